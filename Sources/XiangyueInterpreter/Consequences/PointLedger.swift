import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The points of a range of subjects, by account and segment of the span: what was added and taken, before base and bounds.
struct PointLedger: Sendable {
  let range: Range<Int>
  /// `sums[account][segment × range.count + code − range.lowerBound]`; empty where no clause of the stage gives any.
  private(set) var sums: [[Int64]]
  /// How much more the sums may come to, where amounts are not known; `sums` are then the least. Empty where all are known.
  private(set) var spreads: [[Int64]]
  /// Of accounts whose points count for a time only, by account: each by itself.
  private(set) var dated: [[DatedPoints]]
  private let isDated: [Bool]
  /// By account, how long what is given and what is taken count.
  private let validities: [(given: TimeLimit?, taken: TimeLimit?)]
  private let calendar: HolidayCalendar
  private(set) var overflowedAccount: Int?
  /// Stands for an amount that nothing bounds: beyond every score, and still far from the end of the numbers.
  static let unbounded: Int64 = 1 << 56
  private let segments: SegmentTable
  /// Of each cap its limit, in ten-thousandths.
  private let limits: [Int64]
  /// `cap × segments + segment`: which period of the cap the segment lies in.
  private let periodOfSegment: [Int32]
  /// The caps of clause c are `caps[capStarts[c]..<capStarts[c + 1]]`: those that bound a sum.
  private let caps: [Int]
  private let capStarts: [Int]
  /// `cap × accounts + account`: whether the account is counted in what the cap is said in.
  private let isBounded: [Bool]
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
    var added = GivenPoints.Ends()
    var taken = GivenPoints.Ends()
  }

  init(range: Range<Int>, subject: Int, stage: Int, _ interpreter: Interpreter) {
    let program = interpreter.program
    var given: Set<Int> = []
    for clause in program.clauses where clause.subject == subject && clause.stage == stage {
      for case .points(let account, let amount, _) in clause.effects where amount.recipient == .own {
        given.insert(account)
      }
    }
    self.init(range: range, accounts: given, interpreter)
  }

  /// - Parameter accounts: those to which anything is given.
  init(range: Range<Int>, accounts: Set<Int>, _ interpreter: Interpreter) {
    let (program, segments) = (interpreter.program, interpreter.segments)
    self.range = range
    self.segments = segments
    calendar = interpreter.calendar
    let datedAccounts = program.datedAccounts
    isDated = program.accounts.indices.map(datedAccounts.contains)
    dated = program.accounts.map { _ in [] }
    validities = program.accounts.map { ($0.givenValidity, $0.takenValidity) }
    sums = program.accounts.indices.map { index in
      accounts.contains(index) && !datedAccounts.contains(index)
        ? Array(repeating: 0, count: range.count * segments.count) : []
    }
    spreads = program.accounts.map { _ in [] }
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
    isBounded = program.caps.flatMap { cap in program.accounts.map { $0.measure == cap.measure } }
    held = HeldPoints(program.caps)
    isHeld = held.isEmpty ? [] : program.clauses.indices.map(held.concerns)
  }

  mutating func beginSubject() { used.removeAll(keepingCapacity: true) }

  /// Gives what still waits for the end of its day.
  mutating func endSubject() { release() }

  /// Adds an amount (taken where negative) on a day, cut to what is left of the clause's caps.
  ///
  /// - Parameters:
  ///   - amount: more than one number where it is not known how much.
  ///   - event: a number that only amounts of the same event share.
  ///   - matter: a number that only amounts for the same matter share.
  ///   - validity: how long it counts; nil: as the account says.
  mutating func add(
    _ amount: ClosedRange<Int64>, account: Int, clause: Int, code: Int, day: Int32, event: Int, matter: Int,
    validity: TimeLimit? = nil
  ) {
    let own = amount.lowerBound < 0 ? validities[account].taken : validities[account].given
    let last = (validity ?? own).map { $0.waitingTime(from: CivilDay(number: day), in: calendar).number }
    let said = HeldPoints.Amount(
      value: amount, account: account, clause: clause, code: code, day: day, event: event, matter: matter,
      last: last ?? .max)
    if !isHeld.isEmpty {
      if let first = held.day, first != day { release() }
      guard !isHeld[clause] else {
        held.append(said)
        return
      }
    }
    give(said)
  }

  private mutating func release() {
    guard held.day != nil else { return }
    let (counted, dropped) = held.release()
    for (amount, cap) in dropped { traced?.append(TracedPoints(amount, given: GivenPoints(0...0), caps: [cap])) }
    for amount in counted { give(amount) }
  }

  private mutating func give(_ said: HeldPoints.Amount) {
    guard let segment = segments.index(of: said.day) else { return }
    var amount = GivenPoints(said.value)
    var cutting: [Int]? = traced == nil ? nil : []
    for index in capStarts[said.clause]..<capStarts[said.clause + 1]
    where isBounded[caps[index] * validities.count + said.account] {
      let left = amount
      cut(&amount, cap: caps[index], segment: segment)
      if amount != left { cutting?.append(caps[index]) }
    }
    if let caps = cutting { traced?.append(TracedPoints(said, given: amount, caps: caps)) }
    guard !isDated[said.account] else {
      dated[said.account].append(
        DatedPoints(
          code: UInt32(truncatingIfNeeded: said.code), day: said.day, last: said.last, low: amount.low,
          high: amount.high))
      return
    }
    let place = segment * range.count + said.code - range.lowerBound
    guard sums[said.account].indices.contains(place) else { return }
    if amount.low == amount.high {
      let (sum, overflow) = sums[said.account][place].addingReportingOverflow(amount.low)
      sums[said.account][place] = sum
      if overflow { overflowedAccount = said.account }
    } else {
      spread(amount, account: said.account, place: place)
    }
  }

  private mutating func spread(_ amount: GivenPoints, account: Int, place: Int) {
    if spreads[account].isEmpty { spreads[account] = Array(repeating: 0, count: sums[account].count) }
    let far = Self.unbounded << 4
    let (sum, overflow) = sums[account][place].addingReportingOverflow(amount.low)
    sums[account][place] = overflow ? -far : max(sum, -far)
    spreads[account][place] = min(spreads[account][place] + (amount.high - amount.low), far << 1)
  }

  /// A cap bounds what is added and what is taken, each by itself. Events come in the order of their days, so that what is
  /// cut is the last of a period.
  private mutating func cut(_ amount: inout GivenPoints, cap: Int, segment: Int) {
    let period = periodOfSegment[cap * segments.count + segment]
    let place = used.firstIndex { $0.cap == cap && $0.period == period } ?? used.count
    if place == used.count { used.append(CapUse(cap: cap, period: period)) }
    used[place].added.cut(&amount.added, limit: limits[cap])
    used[place].taken.cut(&amount.taken, limit: limits[cap])
  }
}

/// Points with their days, of an account whose points count for a time only.
struct DatedPoints: Sendable {
  let code: UInt32
  let day: Int32
  /// The last day on which they count.
  let last: Int32
  /// The same, where it is known how much.
  let low: Int64
  let high: Int64
  /// Of what an exchange gives back when points that it took stop counting: the day of those points.
  var origin: Int32?

  /// Whether an account that is cleared at the end of a day loses them.
  func isLost(clearedOn day: Int32) -> Bool { (origin ?? self.day) <= day }

  /// Whether they count on a day, where those since `first` do.
  func counts(on day: Int32, since first: Int32) -> Bool { first <= self.day && self.day <= day && day <= last }
}

/// What is given of an amount: the same twice where it is known how much. Of a sum that is smaller by itself more may be left
/// under a cap, so that the least may be more than the most of one amount, but never of all together.
struct GivenPoints: Sendable, Equatable {
  var added: Ends
  var taken: Ends

  struct Ends: Sendable, Equatable {
    var least: Int64 = 0
    var most: Int64 = 0

    /// Cuts an amount to what these have left of a limit, and counts it in.
    fileprivate mutating func cut(_ amount: inout Ends, limit: Int64) {
      amount.least = min(amount.least, max(0, limit - least))
      amount.most = min(amount.most, max(0, limit - most))
      least += amount.least
      most += amount.most
    }
  }

  init(_ amount: ClosedRange<Int64>) {
    added = Ends(least: max(0, amount.lowerBound), most: max(0, amount.upperBound))
    taken = Ends(least: max(0, -amount.upperBound), most: max(0, -amount.lowerBound))
  }

  /// What comes to a score, at one end and at the other.
  var low: Int64 { added.least - taken.most }
  var high: Int64 { added.most - taken.least }
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
