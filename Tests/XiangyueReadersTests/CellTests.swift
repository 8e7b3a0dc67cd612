import Testing
import XiangyueCalendar
import XiangyueColumns

@testable import XiangyueReaders

@Suite struct CellTests {
  private func read(_ type: ValueType, _ cell: String) throws -> String {
    let reading = try Reading.of(GivenTables.oneColumn(type), "值\n" + cell + "\n")
    return reading.rows.first.map { String($0.dropFirst(2)) } ?? reading.setAside.first ?? ""
  }

  @Test(arguments: [
    "2022-08-01", "2022/8/1", "2022.8.1", "2022年8月1日", "2022-8-01", "2022/08/1", "２０２２－０８－０１", "２０２２／８／１", "２０２２．８．１",
    "２０２２年０８月０１日", " 2022-08-01", "\"2022-08-01\"",
  ])
  func `a day is read however people write it`(cell: String) throws {
    #expect(try read(.day, cell) == "2022-08-01")
  }

  @Test(arguments: [
    "2022-02-29", "2022-00-01", "2022-01-00", "2022-13-01", "2022-04-31", "0000-01-01", "22-08-01", "2022-8",
    "2022-08/01",
    "2022年8月1", "2022-08-01日", "2022-08-01 08:00", "20220801", "2022-008-01", "2022-08-1a", "a022-08-01", "44774",
    "2022:08:01", "2022-08-011",
  ])
  func `what names no day is none`(cell: String) throws {
    #expect(try read(.day, cell) == "2 值 日期不存在")
  }

  @Test func `a leap day stands only in a leap year`() throws {
    #expect(try read(.day, "2024-02-29") == "2024-02-29")
    #expect(try read(.day, "2000/2/29") == "2000-02-29")
    #expect(try read(.day, "1900-02-29") == "2 值 日期不存在")
  }

  @Test(arguments: [
    "2022-08-01 8:30", "2022-08-01 08:30", "2022-08-01T08:30", "2022/8/1  8:30:59", "2022年8月1日 8时30分", "２０２２．８．１　８：３０",
    "\"2022-08-01 8:30\"",
  ])
  func `a time is a day and its minute, seconds are left out`(cell: String) throws {
    #expect(try read(.time, cell) == "2022-08-01 510")
  }

  @Test func `the day alone is a time that is not known to the minute`() throws {
    #expect(try read(.time, "2022-08-01") == "2022-08-01")
    #expect(try read(.time, "2022-08-01 0:00") == "2022-08-01 0")
    #expect(try read(.time, "1969-12-31 23:59") == "1969-12-31 1439")
  }

  @Test(arguments: [
    "8:30", "2022-08-01 8", "2022-08-01 24:00", "2022-08-01 8:60", "2022-08-01 8:5", "2022-08-01 8:30:60",
    "2022-08-01 8时", "2022-08-01 8时30", "2022-08-01 8点30分", "2022-08-01 8:30 上午", "2022-02-30 8:30", "2022-08-01T",
    "2022-08-01 8:30:",
  ])
  func `what names no time is out of range`(cell: String) throws {
    #expect(try read(.time, cell) == "2 值 取值不在范围")
  }

  @Test(arguments: [("3", "3"), ("3人", "3"), ("０１２人", "12"), ("0", "0"), ("99999999999999", "99999999999999")])
  func `people are counted`(cell: String, expected: String) throws {
    #expect(try read(.number(unit: "人"), cell) == expected)
  }

  @Test(arguments: ["-1", "+1", "1.5", "人", "3个", "3 人", "三", "1,200", "100000000000000"])
  func `what can't be a number of people is out of range`(cell: String) throws {
    #expect(try read(.number(unit: "人"), cell.contains(",") ? "\"\(cell)\"" : cell) == "2 值 取值不在范围")
  }

  @Test(arguments: [
    ("1.5", "1.5"), ("-0.25元", "-0.25"), ("+12", "12"), ("－３．５", "-3.5"), ("1.2345", "1.2345"), ("007.10元", "7.1"),
    ("99999999999999.9999", "99999999999999.9999"),
  ])
  func `money is measured`(cell: String, expected: String) throws {
    #expect(try read(.number(unit: "元"), cell) == expected)
    if !cell.contains("元") { #expect(try read(.number(unit: nil), cell) == expected) }
  }

  @Test(arguments: ["1.23456", ".5", "5.", "1.2.3", "--1", "1e3", "1分", "元", "¥5"])
  func `what is no sum of money is out of range`(cell: String) throws {
    #expect(try read(.number(unit: "元"), cell) == "2 值 取值不在范围")
  }

  @Test func `a yes is written 是 and a no 否`() throws {
    #expect(try read(.truth, "是") == "是")
    #expect(try read(.truth, "否") == "否")
    #expect(try read(.truth, "对") == "2 值 取值不在范围")
    #expect(try read(.truth, "1") == "2 值 取值不在范围")
  }

  @Test func `a member is given by its name or another spelling, to the letter`() throws {
    #expect(try read(GivenTables.result, "√") == "合格")
    #expect(try read(GivenTables.result, "\"不合格\"") == "不合格")
    #expect(try read(GivenTables.result, "不 合格") == "2 值 取值不在范围")
    #expect(try read(GivenTables.result, "合格\0") == "2 值 取值不在范围")
    #expect(try read(GivenTables.result, "合") == "2 值 取值不在范围")
  }

  @Test func `members may be long, many, or hold quotation marks`() throws {
    let long = "门前三包责任区内无垃圾无积水无杂物"
    let names = (0..<254).map { $0 == 7 ? long : $0 == 8 ? "“好\"的\"”" : "项目\($0)" }
    let type = ValueType.enumeration(Enumeration(members: names, synonyms: [], isOrdered: false))
    for name in ["项目0", "项目253", long] { #expect(try read(type, name) == name) }
    #expect(try read(type, "\"“好\"\"的\"\"”\"") == "“好\"的\"”")
    #expect(try read(type, long + "等") == "2 值 取值不在范围")
    #expect(try read(type, "项目254") == "2 值 取值不在范围")
  }
}
