/// 遇 节假日 顺延: what becomes of a scheduled day that falls on a day off. Of an occasion that is a window (3日 至 10日) it is the last
/// day that is asked about and moved: as of a time limit, whose first day stays where it is.
package struct ScheduleShift: Hashable, Sendable {
  package enum Occasion: Hashable, Sendable {
    /// 节假日: the days off of the notice only, else 每周六 could never fall on a Saturday.
    case holiday
    /// 休息日: every day of rest, ordinary weekends too.
    case restDay
  }

  package enum Move: Hashable, Sendable {
    /// 顺延: to the first later day that is none.
    case postpone
    /// 提前: to the last earlier day that is none.
    case advance
    /// 取消: it does not take place; a window only where every one of its days is one.
    case cancel
    /// 不变: it stays where it is, whatever is said of other days off.
    case keep
  }

  package let occasion: Occasion
  package let move: Move

  package init(on occasion: Occasion, _ move: Move) {
    self.occasion = occasion
    self.move = move
  }

  /// Where the shift moves the occasion to: the same where it does not fall on a day off, nil where it is called off.
  func moved(_ window: DayWindow, calendar: HolidayCalendar) -> DayWindow? {
    guard falls(window.last, calendar) else { return window }
    var last = window.last
    switch move {
    case .keep: return window
    case .postpone:
      while falls(last, calendar) { last = last + 1 }
    case .advance:
      while falls(last, calendar) { last = last - 1 }
    case .cancel:
      var day = window.first
      while falls(day, calendar) {
        if day == window.last { return nil }
        day = day + 1
      }
      return window
    }
    return DayWindow(first: window.isSingleDay ? last : min(window.first, last), last: last)
  }

  func falls(_ day: CivilDay, _ calendar: HolidayCalendar) -> Bool {
    switch occasion {
    case .holiday: calendar.isDayOff(day)
    case .restDay: calendar.isRestDay(day)
    }
  }
}
