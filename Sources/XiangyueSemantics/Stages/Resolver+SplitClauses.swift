extension Resolver {
  /// 违反 前款 规定 的，扣 2分，列入 黑榜 gives points at once, and who stands on the board may hang on them (环境分 90分以上 的，移出 黑榜).
  /// Such a clause is made two of the same place, so that the board can wait for the points.
  ///
  /// - Returns: whether any was.
  mutating func splitClauses() -> Bool {
    var split: [Clause] = []
    var places: [[Int]] = []
    for clause in clauses {
      let moving = clause.effects.filter(\.movesMembers)
      let others = clause.effects.filter { !$0.movesMembers }
      let isMixed = !moving.isEmpty && others.contains(where: \.changesFigures)
      let parts = isMixed ? (clause.effects[0].movesMembers ? [moving, others] : [others, moving]) : [clause.effects]
      places.append(Array(split.count..<(split.count + parts.count)))
      for effects in parts {
        split.append(
          Clause(
            citation: clause.citation, subject: clause.subject, trigger: clause.trigger, effects: effects,
            inForce: clause.inForce, doubling: clause.doubling, range: clause.range))
      }
    }
    guard split.count > clauses.count else { return false }
    clauses = split.map { clause in
      guard let doubling = clause.doubling, clause.givesPoints else { return clause.doubling(nil) }
      let doubled = places[doubling.clause].first { split[$0].givesPoints } ?? places[doubling.clause][0]
      return clause.doubling(Doubling(clause: doubled, isTaken: doubling.isTaken))
    }
    caps = caps.map { cap in
      let giving = cap.clauses.flatMap { places[$0] }.filter { split[$0].givesPoints }
      return cap.bounding(giving)
    }
    return true
  }
}

extension Clause {
  fileprivate func doubling(_ doubling: Doubling?) -> Clause {
    Clause(
      citation: citation, subject: subject, trigger: trigger, effects: effects, inForce: inForce, stage: stage,
      doubling: doubling, range: range)
  }
}

extension Effect {
  fileprivate var movesMembers: Bool {
    switch self {
    case .enter, .leave: true
    case .points, .clear, .barExchange, .shiftGrade, .setGrade, .rectify, .admonish, .report, .disqualify, .restore,
      .award, .note,
      .demand:
      false
    }
  }

  fileprivate var changesFigures: Bool {
    switch self {
    case .points, .clear, .barExchange, .shiftGrade, .setGrade: true
    case .enter, .leave, .rectify, .admonish, .report, .disqualify, .restore, .award, .note, .demand: false
    }
  }
}
