import XiangyueSyntax

/// Cuts text, where nothing parts the words, into words that are known.
struct KnownWords {
  private let index: CompletionIndex

  init(_ index: CompletionIndex) { self.index = index }

  /// How text can be cut up to its end, where something is being typed.
  struct Cut {
    fileprivate let scalars: [UInt32]
    /// Where the last stretch without blanks and signs begins.
    fileprivate(set) var begin = 0
    /// For each place that is reached by whole words: where the last of them begins; at the start of a stretch the place itself.
    fileprivate var lastWord: [Int?]

    /// Whether the stretch is cut into whole words up to the place.
    func isReached(_ place: Int) -> Bool { lastWord[place] != nil }

    /// The word before the place, blanks between passed over. Empty where none is known.
    func word(before place: Int) -> String {
      var end = place
      while end > 0, KnownWords.isBlank(scalars[end - 1]) { end -= 1 }
      guard let start = lastWord[end] else { return "" }
      return String(scalars: scalars[start..<end])
    }
  }

  func cut(_ scalars: [UInt32]) -> Cut {
    var cut = Cut(scalars: scalars, lastWord: Array(repeating: nil, count: scalars.count + 1))
    /// Words needed to reach a place: the fewer, the likelier.
    var counts = Array(repeating: Int.max, count: scalars.count + 1)
    cut.lastWord[0] = 0
    counts[0] = 0
    for place in scalars.indices {
      if Self.isBlank(scalars[place]) || Self.isSign(scalars[place]) {
        cut.begin = place + 1
        cut.lastWord[place + 1] = place + 1
        counts[place + 1] = 0
        continue
      }
      guard cut.lastWord[place] != nil else { continue }
      forEachWord(in: scalars, from: place) { end in
        if counts[place] + 1 < counts[end] {
          counts[end] = counts[place] + 1
          cut.lastWord[end] = place
        }
      }
    }
    return cut
  }

  /// The ends of all words that begin at a place: names, words of the language, numbers and keys.
  func forEachWord(in scalars: [UInt32], from place: Int, _ body: (_ end: Int) -> Void) {
    if Self.isNarrow(scalars[place]) {
      var end = place
      while end < scalars.count, Self.isNarrow(scalars[end]) { end += 1 }
      body(end)
    } else if Self.singles.contains(scalars[place]) {
      body(place + 1)
    }
    var stretch = index.everything
    var end = place
    while end < scalars.count, !stretch.words.isEmpty {
      stretch = index.narrowed(stretch, by: scalars[end])
      end += 1
      if index.ended(stretch) != nil { body(end) }
    }
  }

  /// Words of one character, such as 的, and what numbers and citations are made of.
  private static let singles = Set(
    Keyword.all.compactMap { $0.text.unicodeScalars.count == 1 ? $0.text.unicodeScalars.first?.value : nil }
      + "〇零一二三四五六七八九十百千万两半第条款项章年月日时分".unicodeScalars.map(\.value))

  /// Letters, digits and what joins them in a key or in pinyin.
  static func isNarrow(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x27, 0x2D, 0x5F: true
    default: false
    }
  }

  static func isBlank(_ scalar: UInt32) -> Bool { scalar <= 0x20 || scalar == 0x3000 || scalar == 0xA0 }

  /// Anything that is no part of a word.
  static func isSign(_ scalar: UInt32) -> Bool {
    !isNarrow(scalar) && Unicode.Scalar(scalar)?.properties.isAlphabetic != true
  }
}

extension String {
  init(scalars: some Sequence<UInt32>) {
    self = ""
    unicodeScalars.append(contentsOf: scalars.lazy.compactMap(Unicode.Scalar.init))
  }
}
