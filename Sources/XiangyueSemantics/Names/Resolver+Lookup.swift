import XiangyueSyntax
import XiangyueText

/// Looking names up, and telling which could have been meant.
extension Resolver {
  /// The index of a 事项 in the program.
  mutating func matter(_ token: Token) -> Int? {
    if let entry = names.find(token.text, .matter) { return entry.index }
    guard !isKnownSlip(token.text, .matter) else { return nil }
    let candidates = names.candidates(.matter)
    let suggestions = suggestions(for: token.text, among: candidates)
    let available = candidates.map(\.name)
    if suggestions.isEmpty {
      report(MatterWithoutRecord(name: token.text, range: token.range, available: available))
    } else {
      report(
        UndeclaredMatter(name: token.text, range: token.range, suggestions: suggestions, available: available))
    }
    return nil
  }

  mutating func board(_ token: Token) -> Int? {
    index(of: token, .board, slip: .board) {
      UndeclaredBoard(name: token.text, range: token.range, suggestions: $0, available: $1)
    }
  }

  mutating func account(_ token: Token) -> Int? {
    index(of: token, .account, slip: .account) {
      UndeclaredAccount(name: token.text, range: token.range, suggestions: $0, available: $1)
    }
  }

  mutating func schedule(_ token: Token) -> Int? {
    index(of: token, .schedule, slip: .schedule) {
      UndeclaredSchedule(name: token.text, range: token.range, suggestions: $0, available: $1)
    }
  }

  mutating func record(_ token: Token) -> Int? {
    index(of: token, .record, slip: .record) {
      UndeclaredRecord(name: token.text, range: token.range, suggestions: $0, available: $1)
    }
  }

  /// The index of what is declared under that name and kind; where nothing is, that is said once, with what could be meant.
  private mutating func index(
    of token: Token, _ kind: NameTable.Kind, slip: Slip.Kind,
    message: ([Suggestion], [String]) -> some DiagnosticMessage
  ) -> Int? {
    if let entry = names.find(token.text, kind) { return entry.index }
    guard !isKnownSlip(token.text, slip) else { return nil }
    let found = alternatives(token, names.candidates(kind))
    report(message(found.suggestions, found.available))
    return nil
  }

  /// A 主体 by its own name.
  mutating func subject(_ token: Token) -> Int? {
    if let entry = names.find(token.text, .subject) { return entry.index }
    reportUndeclaredSet(token, names.candidates(.subject))
    return nil
  }

  mutating func reportUndeclaredSet(_ token: Token, _ candidates: [Candidate]) {
    guard !isKnownSlip(token.text, .set) else { return }
    let found = alternatives(token, candidates)
    report(
      UndeclaredSet(name: token.text, range: token.range, suggestions: found.suggestions, available: found.available))
  }

  mutating func alternatives(_ token: Token, _ candidates: [Candidate]) -> (
    suggestions: [Suggestion], available: [String]
  ) {
    (suggestions(for: token.text, among: candidates), candidates.map(\.name))
  }

  mutating func suggestions(for name: String, among candidates: [Candidate]) -> [Suggestion] {
    searches += 1
    return searches <= 500 ? nearest(to: name, among: candidates) : []
  }

  func schema(_ table: TableReference) -> TableSchemaView {
    switch table {
    case .subject(let index): TableSchemaView(schema: subjects[index], isSubject: true)
    case .record(let index): TableSchemaView(schema: records[index], isSubject: false)
    }
  }
}
