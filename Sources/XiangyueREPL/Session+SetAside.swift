import XiangyueColumns
import XiangyueWorkspace

/// Rows that can't be used: every answer may lack what stood in them.
extension Session {
  /// Of the files that are loaded.
  package var setAsideCount: Int { loadedFiles.reduce(0) { $0 + $1.setAside } }

  /// Whether as many may be set aside as were.
  package func isCovered(by allowance: RejectAllowance) -> Bool { allowance.covers(loadedFiles) }

  private var loadedFiles: [(rowsRead: Int, setAside: Int)] {
    guard let held else { return [] }
    return held.subjects.map { ($0.rowsRead, $0.setAside.count) }
      + held.records.map { ($0.rowsRead, $0.setAside.count) }
  }
}
