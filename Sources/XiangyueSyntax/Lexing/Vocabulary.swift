/// The words of the language: those reserved everywhere, and those that are words only in some kinds of sentence and stay
/// free as names (Grammar: Lexical 10).
enum Vocabulary {
  static let reserved: Set<String> = words(
    """
    的 为 不为 是 否 凡 应当 不得 可以 鼓励 违反 遵守 逾期未改 列入 移出 连续 累计 同一 全部 其余 其 各 每 每逢 每超 每满 每增 每逾期 初次 再 扣 加 奖 限 内
    至少 至多 至 达到 不少于 不低于 不超过 不高于 超过 高于 不满 不足 低于 少于 以上 以下 以内 以外 满 届满 近 含有 为空 不为空 在 不在 之间 之一 或 且 非
    有 无 未 下列 除外 不适用 计入 予以 取消 暂停 恢复 上报 升 降 记 前款 前条 本款 本条 本规约 所辖 所联 违反次数 本事项 前 后 起
    """
  ).union(periods)

  static let periods: Set<String> = words("本日 本周 本月 本季度 本年 上日 上周 上月 上季度 上年")

  static let units: Set<String> = words(
    """
    元 分 日 周 月 个月 季度 个季度 年 小时 分钟 次 户 人 名 个 项 处 件 桌 辆 米 平方米 亩 棵 份 个工作日 级 届 岁 天 季
    """)

  static let aggregates: Set<String> = words("次数 个数 合计 平均 中位数 去极值平均 最大 最小 占比")

  /// The contextual words of a kind of sentence.
  static func contextual(_ kind: SentenceKind) -> Set<String> {
    switch kind {
    case .covenant, .units: []
    case .subject, .record: words("取自 文字 日期 时间 数 是否 编号 可空 不公开 公示同意 从低到高 列名")
    case .definition: words("是指").union(expression)
    case .matter: words("以 为据 视为 做到 未做到 发生 未发生 改正日 记录").union(expression)
    case .schedule:
      words("遇 节假日 休息日 顺延 提前 不变 自 止 另 办 不办 农历 以 为据").union(days).union(lunarMonths).union(lunarDays)
        .union(causes)
    case .points: words("按 计 基础分 最低 最高 清零 不清零 扣分 加分 有效").union(days).union(expression)
    case .grade: words("按 评定").union(days).union(expression)
    case .board: words("评选 公布 取 列 须 公示 按 排名 同分 依次 比 从高到低 从低到高").union(days).union(expression)
    case .parameter: words("自").union(expression)
    case .norm: words("做到 先 自").union(vague).union(days).union(expression)
    case .adoption: words("由 表决 通过 应到 实到 同意 报 备案")
    case .amendment: words("修订")
    case .include: []
    case .clauses:
      words(
        """
        资格 批评教育 劝导 提醒 警告 通报批评 整改 罚款 罚 自 施行 废止 按 处理 只计 最高 最重 做到 先 扣完 为止 本项 不得分 不加分 不扣分
        加倍 以 为准 其中 归 直接 定为
        """
      ).union(vague).union(days).union(expression)
    case .example: words("设 截至 则 数据 取自 对 空 合规 违规 待查 未到期 豁免 未达倡导").union(expression)
    case .unsupported: words("自 按 计 以 为据 满分 换 兑换 得分").union(expression)
    }
  }

  /// 应当 及时 清扫: says a time and gives none.
  static let vague = ["及时", "尽快", "立即", "按时", "按期", "定期"]

  /// What names a day behind 每月, 每年.
  private static let days: Set<String> = words("末日 首月 末月 最后").union(ordinals).union(endings).union(solarTerms)

  /// `第二个 周三`
  static let ordinals = ["第一个", "第二个", "第三个", "第四个", "第五个", "第1个", "第2个", "第3个", "第4个", "第5个"]

  /// `逢 5`, `逢五`: a Han numeral is a number only before a unit.
  static let endings = ["逢"] + Array("零一二三四五六七八九十").map { "逢\($0)" }

  static let solarTerms = ["清明", "冬至"]

  /// Those that are months of either calendar.
  static let months = Array("一二三四五六七八九十").map { "\($0)月" } + ["十一月", "十二月"]

  static let lunarMonths = ["正月", "冬月", "腊月"] + months

  static let lunarDays: [String] = {
    let figures = Array("一二三四五六七八九").map(String.init)
    return figures.map { "初\($0)" } + figures.map { "十\($0)" } + figures.map { "廿\($0)" } + figures.map { "二十\($0)" }
      + ["初十", "二十", "三十"]
  }()

  /// What a day is put off for, besides days off.
  static let causes = ["雨", "雪", "雨雪", "大风", "台风", "高温", "恶劣天气", "特殊情况"]

  private static let expression: Set<String> = words("及以上 及以下 经 与 事项 改正 评为 情形 规定 条件 同时 符合 含 不含").union(aggregates)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
