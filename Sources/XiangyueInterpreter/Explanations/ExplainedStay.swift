import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Why somebody is, was or is not on a board that articles enter.
package struct ExplainedStays: Sendable {
  /// Index into `Program.boards`.
  package let board: Int
  /// In the order of their days.
  package let stays: [Stay]
  /// Every way in which clauses may enter somebody, as it stands on the day of the check: what has come about and what is
  /// missing.
  package let ways: [ExplainedWay]
  /// To his entries, whatever came of them; in the order of their days.
  package let objections: [Objection]

  package struct Stay: Sendable {
    package let entry: CivilDay
    /// Nil: still there.
    package let removal: CivilDay?
    /// The clause and the 项 that are the reason.
    package let clause: Int
    package let item: Int?
    /// An objection to the entry is not decided.
    package let isUnderReview: Bool
    /// What held on the day of entry.
    package let ways: [ExplainedWay]
    /// The clause that let him go.
    package let leavingClause: Int?
    /// 全部 改正 满 N日, while he is there.
    package let waits: [Wait]

    package func covers(_ day: CivilDay) -> Bool { entry <= day && (removal.map { day < $0 } ?? true) }
  }

  /// 全部 改正 满 N日 的，移出
  package struct Wait: Sendable {
    package let clause: Int
    package let days: Int
    /// Violations that are not put right, as far as is known.
    package let unrectified: [ExplainedEvent]
    /// On which day it will hold: nothing else happening, and what is left being put right on the day of the check.
    package let earliest: CivilDay
  }
}

extension Explanations {
  func stays(on board: Int, code: UInt32, traces: [WalkTrace]) -> ExplainedStays {
    let program = interpreter.program
    let history = SubjectHistory(self, subject: program.sets[program.boards[board].set].subject, code: code, traces)
    let entering = program.clauses.indices.filter { program.clauses[$0].enters(board) }
    let stays = standing.memberships[board].filter { $0.code == code }.map { stay in
      self.stay(stay, history: history, traces: traces)
    }
    let ways = entering.flatMap { clause in
      program.clauses[clause].trigger.alternatives().map {
        history.explained($0, clause: clause, on: nil)
      }
    }
    return ExplainedStays(board: board, stays: stays, ways: ways, objections: objections(to: board, code: code))
  }

  /// The objections to somebody's entries on a board.
  func objections(to board: Int, code: UInt32) -> [Objection] {
    findings.objections.filter { $0.board == board && $0.code == code }
  }

  private func stay(_ stay: Membership, history: SubjectHistory, traces: [WalkTrace]) -> ExplainedStays.Stay {
    let program = interpreter.program
    let changes = traces.flatMap(\.changes).filter { $0.change.board == stay.board }
    let entry = changes.first { $0.change.kind == .entered && $0.day == stay.entry.number }
    let removal = changes.first { $0.change.kind == .left && $0.day == stay.removal?.number }
    let clause = entry?.change.clause ?? program.clauses.indices.first { program.clauses[$0].enters(stay.board) } ?? 0
    let ways = program.clauses[clause].trigger.alternatives().filter { $0.item == stay.item }.map {
      history.explained($0, clause: clause, on: stay.entry)
    }
    return ExplainedStays.Stay(
      entry: stay.entry, removal: stay.removal, clause: clause, item: stay.item,
      isUnderReview: stay.isUnderReview,
      ways: ways.contains(where: { $0.holds }) ? ways.filter { $0.holds } : ways,
      leavingClause: removal?.change.clause,
      waits: stay.removal == nil ? history.waits(for: stay) : [])
  }

  /// The clause that took somebody the eligibility for a board on a day.
  func clause(disqualifyingFor board: Int, on day: CivilDay, _ traces: [WalkTrace]) -> Int? {
    traces.lazy.flatMap(\.firings).first { firing in
      firing.event.day == day.number
        && interpreter.program.clauses[firing.clause].effects.contains {
          if case .disqualify(board, _) = $0 { true } else { false }
        }
    }?.clause
  }
}

extension Clause {
  func enters(_ board: Int) -> Bool {
    effects.contains { if case .enter(board, _) = $0 { true } else { false } }
  }
}
