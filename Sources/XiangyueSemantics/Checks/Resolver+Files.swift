import XiangyueSyntax
import XiangyueText

/// 约0213, 0407: files that say nothing, or what another says.
extension Resolver {
  /// The trees without those whose file says what one before it does, with a message for each of these.
  static func withoutRepetitions(_ trees: [SyntaxTree]) -> (trees: [SyntaxTree], messages: [Diagnostic]) {
    var kept: [SyntaxTree] = []
    var messages: [Diagnostic] = []
    for tree in trees {
      let source = tree.source
      let isEmpty = tree.file.elements.isEmpty
      if !isEmpty, let other = kept.first(where: { $0.source.bytes == source.bytes }) {
        let start = tree.tokens.first?.range ?? SourceRange(file: source.id, start: 0, end: 0)
        messages.append(Diagnostic(FileTwice(range: start, file: source.name, other: other.source.name)))
      } else {
        kept.append(tree)
      }
    }
    return (kept, messages)
  }

  mutating func checkContents() {
    for tree in trees where isEmpty(tree) { report(NothingWritten(range: tree.tokens[0].range)) }
  }

  /// Whether no file says anything: then nothing more is to be said than why.
  var isAllEmpty: Bool { trees.allSatisfy { $0.file.elements.isEmpty } }

  private func isEmpty(_ tree: SyntaxTree) -> Bool { tree.file.elements.isEmpty && tree.diagnostics.isEmpty }

  /// Whether the parser has found fault in a sentence that speaks of this: what seems to be missing may stand there.
  func isInUnreadSentence(_ words: String...) -> Bool {
    for (place, tree) in trees.enumerated() where !tree.diagnostics.isEmpty {
      for element in tree.file.elements {
        let sentences: [TokenRange]
        switch element {
        case .article(let article): sentences = article.body.map(\.tokens)
        case .declaration(let node): sentences = [node.tokens]
        case .unreadable(let node): sentences = [node.tokens]
        case .heading: continue
        }
        for sentence in sentences {
          let whole = tree.range(sentence)
          guard parserReports[place].begin(in: whole.start...whole.end) else { continue }
          let text = tree.source.text(whole)
          if words.contains(where: text.contains) { return true }
        }
      }
    }
    return false
  }
}
