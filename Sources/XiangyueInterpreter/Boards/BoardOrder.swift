import XiangyueSemantics

extension Program {
  /// The boards, each after those whose lists it asks for.
  var boardsInOrder: [Int] {
    var order: [Int] = []
    var visiting: Set<Int> = []
    func visit(_ board: Int) {
      guard !order.contains(board), visiting.insert(board).inserted else { return }
      for other in boardsAsked(by: board) { visit(other) }
      order.append(board)
    }
    boards.indices.forEach(visit)
    return order
  }

  private func boardsAsked(by board: Int) -> [Int] {
    var asked: [Int] = []
    func look(_ expression: Expression?) {
      expression?.forEachNode { node in
        switch node {
        case .timesListed(let other, _), .isOnBoard(let other): asked.append(other)
        case .derived(let index): look(derivedValues[index].value)
        case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic,
          .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .overDependents, .stepped, .firstOf, .minuteOfDay,
          .seen, .before,
          .overRecords, .grade:
          break
        }
      }
    }
    look(boards[board].requirement)
    for key in boards[board].keys { look(key.value) }
    return asked
  }
}
