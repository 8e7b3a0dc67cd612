import XiangyueREPL
import XiangyueText
import XiangyueWorkspace

/// A session at a terminal: lines in, answers out, until ^D or 退出. Nothing that is said ends it.
final class Conversation {
  private let session: Session
  private let options: ReplOptions
  private let history: History
  private var completer: Completer
  private var generation: Int

  init(_ session: Session, _ options: ReplOptions) {
    self.session = session
    self.options = options
    completer = Completer(session.completionNames)
    generation = session.generation
    history = History(options.keepsHistory ? HistoryFile() : nil, options.language)
  }

  func run() {
    let editor = LineEditor(language: options.language) { [unowned self] in completer.complete($0) }
    for utterance in history.utterances { editor.remember(utterance) }
    session.history = { [history] in history.utterances }
    defer { history.end() }
    var reader = UtteranceReader()
    while true {
      switch editor.read(prompt: prompt(isOpen: reader.isOpen, editor)) {
      case .interrupted: reader.discard()
      case .end: return StandardError.write("\n")
      case .line(let line):
        let whole = line.contains { $0.isNewline } ? reader.add(pasted: line) : reader.add(line[...])
        guard answer(whole, editor) else { return }
      }
    }
  }

  /// False where the session shall end. After ^C what was pasted behind is not asked any more.
  private func answer(_ utterances: [String], _ editor: LineEditor) -> Bool {
    for utterance in utterances {
      if history.add(utterance, HistoryMask(completer)) { editor.remember(utterance) }
      _ = Interruption.take()
      let reply = session.respond(to: utterance, width: Window.current.columns)
      if reply.kind == .quit { return false }
      Self.endEcho()
      show(reply.text)
      renewNames()
      if Interruption.take() { return true }
    }
    return true
  }

  /// A terminal shows ^C where the cursor stands; what is said of it begins a line.
  static func endEcho() {
    if Interruption.isPending { StandardError.write("\n") }
  }

  /// Here rather than at a Tab, which shall be answered at once.
  private func renewNames() {
    guard session.generation != generation else { return }
    generation = session.generation
    completer = Completer(session.completionNames)
  }

  private func show(_ text: String) {
    // A page at a time is nothing for a screen reader.
    if Terminal.isOutput, !options.plain { return Pager(language: options.language).show(text) }
    let output = StandardOutput()
    output.write(text)
    output.flush()
  }

  /// Readline counts the cells of a prompt, without what stands between U+0001 and U+0002.
  private func prompt(isOpen: Bool, _ editor: LineEditor) -> String {
    let text = isOpen ? "    > " : options.language == .english ? "xiangyue> " : "乡约> "
    guard options.usesColor, !editor.isDumb else { return text }
    return "\u{1}\u{1B}[1;36m\u{2}\(text.dropLast())\u{1}\u{1B}[0m\u{2} "
  }
}
