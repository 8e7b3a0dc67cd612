import XiangyueText

/// What the parser makes of one file. It holds no meaning, loses no byte, and is always there, however broken the file.
package struct SyntaxTree: Sendable {
  package let source: SourceFile
  package let tokens: [Token]
  package let file: FileSyntax
  /// What the lexer and parser found wrong, in the order of the text.
  package let diagnostics: [Diagnostic]

  package init(source: SourceFile, tokens: [Token], file: FileSyntax, diagnostics: [Diagnostic]) {
    self.source = source
    self.tokens = tokens
    self.file = file
    self.diagnostics = diagnostics
  }

  /// The bytes of a node, without the blanks before it.
  package func range(_ node: some SyntaxNode) -> SourceRange { range(node.tokens) }

  package func range(_ range: TokenRange) -> SourceRange {
    guard range.lower < range.upper else {
      let place = tokens[min(range.lower, tokens.count - 1)].range
      return SourceRange(file: source.id, start: place.start, end: place.start)
    }
    return tokens[range.lower].range.through(tokens[range.upper - 1].range)
  }
}

package protocol SyntaxNode: Sendable {
  var tokens: TokenRange { get }
}

package struct FileSyntax: SyntaxNode {
  package let elements: [FileElementSyntax]
  package let tokens: TokenRange

  package init(elements: [FileElementSyntax], tokens: TokenRange) {
    self.elements = elements
    self.tokens = tokens
  }
}

package enum FileElementSyntax: Sendable {
  case declaration(DeclarationSyntax)
  case heading(HeadingSyntax)
  case article(ArticleSyntax)
  case unreadable(UnreadableSyntax)
}

/// `第一章 环境卫生`, `附件 台账与评分口径`.
package struct HeadingSyntax: SyntaxNode {
  package let number: Token
  package let title: Token?
  package let tokens: TokenRange

  package init(number: Token, title: Token?, tokens: TokenRange) {
    self.number = number
    self.title = title
    self.tokens = tokens
  }
}

/// A stretch the parser could not read; it has reported why.
package struct UnreadableSyntax: SyntaxNode {
  package let tokens: TokenRange

  package init(tokens: TokenRange) { self.tokens = tokens }
}
