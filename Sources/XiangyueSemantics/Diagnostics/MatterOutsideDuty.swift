import XiangyueText

/// 约0506: an effect for a 事项 that the cited duty does not have.
package struct MatterOutsideDuty: DiagnosticMessage {
  package static let code = DiagnosticCode(506)
  package static let severity = Severity.error
  package let name: String
  package let range: SourceRange
  package let available: [String]

  package var text: Localized {
    Localized(zh: "所引的规定没有 \(name) 这一项", en: "the duty cited has no item \(name)")
  }

  package var notes: [Localized] {
    available.isEmpty
      ? []
      : [Localized(zh: "有：\(available.joined(separator: "、"))", en: "it has: \(available.joined(separator: ", "))")]
  }
}
