import XiangyueText

/// 约0611: objections to the entries of a 榜 that is not on public notice: nobody could say until when.
package struct BoardWithoutNotice: DiagnosticMessage {
  package static let code = DiagnosticCode(611)
  package static let severity = Severity.error
  package let board: String
  package let range: SourceRange

  package var text: Localized {
    Localized(
      zh: "榜“\(board)”没有公示期，说不出异议提到哪天为止", en: "\(board) has no public notice: nobody can say until when to object")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "在声明里加上公示几日：榜 \(board)：每季度 评选，…；公示 7日",
        en: "say in its declaration for how long: 榜 \(board)：每季度 评选，…；公示 7日")
    ]
  }
}
