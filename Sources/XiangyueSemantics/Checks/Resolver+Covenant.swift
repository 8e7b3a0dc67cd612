import XiangyueSyntax

/// 约0406: whether the rules say what they are called.
extension Resolver {
  mutating func checkCovenant() {
    guard declarations.covenants.isEmpty, let first = trees.first, !isAllEmpty else { return }
    // The line may be there, with a slip that has been reported: 规约 alone, or another word in its place.
    let isSaid = trees.contains { tree in tree.tokens.contains { $0.text == "规约" } }
    if isSaid, isBroken { return }
    if case .unreadable? = first.file.elements.first { return }
    report(CovenantMissing(range: first.tokens[0].range))
  }
}
