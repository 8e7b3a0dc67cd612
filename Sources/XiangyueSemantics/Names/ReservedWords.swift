/// Words of the language that nothing may be called; see Grammar/xiangyue.ebnf, “Lexical”.
enum ReservedWords {
  static func contains(_ name: String) -> Bool { all.contains(name) }

  private static let all = Set(
    """
    的 为 不为 是 否 凡 应当 不得 可以 鼓励 违反 遵守 逾期未改 列入 移出 连续 累计 同一 全部 其余 其 各 每 每逢 每超 每满 每增 每逾期 \
    初次 再 扣 加 奖 限 内 至少 至多 至 达到 不少于 不低于 不超过 不高于 超过 高于 不满 不足 低于 少于 以上 以下 以内 以外 满 届满 近 \
    含有 为空 不为空 在 不在 之间 之一 或 且 非 有 无 未 下列 除外 不适用 计入 予以 取消 暂停 恢复 上报 升 降 记 前款 前条 本款 本条 \
    本规约 所辖 所联 违反次数 本事项 前 后 起 本日 本周 本月 本季度 本半年 本年 上日 上周 上月 上季度 上半年 上年
    """.split(separator: " ").map(String.init))
}
