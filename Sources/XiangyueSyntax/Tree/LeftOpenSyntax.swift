/// `由 社区 定，不得 超过 20桌；自 2023年1月1日 起 农村 不得 超过 15桌`: who says what a 参数 is, and between which bounds.
package struct LeftOpenSyntax: SyntaxNode {
  /// A name or a text.
  package let decider: Token
  package let limits: [ParameterLimitSyntax]
  /// From 由 to 定.
  package let tokens: TokenRange

  package init(decider: Token, limits: [ParameterLimitSyntax], tokens: TokenRange) {
    self.decider = decider
    self.limits = limits
    self.tokens = tokens
  }
}

/// `自 2023年1月1日 起 农村 不得 超过 15桌`: bounds, from when on and for which class; nil: always, for all.
package struct ParameterLimitSyntax: SyntaxNode {
  package let from: Token?
  package let group: Token?
  package let bounds: [LimitSyntax]
  package let tokens: TokenRange

  package init(from: Token?, group: Token?, bounds: [LimitSyntax], tokens: TokenRange) {
    self.from = from
    self.group = group
    self.bounds = bounds
    self.tokens = tokens
  }
}

/// What a value has to keep to.
package enum LimitSyntax: SyntaxNode {
  /// `不超过 20桌`; forbidden: `不得 超过 20桌`.
  case bound(BoundSyntax, isForbidden: Bool, tokens: TokenRange)
  /// `在 10桌 至 20桌 之间`
  case between(ExpressionSyntax, ExpressionSyntax, tokens: TokenRange)

  package var tokens: TokenRange {
    switch self {
    case .bound(_, _, let tokens), .between(_, _, let tokens): tokens
    }
  }
}
