/// The kinds of sentence, each with words of its own (Grammar: Lexical 10).
enum SentenceKind: UInt8, CaseIterable {
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
  /// 评分表 兑换: known, but nothing this version can read.
  case unsupported

  var mask: UInt32 { 1 << UInt32(rawValue) }

  /// The word a declaration begins with.
  static let declarations: [(word: String, kind: SentenceKind)] = [
    ("规约", .covenant), ("单位", .units), ("主体", .subject), ("记录", .record), ("所称", .definition),
    ("事项", .matter), ("日程", .schedule), ("积分", .points), ("等级", .grade), ("榜", .board), ("例", .example),
    ("引用", .include), ("参数", .parameter), ("评分表", .unsupported), ("兑换", .unsupported),
  ]
}
