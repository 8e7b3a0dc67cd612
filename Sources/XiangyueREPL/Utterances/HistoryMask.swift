import XiangyueText

/// What of an utterance may be kept on disk: the words of the language, of the rules and of the commands, numbers, signs. Everything else
/// — a key, a name, a value of the data, a word that nothing declares — is written as `…`: a history must not say who was asked about,
/// and of a word that is not known nobody can say that it is no name.
///
/// In the session itself an utterance stays as it was typed.
package struct HistoryMask: Sendable {
  private let index: CompletionIndex

  package init(_ completer: Completer) { index = completer.index }

  package static let mask: Unicode.Scalar = "…"

  /// The utterance as it may be kept; nil where nothing of it may be.
  package func kept(_ utterance: String) -> String? {
    // Paths are not looked at by words: a file may be called by anything, and is no value.
    if let bar = utterance.lastIndex(where: { $0 == "|" || $0 == "｜" }) {
      return kept(String(utterance[..<bar])).map { $0 + utterance[bar...] }
    }
    if Self.isOfPath(utterance) { return utterance }
    let scalars = utterance.unicodeScalars.map(\.value)
    var result = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      if KnownWords.isBlank(scalars[place]) || KnownWords.isSign(scalars[place]) {
        result.append(contentsOf: String(scalars: scalars[place...place]).unicodeScalars)
        place += 1
        continue
      }
      var end = place
      while end < scalars.count, !KnownWords.isBlank(scalars[end]), !KnownWords.isSign(scalars[end]) { end += 1 }
      result.append(contentsOf: masked(Array(scalars[place..<end])).unicodeScalars)
      place = end
    }
    let kept = String(result)
    return kept.contains { $0 != "…" && !$0.isWhitespace } ? kept : nil
  }

  /// Whether it is a command about a file or folder.
  private static func isOfPath(_ utterance: String) -> Bool {
    switch Command.read(utterance)?.command.argument {
    case .file, .folder: true
    case .none?, .name, .day, .text, nil: false
    }
  }

  /// A stretch without blanks and signs, its unknown parts masked.
  private func masked(_ stretch: [UInt32]) -> String {
    var result = ""
    for part in parts(of: stretch) {
      if part.isKnown {
        result += String(scalars: stretch[part.range])
      } else if result.unicodeScalars.last != Self.mask {
        result.unicodeScalars.append(Self.mask)
      }
    }
    return result
  }

  private struct Part {
    var range: Range<Int>
    var isKnown: Bool
  }

  /// The cut with the fewest characters unknown, then the fewest words. A known word of one character beside an unknown one is taken for
  /// a part of it, for names are made of such (方日).
  private func parts(of stretch: [UInt32]) -> [Part] {
    let words = KnownWords(index)
    var best: [(cost: Int, from: Int, isKnown: Bool)] = Array(
      repeating: (.max, 0, false), count: stretch.count + 1)
    best[0].cost = 0
    for place in stretch.indices {
      let cost = best[place].cost
      guard cost < .max else { continue }
      func reach(_ end: Int, _ added: Int, _ isKnown: Bool) {
        if cost + added < best[end].cost { best[end] = (cost + added, place, isKnown) }
      }
      reach(place + 1, Self.unknownCost, false)
      words.forEachWord(in: stretch, from: place) { end in
        reach(end, 1, isKept(stretch[place..<end]))
      }
    }
    var parts: [Part] = []
    var end = stretch.count
    while end > 0 {
      let step = best[end]
      parts.append(Part(range: step.from..<end, isKnown: step.isKnown))
      end = step.from
    }
    return Self.widened(parts.reversed(), stretch)
  }

  private static let unknownCost = 100

  /// What counts or dates something is kept; a key is not, whatever it is made of.
  private func isKept(_ word: ArraySlice<UInt32>) -> Bool {
    if let known = index.word(word) { return index.kinds(of: known).isDisjoint(with: .ofData) }
    guard word.allSatisfy(KnownWords.isNarrow) else { return true }
    let figures = word.split(separator: 0x2D, omittingEmptySubsequences: false)
    return figures.count <= 3 && figures.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(Self.isDigit) }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  private static func widened(_ parts: [Part], _ stretch: [UInt32]) -> [Part] {
    func isRest(_ part: Part) -> Bool {
      part.isKnown && part.range.count == 1 && !apart.contains(stretch[part.range.lowerBound])
    }
    var widened = parts
    for at in parts.indices where !parts[at].isKnown {
      for other in parts[(at + 1)...].prefix(longestRest).prefix(while: isRest).indices {
        widened[other].isKnown = false
      }
      let before = parts[..<at].suffix(longestRest)
      for other in before.indices.reversed().prefix(while: { isRest(parts[$0]) }) { widened[other].isKnown = false }
    }
    return widened
  }

  /// A name has few characters.
  private static let longestRest = 2

  /// 的 在 对: they stand behind whom one asks about.
  private static let apart: Set<UInt32> = [0x7684, 0x5728, 0x5BF9]
}
