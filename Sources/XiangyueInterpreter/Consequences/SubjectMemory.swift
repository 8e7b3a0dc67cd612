import XiangyueCalendar
import XiangyueSemantics

/// What the automata remember of the subject at hand, in flat arrays; forgotten before the next.
struct SubjectMemory {
  private var counters: [Int32]
  private var remembered: [Int32]
  private var isClean = true

  init(_ table: ReactionTable) {
    counters = Array(repeating: 0, count: table.counterCount)
    remembered = Array(repeating: 0, count: table.rememberedCount)
  }

  mutating func forget() {
    guard !isClean else { return }
    for index in counters.indices { counters[index] = 0 }
    isClean = true
  }

  /// Takes an event in; whether the trigger fires at it.
  mutating func fires(_ reaction: Reaction, day: Int32, periods: [PeriodUnit: PeriodTable]) -> Bool {
    switch reaction.kind {
    case .occasion(let occasion, let counter):
      guard let occasion else { return true }
      return occasion.contains(Int(increment(counter)))
    case .inARow(let counter, let count):
      guard increment(counter) >= Int32(count) else { return false }
      counters[counter] = 0
      return true
    case .endsRow(let counter):
      counters[counter] = 0
      return false
    case .within(let days, let count, let first, let counter, let restarts):
      return countWithin(
        days: days, count: count, first: first, counter: counter, restarts: restarts, day: day)
    case .inPeriod(let unit, let count, let counter, let restarts):
      let period = Int32(unit.flatMap { periods[$0]?.index(of: day) } ?? 0)
      if counters[counter + 1] != period { counters[counter] = 0 }
      counters[counter + 1] = period
      guard increment(counter) >= Int32(count) else { return false }
      if restarts { counters[counter] = 0 }
      return true
    }
  }

  /// The count is reached when the event that lies `count − 1` back is not before day d − `days`.
  private mutating func countWithin(
    days: Int, count: Int, first: Int, counter: Int, restarts: Bool, day: Int32
  ) -> Bool {
    let seen = Int(increment(counter)) - 1
    guard count > 1 else { return true }
    let place = first + seen % (count - 1)
    let reached = seen >= count - 1 && Int(remembered[place]) >= Int(day) - days
    remembered[place] = day
    if reached, restarts { counters[counter] = 0 }
    return reached
  }

  private mutating func increment(_ counter: Int) -> Int32 {
    isClean = false
    counters[counter] &+= 1
    return counters[counter]
  }
}
