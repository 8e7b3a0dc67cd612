import XiangyueCalendar

/// A day as people type it on a command line.
extension CivilDay {
  /// `2022-08-31`, `2022.8.31`, `2022/8/31`, `2022年8月31日`, with digits and signs of either width. Nil for anything else,
  /// and for a day that does not exist.
  package init?(typed text: String) {
    let signs = text.unicodeScalars.map(Self.folded).filter { !$0.properties.isWhitespace }
    let parts = signs.split(omittingEmptySubsequences: false) { !("0"..."9").contains($0) }
    let marks = signs.filter { !("0"..."9").contains($0) }.map(String.init).joined()
    let figures = ["--", "..", "//"].contains(marks) ? parts[...] : marks == "年月日" ? parts.dropLast() : []
    guard figures.count == 3, parts.count == 3 || parts[3].isEmpty, figures[0].count == 4 else { return nil }
    guard figures.dropFirst().allSatisfy({ (1...2).contains($0.count) }) else { return nil }
    let numbers = figures.compactMap { Int(String(String.UnicodeScalarView($0))) }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Full-width forms as the plain ones.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }
}
