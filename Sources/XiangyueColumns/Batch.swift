/// The rows of one piece of a record file that are not set aside, as columns.
package struct Batch: Sendable {
  package var count: Int
  /// Of each row its number among the piece's rows (0 is the piece's first), blank lines counted: the row of the
  /// spreadsheet is this plus the piece's first row.
  package var rowOffsets: [UInt32]
  /// By index in the schema; nil for a column nobody asked for.
  package var columns: [Column?]

  package init(count: Int, rowOffsets: [UInt32], columns: [Column?]) {
    self.count = count
    self.rowOffsets = rowOffsets
    self.columns = columns
  }
}

/// The rows of a 主体 in key order (by Unicode scalar), those set aside left out. A row's place here is its code.
package struct SubjectTable: Sendable {
  package let schema: TableSchema
  /// The file as users know it, `住户.csv`.
  package let file: String
  package let keys: [String]
  /// The row of the spreadsheet each came from.
  package let rows: [UInt32]
  /// Every declared column; one the file lacks is all missing.
  package let columns: [Column]
  package let rowsRead: Int
  package let setAside: [SetAsideRow]

  package init(
    schema: TableSchema, file: String, keys: [String], rows: [UInt32], columns: [Column], rowsRead: Int,
    setAside: [SetAsideRow]
  ) {
    self.schema = schema
    self.file = file
    self.keys = keys
    self.rows = rows
    self.columns = columns
    self.rowsRead = rowsRead
    self.setAside = setAside
  }

  package var count: Int { keys.count }

  /// The code of a key, or nil where nobody is called so.
  package func code(of key: String) -> UInt32? {
    var low = 0
    var high = keys.count
    let wanted = key.unicodeScalars
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].unicodeScalars.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low].utf8.elementsEqual(key.utf8) ? UInt32(low) : nil
  }
}

/// 搁置: a row that can't be used, with its first fault in the order of the declaration.
package struct SetAsideRow: Sendable, Hashable {
  package let file: String
  package let row: Int
  package let column: String
  package let reason: SetAsideReason

  package init(file: String, row: Int, column: String, reason: SetAsideReason) {
    self.file = file
    self.row = row
    self.column = column
    self.reason = reason
  }
}

package enum SetAsideReason: Sendable, Hashable {
  case tooFewColumns
  case noSuchDay
  /// A reference to nobody; the column's shown name.
  case nobody(column: String)
  case outOfRange
  case duplicateKey
  case missing
  case dayBefore(column: String, other: String)
  /// 兑换 for which there was not enough, or not known to be; the account.
  case notEnough(account: String)
  /// 兑换 by somebody who may not: 取消 兑换 资格; the account.
  case barred(account: String)

  /// As 搁置.csv says it.
  package var text: String {
    switch self {
    case .tooFewColumns: "列数不足"
    case .noSuchDay: "日期不存在"
    case .nobody(let column): column + "不存在"
    case .outOfRange: "取值不在范围"
    case .duplicateKey: "编号重复"
    case .missing: "缺值"
    case .dayBefore(let column, let other): column + "早于" + other
    case .notEnough(let account): account + "不足"
    case .barred(let account): account + "兑换资格已取消"
    }
  }
}
