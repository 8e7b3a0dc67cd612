import XiangyueText

/// How a rule file is written out (Grammar/formatting.md).
package enum RuleStyle: Sendable, CaseIterable {
  /// The one look of rule files.
  case canonical
  /// The same with a blank between all words, so that the cuts of what was run together are seen.
  case reading
  /// Articles as they are posted: no blank that reading does not need, one line a sentence.
  case runTogether
}

/// Why a file is not written out.
package enum FormatRefusal: Error, Sendable, Hashable {
  /// It has faults; its tree says which.
  case broken
  /// What was written is another program, which is a fault of this one.
  case changed
}

/// The text of a file in a style. Its tree is the same, and so are its comments: it is read again to make sure.
///
/// - Parameters:
///   - tree: what `parse` made of the file with the same names.
///   - knownNames: declared in the other files of the run.
package func format(
  _ tree: SyntaxTree, as style: RuleStyle = .canonical, knownNames: Set<String> = [], knownUnits: Set<String> = []
) throws(FormatRefusal) -> [UInt8] {
  guard !tree.diagnostics.contains(where: { $0.severity == .error || $0.severity == .limit }) else { throw .broken }
  let gaps = Gap.all(in: tree)
  let plan = LinePlan(tree, style: style)
  var blanks = Blanks(tree.tokens, style: style, lines: plan)
  // Each round puts blanks where words ran into one another; two or three are common.
  for _ in 0..<Blanks.mostRounds {
    let sheet = Sheet(tree, gaps: gaps, plan: plan, blanks: blanks, style: style)
    let read = parse(
      SourceFile(id: tree.source.id, name: tree.source.name, bytes: sheet.bytes), knownNames: knownNames,
      knownUnits: knownUnits)
    if isSameProgram(tree, read) { return sheet.bytes }
    guard blanks.mend(sheet.places, read.tokens) else { break }
  }
  throw .changed
}

/// A stretch of a sentence on one line as in the canonical look, but without blanks beside + - × ÷: the 事项 of a duty on cases
/// (Grammar/tables.md), and what messages quote.
package func phrase(_ tokens: ArraySlice<Token>) -> String {
  let words = Array(tokens)
  var text = ""
  for (index, token) in words.enumerated() {
    if index > 0, Spacing.parts(words, before: index) { text += " " }
    text += Spelling.text(of: token, opening: "“")
  }
  return text
}
