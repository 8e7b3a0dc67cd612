import XiangyueText

/// Where in one file the parser has found fault, to be asked quickly.
struct ParserReports {
  /// Where its messages begin, in order.
  private let starts: [Int]
  /// Stretches that it took for something they may not be, in order, joined where they meet.
  private let unread: [Range<Int>]

  private static let unreadCodes: Set<Int> = [106, 107, 108, 110, 112, 113, 121, 122]

  init(_ diagnostics: [Diagnostic]) {
    starts = diagnostics.map(\.range.start).sorted()
    let ranges = diagnostics.filter { Self.unreadCodes.contains($0.code.number) && !$0.range.isEmpty }
      .map { $0.range.start..<$0.range.end }.sorted { $0.lowerBound < $1.lowerBound }
    var joined: [Range<Int>] = []
    for range in ranges {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    unread = joined
  }

  /// Whether a message of the parser covers the place: what is wrong there has been told.
  func explain(_ offset: Int) -> Bool {
    let after = Self.firstPlace(in: unread) { $0.lowerBound > offset }
    return after > 0 && unread[after - 1].contains(offset)
  }

  /// Whether any message begins in the stretch.
  func begin(in range: ClosedRange<Int>) -> Bool {
    let place = Self.firstPlace(in: starts) { $0 >= range.lowerBound }
    return place < starts.count && starts[place] <= range.upperBound
  }

  /// The first place for which a condition holds that, once it holds, holds for all after it.
  private static func firstPlace<Element>(in array: [Element], where condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = array.count
    while low < high {
      let middle = (low + high) / 2
      if condition(array[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
