import XiangyueSyntax
import XiangyueText

/// Which norms and clauses, scores and boards are made before which: from who reads whom (see `Stages`).
extension Resolver {
  /// 约0604, 约0607 where something waits for itself.
  mutating func resolveStages() {
    var graph = stageGraph()
    if graph.groups().contains(where: { graph.circle(in: $0) != nil }), splitClauses() { graph = stageGraph() }
    var isWhole = true
    for group in graph.groups() {
      guard let circle = graph.circle(in: group) else { continue }
      isWhole = false
      report(circle)
    }
    guard isWhole else { return }
    let found = graph.stages()
    normStages = norms.indices.map { graph.stage(of: .norm($0), in: found) }
    clauseStages = clauses.indices.map { graph.stage(of: .clause($0), in: found) }
    stages = Stages(
      accounts: accounts.indices.map { graph.stage(of: .account($0), in: found) },
      boards: boards.indices.map { graph.stage(of: .board($0), in: found) })
  }

  private func stageGraph() -> StageGraph {
    var graph = StageGraph()
    var memory: [Int: Set<Reading>] = [:]
    // In the order of the text, so that the same rules always tell the same circle.
    for index in boards.indices { addBoard(index, &graph, &memory) }
    for (index, draft) in norms.enumerated() { addNorm(draft, index, &graph, &memory) }
    for (index, clause) in clauses.enumerated() { addClause(clause, index, &graph, &memory) }
    for (index, cap) in caps.enumerated() {
      for clause in cap.clauses { graph.join(.clause(clause), .cap(index)) }
    }
    // What is doubled is not given by itself: both are followed at once.
    for (index, clause) in clauses.enumerated() {
      if let doubling = clause.doubling { graph.join(.clause(index), .clause(doubling.clause)) }
    }
    return graph
  }

  private func addBoard(_ index: Int, _ graph: inout StageGraph, _ memory: inout [Int: Set<Reading>]) {
    let board = boards[index]
    let node = StageGraph.Node.board(index)
    if case .entered = board.selection { graph.add(node, reads: .membership(index), .notBefore) }
    guard sets.indices.contains(board.set) else { return }
    let subject = sets[board.set].subject
    var found = readings(of: board.requirement, subject, &memory)
    found.formUnion(readings(of: sets[board.set].condition, subject, &memory))
    for key in board.keys { found.formUnion(readings(of: key.value, subject, &memory)) }
    for reading in inOrder(found) {
      switch reading {
      case .account(let account): graph.add(node, reads: .account(account), .notBefore)
      case .board(let other): graph.add(node, reads: listed(other), .inOrder)
      case .violations(let subject):
        for norm in lateNorms(of: subject) { graph.add(node, reads: .norm(norm), .notBefore) }
      }
    }
  }

  private func addNorm(
    _ draft: NormDraft, _ index: Int, _ graph: inout StageGraph, _ memory: inout [Int: Set<Reading>]
  ) {
    guard case .value(let set, _, let compliant, _) = draft.norm.duty, sets.indices.contains(set) else { return }
    let subject = sets[set].subject
    var found = readings(of: compliant, subject, &memory)
    found.formUnion(readings(of: sets[set].condition, subject, &memory))
    addLater(.norm(index), found, &graph)
  }

  private func addClause(
    _ clause: Clause, _ index: Int, _ graph: inout StageGraph, _ memory: inout [Int: Set<Reading>]
  ) {
    let node = StageGraph.Node.clause(index)
    _ = graph.place(node)
    addTrigger(clause.trigger, of: node, clause.subject, &graph, &memory)
    for effect in clause.effects {
      switch effect {
      case .points(let account, let amount, _):
        graph.add(.account(account), reads: node, .notBefore)
        addLater(node, readings(of: amount.subjectExpression, clause.subject, &memory), &graph)
      case .barExchange:
        for account in exchangedAccounts(of: clause.subject) {
          graph.add(.account(account), reads: node, .notBefore)
        }
      case .clear(let account): graph.add(.account(account), reads: node, .notBefore)
      case .shiftGrade(let scale, _), .setGrade(let scale, _, _):
        graph.add(.account(scales[scale].account), reads: node, .notBefore)
      case .enter(let board, _), .leave(let board): graph.join(node, .membership(board))
      case .disqualify(let board, _):
        graph.add(.board(board), reads: node, .notBefore)
        // What is restored has been taken before.
        if restoredBoards.contains(board) { graph.join(node, .eligibility(board)) }
      case .restore(let board):
        graph.add(.board(board), reads: node, .notBefore)
        graph.join(node, .eligibility(board))
      case .demand(let norm): graph.add(.norm(norm), reads: node, .later)
      case .rectify, .admonish, .report, .award, .note: break
      }
    }
  }

  private func addTrigger(
    _ trigger: Trigger, of node: StageGraph.Node, _ subject: Int, _ graph: inout StageGraph,
    _ memory: inout [Int: Set<Reading>]
  ) {
    switch trigger {
    case .violated(let cited, _, _), .complied(let cited, _), .overdue(let cited), .late(let cited, _),
      .consecutive(let cited, _, _):
      for norm in cited where isLate(norm) { graph.add(node, reads: .norm(norm), .notBefore) }
    case .counted(let cited, _, _, _, _, _):
      for norm in cited?.filter(isLate) ?? lateNorms(of: subject) { graph.add(node, reads: .norm(norm), .notBefore) }
    case .allRectified:
      for norm in lateNorms(of: subject) { graph.add(node, reads: .norm(norm), .notBefore) }
    case .entered(let board), .enteredTimes(let board, _, _, _), .left(let board):
      graph.add(node, reads: listed(board), .later)
    case .attained(.graded(let scale, _, _)):
      guard scales.indices.contains(scale), accounts.indices.contains(scales[scale].account) else { break }
      graph.add(node, reads: .account(scales[scale].account), .later)
    case .attained(.unobjected(let board)): graph.add(node, reads: listed(board), .later)
    case .attained(.placed(let board, _)), .attained(.listedInARow(let board, _)):
      graph.add(node, reads: .board(board), .later)
    case .allOf(let parts):
      for part in parts { addTrigger(part, of: node, subject, &graph, &memory) }
    case .anyOf(let items):
      for item in items { addTrigger(item.trigger, of: node, subject, &graph, &memory) }
    case .subjectHolds(let condition), .periodEnds(_, let condition):
      addLater(node, readings(of: condition, subject, &memory), &graph)
    case .rowHolds: break
    }
  }

  private func addLater(_ node: StageGraph.Node, _ found: Set<Reading>, _ graph: inout StageGraph) {
    for reading in inOrder(found) {
      switch reading {
      case .account(let account): graph.add(node, reads: .account(account), .later)
      case .board(let board): graph.add(node, reads: listed(board), .later)
      case .violations(let subject):
        graph.add(node, reads: .records, .later)
        for norm in lateNorms(of: subject) { graph.add(node, reads: .norm(norm), .later) }
      }
    }
  }

  private func inOrder(_ readings: Set<Reading>) -> [Reading] {
    func key(_ reading: Reading) -> (Int, Int) {
      switch reading {
      case .account(let index): (0, index)
      case .board(let index): (1, index)
      case .violations(let subject): (2, subject)
      }
    }
    return readings.sorted { key($0) < key($1) }
  }

  /// What is asked of a board: who has been entered, or its lists.
  private func listed(_ board: Int) -> StageGraph.Node {
    guard boards.indices.contains(board), case .entered = boards[board].selection else { return .board(board) }
    return .membership(board)
  }

  /// Boards for which eligibility may be restored.
  private var restoredBoards: Set<Int> {
    var found: Set<Int> = []
    for case .restore(let board) in clauses.flatMap(\.effects) { found.insert(board) }
    return found
  }

  /// Norms that are not judged from records alone.
  private func isLate(_ norm: Int) -> Bool {
    switch norms[norm].norm.duty {
    case .value, .followUp: true
    case .matters, .cases, .periodic, .timedCases: false
    }
  }

  private func lateNorms(of subject: Int) -> [Int] {
    norms.indices.filter { norms[$0].subject == subject && isLate($0) }
  }

  // MARK: Circles

  private mutating func report(_ circle: [StageGraph.Node]) {
    let isOfBoards = circle.allSatisfy { if case .board = $0 { true } else { false } }
    // Begins with what people ask about: a score, a board.
    let first = circle.indices.min { rank(circle[$0]) < rank(circle[$1]) } ?? 0
    let turned = circle[first...] + circle[..<first]
    let names = (turned + [circle[first]]).compactMap { name(of: $0) }
    let ranges = turned.compactMap { place(of: $0) }
    // What is wrong with a sentence of the way may be all that is wrong.
    let isTold = diagnostics.contains { message in
      message.severity == .error
        && ranges.contains { range in
          range.file == message.range.file && range.start <= message.range.start && message.range.start < range.end
        }
    }
    guard !isTold else { return }
    if isOfBoards, case .board(let board) = circle[first] {
      report(BoardCircle(range: declarations.boards[board].node.name.range, boards: names))
    } else if let range = ranges.first {
      report(ReadingCircle(range: range, way: names))
    }
  }

  private func rank(_ node: StageGraph.Node) -> (Int, Int) {
    switch node {
    case .account(let index): (0, index)
    case .board(let index): (1, index)
    case .membership(let index): (2, index)
    case .norm(let index): (3, index)
    case .clause(let index): (4, index)
    case .cap(let index): (5, index)
    case .records: (6, 0)
    case .eligibility(let index): (7, index)
    }
  }

  private func name(of node: StageGraph.Node) -> String? {
    switch node {
    case .account(let index): accounts[index].name
    case .board(let index), .membership(let index), .eligibility(let index): boards[index].name
    case .norm(let index): norms[index].norm.citation.text
    case .clause(let index): clauses[index].citation.text
    case .cap, .records: nil
    }
  }

  /// Of what can be changed: the sentences, before declarations.
  private func place(of node: StageGraph.Node) -> SourceRange? {
    switch node {
    case .norm(let index): norms[index].norm.range
    case .clause(let index): clauses[index].range
    case .account, .board, .membership, .eligibility, .cap, .records: nil
    }
  }
}

extension Norm {
  func staged(_ stage: Int) -> Norm {
    Norm(citation: citation, modality: modality, duty: duty, inForce: inForce, stage: stage, range: range)
  }
}

extension Clause {
  func staged(_ stage: Int) -> Clause {
    Clause(
      citation: citation, subject: subject, trigger: trigger, effects: effects, inForce: inForce, stage: stage,
      doubling: doubling, range: range)
  }
}
