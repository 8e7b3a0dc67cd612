import XiangyueCalendar

/// Something that falls due on a day: a line of `xiangyue calendar`.
package struct CalendarEntry: Sendable, Hashable {
  package enum Kind: Int, Sendable, Hashable {
    /// A day of a 日程, of a duty that names its days, or by which one of a period must be done.
    case occasion
    /// 限 N日内 整改, or a duty in time, that is open.
    case timeLimit
    /// The last day of 公示 N日.
    case noticeEnd
  }

  package let kind: Kind
  /// On which it is due: of a window its last day, of a time limit the 届满日.
  package let day: CivilDay
  /// From which on it may be done; the same day where it is no window.
  package let first: CivilDay
  /// The day that the rule names, where that was another.
  package let movedFrom: CivilDay?
  package let hours: DayHours?
  /// `村庄清洁日`, `包卫生 限期整改`, `报备 限期`, `红榜 2022年第3季度 公示期满`.
  package let name: String
  /// Whom it concerns: `住户`, a key, or nobody.
  package let subject: String
  /// What it comes from: `日程 村庄清洁日`, `第一条第二款`, `榜 红榜`.
  package let source: String
  /// Parts entries that are alike: of a time limit, where its violation stands.
  package let place: String

  package init(
    kind: Kind, day: CivilDay, first: CivilDay? = nil, movedFrom: CivilDay? = nil, hours: DayHours? = nil,
    name: String, subject: String, source: String, place: String = ""
  ) {
    self.kind = kind
    self.day = day
    self.first = first ?? day
    self.movedFrom = movedFrom
    self.hours = hours
    self.name = name
    self.subject = subject
    self.source = source
    self.place = place
  }
}
