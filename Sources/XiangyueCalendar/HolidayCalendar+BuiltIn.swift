extension HolidayCalendar {
  /// The notices that are built in, 2020–2026. A later year comes as a file: `init(tsv:)` and `updated(with:)`.
  package static let builtIn = HolidayCalendar(noticedDays: noticeRuns.flatMap(\.days))
}

/// Days in a row that a notice treats alike: a line of the built-in table.
struct NoticeRun {
  let first: CivilDay
  let count: Int
  let kind: HolidayCalendar.NoticedDay.Kind
  let holiday: String

  /// 休, from the day on.
  static func off(_ year: Int, _ month: Int, _ day: Int, days count: Int, _ holiday: String) -> Self {
    let first = CivilDay(existingYear: year, month: month, day: day)
    return Self(first: first, count: count, kind: .dayOff, holiday: holiday)
  }

  /// 班, from the day on.
  static func work(_ year: Int, _ month: Int, _ day: Int, days count: Int, _ holiday: String) -> Self {
    let first = CivilDay(existingYear: year, month: month, day: day)
    return Self(first: first, count: count, kind: .makeUpWorkday, holiday: holiday)
  }

  var days: [HolidayCalendar.NoticedDay] {
    (0..<count).map { HolidayCalendar.NoticedDay(day: first + $0, kind: kind, holiday: holiday) }
  }
}
