import XiangyueText

/// `评分表 村庄环境：以 考评 为据；每次 满分 100分：（一）户厕，10分：…`
package struct SheetSyntax: SyntaxNode {
  package let name: Token
  /// 按 村 计: whose sheets they are, where that is said.
  package let subject: Token?
  /// The record of which each row is one sheet or, where they are made by period, something found.
  package let record: Token
  /// 每次, 每月, 每半年: what one sheet is made of.
  package let each: Each?
  /// 满分 100分
  package let full: QuantitySyntax?
  /// 无 记录 的，计 满分
  package let absence: TokenRange?
  package let items: [SheetItemSyntax]
  package let tokens: TokenRange

  package struct Each: Sendable {
    package let count: Token?
    package let unit: Token
    package let tokens: TokenRange

    package init(count: Token?, unit: Token, tokens: TokenRange) {
      self.count = count
      self.unit = unit
      self.tokens = tokens
    }
  }

  package init(
    name: Token, subject: Token?, record: Token, each: Each?, full: QuantitySyntax?, absence: TokenRange?,
    items: [SheetItemSyntax], tokens: TokenRange
  ) {
    self.name = name
    self.subject = subject
    self.record = record
    self.each = each
    self.full = full
    self.absence = absence
    self.items = items
    self.tokens = tokens
  }
}

/// `（二）垃圾，5分：每处 扣 1分，扣完 为止；露天焚烧 的，本项 不得分`
package struct SheetItemSyntax: SyntaxNode {
  package let number: Token
  package let name: Token
  package let full: QuantitySyntax
  package let parts: [SheetPartSyntax]
  package let tokens: TokenRange

  package init(number: Token, name: Token, full: QuantitySyntax, parts: [SheetPartSyntax], tokens: TokenRange) {
    self.number = number
    self.name = name
    self.full = full
    self.parts = parts
    self.tokens = tokens
  }
}

/// What an item loses points for.
package enum SheetPartSyntax: SyntaxNode {
  /// `每户 不能用 扣 2分`, `问题 为 垃圾 的，每处 扣 1分`; without a name, of the column called like the item or, of a sheet by period
  /// and behind conditions, of each row.
  case each(conditions: [ExpressionSyntax], unit: Token, column: Token?, amount: QuantitySyntax, tokens: TokenRange)
  /// `未执行 的，扣 5分`; without conditions `每超 1桌 扣 2分`, `按 层级 扣：…`.
  case deduction(conditions: [ExpressionSyntax], PointsActionSyntax, tokens: TokenRange)
  /// `露天焚烧 的，本项 不得分`
  case nothing(conditions: [ExpressionSyntax], tokens: TokenRange)
  /// `扣完 为止`: an item never loses more than it has.
  case untilNoneLeft(TokenRange)
  /// `只计 最重 一项`
  case gravestOnly(TokenRange)

  package var tokens: TokenRange {
    switch self {
    case .each(_, _, _, _, let tokens), .deduction(_, _, let tokens), .nothing(_, let tokens),
      .untilNoneLeft(let tokens),
      .gravestOnly(let tokens):
      tokens
    }
  }
}
