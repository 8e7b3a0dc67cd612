import XiangyueText

/// 约0303: 所辖 X, where X refers here by several fields.
package struct AmbiguousReference: DiagnosticMessage {
  package static let code = DiagnosticCode(303)
  package static let severity = Severity.error
  package let range: SourceRange
  package let subject: String
  package let owner: String
  package let columns: [String]

  package var text: Localized {
    Localized(
      zh: "\(subject) 有几个字段指向 \(owner)（\(columns.joined(separator: "、"))），请写明经哪一个",
      en: "\(subject) refers to \(owner) by several fields (\(columns.joined(separator: ", "))): say by which")
  }

  package var fixIts: [FixIt] {
    let place = SourceRange(file: range.file, start: range.end, end: range.end)
    return columns.map {
      FixIt(Localized(zh: "加上“（经 \($0)）”", en: "add “（经 \($0)）”"), replacing: place, with: "（经 \($0)）")
    }
  }
}
