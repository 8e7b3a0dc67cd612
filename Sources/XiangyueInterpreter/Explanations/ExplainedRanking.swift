import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Why somebody stands, or does not stand, on a ranked board in a period.
package struct ExplainedRanking: Sendable {
  /// Index into `Program.boards`.
  package let board: Int
  package let period: Period
  /// The day as of which the list was made.
  package let day: CivilDay
  package let isProvisional: Bool
  /// As far as the order goes; see `isStruck`.
  package let isChosen: Bool
  /// An objection to the entry was upheld.
  package let isStruck: Bool
  /// An objection to the entry is not decided.
  package let isUnderReview: Bool
  /// Those to the entry, in the order of their days.
  package let objections: [Objection]
  /// Whether one of those of whom the board is: `TruthColumn`.
  package let membership: UInt8
  package let requirements: [ExplainedCondition]
  /// 取消 资格 that touches the period.
  package let disqualifications: [Disqualified]
  /// The values of the ordering keys, in their order.
  package let keys: [ExplainedValue]
  /// The code of the group, nil where the board is not parted, or he is in none.
  package let group: UInt32?
  /// How many are of the group, eligible or not.
  package let groupSize: Int
  package let eligibleCount: Int
  /// 名额; nil where all eligible are listed.
  package let quota: Int?
  /// Among the eligible of the group; nil where not eligible.
  package let place: Int?
  /// The last that is listed of the group, with his values, for comparison.
  package let lastListed: Neighbour?
  /// The first key (by index) in which the last listed and this one differ; nil where in none, or there is nobody to compare.
  package let decidingKey: Int?

  /// On the list, though perhaps under review.
  package var isListed: Bool { isChosen && !isStruck }

  package var isEligible: Bool { place != nil }

  package struct Disqualified: Sendable, Hashable {
    /// The clause that says so; nil where it is not known.
    package let clause: Int?
    package let first: CivilDay
    /// Nil: still going on.
    package let last: CivilDay?
    /// 暂停: it is asked of the day on which the list is made.
    package let isSuspension: Bool
  }

  package struct Neighbour: Sendable {
    package let code: UInt32
    package let place: Int
    package let keys: [ExplainedValue]
  }
}

/// A ranked board in a period, with what is said of those of whom it is asked.
struct RankedFacts: Sendable {
  let board: Int
  let period: Period
  private let day: CivilDay
  private let ranked: BoardRanking
  private let struck: Set<UInt32>
  private let underReview: Set<UInt32>
  /// By code; only of those of whom it is asked.
  private let requirements: [UInt32: [ExplainedCondition]]
  private let keys: [ValueColumn]

  /// - Parameter wanted: the codes of whom it is asked.
  init(_ list: BoardList, standing: Standing, wanted: [UInt32]) {
    let interpreter = standing.interpreter
    let declaration = interpreter.program.boards[list.board]
    let subject = interpreter.program.sets[declaration.set].subject
    board = list.board
    period = list.period
    day = min(list.period.last, interpreter.span.asOf)
    struck = Set(list.struck.map(\.code))
    underReview = Set(list.entries.filter(\.isUnderReview).map(\.code))
    ranked = BoardRanking(board: board, period: period, day: day, standing: standing)
    let parts = ConditionColumns.all(declaration.requirement, subject: subject, day: day, standing: standing)
    requirements = Dictionary(
      uniqueKeysWithValues: wanted.map { code in (code, parts.map { $0.explained(Int(code)) }) })
    keys = zip(ranked.columns, declaration.keys).map { column, key in
      ValueColumn(column, of: key.value, subject: subject, interpreter: interpreter)
    }
  }

  func explained(_ code: UInt32, in explanations: Explanations, traces: [WalkTrace]) -> ExplainedRanking {
    let declaration = explanations.interpreter.program.boards[board]
    let group = ranked.group(of: code)
    let position = group?.ranking.codes.firstIndex(of: code)
    let last = group.flatMap { group in
      group.chosen.last.map { (code: group.ranking.codes[$0], place: group.ranking.places[$0]) }
    }
    return ExplainedRanking(
      board: board, period: period, day: day, isProvisional: period.last > day,
      isChosen: position.flatMap { group?.chosen.contains($0) } ?? false, isStruck: struck.contains(code),
      isUnderReview: underReview.contains(code),
      objections: explanations.objections(to: board, code: code).filter { $0.period == period },
      membership: ranked.members[Int(code)],
      requirements: requirements[code] ?? [],
      disqualifications: ranked.bans.filter { $0.code == code }.map { ban in
        ExplainedRanking.Disqualified(
          clause: explanations.clause(disqualifyingFor: board, on: ban.first, traces), first: ban.first, last: ban.last,
          isSuspension: ban.isSuspension)
      },
      keys: values(code),
      group: ranked.groupOf.flatMap { $0[Int(code)] == ReferenceColumn.missing ? nil : $0[Int(code)] },
      groupSize: group?.size ?? 0, eligibleCount: group?.ranking.codes.count ?? 0,
      quota: declaration.selection.quota(groupSize: group?.size ?? 0),
      place: position.flatMap { group?.ranking.places[$0] },
      lastListed: last.map { ExplainedRanking.Neighbour(code: $0.code, place: $0.place, keys: values($0.code)) },
      decidingKey: last.flatMap { last in
        ranked.keys.indices.first { ranked.keys[$0].values[Int(last.code)] != ranked.keys[$0].values[Int(code)] }
      })
  }

  private func values(_ code: UInt32) -> [ExplainedValue] { keys.map { $0.value(Int(code)) } }
}
