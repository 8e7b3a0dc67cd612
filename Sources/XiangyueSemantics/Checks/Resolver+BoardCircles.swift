import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 约0604: boards of which each looks at the other's list, so that neither can be made first.
extension Resolver {
  mutating func checkBoardCircles() {
    let wanted = boards.map { boardsLookedAt(by: $0).filter { boards.indices.contains($0) } }
    var waiting = Set(boards.indices)
    // Boards that wait for none that waits can be made; what is left at the end waits in a circle.
    while let free = waiting.sorted().first(where: { board in !wanted[board].contains(where: waiting.contains) }) {
      waiting.remove(free)
    }
    guard let first = waiting.min() else { return }
    var way = [first]
    while let next = wanted[way[way.count - 1]].first(where: waiting.contains) {
      if let start = way.firstIndex(of: next) {
        let circle = Array(way[start...])
        let names = (circle + [next]).map { boards[$0].name }
        report(BoardCircle(range: declarations.boards[circle[0]].node.name.range, boards: names))
        return
      }
      way.append(next)
    }
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
    case .among(let inner, _), .isMissing(let inner), .contains(let inner, _), .not(let inner), .minuteOfDay(let inner):
      boardsNamed(in: inner)
    case .and(let parts), .or(let parts): parts.flatMap { boardsNamed(in: $0) }
    case .overDependents(_, _, let condition, _, let value):
      (condition.map { boardsNamed(in: $0) } ?? []) + boardsNamed(in: value)
    case .derived(let index): boardsNamed(in: derivedValues[index].value)
    case .stepped(let steps): steps.flatMap { boardsNamed(in: $0.value) }
    case .firstOf(let branches):
      branches.flatMap { ($0.condition.map { boardsNamed(in: $0) } ?? []) + boardsNamed(in: $0.value) }
    case .literal, .column, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .overRecords, .grade: []
    }
  }
}
