import Testing
import XiangyueText

struct DisplayWidthTests {
  @Test(arguments: ["汉", "（", "）", "《", "》", "，", "。", "；", "、", "：", "Ａ", "１", "　", "㐀", "𠀀", "가", "😀"])
  func `Han, full-width forms and CJK punctuation take two cells`(text: String) {
    #expect(text.displayWidth == 2)
  }

  @Test(arguments: ["a", "9", " ", "é", "“", "”", "×", "√", "·", "…", "─", "①", "ｱ", "\u{A0}"])
  func `letters and signs of ambiguous width take one cell`(text: String) {
    #expect(text.displayWidth == 1)
  }

  @Test(arguments: [
    "\u{301}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{FE0F}", "\u{AD}", "\u{1B}", "\u{7F}", "\u{9B}", "",
  ])
  func `combining, format and control characters take no cell`(text: String) {
    #expect(text.displayWidth == 0)
  }

  @Test func `a text is as wide as its characters together`() {
    #expect("第5条 门前三包".displayWidth == 2 + 1 + 2 + 1 + 8)
  }

  @Test func `words are padded behind and numbers before, by cells`() {
    #expect("合规".padded(to: 6) == "合规  ")
    #expect("2,998".paddedLeft(to: 8) == "   2,998")
    #expect("违规".paddedLeft(to: 5) == " 违规")
  }

  @Test func `what is wider than its column stays whole`() {
    #expect("门前三包".padded(to: 4) == "门前三包")
    #expect("门前三包".paddedLeft(to: 4) == "门前三包")
  }
}

struct LineBreakingTests {
  @Test func `a line may end behind any Han`() {
    #expect("村民自觉爱护环境".wrapped(to: 6) == ["村民自", "觉爱护", "环境"])
  }

  @Test func `no line begins with a comma or a full stop`() {
    #expect("门前三包，人人有责。".wrapped(to: 8) == ["门前三", "包，人人", "有责。"])
  }

  @Test func `no line ends with an opening bracket`() {
    #expect("住户（类型）".wrapped(to: 6) == ["住户", "（类", "型）"])
  }

  @Test func `words, file names and figures with their unit stay whole`() {
    #expect("运行 xiangyue lint 即可".wrapped(to: 10) == ["运行", "xiangyue", "lint 即可"])
    #expect("共扣了12分".wrapped(to: 8) == ["共扣了", "12分"])
  }

  @Test func `the number of an article stays whole`() {
    #expect("依据 处罚法第十六条".wrapped(to: 16) == ["依据 处罚法", "第十六条"])
    #expect("按照第16条".wrapped(to: 8) == ["按照", "第16条"])
  }

  @Test func `a word longer than a line is cut`() {
    #expect("abcdefgh".wrapped(to: 5) == ["abcde", "fgh"])
  }

  @Test func `what fits stays one line, and line feeds are kept`() {
    #expect("环境卫生".wrapped(to: 8) == ["环境卫生"])
    #expect("环境\n\n卫生".wrapped(to: 80) == ["环境", "", "卫生"])
    #expect("".wrapped(to: 80) == [""])
  }

  @Test func `a blank at a break belongs to no line`() {
    #expect("扣分 整改".wrapped(to: 4) == ["扣分", "整改"])
    #expect("abcdefgh ij".wrapped(to: 8) == ["abcdefgh", "ij"])
  }
}
