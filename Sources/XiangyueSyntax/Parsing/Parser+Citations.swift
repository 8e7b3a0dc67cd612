import XiangyueText

extension Parser {
  private static let citeWords = ["前款", "前条", "本款", "本条"] + CovenantWords.all

  func atCite(ahead: Int = 0) -> Bool {
    at(anyOf: Self.citeWords, ahead: ahead) || at(kind: .article, ahead: ahead) || at(kind: .paragraph, ahead: ahead)
  }

  /// Cites = Cite { '、' Cite } [ '规定' ] ;
  mutating func takeCites() -> [CiteSyntax] {
    var cites: [CiteSyntax] = []
    while let cite = takeCite() {
      cites.append(cite)
      guard at("、"), atCite(ahead: 1) else { break }
      advance()
    }
    if !cites.isEmpty { _ = take("规定") }
    return cites
  }

  /// Cite = ( '前款' | '前条' | '本款' | '本条' | '本规约' | ARTICLE | PARA ) { PARA | POINT } ;
  mutating func takeCite() -> CiteSyntax? {
    guard atCite() else { return nil }
    let start = position
    let base = advance()
    var parts: [Token] = []
    while at(kind: .paragraph) || at(kind: .point) { parts.append(advance()) }
    return CiteSyntax(base: base, parts: parts, tokens: range(from: start))
  }
}
