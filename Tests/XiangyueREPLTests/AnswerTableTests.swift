import Testing
import XiangyueText

@testable import XiangyueREPL

/// Columns line up by Han width, whatever a terminal makes of ambiguous signs.
struct AnswerTableTests {
  private func table(_ columns: [String], _ rows: [[String]]) -> AnswerTable {
    var table = AnswerTable()
    table.columns = columns.map { AnswerTable.Column(name: $0) }
    table.rows = rows
    return table
  }

  @Test func `han takes two cells`() {
    let drawn = table(["户号", "类型"], [["A1", "居民"], ["A1000", "五保户"]]).drawn(plain: false, color: false)
    #expect(drawn == "  户号   类型\n  A1     居民\n  A1000  五保户\n")
  }

  @Test func `a sign of unclear width is never left of a column`() {
    let drawn = table(["备注", "户号"], [["“好”", "A1"], ["×", "A2"]]).drawn(plain: false, color: false)
    #expect(drawn == "  户号  备注\n  A1    “好”\n  A2    ×\n")
  }

  @Test func `plain has one row a line`() {
    let drawn = table(["户号", "类型"], [["A1", "居民"], ["A2", ""]]).drawn(plain: true, color: false)
    #expect(drawn == "户号：A1；类型：居民\n户号：A2\n")
  }

  @Test func `a file quotes what has to be`() {
    #expect(table(["甲", "乙"], [["a,b", "说“\"”"]]).csv == "甲,乙\n\"a,b\",\"说“\"\"”\"\n")
  }

  @Test func `a 款 and a declaration are no question`() {
    for rule in ["凡 商户，每月 应当 包卫生。", "榜 黑榜：每季度 公布，列 住户。", "所称 大户，是指 住户（人口 5人以上）。", "有 违建 的，扣 2分。"] {
      #expect(Utterance(rule).isRule, "\(rule)")
    }
    for question in ["黑榜", "A1 的 环境分", "巡查（结果 为 不合格） 的 次数", "在 黑榜", "违反次数", "榜 的 个数"] {
      #expect(!Utterance(question).isRule, "\(question)")
    }
  }

  @Test func `a bar in quotation marks names no file`() {
    #expect(Utterance("黑榜 | 名单.csv").file == "名单.csv")
    #expect(Utterance("巡查（备注 含有 “a|b”） 的 次数").file == nil)
  }
}
