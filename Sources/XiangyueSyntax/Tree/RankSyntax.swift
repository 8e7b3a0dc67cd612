/// `红榜 第1名 至 第3名`, `倒数 第1名`, `后 3名`: of which places of a list a clause is.
package struct RankSyntax: SyntaxNode {
  /// Nil: the board that the 条 is about.
  package let board: Token?
  package let places: PlacesSyntax
  package let tokens: TokenRange

  package init(board: Token?, places: PlacesSyntax, tokens: TokenRange) {
    self.board = board
    self.places = places
    self.tokens = tokens
  }
}

package enum PlacesSyntax: Sendable {
  /// `第1名`, `第1名 至 第3名`; with 倒数 they are counted from the end.
  case from(Token, to: Token?, backwards: Token?)
  /// `前 3名`, `后 3名`: the word.
  case first(Token, QuantitySyntax)
}
