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

  /// - Parameter bytes: with at least 64 zeros behind `limit`.
  mutating func split(_ bytes: RawSpan, from start: Int, to limit: Int) {
    let needed = limit - start + 1 + 80
    if places.count < needed { places.append(contentsOf: repeatElement(0, count: needed - places.count)) }
    var found: [UInt32] = []
    swap(&found, &places)
    var marks = QuoteState()
    var returns = ReturnState()
    var feedCount = MatchCounter()
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
        let feeds = lineFeed.matches(block)
        feedCount.add(feeds)
        let isInside = marks.take(quote.matches(block).bits)
        let delimiters = (comma.matches(block) | feeds).bits & ~isInside
        let found = carriageReturn.matches(block)
        let isReturn = returns.concerns(found.joined) ? returns.take(found.bits & ~isInside, feeds.bits & ~isInside) : 0
        marks.check(delimiters, isReturn, valid: limit - place >= 64 ? ~0 : (1 &<< UInt64(limit - place)) &- 1)
        Self.write(delimiters, UInt32(truncatingIfNeeded: place), &places, count)
        count += delimiters.nonzeroBitCount
        place += 64
      }
      self.count = count
    }
    swap(&found, &places)
    lineFeeds = feedCount.total
    hasCarriageReturns = returns.hasAny
    endsInsideQuotes = marks.isInside
    isRegular = marks.isRegular && returns.isRegular
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

/// Follows quotation marks from block to block: which bytes are inside them, and whether each opens at a cell's start
/// and closes at its end, or stands for itself in pairs.
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

  /// Before an opening mark stands a delimiter or, in a pair, a closing one; behind a closing mark a delimiter, an
  /// opening one or a carriage return.
  @inline(__always)
  mutating func check(_ delimiters: UInt64, _ returns: UInt64, valid: UInt64) {
    let mayOpen = (delimiters | closing) &<< 1 | carriedDelimiter | carriedClosing
    faults |= opening & ~mayOpen & valid
    let isBehindClosing = closing &<< 1 | carriedClosing
    faults |= isBehindClosing & ~(delimiters | opening | returns) & valid
    carriedDelimiter = delimiters &>> 63
    carriedClosing = closing &>> 63
  }
}

/// Follows carriage returns from block to block: behind each must stand a line feed.
private struct ReturnState {
  private(set) var hasAny = false
  private(set) var isRegular = true
  private var carried: UInt64 = 0

  @inline(__always)
  func concerns(_ matches: SIMD2<UInt64>) -> Bool { (matches[0] | matches[1] | carried) != 0 }

  mutating func take(_ returns: UInt64, _ lineFeeds: UInt64) -> UInt64 {
    hasAny = hasAny || returns != 0
    if (returns &<< 1 | carried) & ~lineFeeds != 0 { isRegular = false }
    carried = returns &>> 63
    return returns
  }
}

/// Counts matches, at first a byte a lane.
private struct MatchCounter {
  private var sum = 0
  private var lanes = SIMD2<UInt64>(0, 0)
  private var blocks = 0

  @inline(__always)
  mutating func add(_ matches: Matches) {
    let one = SIMD2<UInt64>(0x0101_0101_0101_0101, 0x0101_0101_0101_0101)
    lanes =
      lanes &+ (matches.first & one) &+ (matches.second & one) &+ (matches.third & one) &+ (matches.fourth & one)
    blocks += 1
    // A lane holds up to 255, four more a block.
    if blocks == 63 { flush() }
  }

  private mutating func flush() {
    sum += Self.sum(lanes[0]) + Self.sum(lanes[1])
    lanes = SIMD2(0, 0)
    blocks = 0
  }

  var total: Int { sum + Self.sum(lanes[0]) + Self.sum(lanes[1]) }

  private static func sum(_ lanes: UInt64) -> Int {
    var lanes = lanes
    var sum = 0
    while lanes != 0 {
      sum += Int(lanes & 0xFF)
      lanes &>>= 8
    }
    return sum
  }
}
