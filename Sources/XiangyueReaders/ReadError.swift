/// Why a file can't be read at all. A bad row is no such error: it is set aside and the reading goes on.
package enum ReadError: Error, Sendable, Hashable {
  /// The reason is in Chinese, `没有这个文件`.
  case cannotOpen(file: String, reason: String)
  case cannotRead(file: String, reason: String)
  /// Not even a header.
  case isEmpty(file: String)
  case notUTF8(file: String)
  /// Declared columns, not 可空, that the header lacks: all of them, by the name the file should show.
  case missingColumns(file: String, columns: [String])
  /// A declared column that the header names twice.
  case doubleColumn(file: String, column: String)
  /// Several columns of the file that may be one declared column, by its name or its 列名.
  case ambiguousColumn(file: String, column: String, found: [String])
  /// A quotation mark that opens in this row of the spreadsheet and closes nowhere.
  case quoteNotClosed(file: String, row: Int)
  /// A row of more than `ReadError.longestRow` bytes.
  case lineTooLong(file: String, row: Int)

  /// The longest row that is read, in bytes: 1 MiB. A longer one is a lost quotation mark, not a row.
  package static let longestRow = 1 << 20

  /// Whether a limit of the program was hit, rather than that the file is no table.
  package var isLimit: Bool {
    switch self {
    case .lineTooLong: true
    case .cannotOpen, .cannotRead, .isEmpty, .notUTF8, .missingColumns, .doubleColumn, .ambiguousColumn,
      .quoteNotClosed:
      false
    }
  }

  /// What went wrong, in Chinese.
  package var zh: String {
    switch self {
    case .cannotOpen(let file, let reason): "\(file)：打不开，\(reason)"
    case .cannotRead(let file, let reason): "\(file)：读到一半出错，\(reason)"
    case .isEmpty(let file): "\(file)：是空文件，连表头也没有"
    case .notUTF8(let file): "\(file)：编码不是 UTF-8。请在表格软件里另存为“CSV UTF-8（逗号分隔）”"
    case .missingColumns(let file, let columns): "\(file)：缺少列 \(columns.joined(separator: "、"))"
    case .doubleColumn(let file, let column): "\(file)：表头里有两列都叫“\(column)”"
    case .ambiguousColumn(let file, let column, let found):
      "\(file)：\(found.joined(separator: "、")) 都可以是规约里的“\(column)”，不知道用哪一列；请改表头，或在规约里给这个字段换个名字、少写一个列名"
    case .quoteNotClosed(let file, let row): "\(file):\(row)：这一行的引号（\"）没有配对，后面的内容都被当成了一格"
    case .lineTooLong(let file, let row): "\(file):\(row)：这一行超过 1 MB，多半是引号（\"）没有配对"
    }
  }

  /// The same in English.
  package var en: String {
    switch self {
    case .cannotOpen(let file, let reason): "\(file): can't be opened: \(SystemReason.english(reason))"
    case .cannotRead(let file, let reason): "\(file): reading failed: \(SystemReason.english(reason))"
    case .isEmpty(let file): "\(file): is empty, without even a header"
    case .notUTF8(let file): "\(file): is not UTF-8; save it as “CSV UTF-8 (comma delimited)”"
    case .missingColumns(let file, let columns): "\(file): lacks the columns \(columns.joined(separator: ", "))"
    case .doubleColumn(let file, let column): "\(file): two columns are called “\(column)”"
    case .ambiguousColumn(let file, let column, let found):
      "\(file): \(found.joined(separator: ", ")) may each be \(column) of the rules; change the heading, or the field's name or 列名"
    case .quoteNotClosed(let file, let row): "\(file):\(row): a quotation mark opens here and never closes"
    case .lineTooLong(let file, let row): "\(file):\(row): the row is longer than 1 MB; is a quotation mark missing?"
    }
  }
}
