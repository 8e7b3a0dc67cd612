import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What amounts ask of the subject (加 所辖 住户 的 环境分 的 平均 × 0.1), as of the event's day.
struct SubjectFigures: Sendable {
  private let asked: AskedByDay<FigureBounds>

  init(_ figures: [Expression], subject: Int, standing: Standing, days: [Int32]) {
    asked = AskedByDay(figures, standing: standing, days: days) { $0.figures($1, subject: subject, day: $2) }
  }

  /// Between which numbers it lies, in ten-thousandths; nil where nothing is known.
  func value(_ index: Int, code: Int, day: Int32) -> ClosedRange<Int64>? { asked.answers(index, day: day)[code] }
}

extension Standing {
  /// A number for each subject of a 主体, as of a day.
  fileprivate func figures(_ figure: Expression, subject: Int, day: CivilDay) -> FigureBounds {
    interpreter.evaluator.bounds(figure, view: StandingView(standing: self, subject: subject, day: day))
  }
}
