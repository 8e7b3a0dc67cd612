import Testing
import XiangyueSyntax
import XiangyueText

/// Each fault on a line of its own, in a small village's rules: what is said, where, and what is offered.
struct DiagnosticTests {
  private static let declarations = """
    主体 住户：
      户号 为 文字，编号；
      类型 为 商户、五保户、居民 之一；
      人口 为 人。
    记录 巡查：日期 为 日期；户号 为 住户；办理日期 为 日期。
    事项 包卫生、包绿化、报备：以 巡查 为据。
    积分 环境分：按 住户 计。
    榜 黑榜：每季度 公布，列 住户。
    """

  /// The faults of a paragraph that stands as line 2, as `约0101 2:1 商户`: code, line and character, the characters at fault.
  private func faults(_ paragraph: String, declaring more: String = "") -> [String] {
    places(tree(paragraph, more))
  }

  private func tree(_ paragraph: String, _ more: String = "") -> SyntaxTree {
    parse("第一条 门前三包：\n\(paragraph)\n附件 台账\n\(Self.declarations)\(more)")
  }

  private func places(_ tree: SyntaxTree) -> [String] {
    let lines = LineIndex(tree.source)
    return tree.diagnostics.map { fault in
      let place = lines.position(of: fault.range.start)
      return "\(fault.code) \(place.line):\(place.character) \(tree.source.text(fault.range))"
    }
  }

  /// The paragraph after its first fix-its have been put in.
  private func mended(_ paragraph: String, _ more: String = "") -> String {
    let tree = tree(paragraph, more)
    var bytes = tree.source.bytes
    for fault in tree.diagnostics.reversed() {
      guard let cure = fault.fixIts.first else { continue }
      bytes.replaceSubrange(cure.range.start..<cure.range.end, with: Array(cure.replacement.utf8))
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return String(lines[1])
  }

  @Test func `the declarations alone are without fault`() {
    #expect(faults("凡 住户，应当 包卫生。") == [])
  }

  @Test func `a Han numeral that is no number is told whole`() {
    #expect(faults("违反 前款 规定 的，扣 一百五分。") == ["约0119 2:14 一百五"])
    #expect(faults("违反 前款 规定 的，扣一万五分，限二二日内整改。") == ["约0119 2:13 一万五", "约0119 2:19 二二"])
    for numeral in ["一百零五", "一百五十", "一万零五", "一万五千", "十二", "一十二", "一百一十二", "两百", "三亿零五万", "一千零一十", "半"] {
      #expect(faults("违反 前款 规定 的，扣 \(numeral)分。") == [], "\(numeral)")
    }
    for numeral in ["一百零五十", "十零", "一千五", "三万五", "一百十二", "一千零五百", "五百一千", "零五", "一万一亿"] {
      #expect(faults("违反 前款 规定 的，扣 \(numeral)分。").map { $0.prefix(5) } == ["约0119"], "\(numeral)")
    }
  }

  @Test func `an invisible character inside what numbers an article or item is told`() {
    #expect(places(parse("第\u{200B}一条 条：\n凡 住户，应当 包卫生。\n\(Self.declarations)")).first == "约0111 1:2 \u{200B}")
    #expect(faults("有 下列 情形 之一 的，扣 2分：（十\u{200B}一）30日内 违反 3次以上 的。") == ["约0111 2:21 \u{200B}"])
  }

  @Test func `names written together are told even where they could be read`() {
    let grade = "\n主体 村民：编号 为 文字，编号；学历 为 小学、高中 之一，从低到高。"
    #expect(faults("凡 村民（学历 高中 以上），应当 包卫生。", declaring: grade) == [])
    #expect(faults("凡 村民（学历高中以上），应当 包卫生。", declaring: grade) == ["约0116 2:6 学历高中"])
    #expect(mended("凡 村民（学历高中以上），应当 包卫生。", grade) == "凡 村民（学历 高中以上），应当 包卫生。")
    #expect(faults("凡 住户，应当 做到 包卫生包绿化。") == ["约0116 2:12 包卫生包绿化"])
  }

  @Test func `an ordinal may follow the number of an article at once`() {
    #expect(parse("第一条第五次扣2分。\n\(Self.declarations)").faults == [])
    #expect(parse("第二条 甲：\n凡 住户，应当 包卫生。违反 第二条第一款 的，扣 2分。\n\(Self.declarations)").faults == [])
  }

  @Test func `a member may be spelled like a type or a unit`() {
    #expect(faults("凡 住户，应当 包卫生。", declaring: "\n记录 走访：日期 为 日期；时段 为 日、夜 之一；形式 为 文字（“a”）、数 之一；起点为日、夜之一。") == [])
  }

  @Test func `a reserved word is no name`() {
    let duty = "凡 住户，应当 包卫生。"
    #expect(faults(duty, declaring: "\n主体 违反：编号 为 文字。") == ["约0118 12:4 违反"])
    #expect(faults(duty, declaring: "\n事项 报告、本月：以 巡查 为据。") == ["约0118 12:7 本月"])
    #expect(faults(duty, declaring: "\n记录 走访：日期 为 日期；再 为 数。") == ["约0118 12:15 再"])
    #expect(faults(duty, declaring: "\n记录 走访：日期 为 日期；等次 为 好、之一 之一。") == ["约0118 12:22 之一"])
    #expect(faults(duty, declaring: "\n所称 满，是指 住户（人口 5人以上）。") == ["约0118 12:4 满"])
    // Words of some sentences only are free in the others, and so are names that begin with a reserved one.
    #expect(faults(duty, declaring: "\n记录 走访：日期 为 日期；记录 为 数；次数 为 次；扣款 为 元；等次 为 合格、公示 之一。") == [])
  }

  @Test func `a duty without 凡 is named and read as one`() {
    #expect(faults("住户 应当 包卫生。") == ["约0101 2:1 住户"])
    #expect(faults("住户，每月 应当 包卫生。") == ["约0101 2:1 住户"])
    #expect(mended("住户 应当 包卫生。") == "凡 住户， 应当 包卫生。")
    #expect(tree("住户 应当 包卫生。").outline.contains("NormSyntax"))
  }

  @Test func `a missing stop is reported at the end of the line before`() {
    #expect(faults("凡 住户，应当 包卫生\n第二条 其他：\n凡 住户，应当 包绿化。") == ["约0102 2:12 "])
    #expect(faults("凡 住户，应当 包卫生\n违反 前款 规定 的，扣 2分。") == ["约0102 2:12 "])
    #expect(mended("凡 住户，应当 包卫生\n凡 住户，应当 包绿化。") == "凡 住户，应当 包卫生。")
    let text = tree("凡 住户，应当 包卫生。\n违反 前款 规定 的，扣 2分\n第二条 其他：\n凡 住户，应当 包绿化。").diagnostics.first?.text.zh
    #expect(text == "第一条第二款没有以“。”结束")
  }

  @Test func `a citation at the start of a line is no missing stop`() {
    #expect(faults("违反\n第四条 规定 的，扣 2分。") == [])
  }

  @Test func `a condition without 的 is named and read as if it had one`() {
    #expect(faults("违反 前款 规定，扣 2分。") == ["约0103 2:1 违反 前款 规定"])
    #expect(mended("违反 前款 规定，扣 2分。") == "违反 前款 规定 的，扣 2分。")
    #expect(tree("违反 前款 规定，扣 2分。").diagnostics.first?.text.zh == "条件后面要有“的”：违反 前款 规定 的，扣 2分")
  }

  @Test func `是 for 为`() {
    #expect(faults("类型 是 商户 的，扣 2分。") == ["约0104 2:4 是"])
    #expect(mended("类型 是 商户 的，扣 2分。") == "类型 为 商户 的，扣 2分。")
  }

  @Test func `several values by 或, and a list that 之一 does not close`() {
    #expect(faults("类型 为 商户 或 五保户 的，扣 2分。") == ["约0105 2:6 商户 或 五保户"])
    #expect(mended("类型 为 商户 或 五保户 的，扣 2分。") == "类型 为 商户、五保户 之一 的，扣 2分。")
    #expect(mended("类型 为 商户、五保户 的，扣 2分。") == "类型 为 商户、五保户 之一 的，扣 2分。")
    #expect(faults("类型 为 商户、五保户 之一 的，扣 2分。") == [])
    #expect(faults("类型 为 商户 或 人口 8人以上 的，扣 2分。") == [])
  }

  @Test func `an amount without its unit`() {
    #expect(faults("违反 前款 规定 的，扣 2。") == ["约0106 2:14 2"])
    #expect(mended("违反 前款 规定 的，扣 2。") == "违反 前款 规定 的，扣 2分。")
    #expect(tree("违反 前款 规定 的，扣 2。").diagnostics.first?.text.zh == "扣多少要带单位：扣 2分")
  }

  @Test func `a time behind 应当`() {
    #expect(faults("凡 住户，应当 每日 包卫生。") == ["约0107 2:6 应当 每日"])
    #expect(mended("凡 住户，应当 每日 包卫生。") == "凡 住户，每日 应当 包卫生。")
    #expect(tree("凡 住户，应当 每日 包卫生。").diagnostics.first?.text.zh == "时间写在“应当”之前：每日 应当 …")
  }

  @Test func `ranges for grades`() {
    let grade = "等级 星级：每季度 按 环境分 评定；90-95分 为 五星；70分以上 为 四星；60—69分 为 三星；其余 为 一星。"
    #expect(faults(grade) == ["约0108 2:20 90-95分", "约0108 2:43 60—69分"])
    let texts = tree(grade).diagnostics.map(\.text.zh)
    #expect(texts == ["写作 90分以上 不满 95分", "写作 60分以上 不满 70分；69分与70分之间（如69.5分）没有等级"])
    for range in ["60~69分", "60至69分", "60～69分", "60分至69分", "60 - 69分"] {
      let line = "等级 星级：每季度 按 环境分 评定；70分以上 为 四星；\(range) 为 三星。"
      #expect(faults(line) == ["约0108 2:31 \(range)"])
    }
  }

  @Test func `items that are not numbered in Han`() {
    let list = "有 下列 情形 之一 的，列入 黑榜：（1）违反 前条 规定 的；2. 逾期未改 的；③违反 3次以上 的。"
    #expect(faults(list) == ["约0109 2:20 （1）", "约0109 2:34 2.", "约0109 2:44 ③"])
    #expect(mended(list) == "有 下列 情形 之一 的，列入 黑榜：（一）违反 前条 规定 的；（二） 逾期未改 的；（三）违反 3次以上 的。")
  }

  @Test func `a number of days before that can be read in two ways`() {
    #expect(faults("凡 住户，应当 办理日期 前 5日 报备。") == ["约0110 2:9 办理日期 前 5日"])
    #expect(faults("凡 住户，应当 在 办理日期 前 5日 报备。") == ["约0110 2:11 办理日期 前 5日"])
    #expect(tree("凡 住户，应当 办理日期 前 5日 报备。").diagnostics.first?.text.zh == "写明 5日前（至迟）或 前 5日内")
  }

  @Test func `an invisible character inside a word, and none between words`() {
    #expect(faults("凡 住户，应当 包\u{200B}卫生。") == ["约0111 2:10 \u{200B}"])
    #expect(mended("凡 住户，应当 包\u{200B}卫生。") == "凡 住户，应当 包卫生。")
    #expect(faults("凡\u{200B}住户，应当\u{FEFF}包卫生。") == [])
    let text = tree("凡 住户，应当 包\u{200B}卫生。").diagnostics.first?.text.zh
    #expect(text == "“包卫生”里有看不见的字符 U+200B（微信粘贴常有），可以直接去掉")
  }

  @Test func `a word that can't stand where it does`() {
    #expect(faults("违反 前款 规定 的，扣 扣 2分。") == ["约0112 2:14 扣"])
    #expect(faults("违反 前款 规定 的，扣") == ["约0112 2:13 "])
  }

  @Test func `marks that nothing closes`() {
    #expect(faults("凡 住户（类型 为 商户，应当 包卫生。") == ["约0113 2:5 （"])
    #expect(faults("有 巡查（类型 含有 “占道） 的，扣 2分。") == ["约0113 2:12 “"])
  }

  @Test func `a number that can't be held`() {
    #expect(faults("违反 前款 规定 的，扣 99999999999999999999分。") == ["约0114 2:14 99999999999999999999"])
    #expect(faults("违反 前款 规定 的，扣 0.00001分。") == ["约0114 2:14 0.00001"])
    #expect(faults("违反 前款 规定 的，扣 0.12340分。") == [])
  }

  @Test func `an undeclared stretch of a run is named, with the reading of the rest`() {
    #expect(faults("凡商户类应当包卫生。") == ["约0121 2:2 商户类"])
    let fault = tree("凡商户类应当。").diagnostics.first
    #expect(fault?.text.zh == "“商户类”不是已声明的名字；其余读作 凡│商户类│应当")
    #expect(fault?.fixIts.first?.replacement == "商户")
    #expect(faults("凡住户，应当包卫声。") == ["约0121 2:7 包卫声"])
  }

  @Test func `an undeclared name that stands alone is left to the checker`() {
    let tree = tree("凡 住户，应当 包卫声。")
    #expect(tree.diagnostics == [])
    #expect(tree.outline.contains("name 包卫声"))
  }

  @Test func `a name is not torn by a word of one character in it`() {
    for name in ["满意度", "有机肥", "在家养犬", "前三包"] {
      #expect(faults("凡 住户，应当 \(name)。") == [])
    }
  }

  @Test func `names of other files are known`() {
    let source = SourceFile(name: "试.yue", bytes: Array("第一条 别处：\n凡摊位，应当清摊。".utf8))
    #expect(parse(source, knownNames: ["摊位", "清摊"]).faults == [])
    #expect(parse(source).faults == ["约0121 摊位", "约0121 清摊"])
  }

  @Test func `a declaration whose name is written on to its word is still one`() {
    let tree = parse("主体住户：户号为文字，编号。榜黑榜：每季度公布，列住户。所称甲户，是指住户（户号为空）。")
    #expect(tree.faults == [])
    #expect(tree.declarations.count == 3)
  }

  @Test func `two words that overlap are shown in both readings`() {
    let more = "\n记录 目标：日期 为 日期；户号 为 住户；项目 为 文字；目的 为 文字。"
    #expect(faults("违反 前款 规定 的，每项目的 扣 2分。", declaring: more) == ["约0122 2:12 每项目的"])
    let fault = tree("违反 前款 规定 的，每项目的 扣 2分。", more).diagnostics.first
    #expect(fault?.text.zh == "“每项目的”可读作“每 项目 的”或“每 项 目的”，请加空格")
  }

  @Test func `all faults of a file are reported in one run, one for each cause`() {
    let faults = faults("住户 应当 包卫生。\n类型 是 商户 的，扣 2。\n凡 住户，应当 每日 包卫生。\n违反 前款 规定，扣 2分；扣 扣 1分；扣 3。")
    #expect(faults.map { $0.prefix(5) } == ["约0101", "约0104", "约0106", "约0107", "约0103", "约0112", "约0106"])
  }

  @Test func `paragraphs outside of every article are reported`() {
    #expect(places(parse("凡 住户，应当 包卫生。")) == ["约0112 1:1 凡"])
  }
}
