import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The points of a range of subjects, by account and segment of the span: what was added and taken, before base and bounds.
struct PointLedger: Sendable {
  let range: Range<Int>
  /// `sums[account][segment × range.count + code − range.lowerBound]`; empty where no clause of the stage gives any.
  private(set) var sums: [[Int64]]
  private(set) var overflowedAccount: Int?
  private let segments: SegmentTable
  /// Of each cap its limit, in ten-thousandths.
  private let limits: [Int64]
  /// `cap × segments + segment`: which period of the cap the segment lies in.
  private let periodOfSegment: [Int32]
  /// The caps of clause c are `caps[capStarts[c]..<capStarts[c + 1]]`: those that bound a sum.
  private let caps: [Int]
  private let capStarts: [Int]
  private var used: [CapUse] = []
  /// By clause, whether its amounts wait for the end of the day: 只计 最高, 只计 最重.
  private let isHeld: [Bool]
  private var held: HeldPoints
  /// Every amount with what became of it, for who asks why; nil in a check.
  var traced: [TracedPoints]?

  /// What has been used of a cap by the subject at hand.
  private struct CapUse {
    let cap: Int
    let period: Int32
    var added: Int64 = 0
    var taken: Int64 = 0
  }

  init(range: Range<Int>, subject: Int, stage: Int, program: Program, segments: SegmentTable) {
    self.range = range
    self.segments = segments
    var given: Set<Int> = []
    for clause in program.clauses where clause.subject == subject && clause.stage == stage {
      for case .points(let account, _, _) in clause.effects { given.insert(account) }
    }
    sums = program.accounts.enumerated().map { index, account in
      account.subject == subject && given.contains(index)
        ? Array(repeating: 0, count: range.count * segments.count) : []
    }
    limits = program.caps.map(\.kind.limit)
    periodOfSegment = program.caps.flatMap { cap in
      cap.kind.unit.map(segments.periods) ?? Array(repeating: 0, count: segments.count)
    }
    var caps: [Int] = []
    var capStarts = [0]
    for clause in program.clauses.indices {
      caps += program.caps.indices.filter {
        program.caps[$0].kind.unit != nil && program.caps[$0].clauses.contains(clause)
      }
      capStarts.append(caps.count)
    }
    self.caps = caps
    self.capStarts = capStarts
    held = HeldPoints(program.caps)
    isHeld = held.isEmpty ? [] : program.clauses.indices.map(held.concerns)
  }

  mutating func beginSubject() { used.removeAll(keepingCapacity: true) }

  /// Gives what still waits for the end of its day.
  mutating func endSubject() { release() }

  /// Adds an amount (taken where negative) on a day, cut to what is left of the clause's caps.
  ///
  /// - Parameters:
  ///   - event: a number that only amounts of the same event share.
  ///   - matter: a number that only amounts for the same matter share.
  mutating func add(
    _ amount: Int64, account: Int, clause: Int, code: Int, day: Int32, event: Int, matter: Int
  ) {
    if !isHeld.isEmpty {
      if let first = held.day, first != day { release() }
      guard !isHeld[clause] else {
        held.append(
          HeldPoints.Amount(
            value: amount, account: account, clause: clause, code: code, day: day, event: event, matter: matter))
        return
      }
    }
    give(amount, account: account, clause: clause, code: code, day: day, event: event)
  }

  private mutating func release() {
    guard held.day != nil else { return }
    let (counted, dropped) = held.release()
    for (amount, cap) in dropped {
      traced?.append(
        TracedPoints(
          account: amount.account, clause: amount.clause, day: amount.day, event: amount.event, amount: amount.value,
          given: 0, caps: [cap]))
    }
    for amount in counted {
      give(
        amount.value, account: amount.account, clause: amount.clause, code: amount.code, day: amount.day,
        event: amount.event)
    }
  }

  private mutating func give(_ said: Int64, account: Int, clause: Int, code: Int, day: Int32, event: Int) {
    guard let segment = segments.index(of: day) else { return }
    var amount = said
    var cutting: [Int]? = traced == nil ? nil : []
    for index in capStarts[clause]..<capStarts[clause + 1] {
      let left = amount
      amount = cut(amount, cap: caps[index], segment: segment)
      if amount != left { cutting?.append(caps[index]) }
    }
    if let caps = cutting {
      traced?.append(
        TracedPoints(
          account: account, clause: clause, day: day, event: event, amount: said, given: amount, caps: caps))
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
    let period = periodOfSegment[cap * segments.count + segment]
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

extension Cap.Kind {
  /// Of a cap that bounds a sum: in periods of which length; nil: it bounds none.
  fileprivate var unit: PeriodUnit? {
    switch self {
    case .atMost(let unit, _): unit
    case .onlyHighestOfDay, .onlyHighestOfEvent: nil
    }
  }

  /// In ten-thousandths.
  fileprivate var limit: Int64 {
    switch self {
    case .atMost(_, let limit): limit.tenThousandths
    case .onlyHighestOfDay, .onlyHighestOfEvent: 0
    }
  }
}
