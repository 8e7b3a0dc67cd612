import XiangyueText

/// Words that rules are written with and that this version does not judge, each with what can be written instead.
struct UnjudgedWord {
  let words: [String]
  let instead: Localized

  /// The entry of a word; nothing for all others.
  static func find(_ word: String) -> Localized? { all.first { $0.words.contains(word) }?.instead }

  private static let all = [
    UnjudgedWord(["扣完"], zh: "扣 2分，每季度 至多 10分", en: "扣 2分，每季度 至多 10分")
  ]

  private init(_ words: [String], zh: String, en: String) {
    self.words = words
    instead = Localized(zh: zh, en: en)
  }
}

extension Parser {
  /// Says that a word can't be judged, where one stands beside what can't be read; false where there is none.
  mutating func reportKnownWord() -> Bool {
    let (start, end) = wordsAround()
    let places = [position].filter { $0 < end } + (start..<min(position, end)).reversed() + (position..<end).dropFirst()
    for place in places where !isDeclared(tokens[place]) {
      let token = tokens[place]
      if let instead = UnjudgedWord.find(token.text) {
        reportUnjudged(token.range, instead)
        return true
      }
    }
    return false
  }

  mutating func reportUnjudged(_ range: SourceRange, _ instead: Localized) {
    report(UnexpectedWord(found: source.text(range), expected: [], range: range, unjudged: instead))
  }

  private func isDeclared(_ token: Token) -> Bool {
    switch token.kind {
    case .keyword: !Vocabulary.reserved.contains(token.text) && names.contains(token.text)
    case .name, .unreadable: names.contains(token.text)
    case .number, .unit, .percent, .date, .monthDay, .time, .period, .weekday, .occurrence, .place, .article,
      .paragraph, .point, .item, .chapter, .appendix, .title, .string, .sign, .endOfFile:
      true
    }
  }

  /// The words between the signs on both sides.
  private func wordsAround() -> (start: Int, end: Int) {
    var start = min(position, tokens.count)
    while start > 0, position - start < Self.reach, tokens[start - 1].kind != .sign, tokens[start - 1].kind != .item {
      start -= 1
    }
    var end = min(position, limit)
    while end < limit, end - position < Self.reach, tokens[end].kind != .sign { end += 1 }
    return (start, max(start, end))
  }
}
