import XiangyueColumns

/// A declared column, 可空, that a file lacks: all its cells are taken as empty.
package struct AbsentColumn: Sendable, Hashable {
  /// `巡查.csv`
  package let file: String
  /// By the name the file should show.
  package let column: String
  /// What the file has besides the declared columns: one of them may be meant.
  package let otherHeaders: [String]
}

/// The declared columns that a file lacks, in the order of the declaration. Reads only its header.
/// - Throws: where a column is lacking that may not be, or the header can't be read.
package func absentColumns(of schema: TableSchema, in file: DataFile) throws(ReadError) -> [AbsentColumn] {
  let header = try Header(of: InputFile(file))
  return header.absent(schema, at: try header.places(of: schema, file: file.name), file: file.name)
}

extension RecordScan {
  /// The declared columns that the file lacks, in the order of the declaration.
  package var absentColumns: [AbsentColumn] {
    Header(names: plan.headers, end: plan.firstByte)
      .absent(plan.schema, at: plan.columns.map(\.place), file: plan.file)
  }
}

extension Header {
  fileprivate func absent(_ schema: TableSchema, at places: [Int?], file: String) -> [AbsentColumn] {
    let taken = Set(places.compactMap { $0 })
    let others = names.indices.filter { !taken.contains($0) && !names[$0].isEmpty }.map { names[$0] }
    return zip(schema.columns, places).compactMap { column, place in
      place == nil ? AbsentColumn(file: file, column: column.shownName, otherHeaders: others) : nil
    }
  }
}
