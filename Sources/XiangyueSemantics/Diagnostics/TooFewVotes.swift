import XiangyueText

/// 约0910: an assembly that too few attended, or rules to which too few of those consented.
struct TooFewVotes: DiagnosticMessage {
  static let code = DiagnosticCode(910)
  static let severity = Severity.warning

  enum Fault {
    case quorum(needsTwoThirds: Bool)
    case majority
  }

  let fault: Fault
  let count: Int
  let of: Int
  let law: LawContext
  let range: SourceRange

  var text: Localized {
    switch fault {
    case .quorum(true):
      Localized(
        zh: "应到 \(of)户，实到 \(count)户，不到三分之二，会议不成立",
        en: "\(count) of \(of) households: less than the two thirds that make an assembly")
    case .quorum(false):
      Localized(zh: "应到 \(of)，实到 \(count)，没有过半数，会议不成立", en: "\(count) of \(of): not more than half, so no assembly")
    case .majority:
      Localized(
        zh: "实到 \(of)，同意 \(count)，没有过半数，没有通过", en: "\(count) of the \(of) present: not more than half, so not made")
    }
  }

  var basis: Localized? { law.basis([], LawBook.assembly) }

  var notes: [Localized] { [basis.map(LawContext.line)].compactMap { $0 } }
}
