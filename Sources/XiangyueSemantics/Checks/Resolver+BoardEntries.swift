import XiangyueSyntax
import XiangyueText

/// 约0606: whether somebody is put on each board. One without an order, a condition or an article that enters it would list
/// everybody.
extension Resolver {
  mutating func checkBoardEntries() {
    let open = openBoards.filter { !unclearBoards.contains($0.board) }
    guard !open.isEmpty else { return }
    let named = namesEntered()
    // An entry under a name that no board has is reported itself, and may have meant any of them.
    guard named.allSatisfy({ names.find($0, .board) != nil }) else { return }
    for (_, name) in open where !named.contains(name.text) {
      report(BoardWithoutEntry(name: name.text, range: name.range))
    }
  }

  /// What stands behind each 列入 that is an effect, also in clauses that could not be read: those are reported themselves.
  func namesEntered() -> Set<String> {
    var found: Set<String> = []
    for (tree, reports) in zip(trees, parserReports) {
      let tokens = tree.tokens
      for place in tokens.indices.dropLast(2) where tokens[place].text == "列入" && tokens[place + 1].kind != .sign {
        let (board, next) = (tokens[place + 1], tokens[place + 2])
        // A number counts entries, unless it begins a sentence whose 。 is missing before it.
        let isCounted = next.kind == .number && !reports.begin(in: board.range.end...next.range.start)
        if next.text != "的", !isCounted { found.insert(board.text) }
      }
    }
    return found
  }
}
