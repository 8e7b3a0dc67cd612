import Testing
import XiangyueText

struct MaskedNameTests {
  @Test(arguments: [("林建国", "林**"), ("陈伟", "陈*"), ("吴林建国", "吴***")])
  func `of a name the surname stays`(name: String, masked: String) {
    #expect(MaskedName.of(name) == masked)
  }

  @Test(arguments: [("欧阳修", "欧阳*"), ("司马相如", "司马**"), ("诸葛亮", "诸葛*")])
  func `a surname of two characters stays whole`(name: String, masked: String) {
    #expect(MaskedName.of(name) == masked)
  }

  @Test func `a name of two characters has a surname of one`() {
    #expect(MaskedName.of("欧阳") == "欧*")
  }

  @Test func `blanks around and within a name are not counted`() {
    #expect(MaskedName.of(" 张　三 ") == "张*")
  }

  @Test func `of a name in parts the first letter of each stays`() {
    #expect(MaskedName.of("买买提·艾力") == "买**·艾*")
    #expect(MaskedName.of("Anna Smith") == "A*** S****")
  }

  @Test func `a single character and figures are hidden altogether`() {
    #expect(MaskedName.of("甲") == "*")
    #expect(MaskedName.of("13800001111") == "***********")
    #expect(MaskedName.of("") == "")
  }
}
