import XiangyueText

/// What is asked in a session: an expression and, of many rows, how they are grouped and put in order.
package struct QuestionSyntax: Sendable {
  /// The tokens, and what could not be read.
  package let tree: SyntaxTree
  /// Nil where it could not be read.
  package let expression: ExpressionSyntax?
  /// `按 网格、项目`
  package let groups: [ExpressionSyntax]
  /// `从高到低`, `从低到高`: by the value.
  package let order: Token?
  /// `前 10`: only so many lines.
  package let first: QuantitySyntax?
}
