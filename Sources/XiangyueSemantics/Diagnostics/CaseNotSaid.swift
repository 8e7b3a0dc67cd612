import XiangyueText

/// 约0505: a consequence that does not say of what.
package struct CaseNotSaid: DiagnosticMessage {
  package static let code = DiagnosticCode(505)
  package static let severity = Severity.error
  package let range: SourceRange

  package var text: Localized {
    Localized(zh: "没有写明在什么情形下", en: "nothing says in which case this follows")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "以 违反 前款 规定 的，… 开头；同一款中后面的分句可以不重复", en: "begin with 违反 前款 规定 的，…; later clauses of the 款 need not repeat it"
      )
    ]
  }
}
