/// How many cells of a terminal a character takes: two for Han, full-width forms and CJK punctuation, none for combining
/// and format characters, else one.
///
/// The table is our own (Unicode's East Asian Width), for the C library's follows the locale. Characters that Unicode calls
/// ambiguous (“ ” × √ · … ─ ①) count one: terminals of Chinese users draw some of them with two, therefore they must never
/// stand left of anything that has to line up.
package enum DisplayWidth {
  /// Cells of one scalar: 0, 1 or 2. Control characters have none.
  package static func cells(of scalar: Unicode.Scalar) -> Int {
    let code = scalar.value
    if code < 0x300 { return code >= 0x20 && code < 0x7F || code >= 0xA0 && code != 0xAD ? 1 : 0 }
    if code >= 0x4E00 && code <= 0x9FFF { return 2 }
    if contains(wide, code) { return 2 }
    return contains(zero, code) ? 0 : 1
  }

  /// Whether one of the stretches, given as first and last in rising order, has the code.
  private static func contains(_ stretches: [UInt32], _ code: UInt32) -> Bool {
    var low = 0
    var high = stretches.count / 2
    while low < high {
      let middle = (low + high) / 2
      if stretches[2 * middle + 1] < code { low = middle + 1 } else { high = middle }
    }
    return 2 * low < stretches.count && stretches[2 * low] <= code
  }
}

extension String {
  /// Cells the text takes at a terminal, as the sum over its scalars.
  package var displayWidth: Int {
    var cells = 0
    for scalar in unicodeScalars { cells += DisplayWidth.cells(of: scalar) }
    return cells
  }

  /// The text with blanks after it, `width` cells in all: for columns of words. Longer text stays as it is.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text with blanks before it, `width` cells in all: for columns of numbers. Longer text stays as it is.
  package func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }
}
