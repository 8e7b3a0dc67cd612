import XiangyueText

/// 约0312: a condition that holds always or never.
struct ConstantCondition: DiagnosticMessage {
  static let code = DiagnosticCode(312)
  static let severity = Severity.warning
  let isAlways: Bool
  let range: SourceRange

  var text: Localized {
    isAlways
      ? Localized(zh: "这里的条件总是成立，写了等于没写", en: "the condition here always holds: it says nothing")
      : Localized(zh: "这里的条件永远不成立，这一句不起作用", en: "the condition here never holds: the sentence has no effect")
  }

  var notes: [Localized] {
    [
      Localized(
        zh: "看看数有没有写反（以上、以下、超过、不满），同一个字段是不是写了两个值",
        en: "look whether bounds are the wrong way round, or one field has two values"
      )
    ]
  }
}
