import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 约0604: boards of which each looks at the other's list, so that neither can be made first.
extension Resolver {
  mutating func checkBoardCircles() {
    var finished: Set<Int> = []
    for board in boards.indices {
      var way: [Int] = []
      if let circle = circle(from: board, &way, &finished) {
        let names = circle.map { boards[$0].name }
        report(BoardCircle(range: declarations.boards[circle[0]].node.name.range, boards: names + [names[0]]))
        return
      }
    }
  }

  private func circle(from board: Int, _ way: inout [Int], _ finished: inout Set<Int>) -> [Int]? {
    if let start = way.firstIndex(of: board) { return Array(way[start...]) }
    guard !finished.contains(board), boards.indices.contains(board) else { return nil }
    way.append(board)
    for next in boardsLookedAt(by: boards[board]) {
      if let found = circle(from: next, &way, &finished) { return found }
    }
    way.removeLast()
    finished.insert(board)
    return nil
  }

  private func boardsLookedAt(by board: Board) -> [Int] {
    let expressions = [board.requirement].compactMap { $0 } + board.keys.map(\.value)
    return expressions.flatMap { boardsNamed(in: $0) }
  }

  private func boardsNamed(in expression: Expression) -> [Int] {
    switch expression {
    case .timesListed(let board, _), .isOnBoard(let board): [board]
    case .through(let reference, _, let value): boardsNamed(in: reference) + boardsNamed(in: value)
    case .compare(let left, _, let right), .arithmetic(let left, _, let right):
      boardsNamed(in: left) + boardsNamed(in: right)
    case .among(let inner, _), .isMissing(let inner), .contains(let inner, _), .not(let inner): boardsNamed(in: inner)
    case .and(let parts), .or(let parts): parts.flatMap { boardsNamed(in: $0) }
    case .overDependents(_, _, let condition, _, let value):
      (condition.map { boardsNamed(in: $0) } ?? []) + boardsNamed(in: value)
    case .derived(let index): boardsNamed(in: derivedValues[index].value)
    case .literal, .column, .ownKey, .score, .scoreOver, .violationCount, .hasRecord: []
    }
  }
}
