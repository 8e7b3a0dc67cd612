import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 日程: days that recur.
extension Resolver {
  mutating func resolveSchedules() {
    for located in declarations.schedules {
      current = located.tree
      let node = located.node
      var draft = ScheduleDraft()
      for part in node.parts { add(part, to: &draft) }
      let rule = rule(of: node.days, from: draft.schedule.start)
      draft.schedule.rule = rule ?? .everyDay
      draft.schedule.hours = node.hours.flatMap { hours($0) }
      if rule != nil { checkCancelled(node, draft.schedule) }
      schedules.append(
        NamedSchedule(
          name: node.name.text, schedule: draft.schedule, postponement: draft.postponement, isDeclared: true,
          range: range(node)))
    }
  }

  private mutating func rule(of node: ScheduleDaysSyntax, from anchor: CivilDay?) -> ScheduleRule? {
    switch node {
    case .every(let every): return scheduleRule(every, from: anchor)
    case .lunar(let dates, _):
      let found = dates.compactMap { lunarDays($0) }
      return found.count == dates.count ? .lunar(on: found) : nil
    case .dates(let tokens):
      let days = tokens.compactMap(day)
      return days.count == tokens.count ? .dates(days) : nil
    }
  }

  private mutating func lunarDays(_ node: LunarDateSyntax) -> LunarDays? {
    var days: [LunarDays.Day] = []
    for day in node.days {
      guard let first = lunarDay(day.first) else { return nil }
      guard let end = day.last else {
        days.append(.day(first))
        continue
      }
      guard let last = lunarDay(end) else { return nil }
      guard first <= last else {
        endsBefore(day.tokens, day.first.text, end.text)
        return nil
      }
      days.append(first == last ? .day(first) : .window(first, last))
    }
    return LunarDays(month: node.month.flatMap { LunarMonth.number(named: $0.text) }, days: days)
  }

  private func lunarDay(_ token: Token) -> Int? { token.text == "末日" ? 30 : LunarDay.number(named: token.text) }

  // MARK: Parts

  private mutating func add(_ part: SchedulePartSyntax, to draft: inout ScheduleDraft) {
    switch part {
    case .shift(let on, let move, let tokens):
      let shift = ScheduleShift(on: on.text == "休息日" ? .restDay : .holiday, Self.move(move.text))
      if let first = draft.schedule.shifts.first(where: { $0.occasion == shift.occasion }) {
        let cut = first == shift ? tree.tokens[tokens.lower - 1].range.through(range(tokens)) : nil
        report(NamedTwice(name: "遇 \(on.text)", range: range(tokens), cut: cut))
      }
      draft.schedule.shifts.append(shift)
    case .postponed(_, let record, let tokens):
      if draft.postponement != nil { report(NamedTwice(name: "顺延，以 … 为据", range: range(tokens), cut: nil)) }
      draft.postponement = postponement(record)
    case .span(let start, let end, let tokens):
      if draft.hasSpan { report(NamedTwice(name: "自 … 起", range: range(tokens), cut: nil)) }
      draft.hasSpan = true
      draft.schedule.start = start.flatMap(day)
      draft.schedule.end = end.flatMap(day)
      if let start, let end, let first = draft.schedule.start, let last = draft.schedule.end, last < first {
        endsBefore(tokens, start.text, end.text)
      }
    case .added(let tokens, _): draft.schedule.added += tokens.compactMap(day)
    case .cancelled(let tokens, _): draft.schedule.cancelled += tokens.compactMap(day)
    }
  }

  private static func move(_ word: String) -> ScheduleShift.Move {
    switch word {
    case "提前": .advance
    case "取消": .cancel
    case "不变": .keep
    default: .postpone
    }
  }

  /// The record's first two fields that are days: the one on which it would have been, and the one on which it is instead.
  private mutating func postponement(_ token: Token) -> Postponement? {
    guard let index = record(token) else { return nil }
    let columns = records[index].columns
    let days = columns.indices.filter { columns[$0].type == .day }
    guard days.count >= 2 else {
      report(IncompleteTable(range: token.range, table: records[index].name, lack: .newDay))
      return nil
    }
    let name = columns.indices.first { columns[$0].name == "日程" }.flatMap { place -> Int? in
      switch columns[place].type {
      case .text, .enumeration: place
      case .day, .time, .truth, .number, .reference: nil
      }
    }
    return Postponement(record: index, oldDay: days[0], newDay: days[1], scheduleName: name)
  }

  /// A day that stands in the text; nil where there is none such, which has been reported.
  private func day(_ token: Token) -> CivilDay? {
    guard case .day(let year, let month, let day) = token.value else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }

  private mutating func hours(_ node: HoursSyntax) -> DayHours? {
    guard let start = minutes(node.start) else { return nil }
    guard let end = node.end else { return DayHours(start: start) }
    guard let last = minutes(end) else { return nil }
    guard start < last else {
      endsBefore(node.tokens, node.start.text, end.text)
      return nil
    }
    return DayHours(start: start, end: last)
  }

  private mutating func minutes(_ token: Token) -> Int? {
    guard case .minutes(let minutes) = token.value else { return nil }
    let figures = token.text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    guard minutes <= 24 * 60, figures.dropFirst().allSatisfy({ $0 < 60 }) else {
      report(ImpossibleTime(range: token.range, time: token.text))
      return nil
    }
    return minutes
  }

  mutating func endsBefore(_ tokens: TokenRange, _ first: String, _ last: String) {
    report(EndsBeforeItBegins(range: range(tokens), first: first, last: last))
  }

  /// 约0411: days that are called off and never were. Where days are moved it hangs on the notices which there are.
  private mutating func checkCancelled(_ node: ScheduleSyntax, _ schedule: Schedule) {
    guard schedule.shifts.isEmpty, !node.parts.contains(where: { if case .postponed = $0 { true } else { false } })
    else { return }
    for case .cancelled(let tokens, _) in node.parts {
      for token in tokens {
        guard let day = day(token) else { continue }
        var whole = schedule
        whole.cancelled = []
        guard whole.occurrences(touching: day, through: day, calendar: .builtIn).isEmpty else { continue }
        report(NothingToCancel(range: token.range, day: token.text, schedule: node.name.text))
      }
    }
  }
}

/// What a 日程 says, part by part.
private struct ScheduleDraft {
  var schedule = Schedule(rule: .everyDay)
  var postponement: Postponement?
  var hasSpan = false
}
