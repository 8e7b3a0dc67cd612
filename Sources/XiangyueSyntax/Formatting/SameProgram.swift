import XiangyueText

/// Whether two files say the same: the same tree over the same words, and the same comments in the same order.
package func isSameProgram(_ left: SyntaxTree, _ right: SyntaxTree) -> Bool {
  guard left.tokens.count == right.tokens.count, zip(left.tokens, right.tokens).allSatisfy(SameProgram.isSame),
    !right.diagnostics.contains(where: { $0.severity == .error || $0.severity == .limit })
  else { return false }
  return SameProgram.isSame(left.file, right.file) && SameProgram.comments(left) == SameProgram.comments(right)
}

enum SameProgram {
  /// The same word: a day may be written in another way.
  static func isSame(_ left: Token, _ right: Token) -> Bool {
    guard left.kind == right.kind, left.value == right.value else { return false }
    switch left.kind {
    case .date, .monthDay: return true
    case .title: return Spelling.withoutInvisibles(left.text) == Spelling.withoutInvisibles(right.text)
    case .unit: return Spelling.unit(left.text) == Spelling.unit(right.text)
    case .keyword, .name, .sign, .number, .percent, .time, .period, .weekday, .occurrence, .place, .article,
      .paragraph, .point, .item, .chapter, .appendix, .string, .unreadable, .endOfFile:
      return left.text == right.text
    }
  }

  /// Nodes by what they are made of, whatever they are: a new kind of node can't be forgotten.
  static func isSame(_ left: Any, _ right: Any) -> Bool {
    switch (left, right) {
    case (let left as Token, let right as Token): return isSame(left, right)
    case (let left as TokenRange, let right as TokenRange): return left == right
    default: break
    }
    let (first, second) = (Mirror(reflecting: left), Mirror(reflecting: right))
    guard first.subjectType == second.subjectType, first.children.count == second.children.count else { return false }
    if first.children.isEmpty { return String(describing: left) == String(describing: right) }
    return zip(first.children, second.children).allSatisfy { $0.label == $1.label && isSame($0.value, $1.value) }
  }

  /// What is said beside the program.
  static func comments(_ tree: SyntaxTree) -> [[UInt8]] {
    Gap.all(in: tree).flatMap { gap in gap.comments.map(\.text) + gap.words.map { Array($0.utf8) } }
  }
}
