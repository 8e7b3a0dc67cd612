/// 连写: cuts a run where every possible way to cut cuts, and nowhere else (Grammar: Lexical 6). All known words are laid on
/// the run, those on no complete way through it are dropped, and it is cut wherever no word that is left spans the place.
struct Cutter {
  /// What stands before a run, for the words that depend on it.
  enum Context {
    case other
    case number
    /// 每, 同一, or 为 in a field: a unit may follow.
    case opener
  }

  struct Word {
    enum Kind {
      case keyword
      case period
      case name
      case unit
      case shape(Shape)
      /// A whole run that is no known word: perhaps a name that nothing declares, which is not for the lexer to say.
      case stranger
      /// A stretch of a run that is no known word.
      case unknown
    }

    let kind: Kind
    let characters: Range<Int>

    var isUnknown: Bool {
      if case .unknown = kind { return true }
      return false
    }
  }

  enum Fault {
    /// Stretches that would have to be names, so that the rest can be read.
    case undeclared
    /// Characters that two words overlap in, and two ways to read the run.
    case overlap(Range<Int>, readings: [[Range<Int>]])
  }

  let scan: Scan
  let trie: WordTrie

  /// The words of a run. `unitFollows`: the next run begins with a unit, so that a Han numeral may end this one.
  func cut(
    _ run: Range<Int>, in kind: SentenceKind, after context: Context, unitFollows: Bool
  ) -> (words: [Word], fault: Fault?) {
    if let word = wholeWord(run, kind, context) { return ([word], nil) }
    var lattice = Lattice(
      count: run.count, first: context == .number ? .numberBefore : context == .opener ? .opener : .other)
    lattice.acceptsHanNumber = unitFollows
    for place in 0..<run.count where lattice.isReached(place) {
      layWords(at: place, of: run, kind) { edge in lattice.add(edge, touches: mayTouch(run, edge.start, kind)) }
    }
    guard lattice.isComplete else { return cutAroundUnknown(run, kind, lattice.first) }
    lattice.dropDeadEnds()
    let (pieces, overlap) = lattice.pieces()
    if let overlap {
      let readings = [lattice.reading(preferLong: true), lattice.reading(preferLong: false)]
      let fault = Fault.overlap(
        shift(overlap, run), readings: readings.map { reading in reading.map { shift($0.start..<$0.end, run) } })
      return (words(of: lattice.reading(preferLong: true), run, merging: shift(overlap, run)), fault)
    }
    return (pieces.map { word($0, run) }, nil)
  }

  /// The words of a reading, those that overlap others as one that can't be read.
  private func words(of reading: [Lattice.Edge], _ run: Range<Int>, merging overlap: Range<Int>) -> [Word] {
    var result: [Word] = []
    for edge in reading {
      let word = word(edge, run)
      guard word.characters.overlaps(overlap) else {
        result.append(word)
        continue
      }
      let isFirst = result.last?.characters.upperBound != word.characters.lowerBound || result.last?.isUnknown != true
      let start = isFirst ? word.characters.lowerBound : result.removeLast().characters.lowerBound
      result.append(Word(kind: .unknown, characters: start..<word.characters.upperBound))
    }
    return result
  }

  /// Names touch only in 例, or where an invisible character stands for a blank.
  private func mayTouch(_ run: Range<Int>, _ place: Int, _ kind: SentenceKind) -> Bool {
    kind == .example || (place > 0 && scan.softBreaks[run.lowerBound + place])
  }

  private func shift(_ range: Range<Int>, _ run: Range<Int>) -> Range<Int> {
    run.lowerBound + range.lowerBound..<run.lowerBound + range.upperBound
  }

  private func wholeWord(_ run: Range<Int>, _ kind: SentenceKind, _ context: Context) -> Word? {
    guard let entry = trie.entry(scan.scalars[run]) else { return nil }
    if entry.isUnit, context != .other { return Word(kind: .unit, characters: run) }
    if entry.isPeriod { return Word(kind: .period, characters: run) }
    if entry.keyword & kind.mask != 0 { return Word(kind: .keyword, characters: run) }
    return entry.isName ? Word(kind: .name, characters: run) : nil
  }

  private func word(_ edge: Lattice.Edge, _ run: Range<Int>) -> Word {
    let range = shift(edge.start..<edge.end, run)
    switch edge.form {
    case .keyword, .opener:
      let entry = trie.entry(scan.scalars[range])
      return Word(kind: entry?.isPeriod == true ? .period : .keyword, characters: range)
    case .name: return Word(kind: .name, characters: range)
    case .unit: return Word(kind: .unit, characters: range)
    case .number, .hanNumber, .shape:
      let shape = Shape.at(range.lowerBound, in: scan.scalars, before: run.upperBound)
      return Word(kind: shape.map { $0.form == .latin ? .name : .shape($0) } ?? .unknown, characters: range)
    }
  }

  /// All words that begin at a place of the run.
  private func layWords(at place: Int, of run: Range<Int>, _ kind: SentenceKind, _ body: (Lattice.Edge) -> Void) {
    let start = run.lowerBound + place
    let isInside = start > run.lowerBound && Sign.isLatinOrDigit(scan.scalars[start - 1])
    if !(isInside && Sign.isLatinOrDigit(scan.scalars[start])),
      let shape = Shape.at(start, in: scan.scalars, before: run.upperBound)
    {
      let end = shape.end - run.lowerBound
      switch shape.form {
      case .number: body(Lattice.Edge(start: place, end: end, form: .number))
      case .hanNumber: body(Lattice.Edge(start: place, end: end, form: .hanNumber))
      case .latin: body(Lattice.Edge(start: place, end: end, form: .name))
      case .percent, .date, .monthDay, .time, .period, .weekday, .occurrence, .place, .article, .paragraph, .point:
        body(Lattice.Edge(start: place, end: end, form: .shape))
      }
    }
    var node: Int32 = 0
    for at in start..<min(run.upperBound, start + WordTrie.longestWord) {
      guard let next = trie.step(node, scan.scalars[at]) else { break }
      node = next
      let entry = trie[node]
      guard entry.isWord else { continue }
      let end = at + 1 - run.lowerBound
      if entry.keyword & kind.mask != 0 {
        body(Lattice.Edge(start: place, end: end, form: isOpener(start..<at + 1, kind) ? .opener : .keyword))
      }
      if entry.isName { body(Lattice.Edge(start: place, end: end, form: .name)) }
      if entry.isUnit { body(Lattice.Edge(start: place, end: end, form: .unit)) }
    }
  }

  /// 每, 同一, 为 in a field, and 以 in 积分.
  private func isOpener(_ range: Range<Int>, _ kind: SentenceKind) -> Bool {
    let first = scan.scalars[range.lowerBound]
    if range.count == 1 {
      switch first {
      case 0x6BCF: return true  // 每
      case 0x4E3A: return kind == .subject || kind == .record  // 为
      case 0x4EE5: return kind == .points  // 以
      default: return false
      }
    }
    return range.count == 2 && first == 0x540C && scan.scalars[range.lowerBound + 1] == 0x4E00
  }

  // MARK: What can't be read

  /// A word of one character says little where something is unknown: 满意度 and 有机肥 are likelier names than 满 and 有 are words
  /// there, and 年度 than 年 is a unit. But 的 and 凡 hardly stand in names.
  private func isWeak(_ edge: Lattice.Edge, _ run: Range<Int>) -> Bool {
    guard edge.end - edge.start == 1 else { return false }
    switch edge.form {
    case .number, .hanNumber, .shape: return false
    case .keyword, .opener, .unit, .name: return ![0x7684, 0x51E1].contains(scan.scalars[run.lowerBound + edge.start])
    }
  }

  /// No way through the run: the cheapest stretches that, taken as names, let the rest be cut.
  private func cutAroundUnknown(
    _ run: Range<Int>, _ kind: SentenceKind, _ first: Lattice.State
  ) -> (words: [Word], fault: Fault?) {
    var search = UnknownStretches(count: run.count, first: first)
    for place in 0..<run.count {
      let touches = mayTouch(run, place, kind)
      layWords(at: place, of: run, kind) { search.add($0, touches: touches, isWeak: isWeak($0, run)) }
      let start = run.lowerBound + place
      let insideWord =
        place > 0 && Sign.isLatinOrDigit(scan.scalars[start]) && Sign.isLatinOrDigit(scan.scalars[start - 1])
      search.stretch(at: place, mayBegin: !insideWord)
    }
    let words = search.result().map { step -> Word in
      guard let edge = step.edge else { return Word(kind: .unknown, characters: shift(step.range, run)) }
      return word(edge, run)
    }
    if words.count == 1, words[0].isUnknown { return ([Word(kind: .stranger, characters: run)], nil) }
    return (words, .undeclared)
  }
}
