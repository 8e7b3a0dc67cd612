/// Between which words of a line a blank stands in the canonical look.
enum Spacing {
  /// Whether a blank parts a token from the one before it.
  ///
  /// - Parameter signs: whether + - × ÷ have blanks beside them.
  static func parts(_ tokens: [Token], before index: Int, signs: Bool = false) -> Bool {
    let (left, right) = (tokens[index - 1], tokens[index])
    if left.kind == .item || right.kind == .endOfFile || beginsComment(right) { return false }
    if left.kind == .sign || right.kind == .sign {
      if isPrefix(tokens, index) || isPrefix(tokens, index - 1) { return false }
      if signs, isOperator(left) || isOperator(right) { return true }
      // 第十二条（2023年1月1日 修订） 标题
      return left.text == "）" && index >= 2 && tokens[index - 2].text == "修订" && right.kind != .sign
    }
    switch right.kind {
    case .unit: return left.kind != .number && left.text != "每"
    case .weekday: return left.text != "每"
    case .paragraph, .point: return !isCited(left)
    case .title: return !beginsWithSign(right)
    case .keyword:
      if edges.contains(right.text) { return ![.unit, .number, .percent].contains(left.kind) }
      return !(right.text == "前" && isLimit(tokens, endingAt: index - 1))
    case .name, .sign, .number, .percent, .date, .monthDay, .time, .period, .occurrence, .place, .article, .item,
      .chapter, .appendix, .string, .unreadable, .endOfFile:
      return true
    }
  }

  /// Whether a comment would begin where a blank, or nothing, stands before a name: 、#楼 is one.
  static func beginsComment(_ token: Token) -> Bool { token.text.hasPrefix("#") }

  /// What is written on to the quantity before it: 3次以上, 30日内.
  private static let edges: Set<String> = ["以上", "以下", "以内", "以外", "内"]

  /// The - of a negative number that an 例 gives to a column: （A2，-3）.
  private static func isPrefix(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, tokens[index].kind == .sign, tokens[index].text == "-" else { return false }
    return tokens[index - 1].kind == .sign && ["（", "，"].contains(tokens[index - 1].text)
  }

  static func isOperator(_ token: Token) -> Bool {
    token.kind == .sign && !["，", "；", "：", "。", "、", "（", "）"].contains(token.text)
  }

  /// 第一条第二款, 前款第（二）项
  private static func isCited(_ token: Token) -> Bool {
    switch token.kind {
    case .article, .paragraph, .point: true
    case .keyword: (["前款", "前条", "本款", "本条"] + CovenantWords.all).contains(token.text)
    case .name, .sign, .number, .unit, .percent, .date, .monthDay, .time, .period, .weekday, .occurrence, .place,
      .item, .chapter, .appendix, .title, .string, .unreadable, .endOfFile:
      false
    }
  }

  /// The 5日 of 办理日期 5日前, which is a time limit; that of 每月 25日 前 is a day.
  private static func isLimit(_ tokens: [Token], endingAt index: Int) -> Bool {
    index >= 2 && tokens[index].kind == .unit && tokens[index - 1].kind == .number && tokens[index - 2].kind == .name
  }

  private static func beginsWithSign(_ title: Token) -> Bool {
    title.text.unicodeScalars.first.map { Sign.isSign(Folding.fold($0.value)) } ?? false
  }
}
