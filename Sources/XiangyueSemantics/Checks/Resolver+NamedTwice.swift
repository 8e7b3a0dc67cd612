import XiangyueSyntax
import XiangyueText

/// 约0507: whether a list names something, or a declaration says something, twice.
extension Resolver {
  /// Those of a list of names that stand there for the first time; the others are reported.
  mutating func onceEach(_ tokens: [Token]) -> [Token] {
    var found: [Token] = []
    var previous: Token?
    for token in tokens {
      if found.contains(where: { $0.text == token.text }) {
        let start = previous?.range.end ?? token.range.start
        report(
          NamedTwice(
            name: token.text, range: token.range,
            cut: SourceRange(file: token.range.file, start: start, end: token.range.end)))
      } else {
        found.append(token)
      }
      previous = token
    }
    return found
  }

  /// What only one thing can be said of: 公示, 最低, a bound on one side.
  mutating func saidTwice(_ name: String, _ tokens: TokenRange) {
    report(NamedTwice(name: name, range: range(tokens), cut: nil))
  }

  /// 90分以上 80分以上: two bounds on the same side.
  mutating func checkSides(_ bounds: [BoundSyntax]) {
    for (place, bound) in bounds.enumerated().dropFirst() {
      let isLower = Self.isLower(bound)
      if bounds[..<place].contains(where: { Self.isLower($0) == isLower }) {
        saidTwice(isLower ? "下限" : "上限", bound.tokens)
      }
    }
  }

  private static func isLower(_ bound: BoundSyntax) -> Bool {
    switch comparison(bound) {
    case .greater, .greaterOrEqual: true
    case .less, .lessOrEqual, .equal, .notEqual: false
    }
  }
}
