import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What all subjects have come to: scores, counts, stays on boards, and the lists made so far. Questions about it are asked
/// as of a day.
struct Standing: Sendable {
  let interpreter: Interpreter
  /// `scores[account][period]`, by code, within the bounds of the account.
  let scores: [[[Int64]]]
  let countedUnits: [PeriodUnit?]
  /// `violationCounts[subject][unit][period × count + code]`
  let violationCounts: [[[Int32]]]
  /// By board, in key order and then by day.
  let memberships: [[Membership]]
  /// By board.
  let disqualifications: [[Disqualification]]
  /// By board, the list of each period; of boards entered by articles too.
  var lists: [[BoardList]]

  /// The index of the period a day lies in, for a unit the program uses.
  func period(_ unit: PeriodUnit, _ day: CivilDay) -> Int? { interpreter.periods[unit]?.index(of: day.number) }

  /// 违反次数 of all subjects of a 主体.
  func violationCounts(subject: Int, unit: PeriodUnit?, day: CivilDay) -> [Int64] {
    let count = interpreter.subjects[subject].count
    guard let index = countedUnits.firstIndex(of: unit) else { return Array(repeating: 0, count: count) }
    let counts = violationCounts[subject][index]
    let period = unit.flatMap { self.period($0, day) } ?? 0
    return (0..<count).map { Int64(counts[period * count + $0]) * Fixed.one }
  }

  /// Whether a record had a row about each subject in the period around the day.
  func answers(query: Int, day: CivilDay) -> [UInt8] {
    let asked = interpreter.program.queries[query]
    let count = interpreter.subjects[asked.subject].count
    let none = [UInt8](repeating: TruthColumn.no, count: count)
    guard let period = period(asked.unit, day), let harvest = interpreter.harvests[asked.record] else { return none }
    for (index, layout) in interpreter.plans[asked.record].sights.enumerated() {
      guard let sight = layout.queries.first(where: { $0.query == query }) else { continue }
      let bit = sight.firstBit + period
      let words = harvest.total.sights[index]
      return (0..<count).map { code in
        let word = words[code * layout.wordCount + bit >> 6]
        return word >> UInt64(bit & 63) & 1 == 1 ? TruthColumn.yes : TruthColumn.no
      }
    }
    return none
  }

  /// How many times each subject was listed in the lists of the periods begun in the period around the day (nil: since 施行);
  /// on a board that articles enter: how many times entered.
  func timesListed(board: Int, subject: Int, unit: PeriodUnit?, day: CivilDay) -> [Int64] {
    let first = unit.map { Period.containing(day, unit: $0).first } ?? CivilDay.earliest
    var times = [Int64](repeating: 0, count: interpreter.subjects[subject].count)
    if interpreter.program.boards[board].selection == .entered {
      for stay in memberships[board] where first <= stay.entry && stay.entry <= day {
        times[Int(stay.code)] += Fixed.one
      }
    } else {
      for list in lists[board] where first <= list.period.first && list.period.first <= day {
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
