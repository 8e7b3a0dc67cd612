import XiangyueText

/// 条: a numbered article, `第五条 黑榜：…`.
package struct ArticleSyntax: SyntaxNode {
  package let number: Token
  package let title: Token?
  package let body: [BodySyntax]
  package let tokens: TokenRange

  package init(number: Token, title: Token?, body: [BodySyntax], tokens: TokenRange) {
    self.number = number
    self.title = title
    self.body = body
    self.tokens = tokens
  }
}

/// 款: each sentence of an article, be it a paragraph or a declaration that residents should read.
package enum BodySyntax: Sendable {
  case paragraph(ParagraphSyntax)
  case declaration(DeclarationSyntax)

  package var tokens: TokenRange {
    switch self {
    case .paragraph(let paragraph): paragraph.tokens
    case .declaration(let declaration): declaration.tokens
    }
  }
}

package enum ParagraphSyntax: SyntaxNode {
  /// `本规约 自 2022年1月1日 起 施行。`
  case inForce(InForceSyntax)
  /// `凡 商户，应当 做到 包卫生。`
  case norm(NormSyntax)
  /// Consequences and exceptions: `违反 前款 规定 的，扣 2分。` `五保户 不适用 本条 规定。`
  case clauses(ClausesSyntax)
  case unreadable(UnreadableSyntax)

  package var tokens: TokenRange {
    switch self {
    case .inForce(let node): node.tokens
    case .norm(let node): node.tokens
    case .clauses(let node): node.tokens
    case .unreadable(let node): node.tokens
    }
  }
}

package struct InForceSyntax: SyntaxNode {
  package let date: Token
  package let tokens: TokenRange

  package init(date: Token, tokens: TokenRange) {
    self.date = date
    self.tokens = tokens
  }
}

/// `凡 X，[C 的，][每逢 S] 应当 …`: parts in the order of the text.
package struct NormSyntax: SyntaxNode {
  package let sets: [SetSyntax]
  package let parts: [NormPartSyntax]
  package let tokens: TokenRange

  package init(sets: [SetSyntax], parts: [NormPartSyntax], tokens: TokenRange) {
    self.sets = sets
    self.parts = parts
    self.tokens = tokens
  }
}

/// Whom or what a sentence is about: `商户`, `住户（类型 为 商户）`.
package struct SetSyntax: SyntaxNode {
  package let name: Token
  package let filter: [ExpressionSyntax]
  package let tokens: TokenRange

  package init(name: Token, filter: [ExpressionSyntax], tokens: TokenRange) {
    self.name = name
    self.filter = filter
    self.tokens = tokens
  }
}

package enum NormPartSyntax: Sendable {
  /// `每逢 村庄清洁日 应当 参加清洁日`
  case duty(DutySyntax)
  /// `桌数 不得 超过 20桌`
  case bound(BoundDutySyntax)
  /// `类型 为 商户 的`: whom the rest, up to the next ；, is for.
  case condition([ExpressionSyntax])
  /// `五保户 除外`, `人口 低于 2人 的 除外`
  case exclusion([ExpressionSyntax])
}

package struct DutySyntax: SyntaxNode {
  package let every: EverySyntax?
  /// 应当 不得 可以 鼓励
  package let modal: Token
  package let matters: [Token]
  package let tokens: TokenRange

  package init(every: EverySyntax?, modal: Token, matters: [Token], tokens: TokenRange) {
    self.every = every
    self.modal = modal
    self.matters = matters
    self.tokens = tokens
  }
}

package struct BoundDutySyntax: SyntaxNode {
  package let every: EverySyntax?
  package let measure: ExpressionSyntax
  package let modal: Token
  package let comparison: ComparisonSyntax
  package let tokens: TokenRange

  package init(
    every: EverySyntax?, measure: ExpressionSyntax, modal: Token, comparison: ComparisonSyntax, tokens: TokenRange
  ) {
    self.every = every
    self.measure = measure
    self.modal = modal
    self.comparison = comparison
    self.tokens = tokens
  }
}

/// The clauses of one 款, parted by ；, and the 项 after its ：.
package struct ClausesSyntax: SyntaxNode {
  package let clauses: [ClauseSyntax]
  package let items: [ItemSyntax]
  package let tokens: TokenRange

  package init(clauses: [ClauseSyntax], items: [ItemSyntax], tokens: TokenRange) {
    self.clauses = clauses
    self.items = items
    self.tokens = tokens
  }
}

/// 项: `（一）30日内 同一 事项 违反 3次以上 的`.
package struct ItemSyntax: SyntaxNode {
  package let number: Token
  package let clause: ClauseSyntax
  package let tokens: TokenRange

  package init(number: Token, clause: ClauseSyntax, tokens: TokenRange) {
    self.number = number
    self.clause = clause
    self.tokens = tokens
  }
}

/// `C 的，E，E` or `C 不适用 本条 规定`. `conditions` is empty where an occasion or an effect leads.
package struct ClauseSyntax: SyntaxNode {
  package let conditions: [ExpressionSyntax]
  package let occasion: OccasionSyntax?
  package let effects: [EffectSyntax]
  /// What the subjects are exempt from, of an exception.
  package let exempted: [CiteSyntax]
  package let tokens: TokenRange

  package init(
    conditions: [ExpressionSyntax], occasion: OccasionSyntax?, effects: [EffectSyntax], exempted: [CiteSyntax],
    tokens: TokenRange
  ) {
    self.conditions = conditions
    self.occasion = occasion
    self.effects = effects
    self.exempted = exempted
    self.tokens = tokens
  }
}

/// `初次`, `第二次`, `第二次 起`.
package struct OccasionSyntax: SyntaxNode {
  package let number: Int
  package let onwards: Bool
  package let tokens: TokenRange

  package init(number: Int, onwards: Bool, tokens: TokenRange) {
    self.number = number
    self.onwards = onwards
    self.tokens = tokens
  }
}

/// `包卫生 扣 2分`, `其余 每项 扣 1分`, `每季度 至多 2分`.
package struct EffectSyntax: SyntaxNode {
  package let scopes: [ScopeSyntax]
  package let action: ActionSyntax
  package let tokens: TokenRange

  package init(scopes: [ScopeSyntax], action: ActionSyntax, tokens: TokenRange) {
    self.scopes = scopes
    self.action = action
    self.tokens = tokens
  }
}

package enum ScopeSyntax: Sendable {
  /// `包卫生、包绿化`
  case matters([Token])
  /// `其余`
  case rest(Token)
  /// `每项`, `每次`: the unit.
  case each(Token)
}

package enum ActionSyntax: Sendable {
  /// `扣 2分`, `再 扣 3分 计入 环境分`; the verb is 扣 or 加.
  case points(verb: Token, amount: QuantitySyntax, account: Token?)
  /// `每季度 至多 2分`
  case cap(every: EverySyntax, amount: QuantitySyntax)
  /// `予以 批评教育`: the word.
  case admonish(Token)
  /// `限 3日内 整改`
  case rectify(QuantitySyntax)
  case enter(board: Token)
  case leave(board: Token)
  /// `取消 最美清洁家庭 资格`
  case disqualify(boards: [Token])
  /// `上报 社区`
  case report(to: Token)
  /// `罚款 200元`, `罚 200元`: parses, and is flagged.
  case fine(word: Token, amount: QuantitySyntax?)
}

/// `前款`, `本条`, `第四条第一款第（二）项`.
package struct CiteSyntax: SyntaxNode {
  /// 前款 前条 本款 本条 本规约, or an article, or a paragraph of this article.
  package let base: Token
  package let parts: [Token]
  package let tokens: TokenRange

  package init(base: Token, parts: [Token], tokens: TokenRange) {
    self.base = base
    self.parts = parts
    self.tokens = tokens
  }
}
