import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// What the 设 of one 例 make, as it is gathered.
struct ExampleDraft {
  /// By 主体.
  var subjects: [GivenTable]
  /// By 记录.
  var records: [GivenTable]
  var folder: GivenPath?
  /// By 主体, each key that a row makes, and where.
  var keys: [[String: SourceRange]]
  /// Cells that refer to a 主体, to be looked up once all rows are known.
  var references: [(subject: Int, key: String, range: SourceRange)] = []
  /// The latest day in a row of a 记录.
  var lastDay: CivilDay?
  /// Something in its rows was reported: what it lacks may be that.
  var isUnclear = false

  init(subjectCount: Int, recordCount: Int) {
    subjects = Array(repeating: .none, count: subjectCount)
    records = Array(repeating: .none, count: recordCount)
    keys = Array(repeating: [:], count: subjectCount)
  }

  subscript(table: TableReference) -> GivenTable {
    get {
      switch table {
      case .subject(let index): subjects[index]
      case .record(let index): records[index]
      }
    }
    set {
      switch table {
      case .subject(let index): subjects[index] = newValue
      case .record(let index): records[index] = newValue
      }
    }
  }

  /// Whether who is in it stands in a file, which is read when the 例 is run.
  func isOpen(_ subject: Int) -> Bool {
    switch subjects[subject] {
    case .none: folder != nil
    case .rows: false
    case .file: true
    }
  }

  /// Whether a record is read from a file.
  var hasRecordFiles: Bool {
    records.contains { table in
      switch table {
      case .none: folder != nil
      case .rows: false
      case .file: true
      }
    }
  }
}
