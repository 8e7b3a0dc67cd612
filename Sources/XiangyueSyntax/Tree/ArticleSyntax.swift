import XiangyueText

/// 条: a numbered article, `第五条 黑榜：…`.
package struct ArticleSyntax: SyntaxNode {
  package let number: Token
  /// `（2023年1月1日 修订）`: from when on this version is in force; nil where nothing is said.
  package let amended: Token?
  /// `自 2024年1月1日 起 废止`: from when on the article is not; it has no body then.
  package let repealed: Token?
  package let title: Token?
  package let body: [BodySyntax]
  package let tokens: TokenRange

  package init(
    number: Token, amended: Token? = nil, repealed: Token? = nil, title: Token?, body: [BodySyntax],
    tokens: TokenRange
  ) {
    self.number = number
    self.amended = amended
    self.repealed = repealed
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
  /// `本规约 由 灵水社区居民会议 2022年3月1日 表决 通过（…），报 灵源街道办事处 备案。`
  case adoption(AdoptionSyntax)
  /// `为 保护 环境，制定 本规约。`: text that binds nobody.
  case statement(StatementSyntax)
  /// `凡 商户，应当 做到 包卫生。`
  case norm(NormSyntax)
  /// Consequences and exceptions: `违反 前款 规定 的，扣 2分。` `五保户 不适用 本条 规定。`
  case clauses(ClausesSyntax)
  case unreadable(UnreadableSyntax)

  package var tokens: TokenRange {
    switch self {
    case .inForce(let node): node.tokens
    case .adoption(let node): node.tokens
    case .statement(let node): node.tokens
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

/// What every document says and nobody can break; between its signs it is never cut.
package struct StatementSyntax: SyntaxNode {
  package let tokens: TokenRange

  package init(tokens: TokenRange) { self.tokens = tokens }
}

/// Who made the rules, when, and by how many votes.
package struct AdoptionSyntax: SyntaxNode {
  /// 应到, 实到, 同意
  package typealias Votes = (due: QuantitySyntax, present: QuantitySyntax, consenting: QuantitySyntax)

  /// `灵水社区居民会议`: a title, never cut.
  package let body: Token
  package let date: Token
  /// 应到, 实到, 同意; nil where the bracket is not there.
  package let votes: Votes?
  /// `灵源街道办事处`: with whom they were put on record.
  package let filedWith: Token?
  package let tokens: TokenRange

  package init(
    body: Token, date: Token, votes: Votes?, filedWith: Token?, tokens: TokenRange
  ) {
    self.body = body
    self.date = date
    self.votes = votes
    self.filedWith = filedWith
    self.tokens = tokens
  }
}

/// `凡 X，[C 的，][每逢 S] 应当 …`: parts in the order of the text.
package struct NormSyntax: SyntaxNode {
  package let sets: [SetSyntax]
  package let parts: [NormPartSyntax]
  /// The 项 after the ： of `应当 遵守 下列 规定：（一）…`.
  package let items: [NormItemSyntax]
  package let tokens: TokenRange

  package init(sets: [SetSyntax], parts: [NormPartSyntax], items: [NormItemSyntax] = [], tokens: TokenRange) {
    self.sets = sets
    self.parts = parts
    self.items = items
    self.tokens = tokens
  }
}

/// `（一）做到 包卫生`, `（二）桌数 不得 超过 20桌，再婚 的 除外`.
package struct NormItemSyntax: SyntaxNode {
  package let number: Token
  package let parts: [NormPartSyntax]
  package let tokens: TokenRange

  package init(number: Token, parts: [NormPartSyntax], tokens: TokenRange) {
    self.number = number
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
  /// 应当 不得 可以 鼓励; nil in a 项 that stands under the modal before the ：.
  package let modal: Token?
  package let act: ActSyntax
  package let tokens: TokenRange

  package init(every: EverySyntax?, modal: Token?, act: ActSyntax, tokens: TokenRange) {
    self.every = every
    self.modal = modal
    self.act = act
    self.tokens = tokens
  }
}

/// What is to be done.
package enum ActSyntax: Sendable {
  /// `在 办理日期 5日前 做到 包卫生、包绿化 至少 2次`: 事项, or columns that are 是否.
  case matters(within: WithinSyntax?, names: [Token], times: TimesSyntax?)
  /// `先 监委会审核，再 代表会通过，后 支付`, in their order.
  case inOrder([Token])
  /// `遵守 下列 规定`, `符合 下列 条件`: what they are stands in the 项.
  case items(TokenRange)
}

/// `至少 2次`, `至多 2次`.
package struct TimesSyntax: SyntaxNode {
  /// 至少 or 至多
  package let word: Token
  package let count: QuantitySyntax
  package let tokens: TokenRange

  package init(word: Token, count: QuantitySyntax, tokens: TokenRange) {
    self.word = word
    self.count = count
    self.tokens = tokens
  }
}

/// By when something is to be done.
package enum WithinSyntax: SyntaxNode {
  /// `24小时内`, `在 7日内`
  case limit(QuantitySyntax, tokens: TokenRange)
  /// `自 办理日期 起 15日内`, `在 办理日期 后 15日内`
  case after(PathSyntax, QuantitySyntax, tokens: TokenRange)
  /// `在 办理日期 5日前`: on the fifth day before at the latest; without a number: `在 办理日期 前`.
  case before(PathSyntax, QuantitySyntax?, tokens: TokenRange)
  /// `在 办理日期 前 5日内`: within the last five days before.
  case justBefore(PathSyntax, QuantitySyntax, tokens: TokenRange)
  /// `在 每月 末日 前`: by the end of that day.
  case dayOfPeriod(unit: Token, DaySyntax, tokens: TokenRange)

  package var tokens: TokenRange {
    switch self {
    case .limit(_, let tokens), .after(_, _, let tokens), .before(_, _, let tokens), .justBefore(_, _, let tokens),
      .dayOfPeriod(_, _, let tokens):
      tokens
    }
  }
}

/// `中心户 的 党员分`: names joined by 的.
package struct PathSyntax: SyntaxNode {
  package let names: [Token]
  package let tokens: TokenRange

  package init(names: [Token], tokens: TokenRange) {
    self.names = names
    self.tokens = tokens
  }
}

package struct BoundDutySyntax: SyntaxNode {
  package let every: EverySyntax?
  package let measure: ExpressionSyntax
  /// Nil in a 项 that stands under the modal before the ：.
  package let modal: Token?
  package let comparison: ComparisonSyntax
  package let tokens: TokenRange

  package init(
    every: EverySyntax?, measure: ExpressionSyntax, modal: Token?, comparison: ComparisonSyntax, tokens: TokenRange
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

/// `C 的，E，E` or `C 不适用 本条 规定`. `conditions` is empty where a place, an occasion, an effect or a band leads.
package struct ClauseSyntax: SyntaxNode {
  /// `75%以上 的，…` behind `准确率 80%以上 的，…；`. Nil: a clause of its own.
  package let band: BandSyntax?
  package let conditions: [ExpressionSyntax]
  /// `红榜 第1名`
  package let rank: RankSyntax?
  package let occasion: OccasionSyntax?
  /// `按 下列 规定 处理`: the effects stand in the 项, those of `effects` are for all of them. Nil where it is not said.
  package let byRule: TokenRange?
  package let effects: [EffectSyntax]
  /// What the subjects are exempt from, of an exception.
  package let exempted: [CiteSyntax]
  package let tokens: TokenRange

  package init(
    band: BandSyntax? = nil, conditions: [ExpressionSyntax], rank: RankSyntax? = nil, occasion: OccasionSyntax?,
    byRule: TokenRange? = nil, effects: [EffectSyntax], exempted: [CiteSyntax], tokens: TokenRange
  ) {
    self.band = band
    self.conditions = conditions
    self.rank = rank
    self.occasion = occasion
    self.byRule = byRule
    self.effects = effects
    self.exempted = exempted
    self.tokens = tokens
  }
}

/// Of the same value as the clause before it: the first band that holds.
package enum BandSyntax: Sendable {
  case bounds([BoundSyntax], tokens: TokenRange)
  /// `其余 的，…`: where none before it holds.
  case rest(Token)
}

/// `初次`, `第二次`, `第二次 起`, `1年内 再次`.
package struct OccasionSyntax: SyntaxNode {
  /// Within which time they are counted. Before 违反 it is that of the predicates.
  package let period: PeriodSyntax?
  package let number: Int
  package let onwards: Bool
  package let tokens: TokenRange

  package init(period: PeriodSyntax? = nil, number: Int, onwards: Bool, tokens: TokenRange) {
    self.period = period
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

/// For how long nothing can be exchanged.
package enum ExchangeBarSyntax: Sendable {
  case length(QuantitySyntax)
  /// Of the year of the event, or of the next.
  case until(isNextYear: Bool, day: Token)
}

package enum ActionSyntax: Sendable {
  /// `扣 2分`, `再 扣 3分 计入 环境分`, `每满 100元 加 1分`
  case points(PointsActionSyntax)
  /// `加倍 扣分`, `加倍 加分`: the second word.
  case double(Token)
  /// `清零`, `清零 环境分`: the word and the account.
  case clear(Token, account: Token?)
  /// `其中 80% 归 村干部`, `其中 80% 计入 中心户 的 党员分`: how much of the effect before it, and the way to whose it is.
  case share(QuantitySyntax, word: Token, PathSyntax)
  /// `取消 兑换 资格 2年`, `取消 兑换 资格 至 次年 12月31日`
  case barExchange(ExchangeBarSyntax)
  /// `不加分`, `不扣分`: the word.
  case nothing(Token)
  /// `每季度 至多 2分`
  case cap(every: EverySyntax, amount: QuantitySyntax)
  /// `同一 日 同一 事项 只计 最高`, `只计 最重 一项`: the words after 同一; of how many the 最重 are said to be.
  case onlyHighest(same: [Token], heaviest: QuantitySyntax?)
  /// `1年内 有效`: how long what the clause gives or takes counts.
  case validity(QuantitySyntax)
  /// `奖 600元`
  case award(QuantitySyntax)
  /// `记 “警示书”`: the text.
  case note(Token)
  /// `升 1级`, `降 1级`: the verb.
  case shiftGrade(verb: Token, QuantitySyntax)
  /// `直接 定为 一星`, `直接 定为 一星 2年`: the grade.
  /// `直接 定为 一星，至 改正 为止`: the words behind the grade.
  case setGrade(Token, length: QuantitySyntax?, untilPutRight: TokenRange?)
  /// `应当 在 7日内 交整改方案`: a duty that follows.
  case demand(DutySyntax)
  /// `予以 批评教育`: the word.
  case admonish(Token)
  /// `限 3日内 整改`
  case rectify(QuantitySyntax)
  /// `列入 黑榜`, `列入 黑榜 不少于 7日`
  case enter(board: Token, atLeast: QuantitySyntax?)
  case leave(board: Token)
  /// `取消 最美清洁家庭 资格`, `取消 最美清洁家庭 资格 2年`
  case disqualify(boards: [Token], length: QuantitySyntax?)
  /// `暂停 最美清洁家庭 资格`, `暂停 最美清洁家庭 资格 3个月`
  case suspend(boards: [Token], length: QuantitySyntax?)
  /// `恢复 最美清洁家庭 资格`
  case restore(boards: [Token])
  /// `上报 社区`
  case report(to: Token)
  /// `罚款 200元`, `罚 200元`: parses, and is flagged.
  case fine(word: Token, amount: QuantitySyntax?)
  /// `没收 违禁物品`, `取消 低保 资格`: the text up to the next sign, which no village rule may provide for. It has no effect.
  case unlawful(Token)
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
