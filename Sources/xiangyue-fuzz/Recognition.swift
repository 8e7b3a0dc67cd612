import XiangyueSyntax
import XiangyueText
import XiangyueWorkspace

/// Whether the parser accepts files, for comparing it with the recogniser made from the grammar: a line for each path of a
/// list, `accept`, or `reject` with the first fault's code, line and character.
struct Recognition {
  let list: String

  func run() -> Int32 {
    for path in String(decoding: Files.read(list), as: UTF8.self).split(whereSeparator: \.isNewline) {
      print(answer(String(path)))
    }
    return 0
  }

  private func answer(_ path: String) -> String {
    let source = SourceFile(name: path, bytes: Files.read(path))
    let tree = read(source)
    guard let fault = tree.diagnostics.first(where: { $0.severity == .error || $0.severity == .limit }) else {
      return "accept"
    }
    let place = LineIndex(source).position(of: fault.range.start)
    return "reject \(fault.code) \(place.line):\(place.character)"
  }

  /// What it cites gives it names.
  private func read(_ source: SourceFile) -> SyntaxTree {
    let cites = parse(source).tokens.contains { $0.kind == .keyword && $0.text == "引用" }
    return cites ? (try? RuleSet(paths: [source.name]))?.trees.first ?? parse(source) : parse(source)
  }
}
