import XiangyueCalendar
import XiangyueText
import XiangyueWorkspace

/// A month to be printed and put up: seven columns from Monday on, in each day its number, its lunar day or 节气, 休 or 班, and what falls due. 77
/// cells wide, aligned by blanks alone.
struct MonthSheet {
  /// Cells of a day, the blank behind it included.
  static let width = 11

  private let month: Period
  private let entries: [CivilDay: [CalendarEntry]]
  private let calendar: HolidayCalendar
  private let language: Language

  init(_ month: Period, entries: [CivilDay: [CalendarEntry]], calendar: HolidayCalendar, language: Language) {
    self.month = month
    self.entries = entries
    self.calendar = calendar
    self.language = language
  }

  /// The month's name, the days of the week, then a block of lines a week.
  var lines: [String] {
    let (year, number, _) = month.first.components
    var lines = [language == .chinese ? month.name : "\(year)-\(number < 10 ? "0" : "")\(number)"]
    lines.append(row(Weekday.allCases.map(heading)))
    var monday = month.first - month.first.daysSinceMonday
    while monday <= month.last {
      let cells = (0..<7).map { offset in
        month.contains(monday + offset) ? cell(monday + offset) : []
      }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        lines.append(row(cells.map { line < $0.count ? $0[line] : "" }))
      }
      monday = monday + 7
    }
    return lines
  }

  private func heading(_ weekday: Weekday) -> String {
    if language == .chinese { return String(weekday.chineseName.dropFirst()) }
    return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday.rawValue - 1]
  }

  private func row(_ cells: [String]) -> String {
    var line = cells.map { $0.padded(to: Self.width) }.joined()
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  /// ` 5 初八 休`, then what falls due, each broken to the width of the column.
  private func cell(_ day: CivilDay) -> [String] {
    let mark = calendar.isDayOff(day) ? "休" : calendar.isMakeUpWorkday(day) ? "班" : ""
    let number = String(day.components.day).paddedLeft(to: 2)
    let head = number + " " + (mark.isEmpty ? Self.lunarName(day) : Self.lunarName(day).padded(to: 5) + mark)
    return [head] + texts(of: entries[day] ?? []).flatMap(Self.broken)
  }

  /// Entries of one name as one, with how many there are.
  private func texts(of entries: [CalendarEntry]) -> [String] {
    var names: [String] = []
    var counts: [String: Int] = [:]
    for entry in entries {
      let name = (entry.hours.map { DayHours.text($0.start) + " " } ?? "") + entry.name.onOneLine
      if counts.updateValue(counts[name, default: 0] + 1, forKey: name) == nil { names.append(name) }
    }
    return names.map { name in
      let count = counts[name, default: 1]
      return count == 1 ? name : name + (language == .chinese ? " \(count)件" : " ×\(count)")
    }
  }

  /// `初八`; of the first day of a lunar month the month, of 清明 and 冬至 these.
  private static func lunarName(_ day: CivilDay) -> String {
    if let term = SolarTerm.allCases.first(where: { $0.day(in: day.components.year) == day }) {
      return term.chineseName
    }
    guard let lunar = LunarCalendar.day(of: day) else { return "" }
    guard lunar.day == 1 else { return lunar.chineseName }
    return lunar.month.isLeap ? String(lunar.month.chineseName.dropLast()) : lunar.month.chineseName
  }

  /// Lines of no more than the column has, without its last cell: broken at blanks, and within a word that is longer.
  private static func broken(_ text: String) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if !last.isEmpty, last.displayWidth + 1 + String(word).displayWidth <= width - 1 {
        lines[lines.count - 1] += " " + word
        continue
      }
      if !last.isEmpty { lines.append("") }
      for character in word {
        if (lines[lines.count - 1] + String(character)).displayWidth > width - 1 { lines.append("") }
        lines[lines.count - 1].append(character)
      }
    }
    return lines
  }
}
