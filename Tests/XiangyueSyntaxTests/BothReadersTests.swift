import Testing
import XiangyueSyntax
import XiangyueText

/// Where the second reader of the grammar (Scripts/recogniser) once answered otherwise than ours: what the grammar says of each.
struct BothReadersTests {
  private static let declarations = """
    主体 住户：
      户号 为 文字，编号；
      类型 为 商户、五保户、居民 之一；
      中心户 为 住户，可空。
    记录 巡查：日期 为 日期；户号 为 住户。
    事项 包卫生：以 巡查 为据。
    """

  /// The codes and characters at fault, of articles that stand before the declarations.
  private func faults(_ articles: String) -> [String] {
    let tree = parse("\(articles)\n附件 台账\n\(Self.declarations)")
    return tree.diagnostics.map { "\($0.code) \(tree.source.text($0.range))" }
  }

  private func codes(_ articles: String) -> [String] { faults(articles).map { String($0.prefix(5)) } }

  @Test func `the values of a list that 之一 ends may be of any length`() {
    #expect(faults("第一条 凡 住户，类型 为 商户、中心户 的 类型 之一 的，应当 包卫生。") == [])
    #expect(faults("第一条 凡 住户，类型 为 商户、中心户（类型 为 居民）的 类型、五保户 之一 的，应当 包卫生。") == [])
    #expect(codes("第一条 凡 住户，类型 为 商户、五保户 的，应当 包卫生。") == ["约0105"])
    #expect(codes("第一条 凡 住户，类型 为 商户、有 下列 情形 之一 的，应当 包卫生。") == ["约0112"])
  }

  @Test func `a name alone behind 或 is another value, and a condition where more is said of it`() {
    #expect(faults("第一条 凡 住户，类型 为 商户 或 五保户 除外，应当 包卫生。") == ["约0105 商户 或 五保户"])
    #expect(codes("第一条 类型 为 商户 或 五保户 不适用 本条 规定。") == ["约0105"])
    #expect(faults("第一条 凡 住户，类型 为 商户 或 中心户 的 类型 为 商户 的，应当 包卫生。") == [])
    #expect(faults("第一条 凡 住户，类型 为 商户 或 违反次数 × 2 超过 4次 的，应当 包卫生。") == [])
  }

  @Test func `an article of one short effect has no title that lacks its colon`() {
    #expect(faults("第一条 只计 最高。") == [])
    #expect(faults("第一条 罚。") == [])
    #expect(faults("第一条 不加分。") == [])
    #expect(codes("第一条 包卫生。").first == "约0112")
  }

  @Test func `a number with 规定 on it is cited, with 规约 on it begins an article`() {
    #expect(faults("第一条规约 甲。") == [])
    #expect(codes("第一条规定 的，扣 1分。") == ["约0112"])
    #expect(faults("第一条 凡 住户，应当 包卫生。\n累计\n第一条 3次以上 的，扣 1分。") == [])
  }

  @Test func `a reserved word is no unit`() {
    #expect(faults("单位 应当。") == ["约0118 应当"])
    #expect(faults("单位车次、为。") == ["约0118 为"])
    #expect(faults("单位 车次、桌次。") == [])
  }

  @Test func `a value in 设 is one name, though it begins like a figure`() {
    #expect(faults("例 甲：设 住户：户号 3户2单元，类型 12月24。") == [])
    #expect(faults("例 甲：设 巡查：日期 2022年8月1日8:30，户号 2022年；则 A1 的 类型 为 商户。") == [])
  }

  @Test func `in 例 what nothing knows is one name on either side of a name`() {
    #expect(faults("例 甲：则 包卫生灵水 的 类型 为 商户；则 灵水包卫生 的 类型 为 商户。") == [])
  }

  @Test func `a number of points less another is no amount, for a range was meant`() {
    #expect(faults("第一条 违反 本条 的，扣 3-5分。") == ["约0112 -"])
    #expect(faults("第一条 违反 本条 的，扣 3分 - 5分。") == ["约0112 -"])
    #expect(faults("第一条 违反 本条 的，扣 5分 - 违反次数 × 1分。") == [])
  }

  @Test func `a closing mark that nothing has opened is no name`() {
    #expect(codes("例 甲：则 」 的 类型 为 商户。") == ["约0112"])
    #expect(codes("第一条 凡 住户，类型 为 》 的，应当 包卫生。") == ["约0112"])
  }

  @Test func `behind a band 的 without ， goes on with what follows for names and for the others`() {
    #expect(faults("第一条 按 下列 规定 处理：（一）5次以上 的 包卫生 其余 每次 至多 3分。") == [])
    #expect(faults("第一条 包卫生 直接 定为 甲。") == [])
  }

  @Test func `规约 at a line's start begins another only with a blank before its title`() {
    #expect(faults("第一条 为\n规约，境制定本规约。") == [])
    #expect(faults("第一条 为 完善 村规\n规约、民约，制定 本规约。") == [])
    #expect(codes("第一条 为 完善\n规约 甲，制定 本规约。").isEmpty == false)
  }

  @Test func `the decimals of a figure begin no time`() {
    #expect(faults("评分表 甲：以 巡查 为据：（一）卫生，5%：户号 为 乙 的，每满 百分之2.5:12:04 扣 1分。").isEmpty == false)
    #expect(faults("评分表 甲：以 巡查 为据：（一）卫生，百分之2.5：12：04 为空 的，扣 1分。") == [])
  }

  @Test func `an article in the line of a heading is none of its title, a citation is`() {
    #expect(faults("第一章 总则第一条 凡 住户，应当 包卫生。") == [])
    #expect(codes("第一章 总则第一条 住户").first == "约0112")
    #expect(faults("附件 第三条规定的口径\n附件 第三条第二款的口径\n附件 “第三条”的口径") == [])
    #expect(codes("第一条规定附则：予以批评教育。").first == "约0112")
  }

  @Test func `names that nothing declares are no list without the 、 between them`() {
    #expect(codes("第一条 包绿化 包秩序 扣 2分。") == ["约0112"])
    #expect(codes("第一条 包卫生 包绿化 扣 2分。") == ["约0112"])
    #expect(faults("第一条 包绿化、包秩序 扣 2分。") == [])
  }

  @Test func `so many times on a board is a condition also where another follows it`() {
    #expect(faults("第一条 列入 红榜 不少于 2次，列入 黑榜 不少于 3次 的，扣 1分。") == [])
    #expect(faults("第一条 列入 红榜 不少于 2次、违反 前款 规定 的，扣 1分。") == [])
    #expect(faults("第一条 违反 前款 规定 的，列入 黑榜 不少于 7桌，扣 1分。") == [])  // that 桌 is no time is told later
  }

  @Test func `points by class begin with a class, not with the others`() {
    #expect(faults("第一条 违反 前款 规定 的，按 类型 扣：商户 2分，其余 1分。") == [])
    #expect(codes("第一条 违反 前款 规定 的，按 类型 扣：其余 1分。") == ["约0112"])
  }

  @Test func `words of a 参数 may be names of classes in it`() {
    let limits = "参数 上限：由 住户 定，不得 超过 20桌；自 2022年8月1日 起 自 不得 超过 5桌；自 在 1桌 至 3桌 之间；未定 不得 超过 2桌；未定 的，自 为 1桌。"
    #expect(faults("\(limits)\n事项 自、未定：以 巡查 为据。") == [])
  }
}
