import XiangyueText

/// 约0108: a range for a grade: `90-95分`, `60—69分`. Both its ends are whole numbers, what lies between two ranges has no grade.
struct RangeAsGrade: DiagnosticMessage {
  static let code = DiagnosticCode(108)
  static let severity = Severity.error
  /// The bounds to write: 60分以上 不满 70分.
  let bounds: String
  /// The two numbers between which nothing has a grade, with their unit; nothing where the ranges meet.
  let gap: (below: String, above: String, between: String)?
  let range: SourceRange

  var text: Localized {
    guard let gap else { return Localized(zh: "写作 \(bounds)", en: "write \(bounds)") }
    return Localized(
      zh: "写作 \(bounds)；\(gap.below)与\(gap.above)之间（如\(gap.between)）没有等级",
      en: "write \(bounds); what lies between \(gap.below) and \(gap.above), as \(gap.between), has no grade")
  }

  var fixIts: [FixIt] {
    [FixIt(Localized(zh: "改为“\(bounds)”", en: "write “\(bounds)”"), replacing: range, with: bounds)]
  }
}
