import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What all subjects have come to: scores, counts, stays on boards, and the lists made so far. Questions about it are asked
/// as of a day.
struct Standing: Sendable {
  let interpreter: Interpreter
  /// `points[account][segment]`, by code: what was added and taken.
  let points: [[[Int64]]]
  /// `violationCounts[subject][segment]`, by code; empty where nobody asks.
  let violationCounts: [[[Int32]]]
  /// By board, in key order and then by day.
  let memberships: [[Membership]]
  /// By board.
  let disqualifications: [[Disqualification]]
  /// By board, the list of each period; of boards entered by articles too.
  var lists: [[BoardList]]

  /// The scores of an account in a period, as of a day of it: base and effects by then, bounded once. Nil: a score left the
  /// range.
  func scores(account: Int, period: Period, day: CivilDay) -> [Int64]? {
    let declaration = interpreter.program.accounts[account]
    let lowest = declaration.lowest?.tenThousandths ?? Int64.min + 1
    let highest = declaration.highest?.tenThousandths ?? Int64.max
    var sums = Array(repeating: declaration.base.tenThousandths, count: interpreter.subjects[declaration.subject].count)
    var overflowed = false
    for segment in interpreter.segments.range(from: period.first, through: day) {
      let added = points[account][segment]
      for code in sums.indices {
        let (sum, overflow) = sums[code].addingReportingOverflow(added[code])
        sums[code] = sum
        if overflow { overflowed = true }
      }
    }
    for code in sums.indices { sums[code] = min(max(sums[code], lowest), highest) }
    return overflowed ? nil : sums
  }

  /// The line of a scale that each subject has, as of a day, in the period around it; 255: none.
  func grades(scale: Int, day: CivilDay) -> [UInt8] {
    let declaration = interpreter.program.scales[scale]
    let account = interpreter.program.accounts[declaration.account]
    let period = Period.containing(day, unit: account.unit)
    guard let scores = scores(account: declaration.account, period: period, day: day) else {
      return Array(repeating: 255, count: interpreter.subjects[account.subject].count)
    }
    return scores.map(declaration.grade)
  }

  /// 违反次数 of all subjects of a 主体, in the period around the day (nil: since 施行) and up to it.
  func violationCounts(subject: Int, unit: PeriodUnit?, day: CivilDay) -> [Int64] {
    var counts = [Int64](repeating: 0, count: interpreter.subjects[subject].count)
    for segment in segments(unit, day) where segment < violationCounts[subject].count {
      let found = violationCounts[subject][segment]
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
  /// and made by then; on a board that articles enter: how many times entered.
  func timesListed(board: Int, subject: Int, unit: PeriodUnit?, day: CivilDay) -> [Int64] {
    let first = unit.map { Period.containing(day, unit: $0).first } ?? CivilDay.earliest
    var times = [Int64](repeating: 0, count: interpreter.subjects[subject].count)
    if interpreter.program.boards[board].selection == .entered {
      for stay in memberships[board] where first <= stay.entry && stay.entry <= day {
        times[Int(stay.code)] += Fixed.one
      }
    } else {
      for list in lists[board]
      where first <= list.period.first && min(list.period.last, interpreter.span.asOf) <= day {
        for entry in list.entries { times[Int(entry.code)] += Fixed.one }
      }
    }
    return times
  }

  /// Who is on a board on a day: a member, or listed for the period around it.
  func isOnBoard(_ board: Int, subject: Int, day: CivilDay) -> [UInt8] {
    var truths = [UInt8](repeating: TruthColumn.no, count: interpreter.subjects[subject].count)
    if interpreter.program.boards[board].selection == .entered {
      for stay in memberships[board] where stay.covers(day) { truths[Int(stay.code)] = TruthColumn.yes }
    } else {
      for list in lists[board] where list.period.contains(day) {
        for entry in list.entries { truths[Int(entry.code)] = TruthColumn.yes }
      }
    }
    return truths
  }
}
