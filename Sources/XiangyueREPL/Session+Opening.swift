import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueReports
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

extension Session {
  /// Reads the rules and records of the settings and says what there is.
  package func open() -> Reply {
    var text = ""
    var statuses: [ExitStatus] = []
    if !settings.rules.isEmpty {
      let reply = loadRules(settings.rules)
      if reply.kind == .error { text += reply.text }
      statuses.append(reply.status)
    }
    if let folder = settings.dataFolder, rules != nil {
      let reply = loadData(folder)
      text += reply.kind == .error ? reply.text : remarks((try? currentCheck()) ?? nil)
      statuses.append(reply.status)
    }
    let status = ExitStatus.combine(statuses)
    let shown = settings.isPlain ? greeting : greeting.wrapped(to: 80).joined(separator: "\n")
    return Reply(status == .clean ? .message : .error, text + shown, status: status)
  }

  /// `乡约 1.0。灵源街道人居环境居规民约；住户 2,000户，巡查 20,000行，搁置 71行。` and what can be asked.
  private var greeting: String {
    guard let program = rules?.program else {
      return say(
        "乡约 \(Release.version)。还没有规约：载入 规约.yue。帮助 看命令，退出 离开。\n",
        "Xiangyue \(Release.version). No rules yet: load RULES.yue. help shows the commands, quit leaves.\n")
    }
    let tables = held.map { "；" + tableWords($0, program).joined(separator: "，") } ?? ""
    let first =
      say("乡约 \(Release.version)。", "Xiangyue \(Release.version). ") + program.title.onOneLine + tables + "。\n"
    let examples = exampleQuestions(program)
    let asking =
      examples.isEmpty ? "" : say("可问 \(examples.joined(separator: "、"))。", "Ask \(examples.joined(separator: ", ")). ")
    return first + asking
      + say("也可写一款试试。帮助 看命令，退出 离开。\n", "Or write a sentence of rules. help shows the commands, quit leaves.\n")
  }

  func tableWords(_ held: HeldRecords, _ program: Program) -> [String] {
    var words: [String] = []
    for (schema, table) in zip(program.subjects, held.subjects) {
      words.append(
        "\(schema.name) \(MeasureWord(subject: schema.name, language: settings.language).counting(table.count))")
    }
    for (schema, table) in zip(program.records, held.records) {
      words.append("\(schema.name) \(table.rowsRead.grouped)\(say("行", " rows"))")
    }
    let setAside =
      held.records.reduce(0) { $0 + $1.setAside.count } + held.subjects.reduce(0) { $0 + $1.setAside.count }
    if setAside > 0 { words.append(say("搁置 \(setAside.grouped)行", "\(setAside.grouped) set aside")) }
    return words
  }

  /// With names that are there.
  private func exampleQuestions(_ program: Program) -> [String] {
    var questions: [String] = []
    if let account = program.accounts.first, let key = held?.subjects[account.subject].keys.first {
      questions.append("\(key.onOneLine) 的 \(account.name)")
    }
    if let board = program.boards.first(where: { $0.selection == .entered }) ?? program.boards.first {
      if let key = held?.subjects[program.sets[board.set].subject].keys.first {
        questions.append("为何 \(key.onOneLine) 在 \(board.name)")
      }
      questions.append(board.name)
    }
    return questions
  }

  // MARK: Reading

  func loadRules(_ paths: [String]) -> Reply {
    let read: RuleSet
    do {
      read = try RuleSet(paths: paths)
    } catch {
      return fault(error.exitStatus, error.text)
    }
    guard read.isSound else {
      return Reply(
        .error,
        read.renderedMessages(language: settings.language, color: settings.usesColor, plain: settings.isPlain),
        status: read.exitStatus)
    }
    settings.rules = paths
    rules = read
    (tried, earlier, lastClaim) = (nil, [], nil)
    generation += 1
    if let program = read.program, held?.fit(program) != true { held = nil }
    let warnings = read.renderedMessages(
      language: settings.language, color: settings.usesColor, plain: settings.isPlain)
    let title = read.program?.title.onOneLine ?? ""
    return Reply(.message, warnings + say("读入 \(title)。\n", "\(title) is loaded.\n"))
  }

  func loadData(_ folder: String) -> Reply {
    guard let program = rules?.program else { return noRules }
    do {
      let read = try HeldRecords(
        folder: folder, for: program, threads: settings.threads, interrupted: settings.interrupted)
      settings.dataFolder = folder
      held = read
      lastClaim = nil
      generation += 1
      // So that the first answer comes as soon as the others.
      let check = try currentCheck()
      return Reply(
        .message, tableWords(read, program).joined(separator: say("，", ", ")) + say("。\n", ".\n") + remarks(check))
    } catch {
      return fault(error)
    }
  }

  /// The rules, and the records of the folder known so far where they are not in memory as these rules declare them.
  func load(_ paths: [String]) -> Reply {
    let reply = loadRules(paths)
    guard reply.kind != .error, held == nil, let folder = settings.dataFolder else { return reply }
    let data = loadData(folder)
    return Reply(data.kind, reply.text + data.text, status: data.status)
  }

  func reload() -> Reply {
    guard !settings.rules.isEmpty else { return noRules }
    let before = held
    held = nil
    let reply = load(settings.rules)
    // What can't be read again leaves what there was.
    if held == nil, let before, let program = rules?.program, before.fit(program) { held = before }
    return reply
  }

  /// What deserves a second look: days of rest that nobody knows, columns that the files lack.
  private func remarks(_ check: AskableCheck?) -> String {
    guard let result = check?.result else { return "" }
    let warnings = result.warnings.map { say("提醒：", "warning: ") + $0(settings.language).onOneLine }
    let absent = result.absentColumns.map { $0(settings.language).onOneLine + say("。", ".") }
    return (warnings + absent).map { $0 + "\n" }.joined()
  }
}
