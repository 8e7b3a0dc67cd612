import XiangyueColumns
import XiangyueSemantics

/// The rows of a batch as one group sees them: which matter each speaks of and what it shows.
struct GroupRows: ~Copyable {
  let count: Int
  let slots: [UInt8]
  /// `verdict × count + row`, for each of the group's ways of judging.
  let outcomes: [UInt8]
  let days: [Int32]
  let codes: [UInt32]
  let offsets: [UInt32]
  /// Of each row whether the duty applies to it, as `BindingTable.Binding`; empty where it always does.
  let exemptions: [UInt8]
  /// What a row says of the sheet it stands on, see `SheetState`.
  let sheet: UInt8
  /// Of each row whether it is not known if the group's matters let it in; empty where none is so, or nobody asks.
  private let isDoubtful: [Bool]
  private let columns: [Column?]

  init(
    _ group: EvidenceGroup, evaluator: Evaluator, frame: borrowing Frame, offsets: [UInt32], days: [Int32],
    codes: [UInt32]
  ) {
    (slots, isDoubtful) = evaluator.selected(by: group, over: frame)
    var outcomes: [UInt8] = []
    for verdict in group.verdicts { outcomes += evaluator.outcomes(verdict, over: frame) }
    self.outcomes = outcomes
    exemptions = evaluator.exemptions(group.exemptions, over: frame, days: days)
    self.offsets = offsets
    self.days = days
    self.codes = codes
    count = frame.count
    columns = frame.columns
    sheet = SheetState.handedIn
  }

  /// The rows of which it is not known whether the matter of a slot lets them in: they may have shown it.
  private init(_ rows: borrowing GroupRows, slots: [UInt8]) {
    self.slots = slots
    count = rows.count
    outcomes = Array(repeating: OutcomeCode.unknown, count: rows.outcomes.count)
    (exemptions, offsets, days, codes) = (rows.exemptions, rows.offsets, rows.days, rows.codes)
    columns = rows.columns
    isDoubtful = []
    sheet = 0
  }

  var hasDoubtful: Bool { !isDoubtful.isEmpty }

  /// The doubtful rows as what they may be: rows of a slot, of which it is not known what they show.
  func doubted(as slot: Int) -> GroupRows {
    GroupRows(self, slots: isDoubtful.map { $0 ? UInt8(truncatingIfNeeded: slot) : EvidenceGroup.noSlot })
  }

  /// A 改正 after the day of the check is not seen.
  func rectified(_ column: Int32, row: Int, asOf: Int32) -> Int32 {
    guard column >= 0, case .days(let days)? = columns[Int(column)], days.values[row] <= asOf else {
      return DayColumn.missing
    }
    return days.values[row]
  }
}

extension Evaluator {
  /// By row, the slot of the matter it speaks of, and whether that is not known.
  fileprivate func selected(
    by group: EvidenceGroup, over frame: borrowing Frame
  ) -> (slots: [UInt8], isDoubtful: [Bool]) {
    let slots: [UInt8]
    var isDoubtful: [Bool] = []
    switch group.selector {
    case .codes(let column, let table):
      guard case .codes(let codes)? = frame.columns[column] else {
        return ([UInt8](repeating: EvidenceGroup.noSlot, count: frame.count), [])
      }
      slots = codes.values.map { table[Int($0)] }
      if group.hasCollectedLines { isDoubtful = codes.values.map { $0 == CodeColumn.missing } }
    case .condition(let condition):
      let truths = truth(condition, over: frame).values
      slots = truths.map { $0 == TruthColumn.yes ? 0 : EvidenceGroup.noSlot }
      if group.hasCollectedLines { isDoubtful = truths.map { $0 == TruthColumn.unknown } }
    }
    return (slots, isDoubtful.contains(true) ? isDoubtful : [])
  }

  fileprivate func outcomes(_ verdict: EvidenceGroup.VerdictRule, over frame: borrowing Frame) -> [UInt8] {
    switch verdict {
    case .outcomes(let rules): outcomes(rules, over: frame)
    case .compliant(let condition):
      truth(condition, over: frame).values.map { truth in
        truth == TruthColumn.yes
          ? OutcomeCode.done : (truth == TruthColumn.no ? OutcomeCode.notDone : OutcomeCode.unknown)
      }
    }
  }
}
