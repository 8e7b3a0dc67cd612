import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// Explanations for people: the answer first, then what it rests on, line by line, each with its place.
package struct ExplanationText {
  let result: ExplainResult
  let language: Language
  let plain: Bool
  let color: Bool
  /// Names of the accounts to be shown; none: all.
  let accounts: [String]
  /// The name of the period to be shown; nil: all.
  let period: String?
  let words: RuleWords

  package init(
    _ result: ExplainResult, language: Language, plain: Bool, color: Bool, accounts: [String] = [],
    period: String? = nil
  ) {
    self.result = result
    self.language = language
    self.plain = plain
    self.color = color
    self.accounts = accounts
    self.period = period
    words = RuleWords(program: result.findings.program)
  }

  var findings: Findings { result.findings }
  var program: Program { result.findings.program }

  package func render(into output: (String) -> Void) {
    var page = ExplanationPage(plain: plain, color: color, language: language)
    if let claim = result.claim {
      let explanation = result.explanations.explanation(subject: claim.asked.subject, code: claim.asked.code)
      tell(claim, explanation, in: &page)
    } else {
      for (index, asked) in result.subjects.enumerated() {
        if index > 0 { page.gap() }
        let explanation = result.explanations.explanation(subject: asked.subject, code: asked.code)
        tell(explanation, in: &page)
      }
    }
    output(page.text)
  }

  func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(language) }

  /// Words of the rule; in an English sentence they stand in quotation marks.
  func rule(_ words: String) -> String { say(words, "“\(words)”") }

  /// Everything about a subject; with 积分 or a period named, those scores (and the period's sheets) alone.
  private func tell(_ explanation: SubjectExplanation, in page: inout ExplanationPage) {
    page.heading(title(explanation))
    for score in explanation.scores where isShown(score.account, score.period) {
      tell(score, in: &page)
    }
    if accounts.isEmpty {
      for sheet in explanation.sheets where isShown(sheet, explanation) { tell(sheet, in: &page) }
    }
    guard accounts.isEmpty, period == nil else { return }
    tellVerdicts(explanation, in: &page)
    tellOpen(explanation, in: &page)
    tellBoards(explanation, in: &page)
    tellMeasures(explanation, in: &page)
  }

  private func isShown(_ account: Int, _ period: Period) -> Bool {
    (accounts.isEmpty || accounts.contains(program.accounts[account].name))
      && (self.period.map { $0 == period.name } ?? true)
  }

  /// With a period named, those dated in it.
  private func isShown(_ sheet: ExplainedSheet, _ explanation: SubjectExplanation) -> Bool {
    guard let period else { return true }
    return explanation.scores.contains { $0.period.name == period && $0.period.contains(sheet.day) }
  }

  /// `H0000712（林**，第八，商户）`: the key with what tells who it is; what is 不公开 is masked.
  func title(_ explanation: SubjectExplanation) -> String {
    let table = findings.subjects[explanation.subject]
    let facts = table.schema.columns.indices.compactMap { fact($0, table, row: Int(explanation.code)) }
    let key = table.keys[Int(explanation.code)].onOneLine
    return facts.isEmpty ? key : key + say("（", " (") + facts.joined(separator: say("，", ", ")) + say("）", ")")
  }

  private func fact(_ column: Int, _ table: SubjectTable, row: Int) -> String? {
    let schema = table.schema.columns[column]
    guard !schema.isKey else { return nil }
    switch (schema.type, table.columns[column]) {
    case (.text, .texts(let texts)):
      guard schema.isHidden, !texts.range(row).isEmpty else { return nil }
      return MaskedName.of(texts.text(row)).onOneLine
    case (.enumeration(let enumeration), .codes(let codes)):
      let code = Int(codes.values[row])
      return enumeration.members.indices.contains(code) ? enumeration.members[code] : nil
    case (.reference(let other), .references(let references)):
      let code = references.values[row]
      guard code != ReferenceColumn.missing,
        other != program.subjects.firstIndex(where: { $0.name == table.schema.name })
      else { return nil }
      return findings.subjects[other].keys[Int(code)].onOneLine
    case (.text, _), (.enumeration, _), (.reference, _), (.day, _), (.time, _), (.truth, _), (.number, _): return nil
    }
  }

  /// `2022年9月30日`, in English `2022-09-30`.
  func shown(_ day: CivilDay) -> String { say(day.chineseText, day.isoText) }

  /// `9月30日` where the year is known.
  func short(_ day: CivilDay) -> String { say(day.chineseMonthDay, day.isoText) }

  func cited(_ citation: Citation) -> String { citation.localized(language) }

  /// `巡查.csv:13133`
  func place(_ duty: Int, _ row: Int?) -> String? {
    row.map { findings.file(of: findings.duties[duty]).onOneLine + ":\($0)" }
  }
}

/// A page in the making: lines with cells that line up or, plain, one fact a line.
struct ExplanationPage {
  private(set) var text = ""
  private let plain: Bool
  private let color: Bool
  /// What parts the facts of a plain line.
  private let semicolon: String

  init(plain: Bool, color: Bool, language: Language) {
    self.plain = plain
    self.color = color
    semicolon = Localized(zh: "；", en: "; ")(language)
  }

  mutating func gap() { text += plain ? "" : "\n" }

  mutating func heading(_ line: String) { text += (color ? "\u{1B}[1m\(line)\u{1B}[0m" : line) + "\n" }

  /// A sentence, broken at the width of a terminal.
  mutating func line(_ sentence: String, indent: Int = 0) {
    guard !plain else {
      text += sentence + "\n"
      return
    }
    let margin = String(repeating: " ", count: indent)
    for part in sentence.wrapped(to: max(20, BlockLayout.lineWidth - indent)) { text += margin + part + "\n" }
  }

  /// A day, what happened, how many points, by which article, on what evidence.
  mutating func row(_ day: String, _ what: String, _ figure: String, _ rest: [String]) {
    let rest = rest.filter { !$0.isEmpty }
    guard !plain else {
      text += ([day, what, figure] + rest).filter { !$0.isEmpty }.joined(separator: semicolon) + "\n"
      return
    }
    var line = "  " + day.padded(to: 12) + what.padded(to: 22) + figure.paddedLeft(to: 6)
    if let first = rest.first { line += "  " + (rest.count > 1 ? first.padded(to: 16) : first) }
    for more in rest.dropFirst() { line += (line.hasSuffix(" ") ? "" : "  ") + more }
    while line.hasSuffix(" ") { line.removeLast() }
    text += line + "\n"
  }

  /// Cells below one another, each with a width but the last.
  mutating func cells(_ cells: [String], widths: [Int], indent: Int = 2) {
    guard !plain else {
      text += cells.filter { !$0.isEmpty }.joined(separator: semicolon) + "\n"
      return
    }
    var line = String(repeating: " ", count: indent)
    for (index, cell) in cells.enumerated() {
      line += index < widths.count && index < cells.count - 1 ? cell.padded(to: widths[index]) + "  " : cell
    }
    while line.hasSuffix(" ") { line.removeLast() }
    text += line + "\n"
  }
}
