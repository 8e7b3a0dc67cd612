import Testing
import XiangyueREPL
import XiangyueText

struct CompletionTests {
  private static let names: [CompletionName] = [
    CompletionName("住户", .subject), CompletionName("商户", .definition), CompletionName("巡查", .record),
    CompletionName("结果", .field), CompletionName("环境分", .account), CompletionName("星级", .scale),
    CompletionName("黑榜", .board), CompletionName("红榜", .board), CompletionName("包卫生", .matter),
    CompletionName("包绿化", .matter), CompletionName("包秩序", .matter), CompletionName("不合格", .value),
    CompletionName("合格", .value), CompletionName("H0000712", .key), CompletionName("H0000713", .key),
    CompletionName("H0001157", .key), CompletionName("清扫重点路段", .matter),
  ]
  private let completer = Completer(names)

  private func candidates(_ before: String) -> [String] { completer.complete(before).candidates }

  @Test(arguments: ["黑", "hei", "heib", "heibang", "hb", "黑b", "黑ban", "HEIBANG", "ｈｂ"])
  func `黑榜 is found by Han, pinyin, initials and mixtures`(typed: String) {
    #expect(candidates(typed).contains("黑榜"))
  }

  @Test(arguments: ["黑bei", "heb", "hebg", "bh", "红b", "heibangg"])
  func `黑榜 is not found by what is no beginning of it`(typed: String) {
    #expect(!candidates(typed).contains("黑榜"))
  }

  @Test func `initials that fit two names offer both, by sound`() {
    #expect(candidates("hb") == ["黑榜", "红榜"])
    #expect(completer.complete("hb").replacement == nil, "what they have in common is less than what was typed")
  }

  @Test func `a character with several readings answers to each`() {
    #expect(candidates("qszd") == ["清扫重点路段"])
    #expect(candidates("qsc") == ["清扫重点路段"])
    #expect(candidates("qingsaochong") == ["清扫重点路段"])
    #expect(candidates("qing'saozhong") == ["清扫重点路段"])
  }

  @Test func `the only candidate stands at once`() {
    let found = completer.complete("A1 的 hjf")
    #expect(found.replacement == "环境分")
    #expect(found.length == 3)
    #expect(found.count == 1)
  }

  @Test func `what all candidates have in common stands at once`() {
    let found = completer.complete("H00007")
    #expect(found.replacement == "H000071")
    #expect(found.candidates == ["H0000712", "H0000713"])
    #expect(completer.complete("h00011").replacement == "H0001157")
  }

  @Test func `inside Han text a word begins where a known one ends`() {
    let found = completer.complete("凡商户每月应当bls")
    #expect(found.count == 0)
    let other = completer.complete("凡商户每月应当baolv")
    #expect(other.replacement == "包绿化")
    #expect(other.length == 5)
    #expect(completer.complete("凡商户每月应当包l").replacement == "包绿化")
    #expect(completer.complete("凡商户每月应当包l").length == "包l".utf8.count)
  }

  @Test func `behind 的 stands what can be asked of somebody`() {
    #expect(candidates("H0000712的h") == ["合计", "环境分"])
    #expect(candidates("H0000712 的 h") == ["合计", "环境分"])
  }

  @Test func `behind 应当 a Tab alone lists the matters`() {
    #expect(candidates("凡 商户，每月 应当 ") == ["包绿化", "包卫生", "包秩序", "清扫重点路段"])
    #expect(candidates("凡商户每月应当") == ["包绿化", "包卫生", "包秩序", "清扫重点路段"])
  }

  @Test func `behind 为 stand values`() {
    #expect(candidates("巡查（结果 为 bu") == ["不合格"])
  }

  @Test func `behind 在 stand boards`() {
    #expect(candidates("为何 H0000712 在 h") == ["黑榜", "红榜"])
    #expect(candidates("榜 h") == ["黑榜", "红榜"])
  }

  @Test func `commands are completed by both their names`() {
    #expect(completer.complete("tuic").replacement == "退出")
    #expect(completer.complete("qui").replacement == "quit")
  }

  @Test func `a word that is there is not offered again`() {
    #expect(completer.complete("黑榜").count == 0)
  }

  @Test func `nothing is offered where nothing is known`() {
    #expect(completer.complete("zzzz").count == 0)
    #expect(Completer([]).complete("").candidates.contains("帮助"))
  }

  @Test func `a text of any kind is no fault`() {
    for text in ["", " ", "\n", "\u{0}", "“", "（（（", "😀", "e\u{301}", String(repeating: "户", count: 5000), "|", "载入 "] {
      _ = completer.complete(text)
    }
  }

  @Test func `100,000 keys with one beginning are all counted and few are listed`() {
    let many = Completer((0..<100_000).map { CompletionName("H\($0 + 1_000_000)", .key) })
    let found = many.complete("h")
    #expect(found.count >= 100_000)
    #expect(found.candidates.count == Completer.mostShown)
    let one = many.complete("H1012345")
    #expect(one.count == 0)
    #expect(many.complete("h101234").replacement == "H101234")
    #expect(many.complete("h101234").candidates.count == 10)
  }
}
