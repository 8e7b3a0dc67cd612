import XiangyueText

/// A word that tells the session to do something, rather than asking the rules: the first word of an utterance, with no ： and no
/// 的 after it. Each has an ASCII alias, so that nobody has to switch the input method.
package enum Command: String, CaseIterable, Sendable {
  case why = "为何"
  case whyNot = "为何不"
  case amend = "试改"
  case board = "榜"
  case help = "帮助"
  case load = "载入"
  case reload = "重载"
  case data = "数据"
  case columns = "列"
  case rules = "规则"
  case show = "显示"
  case type = "类型"
  case asOf = "截至"
  case check = "判定"
  case examples = "例"
  case timing = "计时"
  case save = "保存"
  case undo = "撤销"
  case history = "历史"
  case settings = "设置"
  case quit = "退出"

  /// What may stand behind it.
  package enum Argument: Sendable, Hashable {
    case none, file, folder, name, day, text
  }

  package var alias: String {
    switch self {
    case .why: "why"
    case .whyNot: "whynot"
    case .amend: "amend"
    case .board: "board"
    case .help: "help"
    case .load: "load"
    case .reload: "reload"
    case .data: "data"
    case .columns: "columns"
    case .rules: "rules"
    case .show: "show"
    case .type: "type"
    case .asOf: "asof"
    case .check: "check"
    case .examples: "test"
    case .timing: "time"
    case .save: "save"
    case .undo: "undo"
    case .history: "history"
    case .settings: "set"
    case .quit: "quit"
    }
  }

  package var argument: Argument {
    switch self {
    case .why, .whyNot, .amend, .type: .text
    case .board, .columns, .show: .name
    case .help, .rules, .history, .settings, .timing: .text
    case .load, .save: .file
    case .data: .folder
    case .asOf: .day
    case .reload, .check, .examples, .undo, .quit: .none
    }
  }

  /// What it does, for 帮助.
  package var summary: Localized {
    switch self {
    case .why: Localized(zh: "凭什么是这样；单写是问上一个答案", en: "why it is so; alone: why the last answer")
    case .whyNot: Localized(zh: "为什么不是，差在哪里", en: "why it is not, and what is missing")
    case .amend: Localized(zh: "改一款看看结果差多少，不保存", en: "what an amendment would change; not kept")
    case .board: Localized(zh: "榜上有谁；单写列出所有的榜", en: "who is on a board; alone: all boards")
    case .help: Localized(zh: "这一页；帮助 后面写一个词，说这个词", en: "this page; with a word: that word")
    case .load: Localized(zh: "读入规约文件或文件夹", en: "read rule files or a folder")
    case .reload: Localized(zh: "规约和记录都再读一遍", en: "read rules and records again")
    case .data: Localized(zh: "记录换成这个文件夹的；单写说有哪些表", en: "take the records of a folder; alone: which tables")
    case .columns: Localized(zh: "一张表有哪些列", en: "the columns of a table")
    case .rules: Localized(zh: "有哪些条；后面写词，找有这个词的款", en: "the articles; with a word: those with it")
    case .show: Localized(zh: "一条、一款或一个名字在规约里怎么写", en: "how an article or a name is written")
    case .type: Localized(zh: "一个式子是什么样的值，不计算", en: "what kind of value it is, unasked")
    case .asOf: Localized(zh: "看到哪一天为止；单写说现在是哪一天", en: "as of which day; alone: which it is")
    case .check: Localized(zh: "核对，打印报告", en: "check, and print the report")
    case .examples: Localized(zh: "跑规约里的例", en: "run the examples of the rules")
    case .timing: Localized(zh: "计时 开、计时 关：每个答案用了多久", en: "time on, time off: how long each answer took")
    case .save: Localized(zh: "留下刚才试的；写文件名，写成新文件", en: "keep what was tried; with a name: write a new file")
    case .undo: Localized(zh: "退回留下以前、换截至日以前", en: "take back what was kept or set last")
    case .history: Localized(zh: "问过的话", en: "what was asked")
    case .settings: Localized(zh: "现在的设置，和怎么改", en: "the settings, and how to change them")
    case .quit: Localized(zh: "离开，^D 也行", en: "leave; ^D does too")
    }
  }

  /// What stands behind it, in 帮助.
  package var usage: Localized {
    switch self {
    case .why: Localized(zh: "[A1 在 黑榜]", en: "[A1 在 黑榜]")
    case .whyNot: Localized(zh: "A1 在 黑榜", en: "A1 在 黑榜")
    case .amend: Localized(zh: "第五条第一款：…", en: "第五条第一款：…")
    case .board: Localized(zh: "[2022年第2季度 红榜]", en: "[2022年第2季度 红榜]")
    case .help: Localized(zh: "[词]", en: "[WORD]")
    case .load, .data: Localized(zh: "路径", en: "PATH")
    case .columns: Localized(zh: "巡查", en: "巡查")
    case .rules: Localized(zh: "[词]", en: "[WORD]")
    case .show: Localized(zh: "黑榜，第五条", en: "黑榜, 第五条")
    case .type: Localized(zh: "式子", en: "EXPRESSION")
    case .asOf: Localized(zh: "[2022-09-30]", en: "[2022-09-30]")
    case .timing: Localized(zh: "开，关", en: "on, off")
    case .save: Localized(zh: "[文件.yue]", en: "[FILE.yue]")
    case .reload, .check, .examples, .undo, .history, .settings, .quit: Localized(zh: "", en: "")
    }
  }
}

extension Command {
  /// The command that an utterance begins with, and what stands behind it; nil where it is none.
  package static func read(_ utterance: some StringProtocol) -> (command: Command, rest: String)? {
    let text = utterance.trimmingBlanks
    let word = text.prefix { !$0.isWhitespace }
    if let command = allCases.first(where: { $0.rawValue == word || $0.alias == word.lowercased() }) {
      let rest = text.dropFirst(word.count).trimmingBlanks
      return isAsked(command, rest) ? (command, rest) : nil
    }
    // People write 为何A1在黑榜 as one word.
    for command in [whyNot, why, amend] where text.hasPrefix(command.rawValue) {
      let rest = text.dropFirst(command.rawValue.count).trimmingBlanks
      return isAsked(command, rest) ? (command, rest) : nil
    }
    return nil
  }

  /// 榜 黑榜：每季度 公布 … and 例 甲：… are declarations; 列 的 … asks something that is called 列.
  private static func isAsked(_ command: Command, _ rest: String) -> Bool {
    if rest.hasPrefix("的") || rest.hasPrefix("：") || rest.hasPrefix(":") { return false }
    return command != .board && command != .examples || !rest.contains { $0 == "：" || $0 == ":" }
  }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmingBlanks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
