import Testing
import XiangyueText

struct ReadingsTests {
  @Test(
    arguments: [
      ("行", ["xing", "hang"]), ("重", ["zhong", "chong"]), ("长", ["chang", "zhang"]), ("乐", ["le", "yue"]),
      ("绿", ["lv", "lu"]), ("都", ["dou", "du"]), ("还", ["hai", "huan"]),
    ] as [(Unicode.Scalar, [Substring])])
  func `a character with several readings answers to each`(character: Unicode.Scalar, readings: [Substring]) {
    for reading in readings { #expect(Readings.of(character).contains(reading)) }
  }

  @Test(
    arguments: [
      ("村", "cun"), ("规", "gui"), ("环", "huan"), ("境", "jing"), ("卫", "wei"), ("户", "hu"), ("扣", "kou"), ("女", "nv"),
      ("龥", "yu"), ("一", "yi"), ("〇", "ling"), ("㐀", "qiu"),
    ] as [(Unicode.Scalar, Substring)])
  func `a common character is read as the dictionary has it`(character: Unicode.Scalar, reading: Substring) {
    #expect(Readings.of(character).first == reading)
  }

  @Test func `the commonest reading comes first`() {
    #expect(Readings.of("行").first == "xing")
    #expect(Readings.of("重").first == "zhong")
  }

  /// Made in Japan, most for units of weight and volume; no Chinese dictionary reads them.
  private let unread = Set("兙兡嗧桛烪瓧瓰瓱瓼甅".unicodeScalars)

  @Test func `each of the 20,902 characters of the first Unicode has a reading of small letters`() {
    for code in UInt32(0x4E00)...0x9FA5 {
      guard let character = Unicode.Scalar(code) else { continue }
      let readings = Readings.of(character)
      #expect(readings.isEmpty == unread.contains(character), "\(character)")
      #expect(readings.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }, "\(character)")
      #expect(Set(readings).count == readings.count, "\(character)")
    }
  }

  @Test(arguments: ["a", "1", "。", "あ", "\u{33FF}", "\u{4DC0}", "\u{A000}"] as [Unicode.Scalar])
  func `what is no Han has no reading`(character: Unicode.Scalar) {
    #expect(Readings.of(character).isEmpty)
  }

  @Test func `two characters sound alike by any of their readings`() {
    #expect(Readings.soundsAlike("话", "化"))
    #expect(Readings.soundsAlike("乐", "月"))
    #expect(Readings.soundsAlike("乐", "勒"))
    #expect(!Readings.soundsAlike("户", "村"))
    #expect(Readings.soundsAlike("a", "a"))
  }

  @Test(
    arguments: [
      ("zhang", "zan"), ("chi", "ci"), ("sheng", "shen"), ("lan", "nan"), ("ling", "nin"), ("fu", "hu"),
      ("fang", "huang"),
      ("feng", "hong"), ("fei", "hui"), ("fen", "hun"),
    ] as [(Substring, Substring)])
  func `syllables that Fujian does not tell apart are near`(left: Substring, right: Substring) {
    #expect(!Set(Readings.nearForms(of: left)).isDisjoint(with: Readings.nearForms(of: right)))
  }

  @Test(arguments: [("zhang", "chang"), ("hua", "hao"), ("dong", "dang"), ("mi", "ni")] as [(Substring, Substring)])
  func `other syllables are not near`(left: Substring, right: Substring) {
    #expect(Set(Readings.nearForms(of: left)).isDisjoint(with: Readings.nearForms(of: right)))
  }
}
