import Testing
import XiangyueColumns
import XiangyueReaders

private let community = ColumnSchema(name: "社区名", type: .text, isKey: true)

@Suite struct SubjectReadingTests {
  private func table(_ name: String, _ columns: [ColumnSchema]) -> TableSchema {
    TableSchema(name: name, sources: [], columns: columns, dayOrders: [])
  }

  private func read(_ schemas: [TableSchema], _ texts: [String]) throws -> [SubjectTable] {
    let files = zip(schemas, texts).map { GivenFile($0.name + ".csv", $1) }
    return try readSubjects(schemas, files: files.map { $0.file })
  }

  private func words(_ tables: [SubjectTable], _ index: Int) -> [String] {
    let table = tables[index]
    return (0..<table.count).map { row in
      "\(table.rows[row]) " + Words.of(row, table.columns, table.schema, tables)
    }
  }

  @Test func `rows stand in key order, by scalar`() throws {
    let tables = try read([table("社区", [community])], ["社区名\n林格\n灵水\nb\n曾林\n𠀀\nﬀ\nB\n"])
    #expect(tables[0].keys == ["B", "b", "曾林", "林格", "灵水", "ﬀ", "𠀀"])
    #expect(tables[0].rows == [8, 4, 5, 2, 3, 7, 6])
    #expect(tables[0].code(of: "灵水") == 4)
    #expect(tables[0].file == "社区.csv")
  }

  @Test func `a subject set aside is nobody to other files`() throws {
    let grids = table(
      "网格",
      [ColumnSchema(name: "网格号", type: .text, isKey: true), ColumnSchema(name: "社区", type: .reference(subject: 1))])
    let tables = try read(
      [grids, table("社区", [community, ColumnSchema(name: "人口", type: .number(unit: "人"))])],
      ["网格号,社区\nG2,灵水\nG1,林格\nG3,灵水\nG2,灵水\n", "社区名,人口\n灵水,30\n林格,很多\n"])
    #expect(words(tables, 0) == ["2 G2 灵水", "4 G3 灵水"])
    #expect(tables[0].setAside.map(Words.of) == ["3 社区 社区不存在", "5 网格号 编号重复"])
    #expect(tables[0].rowsRead == 4)
    #expect(tables[1].setAside.map(Words.of) == ["3 人口 取值不在范围"])
  }

  @Test func `within its own file it is enough that the key stands there`() throws {
    let households = table(
      "住户",
      [
        ColumnSchema(name: "户号", type: .text, isKey: true),
        ColumnSchema(name: "中心户", headers: ["党员联户"], type: .reference(subject: 0), isOptional: true),
        ColumnSchema(name: "人口", type: .number(unit: "人")),
      ])
    let text = "户号,党员联户,人口\nB1,A1,3\nA1,A2,2\nA2,,无\nA3,B9,1\nA4,A5,1\nA5\n A6 ,A4,1\n"
    let tables = try read([households], [text])
    #expect(words(tables, 0) == ["3 A1 · 2", "6 A4 · 1", "8 A6 A4 1", "2 B1 A1 3"])
    #expect(
      tables[0].setAside.map(Words.of) == ["4 人口 取值不在范围", "5 党员联户 党员联户不存在", "7 党员联户 列数不足"])
  }

  @Test func `files that refer to each other in a circle are read like one`() throws {
    let people = table(
      "村民",
      [
        ColumnSchema(name: "姓名", type: .text, isKey: true), ColumnSchema(name: "户", type: .reference(subject: 1)),
      ])
    let households = table(
      "住户",
      [
        ColumnSchema(name: "户号", type: .text, isKey: true), ColumnSchema(name: "户主", type: .reference(subject: 0)),
        ColumnSchema(name: "人口", type: .number(unit: "人")),
      ])
    let tables = try read(
      [people, households], ["姓名,户\n甲,A1\n乙,A2\n丙,A3\n", "户号,户主,人口\nA2,乙,x\nA1,甲,2\nA4,丁,1\n"])
    #expect(words(tables, 0) == ["3 乙 ·", "2 甲 A1"])
    #expect(words(tables, 1) == ["3 A1 甲 2"])
    #expect(tables[0].setAside.map(Words.of) == ["4 户 户不存在"])
    #expect(tables[1].setAside.map(Words.of) == ["2 人口 取值不在范围", "4 户主 户主不存在"])
  }

  @Test func `a subject needs a key`() throws {
    let tables = try read(
      [table("社区", [community, ColumnSchema(name: "人口", type: .number(unit: "人"))])], ["社区名,人口\n,3\n灵水,4\n"])
    #expect(tables[0].keys == ["灵水"])
    #expect(tables[0].setAside.map(Words.of) == ["2 社区名 缺值"])
  }

  @Test func `a key may be a number, and is compared as it is written`() throws {
    let schema = table("住户", [ColumnSchema(name: "户号", type: .number(unit: nil), isKey: true)])
    let tables = try read([schema], ["户号\n12\n7\n012\n12\nx\n"])
    #expect(tables[0].keys == ["012", "12", "7"])
    #expect(tables[0].setAside.map(Words.of) == ["5 户号 编号重复", "6 户号 取值不在范围"])
  }

  @Test func `the first file at fault is named`() {
    #expect(throws: ReadError.missingColumns(file: "社区.csv", columns: ["社区名"])) {
      try read([table("社区", [community])], ["名\n灵水\n"])
    }
  }
}
