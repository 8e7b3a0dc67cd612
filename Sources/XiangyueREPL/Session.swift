import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// A conversation about one regulation and its records, without a terminal: an utterance in, a reply out. What was loaded stays
/// in memory, so that an answer comes at once; nothing is written but where 保存 or `|` names a new file.
package final class Session {
  package internal(set) var settings: SessionSettings
  /// Grows whenever `completionNames` changes.
  package internal(set) var generation = 0
  /// What was typed before, as the terminal keeps it; set by whoever has one.
  package var history: (() -> [String])?

  /// The rules as they are now, with what was kept; nil: none are loaded, or they are broken.
  var rules: RuleSet? { didSet { (check, asked) = (nil, nil) } }
  /// The records of the data folder.
  var held: HeldRecords? { didSet { check = nil } }
  var asOf: CivilDay { didSet { check = nil } }
  /// Made when something is asked.
  private var check: AskableCheck?
  private var asked: AskableRules?

  /// What a bare 为何 asks.
  var lastClaim: String?
  /// What was tried last and can be kept.
  var tried: TriedRules?
  /// What 撤销 goes back to, the latest last.
  var earlier: [EarlierState] = []
  var showsTime = false
  /// Cells of a line of the answer under way.
  var width = 80

  package init(_ settings: SessionSettings) {
    self.settings = settings
    asOf = settings.asOf ?? Clock.today
  }

  /// - Parameter width: cells of a line.
  package func respond(to utterance: String, width: Int = 80) -> Reply {
    let started = ContinuousClock.now
    self.width = max(width, 20)
    let reply = answer(utterance)
    guard showsTime, reply.kind != .quit, !utterance.trimmingBlanks.isEmpty else { return reply }
    let seconds = (ContinuousClock.now - started) / .seconds(1)
    let time = Fixed(tenThousandths: Int64(seconds * 10_000)).text
    return Reply(reply.kind, reply.text + say("用时 \(time)秒\n", "\(time) s\n"), status: reply.status)
  }

  private func answer(_ utterance: String) -> Reply {
    let words = Utterance(utterance)
    if words.text.isEmpty, words.file == nil { return Reply(.message, "") }
    // A comment.
    if words.text.hasPrefix("#") || words.text.hasPrefix("//") { return Reply(.message, "") }
    if let (command, rest) = Command.read(words.text) { return run(command, rest, file: words.file) }
    if Citation(typed: words.text) != nil { return run(.show, words.text, file: words.file) }
    guard words.file == nil || !words.isRule else {
      return fault(.usage, "“|”写在问题后面", "| stands behind a question")
    }
    return words.isRule ? attempt(words.text) : ask(words.text, file: words.file)
  }

  // MARK: What there is

  /// The check of the rules on the records, as of the day; nil where there are no records.
  func currentCheck() throws(CheckFault) -> AskableCheck? {
    if let check { return check }
    guard let rules, rules.isSound, let held else { return nil }
    let made = try makeCheck(rules, held)
    check = made
    return made
  }

  func makeCheck(_ rules: RuleSet, _ held: HeldRecords) throws(CheckFault) -> AskableCheck {
    var held = held
    if let program = rules.program, !held.fit(program) {
      held = try HeldRecords(
        folder: held.folder, for: program, threads: settings.threads, interrupted: settings.interrupted)
    }
    return try AskableCheck(request(rules, held.folder), held: held, interrupted: settings.interrupted)
  }

  func request(_ rules: RuleSet, _ folder: String) -> CheckRequest {
    var request = CheckRequest(rules: rules, dataFolder: folder, asOf: asOf)
    request.threads = settings.threads
    request.allowance = settings.allowance
    request.holidaysFile = settings.holidaysFile
    request.held = held
    request.interrupted = settings.interrupted
    return request
  }

  /// The rules, ready to be asked.
  func askableRules() -> AskableRules? {
    if let asked { return asked }
    asked = rules?.askable
    return asked
  }

  // MARK: Saying

  func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(settings.language) }

  func fault(_ status: ExitStatus, _ zh: String, _ en: String) -> Reply { fault(status, Localized(zh: zh, en: en)) }

  func fault(_ status: ExitStatus, _ text: Localized) -> Reply {
    Reply(.error, say("错误：", "error: ") + text(settings.language).showingInvisibles, status: status)
  }

  func fault(_ error: CheckFault) -> Reply {
    error.exitStatus == .interrupted
      ? Reply(.error, say("停下了。", "Stopped."), status: .interrupted) : fault(error.exitStatus, error.text)
  }

  var noRules: Reply { fault(.usage, "还没有规约：载入 规约.yue", "there are no rules yet: load RULES.yue") }

  var noData: Reply { fault(.usage, "还没有记录：数据 文件夹", "there are no records yet: data FOLDER") }
}

/// What a session goes back to.
struct EarlierState {
  let rules: RuleSet?
  let asOf: CivilDay
  /// What was done since, for 撤销 to say.
  let change: Localized
}

/// Rules in which something was changed, not kept yet.
struct TriedRules {
  let rules: RuleSet
  let change: Localized
}
