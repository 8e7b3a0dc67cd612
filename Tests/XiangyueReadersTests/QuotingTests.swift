import Testing
import XiangyueColumns

@testable import XiangyueReaders

@Suite struct QuotingTests {
  private let schema = TableSchema(
    name: "巡查", sources: [],
    columns: [
      ColumnSchema(name: "日期", type: .day), ColumnSchema(name: "户号", type: .reference(subject: 0)),
      ColumnSchema(name: "备注", type: .text, isOptional: true),
    ], dayOrders: [])

  private func rows(_ text: String, pieceSize: Int = 256 << 10, threads: Int = 1) throws -> [String] {
    try Reading.of(
      schema, "日期,户号,备注\n" + text, keys: ["A1", "A2"], threads: threads, pieceSize: pieceSize
    ).rows
  }

  @Test func `a quoted cell may hold commas, marks and line breaks`() throws {
    #expect(try rows("2022-08-01,A1,\"雨天,未查\"\n") == ["2 2022-08-01 A1 雨天,未查"])
    #expect(try rows("2022-08-01,A1,\"店主称\"\"下午\"\"\"\n") == ["2 2022-08-01 A1 店主称\"下午\""])
    #expect(
      try rows("2022-08-01,A1,\"一\n二\r\n三\"\n2022-08-02,A1,\n") == ["2 2022-08-01 A1 一\n二\r\n三", "3 2022-08-02 A1 ·"])
    #expect(try rows("2022-08-01,A1,\"\"\"\"\n") == ["2 2022-08-01 A1 \""])
    #expect(try rows("2022-08-01,A1,\"\"\n") == ["2 2022-08-01 A1 ·"])
  }

  @Test func `a mark inside an unquoted cell stands for itself`() throws {
    #expect(
      try rows("2022-08-01,A1,他说\"好\",x\n2022-08-02,A1,5\"\n") == ["2 2022-08-01 A1 他说\"好\"", "3 2022-08-02 A1 5\""])
    #expect(try rows("2022-08-01,A1,\"甲\"乙\"丙\n2022-08-02,A1,\n") == ["2 2022-08-01 A1 甲乙\"丙", "3 2022-08-02 A1 ·"])
    #expect(try rows("2022-08-01,A1, \"甲\"\n") == ["2 2022-08-01 A1 \"甲\""])
  }

  @Test func `every cell may be quoted`() throws {
    let text =
      "\"2022-08-01\",\"A1\",\"甲\"\r\n\"2022-08-02\",\"A2\",\"\"\r\n2022-08-03,\"A2\",丙\r\n\"2022-08-04\",A1,\"丁\"\n"
    #expect(try rows(text) == ["2 2022-08-01 A1 甲", "3 2022-08-02 A2 ·", "4 2022-08-03 A2 丙", "5 2022-08-04 A1 丁"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every kind of line break ends a row`(lineBreak: String) throws {
    let lines = ["2022-08-01,A1,甲", "", "2022-08-02,A2,", "2022-08-03,A1,丙"]
    let expected = ["2 2022-08-01 A1 甲", "4 2022-08-02 A2 ·", "5 2022-08-03 A1 丙"]
    for pieceSize in [8, 30, 256 << 10] {
      for threads in 1...3 {
        let text = lines.joined(separator: lineBreak)
        #expect(try rows(text, pieceSize: pieceSize, threads: threads) == expected, "no final line break")
        #expect(try rows(text + lineBreak, pieceSize: pieceSize, threads: threads) == expected)
      }
    }
  }

  @Test func `kinds of line breaks may be mixed`() throws {
    let text = "2022-08-01,A1,甲\r2022-08-02,A2,乙\r\n\r\r\n2022-08-03,A1,丙\n\r2022-08-04,A1,丁"
    let expected = ["2 2022-08-01 A1 甲", "3 2022-08-02 A2 乙", "6 2022-08-03 A1 丙", "8 2022-08-04 A1 丁"]
    for pieceSize in [8, 20, 256 << 10] { #expect(try rows(text, pieceSize: pieceSize, threads: 2) == expected) }
  }

  @Test func `a quoted cell may reach across pieces`() throws {
    let lines = (0..<40).map { "附\($0),2022-08-01,A1" }.joined(separator: "\n")
    let text = "2022-08-01,A1,甲\n2022-08-02,A2,\"\(lines)\"\n2022-08-03,A1,丙\n"
    for pieceSize in [16, 64, 100, 256 << 10] {
      for threads in 1...3 {
        let rows = try rows(text, pieceSize: pieceSize, threads: threads)
        #expect(rows == ["2 2022-08-01 A1 甲", "3 2022-08-02 A2 \(lines)", "4 2022-08-03 A1 丙"])
      }
    }
  }

  @Test func `a file may have one column`() throws {
    let reading = try Reading.of(
      GivenTables.oneColumn(.day), "值\n2022-08-01\n\n2022-08-02\nx\n\"2022-08-03\"", pieceSize: 8)
    #expect(reading.rows == ["2 2022-08-01", "4 2022-08-02", "6 2022-08-03"])
    #expect(reading.setAside == ["5 值 日期不存在"])
  }

  @Test func `it does not matter where in the file a mark stands`() throws {
    // Bytes are looked at in blocks of sixty-four: each sign comes to stand at each place of a block.
    let given = [
      (cells: ["\"甲\"乙"], texts: ["甲乙"]),
      (cells: ["\"甲\"\"乙\"", "\"丙\""], texts: ["甲\"乙", "丙"]),
      (cells: ["5\"", "6\""], texts: ["5\"", "6\""]),
    ]
    for (cells, texts) in given {
      for length in 1...64 {
        let before = String(repeating: "x", count: length)
        for lineBreak in ["\n", "\r\n"] {
          let text = ([before] + cells).map { "2022-08-01,A1,\($0)" + lineBreak }.joined()
          let expected = ([before] + texts).enumerated().map { "\($0 + 2) 2022-08-01 A1 \($1)" }
          #expect(try rows(text) == expected)
        }
      }
    }
  }
}
