import XiangyueText

/// 约0913: pictures of cameras in public places are for public safety, not for points.
struct CamerasAsEvidence: DiagnosticMessage {
  static let code = DiagnosticCode(913)
  static let severity = Severity.warning
  let record: String
  let law: LawContext
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "公共场所的监控只能用于公共安全，不能拿来记分：\(record)", en: "cameras are for public safety, not for points: \(record)")
  }

  var basis: Localized? { law.basis([LawBook.cameras], LawBook.contents) }

  var notes: [Localized] {
    [
      basis.map(LawContext.line), law.quotation([LawBook.cameras]),
      Localized(zh: "可以写：以 现场检查 的记录为据", en: "write: records of somebody who was there"),
    ].compactMap { $0 }
  }
}
