import XiangyueInterpreter
import XiangyueReports
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText
import XiangyueWorkspace

/// Sentences of rules, tried on the records; nothing is kept unless 保存 says so.
extension Session {
  /// A declaration or 款 behind the rules.
  func attempt(_ text: String) -> Reply {
    guard let rules, rules.isSound else { return noRules }
    tried = nil
    let source = placed(text, in: rules)
    let attempt = rules.adding(source, named: say("输入", "input"))
    guard attempt.isSound else { return told(attempt, from: rules.files.count) }
    let warnings = messages(attempt, from: rules.files.count)
    tried = TriedRules(rules: attempt, change: Localized(zh: "加了一句", en: "a sentence was added"))
    guard held != nil else {
      return Reply(
        .message,
        warnings + say("读得懂。没有记录，没有试判。没有留下；要留下请用 保存。", "It can be read; there are no records. Not kept: save keeps it.")
      )
    }
    do {
      guard let before = try currentCheck(), let held else { return noData }
      let after = try makeCheck(attempt, held)
      return Reply(.findings, warnings + tried(after, before))
    } catch {
      return fault(error)
    }
  }

  /// `第五条第一款第（一）项：…`
  func amend(_ text: String) -> Reply {
    guard let rules, rules.isSound else { return noRules }
    tried = nil
    let amendment: Amendment
    do {
      amendment = try Amendment(text, of: rules)
    } catch {
      switch error {
      case .incomplete:
        return fault(.usage, "写 试改 第几条第几款：新的写法", "write 试改 第几条第几款：the new words")
      case .noCitation:
        return fault(.usage, "“：”前面写 第几条第几款第（几）项", "before ： comes 第几条第几款第（几）项")
      case .notThere(let citation):
        return fault(.usage, "没有 \(citation.text)", "there is no \(citation.english)")
      }
    }
    guard amendment.rules.isSound else { return told(amendment.rules, from: 0) }
    tried = TriedRules(
      rules: amendment.rules,
      change: Localized(zh: "改了 \(amendment.citation.text)", en: "\(amendment.citation.english) was amended"))
    guard let held else { return noData }
    do {
      guard let before = try currentCheck() else { return noData }
      let after = try makeCheck(amendment.rules, held)
      let difference = DiffResult(old: before.result, new: after.result)
      return Reply(.findings, messages(amendment.rules, from: rules.files.count) + changes(difference) + notKept)
    } catch {
      return fault(error)
    }
  }

  private var notKept: String { say("没有保存；要留下请用 保存。\n", "Not kept: save keeps it.\n") }

  /// The text of a file in which the sentence stands: a 款 needs an article around it.
  private func placed(_ text: String, in rules: RuleSet) -> String {
    let plain = text.filter { !$0.isWhitespace }
    let isParagraph =
      ["凡", "违反", "遵守", "有"].contains(where: plain.hasPrefix) || plain.contains("的，") || plain.contains("不适用")
    let isDeclaration = Utterance.declarations.contains(where: plain.hasPrefix)
    guard isParagraph, !isDeclaration, !Utterance.isArticle(plain) else { return text }
    let last = rules.program?.articles.map(\.number).max() ?? 0
    return "第\(ChineseNumber.text(last + 1))条 试：\n" + text
  }

  /// What is wrong, each with its place under a caret.
  private func told(_ rules: RuleSet, from file: Int) -> Reply {
    let renderer = DiagnosticRenderer(
      files: rules.files, language: settings.language, color: settings.usesColor, plain: settings.isPlain,
      width: width)
    let found = rules.diagnostics.filter { message in
      switch message.severity {
      case .error, .limit: true
      case .warning, .hint: false
      }
    }
    let text = found.map { message in
      message.range.file.index >= file && file > 0
        ? renderer.renderEntry(message)
        : renderer.render(message, citation: citation(of: message.range, in: rules.trees)?.localized(settings.language))
    }
    return Reply(.error, text.joined(separator: "\n"), status: rules.exitStatus)
  }

  /// Warnings about what was typed.
  private func messages(_ rules: RuleSet, from file: Int) -> String {
    let renderer = DiagnosticRenderer(
      files: rules.files, language: settings.language, color: settings.usesColor, plain: settings.isPlain,
      width: width)
    return rules.diagnostics.filter { message in
      switch message.severity {
      case .warning: message.range.file.index >= file
      case .error, .limit, .hint: false
      }
    }.map { renderer.renderEntry($0) + "\n" }.joined()
  }

  // MARK: What came of it

  /// `试判（没有留下）：合规 918，违规 66，待查 4,317。` and what else comes out otherwise.
  private func tried(_ after: AskableCheck, _ before: AskableCheck) -> String {
    let counts = verdicts(after.findings, minus: before.findings)
    var text = ""
    if !counts.isEmpty {
      let parts = counts.map { "\($0.verdict.name) \($0.count.grouped)" }
      text = say("试判（没有留下）：\(parts.joined(separator: "，"))。\n", "Tried (not kept): \(parts.joined(separator: ", ")).\n")
      let total = counts.reduce(0) { $0 + $1.count }
      let open = counts.first { $0.verdict == .unproven }?.count ?? 0
      if open * 2 > total {
        text += say(
          "待查 \(open * 100 / total)%：记录太少，这一款现在判不了。\n",
          "\(open * 100 / total)% unproven: too few records to judge it.\n")
      }
    }
    let difference = DiffResult(old: before.result, new: after.result)
    if !difference.changes.boards.isEmpty || !difference.changes.scores.isEmpty || counts.isEmpty {
      text += changes(difference, isBrief: !counts.isEmpty)
    }
    return text + (counts.isEmpty ? notKept : keepLine)
  }

  private var keepLine: String { say("要留下请用 保存。\n", "save keeps it.\n") }

  /// What the new duties were judged to be.
  private func verdicts(_ after: Findings, minus before: Findings) -> [(verdict: Verdict, count: Int)] {
    func key(_ findings: Findings, _ count: VerdictCount) -> String {
      let duty = findings.duties[count.duty]
      return findings.program.norms[duty.norm].citation.text + duty.name + count.verdict.name
    }
    var known: [String: Int] = [:]
    for count in before.verdicts { known[key(before, count), default: 0] += count.count }
    var found: [Verdict: Int] = [:]
    for count in after.verdicts { found[count.verdict, default: 0] += count.count - (known[key(after, count)] ?? 0) }
    return Verdict.allCases.compactMap { verdict in
      guard let count = found[verdict], count > 0 else { return nil }
      return (verdict, count)
    }
  }

  /// The lines of `diff` below its head.
  private func changes(_ difference: DiffResult, isBrief: Bool = false) -> String {
    var text = ""
    ChangesText(
      difference, names: (old: say("原来", "before"), new: say("试改", "tried")), language: settings.language,
      plain: settings.isPlain, color: settings.usesColor, isFull: false
    ).renderChanges(isBrief: isBrief) { text += $0 }
    return text
  }

  // MARK: Keeping

  /// - Parameter file: to be written; empty: it is kept in the session alone.
  func save(_ file: String) -> Reply {
    guard let rules else { return noRules }
    var text = ""
    if let tried {
      earlier.append(EarlierState(rules: rules, asOf: asOf, change: tried.change))
      self.rules = tried.rules
      self.tried = nil
      generation += 1
      text = say("留下了：\(tried.change.zh)。撤销 可以退回。\n", "Kept: \(tried.change.en). undo takes it back.\n")
    } else if file.isEmpty {
      return fault(.usage, "没有要留下的：先写一款，或 试改", "there is nothing to keep: write a sentence or amend one first")
    }
    guard !file.isEmpty else { return Reply(.message, text) }
    do {
      let bytes = Array(try wholeText(for: file).utf8)
      try NewFile.write(bytes, to: file)
      return Reply(.message, text + say("写成 \(file.onOneLine)。\n", "\(file.onOneLine) is written.\n"))
    } catch {
      return Reply(.error, text + fault(error).text, status: error.exitStatus)
    }
  }

  /// All rules as one file: what was added stands behind what was there.
  /// - Throws: where they can't be one file that says the same.
  private func wholeText(for file: String) throws(CheckFault) -> String {
    let files = rules?.files ?? []
    let isLiterate = files.first.map { LiterateBlocks.isLiterate($0.name) } ?? false
    guard isLiterate == LiterateBlocks.isLiterate(file) else {
      throw CheckFault(
        .usage, zh: isLiterate ? "规约夹在说明里，文件名要以 .md 结尾" : "规约文件的名字以 .yue 结尾",
        en: "the name has to end as that of the rules")
    }
    let texts = files.enumerated().map { index, source in
      let text = String(decoding: source.bytes, as: UTF8.self)
      let whole = text.hasSuffix("\n") ? text : text + "\n"
      return index > 0 && isLiterate && !LiterateBlocks.isLiterate(source.name) ? "```乡约\n\(whole)```\n" : whole
    }
    let text = texts.joined(separator: "\n")
    let again = RuleSet(files: [SourceFile(name: file, bytes: Array(text.utf8))])
    guard again.isSound else {
      throw CheckFault(
        .usage, zh: "合成一个文件就不是同一部规约了（有 引用，或几份里有同名的），没有写；请改原来的文件",
        en: "as one file the rules would not be the same (they cite others); nothing was written")
    }
    return text
  }

  func undo() -> Reply {
    if let tried {
      self.tried = nil
      return Reply(.message, say("不试了：\(tried.change.zh)。", "Dropped: \(tried.change.en)."))
    }
    guard let last = earlier.popLast() else { return fault(.usage, "没有可以退回的", "there is nothing to take back") }
    rules = last.rules
    asOf = last.asOf
    generation += 1
    return Reply(.message, say("退回：\(last.change.zh)。", "Taken back: \(last.change.en)."))
  }
}
