import XiangyueSyntax

/// Gathers lines to utterances: a declaration or a 款 goes on until its 。, everything else ends with its line. An empty line ends what
/// was begun, so that nobody is caught in it.
package struct UtteranceReader: Sendable {
  private var lines: [Substring] = []

  package init() {}

  /// Whether an utterance has begun that is not whole yet.
  package var isOpen: Bool { !lines.isEmpty }

  /// Takes a line as it was typed.
  /// - Returns: the utterances that are whole now.
  package mutating func add(_ line: Substring) -> [String] {
    if line.allSatisfy(\.isWhitespace) { return finish().map { [$0] } ?? [] }
    lines.append(line)
    return Sentence(lines).isWhole ? finish().map { [$0] } ?? [] : []
  }

  /// Takes lines that were pasted together. An article keeps its paragraphs: they are one utterance. Empty lines say nothing here: line
  /// ends of other systems look like them.
  package mutating func add(pasted text: String) -> [String] {
    var whole: [String] = []
    let pasted = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    for (number, line) in pasted.enumerated() {
      let isWhole = add(line)
      guard let last = isWhole.last, number + 1 < pasted.count, Sentence([last[...]]).isArticle,
        Sentence([pasted[number + 1]]).continuesArticle
      else {
        whole += isWhole
        continue
      }
      lines = last.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
    return whole
  }

  /// What is left where no line follows.
  package mutating func finish() -> String? {
    guard isOpen else { return nil }
    defer { lines = [] }
    return lines.joined(separator: "\n")
  }

  package mutating func discard() { lines = [] }
}

/// An utterance as far as it was typed, looked at no closer than is needed to know whether more must come.
private struct Sentence {
  private let text: [Character]

  init(_ lines: [Substring]) { text = Array(lines.joined(separator: "\n")) }

  /// Nothing more has to be typed.
  var isWhole: Bool {
    let body = trimmed
    if body.first == "#" || body.starts(with: "//") { return true }  // a comment
    if isArticle || goesOnToStop { return endsWithStop }
    return true
  }

  /// Begins with `第五条`, and is no citation: `第五条第一款`.
  var isArticle: Bool {
    let body = trimmed
    guard body.first == "第", let end = body.firstIndex(of: "条"), end > body.startIndex + 1 else { return false }
    let numeral = body[(body.startIndex + 1)..<end]
    return numeral.count < 8 && numeral.allSatisfy { $0.isNumber || "〇零一二三四五六七八九十百千".contains($0) }
      && body[(end + 1)...].first != "第"
  }

  /// Whether it may be a further 款 or 项 of an article.
  var continuesArticle: Bool {
    let body = trimmed
    return !body.isEmpty && !isArticle && declaration == nil && Command.read(String(body)) == nil
      && (goesOnToStop || endsWithStop)
  }

  private var trimmed: ArraySlice<Character> {
    var slice = text[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return slice
  }

  private var endsWithStop: Bool {
    var body = trimmed
    while let last = body.last, "”」』\"".contains(last) { body.removeLast() }
    return body.last == "。" || body.last == "｡" || body.last == "．" || body.last == "."
  }

  /// Commands end with the line; declarations and 款 are known by their first word, or by a sign that no expression has.
  private var goesOnToStop: Bool {
    let body = trimmed
    if Command.read(String(body)) != nil { return false }
    return declaration != nil || body.first == "凡" || hasClauseSign
  }

  /// `主体 住户：`, `所称 商户，`; not `榜 的 …`.
  private var declaration: String? {
    let body = trimmed
    return Self.declarations.first { word in
      body.starts(with: word) && body.dropFirst(word.count).first { !$0.isWhitespace } != "的"
        && (hasClauseSign || Self.withoutSigns.contains(word))
    }
  }

  /// A ， ； or ： outside quotation marks and brackets, or a bracket that is not closed.
  private var hasClauseSign: Bool {
    var depth = 0
    var isQuoted = false
    for character in text {
      switch character {
      case "“", "「": isQuoted = true
      case "”", "」": isQuoted = false
      case "\"": isQuoted.toggle()
      case "（", "(": if !isQuoted { depth += 1 }
      case ")", "）": if !isQuoted { depth -= 1 }
      case "，", "；", "：", ";", ":", ",": if !isQuoted, depth <= 0 { return true }
      default: break
      }
    }
    return depth > 0 || isQuoted
  }

  /// Declarations that are one line without any ，.
  private static let withoutSigns: Set = ["规约", "引用", "单位"]

  private static let declarations = Keyword.all.filter { $0.role == .declaration }.map(\.text)
}
