import XiangyueSyntax
import XiangyueText

/// 约0520: what rules take from the rules they 引用. Duties and points add up, so that laxer ones beside those of the other take nothing
/// from it; an exception does, and what reads as a permission or as an amendment is told as well.
extension Resolver {
  mutating func checkLaxerRules() {
    guard documents.all.count > 1 else { return }
    checkExemptionsFromAbove()
    checkPermissionsAgainstAbove()
    checkBoardsOfAbove()
  }

  private mutating func checkExemptionsFromAbove() {
    for exemption in exemptions {
      guard let own = document(of: exemption.range),
        let norm = exemption.norms.first(where: { documents.isAbove(documents.place(ofTree: norms[$0].tree), own) })
      else { continue }
      reportLaxer(
        exemption.range, .exempts(from: norms[norm].norm.citation), documents.place(ofTree: norms[norm].tree))
    }
  }

  private mutating func checkPermissionsAgainstAbove() {
    var binding: [Point: [Int]] = [:]
    for (index, draft) in norms.enumerated() where draft.norm.modality.isBinding {
      for point in points(of: draft) { binding[point, default: []].append(index) }
    }
    for draft in norms where !draft.norm.modality.isBinding {
      let own = documents.place(ofTree: draft.tree)
      guard !documents.above(own).isEmpty else { continue }
      for point in points(of: draft) {
        let other = binding[point]?.first { index in
          let norm = norms[index]
          return documents.isAbove(documents.place(ofTree: norm.tree), own) && norm.subject == draft.subject
            && !areDisjoint(norm.set.flatMap { sets[$0].condition }, draft.set.flatMap { sets[$0].condition })
        }
        guard let other else { continue }
        let what: String
        switch point {
        case .matter(let matter): what = matters[matter]?.name ?? ""
        case .measure: what = text(of: norms[other].norm.duty)
        }
        reportLaxer(
          draft.norm.range, .allows(what: what, against: norms[other].norm.citation),
          documents.place(ofTree: norms[other].tree))
        break
      }
    }
  }

  private mutating func checkBoardsOfAbove() {
    for clause in clauses {
      guard let own = document(of: clause.range) else { continue }
      for effect in clause.effects {
        let (board, word): (Int, String)
        switch effect {
        case .leave(let left): (board, word) = (left, "移出")
        case .restore(let restored): (board, word) = (restored, "恢复 资格")
        case .points, .clear, .rectify, .admonish, .report, .enter, .disqualify, .award, .barExchange, .note, .shiftGrade,
          .setGrade, .demand:
          continue
        }
        guard let other = document(of: boards[board].range), documents.isAbove(other, own) else { continue }
        reportLaxer(clause.range, .lets(board: boards[board].name, word: word), other)
        break
      }
    }
  }

  /// The rules above whose article a 修订 or 废止 would change: those that have this number, where its own document has none
  /// before it.
  func documentChanged(by node: ArticleSyntax, _ number: Int) -> Int? {
    guard node.amended != nil || node.repealed != nil else { return nil }
    let (own, place) = (documents.place(ofTree: current), range(node))
    let others = (articlesByNumber[number] ?? []).filter { articles[$0].article.range != place }
      .map { documents.place(ofTree: articles[$0].tree) }
    return others.contains(own) ? nil : others.first { documents.isAbove($0, own) }
  }

  mutating func reportChange(_ node: ArticleSyntax, _ number: Int, of document: Int) {
    reportLaxer(node.number.range, .changes(article: number, isRepeal: node.repealed != nil), document)
  }

  private mutating func reportLaxer(_ range: SourceRange, _ fault: LaxerThanAbove.Fault, _ other: Int) {
    let document = documents.all[other]
    report(
      LaxerThanAbove(range: range, fault: fault, document: document.name, isForbidden: document.forbidsLaxer))
  }

  private func document(of range: SourceRange) -> Int? {
    trees.firstIndex { $0.source.id == range.file }.map { documents.place(ofTree: $0) }
  }

  /// What a duty is about.
  private enum Point: Hashable {
    case matter(Int)
    case measure(Expression)
  }

  private func points(of draft: NormDraft) -> [Point] {
    switch draft.norm.duty {
    case .matters, .periodic, .timedCases, .followUp: draft.matters.map { .matter($0) }
    case .cases(_, _, _, let compliant, _), .value(_, _, let compliant, _):
      [.measure(ValueBounds(compliant)?.measure ?? compliant.withoutDenial)]
    }
  }

  private func text(of duty: DutyKind) -> String {
    switch duty {
    case .cases(_, _, _, _, let text), .value(_, _, _, let text), .timedCases(_, _, _, _, let text): text
    case .matters, .periodic, .followUp: ""
    }
  }
}

extension Expression {
  fileprivate var withoutDenial: Expression {
    if case .not(let inner) = self { inner } else { self }
  }
}

extension Modality {
  fileprivate var isBinding: Bool {
    switch self {
    case .obligation, .prohibition: true
    case .permission, .encouragement: false
    }
  }
}
