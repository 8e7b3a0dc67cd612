import XiangyueText

/// 约0217: a claim about a 编号 that several 主体 have, or may have.
package struct KeyNotClear: DiagnosticMessage {
  package static let code = DiagnosticCode(217)
  package static let severity = Severity.error
  package let name: String
  package let range: SourceRange
  package let tables: [String]

  package var text: Localized {
    Localized(
      zh: "“\(name)”是哪一个：\(tables.joined(separator: "、"))？",
      en: "which is “\(name)”: \(tables.joined(separator: ", "))?")
  }

  package var fixIts: [FixIt] {
    tables.map {
      FixIt(
        Localized(zh: "改为“\($0) \(name)”", en: "write “\($0) \(name)”"),
        replacing: SourceRange(file: range.file, start: range.start, end: range.start), with: "\($0) ")
    }
  }
}
