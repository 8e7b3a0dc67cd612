import XiangyueColumns

/// A table whose row is at hand, and whether it is that of a 主体.
struct TableSchemaView {
  let schema: TableSchema
  let isSubject: Bool

  var name: String { schema.name }

  /// The fields that refer to a 主体.
  func references(to subject: Int) -> [Int] {
    schema.columns.indices.filter { schema.columns[$0].type == .reference(subject: subject) }
  }
}
