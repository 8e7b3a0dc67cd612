import Synchronization

/// Where a figure left the range of exact numbers. An evaluation goes on, for whoever looks at it after; the run then ends
/// with the first such place, so that it is the same on any number of threads.
final class OverflowLog: Sendable {
  struct Place: Comparable, Sendable {
    /// Empty for a piece of a record's file: who reads it knows which.
    let file: String
    /// The spreadsheet's row; of a piece, the offset in it.
    let row: UInt32

    static func < (left: Self, right: Self) -> Bool { (left.file, left.row) < (right.file, right.row) }
  }

  private let place = Mutex<Place?>(nil)

  var first: Place? { place.withLock { $0 } }

  func note(_ found: Place) {
    place.withLock { known in
      if known.map({ found < $0 }) ?? true { known = found }
    }
  }
}
