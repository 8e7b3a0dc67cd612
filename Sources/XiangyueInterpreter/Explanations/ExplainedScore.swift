import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// How one score came about: 基础分, what clauses gave and took, the bounds.
package struct ExplainedScore: Sendable {
  /// Index into `Program.accounts`.
  package let account: Int
  package let period: Period
  /// 暂计
  package let isProvisional: Bool
  package let base: Fixed
  /// In the order of their days.
  package let lines: [Line]
  /// 基础分 and all that counted, before the bounds.
  package let sum: Fixed
  /// The bound that moved it: 最低 or 最高.
  package let bound: Bound?
  /// As in 积分.csv; nil where it is not known how large an amount is.
  package let points: Fixed?
  /// Between which numbers it lies, where it is not known.
  package let range: ClosedRange<Fixed>?
  package let grades: [Grade]

  package struct Line: Sendable {
    package let day: CivilDay
    /// Index into `Program.clauses`; nil for what an exchange took.
    package let clause: Int?
    package let item: Int?
    package let event: ExplainedEvent
    /// Whose event it is, where it is another's.
    package let giver: Giver?
    /// As the clause says it; 扣 is negative. Where it is not known how much, the end that is nearer to 0.
    package let amount: Fixed
    /// The other end, where it is not known; nil where nothing bounds it.
    package let amountUpTo: Fixed?
    /// Whether it is not known how much: the records do not say, or not within the bounds.
    package let isOpen: Bool
    /// 清零: it takes all that there was.
    package let isClearing: Bool
    /// What counted of it.
    package let points: Fixed
    /// The caps that cut it, as indices into `Program.caps`.
    package let caps: [Int]
    /// 基础分 and all lines up to this one.
    package let running: Fixed
  }

  /// Somebody else whose event points follow from.
  package struct Giver: Sendable, Hashable {
    package let subject: Int
    package let code: UInt32
  }

  package enum Bound: Sendable, Hashable {
    case lowest(Fixed)
    case highest(Fixed)
  }

  package struct Grade: Sendable, Hashable {
    /// Index into `Program.scales`.
    package let scale: Int
    /// The line whose bounds hold; nil: none does.
    package let lineByPoints: Int?
    /// 升 is more than 0.
    package let steps: Int
    /// 直接 定为: the line that it was set to.
    package let setLine: Int?
    /// As in 积分.csv.
    package let line: Int?
  }
}

extension Explanations {
  /// Of an account in each of its periods that has begun.
  func scores(
    of account: Int, code: UInt32, traces: [WalkTrace], _ transferred: [TransferredPoints]
  ) -> [ExplainedScore] {
    let declaration = interpreter.program.accounts[account]
    let lists = findings.scores.filter { $0.account == account }
    return (interpreter.periods[declaration.unit]?.periods ?? []).compactMap { period in
      let own = lists.filter { $0.period == period }
      guard let first = own.first else { return nil }
      return score(first, grades: own, code: code, given: givenPoints(first, code: code, traces, transferred))
    }
  }

  private func score(_ list: ScoreList, grades: [ScoreList], code: UInt32, given all: [Given]) -> ExplainedScore {
    let declaration = interpreter.program.accounts[list.account]
    let base = standing.base(of: list.account, day: min(list.period.last, findings.asOf))
    var running = base
    var lines: [ExplainedScore.Line] = []
    for one in all {
      let given = one.isClearing ? clearing(one.points, of: list, day: findings.asOf, running) : one.points
      running &+= given.given.leastPoints
      lines.append(
        ExplainedScore.Line(
          day: CivilDay(number: given.day), clause: one.isExchange ? nil : given.clause, item: one.item,
          event: one.exchange ?? interpreter.explained(one.event, among: one.events, sources: sources),
          giver: one.giver,
          amount: Fixed(tenThousandths: given.amount.nearEnd),
          amountUpTo: given.amount.farEnd.map { Fixed(tenThousandths: $0) },
          isOpen: given.amount.lowerBound < given.amount.upperBound, isClearing: one.isClearing,
          points: Fixed(tenThousandths: given.given.leastPoints), caps: given.caps,
          running: Fixed(tenThousandths: running)))
    }
    let sum = Fixed(tenThousandths: running)
    var bound: ExplainedScore.Bound?
    if let lowest = declaration.lowest, sum < lowest { bound = .lowest(lowest) }
    if let highest = declaration.highest, highest < sum { bound = .highest(highest) }
    return ExplainedScore(
      account: list.account, period: list.period, isProvisional: list.isProvisional,
      base: Fixed(tenThousandths: base),
      lines: lines, sum: sum, bound: bound,
      points: list.values[Int(code)] == NumberColumn.missing ? nil : Fixed(tenThousandths: list.values[Int(code)]),
      range: range(list, code: code),
      grades: grades.compactMap { grade($0, code: code) })
  }

  private func range(_ list: ScoreList, code: UInt32) -> ClosedRange<Fixed>? {
    let day = min(list.period.last, findings.asOf)
    guard list.values[Int(code)] == NumberColumn.missing,
      let bounds = standing.scoreBounds(account: list.account, period: list.period, day: day)
    else { return nil }
    return Fixed(tenThousandths: bounds.low[Int(code)])...Fixed(tenThousandths: bounds.high[Int(code)])
  }

  /// Points of a score, with what they follow from.
  private struct Given {
    let points: TracedPoints
    let item: Int?
    let event: Event
    /// Among which an overdue finds its violation.
    let events: [Event]
    let giver: ExplainedScore.Giver?
    var exchange: ExplainedEvent?

    var isExchange: Bool { exchange != nil }
    var isClearing = false
  }

  /// 清零 takes what there was by the end of its day; the 基础分 of periods begun later stays.
  private func clearing(_ points: TracedPoints, of list: ScoreList, day asOf: CivilDay, _ running: Int64)
    -> TracedPoints
  {
    let day = min(list.period.last, asOf)
    let left = standing.base(of: list.account, day: day, clearedOn: points.day)
    let amount = left &- running
    let said = HeldPoints.Amount(
      value: amount...amount, account: points.account, clause: points.clause, code: 0, day: points.day,
      event: points.event, matter: 0, last: points.last)
    return TracedPoints(said, given: GivenPoints(amount...amount), caps: [])
  }

  /// Day by day; on one day, stage after stage and as they came, what came from others last.
  private func givenPoints(
    _ list: ScoreList, code: UInt32, _ traces: [WalkTrace], _ transferred: [TransferredPoints]
  ) -> [Given] {
    let last = min(list.period.last, findings.asOf).number
    let account = interpreter.program.accounts[list.account]
    let start = account.carries ? interpreter.span.effective : list.period.first
    let first = (account.since.map { max($0, start) } ?? start).number
    func isOfPeriod(_ given: TracedPoints) -> Bool {
      given.account == list.account && first <= given.day && given.day <= last && last <= given.last
    }
    var found: [Given] = []
    for trace in traces {
      for given in trace.points where isOfPeriod(given) {
        guard let firing = trace.firings.first(where: { $0.number == given.event && $0.clause == given.clause }) else {
          continue
        }
        found.append(
          Given(points: given, item: firing.item, event: firing.event, events: trace.events, giver: nil))
      }
    }
    found += clearings(of: list.account, code: code, traces).filter { isOfPeriod($0.points) }
    for one in transferred where isOfPeriod(one.given) {
      let isOwn =
        one.transfer.giver == code && one.giverSubject == interpreter.program.accounts[list.account].subject
      let giver = isOwn ? nil : ExplainedScore.Giver(subject: one.giverSubject, code: one.transfer.giver)
      found.append(
        Given(
          points: one.given, item: one.transfer.item, event: one.transfer.event, events: [one.transfer.event],
          giver: giver))
    }
    for taken in exchanges
    where taken.code == code && interpreter.program.exchanges[taken.exchange].account == list.account {
      let lines =
        [(taken.day, -taken.price, false)]
        + taken.expired.filter { back in
          // What was cleared before it ran out is not lost once more.
          standing.clearedDay(account: list.account, code: code, from: back.origin, through: back.day - 1) == nil
        }.map { ($0.day, $0.amount, true) }
      for (day, amount, isExpired) in lines {
        let said = HeldPoints.Amount(
          value: amount...amount, account: list.account, clause: 0, code: Int(code), day: day, event: 0, matter: 0,
          last: .max)
        let points = TracedPoints(said, given: GivenPoints(amount...amount), caps: [])
        guard isOfPeriod(points) else { continue }
        let event = ExplainedEvent(
          exchange: taken.exchange, day: CivilDay(number: day), row: Int(taken.row), isExpired: isExpired)
        found.append(
          Given(
            points: points, item: nil, event: Event(day: day, source: 0, kind: .violated), events: [], giver: nil,
            exchange: event))
      }
    }
    return found.enumerated().sorted { left, right in
      // What is cleared at the end of a day is cleared last.
      (left.element.points.day, left.element.isClearing ? 1 : 0, left.offset) < (
        right.element.points.day, right.element.isClearing ? 1 : 0, right.offset
      )
    }.map(\.element)
  }

  /// One of each day: the first clause that says so.
  private func clearings(of account: Int, code: UInt32, _ traces: [WalkTrace]) -> [Given] {
    var days: Set<Int32> = []
    var found: [Given] = []
    let clauses = interpreter.program.clauses
    for trace in traces where trace.subject == interpreter.program.accounts[account].subject {
      for firing in trace.firings where !days.contains(firing.event.day) {
        let clears = clauses[firing.clause].effects.contains { if case .clear(account) = $0 { true } else { false } }
        guard clears else { continue }
        days.insert(firing.event.day)
        let said = HeldPoints.Amount(
          value: 0...0, account: account, clause: firing.clause, code: Int(code), day: firing.event.day,
          event: firing.number, matter: 0, last: .max)
        var one = Given(
          points: TracedPoints(said, given: GivenPoints(0...0), caps: []), item: firing.item, event: firing.event,
          events: trace.events, giver: nil)
        one.isClearing = true
        found.append(one)
      }
    }
    return found
  }

  private func grade(_ list: ScoreList, code: UInt32) -> ExplainedScore.Grade? {
    guard let scale = list.scale, list.grades.indices.contains(Int(code)) else { return nil }
    let day = min(list.period.last, findings.asOf)
    let steps = standing.shifts[scale].filter { shift in
      shift.code == code && list.period.first <= shift.day && shift.day <= day
    }.reduce(0) { $0 + $1.steps }
    let lines = interpreter.program.scales[scale].lines
    func known(_ line: UInt8) -> Int? { Int(line) < lines.count ? Int(line) : nil }
    let line = known(list.grades[Int(code)])
    let set = standing.setGrades(scale: scale, period: list.period, day: day)[code]
    return ExplainedScore.Grade(
      scale: scale, lineByPoints: known(interpreter.program.scales[scale].grade(of: list.values[Int(code)])),
      steps: steps, setLine: set?.lines.first { $0 == line }, line: line)
  }
}

extension GivenPoints {
  /// The end nearer to 0: what counts for certain.
  fileprivate var leastPoints: Int64 { added.least - taken.least }
}

extension ClosedRange<Int64> {
  fileprivate var nearEnd: Int64 { lowerBound < 0 ? upperBound : lowerBound }

  /// Nil where it is the same, or nothing bounds it.
  fileprivate var farEnd: Int64? {
    guard lowerBound < upperBound else { return nil }
    let end = lowerBound < 0 ? lowerBound : upperBound
    return end.magnitude < PointLedger.unbounded.magnitude ? end : nil
  }
}
