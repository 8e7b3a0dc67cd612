import Foundation
import Testing
import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueText

@testable import XiangyueReports

/// Bytes as semantics has them: header first, LF, quotation marks only where a cell needs them, missing cells empty.
struct FindingsTablesTests {
  @Test func `violations have a row each with quoted keys and an empty cell for an absence`() throws {
    try expect(
      "违规.csv",
      """
      条,款,事项,主体,日期,证据,限期,整改
      1,1,堆肥,C3,2022-09-01,检查.csv:3,2022-09-05,逾期
      1,1,扫雪,"B""2",2022-09-27,,2022-09-30,未到期
      1,1,扫雪,"A,1",2022-09-28,检查.csv:7,2022-10-08,未到期
      3,2,堆路,C3,2022-09-29,检查.csv:12,,

      """)
  }

  @Test func `evidence is quoted as a whole where the file's name needs it`() throws {
    let text = try written(SmallVillage.findings(file: "甲,\"乙\".csv"), "违规.csv")
    #expect(text.contains("\n1,1,堆肥,C3,2022-09-01,\"甲,\"\"乙\"\".csv:3\",2022-09-05,逾期\n"))
    #expect(text.contains("\n1,1,扫雪,\"B\"\"2\",2022-09-27,,2022-09-30,未到期\n"))
  }

  @Test func `a case of nobody stands under its own place`() throws {
    let text = try written(SmallVillage.findings(file: "甲,乙.csv", violations: SmallVillage.withoutSubjects), "违规.csv")
    #expect(text.contains("\n1,1,堆肥,C3,2022-09-01,\"甲,乙.csv:3\",2022-09-05,逾期\n"))
    #expect(text.contains("\n1,1,堆肥,\"甲,乙.csv:4\",2022-09-01,\"甲,乙.csv:4\",2022-09-05,逾期\n"), "\(text)")
  }

  @Test func `the names of the tables are those that are written`() {
    #expect(SmallVillage.findings().tables.map(\.file) == tableFiles(of: SmallVillage.findings().program))
  }

  @Test func `verdicts are summed up a line each`() throws {
    try expect(
      "判定汇总.csv",
      """
      条,款,事项,判定,数
      1,1,扫雪,合规,1204
      1,1,扫雪,违规,2
      1,1,堆肥,违规,1
      1,1,堆肥,待查,5
      3,2,堆路,违规,1
      3,2,堆路,豁免,4

      """)
  }

  @Test func `measures stand under the clause that says so`() throws {
    try expect(
      "措施.csv",
      """
      条,款,主体,日期,措施,内容
      1,2,C3,2022-09-01,劝导,
      3,1,C3,2022-09-06,列入,整改榜
      3,1,"A,1",2022-09-07,移出,整改榜
      1,2,"B""2",2022-09-08,上报,一组
      3,1,C3,2022-09-08,取消资格,先进户

      """)
  }

  @Test func `scores lose their trailing zeros and a missing one is an empty cell`() throws {
    try expect(
      "积分.csv",
      """
      积分,期间,主体,分,等级
      村分,2022年第3季度,"A,1",100,优
      村分,2022年第3季度,"B""2",96.5,良
      村分,2022年第3季度,C3,-0.25,
      年分,2022年（暂计）,"A,1",,
      年分,2022年（暂计）,"B""2",12.34,
      年分,2022年（暂计）,C3,0,

      """)
  }

  @Test func `boards give place and value or day of entry and item`() throws {
    try expect(
      "榜.csv",
      """
      榜,期间,组,名次,主体,值,列入日期,事由
      先进户,2022年第3季度,一组,1,"A,1",100,,
      先进户,2022年第3季度,二组,1,"B""2",96.5,,
      整改榜,2022年第3季度,,,C3,,2022-09-06,（二）
      组际竞比,2022年（暂计）,,1,二组,80.6667,,
      组际竞比,2022年（暂计）,,2,一组,79,,

      """)
  }

  @Test func `rows set aside give file and row and column and reason`() throws {
    try expect(
      "搁置.csv",
      """
      文件,行,列,原因
      检查.csv,4,日期,日期不存在
      检查.csv,9,农户,农户不存在
      检查.csv,15,日期,日期不存在

      """)
  }

  @Test func `without violations the header still stands`() throws {
    let text = try written(SmallVillage.findings(violations: ViolationTable()), "违规.csv")
    #expect(text == "条,款,事项,主体,日期,证据,限期,整改\n")
  }

  @Test func `files there before are replaced to their last byte`() throws {
    let folder = TemporaryFolder()
    try String(repeating: "旧", count: 5000).write(toFile: folder.path + "/违规.csv", atomically: false, encoding: .utf8)
    try writeTables(SmallVillage.findings(violations: ViolationTable()), to: folder.path, threads: 2)
    #expect(try folder.text("违规.csv") == "条,款,事项,主体,日期,证据,限期,整改\n")
  }

  @Test func `a folder that cannot be made is reported with its path`() throws {
    let folder = TemporaryFolder()
    try "是文件".write(toFile: folder.path + "/占位", atomically: false, encoding: .utf8)
    let target = folder.path + "/占位/报告"
    let error = #expect(throws: WriteError.self) {
      try writeTables(SmallVillage.findings(), to: target, threads: 1)
    }
    #expect(error?.path == target)
    #expect(error?.text.zh.hasPrefix("写不了“\(target)”：") == true)
  }

  /// Seven chunks of violations, so that threads take turns.
  @Test(arguments: [1, 2, 3, 8]) func `the bytes do not depend on the number of threads`(threads: Int) throws {
    let count = 100_000
    let keys = (0..<1000).map { "户" + String($0 + 1000) }
    var table = ViolationTable()
    var expected = "条,款,事项,主体,日期,证据,限期,整改\n"
    let first = SmallVillage.day("2022-01-01")
    for row in 0..<count {
      table.duties.append(2)
      table.subjects.append(UInt32(row % 1000))
      table.days.append(first.number + Int32(row / 400))
      table.rows.append(UInt32(row + 2))
      table.limits.append(DayColumn.missing)
      table.rectifiedDays.append(DayColumn.missing)
      table.states.append(.none)
      expected += "3,2,堆路,\(keys[row % 1000]),\((first + row / 400).isoText),检查.csv:\(row + 2),,\n"
    }
    let findings = SmallVillage.findings(violations: table, keys: keys)
    #expect(try written(findings, "违规.csv", threads: threads) == expected)
  }

  private func expect(_ file: String, _ text: String) throws {
    #expect(try written(SmallVillage.findings(), file) == text)
  }

  private func written(_ findings: Findings, _ file: String, threads: Int = 1) throws -> String {
    let folder = TemporaryFolder()
    try writeTables(findings, to: folder.path + "/新/表", threads: threads)
    return try folder.text("新/表/" + file)
  }
}

/// A folder that is gone after the test.
private final class TemporaryFolder {
  let path = NSTemporaryDirectory() + "/xiangyue-" + UUID().uuidString

  init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(_ file: String) throws -> String { try String(contentsOfFile: path + "/" + file, encoding: .utf8) }
}
