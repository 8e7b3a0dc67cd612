/// 届满日: where a time limit ends, and how it came to that day, so that a report can say why.
package struct Deadline: Hashable, Sendable {
  package let limit: TimeLimit

  /// The day from which it runs; it is not counted.
  package let start: CivilDay

  /// The last day as counted, before days of rest are looked at.
  package let rawLastDay: CivilDay

  /// The last day on which it is still in time.
  package let lastDay: CivilDay

  /// Why the counted last day is a day of rest, past which the limit was moved; nil where it was not moved.
  package let movedPast: RestReason?

  /// Whether the last day is a weekend day on which work is made up.
  package let endsOnMakeUpWorkday: Bool

  /// Whether the month has no corresponding day, so that its last day was taken (民法典 第202条).
  package var tookMonthEnd: Bool {
    switch limit.unit {
    case .months, .years: rawLastDay.components.day != start.components.day
    case .days, .weeks, .workdays: false
    }
  }

  /// Whether the limit is over as of the end of the day. On its last day it is not: that is still 未到期.
  package func isOver(asOf day: CivilDay) -> Bool { lastDay < day }

  /// 逾期: the day after the last.
  package var overdueDay: CivilDay { lastDay + 1 }
}

extension TimeLimit {
  /// The same as `lastDay(from:in:)`, with what led there.
  package func deadline(from start: CivilDay, in calendar: HolidayCalendar) -> Deadline {
    let raw = end(from: start, in: calendar)
    let last = lastDay(from: start, in: calendar)
    return Deadline(
      limit: self,
      start: start,
      rawLastDay: raw,
      lastDay: last,
      movedPast: last == raw ? nil : calendar.restReason(raw),
      endsOnMakeUpWorkday: calendar.isMakeUpWorkday(last))
  }
}

extension Deadline {
  /// The count in words, by the articles of the 民法典:
  /// `民法典第201条，9月29日起算；第203条，10月1日是国庆节放假，顺延到10月8日（调休上班）。`
  package var chineseReason: String {
    let counted: String
    switch limit.unit {
    case .workdays: return "民法典第201条，次日起只数工作日，调休上班日计入。"
    case .days, .weeks: counted = "民法典第201条，\((start + 1).chineseMonthDay)起算"
    case .months, .years:
      let day = rawLastDay.chineseMonthDay
      counted = tookMonthEnd ? "民法典第202条，无对应日，取月末日\(day)" : "民法典第202条，取对应日\(day)"
    }
    return counted + chineseEnd
  }

  private var chineseEnd: String {
    let rest: String
    switch movedPast {
    case .none where endsOnMakeUpWorkday: return "；\(rawLastDay.chineseMonthDay)是调休上班日，不顺延。"
    case .none: return "，末日是工作日。"
    case .holiday(let name): rest = "\(name)放假"
    case .weekend: rest = "周末"
    }
    let moved = "；第203条，\(rawLastDay.chineseMonthDay)是\(rest)，顺延到\(lastDay.chineseMonthDay)"
    return moved + (endsOnMakeUpWorkday ? "（调休上班）。" : "。")
  }
}
