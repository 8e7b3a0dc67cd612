/// All words of one file by their characters, for laying them on a run. Looking for the words that begin at a place costs one
/// step a character, up to the longest word.
struct WordTrie {
  /// A name longer than this is only known where it is a whole run, so that laying words stays linear, in characters.
  static let longestWord = 32

  struct Entry {
    /// The kinds of sentence in which this is a word of the language, a bit each.
    var keyword: UInt32 = 0
    var isReserved = false
    var isName = false
    var isUnit = false
    var isPeriod = false

    var isWord: Bool { keyword != 0 || isName || isUnit }
  }

  private var entries: [Entry] = [Entry()]
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0
  private var longNames: Set<String> = []
  /// In the order of their declaration, for suggestions.
  private(set) var names: [String] = []

  /// The words of the language alone; every file adds its names to a copy.
  private static let language = WordTrie()

  init(names: some Sequence<String>) {
    self = Self.language
    for name in names { add(name: name) }
  }

  private init() {
    keys = Array(repeating: .max, count: 4096)
    values = Array(repeating: 0, count: 4096)
    for kind in SentenceKind.allCases {
      for word in Vocabulary.contextual(kind) { change(word) { $0.keyword |= kind.mask } }
    }
    for (word, kind) in SentenceKind.declarations { change(word) { $0.keyword |= kind.mask } }
    for word in Vocabulary.reserved {
      change(word) {
        $0.keyword = .max
        $0.isReserved = true
        $0.isPeriod = Vocabulary.periods.contains(word)
      }
    }
    for word in Vocabulary.units { change(word) { $0.isUnit = true } }
  }

  mutating func add(name: String) {
    if name.unicodeScalars.count > Self.longestWord {
      if longNames.insert(name).inserted { names.append(name) }
      return
    }
    var isNew = false
    change(name) { entry in
      isNew = !entry.isName
      entry.isName = true
    }
    if isNew { names.append(name) }
  }

  mutating func add(unit: String) {
    if unit.unicodeScalars.count <= Self.longestWord { change(unit) { $0.isUnit = true } }
  }

  /// The entry of a whole word.
  func entry(_ characters: ArraySlice<UInt32>) -> Entry? {
    if characters.count > Self.longestWord {
      guard !longNames.isEmpty else { return nil }
      var text = String.UnicodeScalarView()
      for scalar in characters { text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
      return longNames.contains(String(text)) ? Entry(isName: true) : nil
    }
    var node: Int32 = 0
    for scalar in characters {
      guard let next = step(node, scalar) else { return nil }
      node = next
    }
    let entry = entries[Int(node)]
    return entry.isWord ? entry : nil
  }

  /// The node reached from another by one character; the root is 0.
  func step(_ node: Int32, _ scalar: UInt32) -> Int32? {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
    var slot = Self.hash(key) & (keys.count - 1)
    while keys[slot] != key {
      if keys[slot] == .max { return nil }
      slot = (slot + 1) & (keys.count - 1)
    }
    return values[slot]
  }

  subscript(node: Int32) -> Entry { entries[Int(node)] }

  private mutating func change(_ word: String, _ body: (inout Entry) -> Void) {
    var node: Int32 = 0
    for scalar in word.unicodeScalars {
      node = step(node, scalar.value) ?? insert(node, scalar.value)
    }
    var entry = entries[Int(node)]
    body(&entry)
    entries[Int(node)] = entry
  }

  private mutating func insert(_ node: Int32, _ scalar: UInt32) -> Int32 {
    if count * 2 >= keys.count { grow() }
    entries.append(Entry())
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
    place(key, Int32(entries.count - 1))
    count += 1
    return Int32(entries.count - 1)
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    var slot = Self.hash(key) & (keys.count - 1)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    (keys[slot], values[slot]) = (key, value)
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: .max, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != .max { place(key, value) }
  }

  private static func hash(_ key: UInt64) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 29)) >> 8 & 0x7FFF_FFFF)
  }
}
