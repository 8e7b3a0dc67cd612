import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Which of the lists `--list` shows in full.
package enum ListKind: String, CaseIterable, Sendable {
  case all, due, overdue, unseen, unclear
}

/// The answer of a check as people read it at a terminal: how the articles stand, what is to be done today, what in the
/// rules deserves a second look, whether the data were whole. No name of a person stands in it, only keys.
package struct TextReport {
  let findings: Findings
  let calendar: HolidayCalendar
  let language: Language
  let list: ListKind?
  let allowance: String?
  let absentColumns: [Localized]
  let exitCode: Int32
  let version: String?
  let checkNumber: String?
  let layout: BlockLayout

  /// - Parameters:
  ///   - plain: one fact a line, labels before values, no colour.
  ///   - allowance: how many rows may be set aside, as it was asked for: `1%`, `20`; nil where nothing was said.
  ///   - absentColumns: what the files lack and was taken as empty, a sentence each.
  ///   - version: of 乡约, for the line that says what the report was made from.
  ///   - checkNumber: of rules and data, for the same line.
  package init(
    _ findings: Findings, calendar: HolidayCalendar, language: Language, plain: Bool, color: Bool, list: ListKind?,
    allowance: String?, absentColumns: [Localized] = [], exitCode: Int32, version: String? = nil,
    checkNumber: String? = nil
  ) {
    self.findings = findings
    self.calendar = calendar
    self.language = language
    self.list = list
    self.allowance = allowance
    self.absentColumns = absentColumns
    self.exitCode = exitCode
    self.version = version
    self.checkNumber = checkNumber
    layout = BlockLayout(plain: plain, color: color && !plain, language: language)
  }

  /// Gives the report to `output` piece by piece, each ending with a line.
  package func render(into output: (String) -> Void) {
    for (index, section) in sections.enumerated() {
      if index > 0, !layout.plain { output("\n") }
      for block in section { layout.render(block, into: output) }
    }
    if let list { render(list, into: output) }
    for section in [closing, origin] where !section.isEmpty {
      if !layout.plain { output("\n") }
      for block in section { layout.render(block, into: output) }
    }
  }

  /// What stands above the lists, parted by empty lines.
  private var sections: [[ReportBlock]] {
    let parts: [[ReportBlock]]
    if let nothing = nothingChecked {
      parts = [[.line(nothing)], heading, data]
    } else {
      switch list {
      case .due, .overdue, .unseen, .unclear: parts = [heading]
      case .all, .none: parts = [heading, articles, rectification] + periods + [tasks, remarks, data]
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(language) }

  func measureWord(_ subject: Int) -> MeasureWord {
    MeasureWord(subject: findings.program.subjects[subject].name, language: language)
  }

  /// 件 after a number of violations.
  func cases(_ count: Int) -> String { count.grouped + say("件", "") }

  func rows(_ count: Int) -> String { count.grouped + say("行", count == 1 ? " row" : " rows") }

  /// `2022年9月30日`, `2022-09-30`
  func shown(_ day: CivilDay) -> String { say(day.chineseText, day.isoText) }

  /// `第一条 门前三包`
  func shownArticle(_ number: Int) -> String {
    let place = Citation(article: number).localized(language)
    guard let title = findings.program.articles.first(where: { $0.number == number })?.title else { return place }
    return place + " " + title
  }

  /// A share in per cent with one decimal, half up: `7.5%`; `-` of nothing.
  func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let perMille = (part * 2000 + whole) / (2 * whole)
    return "\(perMille / 10).\(perMille % 10)%"
  }
}
