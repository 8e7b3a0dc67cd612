/// The standing duties and cases of a group, flat, so that a row costs no reference count.
struct LineTable {
  struct Line {
    let duty: Int32
    /// In the subject's bits; −1: none.
    let bit: Int32
    let rectifiedColumn: Int32
    let keepsPasses: Bool
    /// A byte for each outcome.
    private let verdicts: UInt32

    init(_ line: DutyLine, bit: Int) {
      duty = Int32(truncatingIfNeeded: line.duty)
      self.bit = Int32(truncatingIfNeeded: bit)
      rectifiedColumn = Int32(truncatingIfNeeded: line.rectifiedColumn ?? -1)
      keepsPasses = line.keepsPasses
      verdicts = [OutcomeCode.nothing, OutcomeCode.unknown, OutcomeCode.done, OutcomeCode.notDone]
        .reduce(0) { $0 | UInt32(line.verdict($1).rawValue) << (8 * UInt32($1)) }
    }

    @inline(__always)
    func verdict(_ outcome: UInt8) -> UInt8 { UInt8(truncatingIfNeeded: verdicts >> (8 * UInt32(outcome & 3))) }
  }

  private(set) var lines: [Line] = []
  /// By slot, where its lines begin.
  private(set) var starts: [Int] = [0]

  init(_ group: EvidenceGroup, sight: SightLayout) {
    for slot in group.slots {
      for line in slot.lines where line.use.isJudgedByRow {
        lines.append(Line(line, bit: sight.duties[line.duty] ?? -1))
      }
      starts.append(lines.count)
    }
  }
}
