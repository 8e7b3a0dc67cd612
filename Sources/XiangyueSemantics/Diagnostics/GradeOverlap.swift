import XiangyueText

/// 约0601: a grade that nobody can reach, or two grades for one number.
package struct GradeOverlap: DiagnosticMessage {
  package static let code = DiagnosticCode(601)
  package static let severity = Severity.error
  /// The later of the two lines.
  package let range: SourceRange
  package let grade: String
  package let other: String
  package let isUnreachable: Bool

  package var text: Localized {
    isUnreachable
      ? Localized(
        zh: "没有人能得“\(grade)”：这些分前面已经归“\(other)”", en: "nobody can get “\(grade)”: “\(other)” above takes it all")
      : Localized(zh: "“\(grade)”与“\(other)”有重叠的分", en: "“\(grade)” and “\(other)” overlap")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "由高到低写：95分以上 为 …；90分以上 不满 95分 为 …", en: "write from high to low: 95分以上 为 …；90分以上 不满 95分 为 …")
    ]
  }
}
