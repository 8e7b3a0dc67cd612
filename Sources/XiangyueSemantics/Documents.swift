import XiangyueSyntax
import XiangyueText

/// One file 引用 s another.
package struct FileCitation: Sendable, Hashable {
  package let from: SourceID
  package let to: SourceID

  package init(from: SourceID, to: SourceID) {
    self.from = from
    self.to = to
  }
}

/// Which files make one document: a file that says what it is called (规约 …) and those it 引用 s that do not. A regulation that
/// 引用 s another one (街道总则) is two documents, each in force from its own day; the one cited stands above the one that cites it.
struct Documents {
  struct Document {
    /// As the 规约 line says it; nil: it has none.
    let title: String?
    /// Of its first file.
    let file: String
    /// `不得 宽于 本总则`
    var forbidsLaxer = false

    /// As staff cite it: `《灵源街道居规民约总则》`.
    var name: String { title.map { "《\($0)》" } ?? "“\(file)”" }
  }

  /// That of the first file is the first.
  let all: [Document]
  /// By tree: its document.
  private let ofTree: [Int]
  /// By document: those that its files cite, directly or not, and that do not cite it.
  private let above: [Set<Int>]

  init(_ trees: [SyntaxTree], _ citations: [FileCitation]) {
    let indices = Dictionary(
      trees.enumerated().map { ($0.element.source.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let cited = citations.compactMap { citation in
      indices[citation.from].flatMap { from in indices[citation.to].map { (from: from, to: $0) } }
    }
    let titles = trees.map(\.covenantTitle)
    let forbids = trees.map(\.forbidsLaxer)
    var found: [Document] = []
    var places = [Int?](repeating: nil, count: trees.count)
    func begin(_ tree: Int) {
      if let title = titles[tree], let known = found.firstIndex(where: { $0.title == title }) {
        places[tree] = known
      } else {
        places[tree] = found.count
        found.append(Document(title: titles[tree], file: trees[tree].source.name))
      }
    }
    for tree in trees.indices where titles[tree] != nil { begin(tree) }
    if found.isEmpty, !trees.isEmpty { begin(0) }
    // What may not be made laxer stands above, whether or not it says what it is called.
    for (_, tree) in cited where places[tree] == nil && forbids[tree] { begin(tree) }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for (from, to) in cited where places[to] == nil && places[from] != nil {
        places[to] = places[from]
        hasChanged = true
      }
    }
    for tree in trees.indices where forbids[tree] { found[places[tree] ?? 0].forbidsLaxer = true }
    var reached = found.map { _ in Set<Int>() }
    for (from, to) in cited {
      let (citing, other) = (places[from] ?? 0, places[to] ?? 0)
      if citing != other { reached[citing].insert(other) }
    }
    for _ in found.indices {
      for document in reached.indices {
        for other in reached[document] { reached[document].formUnion(reached[other]) }
      }
    }
    let all = reached
    above = all.indices.map { document in all[document].filter { !all[$0].contains(document) } }
    ofTree = places.map { $0 ?? 0 }
    self.all = found
  }

  /// By place in `all`. A question that is asked of the rules is of the first.
  func place(ofTree tree: Int) -> Int { ofTree.indices.contains(tree) ? ofTree[tree] : 0 }

  /// Whether one document is cited by the other.
  func isAbove(_ upper: Int, _ lower: Int) -> Bool { above[lower].contains(upper) }

  func above(_ document: Int) -> Set<Int> { above[document] }
}

extension SyntaxTree {
  fileprivate var covenantTitle: String? {
    for case .declaration(.covenant(let node)) in file.elements { return node.title.text }
    return nil
  }

  /// `各社区 可以 严于 本总则，不得 宽于 本总则。`
  fileprivate var forbidsLaxer: Bool {
    file.elements.contains { element in
      switch element {
      case .declaration(.statement(let node)): isForbidding(node)
      case .article(let article):
        article.body.contains { body in
          switch body {
          case .paragraph(.statement(let node)), .declaration(.statement(let node)): isForbidding(node)
          case .paragraph, .declaration: false
          }
        }
      case .declaration, .heading, .unreadable: false
      }
    }
  }

  private func isForbidding(_ node: StatementSyntax) -> Bool {
    source.text(range(node)).filter { !$0.isWhitespace }.contains("不得宽于")
  }
}
