import XiangyueSyntax
import XiangyueText

/// `第1名 奖 600元；后 3名 记 “表态发言”`: of which places of which list.
extension Resolver {
  /// Adds what a clause says of places to its facts.
  mutating func readRank(_ node: RankSyntax, _ facts: inout TriggerFacts, _ state: inout ParagraphState) {
    guard !facts.isBroken, let placement = placement(node), let board = rankedBoard(node, &facts, state) else {
      facts.isBroken = true
      state.isRankUnclear = true
      return
    }
    (state.rankedBoard, state.isRankUnclear) = (board, false)
    facts.parts.append(
      TriggerFacts.Part(
        kind: .attained(.placed(board: board, placement)), range: range(node), phrase: phrase(node.tokens)))
  }

  private mutating func placement(_ node: RankSyntax) -> Placement? {
    switch node.places {
    case .first(let word, let quantity):
      return count(quantity, of: word.text).map { Placement(places: 1...$0, isFromEnd: word.text == "后") }
    case .from(let first, let last, let backwards):
      guard let from = integer(first), let to = last.map({ integer($0) }) ?? from else { return nil }
      guard from >= 1, from <= to else {
        cannotStand(node.tokens, zh: "从小到大写：第1名 至 第3名", en: "the smaller first: 第1名 至 第3名")
        return nil
      }
      return Placement(places: from...to, isFromEnd: backwards != nil)
    }
  }

  /// The board named; else the one of 列入 红榜 的; else the one that the 款 has spoken of, that the 条 declares, or that the 款
  /// before speaks of.
  private mutating func rankedBoard(
    _ node: RankSyntax, _ facts: inout TriggerFacts, _ state: ParagraphState
  ) -> Int? {
    if let name = node.board { return board(name) }
    return spokenBoard(node.tokens, &facts, state)
  }

  /// The board that something is about that does not name it (`第1名`, `公示 无 异议`); nil: reported.
  mutating func spokenBoard(_ tokens: TokenRange, _ facts: inout TriggerFacts, _ state: ParagraphState) -> Int? {
    let entries = facts.parts.indices.filter { if case .entered = facts.parts[$0].kind { true } else { false } }
    if entries.count == 1, case .entered(let board) = facts.parts[entries[0]].kind {
      facts.parts.remove(at: entries[0])
      return board
    }
    if let board = state.rankedBoard { return board }
    let declared = boardsOfArticle
    if declared.count == 1 { return declared[0] }
    if let board = board(ofParagraph: state.citation.paragraph.map { $0 - 1 } ?? 0) { return board }
    // What names the board could not be made out, and has been reported.
    if state.isRankUnclear || state.isReadInPart { return nil }
    let name = declared.first.map { declarations.boards[$0].node.name.text } ?? "红榜"
    cannotStand(
      tokens, zh: "写明是哪个榜的：\(name) \(phrase(tokens))", en: "say of which board: \(name) \(phrase(tokens))")
    return nil
  }

  /// The one board that a 款 of the 条 being read names.
  private func board(ofParagraph number: Int) -> Int? {
    guard let outline, articles[outline].syntax.body.indices.contains(number - 1) else { return nil }
    let tokens = articles[outline].syntax.body[number - 1].tokens
    var found: Set<Int> = []
    for token in tree.tokens[tokens.lower..<tokens.upper] where token.kind == .name {
      if let entry = names.find(token.text, .board) { found.insert(entry.index) }
    }
    return found.count == 1 ? found.first : nil
  }

  /// The boards that the 条 being read declares.
  private var boardsOfArticle: [Int] {
    guard let outline else { return [] }
    let whole = articles[outline].article.range
    return declarations.boards.indices.filter { index in
      guard declarations.boards[index].tree == articles[outline].tree else { return false }
      let range = trees[articles[outline].tree].range(declarations.boards[index].node.tokens)
      return whole.start <= range.start && range.end <= whole.end
    }
  }
}
