import XiangyueText

/// 约0520: rules that take something from those they 引用. A community's rules may be stricter than the street's, never laxer. An error
/// where these say so (不得 宽于 本总则) and where it would have no effect, else a warning.
package struct LaxerThanAbove: DiagnosticMessage {
  package enum Fault: Sendable, Hashable {
    /// `五保户 不适用 第二条 规定。`
    case exempts(from: Citation)
    /// `可以 高空抛物`, where the other says 不得.
    case allows(what: String, against: Citation)
    /// `移出 黑榜`, `恢复 红榜 资格`: a board of the other.
    case lets(board: String, word: String)
    /// `第三条（2023年1月1日 修订）`, `第三条 自 2023年1月1日 起 废止。`
    case changes(article: Int, isRepeal: Bool)
  }

  package static let code = DiagnosticCode(520)
  package static let severity = Severity.error
  package let range: SourceRange
  package let fault: Fault
  /// What the other rules are called: `《灵源街道居规民约总则》`.
  package let document: String
  /// Whether they say 不得 宽于.
  package let isForbidden: Bool

  package var weight: Severity {
    if case .changes(_, isRepeal: true) = fault { return .error }
    return isForbidden ? .error : .warning
  }

  package var text: Localized {
    switch fault {
    case .exempts(let place):
      Localized(zh: "这里免了\(document)\(place.text)的义务", en: "this exempts from \(place.english) of \(document)")
    case .allows(let what, let place):
      Localized(
        zh: "“\(what)”，\(document)\(place.text)已有规定，这里又说 可以 或 鼓励",
        en: "“\(what)” is ruled on by \(place.english) of \(document); here it is only allowed or encouraged")
    case .lets(let board, let word):
      Localized(
        zh: "\(board) 是\(document)的榜，这里又写了 \(word)", en: "\(board) is a board of \(document), and this says \(word)")
    case .changes(let article, let isRepeal):
      Localized(
        zh: "第\(ChineseNumber.text(article))条是\(document)的，这份规约不能\(isRepeal ? "废止" : "修订")它",
        en: "Article \(article) is of \(document): these rules can't \(isRepeal ? "repeal" : "amend") it")
    }
  }

  package var notes: [Localized] {
    if isForbidden {
      return [Localized(zh: "\(document)写明 不得 宽于 它：可以更严，不能更宽", en: "\(document) says 不得 宽于: stricter, never laxer")]
    }
    return weight == .error
      ? []
      : [
        Localized(
          zh: "引用的规约，可以写得更严，不能更宽；确实允许的，在前面写 # 不查 约0520：为什么",
          en: "what is cited may be made stricter, not laxer; where it is allowed, write # 不查 约0520：why before it")
      ]
  }
}
