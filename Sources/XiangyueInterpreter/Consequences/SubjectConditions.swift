import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What clauses ask of the subject beside an event (违反 前款 规定，类型 为 商户 的), as of the event's day. Worked out beforehand for
/// all subjects on the days on which anything happens.
struct SubjectConditions: Sendable {
  private let conditions: [Expression]
  private let subject: Int
  private let standing: Standing
  /// By condition: of each subject whether it holds, where it is the same on every day.
  private let lasting: [SubjectBits?]
  /// By condition that changes from day to day, then by day.
  private let byDay: [[Int32: SubjectBits]]

  init(_ conditions: [Expression], subject: Int, standing: Standing, days: [Int32]) {
    self.conditions = conditions
    self.subject = subject
    self.standing = standing
    let interpreter = standing.interpreter
    lasting = conditions.map { condition in
      guard !interpreter.program.dependsOnDay(condition) else { return nil }
      return standing.holding(condition, subject: subject, day: interpreter.span.asOf)
    }
    var byDay: [[Int32: SubjectBits]] = []
    for (index, condition) in conditions.enumerated() {
      guard lasting[index] == nil else {
        byDay.append([:])
        continue
      }
      let found = Parallel.tasks(days.count, threads: interpreter.threads) {
        standing.holding(condition, subject: subject, day: CivilDay(number: days[$0]))
      }
      byDay.append(Dictionary(uniqueKeysWithValues: zip(days, found)))
    }
    self.byDay = byDay
  }

  func holds(_ index: Int, code: Int, day: Int32) -> Bool {
    if let bits = lasting[index] ?? byDay[index][day] { return bits[code] }
    // A day on which nothing but a board changed.
    return standing.holding(conditions[index], subject: subject, day: CivilDay(number: day))[code]
  }
}

/// A bit a subject.
struct SubjectBits: Sendable {
  private var words: [UInt64]

  init(_ truths: [UInt8]) {
    words = Array(repeating: 0, count: (truths.count + 63) / 64)
    for code in truths.indices where truths[code] == TruthColumn.yes { words[code >> 6] |= 1 << UInt64(code & 63) }
  }

  subscript(code: Int) -> Bool { words[code >> 6] >> UInt64(code & 63) & 1 == 1 }
}

extension Standing {
  /// For which subjects of a 主体 a condition is known to hold, as of a day.
  func holding(_ condition: Expression, subject: Int, day: CivilDay) -> SubjectBits {
    let frame = Frame(
      interpreter.subjects[subject], standing: StandingView(standing: self, subject: subject, day: day))
    return SubjectBits(interpreter.evaluator.certainTruth(condition, over: frame).values)
  }
}
