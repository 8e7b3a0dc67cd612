@preconcurrency import Glibc
import XiangyueREPL
import XiangyueWorkspace

/// One run of `repl`: a conversation at a terminal, a script otherwise.
struct ReplRun {
  private let options: ReplOptions

  init(_ options: ReplOptions) { self.options = options }

  func run() -> ExitStatus {
    isatty(0) == 1 ? converse() : runScript()
  }

  private func converse() -> ExitStatus {
    Interruption.prepare()
    var settings = options.settings
    settings.interrupted = { Interruption.isPending }
    let session = Session(settings)
    let opened = session.open()
    Conversation.endEcho()
    let output = StandardOutput()
    output.write(opened.text)
    output.flush()
    Conversation(session, options).run()
    return .clean
  }

  /// ^C ends a script.
  private func runScript() -> ExitStatus {
    Interrupts.prepare()
    let session = Session(options.settings)
    let opened = session.open()
    if opened.kind == .error { StandardError.write(opened.text) }
    return Script(session: session, options: options).run(opened.status)
  }
}
