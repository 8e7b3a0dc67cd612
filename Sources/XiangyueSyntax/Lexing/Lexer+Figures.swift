/// Han numerals that are figures where no unit tells so.
extension Lexer {
  /// How far a list of figures is looked back through.
  private static let reach = 64

  /// A Han numeral that is a run and would be a name or a day of the lunar calendar elsewhere: `每 二十 日`, `逢五、十`.
  func figure(_ index: Int, _ kind: SentenceKind) -> Shape? {
    let run = scan.pieces[index].characters
    guard Sign.isHanNumeral(scan.scalars[run.lowerBound]), kind == .schedule && unitFollows(index) || followsEnding,
      let shape = Shape.at(run.lowerBound, in: scan.scalars, before: run.upperBound), shape.form == .hanNumber,
      shape.end == run.upperBound, !names.contains(scan.text(run))
    else { return nil }
    return shape
  }

  /// Whether 逢 stands before, or its figures and a 、.
  private var followsEnding: Bool {
    var end = tokens.count
    while end > 1, tokens.count - end < Self.reach, tokens[end - 1].text == "、" {
      let figure = tokens[end - 2]
      if figure.kind == .keyword { return figure.text != "逢" && Vocabulary.endings.contains(figure.text) }
      guard figure.kind == .number else { return false }
      end -= 2
    }
    return end > 0 && tokens[end - 1].kind == .keyword && tokens[end - 1].text == "逢"
  }
}
