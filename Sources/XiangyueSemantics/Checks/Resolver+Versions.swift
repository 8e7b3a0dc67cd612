import XiangyueCalendar
import XiangyueSyntax
import XiangyueText

/// 约0412–0414: whether each number is that of one article, and its versions follow one another.
extension Resolver {
  mutating func checkVersions() {
    for index in trees.indices {
      current = index
      var versions: [Int: [ArticleSyntax]] = [:]
      for element in tree.file.elements {
        guard case .article(let node) = element, let number = integer(node.number) else { continue }
        checkVersion(node, number, after: versions[number] ?? [])
        versions[number, default: []].append(node)
      }
    }
    checkFiles()
  }

  private mutating func checkVersion(_ node: ArticleSyntax, _ number: Int, after earlier: [ArticleSyntax]) {
    guard let token = node.amended ?? node.repealed, let day = civilDay(token) else { return }
    let effectiveDay = effectiveDays[documents.place(ofTree: current)]
    guard let last = earlier.last else {
      if let document = documentChanged(by: node, number) {
        reportChange(node, number, of: document)
      } else if node.repealed != nil {
        report(VersionOutOfOrder(range: node.number.range, number: number, fault: .nothingToRepeal))
      } else if effectiveDay.map({ $0 < day }) ?? true {
        report(AmendedWithoutText(range: token.range, number: number, day: day.chineseText))
      }
      return
    }
    guard let before = (last.amended ?? last.repealed).flatMap({ civilDay($0) }) ?? effectiveDay, before >= day else {
      return
    }
    // 废止 and a new version may be of one day.
    if last.repealed != nil, before == day { return }
    report(
      VersionOutOfOrder(range: token.range, number: number, fault: .notLater(than: before.chineseText)))
  }

  private mutating func checkFiles() {
    guard trees.count > 1 else { return }
    var first: [Int: (tree: Int, range: SourceRange)] = [:]
    var told: Set<Int> = []
    for index in trees.indices {
      current = index
      for case .article(let node) in tree.file.elements {
        // What would change an article of another document has been told.
        guard let number = integer(node.number), documentChanged(by: node, number) == nil else { continue }
        guard let other = first[number], other.tree != index else {
          first[number] = first[number] ?? (index, node.number.range)
          continue
        }
        guard told.insert(number).inserted else { continue }
        report(
          ArticleInTwoFiles(
            range: node.number.range, number: number, file: trees[other.tree].source.name, line: line(of: other.range)))
      }
    }
  }
}
