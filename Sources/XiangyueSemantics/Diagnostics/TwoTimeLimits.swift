import XiangyueText

/// 约0508: two time limits for one violation: which of them is missed, nobody can tell.
package struct TwoTimeLimits: DiagnosticMessage {
  package static let code = DiagnosticCode(508)
  package static let severity = Severity.error
  package let first: String
  package let second: String
  /// Where the first stands.
  package let line: Int
  package let range: SourceRange

  package var text: Localized {
    Localized(
      zh: "同一件违规限了两个期限：第\(line)行限 \(first)，这里限 \(second)",
      en: "one violation has two time limits: \(first) on line \(line), and \(second)")
  }

  package var notes: [Localized] {
    [Localized(zh: "请只留一个；分事项的，写明事项：包卫生 限 3日内 整改", en: "keep one, or say of which matter: 包卫生 限 3日内 整改")]
  }
}
