import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// What an amendment changes, for a meeting: first what was changed in the rules, then boards, scores, verdicts and measures.
package struct ChangesText {
  private let result: DiffResult
  private let names: (old: String, new: String)
  private let language: Language
  private let plain: Bool
  private let color: Bool
  /// Whether lists are written to their end.
  private let isFull: Bool

  /// Whether there are words on a command line to be told of.
  private var isAtCommand = true

  private static let shownNames = 20

  private var changes: FindingsChanges { result.changes }

  /// - Parameter names: what the two rule sets are called on the command line.
  package init(
    _ result: DiffResult, names: (old: String, new: String), language: Language, plain: Bool, color: Bool,
    isFull: Bool
  ) {
    self.result = result
    self.names = names
    self.language = language
    self.plain = plain
    self.color = color
    self.isFull = isFull
  }

  package func render(into output: (String) -> Void) {
    var page = ExplanationPage(plain: plain, color: color, language: language)
    let findings = result.new.findings
    page.heading(findings.program.title)
    page.line(
      say(
        "截至 \(findings.asOf.chineseText)；旧 \(names.old.onOneLine)，新 \(names.new.onOneLine)",
        "as of \(findings.asOf); old \(names.old.onOneLine), new \(names.new.onOneLine)"))
    page.line(rules)
    if changes.isEmpty { page.gap() }
    tellChanges(in: &page)
    output(page.text)
  }

  /// What comes out otherwise alone: for those who know which rules are compared.
  /// - Parameter isBrief: boards and scores only.
  package func renderChanges(isBrief: Bool, into output: (String) -> Void) {
    var page = ExplanationPage(plain: plain, color: color, language: language)
    var own = self
    own.isAtCommand = false
    if isBrief {
      own.tellBoards(in: &page)
      own.tellScores(in: &page)
    } else {
      own.tellChanges(in: &page)
    }
    var text = page.text[...]
    while text.first == "\n" { text.removeFirst() }
    output(String(text))
  }

  private func tellChanges(in page: inout ExplanationPage) {
    if changes.isEmpty { page.line(say("结果没有变化。", "Nothing comes out otherwise.")) }
    tellBoards(in: &page)
    tellScores(in: &page)
    tellVerdicts(in: &page)
    tellMeasures(in: &page)
    if let reasons = result.reasons {
      ChangesByArticle(changes, reasons, language: language).tell(in: &page, isFull: isFull)
    }
  }

  private func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(language) }

  private var rules: String {
    var words = result.rules.articles.map { change in
      let name = Citation(article: change.number).localized(language)
      switch change.kind {
      case .changed: return name
      case .added: return name + say("（新增）", " (added)")
      case .removed: return name + say("（删去）", " (removed)")
      }
    }
    if result.rules.changesDeclarations { words.append(say("条文以外的声明", "declarations beside the articles")) }
    guard !words.isEmpty else { return say("规约没有改动", "The rules are the same") }
    return say("改了：", "Changed: ") + words.joined(separator: say("、", ", "))
  }

  private func name(_ period: Period, _ isProvisional: Bool) -> String {
    period.shownName(isProvisional: isProvisional, language)
  }

  /// `黑榜 2022年第3季度 17户 改为 25户，新增 8户，移出 0户`
  private func tellBoards(in page: inout ExplanationPage) {
    guard !changes.boards.isEmpty else { return }
    page.gap()
    page.heading(say("榜", "Boards"))
    for change in changes.boards {
      let word = MeasureWord(subject: change.subjectName, language: language)
      var line =
        "\(change.board) \(name(change.period, change.isProvisional)) "
        + say(
          "\(word.counting(change.oldCount)) 改为 \(word.counting(change.newCount))，新增 \(word.counting(change.added.count))，"
            + "移出 \(word.counting(change.removed.count))",
          "from \(change.oldCount) to \(change.newCount): \(change.added.count) added, \(change.removed.count) removed")
      if !change.moved.isEmpty {
        line += say(
          "，名次、数或事由变动 \(word.counting(change.moved.count))", ", \(change.moved.count) stand otherwise")
      }
      page.line(line, indent: 2)
      tellNames(say("新增：", "added: "), change.added, in: &page)
      tellNames(say("移出：", "removed: "), change.removed, in: &page)
    }
  }

  private func tellNames(_ heading: String, _ names: [String], in page: inout ExplanationPage) {
    guard !names.isEmpty else { return }
    let shown = isFull ? names[...] : names.prefix(Self.shownNames)
    let rest =
      shown.count == names.count
      ? ""
      : say(
        "（显示 \(shown.count)，共 \(names.count)\(isAtCommand ? "；看全部加 --list all" : "")）",
        " (\(shown.count) of \(names.count)\(isAtCommand ? "; --list all" : ""))")
    page.line(heading + shown.map(\.onOneLine).joined(separator: " ") + rest, indent: 4)
  }

  private func tellScores(in page: inout ExplanationPage) {
    guard !changes.scores.isEmpty else { return }
    page.gap()
    page.heading(say("积分和等级", "Scores and grades"))
    for list in changes.scores {
      let points = list.entries.filter { $0.old != $0.new }
      let up = points.count { ($0.old ?? Fixed(0)) < ($0.new ?? Fixed(0)) }
      let total = points.reduce(Int64(0)) {
        $0 &+ ($1.new?.tenThousandths ?? 0) &- ($1.old?.tenThousandths ?? 0)
      }
      page.line(
        "\(list.account) \(name(list.period, list.isProvisional))"
          + say(
            "：\(points.count.grouped)个变了，\(up.grouped)个升，\((points.count - up).grouped)个降，合计 \(Fixed(tenThousandths: total).signed)分",
            ": \(points.count) change, \(up) up, \(points.count - up) down, \(Fixed(tenThousandths: total).signed) in all"
          ),
        indent: 2)
      for (old, new, count) in grades(list) {
        page.line(say("\(old) 改为 \(new)：\(count)个", "from \(old) to \(new): \(count)"), indent: 4)
      }
      guard isFull else { continue }
      for entry in points {
        page.cells(
          [
            entry.subject.onOneLine,
            say(
              "\(entry.old?.text ?? "无") 改为 \(entry.new?.text ?? "无")",
              "from \(entry.old?.text ?? "none") to \(entry.new?.text ?? "none")"),
          ], widths: [16], indent: 4)
      }
    }
  }

  /// How many move from which grade to which, in the order in which they first occur.
  private func grades(_ list: FindingsChanges.ScoreChanges) -> [(old: String, new: String, count: Int)] {
    var found: [(old: String, new: String, count: Int)] = []
    for entry in list.entries where entry.oldGrade != entry.newGrade {
      let (old, new) = (entry.oldGrade ?? say("无", "none"), entry.newGrade ?? say("无", "none"))
      if let place = found.firstIndex(where: { $0.old == old && $0.new == new }) {
        found[place].count += 1
      } else {
        found.append((old, new, 1))
      }
    }
    return found
  }

  private func tellVerdicts(in page: inout ExplanationPage) {
    if !changes.verdicts.isEmpty {
      page.gap()
      page.heading(say("判定", "Verdicts"))
      for change in changes.verdicts {
        page.cells(
          [
            change.line.citation.localized(language), change.line.matter.onOneLine,
            change.verdict.said(language),
            say(
              "\(change.old.grouped) 改为 \(change.new.grouped)（\(signed(change.new - change.old))）",
              "from \(change.old.grouped) to \(change.new.grouped) (\(signed(change.new - change.old)))"),
          ], widths: [16, 18, 8])
      }
    }
    guard !changes.violations.isEmpty else { return }
    page.gap()
    page.heading(say("违规", "Violations"))
    for (duty, found) in byDuty {
      let added = found.count { $0.old == nil }
      let removed = found.count { $0.new == nil }
      let limits = found.count - added - removed
      let parts = [
        added > 0 ? say("新增 \(added)件", "\(added) added") : nil,
        removed > 0 ? say("不再是 \(removed)件", "\(removed) gone") : nil,
        limits > 0 ? say("限期或整改变动 \(limits)件", "\(limits) with another time limit") : nil,
      ].compactMap { $0 }
      page.cells(
        [duty.citation.localized(language), duty.matter.onOneLine, parts.joined(separator: say("，", ", "))],
        widths: [16, 18])
      for (old, new, count) in rectifications(found) {
        page.line(say("\(old) 改为 \(new)：\(count)件", "from \(old) to \(new): \(count)"), indent: 4)
      }
      guard isFull else { continue }
      for change in found { tell(change, in: &page) }
    }
  }

  private typealias Violations = (duty: FindingsChanges.DutyName, found: [FindingsChanges.ViolationChange])

  /// By article, and there in the order in which they first occur.
  private var byDuty: [Violations] {
    var groups: [Violations] = []
    var places: [FindingsChanges.DutyName: Int] = [:]
    for change in changes.violations {
      if let place = places[change.duty] {
        groups[place].found.append(change)
      } else {
        places[change.duty] = groups.count
        groups.append((change.duty, [change]))
      }
    }
    let order = groups.indices.sorted { left, right in
      let (one, other) = (groups[left].duty.citation, groups[right].duty.citation)
      return one == other ? left < right : one < other
    }
    return order.map { groups[$0] }
  }

  private func rectifications(_ found: [FindingsChanges.ViolationChange]) -> [(String, String, Int)] {
    var counts: [(String, String, Int)] = []
    for change in found {
      guard let old = change.old, let new = change.new, old.rectification != new.rectification else { continue }
      let pair = (word(old.rectification), word(new.rectification))
      if let place = counts.firstIndex(where: { $0.0 == pair.0 && $0.1 == pair.1 }) {
        counts[place].2 += 1
      } else {
        counts.append((pair.0, pair.1, 1))
      }
    }
    return counts
  }

  private func word(_ state: Rectification) -> String {
    switch state {
    case .none: say("没有限期", "no limit")
    case .inTime: say("按期", "in time")
    case .overdue: say("逾期", "overdue")
    case .notDue: say("未到期", "not due")
    }
  }

  private func tell(_ change: FindingsChanges.ViolationChange, in page: inout ExplanationPage) {
    func state(_ state: FindingsChanges.LimitState?) -> String {
      guard let state else { return say("不是违规", "no violation") }
      let last = state.lastDay.map { say("限 \($0.isoText) ", "due \($0.isoText) ") } ?? ""
      return last + (state.rectification == .none ? say("违规", "violation") : word(state.rectification))
    }
    page.cells(
      [
        change.subject.onOneLine, change.day.isoText,
        say("\(state(change.old)) 改为 \(state(change.new))", "from \(state(change.old)) to \(state(change.new))"),
        change.row.map { (change.file ?? "").onOneLine + ":\($0)" } ?? "",
      ], widths: [16, 12, 36], indent: 4)
  }

  private func tellMeasures(in page: inout ExplanationPage) {
    guard !changes.measures.isEmpty else { return }
    page.gap()
    page.heading(say("措施", "Measures"))
    var counts: [(citation: Citation, what: String, added: Int, removed: Int)] = []
    for change in changes.measures {
      let content = if case .report = change.kind { "" } else { change.content }
      let shown = change.kind.said(content)(language)
      if let place = counts.firstIndex(where: { $0.citation == change.citation && $0.what == shown }) {
        counts[place].added += change.isNew ? 1 : 0
        counts[place].removed += change.isNew ? 0 : 1
      } else {
        counts.append((change.citation, shown, change.isNew ? 1 : 0, change.isNew ? 0 : 1))
      }
    }
    for one in counts.enumerated().sorted(by: {
      $0.element.citation == $1.element.citation
        ? $0.offset < $1.offset : $0.element.citation < $1.element.citation
    }).map(\.element) {
      page.cells(
        [
          one.citation.localized(language), one.what.onOneLine,
          say("新增 \(one.added)次，不再有 \(one.removed)次", "\(one.added) added, \(one.removed) gone"),
        ], widths: [16, 24])
    }
    guard isFull else { return }
    for change in changes.measures {
      page.cells(
        [
          change.subject.onOneLine, change.day.isoText, change.kind.said(change.content.onOneLine)(language),
          change.isNew ? say("新增", "added") : say("不再有", "gone"),
        ], widths: [16, 12, 28], indent: 4)
    }
  }

  private func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + number.grouped }
}
