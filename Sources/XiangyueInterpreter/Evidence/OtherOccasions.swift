/// Occasions that nothing follows from (待查, 豁免, 未到期, 未达倡导), kept only for who asks why.
struct OtherOccasions: Sendable {
  private(set) var occasions = OccasionColumns()
  private(set) var verdicts: [Verdict] = []

  var count: Int { verdicts.count }

  /// - Parameter verdict: nil is none that is known; it is not kept.
  mutating func append(duty: Int, code: UInt32, day: Int32, row: UInt32, verdict: Verdict?) {
    guard let verdict else { return }
    occasions.append(duty: duty, code: code, day: day, row: row)
    verdicts.append(verdict)
  }

  mutating func append(_ other: OtherOccasions, firstRow: Int) {
    occasions.append(other.occasions, firstRow: firstRow)
    verdicts += other.verdicts
  }

  mutating func removeAll() {
    occasions.removeAll()
    verdicts.removeAll(keepingCapacity: true)
  }
}
