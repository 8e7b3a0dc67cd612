import XiangyueCalendar
import XiangyueSemantics

/// Something asked of every subject of a 主体 as of a day, beside the findings.
package struct Question: Sendable {
  package let subject: Int
  package let expression: Expression
  /// Not after the day of the check.
  package let day: CivilDay

  package init(subject: Int, expression: Expression, day: CivilDay) {
    self.subject = subject
    self.expression = expression
    self.day = day
  }
}
