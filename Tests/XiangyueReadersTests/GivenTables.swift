import XiangyueCalendar
import XiangyueColumns

@testable import XiangyueReaders

/// Tables as users would declare them.
enum GivenTables {
  static let result = ValueType.enumeration(
    Enumeration(members: ["合格", "不合格", "未检"], synonyms: [["√", "优"], ["×"], []], isOrdered: false))

  /// 主体 住户：户号 为 文字，编号。
  static let households = TableSchema(
    name: "住户", sources: [], columns: [ColumnSchema(name: "户号", type: .text, isKey: true)], dayOrders: [])

  /// 记录 巡查：日期 为 日期；户号 为 住户；结果 为 合格（“√”、“优”）、不合格（“×”）、未检 之一；整改日期 为 日期，可空；
  /// 备注 为 文字，可空；人数 为 人，可空；同意 为 是否，可空。整改日期 is no earlier than 日期.
  static let inspections = TableSchema(
    name: "巡查", sources: [],
    columns: [
      ColumnSchema(name: "日期", type: .day),
      ColumnSchema(name: "户号", type: .reference(subject: 0)),
      ColumnSchema(name: "结果", type: result),
      ColumnSchema(name: "整改日期", headers: ["整改完成时间"], type: .day, isOptional: true),
      ColumnSchema(name: "备注", type: .text, isOptional: true),
      ColumnSchema(name: "人数", type: .number(unit: "人"), isOptional: true),
      ColumnSchema(name: "同意", type: .truth, isOptional: true),
    ],
    dayOrders: [DayOrder(later: 3, earlier: 0)])

  /// 记录 签到：日期 为 日期；户号 为 住户。
  static let signIns = TableSchema(
    name: "签到", sources: [], columns: Array(inspections.columns.prefix(2)), dayOrders: [])

  static func subjects(_ keys: [String]) throws -> [SubjectTable] {
    let given = GivenFile("住户.csv", "户号\n" + keys.map { $0 + "\n" }.joined())
    return try readSubjects([households], files: [given.file])
  }

  /// A table of one column beside the 日期 that must be filled.
  static func oneColumn(_ type: ValueType, isOptional: Bool = false) -> TableSchema {
    TableSchema(
      name: "记录", sources: [], columns: [ColumnSchema(name: "值", type: type, isOptional: isOptional)], dayOrders: [])
  }
}

/// What came of a file, in words: each row as its number in the spreadsheet and its values, a missing one as `·`.
struct Reading: Equatable {
  var rows: [String] = []
  /// Row, column, reason.
  var setAside: [String] = []
  var rowsRead = 0
}

extension Reading {
  /// Reads a record file.
  static func of(
    _ schema: TableSchema, _ text: String, keys: [String] = [], wanted: [Bool]? = nil, threads: Int = 1,
    pieceSize: Int = 256 << 10
  ) throws -> Reading {
    try of(
      schema, bytes: Array(text.utf8), subjects: GivenTables.subjects(keys), wanted: wanted, threads: threads,
      pieceSize: pieceSize)
  }

  static func of(
    _ schema: TableSchema, bytes: [UInt8], subjects: [SubjectTable], wanted: [Bool]? = nil, threads: Int = 1,
    pieceSize: Int = 256 << 10
  ) throws -> Reading {
    let given = GivenFile(schema.name + ".csv", bytes: bytes)
    let scan = try RecordScan(
      schema: schema, file: given.file, subjects: subjects,
      wanted: wanted ?? schema.columns.map { _ in true }, pieceSize: pieceSize)
    let result = try scan.run(threads: threads, makeState: { 0 }) { (rows: inout Int, batch: borrowing Batch) in
      rows += batch.count
      return (0..<batch.count).map { row in
        (Int(batch.rowOffsets[row]), Words.of(row, batch.columns, schema, subjects))
      }
    }
    let rows = result.pieces.flatMap { piece in piece.output.map { "\(piece.firstRow + $0.0) " + $0.1 } }
    precondition(result.states.reduce(0, +) == rows.count, "each row is seen by one state")
    return Reading(rows: rows, setAside: result.setAside.map(Words.of), rowsRead: result.rowsRead)
  }
}

/// Values as text.
enum Words {
  static let missing = "·"

  static func of(_ row: SetAsideRow) -> String { "\(row.row) \(row.column) \(row.reason.text)" }

  static func of(_ row: Int, _ columns: [Column?], _ schema: TableSchema, _ subjects: [SubjectTable]) -> String {
    columns.enumerated().compactMap { index, column in
      column.map { of(row, $0, schema.columns[index].type, subjects) }
    }.joined(separator: " ")
  }

  private static func of(_ row: Int, _ column: Column, _ type: ValueType, _ subjects: [SubjectTable]) -> String {
    switch column {
    case .codes(let codes):
      guard case .enumeration(let enumeration) = type, codes.values[row] != CodeColumn.missing else { return missing }
      return enumeration.members[Int(codes.values[row])]
    case .references(let references):
      guard case .reference(let subject) = type, references.values[row] != ReferenceColumn.missing else {
        return missing
      }
      return subjects[subject].keys[Int(references.values[row])]
    case .days(let days):
      return days.values[row] == DayColumn.missing ? missing : CivilDay(number: days.values[row]).isoText
    case .times(let times):
      let value = times.values[row]
      guard value != TimeColumn.missing else { return missing }
      let (day, minutes) = (TimeColumn.day(of: value), TimeColumn.minutes(of: value))
      let text = CivilDay(number: day).isoText
      return minutes.count == 1 ? text + " \(minutes.lowerBound - Int64(day) * 1440)" : text
    case .numbers(let numbers):
      let value = numbers.values[row]
      return value == NumberColumn.missing ? missing : Fixed(tenThousandths: value).text
    case .truths(let truths):
      return ["否", missing, "是"][Int(truths.values[row])]
    case .texts(let texts):
      return texts.range(row).isEmpty ? missing : texts.text(row)
    }
  }
}
