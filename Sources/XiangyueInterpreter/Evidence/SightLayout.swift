import XiangyueSemantics

/// What rows of a record show of a subject merely by being there, a bit each: that a standing duty had an occasion in the
/// span, that a query's row is in a segment of the span, that the subject was looked at at all.
struct SightLayout: Sendable {
  let reference: Int
  let subject: Int
  private(set) var bitCount = 0
  /// The bit of a duty.
  private(set) var duties: [Int: Int] = [:]
  private(set) var queries: [QuerySight] = []
  private(set) var unseen: UnseenSight?

  struct QuerySight: Sendable {
    let query: Int
    let condition: Expression?
    /// The bit of the first segment; the others follow.
    let firstBit: Int
  }

  struct UnseenSight: Sendable {
    /// A row that was evidence.
    let everBit: Int
    /// One in the period under way.
    let recentBit: Int
  }

  init(reference: Int, subject: Int) {
    self.reference = reference
    self.subject = subject
  }

  /// Versions of one duty share a bit.
  ///
  /// - Parameter first: the earliest of them.
  mutating func addDuty(_ duty: Int, asVersionOf first: Int) {
    guard duties[duty] == nil else { return }
    if let known = duties[first] {
      duties[duty] = known
    } else {
      duties[duty] = bitCount
      bitCount += 1
    }
  }

  mutating func addQuery(_ query: Int, condition: Expression?, count: Int) {
    queries.append(QuerySight(query: query, condition: condition, firstBit: bitCount))
    bitCount += count
  }

  mutating func addUnseen() {
    guard unseen == nil else { return }
    unseen = UnseenSight(everBit: bitCount, recentBit: bitCount + 1)
    bitCount += 2
  }

  /// 32-bit words a subject.
  var wordCount: Int { max(1, (bitCount + 31) / 32) }
}
