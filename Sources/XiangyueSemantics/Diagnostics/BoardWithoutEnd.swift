import XiangyueText

/// 约0912: names that are put up for what people did and never taken down.
struct BoardWithoutEnd: DiagnosticMessage {
  static let code = DiagnosticCode(912)
  static let severity = Severity.hint
  let board: String
  let law: LawContext
  /// The clause that puts them up.
  let range: SourceRange

  var text: Localized {
    Localized(zh: "列入 \(board) 以后，没有一条说何时移出", en: "nobody ever leaves \(board) once entered")
  }

  var basis: Localized? { law.basis([LawBook.honour], LawBook.contents) }

  var notes: [Localized] {
    [
      basis.map(LawContext.line),
      Localized(zh: "可以写：全部 改正 满 30日 的，移出 \(board)", en: "write: 全部 改正 满 30日 的，移出 \(board)"),
    ].compactMap { $0 }
  }
}
