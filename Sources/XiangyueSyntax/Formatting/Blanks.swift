import XiangyueText

/// Before which tokens a blank stands, where no line begins there. What a style leaves out is put in again where the words would be
/// read otherwise.
struct Blanks {
  static let mostRounds = 40

  private(set) var isBlank: [Bool]
  private let tokens: [Token]
  /// Stretches without a blank that were mended once, by their first token.
  private var mended: Set<Int> = []

  init(_ tokens: [Token], style: RuleStyle, lines: LinePlan) {
    self.tokens = tokens
    isBlank = tokens.indices.map { index in
      guard index > 0 else { return false }
      switch style {
      case .canonical: return Spacing.parts(tokens, before: index, signs: true)
      case .reading:
        // What an 例 gives to a column is one run: 3人.
        return Spacing.parts(tokens, before: index, signs: true)
          || Self.areWords(tokens, index) && !lines.isExample[index]
      case .runTogether:
        return Spacing.parts(tokens, before: index)
          && (lines.isSpaced[index - 1] && lines.isSpaced[index] || lines.isHead(index - 1)
            || Self.keepsApart(tokens[index - 1], tokens[index]))
      }
    }
  }

  private static func areWords(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index - 1].kind != .sign && tokens[index].kind != .sign && tokens[index - 1].kind != .item
      && tokens[index].kind != .endOfFile && !Spacing.beginsComment(tokens[index])
  }

  /// Words that never touch: two names, a name behind a number, letters and figures beside others, titles.
  private static func keepsApart(_ left: Token, _ right: Token) -> Bool {
    if left.kind == .title || right.kind == .title || right.kind == .name && [.name, .number].contains(left.kind) {
      return true
    }
    let (before, after) = (Spelling.text(of: left, opening: "“"), Spelling.text(of: right, opening: "“"))
    return isLatin(before.unicodeScalars.last) && isLatin(after.unicodeScalars.first)
  }

  private static func isLatin(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { Sign.isLatinOrDigit($0.value) } ?? false
  }

  /// Puts in the blanks without which the tokens were read otherwise; false where nothing is left to do.
  ///
  /// - Parameters:
  ///   - places: the bytes of each token in what was read.
  ///   - read: what was found there.
  mutating func mend(_ places: [Range<Int>], _ read: [Token]) -> Bool {
    var isMended = false
    var next = 0
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, places[end].lowerBound == places[end - 1].upperBound { end += 1 }
      while next < read.count, read[next].range.end <= places[start].lowerBound { next += 1 }
      let first = next
      while next < read.count, read[next].range.start < places[end - 1].upperBound { next += 1 }
      if end - start > 1, mendStretch(start..<end, places, read[first..<next]) { isMended = true }
      start = end
    }
    return isMended
  }

  private mutating func mendStretch(_ stretch: Range<Int>, _ places: [Range<Int>], _ read: ArraySlice<Token>) -> Bool {
    let isSame =
      read.count == stretch.count
      && zip(stretch, read).allSatisfy { index, token in
        places[index] == token.range.start..<token.range.end && SameProgram.isSame(tokens[index], token)
      }
    if isSame { return false }
    let begins = Set(read.map(\.range.start))
    let missing = stretch.dropFirst().filter { !begins.contains(places[$0].lowerBound) && mayPart($0) }
    let isFirst = mended.insert(stretch.lowerBound).inserted
    let chosen = isFirst && !missing.isEmpty ? missing : stretch.dropFirst().filter(mayPart)
    for index in chosen { isBlank[index] = true }
    return !chosen.isEmpty
  }

  /// Blanks stand between words, and beside + - × ÷: 2022 - 8 - 1 is no day.
  private func mayPart(_ index: Int) -> Bool {
    let isBesideOperator = Spacing.isOperator(tokens[index - 1]) || Spacing.isOperator(tokens[index])
    return !isBlank[index] && (Self.areWords(tokens, index) || isBesideOperator)
  }
}
