/// Keys by their bytes; a key's code is its place in the order of insertion. Keys of up to eight bytes stand in a table
/// as one word, longer ones in a second table that points to their bytes. Both are probed in a line and at most 4/5
/// full: it is memory that a look-up waits for.
struct KeyIndex: Sendable {
  private(set) var count = 0
  private var shortWords: [UInt64]
  private var shortCodes: [UInt32]
  private var shortCount = 0
  /// Places in `longKeys`, plus one; 0 is free.
  private var longSlots: [UInt32]
  private var longKeys: [LongKey] = []
  private var longBytes: [UInt8] = []

  struct LongKey: Sendable {
    let hash: UInt64
    let start: Int
    let length: Int
    let code: UInt32
  }

  init(capacity: Int = 8) {
    let slots = max(8, capacity + capacity / 4 + 1)
    shortWords = Array(repeating: 0, count: slots)
    shortCodes = Array(repeating: 0, count: slots)
    longSlots = Array(repeating: 0, count: 8)
  }

  /// The code of the key, and whether it was new. A key is never empty.
  mutating func insert(_ bytes: RawSpan, _ key: Range<Int>) -> (code: UInt32, isNew: Bool) {
    let code = UInt32(count)
    if Self.isShort(bytes, key) {
      if let found = insertShort(Self.word(bytes, key), code) { return (found, false) }
    } else {
      if let found = longCode(bytes, key) { return (found, false) }
      insertLong(bytes, key, code)
    }
    count += 1
    return (code, true)
  }

  /// The code of the key; nil where nobody is called so.
  func code(_ bytes: RawSpan, _ key: Range<Int>) -> UInt32? {
    Self.isShort(bytes, key) ? shortCode(Self.word(bytes, key)) : longCode(bytes, key)
  }

  /// Whether a key fits a word and is told apart there: one that ends in a zero byte is not told from one without.
  private static func isShort(_ bytes: RawSpan, _ key: Range<Int>) -> Bool {
    key.count <= 8 && !key.isEmpty && bytes.byte(key.upperBound - 1) != 0
  }

  private static func word(_ bytes: RawSpan, _ key: Range<Int>) -> UInt64 {
    if key.lowerBound + 8 <= bytes.byteCount {
      return bytes.word(key.lowerBound) & (~0 >> UInt64(64 - 8 * key.count))
    }
    var word: UInt64 = 0
    for offset in key.reversed() { word = word << 8 | UInt64(bytes.byte(offset)) }
    return word
  }
}

// MARK: - Keys of up to eight bytes

extension KeyIndex {
  @inline(__always)
  static func slot(of word: UInt64, in count: Int) -> Int {
    let hash = (word ^ (word >> 29)) &* 0x9E37_79B9_7F4A_7C15
    return Int(((hash >> 32) &* UInt64(count)) >> 32)
  }

  func shortCode(_ word: UInt64) -> UInt32? {
    let slot = Self.slot(for: word, in: shortWords)
    return shortWords[slot] == word ? shortCodes[slot] : nil
  }

  /// The table as the kernels use it: words, 0 where free, and their codes.
  var shortTable: (words: [UInt64], codes: [UInt32]) { (shortWords, shortCodes) }

  /// Gives the code of a word that stands there already, else inserts it.
  private mutating func insertShort(_ word: UInt64, _ code: UInt32) -> UInt32? {
    if (shortCount + 1) * 5 > shortWords.count * 4 { growShort() }
    let slot = Self.slot(for: word, in: shortWords)
    if shortWords[slot] == word { return shortCodes[slot] }
    shortCount += 1
    shortWords[slot] = word
    shortCodes[slot] = code
    return nil
  }

  private mutating func growShort() {
    var words = [UInt64](repeating: 0, count: shortWords.count * 2)
    var codes = [UInt32](repeating: 0, count: words.count)
    for slot in shortWords.indices where shortWords[slot] != 0 {
      let place = Self.slot(for: shortWords[slot], in: words)
      words[place] = shortWords[slot]
      codes[place] = shortCodes[slot]
    }
    shortWords = words
    shortCodes = codes
  }

  /// The slot where the word stands or may be put.
  private static func slot(for word: UInt64, in words: [UInt64]) -> Int {
    var slot = slot(of: word, in: words.count)
    while words[slot] != 0, words[slot] != word {
      slot += 1
      if slot == words.count { slot = 0 }
    }
    return slot
  }
}

// MARK: - Longer keys

extension KeyIndex {
  var hasLongKeys: Bool { !longKeys.isEmpty }

  var longLengths: some Sequence<Int> { longKeys.lazy.map { $0.length } }

  func forEachLong(_ body: (ArraySlice<UInt8>, UInt32) -> Void) {
    for key in longKeys { body(longBytes[key.start..<key.start + key.length], key.code) }
  }

  private func longCode(_ bytes: RawSpan, _ key: Range<Int>) -> UInt32? {
    guard !longKeys.isEmpty else { return nil }
    let hash = Self.hash(bytes, key)
    var slot = Int(truncatingIfNeeded: hash >> 20) & (longSlots.count - 1)
    while longSlots[slot] != 0 {
      let found = longKeys[Int(longSlots[slot]) - 1]
      if found.hash == hash, found.length == key.count, equals(found, bytes, key) { return found.code }
      slot = (slot + 1) & (longSlots.count - 1)
    }
    return nil
  }

  private func equals(_ found: LongKey, _ bytes: RawSpan, _ key: Range<Int>) -> Bool {
    for offset in 0..<found.length where longBytes[found.start + offset] != bytes.byte(key.lowerBound + offset) {
      return false
    }
    return true
  }

  private mutating func insertLong(_ bytes: RawSpan, _ key: Range<Int>, _ code: UInt32) {
    if (longKeys.count + 1) * 2 > longSlots.count { growLong() }
    let hash = Self.hash(bytes, key)
    longKeys.append(LongKey(hash: hash, start: longBytes.count, length: key.count, code: code))
    for offset in key { longBytes.append(bytes.byte(offset)) }
    placeLong(longKeys.count, hash)
  }

  private mutating func growLong() {
    longSlots = Array(repeating: 0, count: longSlots.count * 2)
    for (index, key) in longKeys.enumerated() { placeLong(index + 1, key.hash) }
  }

  private mutating func placeLong(_ place: Int, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash >> 20) & (longSlots.count - 1)
    while longSlots[slot] != 0 { slot = (slot + 1) & (longSlots.count - 1) }
    longSlots[slot] = UInt32(place)
  }

  private static func hash(_ bytes: RawSpan, _ key: Range<Int>) -> UInt64 {
    var hash = UInt64(key.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = key.lowerBound
    while offset + 8 <= key.upperBound {
      hash = (hash ^ bytes.word(offset)) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      offset += 8
    }
    while offset < key.upperBound {
      hash = (hash ^ UInt64(bytes.byte(offset))) &* 0x0000_0100_0000_01B3
      offset += 1
    }
    hash = (hash ^ (hash >> 29)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 32)
  }
}
