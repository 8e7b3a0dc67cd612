import XiangyueColumns

/// All that is settled about a file before its rows are read: which cell belongs to which declared column, and how it
/// is read.
struct TablePlan: Sendable {
  let schema: TableSchema
  let file: String
  /// As the file has them, without blanks around them.
  let headers: [String]
  let columns: [ColumnPlan]
  /// Those whose two columns the file has.
  let dayOrders: [DayOrder]
  /// The byte where the rows begin.
  let firstByte: Int
  /// Short rows are no fault; for the keys that merely have to stand in the file.
  let acceptsShortRows: Bool

  struct ColumnPlan: Sendable {
    let name: String
    /// The place of its cell in a row; nil where the file lacks the column.
    let place: Int?
    let isOptional: Bool
    let isKey: Bool
    let isWanted: Bool
    let type: CellType
    /// The same for all cells of a piece at once.
    let kernel: ColumnKernel
  }

  /// - Parameter references: the keys of each 主体, by its index in the program; of those that the schema refers to.
  init(
    schema: TableSchema, file: String, header: Header, references: [Int: KeyIndex], wanted: [Bool],
    acceptsShortRows: Bool = false
  ) throws(ReadError) {
    let places = try header.places(of: schema, file: file)
    self.schema = schema
    self.file = file
    self.headers = header.names
    self.firstByte = header.end
    self.acceptsShortRows = acceptsShortRows
    dayOrders = schema.dayOrders.filter { places[$0.later] != nil && places[$0.earlier] != nil }
    columns = schema.columns.enumerated().map { index, column in
      let type = Self.cellType(of: column.type, references)
      return ColumnPlan(
        name: places[index].map { header.names[$0] } ?? column.shownName, place: places[index],
        isOptional: column.isOptional, isKey: column.isKey,
        isWanted: index < wanted.count && wanted[index], type: type,
        kernel: ColumnKernel(type, isOptional: column.isOptional))
    }
  }

  /// The column whose cells must differ from row to row.
  var keyColumn: Int? { columns.firstIndex { $0.isKey && $0.place != nil } }

  private static func cellType(of type: ValueType, _ references: [Int: KeyIndex]) -> CellType {
    switch type {
    case .text: .text
    case .day: .day
    case .time: .time
    case .truth: .truth
    case .number(let unit): .number(NumberReading(unit: unit))
    case .enumeration(let enumeration): .enumeration(SpellingIndex(enumeration))
    case .reference(let subject): .reference(references[subject] ?? KeyIndex())
    }
  }
}
