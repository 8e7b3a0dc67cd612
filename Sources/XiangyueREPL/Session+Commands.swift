import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueReports
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText
import XiangyueWorkspace

/// What commands do.
extension Session {
  func run(_ command: Command, _ rest: String, file: String?) -> Reply {
    if file != nil, command != .board { return fault(.usage, "“|”写在问题后面", "| stands behind a question") }
    switch command {
    case .why, .whyNot: return why(rest)
    case .amend: return amend(rest)
    case .board: return rest.isEmpty ? boards(file) : ask(rest, file: file)
    case .help: return help(rest)
    case .load: return rest.isEmpty ? fault(.usage, "载入 后面写规约文件", "load needs a rule file") : load(rest.paths)
    case .reload: return reload()
    case .data: return rest.isEmpty ? tables() : loadData(rest.paths.first ?? rest)
    case .columns: return columns(rest)
    case .rules: return articles(rest)
    case .show: return show(rest)
    case .type: return type(rest)
    case .asOf: return setDay(rest)
    case .check: return checkReport()
    case .examples: return examples()
    case .timing: return setTiming(rest)
    case .save: return save(rest.paths.first ?? "")
    case .undo: return undo()
    case .history: return shownHistory(rest)
    case .settings: return setting(rest)
    case .quit: return Reply(.quit, "")
    }
  }

  // MARK: Help

  private func help(_ word: String) -> Reply {
    if !word.isEmpty { return help(on: word) }
    var table = AnswerTable()
    table.columns = [.init(name: ""), .init(name: ""), .init(name: "")]
    table.rows = Command.allCases.map { command in
      let usage = command.usage(settings.language)
      return [command.rawValue + (usage.isEmpty ? "" : " " + usage), command.alias, command.summary(settings.language)]
    }
    let text = say(
      "写一个问题，就有答案：A1 的 环境分，黑榜，巡查（结果 为 不合格） 的 次数 按 网格 从高到低。比较可以用 = ≠ > ≥ < ≤，结果后面写 | 文件.csv 写成表格。\n"
        + "写一款或一个声明（以 。 结束），在现有的记录上试判，不留下。\n",
      "Ask, and there is an answer: A1 的 环境分, 黑榜, 巡查（结果 为 不合格） 的 次数 按 网格 从高到低. = ≠ > ≥ < ≤ compare; | file.csv behind a question writes it.\n"
        + "A 款 or a declaration (up to its 。) is tried on the records and not kept.\n")
    let wrapped = text.wrapped(to: width).joined(separator: "\n")
    return Reply(.message, wrapped + table.drawn(plain: settings.isPlain, color: false))
  }

  private func help(on word: String) -> Reply {
    if let (command, _) = Command.read(word) {
      let usage = command.usage(settings.language)
      return Reply(
        .message,
        "\(command.rawValue)\(usage.isEmpty ? "" : " " + usage)（\(command.alias)）：\(command.summary(settings.language))"
      )
    }
    if word.hasPrefix("约"), let number = Int(word.dropFirst()), let page = CodePage.page(of: number) {
      return Reply(.message, page.text(settings.language))
    }
    let meanings = Keyword.all.filter { $0.text == word }.map { $0.meaning(settings.language) }
    if !meanings.isEmpty { return Reply(.message, "\(word)：" + meanings.joined(separator: "；")) }
    return show(word)
  }

  // MARK: What there is

  private func boards(_ file: String?) -> Reply {
    guard rules?.isSound == true else { return noRules }
    do {
      guard let check = try currentCheck() else { return noData }
      let program = check.findings.program
      guard !program.boards.isEmpty else { return Reply(.message, say("规约里没有榜。", "The rules have no board.")) }
      var table = AnswerTable()
      table.columns = [
        .init(name: say("榜", "board")), .init(name: say("期间", "period")),
        .init(name: say("个数", "count"), isNumber: true),
      ]
      for (index, board) in program.boards.enumerated() {
        let period = Period.containing(check.findings.asOf, unit: board.unit)
        let list = check.findings.boards.first { $0.board == index && $0.period == period }
        let isOpen = list?.isProvisional ?? (period.last > check.findings.asOf)
        table.rows.append([
          board.name, period.name + (isOpen ? say("（暂计）", " (provisional)") : ""), (list?.entries.count ?? 0).grouped,
        ])
      }
      return try out(table, file)
    } catch {
      return fault(error)
    }
  }

  private func tables() -> Reply {
    guard let program = rules?.program else { return noRules }
    guard let held else { return noData }
    var table = AnswerTable()
    table.columns = [
      .init(name: say("表", "table")), .init(name: say("行", "rows"), isNumber: true),
      .init(name: say("搁置", "set aside"), isNumber: true), .init(name: say("文件", "file")),
    ]
    for (schema, own) in zip(program.subjects, held.subjects) {
      table.rows.append([schema.name, own.rowsRead.grouped, own.setAside.count.grouped, own.file.onOneLine])
    }
    for (schema, own) in zip(program.records, held.records) {
      table.rows.append([schema.name, own.rowsRead.grouped, own.setAside.count.grouped, own.file.onOneLine])
    }
    table.title = held.folder.onOneLine
    return Reply(.table, table.drawn(plain: settings.isPlain, color: settings.usesColor))
  }

  private func columns(_ name: String) -> Reply {
    guard let program = rules?.program else { return noRules }
    let all = program.subjects + program.records
    guard let schema = all.first(where: { $0.name == name }) else {
      let names = all.map(\.name).joined(separator: "、")
      return fault(
        .usage, name.isEmpty ? "列 后面写一张表：\(names)" : "没有叫“\(name)”的表，有 \(names)",
        name.isEmpty ? "columns needs a table: \(names)" : "no table is called “\(name)”; there are \(names)")
    }
    let words = AnswerWords(program: program, subjects: held?.subjects ?? [], language: settings.language)
    var table = AnswerTable()
    table.columns = [.init(name: say("列", "column")), .init(name: say("是什么", "what")), .init(name: "")]
    for column in schema.columns {
      let marks = [
        column.isKey ? say("编号", "key") : nil, column.isOptional ? say("可空", "may be empty") : nil,
        column.isHidden ? say("不公开", "hidden") : nil,
        column.shownName == column.name ? nil : say("列名 ", "header ") + column.shownName,
      ]
      table.rows.append([
        column.name, words.kind(column.type), marks.compactMap { $0 }.joined(separator: say("，", ", ")),
      ])
    }
    return Reply(.table, table.drawn(plain: settings.isPlain, color: settings.usesColor))
  }

  // MARK: Rules

  private func articles(_ word: String) -> Reply {
    guard let rules, let program = rules.program else { return noRules }
    if word.isEmpty {
      let lines = program.articles.map { article in
        Citation(article: article.number).localized(settings.language)
          + (article.title.map { " " + $0.onOneLine } ?? "")
      }
      return Reply(.message, ([program.title.onOneLine] + lines.map { "  " + $0 }).joined(separator: "\n"))
    }
    let wanted = word.filter { !$0.isWhitespace }
    var found: [String] = []
    for tree in rules.trees {
      for element in tree.file.elements {
        switch element {
        case .article(let article):
          for body in article.body { add(body.tokens) }
        case .declaration(let declaration): add(declaration.tokens)
        case .heading, .unreadable: break
        }
      }
      func add(_ tokens: TokenRange) {
        let text = tree.source.text(tree.range(tokens))
        guard text.filter({ !$0.isWhitespace }).contains(wanted) else { return }
        let place = citation(of: tree.range(tokens), in: rules.trees)?.localized(settings.language)
        found.append((place.map { $0 + say("：", ": ") } ?? "") + text.inOneLine)
      }
    }
    guard !found.isEmpty else { return Reply(.message, say("没有一款有“\(word)”。", "Nothing has “\(word)” in it.")) }
    return Reply(.message, found.flatMap { $0.wrapped(to: width) }.joined(separator: "\n"))
  }

  /// An article or 款 by its number, a declaration by its name.
  private func show(_ name: String) -> Reply {
    guard let rules, rules.isSound else { return noRules }
    guard !name.isEmpty else { return fault(.usage, "显示 后面写 第几条，或一个名字", "show needs an article or a name") }
    if let citation = Citation(typed: name) {
      guard let text = text(of: citation, in: rules) else {
        return fault(.usage, "没有 \(citation.text)", "there is no \(citation.english)")
      }
      return Reply(.message, text)
    }
    var found: [String] = []
    for tree in rules.trees {
      for declaration in tree.declarations where declaration.names.contains(name) {
        found.append(tree.source.text(tree.range(declaration.tokens)))
      }
    }
    guard !found.isEmpty else {
      return fault(.usage, "规约里没有声明“\(name)”", "“\(name)” is not declared in the rules")
    }
    return Reply(.message, found.joined(separator: "\n"))
  }

  private func text(of citation: Citation, in rules: RuleSet) -> String? {
    var versions: [String] = []
    for tree in rules.trees {
      for case .article(let article) in tree.file.elements where article.number.value == .integer(citation.article) {
        guard let paragraph = citation.paragraph else {
          versions.append(tree.source.text(tree.range(article)))
          continue
        }
        guard article.body.indices.contains(paragraph - 1) else { continue }
        versions.append(tree.source.text(tree.range(article.body[paragraph - 1].tokens)))
      }
    }
    return versions.isEmpty ? nil : versions.joined(separator: "\n")
  }

  private func type(_ text: String) -> Reply {
    guard rules?.isSound == true, let askable = askableRules(), let program = rules?.program else { return noRules }
    guard !text.isEmpty else { return fault(.usage, "类型 后面写一个式子", "type needs an expression") }
    let words = AnswerWords(program: program, subjects: held?.subjects ?? [], language: settings.language)
    let readings = KeyReading.all(in: text, tables: held?.subjects ?? [], names: askable.names)
    for reading in readings.map(Optional.some) + [nil] {
      let (question, source) = read(text, from: reading?.end ?? 0, askable, about: reading?.subject)
      switch question.content {
      case .one(_, let value), .constant(let value): return Reply(.value, words.kind(value.type))
      case .board(let board):
        return Reply(.value, say("\(program.boards[board].name) 这张榜", "the board \(program.boards[board].name)"))
      case .rows(let rows):
        guard rows.figure != nil else { return Reply(.value, say("\(rows.name) 的若干行", "rows of \(rows.name)")) }
        return Reply(
          .value, words.kind(.number(unit: rows.unit)) + (rows.groups.isEmpty ? "" : say("，每组一个", ", one a group")))
      case nil:
        guard reading == nil else { continue }
        let renderer = DiagnosticRenderer(
          files: [source], language: settings.language, color: settings.usesColor, plain: settings.isPlain,
          width: width)
        return Reply(
          .error, question.diagnostics.map { renderer.renderEntry($0) }.joined(separator: "\n"), status: .invalidRules)
      }
    }
    return fault(.usage, "这句读不懂", "this can't be read")
  }

  // MARK: Runs

  private func checkReport() -> Reply {
    guard rules?.isSound == true else { return noRules }
    do {
      guard let check = try currentCheck() else { return noData }
      var text = ""
      let status = check.result.exitStatus
      TextReport(
        check.findings, calendar: check.result.calendar, language: settings.language, plain: settings.isPlain,
        color: settings.usesColor, list: nil,
        allowance: settings.allowance == .none ? nil : settings.allowance.text,
        absentColumns: check.result.absentColumns,
        exitCode: status.rawValue, version: Release.version
      ).render { text += $0 }
      return Reply(.findings, text, status: status)
    } catch {
      return fault(error)
    }
  }

  private func examples() -> Reply {
    guard let rules, rules.isSound else { return noRules }
    var request = TestRequest(rules: rules)
    request.threads = settings.threads
    request.holidaysFile = settings.holidaysFile
    do {
      let result = try request.run()
      var text = ""
      TestText(
        result, language: settings.language, plain: settings.isPlain, color: settings.usesColor,
        exitCode: result.exitStatus.rawValue
      ).render { text += $0 }
      return Reply(.findings, text, status: result.exitStatus)
    } catch {
      return fault(error)
    }
  }

  // MARK: Settings

  private func setDay(_ text: String) -> Reply {
    guard !text.isEmpty else { return Reply(.message, say("截至 \(asOf.chineseText)", "as of \(asOf)")) }
    guard let day = CivilDay(typed: text) else {
      return fault(.usage, "“\(text)”不是日期：2022-09-30", "“\(text)” is no day: 2022-09-30")
    }
    earlier.append(
      EarlierState(
        rules: rules, asOf: asOf, change: Localized(zh: "截至 \(day.chineseText)", en: "as of \(day)")))
    asOf = day
    return Reply(.message, say("截至 \(day.chineseText)", "as of \(day)"))
  }

  private func setTiming(_ word: String) -> Reply {
    switch word {
    case "开", "on": showsTime = true
    case "关", "off": showsTime = false
    case "": showsTime.toggle()
    default: return fault(.usage, "计时 开，或 计时 关", "time on, or time off")
    }
    return Reply(.message, showsTime ? say("计时开了。", "Timing is on.") : say("计时关了。", "Timing is off."))
  }

  private func shownHistory(_ word: String) -> Reply {
    let entries = (history?() ?? []).filter { word.isEmpty || $0.contains(word) }
    return Reply(.message, entries.map(\.inOneLine).joined(separator: "\n"))
  }

  private func setting(_ text: String) -> Reply {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2 else {
      guard words.isEmpty else { return settingFault }
      let language = settings.language == .chinese ? "zh" : "en"
      return Reply(
        .message,
        say(
          "截至 \(asOf.chineseText)；线程 \(settings.threads)；语言 \(language)；朴素 \(settings.isPlain ? "开" : "关")；"
            + "颜色 \(settings.usesColor ? "开" : "关")；计时 \(showsTime ? "开" : "关")\n"
            + "改：设置 线程 2，设置 语言 en，设置 朴素 开，设置 颜色 关，截至 2022-09-30，计时 开",
          "as of \(asOf); threads \(settings.threads); language \(language); plain \(settings.isPlain ? "on" : "off"); "
            + "colour \(settings.usesColor ? "on" : "off"); time \(showsTime ? "on" : "off")\n"
            + "change with: set threads 2, set language zh, set plain on, set color off, asof 2022-09-30, time on"))
    }
    let isOn = ["开", "on"].contains(words[1])
    let isSwitch = isOn || ["关", "off"].contains(words[1])
    switch words[0] {
    case "线程", "threads":
      guard let count = Int(words[1]), (1...64).contains(count) else { return settingFault }
      settings.threads = count
    case "语言", "language", "lang":
      guard ["zh", "en", "中文"].contains(words[1]) else { return settingFault }
      settings.language = words[1] == "en" ? .english : .chinese
    case "朴素", "plain":
      guard isSwitch else { return settingFault }
      settings.isPlain = isOn
    case "颜色", "color":
      guard isSwitch else { return settingFault }
      settings.usesColor = isOn
    default: return settingFault
    }
    return setting("")
  }

  private var settingFault: Reply {
    fault(
      .usage, "设置 线程 2，设置 语言 en，设置 朴素 开，设置 颜色 关", "set threads 2, set language zh, set plain on, set color off")
  }
}

extension String {
  /// With one blank for every stretch of blanks and line ends.
  var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Paths parted by blanks; one with blanks in it stands in quotation marks.
  var paths: [String] {
    var found: [String] = []
    var path = ""
    var isQuoted = false
    for character in self {
      if "“”\"".contains(character) {
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !path.isEmpty { found.append(path) }
        path = ""
      } else {
        path.append(character)
      }
    }
    return path.isEmpty ? found : found + [path]
  }
}
