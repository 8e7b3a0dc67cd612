import XiangyueText

/// The beginning of a word as somebody typed it: by Han, full pinyin (`heibang`), initials (`hb`) or a mixture (`黑b`).
///
/// A letter stands for itself (of either case) or begins the reading of a character: all of it, its initial (`b`, `zh` or `z`), or, for
/// the last character, as much as was typed. A character with several readings answers to each.
struct TypedBeginning {
  private let typed: [UInt32]

  /// Longer beginnings are no words.
  static let longest = 60

  /// Nil where the text is too long to begin a word.
  init?(_ text: some Sequence<UInt32>) {
    typed = text.map(Self.folded)
    guard typed.count <= Self.longest else { return nil }
  }

  /// The words that begin so, in order; no two stretches overlap.
  func stretches(in index: CompletionIndex) -> [CompletionIndex.Stretch] {
    var found: [CompletionIndex.Stretch] = []
    collect(index, index.everything, at: 1, &found)
    return found
  }

  /// - Parameter places: how much of what was typed may be used up, a bit each: pinyin can be cut in several ways.
  private func collect(
    _ index: CompletionIndex, _ stretch: CompletionIndex.Stretch, at places: UInt64,
    _ found: inout [CompletionIndex.Stretch]
  ) {
    if places & 1 << UInt64(typed.count) != 0 {
      if !stretch.words.isEmpty { found.append(stretch) }
      return
    }
    if let only = onlyScalar(at: places) {
      let next = index.narrowed(stretch, by: only)
      if !next.words.isEmpty { collect(index, next, at: advanced(places, over: only), &found) }
      return
    }
    index.forEachBranch(of: stretch) { scalar, next in
      let places = advanced(places, over: scalar)
      if places != 0 { collect(index, next, at: places, &found) }
    }
  }

  /// The scalar that must come next, where one place is left and no sound is typed there.
  private func onlyScalar(at places: UInt64) -> UInt32? {
    guard places.nonzeroBitCount == 1 else { return nil }
    let next = typed[places.trailingZeroBitCount]
    return Self.isLetter(next) || next == Self.apostrophe ? nil : next
  }

  /// Where one can stand behind a character, having stood at `places` before it.
  private func advanced(_ places: UInt64, over scalar: UInt32) -> UInt64 {
    var result: UInt64 = 0
    let readings = Unicode.Scalar(scalar).map(Readings.of) ?? []
    let folded = Self.folded(scalar)
    for place in typed.indices where places & 1 << UInt64(place) != 0 {
      if typed[place] == folded { result |= 1 << UInt64(place + 1) }
      guard Self.isLetter(typed[place]) || typed[place] == Self.apostrophe else { continue }
      let begins = typed[place] == Self.apostrophe ? place + 1 : place
      for reading in readings {
        for length in lengths(of: reading, at: begins) { result |= 1 << UInt64(begins + length) }
      }
    }
    return result
  }

  /// How many letters from a place on may stand for a reading.
  private func lengths(of reading: Substring, at place: Int) -> [Int] {
    var common = 0
    for letter in reading.utf8 {
      guard place + common < typed.count, typed[place + common] == UInt32(letter) else { break }
      common += 1
    }
    guard common > 0 else { return [] }
    var lengths = [1]
    let initial = Readings.initial(of: reading).utf8.count
    if initial == 2, common >= 2 { lengths.append(2) }
    if common == reading.utf8.count || place + common == typed.count { lengths.append(common) }
    return lengths
  }

  static func isLetter(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }

  /// Parts syllables: `xi'an`.
  private static let apostrophe: UInt32 = 0x27

  /// Small letters; full-width letters, digits and signs as the narrow ones.
  static func folded(_ scalar: UInt32) -> UInt32 {
    let narrow = scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar
    return narrow >= 0x41 && narrow <= 0x5A ? narrow + 0x20 : narrow
  }
}
