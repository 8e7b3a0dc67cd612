import XiangyueCalendar

/// What became of the rows of one record file: read = evidence + not concerned + set aside.
package struct RecordCount: Sendable, Hashable {
  /// Index into `Program.records`.
  package let record: Int
  package let file: String
  package let rowsRead: Int
  package let evidence: Int
  /// Dated after the day of the check.
  package let afterAsOf: Int
  /// Dated before the rules came into force.
  package let beforeEffect: Int
  /// Neither done nor not done (未检).
  package let inconclusive: Int
  /// Concerns nobody bound, or no day that counts, and nothing else looks at it.
  package let unbound: Int
  package let setAside: Int

  package init(
    record: Int, file: String, rowsRead: Int, evidence: Int, afterAsOf: Int, beforeEffect: Int, inconclusive: Int,
    unbound: Int, setAside: Int
  ) {
    self.record = record
    self.file = file
    self.rowsRead = rowsRead
    self.evidence = evidence
    self.afterAsOf = afterAsOf
    self.beforeEffect = beforeEffect
    self.inconclusive = inconclusive
    self.unbound = unbound
    self.setAside = setAside
  }

  /// 不涉及
  package var notConcerned: Int { afterAsOf + beforeEffect + inconclusive + unbound }
}

/// Subjects bound by a standing duty of a record of whom no row in it was evidence.
package struct Unseen: Sendable {
  package let record: Int
  package let subject: Int
  /// Codes of those with none up to the day of the check, in key order.
  package let never: [UInt32]
  /// Codes of those with none in the period under way (or ending on the day), in key order; `period` says which.
  package let thisPeriod: [UInt32]
  package let period: Period

  package init(record: Int, subject: Int, never: [UInt32], thisPeriod: [UInt32], period: Period) {
    self.record = record
    self.subject = subject
    self.never = never
    self.thisPeriod = thisPeriod
    self.period = period
  }
}

/// Subjects of whom it is not known whether they are of those whom duties bind: `住户（人口 5人以上）` where 人口 is empty.
package struct Unclear: Sendable {
  /// Of `Program.sets`.
  package let set: Int
  /// In key order.
  package let codes: [UInt32]

  package init(set: Int, codes: [UInt32]) {
    self.set = set
    self.codes = codes
  }
}
