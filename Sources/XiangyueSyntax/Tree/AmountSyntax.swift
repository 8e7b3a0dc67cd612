import XiangyueText

/// `扣 2分`, `其 家庭成员 各 扣 1分 计入 个人分`: how much is added or taken, of whom, and in which account.
package struct PointsActionSyntax: SyntaxNode {
  /// 扣 or 加
  package let verb: Token
  package let amount: AmountSyntax
  package let recipient: RecipientSyntax?
  /// Behind 计入: the name of an account, or the way to one: `中心户 的 党员分`.
  package let account: PathSyntax?
  package let tokens: TokenRange

  package init(
    verb: Token, amount: AmountSyntax, recipient: RecipientSyntax? = nil, account: PathSyntax?, tokens: TokenRange
  ) {
    self.verb = verb
    self.amount = amount
    self.recipient = recipient
    self.account = account
    self.tokens = tokens
  }
}

/// Whose points they are, where they are not those of whom the clause is about.
package enum RecipientSyntax: Sendable {
  /// `扣 户主 10分`: the one that the column refers to.
  case reference(Token)
  /// `其 家庭成员 各 扣 1分`: each of those that refer here.
  case dependents(Token)

  package var name: Token {
    switch self {
    case .reference(let name), .dependents(let name): name
    }
  }
}

/// How much.
package enum AmountSyntax: SyntaxNode {
  /// `2分`
  case fixed(QuantitySyntax)
  /// `3分 至 15分，以 记录 的 扣分 为准`
  case discretion(low: QuantitySyntax, high: QuantitySyntax, column: Token, tokens: TokenRange)
  /// `所联 住户 的 环境分 的 平均 × 0.1`
  case value(ExpressionSyntax)
  /// `每超 1桌 … 2分`, `金额 超过 1000元 的 部分 每满 400元 … 1分`
  case perUnit(PerUnitSyntax)
  /// `按 层级 …：国家 50分，省 30分，其余 10分`
  case byClass(ByClassSyntax)

  package var tokens: TokenRange {
    switch self {
    case .fixed(let node): node.tokens
    case .discretion(_, _, _, let tokens): tokens
    case .value(let node): node.tokens
    case .perUnit(let node): node.tokens
    case .byClass(let node): node.tokens
    }
  }
}

/// So much for each whole unit of a quantity.
package struct PerUnitSyntax: SyntaxNode {
  /// Nil: of what the case's value is beyond the bound of the duty.
  package let measure: ExpressionSyntax?
  /// `超过 1000元 的 部分`, `超过 1000元 不超过 5000元 的 部分`, `不超过 1000元 的 部分`
  package let above: QuantitySyntax?
  package let through: QuantitySyntax?
  /// 每超 每少 每满 每增 每逾期
  package let word: Token
  package let step: QuantitySyntax
  package let amount: QuantitySyntax
  package let tokens: TokenRange

  package init(
    measure: ExpressionSyntax?, above: QuantitySyntax?, through: QuantitySyntax?, word: Token, step: QuantitySyntax,
    amount: QuantitySyntax, tokens: TokenRange
  ) {
    self.measure = measure
    self.above = above
    self.through = through
    self.word = word
    self.step = step
    self.amount = amount
    self.tokens = tokens
  }
}

/// A table in a sentence.
package struct ByClassSyntax: SyntaxNode {
  package let key: ExpressionSyntax
  package let rows: [(value: ExpressionSyntax, amount: QuantitySyntax)]
  /// 其余
  package let rest: QuantitySyntax?
  package let tokens: TokenRange

  package init(
    key: ExpressionSyntax, rows: [(value: ExpressionSyntax, amount: QuantitySyntax)], rest: QuantitySyntax?,
    tokens: TokenRange
  ) {
    self.key = key
    self.rows = rows
    self.rest = rest
    self.tokens = tokens
  }
}
