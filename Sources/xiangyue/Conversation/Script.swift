@preconcurrency import Glibc
import XiangyueREPL
import XiangyueText
import XiangyueWorkspace

/// A session whose utterances come from a file or another program: no prompt, no echo; answers to standard output, faults to standard
/// error, and an exit code as that of a check.
struct Script {
  let session: Session
  let options: ReplOptions

  func run(_ begun: ExitStatus) -> ExitStatus {
    var statuses = [begun]
    var reader = UtteranceReader()
    let output = StandardOutput()
    lines: while let line = readLine(strippingNewline: true) {
      for utterance in reader.add(line[...]) {
        guard answer(utterance, output, &statuses) else { break lines }
      }
    }
    if let rest = reader.finish() { _ = answer(rest, output, &statuses) }
    if !session.isCovered(by: options.allowance) { statuses.append(.unusableData) }
    let status = output.end(.combine(statuses), language: options.language)
    if !session.isCovered(by: options.allowance) {
      // At a terminal the greeting says it; a script must not pass over it.
      Telling(language: options.language, plain: options.plain, color: options.color).tell(
        setAside: session.setAsideCount, allowed: options.allowance,
        consequence: Localized(zh: "答案可能不全", en: "answers may lack something"), status)
    }
    return status
  }

  /// False where the session shall end.
  private func answer(_ utterance: String, _ output: StandardOutput, _ statuses: inout [ExitStatus]) -> Bool {
    let reply = session.respond(to: utterance, width: Self.width)
    statuses.append(reply.status)
    if reply.kind == .error {
      output.flush()
      StandardError.write(reply.text)
    } else {
      output.write(reply.text)
      // Who speaks with the program waits for the answer.
      output.flush()
    }
    return reply.kind != .quit
  }

  /// Cells of a line where nobody says how wide it may be.
  private static let width = 80
}
