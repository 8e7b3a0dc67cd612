import Testing
import XiangyueREPL

/// A history on disk must not say who was asked about.
struct HistoryMaskTests {
  private let mask = HistoryMask(
    Completer([
      CompletionName("住户", .subject), CompletionName("巡查", .record), CompletionName("环境分", .account),
      CompletionName("黑榜", .board), CompletionName("包卫生", .matter), CompletionName("不合格", .value),
      CompletionName("结果", .field), CompletionName("H0000712", .key), CompletionName("712", .key),
      CompletionName("林月", .text), CompletionName("商户", .definition),
    ]))

  @Test(arguments: [
    "黑榜", "巡查（结果 为 不合格）的 次数", "凡 商户，每月 应当 包卫生。", "截至 2022-09-30", "违反 第一条第二款 的，扣 2分。",
    "试改 第五条第一款第（一）项：30日内 违反 3次以上", "为何", "load 规约.yue", "数据 张三的数据", "凡商户每月应当包卫生。", "历史",
    "黑榜 | 黑榜 名单.csv", "计时 开", "set plain on",
  ])
  func `words of the language and of the rules are kept`(utterance: String) {
    #expect(mask.kept(utterance) == utterance)
  }

  @Test(arguments: [
    ("H0000712 的 环境分", "… 的 环境分"),
    ("H0000712的环境分", "…的环境分"),
    ("712 的 环境分", "… 的 环境分"),
    ("为何 H0009999 在 黑榜？", "为何 … 在 黑榜？"),
    ("林月 的 环境分", "… 的 环境分"),
    ("林某某的环境分", "…的环境分"),
    ("高日月 的 环境分", "… 的 环境分"),
    ("巡查（备注 为 “店主称下午清理”）", "巡查（… 为 “…”）"),
    ("巡查（结果 为 不合格，门牌 为 H0000712）的 次数", "巡查（结果 为 不合格，… 为 …）的 次数"),
    ("13800138000 的 环境分", "… 的 环境分"),
  ])
  func `a key, a name, a value and an unknown word are not`(utterance: String, kept: String) {
    #expect(mask.kept(utterance) == kept)
  }

  @Test func `of an utterance that is all unknown nothing is kept`() {
    #expect(mask.kept("林某某") == nil)
    #expect(mask.kept("H0000712 H0000713") == nil)
  }
}
