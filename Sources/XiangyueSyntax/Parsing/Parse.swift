import XiangyueText

/// Reads one rule file. It never fails: what can't be read is reported and stands in the tree as unreadable, and the tokens
/// joined are the file, byte for byte.
///
/// `knownNames` and `knownUnits` are those of the other files of the run; its own are collected from it.
package func parse(_ source: SourceFile, knownNames: Set<String> = [], knownUnits: Set<String> = []) -> SyntaxTree {
  let lexer = Lexer(source, knownNames: knownNames, knownUnits: knownUnits)
  var parser = Parser(lexer, source)
  let file = parser.parseFile()
  parser.reportTouching()
  let sorted = parser.diagnostics.enumerated().sorted {
    ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
  }
  return SyntaxTree(source: source, tokens: parser.tokens, file: file, diagnostics: sorted.map(\.element))
}
