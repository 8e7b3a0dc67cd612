import Testing

@testable import XiangyueReaders

@Suite struct KeyIndexTests {
  private func code(_ index: KeyIndex, _ key: String) -> UInt32? {
    let bytes = Array(key.utf8)
    return index.code(bytes.span.bytes, 0..<bytes.count)
  }

  @Test func `keys of all lengths are told apart`() {
    var keys: [String] = []
    for length in 1...20 {
      for sign in ["a", "b", "\0"] { keys.append(String(repeating: "a", count: length - 1) + sign) }
    }
    keys += ["灵水", "大山后", "大山后社区居委会"]
    let index = KeyIndex(of: keys)
    #expect(index.count == keys.count)
    for (place, key) in keys.enumerated() { #expect(code(index, key) == UInt32(place)) }
    #expect(code(index, "c") == nil)
    #expect(code(index, "aaaaaaaaac") == nil)
    #expect(code(index, "灵水\0") == nil)
  }

  @Test func `a key inserted twice keeps its first code`() {
    var index = KeyIndex()
    let bytes = Array("A1A2A1".utf8)
    #expect(index.insert(bytes.span.bytes, 0..<2) == (0, true))
    #expect(index.insert(bytes.span.bytes, 2..<4) == (1, true))
    #expect(index.insert(bytes.span.bytes, 4..<6) == (0, false))
  }

  @Test func `many keys survive the growing of the table`() {
    var index = KeyIndex()
    for number in 0..<5000 {
      let bytes = Array("\(number * 7919)".utf8)
      #expect(index.insert(bytes.span.bytes, 0..<bytes.count).isNew)
    }
    for number in 0..<5000 { #expect(code(index, "\(number * 7919)") == UInt32(number)) }
    #expect(code(index, "1") == nil)
  }

  @Test func `keys of one shape are found by number`() throws {
    let numbered = try #require(NumberedKeys(KeyIndex(of: ["G2-07", "G2-09", "G2-11"])))
    #expect(numbered.length == 5)
    #expect(numbered.smallest == 7)
    #expect(numbered.codes == [0, NumberedKeys.nobody, 1, NumberedKeys.nobody, 2])
    #expect(NumberedKeys(KeyIndex(of: ["350521198001011234", "350521198001011235"])) == nil)
    #expect(NumberedKeys(KeyIndex(of: ["A1", "B2"])) == nil)
    #expect(NumberedKeys(KeyIndex(of: ["A1", "A22"])) == nil)
    #expect(NumberedKeys(KeyIndex(of: ["00000001", "99999999"])) == nil)
    #expect(NumberedKeys(KeyIndex(of: ["第一组0000000001", "第一组0000000002"])) == nil)
    #expect(NumberedKeys(KeyIndex(of: ["12345678", "12345679"]))?.codes == [0, 1])
    #expect(NumberedKeys(KeyIndex(of: ["甲A-00000000", "甲A-00000003"]))?.codes.count == 4)
  }

  @Test(arguments: [
    ["H0000001", "H0000002", "H0000009"], ["A1", "B22", "大山后"], ["350521198001011234", "350521198001011235"],
    ["灵水", "林格", "曾林"], ["甲A-00000000", "甲A-00000003"], ["a\"b", "c\"\"d", "x"], ["7", "8"],
  ])
  func `a reference finds its key and no other, whatever the keys look like`(keys: [String]) throws {
    let others = [
      "H0000003", "H00000010", "B2", "大山前", "350521198001011236", "灵", "甲B-00000000", "甲A-0000000x", "9", "H000000/",
      "H000000A", "c\"d",
    ]
    func quoted(_ key: String) -> String {
      key.contains("\"") ? "\"" + key.replacing("\"", with: "\"\"") + "\"" : key
    }
    let subjects = try GivenTables.subjects(keys.map(quoted))
    let rows = (keys + others).map { "2022-08-01," + quoted($0) + "\n" }.joined()
    let reading = try Reading.of(GivenTables.signIns, bytes: Array(("日期,户号\n" + rows).utf8), subjects: subjects)
    #expect(reading.rows == keys.enumerated().map { "\($0 + 2) 2022-08-01 \($1)" })
    #expect(reading.setAside.count == others.count)
    #expect(reading.setAside.allSatisfy { $0.hasSuffix("户号 户号不存在") })
  }
}
