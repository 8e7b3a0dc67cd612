import XiangyueText

package enum DeclarationSyntax: SyntaxNode {
  case covenant(CovenantSyntax)
  case include(IncludeSyntax)
  case units(UnitsSyntax)
  case table(TableSyntax)
  case definition(DefinitionSyntax)
  case matter(MatterSyntax)
  case schedule(ScheduleSyntax)
  case points(PointsSyntax)
  case grade(GradeSyntax)
  case board(BoardSyntax)
  case parameter(ParameterSyntax)
  case exchange(ExchangeSyntax)
  case sheet(SheetSyntax)
  case example(ExampleSyntax)
  /// `为 保护 环境，制定 本公约。` before the first article.
  case statement(StatementSyntax)
  case unreadable(UnreadableSyntax)

  package var tokens: TokenRange {
    switch self {
    case .covenant(let node): node.tokens
    case .include(let node): node.tokens
    case .units(let node): node.tokens
    case .table(let node): node.tokens
    case .definition(let node): node.tokens
    case .matter(let node): node.tokens
    case .schedule(let node): node.tokens
    case .points(let node): node.tokens
    case .grade(let node): node.tokens
    case .board(let node): node.tokens
    case .parameter(let node): node.tokens
    case .exchange(let node): node.tokens
    case .sheet(let node): node.tokens
    case .example(let node): node.tokens
    case .statement(let node): node.tokens
    case .unreadable(let node): node.tokens
    }
  }
}

/// `规约 灵水社区居规民约。`
package struct CovenantSyntax: SyntaxNode {
  package let title: Token
  package let tokens: TokenRange

  package init(title: Token, tokens: TokenRange) {
    self.title = title
    self.tokens = tokens
  }
}

/// `引用 “公共/街道总则.yue”。`
package struct IncludeSyntax: SyntaxNode {
  package let path: Token
  package let tokens: TokenRange

  package init(path: Token, tokens: TokenRange) {
    self.path = path
    self.tokens = tokens
  }
}

/// `参数 宴席上限：自 2022年9月1日 起 为 20桌；自 2024年1月1日 起 为 15桌。`
package struct ParameterSyntax: SyntaxNode {
  package let name: Token
  /// Of one that is left to others these behind 未定 的.
  package let lines: [ParameterLineSyntax]
  /// `由 社区 定，不得 超过 20桌`; nil: the rules say themselves what it is.
  package let leftOpen: LeftOpenSyntax?
  package let tokens: TokenRange

  package init(name: Token, lines: [ParameterLineSyntax], leftOpen: LeftOpenSyntax? = nil, tokens: TokenRange) {
    self.name = name
    self.lines = lines
    self.leftOpen = leftOpen
    self.tokens = tokens
  }
}

/// `自 2024年1月1日 起 城区 为 15桌`: from when on and for which class; nil: always, for all.
package struct ParameterLineSyntax: SyntaxNode {
  package let from: Token?
  package let group: Token?
  package let value: ExpressionSyntax
  package let tokens: TokenRange

  package init(from: Token?, group: Token?, value: ExpressionSyntax, tokens: TokenRange) {
    self.from = from
    self.group = group
    self.value = value
    self.tokens = tokens
  }
}

/// `单位 车次。`
package struct UnitsSyntax: SyntaxNode {
  package let names: [Token]
  package let tokens: TokenRange

  package init(names: [Token], tokens: TokenRange) {
    self.names = names
    self.tokens = tokens
  }
}

/// `主体 住户：…。`, `记录 巡查：…。`
package struct TableSyntax: SyntaxNode {
  /// 主体 or 记录
  package let keyword: Token
  package let name: Token
  /// File names after 取自.
  package let sources: [Token]
  package let columns: [ColumnSyntax]
  package let tokens: TokenRange

  package init(keyword: Token, name: Token, sources: [Token], columns: [ColumnSyntax], tokens: TokenRange) {
    self.keyword = keyword
    self.name = name
    self.sources = sources
    self.columns = columns
    self.tokens = tokens
  }
}

package struct ColumnSyntax: SyntaxNode {
  package let name: Token
  package let type: TypeSyntax
  package let marks: [MarkSyntax]
  package let tokens: TokenRange

  package init(name: Token, type: TypeSyntax, marks: [MarkSyntax], tokens: TokenRange) {
    self.name = name
    self.type = type
    self.marks = marks
    self.tokens = tokens
  }
}

package enum TypeSyntax: Sendable {
  /// 文字 日期 时间 数 是否, a unit, or a 主体.
  case named(Token)
  /// `合格（“√”、“优”）、不合格 之一`
  case enumeration([MemberSyntax])
}

package struct MemberSyntax: SyntaxNode {
  package let name: Token
  package let synonyms: [Token]
  package let tokens: TokenRange

  package init(name: Token, synonyms: [Token], tokens: TokenRange) {
    self.name = name
    self.synonyms = synonyms
    self.tokens = tokens
  }
}

package enum MarkSyntax: Sendable {
  /// 编号
  case key(Token)
  /// 可空
  case optional(Token)
  /// 不公开
  case hidden(Token)
  /// 公示同意
  case consent(Token)
  /// 从低到高
  case ordered(Token)
  /// `列名 “整改完成时间”、“完成时间”`
  case header([Token])
}

/// `所称 商户，是指 住户（类型 为 商户）。` `所称 社区 的 环境均分，是指 …。`
package struct DefinitionSyntax: SyntaxNode {
  package let owner: Token?
  package let name: Token
  package let value: ExpressionSyntax
  package let tokens: TokenRange

  package init(owner: Token?, name: Token, value: ExpressionSyntax, tokens: TokenRange) {
    self.owner = owner
    self.name = name
    self.value = value
    self.tokens = tokens
  }
}

/// `事项 包卫生、包绿化：以 巡查（项目 为 本事项）为据；结果 为 合格 的，视为 做到；整改日期 为 改正日。`
package struct MatterSyntax: SyntaxNode {
  package let names: [Token]
  package let record: Token
  package let filter: [ExpressionSyntax]
  package let mappings: [MappingSyntax]
  package let tokens: TokenRange

  package init(
    names: [Token], record: Token, filter: [ExpressionSyntax], mappings: [MappingSyntax], tokens: TokenRange
  ) {
    self.names = names
    self.record = record
    self.filter = filter
    self.mappings = mappings
    self.tokens = tokens
  }
}

package enum MappingSyntax: Sendable {
  /// `结果 为 合格 的，视为 做到`; the outcome is 做到 未做到 发生 未发生.
  case outcome(conditions: [ExpressionSyntax], outcome: Token)
  /// `有 记录 的，视为 做到`, `无 记录 的，视为 未做到`: 有 or 无.
  case presence(word: Token, outcome: Token)
  /// `整改日期 为 改正日`: the column.
  case rectified(Token)
}

/// `积分 环境分：按 住户 计；每季度 基础分 100分，最低 0分，最高 120分。`
package struct PointsSyntax: SyntaxNode {
  package let name: Token
  package let subject: Token
  package let parts: [PointsPartSyntax]
  package let tokens: TokenRange

  package init(name: Token, subject: Token, parts: [PointsPartSyntax], tokens: TokenRange) {
    self.name = name
    self.subject = subject
    self.parts = parts
    self.tokens = tokens
  }
}

package enum PointsPartSyntax: Sendable {
  case base(every: EverySyntax?, QuantitySyntax)
  case lowest(QuantitySyntax)
  case highest(QuantitySyntax)
  /// `以 元 计`
  case unit(Token)
  /// `不清零`
  case carries(Token)
  /// `扣分 1年内 有效`: 扣分 or 加分.
  case validity(word: Token, QuantitySyntax)
}

/// `等级 星级：每季度 按 环境分 评定；95分以上 为 五星；其余 为 一星。`
package struct GradeSyntax: SyntaxNode {
  package let name: Token
  package let every: EverySyntax
  package let measure: ExpressionSyntax
  package let lines: [GradeLineSyntax]
  package let tokens: TokenRange

  package init(
    name: Token, every: EverySyntax, measure: ExpressionSyntax, lines: [GradeLineSyntax], tokens: TokenRange
  ) {
    self.name = name
    self.every = every
    self.measure = measure
    self.lines = lines
    self.tokens = tokens
  }
}

/// `90分以上 不满 95分 为 四星`; no bounds: 其余.
package struct GradeLineSyntax: SyntaxNode {
  package let bounds: [BoundSyntax]
  package let name: Token
  package let tokens: TokenRange

  package init(bounds: [BoundSyntax], name: Token, tokens: TokenRange) {
    self.bounds = bounds
    self.name = name
    self.tokens = tokens
  }
}

/// `榜 红榜：每季度 评选，每 社区 取 住户 前 5%；须 …；按 环境分 从高到低 排名，同分 的 依次 比 …；公示 7日。`
package struct BoardSyntax: SyntaxNode {
  package let name: Token
  package let every: EverySyntax
  /// 评选 or 公布
  package let verb: Token
  package let parts: [BoardPartSyntax]
  package let tokens: TokenRange

  package init(name: Token, every: EverySyntax, verb: Token, parts: [BoardPartSyntax], tokens: TokenRange) {
    self.name = name
    self.every = every
    self.verb = verb
    self.parts = parts
    self.tokens = tokens
  }
}

package enum BoardPartSyntax: Sendable {
  /// `每 社区 取 住户 前 5%`; the direction is 前 or 后.
  case pick(group: Token?, set: SetSyntax, direction: Token, quantity: QuantitySyntax)
  /// `列 住户`
  case list(set: SetSyntax)
  /// `须 …`
  case require([ExpressionSyntax])
  /// `公示 7日`
  case notice(QuantitySyntax)
  /// `异议 以 异议登记（榜名 为 红榜） 为据，复核结果 为 成立 的，撤销`
  case objection(record: Token, filter: [ExpressionSyntax], conditions: [ExpressionSyntax], tokens: TokenRange)
  /// `按 A 从高到低 排名，同分 的 依次 比 B、C`: the first key, then those that part ties.
  case rank([RankKeySyntax])
}

package struct RankKeySyntax: SyntaxNode {
  package let measure: ExpressionSyntax
  /// 从高到低 or 从低到高
  package let order: Token?
  package let tokens: TokenRange

  package init(measure: ExpressionSyntax, order: Token?, tokens: TokenRange) {
    self.measure = measure
    self.order = order
    self.tokens = tokens
  }
}

/// `例 三次不合格上黑榜：设 …；截至 …；则 …。`
package struct ExampleSyntax: SyntaxNode {
  package let title: Token
  package let steps: [StepSyntax]
  package let tokens: TokenRange

  package init(title: Token, steps: [StepSyntax], tokens: TokenRange) {
    self.title = title
    self.steps = steps
    self.tokens = tokens
  }
}

package enum StepSyntax: Sendable {
  /// `设 住户：户号 A1，户主 甲` or `设 巡查（日期，户号）：（2022-08-01，A1）、…`
  case rows(table: Token, columns: [Token], rows: [[DatumSyntax]])
  /// `设 数据 取自 “…”`
  case rowsFrom(table: Token, source: Token)
  case asOf(Token)
  /// `则 A1 对 第一条第一款 包卫生 为 待查`
  case verdict(VerdictClaimSyntax)
  /// `则 A1 上报 社区 2次`
  case measure(MeasureClaimSyntax)
  /// `则 A1 在 黑榜`, `则 A1 的 环境分 为 88分`: whom it is about, and what is said of them.
  case expect(ClaimedSyntax, ExpressionSyntax, tokens: TokenRange)
}

/// `住户 A1`: whom a claim is about, by its 编号, a name or a string; before it the 主体 where several have one of that 编号.
package struct ClaimedSyntax: Sendable {
  package let table: Token?
  package let key: Token

  package init(table: Token?, key: Token) {
    self.table = table
    self.key = key
  }
}

/// `A1 上报 社区 2次`, `A1 奖 500元`: what was taken, and how often.
package struct MeasureClaimSyntax: SyntaxNode {
  package let claimed: ClaimedSyntax
  package let action: ActionSyntax
  package let count: QuantitySyntax?
  package let tokens: TokenRange

  package init(claimed: ClaimedSyntax, action: ActionSyntax, count: QuantitySyntax?, tokens: TokenRange) {
    self.claimed = claimed
    self.action = action
    self.count = count
    self.tokens = tokens
  }
}

/// `A1 对 第一条第一款 包卫生 为 违规 3次`
package struct VerdictClaimSyntax: SyntaxNode {
  package let claimed: ClaimedSyntax
  package let cite: CiteSyntax
  package let matter: Token?
  package let verdict: Token
  package let count: QuantitySyntax?
  package let tokens: TokenRange

  package init(
    claimed: ClaimedSyntax, cite: CiteSyntax, matter: Token?, verdict: Token, count: QuantitySyntax?,
    tokens: TokenRange
  ) {
    self.claimed = claimed
    self.cite = cite
    self.matter = matter
    self.verdict = verdict
    self.count = count
    self.tokens = tokens
  }
}

/// What a row of 设 has in a column: one token, but for `3人` (a number and its unit), `-3` and `2022-08-01 8:30` (a day and
/// its time).
package struct DatumSyntax: SyntaxNode {
  package let token: Token
  /// Of a number, whether a - stands before it.
  package let isNegative: Bool
  /// The unit or the time.
  package let second: Token?
  package let tokens: TokenRange

  package init(token: Token, isNegative: Bool = false, second: Token?, tokens: TokenRange) {
    self.token = token
    self.isNegative = isNegative
    self.second = second
    self.tokens = tokens
  }
}

/// `兑换 可兑分：以 兑换登记 为据；35分 换 洗发水；不足 的，不得 兑换。`
package struct ExchangeSyntax: SyntaxNode {
  package let account: Token
  package let record: Token
  package let prices: [ExchangePriceSyntax]
  /// `按 数量 计`: the field that says how many.
  package let count: Token?
  package let tokens: TokenRange

  package init(account: Token, record: Token, prices: [ExchangePriceSyntax], count: Token?, tokens: TokenRange) {
    self.account = account
    self.record = record
    self.prices = prices
    self.count = count
    self.tokens = tokens
  }
}

/// `35分 换 洗发水`
package struct ExchangePriceSyntax: SyntaxNode {
  package let price: QuantitySyntax
  package let item: Token
  package let tokens: TokenRange

  package init(price: QuantitySyntax, item: Token, tokens: TokenRange) {
    self.price = price
    self.item = item
    self.tokens = tokens
  }
}
