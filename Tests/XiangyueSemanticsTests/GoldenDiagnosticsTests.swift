import Testing
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// Tests/Cases/diagnostics: small rules, each with what is told of them behind the line that errs. What is told beside it fails
/// the case; only hints (提示) need not be expected.
struct GoldenDiagnosticsTests {
  @Test(arguments: try GoldenDiagnostic.all)
  func `what is wrong is told on its line and nothing else is`(_ golden: GoldenDiagnostic) {
    let trees = golden.files.enumerated().map { index, file in
      parse(SourceFile(id: SourceID(index), name: file.name, bytes: Array(file.text.utf8)))
    }
    let lines = trees.map { LineIndex($0.source) }
    var expected = golden.files.map(\.expectations)
    for message in resolve(trees, citing: citations(trees), lints: true).diagnostics {
      let file = message.range.file.index
      let source = trees[file].source
      let line = lines[file].lineNumber(of: message.range.start)
      if let place = expected[file].firstIndex(where: { $0.line == line && $0.isMet(by: message, in: source) }) {
        expected[file].remove(at: place)
      } else if message.severity != .hint {
        let said = "\(message.code) \(source.text(message.range).prefix(80)) | \(message.text.zh) | \(message.text.en)"
        Issue.record("\(golden.name): \(source.name) 第\(line)行多报 \(said)")
      }
    }
    for missing in expected.flatMap({ $0 }) {
      Issue.record("\(golden.name): 第\(missing.line)行没有报 \(missing.text)")
    }
  }

  /// 引用 “总则.yue” names a file of the block.
  private func citations(_ trees: [SyntaxTree]) -> [FileCitation] {
    trees.flatMap { tree in
      tree.file.elements.compactMap { element in
        guard case .declaration(.include(let node)) = element,
          let cited = trees.first(where: { $0.source.name == node.path.text })
        else { return nil }
        return FileCitation(from: tree.source.id, to: cited.source.id)
      }
    }
  }

  @Test func `there are 150 of them, in both languages`() throws {
    let expectations = try GoldenDiagnostic.all.flatMap(\.files).flatMap(\.expectations)
    #expect(expectations.count >= 150)
    #expect(expectations.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty })
  }

  /// Who gathers the files (XiangyueWorkspace) finds these two: 引用 leads to files, and here are none. A case shows each,
  /// its whole report in both languages.
  private static let casesElsewhere = [
    "约0214": "citations/a-file-that-is-not-there-is-told-at-its-path",
    "约0215": "citations/files-that-cite-each-other-are-told-with-the-circle",
  ]

  @Test func `every code of the catalogue has one, or a case that prints it in both languages`() throws {
    let golden = Set(try GoldenDiagnostic.all.flatMap(\.files).flatMap(\.expectations).map(\.code))
    let catalogue = try Rules.file("Grammar/diagnostics.md").split(separator: "\n")
      .filter { $0.hasPrefix("| 约") }.map { String($0.dropFirst(2).prefix(5)) }
    #expect(catalogue.count > 100)
    for code in catalogue where !golden.contains(code) {
      guard let path = Self.casesElsewhere[code] else {
        Issue.record("\(code) has no block in Tests/Cases/diagnostics")
        continue
      }
      let printed = try Rules.file("Tests/Cases/\(path)/expected.txt")
      #expect(printed.contains(#""code":"\#(code)""#) && printed.contains(#""text":{"zh":""#), "\(path)")
    }
    #expect(golden.isDisjoint(with: Self.casesElsewhere.keys), "these have a block now")
  }
}
