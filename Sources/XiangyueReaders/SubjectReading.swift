import XiangyueColumns

/// Reads the files of all 主体, each before those that refer to it.
///
/// A reference within a file (上级), or between files that refer to each other in a circle, asks only that the key
/// stand in the file, also in a row that is set aside: its value is then missing. Any other reference asks for a row
/// that can be used.
/// - Parameter files: one for each of `schemas`, in their order.
/// - Returns: the tables in the order of `schemas`.
package func readSubjects(_ schemas: [TableSchema], files: [DataFile]) throws(ReadError) -> [SubjectTable] {
  var reading = try SubjectReading(schemas, files)
  for index in reading.order { try reading.readTable(index) }
  return reading.tables()
}

/// The reading of all 主体, under way.
struct SubjectReading {
  private let schemas: [TableSchema]
  private var inputs: [InputFile] = []
  private var headers: [Header] = []
  private let references: ReferenceOrder
  /// By the index of the 主体.
  private var raw: [Int: RawSubjectTable] = [:]
  /// Keys of the rows that can be used, in key order.
  private var usableKeys: [Int: KeyIndex] = [:]
  /// Keys that stand in the file, in file order.
  private var standingKeys: [Int: KeyIndex] = [:]

  init(_ schemas: [TableSchema], _ files: [DataFile]) throws(ReadError) {
    precondition(schemas.count == files.count, "one file for each table")
    // The key is also read as a text of its own, whatever its type, and a subject without one is nobody.
    self.schemas = schemas.map { $0.withKeyAsText }
    references = ReferenceOrder(schemas)
    for (schema, file) in zip(self.schemas, files) {
      let input = try InputFile(file)
      let header = try Header(of: input)
      _ = try header.places(of: schema, file: file.name)
      inputs.append(input)
      headers.append(header)
    }
  }

  var order: [Int] { references.order }

  mutating func readTable(_ index: Int) throws(ReadError) {
    var keys: [Int: KeyIndex] = [:]
    for target in references.targets[index] {
      if references.isLoose(from: index, to: target) {
        keys[target] = try standingKeys(of: target)
      } else {
        keys[target] = usableKeys[target]
      }
    }
    let schema = schemas[index]
    let plan = try TablePlan(
      schema: schema, file: inputs[index].name, header: headers[index], references: keys,
      wanted: Array(repeating: true, count: schema.columns.count))
    let table = try RawSubjectTable(plan: plan, file: inputs[index])
    usableKeys[index] = KeyIndex(of: table.keys)
    raw[index] = table
  }

  private mutating func standingKeys(of index: Int) throws(ReadError) -> KeyIndex {
    if let keys = standingKeys[index] { return keys }
    let plan = try TablePlan(
      schema: schemas[index].onlyKeyAsText, file: inputs[index].name, header: headers[index], references: [:],
      wanted: [true], acceptsShortRows: true)
    let keys = try RawSubjectTable.standingKeys(plan: plan, file: inputs[index])
    standingKeys[index] = keys
    return keys
  }

  /// The finished tables: loose references, so far places in file order, become rows in key order.
  func tables() -> [SubjectTable] {
    schemas.indices.compactMap { index in
      guard let table = raw[index] else { return nil }
      var columns = Array(table.columns.dropLast())
      for (column, schema) in schemas[index].columns.dropLast().enumerated() {
        guard case .reference(let target) = schema.type, references.isLoose(from: index, to: target),
          case .references(var references) = columns[column], let codes = codesOfStandingKeys(target)
        else { continue }
        for row in references.values.indices where references.values[row] != ReferenceColumn.missing {
          references.values[row] = codes[Int(references.values[row])]
        }
        columns[column] = .references(references)
      }
      return table.finished(schema: schemas[index].withoutKeyAsText, columns: columns)
    }
  }

  /// Of each key that stands in the file its row in key order, or missing where that row was set aside.
  private func codesOfStandingKeys(_ target: Int) -> [UInt32]? {
    guard let standing = standingKeys[target], let table = raw[target] else { return nil }
    var codes = [UInt32](repeating: ReferenceColumn.missing, count: standing.count)
    for (code, var key) in table.keys.enumerated() {
      key.withUTF8 { bytes in
        let span = RawSpan(_unsafeBytes: UnsafeRawBufferPointer(bytes))
        guard let place = standing.code(span, 0..<span.byteCount) else { return }
        codes[Int(place)] = UInt32(code)
      }
    }
    return codes
  }
}

extension TableSchema {
  /// With the key once more as a text, in a last column.
  fileprivate var withKeyAsText: TableSchema {
    let columns = columns.map { column in
      ColumnSchema(
        name: column.name, headers: column.headers.dropLast(), type: column.type, isKey: column.isKey,
        isOptional: column.isOptional && !column.isKey, isHidden: column.isHidden)
    }
    return TableSchema(
      name: name, sources: sources, columns: columns + onlyKeyAsText.columns, dayOrders: dayOrders)
  }

  fileprivate var withoutKeyAsText: TableSchema {
    TableSchema(name: name, sources: sources, columns: columns.dropLast(), dayOrders: dayOrders)
  }

  fileprivate var onlyKeyAsText: TableSchema {
    let keys = columns.filter { $0.isKey }.prefix(1).map { column in
      ColumnSchema(name: column.name, headers: column.headers.dropLast(), type: .text, isOptional: true)
    }
    return TableSchema(name: name, sources: sources, columns: keys, dayOrders: [])
  }
}
