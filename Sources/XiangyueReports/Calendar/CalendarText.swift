import XiangyueCalendar
import XiangyueText
import XiangyueWorkspace

/// A calendar for people: a list of what falls due, then a sheet for each month. With `plain` one fact a line and no sheets.
package struct CalendarText {
  private let result: CalendarResult
  private let language: Language
  private let plain: Bool
  private let layout: BlockLayout

  package init(_ result: CalendarResult, language: Language, plain: Bool, color: Bool) {
    self.result = result
    self.language = language
    self.plain = plain
    layout = BlockLayout(plain: plain, color: color, language: language)
  }

  package func render(into output: (String) -> Void) {
    output(layout.emphasized(result.title.onOneLine + say(" 日历", ": calendar")) + "\n")
    output(span + "\n\n")
    if result.entries.isEmpty {
      output(say("这段时间没有到期的事。", "Nothing falls due in this time.") + "\n")
    } else {
      plain ? list(output) : table(output)
    }
    if !plain { sheets(output) }
    output("\n" + origin + "\n")
  }

  /// `2022年8月1日（星期一）至 2022年8月31日（星期三）`
  private var span: String {
    let (first, last) = (result.request.from, result.request.through)
    return say(
      "\(first.chineseText)（\(Self.weekday(first))）至 \(last.chineseText)（\(Self.weekday(last))）", "\(first) to \(last)")
  }

  private static func weekday(_ day: CivilDay) -> String { "星期" + day.weekday.chineseName.dropFirst() }

  // MARK: The list

  private var headers: [String] {
    [say("日期", "day"), say("时刻", "time"), say("名称", "what"), say("主体", "whom"), say("依据", "source")]
  }

  private func cells(_ entry: CalendarEntry) -> [String] {
    var name = entry.name
    if entry.first != entry.day { name += say("（\(entry.first.chineseMonthDay)起）", " (from \(entry.first))") }
    if let from = entry.movedFrom { name += say("（原定\(from.chineseMonthDay)）", " (set for \(from))") }
    let day =
      language == .chinese ? "\(entry.day.isoText) \(entry.day.weekday.chineseName)" : entry.day.isoText
    return [day, entry.hours?.text ?? "", name, entry.subject, entry.source].map(\.onOneLine)
  }

  private func table(_ output: (String) -> Void) {
    let all = [headers] + result.entries.map(cells)
    let widths = headers.indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
    for (index, row) in all.enumerated() {
      var line = ""
      // A column in which nothing stands takes no room.
      for column in row.indices where all.dropFirst().contains(where: { !$0[column].isEmpty }) {
        line += row[column].padded(to: widths[column] + 2)
      }
      while line.hasSuffix(" ") { line.removeLast() }
      output((index == 0 ? layout.emphasized(line) : line) + "\n")
    }
  }

  private func list(_ output: (String) -> Void) {
    for entry in result.entries {
      let facts = zip(headers, cells(entry)).filter { !$1.isEmpty }.map { $0 + layout.colon + $1 }
      output(facts.joined(separator: layout.semicolon) + "\n")
    }
  }

  // MARK: Sheets

  private func sheets(_ output: (String) -> Void) {
    let byDay = Dictionary(grouping: result.entries, by: \.day)
    for month in Period.all(unit: .month, from: result.request.from, through: result.request.through) {
      output("\n")
      let sheet = MonthSheet(month, entries: byDay, calendar: result.calendar, language: language)
      for (index, line) in sheet.lines.enumerated() { output((index == 0 ? layout.emphasized(line) : line) + "\n") }
    }
  }

  /// What it was made from: `根据 灵水社区居规民约（2022年1月1日 施行），截至 2022年8月15日 的记录`.
  private var origin: String {
    let inForce = result.effectiveDay.map { say("（\($0.chineseText)施行）", " (in force from \($0))") } ?? ""
    let asOf = result.request.asOf
    let data =
      result.request.dataFolder == nil
      ? say("；没有读记录，不列限期整改（加 --data）", "; no records were read, so no time limits are shown (--data)")
      : say("，截至 \(asOf.chineseText)的记录", ", records as of \(asOf)")
    return say("根据 ", "Made from ") + result.title.onOneLine + inForce + data + say("。", ".")
  }

  private func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(language) }
}
