import XiangyueSyntax
import XiangyueText

/// The place in the regulation in which a stretch of text lies, as staff cite it: 第五条第一款第（二）项. A declaration in an
/// article counts as one of its 款. Nil outside articles.
package func citation(of range: SourceRange, in trees: [SyntaxTree]) -> Citation? {
  guard let tree = trees.first(where: { $0.source.id == range.file }) else { return nil }
  // They stand in the order of the text.
  let elements = tree.file.elements
  var (low, high) = (0, elements.count)
  while low < high {
    let middle = (low + high) / 2
    if tree.range(tokens(of: elements[middle])).start <= range.start { low = middle + 1 } else { high = middle }
  }
  guard low > 0, case .article(let node) = elements[low - 1], tree.range(node).covers(range.start) else { return nil }
  return citation(of: range, in: node, tree)
}

private func tokens(of element: FileElementSyntax) -> TokenRange {
  switch element {
  case .declaration(let node): node.tokens
  case .heading(let node): node.tokens
  case .article(let node): node.tokens
  case .unreadable(let node): node.tokens
  }
}

private func citation(of range: SourceRange, in node: ArticleSyntax, _ tree: SyntaxTree) -> Citation? {
  guard case .integer(let number) = node.number.value else { return nil }
  for (offset, body) in node.body.enumerated() where tree.range(body.tokens).covers(range.start) {
    var item: Int?
    if case .paragraph(.clauses(let clauses)) = body {
      let found = clauses.items.first { tree.range($0).covers(range.start) }
      if case .integer(let place)? = found?.number.value { item = place }
    }
    return Citation(article: number, paragraph: offset + 1, item: item)
  }
  return Citation(article: number)
}

extension SourceRange {
  fileprivate func covers(_ offset: Int) -> Bool { start <= offset && offset < end }
}
