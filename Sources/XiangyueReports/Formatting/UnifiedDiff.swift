/// What would change in a file, line by line, as `patch` reads it.
package struct UnifiedDiff {
  /// Lines that stay, shown around those that change.
  private static let context = 3
  /// Beyond so many lines that may all be different, what changes is shown as one.
  private static let most = 4000

  private enum Line {
    case kept(Int, Int)
    case removed(Int)
    case added(Int)
  }

  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private var lines: [Line] = []

  package init(from old: [UInt8], to new: [UInt8]) {
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
    compare()
  }

  /// With their ends.
  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  // MARK: Which lines change

  private mutating func compare() {
    let shared = min(old.count, new.count)
    var top = 0
    while top < shared, old[top] == new[top] { top += 1 }
    var bottom = 0
    while bottom < shared - top, old[old.count - 1 - bottom] == new[new.count - 1 - bottom] { bottom += 1 }
    let (oldMiddle, newMiddle) = (top..<old.count - bottom, top..<new.count - bottom)
    lines = (0..<top).map { .kept($0, $0) }
    compareMiddle(oldMiddle, newMiddle)
    lines += (0..<bottom).map { .kept(oldMiddle.upperBound + $0, newMiddle.upperBound + $0) }
  }

  private mutating func compareMiddle(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    var (removed, added) = (Set(oldRange), Set(newRange))
    if oldRange.count + newRange.count <= Self.most {
      let difference = new[newRange].difference(from: old[oldRange])
      (removed, added) = ([], [])
      for change in difference {
        switch change {
        case .remove(let offset, _, _): removed.insert(oldRange.lowerBound + offset)
        case .insert(let offset, _, _): added.insert(newRange.lowerBound + offset)
        }
      }
    }
    var (left, right) = (oldRange.lowerBound, newRange.lowerBound)
    while left < oldRange.upperBound || right < newRange.upperBound {
      if left < oldRange.upperBound, removed.contains(left) {
        lines.append(.removed(left))
        left += 1
      } else if right < newRange.upperBound, added.contains(right) {
        lines.append(.added(right))
        right += 1
      } else {
        lines.append(.kept(left, right))
        (left, right) = (left + 1, right + 1)
      }
    }
  }

  // MARK: Printing

  /// Nothing where nothing changes.
  package func text(file: String) -> [UInt8] {
    let changed = lines.indices.filter { if case .kept = lines[$0] { false } else { true } }
    guard !changed.isEmpty else { return [] }
    var text = Array("--- \(file)\n+++ \(file)\n".utf8)
    var start = changed[0]
    var end = start
    for index in changed.dropFirst() {
      if index - end - 1 > 2 * Self.context {
        write(start, end, to: &text)
        start = index
      }
      end = index
    }
    write(start, end, to: &text)
    return text
  }

  private func write(_ first: Int, _ last: Int, to text: inout [UInt8]) {
    let hunk = lines[max(0, first - Self.context)...min(lines.count - 1, last + Self.context)]
    var (oldStart, oldCount, newStart, newCount) = (0, 0, 0, 0)
    var body: [UInt8] = []
    for line in hunk {
      switch line {
      case .kept(let left, let right):
        if oldCount == 0 { oldStart = left + 1 }
        if newCount == 0 { newStart = right + 1 }
        (oldCount, newCount) = (oldCount + 1, newCount + 1)
        Self.write(" ", old[left], to: &body)
      case .removed(let left):
        if oldCount == 0 { oldStart = left + 1 }
        oldCount += 1
        Self.write("-", old[left], to: &body)
      case .added(let right):
        if newCount == 0 { newStart = right + 1 }
        newCount += 1
        Self.write("+", new[right], to: &body)
      }
    }
    text += "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n".utf8
    text += body
  }

  private static func write(_ mark: String, _ line: ArraySlice<UInt8>, to text: inout [UInt8]) {
    text += mark.utf8
    text += line
    if line.last != 0x0A { text += "\n\\ No newline at end of file\n".utf8 }
  }
}
