import XiangyueText

/// Reads a question: an expression as anywhere in rules, in which also `= ≠ > ≥ < ≤` compare, and behind it `按 X`.
///
/// - Parameters:
///   - source: what was typed; where only a part of it is the question, blanks in place of the rest.
///   - knownNames: of the rules.
package func parseQuestion(_ source: SourceFile, knownNames: Set<String>, knownUnits: Set<String>) -> QuestionSyntax {
  let lexer = Lexer(source, knownNames: knownNames, knownUnits: knownUnits, whole: .board)
  var parser = Parser(lexer, source)
  parser.readSignsAsWords()
  parser.acceptPeriodNames()
  return parser.parseQuestion()
}

extension Parser {
  /// Question = Expr [ '按' Sum { '、' Sum } ] [ '从高到低' | '从低到高' ] [ [ '取' ] '前' Quantity ] [ '？' | '。' ] ;
  fileprivate mutating func parseQuestion() -> QuestionSyntax {
    (position, limit) = (0, max(0, tokens.count - 1))
    var expression: ExpressionSyntax?
    var groups: [ExpressionSyntax] = []
    var order: Token?
    var first: QuantitySyntax?
    do throws(Unreadable) {
      let found = try parseExpression()
      if take("按") != nil {
        repeat { groups.append(try parseSum()) } while take("、") != nil
      }
      order = take(anyOf: ["从高到低", "从低到高"])
      if at("取"), at("前", ahead: 1) { advance() }
      if take("前") != nil {
        guard let quantity = takeQuantity() else { throw fail(["10"]) }
        first = quantity
      }
      _ = take(anyOf: ["？", "。"])
      if position < limit { throw fail(["的", "为", "按"]) }
      expression = found
    } catch {
      if diagnostics.isEmpty { _ = fail(["的", "为", "按"]) }
    }
    reportTouching()
    let tree = SyntaxTree(
      source: source, tokens: tokens, file: FileSyntax(elements: [], tokens: TokenRange(0, tokens.count)),
      diagnostics: diagnostics)
    return QuestionSyntax(tree: tree, expression: expression, groups: groups, order: order, first: first)
  }

  /// `=` as 为, `≥` as 不低于 …, `>=` and `!=` too. The tokens keep their places.
  fileprivate mutating func readSignsAsWords() {
    var read: [Token] = []
    for token in tokens {
      guard token.kind == .sign else {
        read.append(token)
        continue
      }
      if let last = read.last, last.range.end == token.range.start, let word = Self.pairs[last.text + token.text] {
        read[read.count - 1] = Self.word(word, last.range.through(token.range), last.leadingStart)
      } else if let word = Self.signs[token.text] {
        read.append(Self.word(word, token.range, token.leadingStart))
      } else {
        read.append(token)
      }
    }
    tokens = read
  }

  private static let signs = ["=": "为", "≠": "不为", ">": "高于", "≥": "不低于", "<": "低于", "≤": "不高于"]

  /// The first sign has become a word by then, but for ！.
  private static let pairs = ["高于=": "不低于", "低于=": "不高于", "！=": "不为", "低于>": "不为", "为=": "为"]

  private static func word(_ text: String, _ range: SourceRange, _ leadingStart: Int) -> Token {
    Token(kind: .keyword, range: range, leadingStart: leadingStart, text: text)
  }

  /// `按 月`, `按月`: 月 is no word but behind a number, so that the lexer took it, and 按 with it, for a name.
  fileprivate mutating func acceptPeriodNames() {
    let names = ["日", "周", "月", "季度", "半年", "年"]
    var read: [Token] = []
    for token in tokens {
      if names.contains(token.text), ["按", "、"].contains(read.last?.text) {
        read.append(Self.part(token, token.range, token.text, .name))
        diagnostics.removeAll { $0.range == token.range }
      } else if token.text.hasPrefix("按"), names.contains(String(token.text.dropFirst())) {
        let middle = token.range.start + "按".utf8.count
        let (first, second) = (
          SourceRange(file: source.id, start: token.range.start, end: middle),
          SourceRange(file: source.id, start: middle, end: token.range.end)
        )
        read.append(Self.part(token, first, "按", .keyword))
        read.append(Self.part(token, second, String(token.text.dropFirst()), .name))
        diagnostics.removeAll { $0.range == token.range || $0.range == second }
      } else {
        read.append(token)
      }
    }
    tokens = read
  }

  private static func part(_ token: Token, _ range: SourceRange, _ text: String, _ kind: TokenKind) -> Token {
    let isFirst = range.start == token.range.start
    return Token(kind: kind, range: range, leadingStart: isFirst ? token.leadingStart : range.start, text: text)
  }
}
