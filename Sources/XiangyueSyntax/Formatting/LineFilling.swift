import XiangyueText

/// Breaks a line that is too long: behind the sign that parts most, ； before ， before 、, outside brackets before inside.
struct LineFilling {
  /// The cells of a line: 62 characters of Han.
  static let width = 124

  /// The tokens with which a line goes on.
  private(set) var breaks: Set<Int> = []
  private let tokens: [Token]
  private let cells: [Int]
  private let isBlank: [Bool]
  private let margin: Int
  private let range: Range<Int>
  private let heads: Set<Int>
  /// How little a place behind a token of the range parts; nil where no line may end.
  private var levels: [Int?] = []
  private var deepest = -1
  /// Cells of the line so far.
  private var place: Int

  /// - Parameters:
  ///   - range: what would stand on the line.
  ///   - cells: of each token.
  ///   - heads: tokens before which it breaks in any case.
  ///   - indent: cells before it; `margin` before the lines that go on.
  init(
    _ range: Range<Int>, of tokens: [Token], cells: [Int], isBlank: [Bool], heads: Set<Int>, indent: Int, margin: Int
  ) {
    self.range = range
    self.heads = heads
    self.tokens = tokens
    self.cells = cells
    self.isBlank = isBlank
    self.margin = margin
    place = indent
    if indent + width(of: range) <= Self.width { return }
    findLevels()
    fill(range, level: 0)
  }

  private mutating func findLevels() {
    var depth = 0
    levels = Array(repeating: nil, count: range.count)
    for index in range where tokens[index].kind == .sign {
      switch tokens[index].text {
      case "（": depth += 1
      case "）": depth -= 1
      case "；": levels[index - range.lowerBound] = 3 * depth
      case "，": levels[index - range.lowerBound] = 3 * depth + 1
      case "、": levels[index - range.lowerBound] = 3 * depth + 2
      default: break
      }
    }
    deepest = levels.lazy.compactMap { $0 }.max() ?? -1
  }

  private mutating func fill(_ stretch: Range<Int>, level: Int) {
    var start = stretch.lowerBound
    while start < stretch.upperBound {
      var end = start + 1
      while end < stretch.upperBound, !isParted(before: end, level) { end += 1 }
      let width = width(of: start..<end)
      if start > range.lowerBound, place > margin, heads.contains(start) || place + width > Self.width {
        breaks.insert(start)
        place = margin
      }
      if place + width > Self.width, level < deepest {
        fill(start..<end, level: level + 1)
      } else {
        place += width
      }
      start = end
    }
  }

  private func isParted(before index: Int, _ level: Int) -> Bool {
    guard let found = levels[index - 1 - range.lowerBound] else { return false }
    return found <= level && LinePlan.mayBeginLine(tokens[index])
  }

  /// No blank stands behind the signs at which lines break.
  private func width(of stretch: Range<Int>) -> Int {
    var sum = 0
    for index in stretch { sum += cells[index] + (index > stretch.lowerBound && isBlank[index] ? 1 : 0) }
    return sum
  }
}
