import XiangyueColumns

/// What one thread has gathered of a record file in all its pieces. Two add up in any order to the same.
package struct EvidenceCollector: Sendable {
  /// By layout, then `code × wordCount + word`.
  var sights: [[UInt32]]
  /// `duty × Verdict.allCases.count + verdict`, of standing duties and cases, in the span.
  var counts: [Int]
  /// By scheduled duty of the record: a byte for each subject and scheduled day, see `ScheduledState`.
  var scheduled: [[UInt8]]
  /// By scheduled duty: whether anybody's row is there for a scheduled day, see `SheetState`.
  var sheets: [[UInt8]]
  /// By periodic duty of the record: the same of a period.
  var periodSheets: [[UInt8]]
  /// By day since 施行: whether anybody's row is there; empty where no figure asks.
  var seenDays: [Bool]
  /// 施行
  let firstDay: Int32
  var evidence = 0
  var afterAsOf = 0
  var beforeEffect = 0
  var inconclusive = 0
  var unbound = 0
  var scratch = Scratch()

  /// Buffers of a batch, kept from one to the next.
  struct Scratch: Sendable {
    var status: [UInt8] = []
    var sightBits: [UInt32] = []
    var facts = PieceFacts()
  }

  mutating func merge(_ other: EvidenceCollector) {
    for layout in sights.indices {
      var words = sights[layout]
      sights[layout] = []
      for word in 0..<min(words.count, other.sights[layout].count) { words[word] |= other.sights[layout][word] }
      sights[layout] = words
    }
    for index in counts.indices { counts[index] += other.counts[index] }
    for duty in scheduled.indices {
      var states = scheduled[duty]
      scheduled[duty] = []
      for index in 0..<min(states.count, other.scheduled[duty].count) { states[index] |= other.scheduled[duty][index] }
      scheduled[duty] = states
      for day in sheets[duty].indices { sheets[duty][day] |= other.sheets[duty][day] }
    }
    for duty in periodSheets.indices {
      for period in periodSheets[duty].indices { periodSheets[duty][period] |= other.periodSheets[duty][period] }
    }
    for day in seenDays.indices where other.seenDays[day] { seenDays[day] = true }
    evidence += other.evidence
    afterAsOf += other.afterAsOf
    beforeEffect += other.beforeEffect
    inconclusive += other.inconclusive
    unbound += other.unbound
  }
}

/// What rows show of a sheet: whether absence from it says anything.
enum SheetState {
  static let handedIn: UInt8 = 1
  /// A row that names nobody may be anybody's: who has no other is not absent for certain.
  static let nameless: UInt8 = 2

  static func isComplete(_ state: UInt8) -> Bool { state == handedIn }
}

/// What rows show of one subject on one scheduled day; several rows are one occasion.
enum ScheduledState {
  static let done: UInt8 = 1
  static let notDone: UInt8 = 2
  static let unknown: UInt8 = 4
  /// A row that shows neither: it proves nothing, but it is no absence.
  static let neither: UInt8 = 8
}
