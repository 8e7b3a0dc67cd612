import XiangyueText

/// 约0115: what nothing knows, read as the word that was meant.
extension Lexer {
  /// A word in the place of one of the language, or two names written together; false for all others.
  mutating func appendMeant(_ word: Cutter.Word, _ kind: SentenceKind, _ startsLine: Bool) -> Bool {
    switch word.kind {
    case .stranger, .unknown: break
    case .unit, .keyword: if Vocabulary.everyday[scan.text(word.characters)] == nil { return false }
    case .period, .name, .shape: return false
    }
    let written = scan.text(word.characters)
    guard !names.contains(written) else { return false }
    let place = range(start(word.characters), end(word.characters))
    func add(_ kind: TokenKind, _ text: String) {
      append(Token(kind: kind, range: place, leadingStart: lastEnd, text: text), startsLine: startsLine)
      meant.insert(word.characters.lowerBound)
    }
    if let everyday = Vocabulary.everyday[written], let word = everyday.meant {
      diagnostics.append(Diagnostic(WordMeant(written: written, word: word, isSynonym: true, range: place)))
      add(everyday.isUnit ? .unit : .keyword, word)
      return true
    }
    if Vocabulary.joining.contains(written), kind == .norm || kind == .clauses || kind == .matter {
      diagnostics.append(Diagnostic(WordMeant(written: written, word: "、", isSynonym: true, range: place)))
      add(.sign, "、")
      return true
    }
    if Vocabulary.spared.contains(written), kind == .norm || kind == .clauses {
      // It becomes part of the blanks before the next word.
      diagnostics.append(Diagnostic(WordMeant(written: written, word: "", isSynonym: true, range: place)))
      meant.insert(word.characters.lowerBound)
      return true
    }
    if let found = wordMeant(written, kind) {
      diagnostics.append(
        Diagnostic(WordMeant(written: written, word: found.word, isSynonym: found.isSynonym, range: place)))
      add(.keyword, found.word)
      return true
    }
    return appendNames(word.characters, startsLine)
  }

  /// Beyond some hundred different words nobody reads what may have been meant.
  private mutating func wordMeant(_ written: String, _ kind: SentenceKind) -> MeantWord? {
    let key = Sought(written: written, kind: kind)
    if let known = sought[key] { return known.word }
    let isWorthwhile = sought.count < Self.suggested && cutter.trie.names.count <= Self.compared
    let found = MeantWord.find(written, in: kind, names: isWorthwhile ? cutter.trie.names : nil)
    if isWorthwhile { sought[key] = SoughtWord(word: found) }
    return found
  }

  struct Sought: Hashable {
    let written: String
    let kind: SentenceKind
  }

  struct SoughtWord {
    let word: MeantWord?
  }

  /// 包卫生包绿化: declared names with nothing between them. The parser says what is missing.
  private mutating func appendNames(_ run: Range<Int>, _ startsLine: Bool) -> Bool {
    guard run.count <= WordTrie.longestWord, sought.count < Self.suggested else { return false }
    // The last name of the shortest row of names that ends at each place.
    var rows: [(count: Int, last: Int)?] = Array(repeating: nil, count: run.count + 1)
    rows[0] = (0, 0)
    for end in 1...run.count {
      for begin in 0..<end {
        guard let row = rows[begin], row.count + 1 < rows[end]?.count ?? .max else { continue }
        let text = scan.text(run.lowerBound + begin..<run.lowerBound + end)
        if end - begin > 1 && names.contains(text) || Vocabulary.joining.contains(text) {
          rows[end] = (row.count + 1, begin)
        }
      }
    }
    guard let row = rows[run.count], row.count > 1 else { return false }
    var pieces: [Range<Int>] = []
    var end = run.count
    while let row = rows[end], row.count > 0 {
      pieces.append(run.lowerBound + row.last..<run.lowerBound + end)
      end = row.last
    }
    for (index, characters) in pieces.reversed().enumerated() {
      let place = range(self.start(characters), self.end(characters))
      if Vocabulary.joining.contains(scan.text(characters)) {
        diagnostics.append(
          Diagnostic(WordMeant(written: scan.text(characters), word: "、", isSynonym: true, range: place)))
        append(Token(kind: .sign, range: place, leadingStart: lastEnd, text: "、"), startsLine: false)
        continue
      }
      if index > 0, tokens.last?.kind == .name { touching.insert(tokens.count) }
      append(
        Token(kind: .name, range: place, leadingStart: lastEnd, text: scan.text(characters)),
        startsLine: startsLine && index == 0)
    }
    meant.insert(run.lowerBound)
    return true
  }

  func isMeant(_ word: Cutter.Word) -> Bool { meant.contains(word.characters.lowerBound) }
}
