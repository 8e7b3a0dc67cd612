import XiangyueColumns
import XiangyueSemantics

/// The effects of the clauses, flat, so that a fired clause costs no reference count.
struct EffectTable: Sendable {
  enum Kind: UInt8, Sendable {
    case points, measure, enter, leave, disqualify, shiftGrade, demand
  }

  struct Entry: Sendable {
    let kind: Kind
    /// The place among the clause's effects.
    let effect: UInt16
    /// The account, the board, the scale, or the norm that is demanded.
    let target: Int32
    /// Of points, in ten-thousandths; of a grade, the steps.
    let amount: Int64
  }

  private let entries: [Entry]
  /// By clause, where its entries begin.
  private let starts: [Int]
  /// `entry × dutyCount + duty`: whether the effect is for events of that duty.
  private let isForDuty: [Bool]
  private let dutyCount: Int

  init(_ program: Program, duties: [Duty]) {
    var entries: [Entry] = []
    var starts = [0]
    var isForDuty: [Bool] = []
    for clause in program.clauses {
      for (index, effect) in clause.effects.enumerated() {
        guard let (entry, matters) = Self.entry(effect, index: index) else { continue }
        entries.append(entry)
        isForDuty += duties.map { duty in matters.map { duty.matter.map($0.contains) ?? false } ?? true }
      }
      starts.append(entries.count)
    }
    self.entries = entries
    self.starts = starts
    self.isForDuty = isForDuty
    dutyCount = duties.count
  }

  /// Limits are no effects of an event: they have been worked out with the violation.
  private static func entry(_ effect: Effect, index: Int) -> (Entry, matters: [Int]?)? {
    func made(_ kind: Kind, _ target: Int = 0, amount: Int64 = 0) -> Entry {
      Entry(
        kind: kind, effect: UInt16(truncatingIfNeeded: index), target: Int32(truncatingIfNeeded: target), amount: amount
      )
    }
    switch effect {
    case .points(let account, let amount, let matters):
      return (made(.points, account, amount: amount.tenThousandths), matters)
    case .rectify: return nil
    case .admonish, .report, .award, .note: return (made(.measure), nil)
    case .enter(let board): return (made(.enter, board), nil)
    case .leave(let board): return (made(.leave, board), nil)
    case .disqualify(let board): return (made(.disqualify, board), nil)
    case .shiftGrade(let scale, let steps): return (made(.shiftGrade, scale, amount: Int64(steps)), nil)
    case .demand(let norm): return (made(.demand, norm), nil)
    }
  }

  func indices(of clause: Int) -> Range<Int> { starts[clause]..<starts[clause + 1] }

  subscript(index: Int) -> Entry { entries[index] }

  /// Whether an effect is for events of that source; what is no duty has no matter to be asked for.
  func isFor(source: Int, entry: Int) -> Bool { source >= dutyCount || isForDuty[entry * dutyCount + source] }
}
