import XiangyueText

/// 约0604: boards that each wait for the other's list.
package struct BoardCircle: DiagnosticMessage {
  package static let code = DiagnosticCode(604)
  package static let severity = Severity.error
  package let range: SourceRange
  /// The way round, the first board again at the end.
  package let boards: [String]

  package var text: Localized {
    let way = boards.joined(separator: "→")
    return Localized(zh: "榜互相等待：\(way)", en: "boards wait for one another: \(way)")
  }
}
