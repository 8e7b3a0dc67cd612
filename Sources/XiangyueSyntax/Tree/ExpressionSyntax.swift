import XiangyueText

/// Conditions and values. `或` < `且` < `非` < comparison < `+ -` < `× ÷` < `的`.
package indirect enum ExpressionSyntax: SyntaxNode {
  case or(left: ExpressionSyntax, right: ExpressionSyntax, tokens: TokenRange)
  case and(left: ExpressionSyntax, right: ExpressionSyntax, tokens: TokenRange)
  case not(ExpressionSyntax, tokens: TokenRange)
  /// `本季度 有 巡查（结果 不为 未检）、无 违反`
  case predicates(PredicatesSyntax)
  /// `类型 为 商户`, `人口 8人以上`
  case comparison(left: ExpressionSyntax, comparison: ComparisonSyntax, tokens: TokenRange)
  /// `+ - × ÷`: the sign.
  case arithmetic(left: ExpressionSyntax, sign: Token, right: ExpressionSyntax, tokens: TokenRange)
  /// `本年 违反次数`: a value under a period word.
  case during(PeriodSyntax, ExpressionSyntax, tokens: TokenRange)
  /// `X 的 环境分`, `X 的 本年 平均`, `X 的 去极值平均（5%）`
  case member(base: ExpressionSyntax, period: Token?, name: Token, bracket: BracketSyntax?, tokens: TokenRange)
  /// `环境分`, `巡查（项目 为 违建）`, `所辖 住户（经 网格）`; `relation` is 所辖 or 所联.
  case name(relation: Token?, name: Token, bracket: BracketSyntax?, tokens: TokenRange)
  case quantity(QuantitySyntax)
  /// A date, time, string, or one of the words 违反次数 本事项 是 否.
  case literal(Token, tokens: TokenRange)
  case parenthesized(ExpressionSyntax, tokens: TokenRange)
  case unreadable(UnreadableSyntax)

  package var tokens: TokenRange {
    switch self {
    case .or(_, _, let tokens), .and(_, _, let tokens), .not(_, let tokens), .comparison(_, _, let tokens),
      .arithmetic(_, _, _, let tokens), .during(_, _, let tokens), .member(_, _, _, _, let tokens),
      .name(_, _, _, let tokens), .literal(_, let tokens), .parenthesized(_, let tokens):
      tokens
    case .predicates(let node): node.tokens
    case .quantity(let node): node.tokens
    case .unreadable(let node): node.tokens
    }
  }
}

/// What stands in （） behind a name: conditions, `经 网格`, or the figure of an aggregate (5%).
package enum BracketSyntax: Sendable {
  case conditions([ExpressionSyntax])
  /// `经 网格`, `经 网格，类型 为 商户`
  case via(Token, conditions: [ExpressionSyntax])
  case figure(QuantitySyntax)
}

/// `20分`, `5%`, `十`: a number, with its unit where there is one.
package struct QuantitySyntax: SyntaxNode {
  package let number: Token
  package let unit: Token?
  package let tokens: TokenRange

  package init(number: Token, unit: Token?, tokens: TokenRange) {
    self.number = number
    self.unit = unit
    self.tokens = tokens
  }
}

package enum ComparisonSyntax: SyntaxNode {
  /// `为 商户`, `为 商户、居民 之一`, `不为 未检`
  case equals(word: Token, values: [ExpressionSyntax], tokens: TokenRange)
  case bounds([BoundSyntax], tokens: TokenRange)
  case contains(Token, tokens: TokenRange)
  /// `为空`, `不为空`: the word.
  case missing(Token, tokens: TokenRange)
  /// `在 本月`, `不在 2022年第3季度`: the word and the period.
  case during(word: Token, Token, tokens: TokenRange)
  /// `在 3日 至 10日 之间`
  case between(ExpressionSyntax, ExpressionSyntax, tokens: TokenRange)

  package var tokens: TokenRange {
    switch self {
    case .equals(_, _, let tokens), .bounds(_, let tokens), .contains(_, let tokens), .missing(_, let tokens),
      .during(_, _, let tokens), .between(_, _, let tokens):
      tokens
    }
  }
}

/// `90分以上`, `超过 20桌`, `80分（含）以下`, `满 3次`. The word decides whether the number is included, a bracket overrides.
package struct BoundSyntax: SyntaxNode {
  /// 以上 以下 以内 以外 达到 至少 至多 不少于 不低于 不超过 不高于 超过 高于 不满 不足 低于 少于 满 届满
  package let word: Token
  package let value: ExpressionSyntax
  /// `（含）`: true, `（不含）`: false.
  package let inclusive: Bool?
  package let tokens: TokenRange

  package init(word: Token, value: ExpressionSyntax, inclusive: Bool?, tokens: TokenRange) {
    self.word = word
    self.value = value
    self.inclusive = inclusive
    self.tokens = tokens
  }
}

/// Predicates that share a period and a subject.
package struct PredicatesSyntax: SyntaxNode {
  package let period: PeriodSyntax?
  /// `同一 事项`: the word after 同一.
  package let same: [Token]
  package let predicates: [PredicateSyntax]
  package let tokens: TokenRange

  package init(period: PeriodSyntax?, same: [Token], predicates: [PredicateSyntax], tokens: TokenRange) {
    self.period = period
    self.same = same
    self.predicates = predicates
    self.tokens = tokens
  }
}

package enum PeriodSyntax: Sendable {
  /// `本季度`, `2022年第3季度`
  case word(Token)
  /// `近 30日`
  case recent(QuantitySyntax)
  /// `30日内`
  case within(QuantitySyntax)
}

package enum PredicateSyntax: SyntaxNode {
  /// `违反 前款 规定`, `遵守 第四条 规定`, `违反 3次以上`, `累计 违反 3次以上`; the verb is 违反 or 遵守.
  case violated(verb: Token, cites: [CiteSyntax], count: BoundSyntax?, tokens: TokenRange)
  /// `第2次 违反 前款 规定`, `再次 违反`: the verb is 违反 or 遵守.
  case numbered(OccasionSyntax, verb: Token, cites: [CiteSyntax], tokens: TokenRange)
  /// `有 巡查（…）`, `无 违反`, `未 包卫生`: 有, 无 or 未; without a name it is 违反 that is had.
  case has(word: Token, name: Token?, filter: [ExpressionSyntax], count: BoundSyntax?, tokens: TokenRange)
  /// `列入 红榜 2次以上`; the verb is 列入 or 移出.
  case entered(verb: Token, board: Token, count: BoundSyntax?, tokens: TokenRange)
  /// `在 黑榜`, `不在 黑榜`: the word.
  case onBoard(word: Token, board: Token, tokens: TokenRange)
  /// `连续 2次`, `连续 3次 遵守 前款 规定`; verb and citations where they are written.
  case consecutive(QuantitySyntax, verb: Token?, cites: [CiteSyntax], tokens: TokenRange)
  /// `连续 3次 列入 红榜`
  case enteredInARow(QuantitySyntax, board: Token, tokens: TokenRange)
  /// `评为 优秀`, `连续 4个季度 评为 优秀`
  case graded(QuantitySyntax?, grade: Token, tokens: TokenRange)
  /// `公示 无 异议`, `红榜 公示 无 异议`
  case unobjected(board: Token?, tokens: TokenRange)
  /// `逾期未改`
  case overdue(tokens: TokenRange)
  /// `全部 改正 满 30日`
  case allRectified(QuantitySyntax?, tokens: TokenRange)
  /// `有 下列 情形 之一`
  case anyOfItems(tokens: TokenRange)
  /// `同时 符合 下列 条件`
  case allOfItems(tokens: TokenRange)

  package var tokens: TokenRange {
    switch self {
    case .violated(_, _, _, let tokens), .numbered(_, _, _, let tokens), .has(_, _, _, _, let tokens),
      .entered(_, _, _, let tokens),
      .onBoard(_, _, let tokens), .consecutive(_, _, _, let tokens), .enteredInARow(_, _, let tokens),
      .graded(_, _, let tokens), .unobjected(_, let tokens), .overdue(let tokens),
      .allRectified(_, let tokens), .anyOfItems(let tokens), .allOfItems(let tokens):
      tokens
    }
  }
}
