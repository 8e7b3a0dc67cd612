import XiangyueText

/// 名次: of which places of a list a clause is, `第1名 奖 600元，第2名 奖 400元；后 3名 记 “表态发言”`.
extension Parser {
  func atRank(ahead: Int = 0) -> Bool {
    let place = atName(ahead: ahead) && !at("倒数", ahead: ahead) ? ahead + 1 : ahead
    if at(kind: .place, ahead: place) { return true }
    if at("倒数", ahead: place) { return at(kind: .place, ahead: place + 1) }
    return at(anyOf: ["前", "后"], ahead: place) && at(kind: .number, ahead: place + 1)
  }

  /// A ， behind which the next place of a list begins.
  var atRanked: Bool { at("，") && atRank(ahead: 1) }

  /// Rank = [ NAME ] ( [ '倒数' ] PLACE [ '至' PLACE ] | ( '前' | '后' ) Quantity ) [ '的' ] [ '，' ] ;
  mutating func takeRank() throws(Unreadable) -> RankSyntax? {
    guard atRank() else { return nil }
    let start = position
    let board = at("倒数") ? nil : takeName()
    let places: PlacesSyntax
    if let word = take(anyOf: ["前", "后"]) {
      places = .first(word, try parseQuantity(of: word.text, unit: "名", isCertain: true, or: "3名"))
    } else {
      let backwards = take("倒数")
      guard let first = take(kind: .place) else { throw fail(["第1名"]) }
      var last: Token?
      if take("至") != nil {
        last = take(kind: .place)
        if last == nil { throw fail(["第3名"]) }
      }
      places = .from(first, to: last, backwards: backwards)
    }
    let tokens = range(from: start)
    _ = take("的")
    _ = take("，")
    return RankSyntax(board: board, places: places, tokens: tokens)
  }
}
