import Testing
import XiangyueSyntax
import XiangyueText

/// Slips of the hand: each is told once, with the word or sign to write, and read as meant.
struct EverydayWordTests {
  private func tree(_ paragraph: String) -> SyntaxTree {
    parse(
      """
      第一条 门前三包：
      \(paragraph)
      附件 台账
      主体 住户：户号 为 文字，编号。
      记录 巡查：日期 为 日期；户号 为 住户。
      事项 包卫生、包绿化：以 巡查 为据。
      榜 黑榜：每季度 公布，列 住户。
      """)
  }

  @Test(arguments: [
    ("凡 住户，应 包卫生。", "应", "应当"), ("凡 住户，必须 做到 包卫生。", "必须", "应当"), ("凡 住户，严禁 包卫生。", "严禁", "不得"),
    ("违反 上款 规定 的，扣 2分。", "上款", "前款"), ("违返 前款 规定 的，扣 2分。", "违返", "违反"), ("逾期末改 的，扣 2分。", "逾期末改", "逾期未改"),
    ("违反 前款 规定 的，列人 黑榜。", "列人", "列入"),
    ("违反 前款 规定 的，包卫生 扣 2分，其他 每项 扣 1分。", "其他", "其余"),
    ("凡 住户，应当 做到 包卫生和包绿化。", "和", "、"), ("凡 住户，应当 做到 包卫生 及 包绿化。", "及", "、"), ("凡 住户，均 应当 包卫生。", "均", ""),
    ("有 以下 情形 之一 的，列入 黑榜：（一）违反 3次以上 的。", "以下", "下列"), ("30日内 违反 3次及以上 的，扣 2分。", "及以上", "以上"),
    ("本规约 自 2022年1月1日 起 生效。", "生效", "施行"),
  ])
  func `a word for another is read as that`(_ paragraph: String, _ written: String, _ word: String) throws {
    let tree = tree(paragraph)
    #expect(tree.faults == ["约0115 \(written)"])
    #expect(tree.diagnostics.first?.fixIts.map(\.replacement) == [word])
    #expect(!tree.outline.contains("UnreadableSyntax"))
  }

  @Test(arguments: [
    "违反 前款 规定 的，限 3天内 整改。", "30天内 违反 3次以上 的，扣 2分。", "同一 天 只计 最高。", "凡 住户，每天 应当 包卫生。", "凡 住户，应当 15天内 包卫生。",
  ])
  func `天 is a unit like 日`(_ paragraph: String) {
    let tree = tree(paragraph)
    #expect(tree.faults == [])
    let other = parse(
      tree.source.text(SourceRange(file: tree.source.id, start: 0, end: tree.source.bytes.count)).replacing(
        "天", with: "日"))
    #expect(tree.outline == other.outline.replacing("unit 日", with: "unit 天"))
    #expect(parse(tree.withoutBlanks).outline == tree.outline)
  }

  @Test func `a day of the month is no length of days`() {
    #expect(tree("凡 住户，每月 15日 应当 包卫生。").faults == [])
    #expect(tree("凡 住户，每月 15天 应当 包卫生。").faults != [])
  }

  @Test func `a declared name is never taken for a slip`() {
    let text = "第一条 甲：\n凡 住户，应当 实施。\n附件\n主体 住户：户号 为 文字，编号。\n事项 实施：以 巡查 为据。"
    #expect(parse(text).faults == [])
  }

  @Test(arguments: [
    ("凡 住户，应当 做到 包卫生 包绿化。", "凡 住户，应当 做到 包卫生、包绿化。"), ("凡住户，应当做到包卫生包绿化。", "凡住户，应当做到包卫生、包绿化。"),
    ("凡 住户 应当 包卫生。", "凡 住户，应当 包卫生。"), ("违反 前款 规定 的，限 3日内 整改，逾期未改 的，扣 2分。", "违反 前款 规定 的，限 3日内 整改；逾期未改 的，扣 2分。"),
    ("违反 前款 规定 的，初次 予以 批评教育，第二次 起，扣 2分。", "违反 前款 规定 的，初次 予以 批评教育；第二次 起，扣 2分。"),
  ])
  func `a sign that is missing or another is told once`(_ paragraph: String, _ mended: String) throws {
    let tree = tree(paragraph)
    #expect(tree.diagnostics.map(\.code.number) == [116])
    let cure = try #require(tree.diagnostics.first?.fixIts.first)
    var bytes = tree.source.bytes
    bytes.replaceSubrange(cure.range.start..<cure.range.end, with: Array(cure.replacement.utf8))
    #expect(String(decoding: bytes, as: UTF8.self).contains("\n\(mended)\n"))
  }

  @Test func `a comma between fields is read as a semicolon`() {
    let tree = parse("主体 住户：户号 为 文字，编号，人口 为 人；类型 为 商户、居民 之一。")
    #expect(tree.faults == ["约0116 ，"])
    #expect(tree.diagnostics.first?.fixIts.map(\.replacement) == ["；"])
    #expect(tree.outline.contains("name 人口"))
  }

  @Test func `another whom it binds begins another sentence`() throws {
    let tree = tree("凡 住户，应当 包卫生；住户，不得 包绿化。")
    #expect(tree.faults == ["约0101 住户"])
    #expect(tree.diagnostics.first?.text.zh == "换了对象要另起一句：。凡 住户，不得 …")
    #expect(tree.diagnostics.first?.fixIts.map(\.replacement) == ["。凡 住户"])
  }
}
