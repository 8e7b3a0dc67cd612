import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What amounts ask of the subject (加 所辖 住户 的 环境分 的 平均 × 0.1), as of the event's day. Worked out beforehand for all subjects on
/// the days on which anything happens.
struct SubjectFigures: Sendable {
  private let figures: [Expression]
  private let subject: Int
  private let standing: Standing
  /// By figure: of each subject, where it is the same on every day.
  private let lasting: [FigureBounds?]
  /// By figure that changes from day to day, then by day.
  private let byDay: [[Int32: FigureBounds]]

  init(_ figures: [Expression], subject: Int, standing: Standing, days: [Int32]) {
    self.figures = figures
    self.subject = subject
    self.standing = standing
    let interpreter = standing.interpreter
    lasting = figures.map { figure in
      guard !interpreter.program.dependsOnDay(figure) else { return nil }
      return standing.figures(figure, subject: subject, day: interpreter.span.asOf)
    }
    var byDay: [[Int32: FigureBounds]] = []
    for (index, figure) in figures.enumerated() {
      guard lasting[index] == nil else {
        byDay.append([:])
        continue
      }
      let found = Parallel.tasks(days.count, threads: interpreter.threads) {
        standing.figures(figure, subject: subject, day: CivilDay(number: days[$0]))
      }
      byDay.append(Dictionary(uniqueKeysWithValues: zip(days, found)))
    }
    self.byDay = byDay
  }

  /// Between which numbers it lies, in ten-thousandths; nil where nothing is known.
  func value(_ index: Int, code: Int, day: Int32) -> ClosedRange<Int64>? {
    if let values = lasting[index] ?? byDay[index][day] { return values[code] }
    // A day on which nothing but a board changed.
    return standing.figures(figures[index], subject: subject, day: CivilDay(number: day))[code]
  }
}

extension Standing {
  /// A number for each subject of a 主体, as of a day.
  fileprivate func figures(_ figure: Expression, subject: Int, day: CivilDay) -> FigureBounds {
    interpreter.evaluator.bounds(figure, view: StandingView(standing: self, subject: subject, day: day))
  }
}
