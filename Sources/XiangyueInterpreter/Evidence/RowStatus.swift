import XiangyueCalendar

/// What becomes of a row, a byte a row; the higher of two counts.
enum RowStatus {
  static let unbound: UInt8 = 0
  static let inconclusive: UInt8 = 1
  static let evidence: UInt8 = 2
}

extension ScheduledState {
  static func bit(_ outcome: UInt8) -> UInt8 {
    outcome == OutcomeCode.done ? done : (outcome == OutcomeCode.notDone ? notDone : unknown)
  }
}

extension EvidenceCollector {
  /// Every row goes into exactly one count.
  mutating func count(_ status: [UInt8], days: [Int32], span: Span) {
    var (evidence, inconclusive, unbound, after, before) = (0, 0, 0, 0, 0)
    let (asOf, effective) = (span.asOf.number, span.effective.number)
    for row in 0..<min(status.count, days.count) {
      if days[row] > asOf {
        after += 1
      } else if days[row] < effective {
        before += 1
      } else if status[row] == RowStatus.evidence {
        evidence += 1
      } else if status[row] == RowStatus.inconclusive {
        inconclusive += 1
      } else {
        unbound += 1
      }
    }
    self.evidence += evidence
    self.inconclusive += inconclusive
    self.unbound += unbound
    afterAsOf += after
    beforeEffect += before
  }
}
