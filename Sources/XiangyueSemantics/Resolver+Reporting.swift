import XiangyueSyntax
import XiangyueText

/// Telling what is wrong, and where.
extension Resolver {
  var tree: SyntaxTree { trees[current] }

  /// Adds a message, unless the parser has said at the same place that it could not read what stands there.
  mutating func report(_ message: some DiagnosticMessage) {
    let range = message.range
    let place = trees.firstIndex { $0.source.id == range.file }
    if let place, parserReports[place].explain(range.start) { return }
    // 每 before a word that nothing knows.
    if let place, message is CannotStandHere, parserReports[place].begin(in: range.start...range.end) { return }
    if let message = message as? IncompleteTable, unclearTables.contains(message.table) { return }
    diagnostics.append(Diagnostic(message))
  }

  /// Drops what is said twice from `start` on: a text that is looked at several times is wrong once.
  mutating func forgetRepetitions(since start: Int) {
    guard diagnostics.count > start + 1 else { return }
    var told: Set<Diagnostic> = []
    let kept = diagnostics[start...].filter { told.insert($0).inserted }
    diagnostics.replaceSubrange(start..., with: kept)
  }

  func range(_ tokens: TokenRange) -> SourceRange { tree.range(tokens) }

  func range(_ node: some SyntaxNode) -> SourceRange { tree.range(node.tokens) }

  /// The words of a node as one would write them: blanks between words, none beside a sign or before a unit.
  func phrase(_ tokens: TokenRange) -> String {
    XiangyueSyntax.phrase(tree.tokens[tokens.lower..<min(tokens.upper, tree.tokens.count)])
  }

  /// Whether this name has been complained about in this article, or lies in something the parser could not read.
  mutating func isKnownSlip(_ name: String, _ kind: Slip.Kind) -> Bool {
    if unreadableNames.contains(name) { return true }
    return !slips.insert(Slip(name: name, kind: kind, article: article)).inserted
  }

  func line(of range: SourceRange) -> Int {
    guard let place = trees.firstIndex(where: { $0.source.id == range.file }) else { return 1 }
    return lines[place].lineNumber(of: range.start)
  }

  mutating func cannotStand(_ tokens: TokenRange, zh: String, en: String) {
    report(
      CannotStandHere(range: range(tokens), phrase: phrase(tokens), instead: Localized(zh: zh, en: en)))
  }

  mutating func cannotStand(_ range: SourceRange, _ phrase: String, zh: String, en: String) {
    report(CannotStandHere(range: range, phrase: phrase, instead: Localized(zh: zh, en: en)))
  }

  mutating func wrongKind(_ range: SourceRange, zh: String, en: String) {
    report(WrongKind(range: range, text: Localized(zh: zh, en: en)))
  }
}
