import XiangyueText

/// What the lexer tells of words that can't be cut.
extension Lexer {
  /// How many words on either side of an undeclared stretch a message shows.
  private static let neighbours = 5

  mutating func reportInvisible(_ characters: Range<Int>, _ word: String) {
    for index in characters.dropFirst().prefix(WordTrie.longestWord) where scan.softBreaks[index] {
      let place = range(end(characters.lowerBound..<index), Int(scan.starts[index]))
      diagnostics.append(Diagnostic(InvisibleCharacter(hidden: source.text(place), word: word, range: place)))
    }
  }

  /// One message for each name, however often it stands in the file.
  mutating func reportUndeclared(_ words: [Cutter.Word]) {
    if reportMisspelt(words) { return }
    for (index, word) in words.enumerated() where word.isUnknown && !isMeant(word) {
      let shown = words[max(0, index - Self.neighbours)..<min(words.count, index + Self.neighbours + 1)]
      let reading = shown.map { scan.text($0.characters) }.joined(separator: "│")
      let name = scan.text(word.characters)
      guard reportedStretches.insert(name).inserted else { continue }
      if let numeral = unclearNumeral(in: word.characters, of: words) {
        let fault = UnclearNumeral(written: scan.text(numeral), range: range(start(numeral), end(numeral)))
        diagnostics.append(Diagnostic(fault))
        continue
      }
      let place = range(start(word.characters), end(word.characters))
      let isWorthwhile = reportedStretches.count <= Self.suggested && cutter.trie.names.count <= Self.compared
      let candidates = isWorthwhile ? cutter.trie.names : []
      diagnostics.append(
        Diagnostic(UndeclaredStretch(name: name, reading: reading, range: place, candidates: candidates)))
    }
  }

  /// 交整改方 for 交整改方案, which would be read as 交│整改│方: two stretches with a word between them are one misspelt name, where there is one
  /// that is like it.
  private mutating func reportMisspelt(_ words: [Cutter.Word]) -> Bool {
    let strange = words.indices.filter { words[$0].isUnknown && !isMeant(words[$0]) }
    guard strange.count > 1, reportedStretches.count < Self.suggested, cutter.trie.names.count <= Self.compared,
      let first = strange.first, let last = strange.last
    else { return false }
    let whole = words[first].characters.lowerBound..<words[last].characters.upperBound
    let name = scan.text(whole)
    guard whole.count <= WordTrie.longestWord, !nearest(to: name, among: cutter.trie.names, limit: 1).isEmpty else {
      return false
    }
    guard reportedStretches.insert(name).inserted else { return true }
    let reading =
      (words[..<first].map { scan.text($0.characters) } + [name]
      + words[(last + 1)...].map { scan.text($0.characters) }).joined(separator: "│")
    diagnostics.append(
      Diagnostic(
        UndeclaredStretch(
          name: name, reading: reading, range: range(start(whole), end(whole)), candidates: cutter.trie.names)))
    return true
  }

  /// A Han numeral that is no number, before a unit: why a stretch could not be read.
  private func unclearNumeral(in stretch: Range<Int>, of words: [Cutter.Word]) -> Range<Int>? {
    guard let first = words.first, let last = words.last else { return nil }
    var (lower, upper) = (stretch.lowerBound, stretch.upperBound)
    while lower < upper, !Sign.isHanNumeral(scan.scalars[lower]) { lower += 1 }
    guard lower < upper else { return nil }
    while lower > first.characters.lowerBound, Sign.isHanNumeral(scan.scalars[lower - 1]) { lower -= 1 }
    upper = lower
    while upper < last.characters.upperBound, Sign.isHanNumeral(scan.scalars[upper]) { upper += 1 }
    guard beginsWithUnit(upper..<last.characters.upperBound), HanNumeral.value(scan.scalars[lower..<upper]) == nil
    else {
      return nil
    }
    return lower..<upper
  }

  mutating func reportOverlap(_ run: Range<Int>, _ overlap: Range<Int>, _ readings: [[Range<Int>]]) {
    let shown = run.count <= 12 ? run : overlap
    let texts = readings.map { reading in
      reading.filter { $0.overlaps(shown) }.map(scan.text).joined(separator: " ")
    }
    let place = range(start(shown), end(shown))
    diagnostics.append(Diagnostic(OverlappingWords(written: scan.text(shown), readings: texts, range: place)))
  }
}
