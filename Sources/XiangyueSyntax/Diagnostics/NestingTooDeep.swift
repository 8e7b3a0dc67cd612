import XiangyueText

/// 约0701: brackets, 非 or 或 nested deeper than this program reads.
struct NestingTooDeep: DiagnosticMessage {
  static let code = DiagnosticCode(701)
  static let severity = Severity.limit
  let limit: Int
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "条件套得太深，至多 \(limit)层",
      en: "conditions are nested too deep: at most \(limit) levels")
  }
}
