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
  mutating func fires(_ reaction: Reaction, at event: Event, periods: [PeriodUnit: PeriodTable]) -> Bool {
    let day = event.day
    switch reaction.kind {
    case .eachTime(let limit): return limit.isFull(on: day, after: event.limit)
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
    case .within(let window, let count, let first, let counter, let restarts):
      return countWithin(window, count: count, first: first, counter: counter, restarts: restarts, day: day)
    case .inPeriod(let unit, let count, let counter, let restarts):
      guard countInPeriod(unit, counter: counter, day: day, periods) >= Int32(clamping: count) else { return false }
      if restarts { counters[counter] = 0 }
      return true
    case .numberWithin(let occasion, let first, let counter):
      let size = occasion.number + 1
      remembered[first + Int(counters[counter]) % size] = day
      increment(counter)
      guard isReached(occasion.window, occasion.number, size: size, first: first, counter: counter, day: day) else {
        return false
      }
      return occasion.onwards
        || !isReached(occasion.window, occasion.number + 1, size: size, first: first, counter: counter, day: day)
    case .numberInPeriod(let unit, let occasion, let counter):
      return occasion.contains(Int(countInPeriod(unit, counter: counter, day: day, periods)))
    }
  }

  /// How many there are in the period around the day, this one counted in.
  private mutating func countInPeriod(
    _ unit: PeriodUnit?, counter: Int, day: Int32, _ periods: [PeriodUnit: PeriodTable]
  ) -> Int32 {
    let period = Int32(unit.flatMap { periods[$0]?.index(of: day) } ?? 0)
    if counters[counter + 1] != period { counters[counter] = 0 }
    counters[counter + 1] = period
    return increment(counter)
  }

  /// The count is reached when the event that lies `count − 1` back is one of the days that the window looks back to.
  private mutating func countWithin(
    _ window: Window, count: Int, first: Int, counter: Int, restarts: Bool, day: Int32
  ) -> Bool {
    remembered[first + Int(counters[counter]) % count] = day
    increment(counter)
    guard isReached(window, count, size: count, first: first, counter: counter, day: day) else { return false }
    if restarts { counters[counter] = 0 }
    return true
  }

  /// - Parameter size: of the ring of remembered days.
  private func isReached(
    _ window: Window, _ count: Int, size: Int, first: Int, counter: Int, day: Int32
  ) -> Bool {
    let seen = Int(counters[counter])
    guard seen >= count else { return false }
    let earlier = remembered[first + (seen - count) % size]
    switch window {
    case .days(let days): return Int(earlier) >= Int(day) - days
    case .months(let months): return CivilDay(number: earlier).moved(months: months).number >= day
    case .always, .period: return true  // counted otherwise
    }
  }

  /// Whether a count is reached on a day, at whatever event.
  func isReached(_ kind: Reaction.Kind, day: Int32, periods: [PeriodUnit: PeriodTable]) -> Bool {
    switch kind {
    case .within(let window, let count, let first, let counter, _):
      isReached(window, count, size: count, first: first, counter: counter, day: day)
    case .inPeriod(let unit, let count, let counter, _):
      counters[counter] >= Int32(clamping: count)
        && counters[counter + 1] == Int32(unit.flatMap { periods[$0]?.index(of: day) } ?? 0)
    case .occasion, .inARow, .endsRow, .eachTime, .numberWithin, .numberInPeriod: false
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
