/// The kinds of sentence, each with words of its own (Grammar: Lexical 10).
package enum SentenceKind: UInt8, Sendable, CaseIterable {
  /// 规约
  case covenant
  /// 单位
  case units
  /// 主体
  case subject
  /// 记录
  case record
  /// 所称
  case definition
  /// 事项
  case matter
  /// 日程
  case schedule
  /// 积分
  case points
  /// 等级
  case grade
  /// 榜
  case board
  /// 例
  case example
  /// 引用
  case include
  /// 参数
  case parameter
  /// 凡 …
  case norm
  /// Any other 款.
  case clauses
  /// 本规约 由 …
  case adoption
  /// （2023年1月1日 修订） behind the number of an article.
  case amendment
  /// 兑换
  case exchange
  /// Words kept for later, which nothing begins with yet.
  case unsupported
  /// 评分表
  case sheet
  /// 为 …，制定 本规约: text that binds nobody.
  case statement

  var mask: UInt32 { 1 << UInt32(rawValue) }

  /// The words that begin a declaration, each with what it begins.
  static let declarations: [(word: String, kind: SentenceKind)] = Keyword.all.filter { $0.role == .declaration }
    .compactMap { word in allCases.first(where: word.isWord).map { (word.text, $0) } }
}
