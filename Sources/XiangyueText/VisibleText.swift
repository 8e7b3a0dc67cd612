/// Text of users' files as it may be shown: nothing in it is unseen, and nothing steers the terminal.
extension String {
  /// The text with each invisible or control character as its code point, `U+200B`; tabs and line feeds stay.
  package var showingInvisibles: String {
    guard unicodeScalars.contains(where: \.isInvisible) else { return self }
    var shown = ""
    for scalar in unicodeScalars { shown += scalar.isInvisible ? scalar.codePoint : String(scalar) }
    return shown
  }
}

extension Unicode.Scalar {
  /// Whether one sees nothing of the character, not even a blank: zero-width and direction marks, controls. Blanks of every
  /// width are no such characters.
  package var isInvisible: Bool {
    if value < 0x7F { return value < 0x20 && value != 0x09 && value != 0x0A }
    if Self.fillers.contains(value) { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// Letters of Hangul that are drawn as nothing.
  private static let fillers: [UInt32] = [0x115F, 0x1160, 0x3164, 0xFFA0]

  /// `U+200B`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
