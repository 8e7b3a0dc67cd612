import XiangyueText

/// 约0909: rules that another body made than the assembly, which alone may.
struct NotTheAssembly: DiagnosticMessage {
  static let code = DiagnosticCode(909)
  static let severity = Severity.warning
  let name: String
  /// Residents' representatives may be empowered.
  let isDoubtful: Bool
  let isOfRepresentatives: Bool
  let law: LawContext
  let range: SourceRange

  var weight: Severity { isDoubtful ? .hint : .warning }

  var text: Localized {
    if isDoubtful {
      return Localized(
        zh: "由“\(name)”通过：要有居民会议的授权", en: "made by “\(name)”: the residents' assembly must have empowered it")
    }
    return Localized(
      zh: "规约由村（居）民会议制定，不能由“\(name)”通过", en: "rules are made by the assembly, not by “\(name)”")
  }

  var basis: Localized? { law.basis([], LawBook.maker) }

  var notes: [Localized] {
    [
      basis.map(LawContext.line),
      Localized(
        zh: "可以写：本规约 由 … 村民会议（居民会议） N年N月N日 表决 通过，报 … 备案", en: "write: 本规约 由 … 村民会议 … 表决 通过，报 … 备案"),
    ].compactMap { $0 }
  }
}
