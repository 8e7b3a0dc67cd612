import XiangyueWorkspace

/// What a session answers to one utterance, drawn for a terminal as wide as the caller said.
package struct Reply: Sendable {
  package enum Kind: Sendable, Hashable {
    /// One value and where it comes from.
    case value
    /// Rows that line up.
    case table
    /// What was judged, why, or what an amendment changes.
    case findings
    /// Help, settings, what a command did.
    case message
    /// The utterance could not be read or answered. The session goes on.
    case error
    /// The session shall end.
    case quit
  }

  package let kind: Kind
  /// Whole lines; empty where there is nothing to say.
  package let text: String
  /// What it means for a script; a script ends with the gravest of all (`ExitStatus.combine`).
  package let status: ExitStatus

  package init(_ kind: Kind, _ text: String, status: ExitStatus = .clean) {
    self.kind = kind
    self.text = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    self.status = status
  }
}
