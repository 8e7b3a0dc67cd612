import Testing
import XiangyueText

struct ChineseNumberTests {
  private static let numerals = [
    (1, "一"), (2, "二"), (10, "十"), (11, "十一"), (12, "十二"), (20, "二十"), (99, "九十九"), (100, "一百"), (101, "一百零一"),
    (105, "一百零五"), (110, "一百一十"), (112, "一百一十二"), (200, "二百"), (1000, "一千"), (1001, "一千零一"), (1010, "一千零一十"),
    (1100, "一千一百"), (1259, "一千二百五十九"), (2022, "二千零二十二"), (9999, "九千九百九十九"),
  ]

  @Test(arguments: numerals) func `a number is written as articles are`(number: Int, numeral: String) {
    #expect(ChineseNumber.text(number) == numeral)
  }

  @Test(arguments: numerals) func `a numeral is read back`(number: Int, numeral: String) {
    #expect(ChineseNumber.value(numeral) == number)
  }

  @Test func `every number up to 9,999 is read as it was written`() {
    for number in 0...9999 { #expect(ChineseNumber.value(ChineseNumber.text(number)) == number) }
  }

  @Test(arguments: [
    (2, "两"), (200, "两百"), (2002, "两千零二"), (105, "一百〇五"), (2022, "二〇二二"), (105, "一〇五"), (12, "一十二"), (0, "〇"),
  ])
  func `other usual ways to write a number are read`(number: Int, numeral: String) {
    #expect(ChineseNumber.value(numeral) == number)
  }

  @Test(arguments: ["", "一百五", "三五", "百", "十十", "一千二", "五百千", "甲", "12", "一百零十", "零五", "二二十", "十一二"])
  func `what is no clear number is none`(numeral: String) {
    #expect(ChineseNumber.value(numeral) == nil)
  }

  @Test func `thousands are parted by commas`() {
    #expect(
      [0, 7, 999, 1000, 20_000, 1_234_567, -1234].map(\.grouped) == [
        "0", "7", "999", "1,000", "20,000", "1,234,567", "-1,234",
      ])
    #expect(Int.min.grouped == "-9,223,372,036,854,775,808")
  }
}

struct CitationTests {
  @Test func `a place is cited as staff cite it`() {
    let citation = Citation(article: 5, paragraph: 1, item: 2)
    #expect(citation.text == "第五条第一款第（二）项")
    #expect(citation.english == "Article 5, paragraph 1, item 2")
  }

  @Test func `what is not named is left out`() {
    #expect(Citation(article: 12).text == "第十二条")
    #expect(Citation(article: 3, paragraph: 2).english == "Article 3, paragraph 2")
    #expect(Citation(article: 3, item: 1).text == "第三条第（一）项")
  }

  @Test func `places sort as they follow in the text`() {
    let sorted = [
      Citation(article: 2), Citation(article: 2, paragraph: 1), Citation(article: 2, paragraph: 1, item: 1),
      Citation(article: 2, paragraph: 2), Citation(article: 10),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
