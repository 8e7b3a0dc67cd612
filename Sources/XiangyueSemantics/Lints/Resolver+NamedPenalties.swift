import XiangyueSyntax
import XiangyueText

/// 约0904: 予以 警告, 予以 通报批评: the names of penalties that authorities impose.
extension Resolver {
  mutating func lintNamedPenalties() {
    eachParagraph { resolver, paragraph, _ in
      guard case .clauses(let node) = paragraph else { return }
      for clause in node.clauses + node.items.map(\.clause) {
        for effect in clause.effects {
          guard case .admonish(let word) = effect.action, ["警告", "通报批评"].contains(word.text) else { continue }
          resolver.report(PenaltyByName(word: word.text, law: resolver.law, range: word.range))
        }
      }
    }
  }
}
