import Testing
import XiangyueColumns

@testable import XiangyueReaders

private let header = "日期,户号,结果,整改日期,备注,人数,同意\n"

private func read(_ rows: String, keys: [String] = ["A1", "A2"]) throws -> Reading {
  try Reading.of(GivenTables.inspections, header + rows, keys: keys)
}

@Suite struct SetAsideTests {
  @Test func `a row in order is read`() throws {
    let reading = try read("2022-08-01,A1,不合格,2022-08-03,门前有纸箱,3,是\n")
    #expect(reading == Reading(rows: ["2 2022-08-01 A1 不合格 2022-08-03 门前有纸箱 3 是"], rowsRead: 1))
  }

  @Test func `what is optional may be empty`() throws {
    #expect(try read("2022-08-01,A1,√,,,,\n").rows == ["2 2022-08-01 A1 合格 · · · ·"])
  }

  @Test(arguments: [
    ("2022-08-01,A1,合格,,,,", "", "nothing"),
    ("2022-02-30,A1,合格,,,,", "2 日期 日期不存在", "a day that no month has"),
    ("八月一日,A1,合格,,,,", "2 日期 日期不存在", "words for a day"),
    ("2022-08-01,A1,合格,2022-13-01,,,", "2 整改日期 日期不存在", "a day in a column that is not called 日期"),
    ("2022-08-01,B1,合格,,,,", "2 户号 户号不存在", "a reference to nobody"),
    ("2022-08-01,A1,还行,,,,", "2 结果 取值不在范围", "no member of the enumeration"),
    ("2022-08-01,A1,合格,,,三,", "2 人数 取值不在范围", "no number"),
    ("2022-08-01,A1,合格,,,1.5,", "2 人数 取值不在范围", "half a person"),
    ("2022-08-01,A1,合格,,,,√", "2 同意 取值不在范围", "a yes that is not written 是"),
    (",A1,合格,,,,", "2 日期 缺值", "a missing day"),
    ("2022-08-01,　,合格,,,,", "2 户号 缺值", "a reference of nothing but a blank"),
    ("2022-08-01,A1,合格,2022-07-31,,,", "2 整改日期 整改日期早于日期", "put right before its own day"),
    ("2022-08-01,A1", "2 结果 列数不足", "too few columns"),
    ("2022-08-01,B1", "2 结果 列数不足", "too few columns, before any other fault"),
    ("2022-08-01,B1,还行,,,x,", "2 户号 户号不存在", "several faults: the first as declared"),
    ("2022-08-01,A1,合格,2022-07-31,,x,", "2 整改日期 整改日期早于日期", "the order of days stands at its column"),
    ("2022-08-01,A1,还行,2022-07-31,,,", "2 结果 取值不在范围", "a fault before the order of days"),
  ])
  func `a row is set aside with its first fault`(row: String, expected: String, why: String) throws {
    let reading = try read(row + "\n")
    #expect(reading.setAside == (expected.isEmpty ? [] : [expected]), "\(why)")
    #expect(reading.rowsRead == 1)
    #expect(reading.rows.count == (expected.isEmpty ? 1 : 0))
  }

  @Test func `put right on its own day is in order`() throws {
    #expect(try read("2022-08-01,A1,不合格,2022-08-01,,,\n").setAside.isEmpty)
  }

  @Test func `cells beyond the header are ignored`() throws {
    let reading = try read("2022-08-01,A1,合格,,,,,多余,还有\n")
    #expect(reading.rows == ["2 2022-08-01 A1 合格 · · · ·"])
  }

  @Test func `a line of blanks and separators is no row but keeps its number`() throws {
    let reading = try read("\n , ,　\n,,,,,,\n\"\",\" \"\n2022-08-01,A1,合格,,,,\n\n2022-08-02,B1,合格,,,,\n")
    #expect(reading.rows == ["6 2022-08-01 A1 合格 · · · ·"])
    #expect(reading.setAside == ["8 户号 户号不存在"])
    #expect(reading.rowsRead == 2)
  }

  @Test func `a blank line is no row even where nothing must be filled`() throws {
    let schema = GivenTables.oneColumn(.text, isOptional: true)
    let reading = try Reading.of(schema, "值,其他\n,\n甲,\n,有\n , \n")
    #expect(reading == Reading(rows: ["3 甲", "4 ·"], rowsRead: 2))
  }

  @Test func `blanks around a cell are not part of it`() throws {
    let reading = try read("\u{A0}2022-08-01 ,\tA1,　合格　,\" 2022-08-03 \", 有 空 ,\u{FEFF}3人, 是\r\n")
    #expect(reading.rows == ["2 2022-08-01 A1 合格 2022-08-03 有 空 3 是"])
  }

  @Test func `a column nobody wants is checked all the same`() throws {
    let text =
      header + "2022-08-01,A1,还行,,,,\n2022-02-30,A1,合格,,,,\n2022-08-01,A2,合格,2022-07-01,,,\n2022-08-01,A2,×,,,,\n"
    let wanted = [false, true, false, false, false, false, false]
    let reading = try Reading.of(GivenTables.inspections, text, keys: ["A1", "A2"], wanted: wanted)
    #expect(reading.rows == ["5 A2"])
    #expect(reading.setAside == ["2 结果 取值不在范围", "3 日期 日期不存在", "4 整改日期 整改日期早于日期"])
  }

  @Test func `a required text that nobody wants must be there`() throws {
    let schema = TableSchema(
      name: "巡查", sources: [],
      columns: [ColumnSchema(name: "日期", type: .day), ColumnSchema(name: "网格员", type: .text)], dayOrders: [])
    let text = "日期,网格员\n2022-08-01,甲\n2022-08-02,\n2022-08-03,　\n2022-08-04,\" \"\n2022-08-05,\"乙\"\n2022-08-06,（丙）\n"
    let reading = try Reading.of(schema, text, wanted: [true, false])
    #expect(reading.rows == ["2 2022-08-01", "6 2022-08-05", "7 2022-08-06"])
    #expect(reading.setAside == ["3 网格员 缺值", "4 网格员 缺值", "5 网格员 缺值"])
  }

  @Test func `of two rows with one key the first keeps it`() throws {
    let schema = TableSchema(
      name: "合同", sources: [],
      columns: [ColumnSchema(name: "合同号", type: .text, isKey: true), ColumnSchema(name: "日期", type: .day)],
      dayOrders: [])
    let text =
      "合同号,日期\nH1,2022-08-01\nH1,2022-08-02\nH2,2022-02-30\nH2,2022-08-03\n\"H2\",2022-02-30\nH3,\n H3,2022-08-04\n"
    for pieceSize in [16, 256 << 10] {
      let reading = try Reading.of(schema, text, threads: 3, pieceSize: pieceSize)
      #expect(reading.rows == ["2 H1 2022-08-01", "5 H2 2022-08-03", "8 H3 2022-08-04"])
      #expect(
        reading.setAside == ["3 合同号 编号重复", "4 日期 日期不存在", "6 合同号 编号重复", "7 日期 缺值"],
        "a duplicate key comes before a fault in a later column")
    }
  }

  @Test func `a key is the same with and without quotation marks and carriage returns around it`() throws {
    for type in [ValueType.text, .number(unit: nil)] {
      let schema = TableSchema(
        name: "合同", sources: [],
        columns: [ColumnSchema(name: "日期", type: .day), ColumnSchema(name: "合同号", type: type, isKey: true)],
        dayOrders: [])
      for (first, second) in [("7", "\"7\""), ("\"7\"", "7"), ("7", " 7")] {
        let text = "日期,合同号\r\n2022-08-01,\(first)\r\n2022-08-02,8\r\n2022-08-03,\(second)\r\n2022-08-04,8\n"
        let reading = try Reading.of(schema, text)
        #expect(reading.rows == ["2 2022-08-01 7", "3 2022-08-02 8"])
        #expect(reading.setAside == ["4 合同号 编号重复", "5 合同号 编号重复"])
      }
    }
  }

  @Test func `the order of days is looked at even if the other day is declared after a fault`() throws {
    let schema = TableSchema(
      name: "巡查", sources: [],
      columns: [
        ColumnSchema(name: "整改日期", type: .day, isOptional: true), ColumnSchema(name: "结果", type: GivenTables.result),
        ColumnSchema(name: "日期", type: .day),
      ], dayOrders: [DayOrder(later: 0, earlier: 2)])
    let text =
      "整改日期,结果,日期\n2022-08-02,合格,2022-08-01\n2022-08-02,还行,2022-08-03\n2022-08-02,还行,2022-08-01\n,还行,2022-08-01\n"
    let reading = try Reading.of(schema, text)
    #expect(reading.rows == ["2 2022-08-02 合格 2022-08-01"])
    #expect(reading.setAside == ["3 整改日期 整改日期早于日期", "4 结果 取值不在范围", "5 结果 取值不在范围"])
  }

  @Test(arguments: ["甲 ", "甲　", "甲\u{A0}", "甲\u{2003}", "\"甲 \"", "\"甲　\"", " 甲", "　甲", "\"　甲\"", "甲"])
  func `a text loses the blanks on either side`(cell: String) throws {
    let schema = TableSchema(
      name: "记录", sources: [],
      columns: [ColumnSchema(name: "日期", type: .day), ColumnSchema(name: "备注", type: .text)], dayOrders: [])
    #expect(try Reading.of(schema, "备注,日期\n\(cell),2022-08-01\n").rows == ["2 2022-08-01 甲"])
    #expect(try Reading.of(schema, "日期,备注\r\n2022-08-01,\(cell)\r\n").rows == ["2 2022-08-01 甲"])
  }
}
