extension KeyIndex {
  /// The length of all keys, if they have the same one.
  var commonLength: Int? {
    var length: Int?
    for word in shortTable.words where word != 0 {
      let own = 8 - word.leadingZeroBitCount / 8
      if let length, length != own { return nil }
      length = own
    }
    for own in longLengths {
      if let length, length != own { return nil }
      length = own
    }
    return length
  }

  /// Whether a key holds a quotation mark.
  var containsQuotes: Bool {
    var hasAny = false
    let mark: UInt64 = 0x2222_2222_2222_2222
    for word in shortTable.words {
      let difference = word ^ mark
      hasAny = hasAny || (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
    }
    forEachLong { bytes, _ in hasAny = hasAny || bytes.contains(UInt8(ascii: "\"")) }
    return hasAny
  }

  /// The first and the second eight bytes of each key, and its code. For keys of up to sixteen bytes.
  func forEachUpToSixteen(_ body: (UInt64, UInt64, UInt32) -> Void) {
    let (words, codes) = shortTable
    for (word, code) in zip(words, codes) where word != 0 { body(word, 0, code) }
    forEachLong { bytes, code in
      var words: (UInt64, UInt64) = (0, 0)
      for (offset, byte) in bytes.enumerated() {
        if offset < 8 { words.0 |= UInt64(byte) << UInt64(8 * offset) }
        if offset >= 8, offset < 16 { words.1 |= UInt64(byte) << UInt64(8 * (offset - 8)) }
      }
      body(words.0, words.1, code)
    }
  }
}
