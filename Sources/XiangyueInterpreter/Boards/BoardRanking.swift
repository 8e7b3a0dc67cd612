import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// How a ranked board stands in a period: who is eligible, in which group and order, who enters. Its list is made from it, and who asks
/// why is answered from it.
struct BoardRanking: Sendable {
  /// Of each subject whether it is one of those of whom the board is: `TruthColumn`.
  let members: [UInt8]
  /// 取消 资格 that touches the period.
  let bans: [Disqualification]
  /// The values of the ordering keys.
  let columns: [Column]
  let keys: [RankColumn]
  /// Of each subject the code of its group, `ReferenceColumn.missing` for none; nil where the board is not parted.
  let groupOf: [UInt32]?
  /// By that code; one where the board is not parted.
  private let groups: [Group]

  struct Group: Sendable {
    /// How many belong to it, eligible or not.
    let size: Int
    /// Of those who are eligible and have a value in every key.
    let ranking: Ranking
    /// The positions of those that enter.
    let chosen: Range<Int>
  }

  /// - Parameter day: as of which it is looked at.
  init(board: Int, period: Period, day: CivilDay, standing: Standing) {
    let interpreter = standing.interpreter
    let declaration = interpreter.program.boards[board]
    let set = interpreter.program.sets[declaration.set]
    let table = interpreter.subjects[set.subject]
    let frame = Frame(table, standing: StandingView(standing: standing, subject: set.subject, day: day))
    let evaluator = interpreter.evaluator
    let members = evaluator.certainTruth(set.condition, over: frame).values
    var eligible = evaluator.certainTruth(declaration.requirement, over: frame).values
    bans = standing.disqualifications[board].filter { $0.touches(period.first, day) }
    for ban in bans { eligible[Int(ban.code)] = TruthColumn.no }
    columns = declaration.keys.map { evaluator.evaluate($0.value, over: frame) }
    let keys = zip(columns, declaration.keys).map {
      RankColumn($0, isDescending: $1.isDescending, isOwnKey: $1.isOwnKey)
    }
    var groupCount = 1
    var groupOf: [UInt32]?
    if let column = declaration.group, case .reference(let other) = table.schema.columns[column].type,
      case .references(let references) = table.columns[column]
    {
      groupCount = interpreter.subjects[other].count
      groupOf = references.values
    }
    var codes: [[UInt32]] = Array(repeating: [], count: groupCount)
    var sizes = Array(repeating: 0, count: groupCount)
    for code in 0..<table.count where members[code] == TruthColumn.yes {
      let group = groupOf.map { Int($0[code]) } ?? 0
      guard codes.indices.contains(group) else { continue }
      sizes[group] += 1
      guard eligible[code] == TruthColumn.yes, keys.allSatisfy({ $0.hasValue(code) }) else { continue }
      codes[group].append(UInt32(truncatingIfNeeded: code))
    }
    groups = codes.indices.map { group in
      let ranking = Ranking(codes: codes[group], keys: keys)
      return Group(
        size: sizes[group], ranking: ranking, chosen: ranking.chosen(declaration.selection, groupSize: sizes[group]))
    }
    self.members = members
    self.keys = keys
    self.groupOf = groupOf
  }

  /// Each group with its code, nil where the board is not parted.
  var parts: [(code: UInt32?, group: Group)] {
    groups.enumerated().map { (groupOf == nil ? nil : UInt32(truncatingIfNeeded: $0.offset), $0.element) }
  }

  /// The group of a subject; nil where it is in none.
  func group(of code: UInt32) -> Group? {
    let place = groupOf.map { Int($0[Int(code)]) } ?? 0
    return groups.indices.contains(place) ? groups[place] : nil
  }
}

extension BoardSelection {
  /// How many of a group may enter; nil: all. A share is rounded down, and at least one.
  func quota(groupSize: Int) -> Int? {
    switch self {
    case .all, .entered: nil
    case .first(let limit), .last(let limit): limit
    case .share(let share): max(1, Int(Int64(groupSize) * share.tenThousandths / Fixed.one))
    }
  }
}
