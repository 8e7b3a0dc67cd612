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
  package let isListed: Bool
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

  package var isEligible: Bool { place != nil }

  package struct Disqualified: Sendable, Hashable {
    /// The clause that says so; nil where it is not known.
    package let clause: Int?
    package let first: CivilDay
    /// Nil: still going on.
    package let last: CivilDay?
  }

  package struct Neighbour: Sendable {
    package let code: UInt32
    package let place: Int
    package let keys: [ExplainedValue]
  }
}

/// A list of a ranked board, worked out anew with all that led to it.
struct RankedFacts: Sendable {
  let board: Int
  let period: Period
  private let day: CivilDay
  private let members: [UInt8]
  private let requirements: [[ExplainedCondition]]
  private let bans: [Disqualification]
  private let ranks: [RankColumn]
  private let keys: [[ExplainedValue]]
  private let groupOf: [UInt32]?
  private let groups: [UInt32: Group]

  private struct Group: Sendable {
    var size = 0
    var eligible: [UInt32] = []
    var ranking: Ranking?
    var chosen: Range<Int> = 0..<0
  }

  /// - Parameter wanted: the codes of whom it is asked.
  init(_ list: BoardList, standing: Standing, wanted: [UInt32]) {
    let interpreter = standing.interpreter
    let declaration = interpreter.program.boards[list.board]
    let subject = interpreter.program.sets[declaration.set].subject
    let table = interpreter.subjects[subject]
    board = list.board
    period = list.period
    let day = min(list.period.last, interpreter.span.asOf)
    self.day = day
    let frame = Frame(table, standing: StandingView(standing: standing, subject: subject, day: day))
    let evaluator = interpreter.evaluator
    members = evaluator.certainTruth(interpreter.program.sets[declaration.set].condition, over: frame).values
    let parts = ConditionColumns.all(declaration.requirement, subject: subject, day: day, standing: standing)
    var eligible = evaluator.certainTruth(declaration.requirement, over: frame).values
    bans = standing.disqualifications[list.board].filter { $0.touches(list.period.first, day) }
    for ban in bans { eligible[Int(ban.code)] = TruthColumn.no }
    let columns = declaration.keys.map { evaluator.evaluate($0.value, over: frame) }
    ranks = zip(columns, declaration.keys).map {
      RankColumn($0, isDescending: $1.isDescending, isOwnKey: $1.isOwnKey)
    }
    let values = zip(columns, declaration.keys).map { column, key in
      ValueColumn(column, of: key.value, subject: subject, interpreter: interpreter)
    }
    groupOf = Self.groupCodes(declaration, table)
    var groups: [UInt32: Group] = [:]
    for code in 0..<table.count where members[code] == TruthColumn.yes {
      let group = groupOf?[code] ?? 0
      guard groupOf == nil || group != ReferenceColumn.missing else { continue }
      groups[group, default: Group()].size += 1
      guard eligible[code] == TruthColumn.yes, ranks.allSatisfy({ $0.hasValue(code) }) else { continue }
      groups[group, default: Group()].eligible.append(UInt32(truncatingIfNeeded: code))
    }
    for (group, found) in groups {
      let ranking = Ranking(codes: found.eligible, keys: ranks)
      groups[group]?.ranking = ranking
      groups[group]?.chosen = ranking.chosen(declaration.selection, groupSize: found.size)
    }
    self.groups = groups
    var requirements: [[ExplainedCondition]] = Array(repeating: [], count: table.count)
    for code in wanted { requirements[Int(code)] = parts.map { $0.explained(Int(code)) } }
    self.requirements = requirements
    keys = (0..<table.count).map { code in values.map { $0.value(code) } }
  }

  func explained(_ code: UInt32, in explanations: Explanations, traces: [WalkTrace]) -> ExplainedRanking {
    let declaration = explanations.interpreter.program.boards[board]
    let number = groupOf?[Int(code)] ?? 0
    let group = groups[number] ?? Group()
    let ranking = group.ranking ?? Ranking(codes: [], keys: ranks)
    let position = ranking.codes.firstIndex(of: code)
    let last = group.chosen.last.map { ranking.codes[$0] }
    let deciding = last.flatMap { last in
      ranks.indices.first { ranks[$0].values[Int(last)] != ranks[$0].values[Int(code)] }
    }
    return ExplainedRanking(
      board: board, period: period, day: day, isProvisional: period.last > day,
      isListed: position.map(group.chosen.contains) ?? false, membership: members[Int(code)],
      requirements: requirements[Int(code)],
      disqualifications: bans.filter { $0.code == code }.map { ban in
        ExplainedRanking.Disqualified(
          clause: explanations.clause(disqualifyingFor: board, on: ban.first, traces), first: ban.first, last: ban.last)
      },
      keys: keys[Int(code)], group: groupOf.flatMap { $0[Int(code)] == ReferenceColumn.missing ? nil : $0[Int(code)] },
      groupSize: group.size,
      eligibleCount: group.eligible.count, quota: declaration.selection.quota(groupSize: group.size),
      place: position.map { ranking.places[$0] },
      lastListed: group.chosen.last.map { place in
        ExplainedRanking.Neighbour(
          code: ranking.codes[place], place: ranking.places[place], keys: keys[Int(ranking.codes[place])])
      },
      decidingKey: deciding)
  }

  private static func groupCodes(_ board: Board, _ table: SubjectTable) -> [UInt32]? {
    guard let column = board.group, case .references(let references) = table.columns[column] else { return nil }
    return references.values
  }
}

extension BoardSelection {
  /// How many of a group may enter; nil: all.
  fileprivate func quota(groupSize: Int) -> Int? {
    switch self {
    case .all, .entered: nil
    case .first(let limit), .last(let limit): limit
    case .share(let share): max(1, Int(Int64(groupSize) * share.tenThousandths / Fixed.one))
    }
  }
}
