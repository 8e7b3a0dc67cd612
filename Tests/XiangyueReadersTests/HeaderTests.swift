import Testing
import XiangyueColumns

@testable import XiangyueReaders

@Suite struct HeaderTests {
  private func fault(_ bytes: [UInt8], _ schema: TableSchema = GivenTables.signIns) -> ReadError? {
    do throws(ReadError) {
      let given = GivenFile("签到.csv", bytes: bytes)
      let subjects = (try? GivenTables.subjects(["A1"])) ?? []
      let scan = try RecordScan(schema: schema, file: given.file, subjects: subjects, wanted: [true, true])
      _ = try scan.run(threads: 2, makeState: { 0 }) { (_: inout Int, _: borrowing Batch) in 0 }
      return nil
    } catch {
      return error
    }
  }

  private func fault(_ text: String, _ schema: TableSchema = GivenTables.signIns) -> ReadError? {
    fault(Array(text.utf8), schema)
  }

  @Test func `columns may stand in any order, among others`() throws {
    let text = "序号,户号,日期,签名\n1,A1,2022-08-05,x\n"
    #expect(try Reading.of(GivenTables.signIns, text, keys: ["A1"]).rows == ["2 2022-08-05 A1"])
  }

  @Test func `a mark of byte order and blanks around names are no part of them`() throws {
    let text = "\u{FEFF}日期 ,\" 户号\"\r\n2022-08-05,A1\r\n"
    #expect(try Reading.of(GivenTables.signIns, text, keys: ["A1"]).rows == ["2 2022-08-05 A1"])
  }

  @Test func `a header with a line break is one row`() throws {
    let text = "\"备注\n（可不填）\",日期,户号\n,2022-08-05,A1\n"
    #expect(try Reading.of(GivenTables.signIns, text, keys: ["A1"]).rows == ["2 2022-08-05 A1"])
  }

  @Test func `a column goes by its other name or its own, and never by both`() throws {
    let schema = TableSchema(
      name: "巡查", sources: [],
      columns: [ColumnSchema(name: "整改日期", headers: ["整改完成时间"], type: .day)], dayOrders: [])
    #expect(try Reading.of(schema, "整改日期\n2022-08-05\n").rows == ["2 2022-08-05"])
    #expect(try Reading.of(schema, "整改完成时间\n2022-08-06\n").rows == ["2 2022-08-06"])
    #expect {
      try Reading.of(schema, "整改日期,整改完成时间\n2022-08-05,2022-08-06\n")
    } throws: { error in
      guard case .ambiguousColumn(_, "整改日期", ["整改日期", "整改完成时间"])? = error as? ReadError else { return false }
      return true
    }
  }

  @Test func `an optional column that the file lacks is all missing`() throws {
    let reading = try Reading.of(GivenTables.inspections, "日期,户号,结果\n2022-08-01,A1,优\n", keys: ["A1"])
    #expect(reading.rows == ["2 2022-08-01 A1 合格 · · · ·"])
  }

  @Test func `an optional column that the file lacks is told, with what else the file has`() throws {
    let given = GivenFile("巡查.csv", "结果,日期,整改时间,,户号,备注\n")
    let expected = ["整改完成时间", "人数", "同意"].map {
      AbsentColumn(file: "巡查.csv", column: $0, otherHeaders: ["整改时间"])
    }
    #expect(try absentColumns(of: GivenTables.inspections, in: given.file) == expected)
    let scan = try RecordScan(
      schema: GivenTables.inspections, file: given.file, subjects: GivenTables.subjects(["A1"]), wanted: [])
    #expect(scan.absentColumns == expected)
  }

  @Test func `all columns that are missing are named`() {
    #expect(fault("签名\nx\n") == .missingColumns(file: "签到.csv", columns: ["日期", "户号"]))
    #expect(fault("\n日期,户号\n") == .missingColumns(file: "签到.csv", columns: ["日期", "户号"]))
  }

  @Test func `a declared column may stand there once, another as often as it likes`() {
    #expect(fault("日期,户号,日期\n") == .doubleColumn(file: "签到.csv", column: "日期"))
    #expect(fault("日期,户号,,\n2022-08-05,A1,,\n") == nil)
  }

  @Test func `a file without a header is empty`() {
    #expect(fault("") == .isEmpty(file: "签到.csv"))
    #expect(fault("\u{FEFF}") == .isEmpty(file: "签到.csv"))
    #expect(fault("日期,户号") == nil)
    #expect(fault("日期,户号\n") == nil)
  }

  @Test func `other encodings are told apart`() {
    // 日期,户号 in GB 18030
    let gb: [UInt8] = [0xC8, 0xD5, 0xC6, 0xDA, 0x2C, 0xBB, 0xA7, 0xBA, 0xC5, 0x0A]
    #expect(fault(gb) == .notUTF8(file: "签到.csv"))
    // UTF-16 with a mark of byte order
    #expect(fault([0xFF, 0xFE, 0xE5, 0x65]) == .notUTF8(file: "签到.csv"))
    let rows = Array("日期,户号,备注\n2022-08-05,A1,".utf8) + [0xC8, 0xD5] + Array("\n".utf8)
    #expect(fault(rows) == .notUTF8(file: "签到.csv"), "also where only a cell shows it, and one that nobody wants")
  }

  @Test func `a file that is not there, and a folder, can't be opened`() {
    let missing = DataFile(path: "没有/这个.csv", name: "这个.csv")
    #expect(throws: ReadError.cannotOpen(file: "这个.csv", reason: "没有这个文件")) { try InputFile(missing) }
    let folder = DataFile(path: "/", name: "夹")
    #expect(throws: ReadError.cannotOpen(file: "夹", reason: "这是文件夹，不是文件")) { try InputFile(folder) }
    #expect(ReadError.cannotOpen(file: "夹", reason: "这是文件夹，不是文件").en == "夹: can't be opened: it is a folder")
  }

  @Test func `a quotation mark that never closes is an error of its row`() {
    #expect(fault("日期,户号\n2022-08-05,A1\n2022-08-05,\"A1\n2022-08-05,A1\n") == .quoteNotClosed(file: "签到.csv", row: 3))
    #expect(fault("日期,\"户号\n") == .quoteNotClosed(file: "签到.csv", row: 1))
  }

  @Test func `a row beyond a megabyte is an error of its row`() {
    let long = String(repeating: "长", count: 400_000)
    let text = "日期,户号\n2022-08-05,A1\n2022-08-05,A1,\(long)\n2022-08-05,A1\n"
    #expect(fault(text) == .lineTooLong(file: "签到.csv", row: 3))
    #expect(fault("日期,户号,\(long)\n") == .lineTooLong(file: "签到.csv", row: 1))
    let allowed = String(repeating: "长", count: 340_000)
    #expect(fault("日期,户号\n2022-08-05,A1,\(allowed)\n2022-08-05,A1\n") == nil)
  }
}
