import XiangyueCalendar
import XiangyueSemantics

/// What the automata remember of the subject at hand, in flat arrays; forgotten before the next.
struct SubjectMemory {
  private var counters: [Int32]
  private var remembered: [Int32]
  /// By conjunction, the last event that one of its parts reacted to.
  private var touched: [Int32]
  private var isClean = true
  /// Since the beginning of the walk; 0 is no event.
  private var eventNumber: Int32 = 0

  init(_ table: ReactionTable) {
    counters = Array(repeating: 0, count: table.counterCount)
    remembered = Array(repeating: 0, count: table.rememberedCount)
    touched = Array(repeating: 0, count: table.conjunctions.count)
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
      guard increment(counter) >= Int32(clamping: count) else { return false }
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
      guard increment(counter) >= Int32(clamping: count) else { return false }
      if restarts { counters[counter] = 0 }
      return true
    }
  }

  /// The count is reached when the event that lies `count − 1` back is not before day d − `days`.
  private mutating func countWithin(
    days: Int, count: Int, first: Int, counter: Int, restarts: Bool, day: Int32
  ) -> Bool {
    remembered[first + Int(counters[counter]) % count] = day
    increment(counter)
    guard isReached(days: days, count: count, first: first, counter: counter, day: day) else { return false }
    if restarts { counters[counter] = 0 }
    return true
  }

  private func isReached(days: Int, count: Int, first: Int, counter: Int, day: Int32) -> Bool {
    let seen = Int(counters[counter])
    return seen >= count && Int(remembered[first + seen % count]) >= Int(day) - days
  }

  /// Whether a count is reached on a day, at whatever event.
  func isReached(_ kind: Reaction.Kind, day: Int32, periods: [PeriodUnit: PeriodTable]) -> Bool {
    switch kind {
    case .within(let days, let count, let first, let counter, _):
      isReached(days: days, count: count, first: first, counter: counter, day: day)
    case .inPeriod(let unit, let count, let counter, _):
      counters[counter] >= Int32(clamping: count)
        && counters[counter + 1] == Int32(unit.flatMap { periods[$0]?.index(of: day) } ?? 0)
    case .occasion, .inARow, .endsRow: false
    }
  }

  /// Whether a part fired at the event at hand.
  func isStamped(_ counter: Int) -> Bool { counters[counter] == eventNumber }

  /// Notes that a part fired at the event at hand.
  mutating func stamp(_ counter: Int) { counters[counter] = eventNumber }

  mutating func beginEvent() { eventNumber &+= 1 }

  /// Whether a conjunction is met for the first time at the event at hand.
  mutating func touches(_ conjunction: Int) -> Bool {
    guard touched[conjunction] != eventNumber else { return false }
    touched[conjunction] = eventNumber
    return true
  }

  @discardableResult
  private mutating func increment(_ counter: Int) -> Int32 {
    isClean = false
    counters[counter] &+= 1
    return counters[counter]
  }
}
