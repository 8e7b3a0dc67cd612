/// Breaking a text into lines as Chinese is set: between any two Han, but no line begins with 。，；：）” or ends in （“《, and
/// words in letters and figures stay whole, and so does 第十六条.
extension String {
  /// The text in lines of at most `width` cells. Line feeds in it are kept as breaks, blanks at a break are dropped. A word
  /// that is longer than a line is cut where the line ends.
  package func wrapped(to width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { Self.lines(of: $0, width: max(width, 2)) }
  }

  private static func lines(of paragraph: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var cells = 0
    for piece in LineBreaking.pieces(of: paragraph) {
      let wide = piece.withoutTrailingBlanks.displayWidth
      if cells + wide > width, cells > 0 {
        lines.append(line.withoutTrailingBlanks)
        (line, cells) = ("", 0)
      }
      if wide > width {
        for character in piece {
          let more = String(character).displayWidth
          if cells + more > width, cells > 0 {
            lines.append(line.withoutTrailingBlanks)
            (line, cells) = ("", 0)
          }
          line.append(character)
          cells += more
        }
      } else {
        line += piece
        cells += piece.displayWidth
      }
    }
    lines.append(line.withoutTrailingBlanks)
    return lines
  }

  fileprivate var withoutTrailingBlanks: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

private enum LineBreaking {
  /// What may not begin a line.
  static let closing = Set("，。、；：！？）》〉」』】〕”’…—～·％℃,.;:!?)]}%")
  /// What may not end one.
  static let opening = Set("（《〈「『【〔“‘([{")

  /// Stretches that stay on one line. Joined they are the text.
  static func pieces(of text: Substring) -> [String] {
    var pieces: [String] = []
    var previous: Character?
    var isOrdinal = false
    for character in text {
      let goesOn = isOrdinal && (numerals.contains(character) || counted.contains(character))
      if let previous, goesOn || holds(previous, to: character) {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      isOrdinal = character == "第" || (isOrdinal && numerals.contains(character))
      previous = character
    }
    return pieces
  }

  /// 第十六条 stays on one line.
  private static let numerals = Set("〇零一二三四五六七八九十百0123456789")
  private static let counted = Set("章节条款项次")

  /// Whether no line may break between two neighbours.
  private static func holds(_ left: Character, to right: Character) -> Bool {
    if right == " " || closing.contains(right) || opening.contains(left) { return true }
    if left.isNumber, left.isASCII, right.isLetter { return true }  // 20户
    return left != " " && !isWide(left) && !isWide(right) && !closingWide.contains(left) && !opening.contains(right)
  }

  /// Closing signs of Chinese that count one cell; after them a line may break as after any Han.
  private static let closingWide = Set("”’…—·")

  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.contains { DisplayWidth.cells(of: $0) == 2 }
  }
}
