import XiangyueColumns
import XiangyueReaders
import XiangyueSemantics
import XiangyueText

/// The tables of one 例, as files: those of 设 in memory, written as the table would have them, the others where 取自 says.
struct ExampleTables {
  let data: DataFolder
  /// The program, with tables whose every column may be empty where 设 makes their rows.
  let program: Program

  /// - Parameters:
  ///   - files: of the rules; a path is written from the one in which the 例 stands.
  ///   - root: the folder that no path may leave.
  init(_ example: Example, program: Program, files: [SourceFile], root: String) throws(CheckFault) {
    var lenient = program
    var given: [String: DataFile] = [:]
    for (index, table) in example.subjects.enumerated() {
      let schema = program.subjects[index]
      let file = try Self.file(of: table, schema, isNeeded: example.folder == nil, files, root)
      given[schema.name] = file
      if file?.bytes != nil { lenient.subjects[index] = schema.withEmptyCells }
    }
    for (index, table) in example.records.enumerated() {
      let schema = program.records[index]
      let file = try Self.file(of: table, schema, isNeeded: example.folder == nil, files, root)
      given[schema.name] = file
      if file?.bytes != nil { lenient.records[index] = schema.withEmptyCells }
    }
    self.program = lenient
    guard let folder = example.folder else {
      data = DataFolder(
        subjects: program.subjects.compactMap { given[$0.name] },
        records: program.records.compactMap { given[$0.name] })
      return
    }
    data = try DataFolder(try Self.place(of: folder, files, root), for: program, given: given)
  }

  /// What a table made of rows of 设 is called.
  static func name(ofRowsOf schema: TableSchema) -> String { "设 \(schema.name)" }

  /// Nil where the folder of 设 数据 has it.
  private static func file(
    of table: GivenTable, _ schema: TableSchema, isNeeded: Bool, _ files: [SourceFile], _ root: String
  ) throws(CheckFault) -> DataFile? {
    switch table {
    case .none: return isNeeded ? DataFile(name: schema.name, bytes: schema.text(of: [])) : nil
    case .rows(let rows): return DataFile(name: name(ofRowsOf: schema), bytes: schema.text(of: rows))
    case .file(let path):
      let place = try place(of: path, files, root)
      return DataFile(path: place, name: place.split(separator: "/").last.map(String.init) ?? place)
    }
  }

  /// Where a path leads that an 例 names: below the folder of the rules, links followed.
  private static func place(
    of path: GivenPath, _ files: [SourceFile], _ root: String
  ) throws(CheckFault) -> String {
    let source = files.first { $0.id == path.range.file }
    let line = source.map { LineIndex($0).lineNumber(of: path.range.start) } ?? 1
    let name = source?.name ?? ""
    func refusal(_ zh: String, _ en: String) -> CheckFault {
      CheckFault(
        .unusableData, zh: "\(name) 第\(line)行：取自 的“\(path.path)”\(zh)", en: "\(name), line \(line): \(path.path) \(en)")
    }
    let outside = refusal("不在规约所在的文件夹里", "lies outside the folder of the rules")
    guard !path.path.isEmpty, !path.path.hasPrefix("/"), !path.path.hasPrefix("\\"),
      !path.path.dropFirst().hasPrefix(":")
    else { throw outside }
    let shown = FilePath.normalized(FilePath.join(FilePath.folder(of: name), path.path))
    guard let root = FilePath.real(root), let folder = FilePath.real(FilePath.folder(of: name)) else { throw outside }
    // What lies outside is not even looked for.
    guard FilePath.isInside(FilePath.normalized(FilePath.join(folder, path.path)), root) else { throw outside }
    guard let real = FilePath.real(FilePath.join(folder, path.path)) else { throw refusal("找不到", "is not there") }
    guard FilePath.isInside(real, root) else { throw outside }
    return shown
  }
}

extension TableSchema {
  /// The same; but for the key, any cell may be empty.
  fileprivate var withEmptyCells: TableSchema {
    TableSchema(
      name: name, sources: [],
      columns: columns.map { column in
        ColumnSchema(
          name: column.name, type: column.type, isKey: column.isKey, isOptional: true, isHidden: column.isHidden)
      }, dayOrders: dayOrders)
  }

  /// The table of these rows.
  fileprivate func text(of rows: [GivenRow]) -> [UInt8] {
    var bytes = Self.line(columns.map(\.name))
    for row in rows { bytes += Self.line(row.cells) }
    return bytes
  }

  private static func line(_ cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      for byte in cell.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
