import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What is asked of all subjects of one 主体 on the days on which anything happens, worked out beforehand.
struct AskedByDay<Answers: Sendable>: Sendable {
  private let expressions: [Expression]
  private let standing: Standing
  private let answers: @Sendable (Standing, Expression, CivilDay) -> Answers
  /// By expression, where it is the same on every day.
  private let lasting: [Answers?]
  /// By expression that changes from day to day, then by day.
  private let byDay: [[Int32: Answers]]

  /// - Parameter answers: of all subjects, as of a day.
  init(
    _ expressions: [Expression], standing: Standing, days: [Int32],
    answers: @escaping @Sendable (Standing, Expression, CivilDay) -> Answers
  ) {
    self.expressions = expressions
    self.standing = standing
    self.answers = answers
    let interpreter = standing.interpreter
    lasting = expressions.map { expression in
      guard !interpreter.program.dependsOnDay(expression) else { return nil }
      return answers(standing, expression, interpreter.span.asOf)
    }
    var byDay: [[Int32: Answers]] = []
    for (index, expression) in expressions.enumerated() {
      guard lasting[index] == nil else {
        byDay.append([:])
        continue
      }
      let found = Parallel.tasks(days.count, threads: interpreter.threads) {
        answers(standing, expression, CivilDay(number: days[$0]))
      }
      byDay.append(Dictionary(uniqueKeysWithValues: zip(days, found)))
    }
    self.byDay = byDay
  }

  func answers(_ index: Int, day: Int32) -> Answers {
    // A day on which nothing but a board changed is asked about now.
    lasting[index] ?? byDay[index][day] ?? answers(standing, expressions[index], CivilDay(number: day))
  }
}
