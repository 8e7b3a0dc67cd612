import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueReports
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText
import XiangyueWorkspace

/// Questions: an expression and its value.
extension Session {
  /// - Parameter file: where to write the table; nil: it is shown.
  func ask(_ text: String, file: String? = nil) -> Reply {
    guard rules?.program != nil, let askable = askableRules() else { return noRules }
    do {
      let check = try currentCheck()
      let tables = check?.held.subjects ?? []
      var first: (question: AskedQuestion, source: SourceFile)?
      for reading in KeyReading.all(in: text, tables: tables, names: askable.names).map(Optional.some) + [nil] {
        if let reading, first == nil, let reply = said(of: reading, text) { return reply }
        if reading == nil, let first { return told(first.question, first.source) }
        let (question, source) = read(text, from: reading?.end ?? 0, askable, about: reading?.subject)
        guard let content = question.content else {
          first = first ?? (question, source)
          continue
        }
        guard let check else { return noData }
        let answer = try check.answer(question, content: content)
        return try reply(to: content, answer, reading, text, check, file: file)
      }
      if let key = unknownKey(text, askable, tables) { return fault(ExplainRequest.unknown(key, in: tables)) }
      return first.map { told($0.question, $0.source) } ?? fault(.usage, "这句读不懂", "this can't be read")
    } catch {
      return fault(error)
    }
  }

  /// The question that begins at a byte of the text; what stands before it is whose it is.
  func read(
    _ text: String, from start: Int, _ askable: AskableRules, about subject: Int?
  ) -> (AskedQuestion, SourceFile) {
    let id = SourceID(rules?.files.count ?? 0)
    let source = SourceFile(id: id, name: say("输入", "input"), bytes: Array(text.utf8))
    let blanked = (0..<source.bytes.count).map { $0 < start ? UInt8(ascii: " ") : source.bytes[$0] }
    let question = parseQuestion(
      SourceFile(id: id, name: source.name, bytes: blanked), knownNames: askable.names, knownUnits: askable.units)
    return (askable.resolve(question, about: subject), source)
  }

  /// What is wrong with a question, the place under a caret.
  private func told(_ question: AskedQuestion, _ source: SourceFile) -> Reply {
    let renderer = DiagnosticRenderer(
      files: [source], language: settings.language, color: settings.usesColor, plain: settings.isPlain,
      width: width)
    let messages = question.diagnostics.map { renderer.renderEntry($0) }
    let isLimit = question.diagnostics.contains { $0.severity.isLimit }
    return Reply(.error, messages.joined(separator: "\n"), status: isLimit ? .limit : .invalidRules)
  }

  /// `A1`: everything about somebody; `A1 对 第一条第一款 …`: what was judged.
  private func said(of reading: KeyReading, _ text: String) -> Reply? {
    let rest = String(decoding: Array(text.utf8).dropFirst(reading.end), as: UTF8.self).trimmingBlanks
    if rest.isEmpty { return explain(key: reading.key) }
    return rest.hasPrefix("对") ? explain(claim: text) : nil
  }

  /// The first word, where it looks like a key that nobody has.
  private func unknownKey(_ text: String, _ askable: AskableRules, _ tables: [SubjectTable]) -> String? {
    let word = String(text.prefix { !$0.isWhitespace && $0 != "的" })
    guard !tables.isEmpty, word.contains(where: \.isNumber), word.first?.isLetter == true,
      !askable.names.contains(word),
      word.allSatisfy({ $0.isASCII })
    else { return nil }
    return word
  }

  // MARK: Answers

  private func reply(
    to content: AskedQuestion.Content, _ answer: Answer, _ reading: KeyReading?, _ text: String, _ check: AskableCheck,
    file: String?
  ) throws(CheckFault) -> Reply {
    let words = AnswerWords(program: check.findings.program, subjects: check.held.subjects, language: settings.language)
    switch (content, answer) {
    case (.one(let subject, let value), .values(let column, let day)):
      lastClaim = text
      if words.isHidden(value.expression, of: words.program.subjects[subject]) {
        let hidden = words.text(column, Int(reading?.code ?? 0), value.type)
        return Reply(.value, (hidden.isEmpty ? say("没有值", "no value") : words.masked(hidden)) + "\n")
      }
      return Reply(.value, one(value, column, Int(reading?.code ?? 0), day, check, words) + "\n")
    case (.constant(let value), .values(let column, _)):
      lastClaim = nil
      return Reply(.value, shown(column, 0, value.type, words) + "\n")
    case (.board(let board), .board(let list, let period)):
      lastClaim = nil
      return try out(BoardTable(board, list, period, check.findings, words).table, file)
    case (.rows(let rows), .rows(let tally, let day)):
      lastClaim = nil
      let made = RowsTable(rows, tally, day, check, words)
      let table = try made.table()
      guard file == nil, rows.figure != nil, rows.groups.isEmpty else { return try out(table, file) }
      let figure = try made.figure() ?? say("没有值", "no value")
      return Reply(.value, ([figure] + table.notes).joined(separator: "\n"))
    case (.one, _), (.constant, _), (.board, _), (.rows, _): return fault(.internalFault, "这个问题答不了", "no answer")
    }
  }

  /// `86分，三星（2022年第3季度）`
  private func one(
    _ value: AskedValue, _ column: Column, _ row: Int, _ day: CivilDay, _ check: AskableCheck, _ words: AnswerWords
  ) -> String {
    var text = shown(column, row, value.type, words)
    // 个 is a word of ours: what is counted says itself.
    if words.language == .english, value.type == .number(unit: "个"), text.hasSuffix("个") { text.removeLast() }
    let program = check.findings.program
    switch value.expression {
    case .score(let account):
      let period = Period.containing(day, unit: program.accounts[account].unit)
      let list = check.findings.scores.first { $0.account == account && $0.period == period && !$0.grades.isEmpty }
      let grade = list.flatMap { list -> String? in
        guard let scale = list.scale, list.grades.indices.contains(row) else { return nil }
        let line = Int(list.grades[row])
        return program.scales[scale].lines.indices.contains(line) ? program.scales[scale].lines[line].name : nil
      }
      return text + (grade.map { say("，", ", ") + $0 } ?? "") + named(period, check)
    case .grade(let scale):
      return text + named(Period.containing(day, unit: program.accounts[program.scales[scale].account].unit), check)
    case .overRecords where value.type == .number(unit: "个"): return text.hasSuffix("个") ? text.dropLast() + "次" : text
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped,
      .firstOf, .minuteOfDay, .seen, .before, .ownKey, .scoreOver, .violationCount, .hasRecord, .timesListed,
      .isOnBoard,
      .derived, .overRecords, .overDependents:
      return text
    }
  }

  private func named(_ period: Period, _ check: AskableCheck) -> String {
    let isOpen = period.last > check.findings.asOf
    return say("（\(period.name)\(isOpen ? "，暂计" : "")）", " (\(period.name)\(isOpen ? ", provisional" : ""))")
  }

  /// A value; a hidden text is masked; that a condition is not known is said.
  private func shown(_ column: Column, _ row: Int, _ type: ValueType, _ words: AnswerWords) -> String {
    let text = words.text(column, row, type)
    guard text.isEmpty else { return text }
    return type == .truth ? say("说不准（要看的记录不全）", "not known (something is missing)") : say("没有值", "no value")
  }

  /// Shown, or written to a new file.
  func out(_ table: AnswerTable, _ file: String?) throws(CheckFault) -> Reply {
    guard let file else {
      return Reply(.table, table.drawn(plain: settings.isPlain, color: settings.usesColor))
    }
    guard !file.isEmpty else { return fault(.usage, "| 后面写文件名，如 | 结果.csv", "| needs a file name, as | result.csv") }
    try NewFile.write(Array(table.csv.utf8), to: file)
    return Reply(
      .message,
      say(
        "写了 \(table.rows.count.grouped)行：\(file.onOneLine)",
        "\(table.rows.count.grouped) rows written: \(file.onOneLine)"))
  }
}

extension Severity {
  var isLimit: Bool {
    switch self {
    case .limit: true
    case .error, .warning, .hint: false
    }
  }
}
