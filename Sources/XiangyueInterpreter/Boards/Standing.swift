import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What all subjects have come to: scores, counts, stays on boards, and the lists made so far. Questions about it are asked
/// as of a day.
struct Standing: Sendable {
  /// Of a check that is asked further another takes its place, which knows more figures over records.
  var interpreter: Interpreter
  /// `points[account][segment]`, by code: what was added and taken; empty where nothing was.
  private(set) var points: [[[Int64]]]
  /// The same of how much more the points may come to, where amounts are not known.
  private(set) var spreads: [[[Int64]]]
  /// Of accounts whose points count for a time only, by account.
  private(set) var dated: [[DatedPoints]]
  /// By account, the days at whose end it was cleared, by subject.
  private(set) var clearings: [[UInt32: [Int32]]]
  /// By 主体, the days on which somebody can exchange nothing.
  private(set) var exchangeBars: [[UInt32: [ClosedRange<Int32>]]]
  /// `violationCounts[subject][segment]`, by code; empty where nobody asks.
  private(set) var violationCounts: [[[Int32]]]
  /// By board, in key order and then by day.
  private(set) var memberships: [[Membership]]
  /// By board.
  private(set) var disqualifications: [[Disqualification]]
  /// By scale.
  private(set) var shifts: [[GradeShift]]
  /// By board, the entries by articles that an objection has struck.
  private(set) var struckEntries: [[StruckEntry]]
  let objections: ObjectionBook
  /// By board, the list of each period; of boards entered by articles too.
  var lists: [[BoardList]]

  /// Before anything has happened.
  init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    let program = interpreter.program
    points = program.accounts.map { _ in [] }
    spreads = points
    dated = program.accounts.map { _ in [] }
    clearings = program.accounts.map { _ in [:] }
    exchangeBars = program.subjects.map { _ in [:] }
    violationCounts = program.subjects.map { _ in [] }
    memberships = program.boards.map { _ in [] }
    disqualifications = program.boards.map { _ in [] }
    shifts = program.scales.map { _ in [] }
    lists = program.boards.map { _ in [] }
    struckEntries = program.boards.map { _ in [] }
    objections = ObjectionBook(interpreter)
  }

  /// Takes in what the walks of a stage gave, by 主体.
  mutating func take(_ walks: [[WalkPart]]) throws(InterpreterFault) {
    let program = interpreter.program
    for (index, account) in program.accounts.enumerated() {
      takeSpreads(walks[account.subject], account: index)
      for part in walks[account.subject] { dated[index] += part.ledger.dated[index] }
      let given = bySegment(walks[account.subject]) { $0.ledger.sums[index] }
      guard points[index].contains(where: { !$0.isEmpty }) else {
        points[index] = given
        continue
      }
      for segment in given.indices where !given[segment].isEmpty {
        for code in given[segment].indices {
          let (sum, overflow) = points[index][segment][code].addingReportingOverflow(given[segment][code])
          guard !overflow else { throw .overflow(account: account.name) }
          points[index][segment][code] = sum
        }
      }
    }
    for subject in program.subjects.indices {
      let found = bySegment(walks[subject], \.violationCounts)
      guard violationCounts[subject].contains(where: { !$0.isEmpty }) else {
        violationCounts[subject] = found
        continue
      }
      for segment in found.indices {
        for code in found[segment].indices { violationCounts[subject][segment][code] += found[segment][code] }
      }
    }
    for (subject, parts) in walks.enumerated() {
      for bar in parts.lazy.flatMap(\.exchangeBars) { exchangeBars[subject][bar.code, default: []].append(bar.days) }
    }
    for part in walks.joined() {
      for stay in part.memberships { memberships[stay.board].append(stay) }
      for entry in part.struckEntries { struckEntries[entry.board].append(entry) }
      for ban in part.disqualifications { disqualifications[ban.board].append(ban) }
      for shift in part.shifts { shifts[shift.scale].append(shift) }
      for one in part.clearings { clearings[one.account][one.code, default: []].append(one.day) }
    }
  }

  /// Takes in what came to the subjects of one 主体 from the events of others.
  mutating func add(_ ledger: PointLedger) throws(InterpreterFault) {
    let count = ledger.range.count
    func joined(_ known: [[Int64]], _ added: [Int64]) -> (sums: [[Int64]], overflowed: Bool) {
      var sums = known.contains { !$0.isEmpty } ? known : []
      if sums.isEmpty { sums = Array(repeating: Array(repeating: 0, count: count), count: interpreter.segments.count) }
      var overflowed = false
      for segment in sums.indices {
        if sums[segment].isEmpty { sums[segment] = Array(repeating: 0, count: count) }
        for code in 0..<count {
          let (sum, overflow) = sums[segment][code].addingReportingOverflow(added[segment * count + code])
          sums[segment][code] = sum
          if overflow { overflowed = true }
        }
      }
      return (sums, overflowed)
    }
    for account in dated.indices { dated[account] += ledger.dated[account] }
    for account in ledger.sums.indices where !ledger.sums[account].isEmpty {
      let (sums, overflowed) = joined(points[account], ledger.sums[account])
      guard !overflowed else { throw .overflow(account: interpreter.program.accounts[account].name) }
      points[account] = sums
      if !ledger.spreads[account].isEmpty { spreads[account] = joined(spreads[account], ledger.spreads[account]).sums }
    }
  }

  /// Takes in what exchanges took.
  mutating func add(_ points: [DatedPoints], account: Int) { dated[account] += points }

  private mutating func takeSpreads(_ parts: [WalkPart], account: Int) {
    guard interpreter.evaluator.openAccounts.contains(account) else { return }
    let given = bySegment(parts) { part in
      let spread = part.ledger.spreads[account]
      return spread.isEmpty ? Array(repeating: 0, count: part.ledger.sums[account].count) : spread
    }
    guard spreads[account].contains(where: { !$0.isEmpty }) else {
      spreads[account] = given
      return
    }
    for segment in given.indices {
      for code in given[segment].indices { spreads[account][segment][code] += given[segment][code] }
    }
  }

  /// What the parts hold by segment and subject, as one array a segment; none where the parts hold nothing.
  private func bySegment<Value>(_ parts: [WalkPart], _ values: (WalkPart) -> [Value]) -> [[Value]] {
    let sources = parts.map { (range: $0.range, values: values($0)) }
    return (0..<interpreter.segments.count).map { segment in
      sources.flatMap { source in
        let first = segment * source.range.count
        return source.values.isEmpty ? [] : Array(source.values[first..<(first + source.range.count)])
      }
    }
  }

  /// The scores of an account in a period, as of a day of it: base and effects by then, bounded once; `NumberColumn.missing`
  /// where it is not known how large an amount is that belongs to it. Nil: a score left the range.
  func scores(account: Int, period: Period, day: CivilDay) -> [Int64]? {
    guard let (low, high) = scoreBounds(account: account, period: period, day: day) else { return nil }
    guard interpreter.evaluator.openAccounts.contains(account) else { return low }
    return zip(low, high).map { $0 == $1 ? $0 : NumberColumn.missing }
  }

  /// Between which numbers the scores lie; the same where all amounts are known.
  func scoreBounds(account: Int, period: Period, day: CivilDay) -> (low: [Int64], high: [Int64])? {
    let declaration = interpreter.program.accounts[account]
    let lowest = declaration.lowest?.tenThousandths ?? Int64.min + 1
    let highest = declaration.highest?.tenThousandths ?? Int64.max
    // 不清零: what came before goes on.
    let start = declaration.carries ? interpreter.span.effective : period.first
    let first = declaration.since.map { max($0, start) } ?? start
    var sums = Array(repeating: base(of: account, day: day), count: interpreter.subjects[declaration.subject].count)
    var overflowed = false
    for segment in interpreter.segments.range(from: first, through: day) {
      guard points[account].indices.contains(segment), !points[account][segment].isEmpty else { continue }
      let added = points[account][segment]
      for code in sums.indices {
        let (sum, overflow) = sums[code].addingReportingOverflow(added[code])
        sums[code] = sum
        if overflow { overflowed = true }
      }
    }
    guard !overflowed else { return nil }
    func bounded(_ sums: [Int64]) -> [Int64] { sums.map { min(max($0, lowest), highest) } }
    let cleared = clearedDays(account: account, from: first, through: day)
    for (code, clearedDay) in cleared { sums[Int(code)] = base(of: account, day: day, clearedOn: clearedDay) }
    guard interpreter.evaluator.openAccounts.contains(account) || !dated[account].isEmpty else {
      let scores = bounded(sums)
      return (scores, scores)
    }
    var high = sums
    for points in dated[account] where points.counts(on: day.number, since: first.number) {
      if let clearedDay = cleared[points.code], points.isLost(clearedOn: clearedDay) { continue }
      let (low, lowOverflow) = sums[Int(points.code)].addingReportingOverflow(points.low)
      let (most, highOverflow) = high[Int(points.code)].addingReportingOverflow(points.high)
      guard !lowOverflow, !highOverflow else { return nil }
      sums[Int(points.code)] = low
      high[Int(points.code)] = most
    }
    for segment in interpreter.segments.range(from: first, through: day) {
      guard spreads[account].indices.contains(segment), !spreads[account][segment].isEmpty else { continue }
      for code in high.indices {
        let (sum, overflow) = high[code].addingReportingOverflow(spreads[account][segment][code])
        high[code] = overflow ? Int64.max : sum
      }
    }
    return (bounded(sums), bounded(high))
  }

  /// By subject, the last of the days at whose end an account was cleared; none where it was not.
  private func clearedDays(account: Int, from first: CivilDay, through day: CivilDay) -> [UInt32: Int32] {
    clearings[account].compactMapValues { days in
      days.filter { first.number <= $0 && $0 <= day.number }.max()
    }
  }

  /// The last of the days at whose end an account of one subject was cleared.
  func clearedDay(account: Int, code: UInt32, from first: Int32, through day: Int32) -> Int32? {
    guard !clearings[account].isEmpty else { return nil }
    return clearings[account][code]?.filter { first <= $0 && $0 <= day }.max()
  }

  /// 取消 兑换 资格
  func isBarred(_ code: UInt32, account: Int, day: Int32) -> Bool {
    let bars = exchangeBars[interpreter.program.accounts[account].subject]
    return !bars.isEmpty && bars[code]?.contains { $0.contains(day) } == true
  }

  /// What is left of the 基础分 where an account was cleared: that of the periods begun since then.
  func base(of account: Int, day: CivilDay, clearedOn clearedDay: Int32?) -> Int64 {
    let base = base(of: account, day: day)
    guard let clearedDay else { return base }
    return base - self.base(of: account, day: CivilDay(number: clearedDay))
  }

  /// 基础分, in ten-thousandths; of an account that goes on, for each period begun.
  func base(of account: Int, day: CivilDay) -> Int64 {
    let declaration = interpreter.program.accounts[account]
    guard declaration.carries, declaration.isBaseOfEach else { return declaration.base.tenThousandths }
    // The period in which its document comes into force is begun too.
    let start = declaration.since.map { Period.containing($0, unit: declaration.unit).first } ?? .earliest
    let begun = interpreter.periods[declaration.unit]?.begun(from: start, through: day).count ?? 0
    let (base, overflow) = declaration.base.tenThousandths.multipliedReportingOverflow(by: Int64(begun))
    return overflow ? Int64.max / 2 : base
  }

  /// The line of a scale that each subject has, as of a day, in the period around it; 255: none.
  func grades(scale: Int, day: CivilDay) -> [UInt8] {
    let declaration = interpreter.program.scales[scale]
    let account = interpreter.program.accounts[declaration.account]
    let period = Period.containing(day, unit: account.unit)
    guard declaration.since.map({ $0 <= day }) ?? true,
      let (low, high) = scoreBounds(account: declaration.account, period: period, day: day)
    else {
      return Array(repeating: 255, count: interpreter.subjects[account.subject].count)
    }
    // Where the score is not known the grade may be all the same.
    var grades = zip(low, high).map { ends in
      let grade = declaration.grade(of: ends.0)
      return ends.0 == ends.1 || grade == declaration.grade(of: ends.1) ? grade : 255
    }
    var steps: [UInt32: Int] = [:]
    for shift in shifts[scale] where period.first <= shift.day && shift.day <= day {
      steps[shift.code, default: 0] += shift.steps
    }
    func moved(_ line: UInt8, _ code: UInt32) -> UInt8 {
      guard line != 255, let steps = steps[code] else { return line }
      // Up is towards the first line.
      return UInt8(truncatingIfNeeded: min(max(Int(line) - steps, 0), declaration.lines.count - 1))
    }
    for code in steps.keys { grades[Int(code)] = moved(grades[Int(code)], code) }
    for (code, set) in setGrades(scale: scale, period: period, day: day) {
      let ends = [low, high].map { set.line(instead: moved(declaration.grade(of: $0[Int(code)]), code)) }
      grades[Int(code)] = ends[0] == ends[1] ? ends[0] : 255
    }
    return grades
  }

  /// Entries and removals of a board, or on which days lists of ended periods were made, in the order of their days for each
  /// subject.
  func changes(board: Int) -> [(code: UInt32, day: CivilDay, kind: Event.Kind)] {
    if interpreter.program.boards[board].selection == .entered {
      return memberships[board].filter { !$0.isUnderReview }.flatMap { stay in
        [(stay.code, stay.entry, .entered)] + (stay.removal.map { [(stay.code, $0, .left)] } ?? [])
      }
    }
    return lists[board].filter { !$0.isProvisional }.flatMap { list in
      list.entries.filter { !$0.isUnderReview }.map { ($0.code, list.period.last, .entered) }
    }
  }

  /// For whom a condition held when a period ended, for each period that has ended.
  func endings(of ending: PeriodEnding) -> [(day: CivilDay, codes: [UInt32])] {
    guard interpreter.span.dayCount > 0 else { return [] }
    let days = (interpreter.periods[ending.unit]?.periods ?? []).map(\.last).filter { $0 <= interpreter.span.asOf }
    return Parallel.tasks(days.count, threads: interpreter.threads) { index in
      let bits = holding(ending.condition, subject: ending.subject, day: days[index])
      let codes = (0..<interpreter.subjects[ending.subject].count).filter { bits[$0] }
      return (days[index], codes.map { UInt32(truncatingIfNeeded: $0) })
    }
  }

  /// 违反次数 of all subjects of a 主体, in the period around the day (nil: since 施行) and up to it.
  func violationCounts(subject: Int, unit: PeriodUnit?, day: CivilDay) -> [Int64] {
    var counts = [Int64](repeating: 0, count: interpreter.subjects[subject].count)
    for segment in segments(unit, day) where segment < violationCounts[subject].count {
      let found = violationCounts[subject][segment]
      guard !found.isEmpty else { continue }
      for code in counts.indices { counts[code] += Int64(found[code]) * Fixed.one }
    }
    return counts
  }

  /// Whether a record had a row about each subject in the period around the day, up to it.
  func answers(query: Int, day: CivilDay) -> [UInt8] {
    let asked = interpreter.program.queries[query]
    var truths = [UInt8](repeating: TruthColumn.no, count: interpreter.subjects[asked.subject].count)
    guard let harvest = interpreter.harvests[asked.record] else { return truths }
    for (index, layout) in interpreter.plans[asked.record].sights.enumerated() {
      guard let sight = layout.queries.first(where: { $0.query == query }) else { continue }
      let words = harvest.total.sights[index]
      for segment in segments(asked.unit, day) {
        let bit = sight.firstBit + segment
        for code in truths.indices where words[code * layout.wordCount + bit >> 5] >> UInt32(bit & 31) & 1 == 1 {
          truths[code] = TruthColumn.yes
        }
      }
    }
    return truths
  }

  /// The segments of the period around a day, up to it.
  private func segments(_ unit: PeriodUnit?, _ day: CivilDay) -> Range<Int> {
    let first = unit.map { Period.containing(day, unit: $0).first } ?? CivilDay.earliest
    return interpreter.segments.range(from: first, through: day)
  }

  /// How many times each subject was listed in the lists of the periods begun in the period around the day (nil: since 施行)
  /// and made by then; on a board that articles enter: how many times entered. Missing where that hangs on an entry under review.
  func timesListed(board: Int, subject: Int, unit: PeriodUnit?, day: CivilDay) -> [Int64] {
    let bounds = timesListedBounds(board: board, subject: subject, unit: unit, day: day)
    return zip(bounds.low, bounds.high).map { $0 == $1 ? $0 : NumberColumn.missing }
  }

  /// The same, between which numbers: entries under review may or may not count.
  func timesListedBounds(
    board: Int, subject: Int, unit: PeriodUnit?, day: CivilDay
  ) -> (low: [Int64], high: [Int64]) {
    let first = unit.map { Period.containing(day, unit: $0).first } ?? CivilDay.earliest
    var low = [Int64](repeating: 0, count: interpreter.subjects[subject].count)
    var high = low
    func count(_ code: UInt32, isUnderReview: Bool) {
      high[Int(code)] += Fixed.one
      if !isUnderReview { low[Int(code)] += Fixed.one }
    }
    if interpreter.program.boards[board].selection == .entered {
      for stay in memberships[board] where first <= stay.entry && stay.entry <= day {
        count(stay.code, isUnderReview: stay.isUnderReview)
      }
    } else {
      for list in lists[board]
      where first <= list.period.first && min(list.period.last, interpreter.span.asOf) <= day {
        for entry in list.entries { count(entry.code, isUnderReview: entry.isUnderReview) }
      }
    }
    return (low, high)
  }

  /// Who is on a board on a day: a member, or listed for the period around it.
  func isOnBoard(_ board: Int, subject: Int, day: CivilDay) -> [UInt8] {
    var truths = [UInt8](repeating: TruthColumn.no, count: interpreter.subjects[subject].count)
    if interpreter.program.boards[board].selection == .entered {
      for stay in memberships[board] where stay.covers(day) {
        truths[Int(stay.code)] = stay.isUnderReview ? TruthColumn.unknown : TruthColumn.yes
      }
    } else {
      for list in lists[board] where list.period.contains(day) {
        for entry in list.entries {
          truths[Int(entry.code)] = entry.isUnderReview ? TruthColumn.unknown : TruthColumn.yes
        }
      }
    }
    return truths
  }
}
