import Testing
import XiangyueText

struct SuggestionsTests {
  private let matters = ["包卫生", "包绿化", "包秩序", "垃圾分类", "污水入管", "违建", "参加清洁日"]

  @Test(arguments: [
    ("包绿话", "包绿化"), ("包卫声", "包卫生"), ("拉圾分类", "垃圾分类"), ("围建", "违建"), ("参加清结日", "参加清洁日"),
  ])
  func `the homophone finds the declared name`(typed: String, meant: String) {
    let found = nearest(to: typed, among: matters)
    #expect(found.first?.name == meant)
    #expect(found.first?.reason == .sameSound)
    #expect(found.first?.distance == 1)
  }

  @Test func `homophones of boards and scores are found`() {
    #expect(nearest(to: "红黑傍", among: ["最美清洁家庭", "红黑榜", "红榜"]).first?.name == "红黑榜")
    #expect(nearest(to: "环镜分", among: ["党员分", "环境分"]).first?.name == "环境分")
  }

  @Test func `same sound goes before near sound, initials and edits`() {
    // 环境份 fen, 环近分 jin for jing, 环节分 j only, 环保分 none of these
    let found = nearest(to: "环境分", among: ["环保分", "环节分", "环近分", "环境份"], limit: 4)
    #expect(found.map(\.name) == ["环境份", "环近分", "环节分", "环保分"])
    #expect(found.map(\.reason) == [.sameSound, .nearSound, .sameInitials, .fewCharacters])
  }

  @Test func `at the same likelihood fewer changes go first, then what was declared first`() {
    #expect(nearest(to: "是事", among: ["适适", "市事", "世事"]).map(\.name) == ["市事", "世事", "适适"])
  }

  @Test func `no more are given than asked for`() {
    #expect(nearest(to: "甲乙", among: ["甲一", "甲丙", "甲丁", "甲戊"], limit: 2).count == 2)
  }

  @Test func `a missing, a surplus and a swapped character are one change`() {
    #expect(nearest(to: "包卫", among: matters).first?.name == "包卫生")
    #expect(nearest(to: "违建筑", among: matters).first?.name == "违建")
    #expect(nearest(to: "包生卫", among: matters).first?.distance == 1)
  }

  @Test func `short names may differ in one character, longer ones in two`() {
    #expect(nearest(to: "包干净", among: matters).isEmpty)
    #expect(nearest(to: "垃圾投放", among: matters).first?.reason == .fewCharacters)
    #expect(nearest(to: "垃坡投放", among: matters).isEmpty)
  }

  @Test func `a name is never suggested for one that shares nothing with it`() {
    #expect(nearest(to: "户", among: ["村"]).isEmpty)
    #expect(nearest(to: "ab", among: ["xy"]).isEmpty)
    #expect(nearest(to: "", among: matters).isEmpty)
  }

  @Test func `a short name is not suggested for its initials alone`() {
    // 村 c, 长 c or zh; 会 h, 海 h
    #expect(nearest(to: "村会", among: ["财海"]).isEmpty)
  }

  @Test func `the name itself is no suggestion`() {
    #expect(nearest(to: "违建", among: ["违建"]).isEmpty)
  }

  @Test func `letters and figures sound like nothing but themselves`() {
    #expect(nearest(to: "A1网", among: ["A2网", "A1往"]).map(\.reason) == [.sameSound, .fewCharacters])
  }

  @Test func `the cure says why and where the name is declared`() {
    let place = SourceRange(file: SourceID(0), start: 3, end: 12)
    let note = Localized(zh: "第54行声明", en: "declared on line 54")
    let cure = nearest(to: "包绿话", among: [Candidate("包绿化", note: note)]).first?.fixIt(replacing: place)
    #expect(cure?.text.zh == "改为“包绿化”？同音，第54行声明")
    #expect(cure?.text.en == "did you mean “包绿化”? same sound, declared on line 54")
    #expect(cure?.replacement == "包绿化")
    #expect(cure?.range == place)
  }

  @Test func `the reason is said in users' words`() {
    #expect(nearest(to: "包卫", among: ["包卫生"]).first?.reasonText.zh == "只差一字")
    #expect(nearest(to: "垃圾投放", among: ["垃圾分类"]).first?.reasonText.zh == "只差两字")
  }
}
