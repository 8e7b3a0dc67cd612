import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The effects of the clauses, flat, so that a fired clause costs no reference count.
struct EffectTable: Sendable {
  enum Kind: UInt8, Sendable {
    case points, figure, clear, barExchange, measure, enter, leave, disqualify, restore, shiftGrade, setGrade, demand
  }

  struct Entry: Sendable {
    let kind: Kind
    /// The place among the clause's effects.
    let effect: UInt16
    /// The account, the board, the scale, or the norm that is demanded.
    let target: Int32
    /// Of points, in ten-thousandths; of a grade, the steps; of a figure, its place among the figures.
    let amount: Int64
  }

  /// An amount that is worked out for each event.
  struct Figure: Sendable {
    let isTaken: Bool
    let source: Source
    /// Within which it must lie.
    let bounds: ClosedRange<Int64>?
    /// Whose they are, by place in `RecipientTable`; nil: of whom the clause is.
    let recipients: Int?
    /// Whether it is told where there is nobody: an empty field, not a family of none.
    let tellsNobody: Bool
    /// How long it counts; nil: as the account says.
    let validity: TimeLimit?

    enum Source: Sendable {
      case fixed(Int64)
      /// By the place among `Program.rowFigures` of the record.
      case row(record: Int, place: Int)
      /// By the place among the figures of the walk.
      case subject(place: Int)
    }
  }

  private var entries: [Entry] = []
  private(set) var figures: [Figure] = []
  /// By 主体 and stage: what is asked of the subjects.
  private var asked: [Walk: [Expression]] = [:]

  private struct Walk: Hashable {
    let subject: Int
    let stage: Int
  }

  /// By clause, where its entries begin.
  private var starts: [Int] = [0]
  /// `entry × dutyCount + duty`: whether the effect is for events of that duty.
  private var isForDuty: [Bool] = []
  private let dutyCount: Int

  private(set) var recipients = RecipientTable()

  init(_ interpreter: Interpreter) {
    let program = interpreter.program
    let duties = interpreter.duties.duties
    dutyCount = duties.count
    let rowFigures = program.rowFigures
    let together = program.clausesCappedWithOthers
    for (number, clause) in program.clauses.enumerated() {
      let isTogether = together.contains(number)
      for (index, effect) in clause.effects.enumerated() {
        guard
          let (entry, matters) = Self.entry(effect, index: index, isTogether)
            ?? addFigure(effect, index, clause, rowFigures, isTogether, interpreter)
        else { continue }
        entries.append(entry)
        isForDuty += duties.map { duty in matters.map { duty.matter.map($0.contains) ?? false } ?? true }
      }
      starts.append(entries.count)
    }
  }

  /// Limits are no effects of an event: they have been worked out with the violation.
  ///
  /// - Parameter isTogether: whether a cap counts its points with those of others.
  private static func entry(_ effect: Effect, index: Int, _ isTogether: Bool) -> (Entry, matters: [Int]?)? {
    func made(_ kind: Kind, _ target: Int = 0, amount: Int64 = 0) -> Entry {
      Entry(
        kind: kind, effect: UInt16(truncatingIfNeeded: index), target: Int32(truncatingIfNeeded: target), amount: amount
      )
    }
    switch effect {
    case .points(let account, let amount, let matters):
      guard amount.recipient == .own, amount.validity == nil, !isTogether else { return nil }
      return amount.fixed.map { (made(.points, account, amount: $0.tenThousandths), matters) }
    case .barExchange: return (made(.barExchange), nil)
    case .clear(let account): return (made(.clear, account), nil)
    case .rectify: return nil
    case .admonish, .report, .award, .note: return (made(.measure), nil)
    case .enter(let board, _): return (made(.enter, board), nil)
    case .leave(let board): return (made(.leave, board), nil)
    case .disqualify(let board, _): return (made(.disqualify, board), nil)
    case .restore(let board): return (made(.restore, board), nil)
    case .setGrade(let scale, let line, _): return (made(.setGrade, scale, amount: Int64(line)), nil)
    case .shiftGrade(let scale, let steps): return (made(.shiftGrade, scale, amount: Int64(steps)), nil)
    case .demand(let norm): return (made(.demand, norm), nil)
    }
  }

  private mutating func addFigure(
    _ effect: Effect, _ index: Int, _ clause: Clause, _ rowFigures: [[Expression]],
    _ isTogether: Bool, _ interpreter: Interpreter
  ) -> (Entry, matters: [Int]?)? {
    guard case .points(let account, let amount, let matters) = effect else { return nil }
    let source: Figure.Source
    var bounds: ClosedRange<Int64>?
    switch amount.value {
    case .fixed(let number): source = .fixed(number.tenThousandths)
    case .ofRow(let record, let expression, let within):
      guard let place = rowFigures[record].firstIndex(of: expression) else { return nil }
      source = .row(record: record, place: place)
      bounds = within.map { $0.lowerBound.tenThousandths...$0.upperBound.tenThousandths }
    case .ofSubject(let expression):
      let walk = Walk(subject: clause.subject, stage: clause.stage)
      let known = asked[walk]?.firstIndex(of: expression)
      if known == nil { asked[walk, default: []].append(expression) }
      source = .subject(place: known ?? asked[walk, default: []].count - 1)
    }
    let recipients =
      isTogether && amount.recipient == .own
      ? self.recipients.addItself(of: clause.subject, interpreter)
      : self.recipients.add(amount.recipient, of: clause.subject, interpreter)
    let tellsNobody = if case .referred = amount.recipient { true } else { false }
    figures.append(
      Figure(
        isTaken: amount.isTaken, source: source, bounds: bounds, recipients: recipients, tellsNobody: tellsNobody,
        validity: amount.validity))
    let entry = Entry(
      kind: .figure, effect: UInt16(truncatingIfNeeded: index), target: Int32(truncatingIfNeeded: account),
      amount: Int64(figures.count - 1))
    return (entry, matters)
  }

  /// What amounts of one walk ask of its subjects.
  func subjectFigures(of subject: Int, stage: Int) -> [Expression] {
    asked[Walk(subject: subject, stage: stage)] ?? []
  }

  func indices(of clause: Int) -> Range<Int> { starts[clause]..<starts[clause + 1] }

  subscript(index: Int) -> Entry { entries[index] }

  /// Whether an effect is for events of that source; what is no duty has no matter to be asked for.
  func isFor(source: Int, entry: Int) -> Bool { source >= dutyCount || isForDuty[entry * dutyCount + source] }
}
