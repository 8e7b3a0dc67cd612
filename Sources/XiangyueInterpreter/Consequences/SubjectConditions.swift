import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What clauses ask of the subject beside an event (违反 前款 规定，类型 为 商户 的), as of the event's day.
struct SubjectConditions: Sendable {
  private let asked: AskedByDay<SubjectBits>

  init(_ conditions: [Expression], subject: Int, standing: Standing, days: [Int32]) {
    asked = AskedByDay(conditions, standing: standing, days: days) { $0.holding($1, subject: subject, day: $2) }
  }

  func holds(_ index: Int, code: Int, day: Int32) -> Bool { asked.answers(index, day: day)[code] }
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
