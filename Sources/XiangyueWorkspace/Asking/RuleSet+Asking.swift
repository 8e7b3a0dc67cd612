import XiangyueSemantics
import XiangyueText

extension RuleSet {
  /// The rules, ready to be asked; nil where something in them is wrong.
  package var askable: AskableRules? {
    guard isSound else { return nil }
    return AskableRules(
      trees, citing: citations, names: Set(trees.flatMap { DeclaredNames.all(in: $0) }),
      units: Set(trees.flatMap { DeclaredNames.units(in: $0) }))
  }

  /// The same with another file behind the others: a sentence that is tried.
  package func adding(_ text: String, named name: String) -> RuleSet {
    replacing(files + [SourceFile(id: SourceID(files.count), name: name, bytes: Array(text.utf8))])
  }
}
