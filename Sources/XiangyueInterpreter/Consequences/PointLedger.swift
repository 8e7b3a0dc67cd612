import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The points of a range of subjects, by account and segment of the span: what was added and taken, before base and bounds.
struct PointLedger: Sendable {
  let range: Range<Int>
  /// `sums[account][segment × range.count + code − range.lowerBound]`
  private(set) var sums: [[Int64]]
  private(set) var overflowedAccount: Int?
  /// Of each cap its limit, in ten-thousandths.
  private let limits: [Int64]
  /// `cap × segments + segment`: which period of the cap the segment lies in.
  private let periodOfSegment: [Int32]
  private let segmentCount: Int
  /// The caps of clause c are `caps[capStarts[c]..<capStarts[c + 1]]`.
  private let caps: [Int]
  private let capStarts: [Int]
  private var used: [CapUse] = []

  /// What has been used of a cap by the subject at hand.
  private struct CapUse {
    let cap: Int
    let period: Int32
    var added: Int64 = 0
    var taken: Int64 = 0
  }

  init(range: Range<Int>, subject: Int, program: Program, segments: SegmentTable) {
    self.range = range
    sums = program.accounts.map { account in
      account.subject == subject ? Array(repeating: 0, count: range.count * segments.count) : []
    }
    limits = program.caps.map { cap in
      switch cap.kind {
      case .atMost(_, let limit): limit.tenThousandths
      case .onlyHighestOfDay, .onlyHighestOfEvent: Int64.max
      }
    }
    segmentCount = segments.count
    periodOfSegment = program.caps.flatMap { cap in
      switch cap.kind {
      case .atMost(let unit, _): segments.periods(of: unit)
      case .onlyHighestOfDay, .onlyHighestOfEvent: segments.periods(of: .day)
      }
    }
    var caps: [Int] = []
    var capStarts = [0]
    for clause in program.clauses.indices {
      caps += program.caps.indices.filter { program.caps[$0].clauses.contains(clause) }
      capStarts.append(caps.count)
    }
    self.caps = caps
    self.capStarts = capStarts
  }

  mutating func beginSubject() { used.removeAll(keepingCapacity: true) }

  /// Adds an amount (taken where negative) on a day, cut to what is left of the clause's caps.
  mutating func add(
    _ amount: Int64, account: Int, clause: Int, code: Int, day: Int32, in segments: SegmentTable
  ) {
    guard let segment = segments.index(of: day) else { return }
    var amount = amount
    for index in capStarts[clause]..<capStarts[clause + 1] {
      amount = cut(amount, cap: caps[index], segment: segment)
    }
    let place = segment * range.count + code - range.lowerBound
    guard sums[account].indices.contains(place) else { return }
    let (sum, overflow) = sums[account][place].addingReportingOverflow(amount)
    sums[account][place] = sum
    if overflow { overflowedAccount = account }
  }

  /// A cap bounds what is added and what is taken, each by itself. Events come in the order of their days, so that what is
  /// cut is the last of a period.
  private mutating func cut(_ amount: Int64, cap: Int, segment: Int) -> Int64 {
    let period = periodOfSegment[cap * segmentCount + segment]
    let place = used.firstIndex { $0.cap == cap && $0.period == period } ?? used.count
    if place == used.count { used.append(CapUse(cap: cap, period: period)) }
    let limit = limits[cap]
    if amount > 0 {
      let given = min(amount, max(0, limit - used[place].added))
      used[place].added += given
      return given
    }
    let given = max(amount, min(0, -limit - used[place].taken))
    used[place].taken += given
    return given
  }
}
