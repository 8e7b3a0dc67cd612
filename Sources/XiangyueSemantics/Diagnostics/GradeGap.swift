import XiangyueColumns
import XiangyueText

/// 约0602: numbers between two grades that have none.
package struct GradeGap: DiagnosticMessage {
  package static let code = DiagnosticCode(602)
  package static let severity = Severity.error
  package let range: SourceRange
  package let lower: Fixed
  package let upper: Fixed
  /// A number in the gap.
  package let example: Fixed

  package var text: Localized {
    lower == upper
      ? Localized(zh: "\(lower.text)分没有等级", en: "\(lower.text) points have no grade")
      : Localized(
        zh: "\(lower.text)分与\(upper.text)分之间（如\(example.text)分）没有等级",
        en: "between \(lower.text) and \(upper.text) points (as \(example.text)) there is no grade")
  }

  package var notes: [Localized] {
    [Localized(zh: "上一等写“以上”，下一等写“不满”，中间就不会空", en: "“以上” for one grade and “不满” for the next leave no gap")]
  }
}
