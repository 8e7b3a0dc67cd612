/// Finds the commas and line feeds of a piece that are not between quotation marks, 64 bytes at a time.
struct PieceSplitter {
  /// The place before the first row, then that of every comma and line feed, as far as `count`.
  private(set) var places: [UInt32] = []
  private(set) var count = 0
  /// How many line feeds there are, those between quotation marks with them.
  private(set) var lineFeeds = 0
  /// Whether a row ends in a carriage return and a line feed.
  private(set) var hasCarriageReturns = false
  /// Whether the piece ends between quotation marks.
  private(set) var endsInsideQuotes = false
  /// Whether quotation marks only stand where they should and no row ends in a lone carriage return. Otherwise the
  /// places mean nothing.
  private(set) var isRegular = true

  /// - Parameter bytes: with 64 more of them behind `limit`.
  mutating func split(_ bytes: RawSpan, from start: Int, to limit: Int) {
    let needed = limit - start + 1 + 80
    if places.count < needed { places.append(contentsOf: repeatElement(0, count: needed - places.count)) }
    var found: [UInt32] = []
    swap(&found, &places)
    var marks = QuoteState()
    var lineFeedCount = ByteCounter()
    var hasLoneReturn = false
    var hasReturns = false
    var returnBefore: UInt64 = 0
    do {
      var places = found.mutableSpan
      places[0] = UInt32(truncatingIfNeeded: start) &- 1
      var count = 1
      let comma = BlockMask(UInt8(ascii: ","))
      let lineFeed = BlockMask(UInt8(ascii: "\n"))
      let quote = BlockMask(UInt8(ascii: "\""))
      let carriageReturn = BlockMask(UInt8(ascii: "\r"))
      var place = start
      while place < limit {
        let block = Block(bytes, at: place)
        let valid: UInt64 = limit - place >= 64 ? ~0 : (1 &<< UInt64(limit - place)) &- 1
        let feeds = lineFeed.matches(block)
        let isInside = marks.take(quote.matches(block).bits & valid)
        let delimiters = (comma.matches(block) | feeds).bits & valid & ~isInside
        marks.check(delimiters)
        if valid == ~0 { lineFeedCount.add(feeds) } else { lineFeedCount.add(feeds.bits & valid) }
        let returns = carriageReturn.matches(block).joined
        if (returns[0] | returns[1] | returnBefore) != 0 {
          let outside = carriageReturn.matches(block).bits & valid & ~isInside
          hasReturns = hasReturns || outside != 0
          let behind = outside &<< 1 | returnBefore
          if behind & ~(feeds.bits & ~isInside) & valid != 0 { hasLoneReturn = true }
          returnBefore = outside &>> 63
        }
        Self.write(delimiters, UInt32(truncatingIfNeeded: place), &places, count)
        count += delimiters.nonzeroBitCount
        place += 64
      }
      self.count = count
    }
    swap(&found, &places)
    lineFeeds = lineFeedCount.total
    hasCarriageReturns = hasReturns
    endsInsideQuotes = marks.isInside
    isRegular = marks.isRegular && !hasLoneReturn
  }

  /// Writes the places of the bits: eight without looking how many there are, since a branch for each costs more.
  @inline(__always)
  private static func write(_ bits: UInt64, _ base: UInt32, _ places: inout MutableSpan<UInt32>, _ count: Int) {
    var bits = bits
    for index in 0..<8 {
      places[count + index] = base &+ UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
      bits &= bits &- 1
    }
    guard bits != 0 else { return }
    var index = count + 8
    while bits != 0 {
      places[index] = base &+ UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
      bits &= bits &- 1
      index += 1
    }
  }
}

/// Follows quotation marks from block to block: which bytes are inside them, and whether each opens at a cell's start and
/// closes at its end, or stands for itself in pairs.
struct QuoteState {
  private var inside: UInt64 = 0
  private var faults: UInt64 = 0
  private var opening: UInt64 = 0
  private var closing: UInt64 = 0
  private var carriedDelimiter: UInt64 = 1
  private var carriedClosing: UInt64 = 0

  var isInside: Bool { inside != 0 }
  var isRegular: Bool { faults == 0 }

  /// The bytes from an opening mark up to its closing one, without that.
  @inline(__always)
  mutating func take(_ quotes: UInt64) -> UInt64 {
    var mask = quotes
    mask ^= mask &<< 1
    mask ^= mask &<< 2
    mask ^= mask &<< 4
    mask ^= mask &<< 8
    mask ^= mask &<< 16
    mask ^= mask &<< 32
    mask ^= inside
    inside = UInt64(bitPattern: Int64(bitPattern: mask) &>> 63)
    opening = quotes & mask
    closing = quotes & ~mask
    return mask
  }

  /// Before an opening mark stands a delimiter or, in a pair, a closing one; behind a closing mark a delimiter or an
  /// opening one.
  @inline(__always)
  mutating func check(_ delimiters: UInt64) {
    let mayOpen = (delimiters | closing) &<< 1 | carriedDelimiter | carriedClosing
    faults |= opening & ~mayOpen
    let isBehindClosing = closing &<< 1 | carriedClosing
    faults |= isBehindClosing & ~(delimiters | opening)
    carriedDelimiter = delimiters &>> 63
    carriedClosing = closing &>> 63
  }
}

/// Counts bytes that match.
private struct ByteCounter {
  private(set) var total = 0

  @inline(__always)
  mutating func add(_ matches: Matches) { total += matches.bits.nonzeroBitCount }

  @inline(__always)
  mutating func add(_ bits: UInt64) { total += bits.nonzeroBitCount }
}
