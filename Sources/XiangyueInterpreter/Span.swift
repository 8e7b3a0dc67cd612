import XiangyueCalendar

/// The days a check is about: worked out from `effective`, shown from `from`, seen up to `asOf`.
struct Span: Sendable {
  let effective: CivilDay
  let from: CivilDay
  let asOf: CivilDay

  /// A hundred years: tables by day and occasion stay small.
  static let longest = 36_525

  init(effective: CivilDay, from: CivilDay?, asOf: CivilDay) {
    self.effective = effective
    self.from = max(from ?? effective, effective)
    self.asOf = asOf
  }

  /// Days from 施行 up to 截至, both counted; none where the rules are not yet in force.
  var dayCount: Int { max(0, asOf - effective + 1) }

  func binds(_ day: Int32) -> Bool { effective.number <= day && day <= asOf.number }

  func shows(_ day: Int32) -> Bool { from.number <= day && day <= asOf.number }
}
