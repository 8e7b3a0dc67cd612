import XiangyueCalendar
import XiangyueText
import XiangyueWorkspace

/// A conversation about one regulation and its records, without a terminal: an utterance in, a reply out. What was loaded stays
/// in memory, so that an answer comes at once; nothing is written but where 保存 names a file.
package final class Session {
  var settings: SessionSettings
  /// Grows whenever `completionNames` changes.
  package private(set) var generation = 0
  /// What was typed before, as the terminal keeps it; set by whoever has one.
  package var history: (() -> [String])?

  package init(_ settings: SessionSettings) { self.settings = settings }

  /// Reads rules and records and says what there is.
  package func open() -> Reply { Reply(.message, "") }

  /// - Parameter width: cells of a line.
  package func respond(to utterance: String, width: Int = 80) -> Reply {
    if let (command, _) = Command.read(utterance), command == .quit { return Reply(.quit, "") }
    return Reply(.message, "")
  }

  /// Everything that has a name: of the language, of the rules, of the data.
  package var completionNames: [CompletionName] {
    Command.allCases.map { CompletionName($0.rawValue, .command) }
  }

  /// Whether it quotes a key or another value of the data, which a history that is kept must not hold.
  package func quotesData(_ utterance: String) -> Bool { false }
}
