import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Makes the list of a board for a period, as of its end or of the day of the check.
struct BoardMaker: Sendable {
  let standing: Standing
  let board: Int

  private var interpreter: Interpreter { standing.interpreter }
  private var declaration: Board { interpreter.program.boards[board] }

  func lists() -> [BoardList] {
    guard let table = interpreter.periods[declaration.unit], interpreter.span.dayCount > 0 else { return [] }
    let first =
      table.periods.firstIndex { period in declaration.since.map { $0 <= period.last } ?? true } ?? table.count
    return Parallel.tasks(table.count - first, threads: interpreter.threads) { index in
      list(table.periods[first + index], day: table.viewingDay(first + index, span: interpreter.span))
    }
  }

  private func list(_ period: Period, day: CivilDay) -> BoardList {
    var entries: [BoardEntry] = []
    var struck: [BoardEntry] = []
    var parted = 0
    if declaration.selection == .entered {
      entries = standing.memberships[board].filter { $0.covers(day) }.map { stay in
        BoardEntry(
          group: nil, place: nil, code: stay.code, value: nil, entered: stay.entry, item: stay.item,
          isUnderReview: stay.isUnderReview)
      }
    } else {
      (entries, parted) = ranked(period, day: day)
      // While the period is under way nothing has been posted to object to.
      if standing.objections.hasRows(board: board), period.last <= interpreter.span.asOf {
        (entries, struck) = reviewed(entries, on: period.last)
      }
    }
    return BoardList(
      board: board, period: period, isProvisional: period.last > interpreter.span.asOf, entries: entries,
      struck: struck, partedByKey: parted)
  }

  /// What objections have left of a list, and what they have struck.
  private func reviewed(_ entries: [BoardEntry], on day: CivilDay) -> (left: [BoardEntry], struck: [BoardEntry]) {
    var left: [BoardEntry] = []
    var struck: [BoardEntry] = []
    for entry in entries {
      switch standing.objections.status(board: board, code: entry.code, entry: day.number) {
      case .stands: left.append(entry)
      case .underReview:
        left.append(
          BoardEntry(
            group: entry.group, place: entry.place, code: entry.code, value: entry.value, entered: entry.entered,
            item: entry.item, isUnderReview: true))
      case .struck: struck.append(entry)
      }
    }
    return (left, struck)
  }

  private func ranked(_ period: Period, day: CivilDay) -> ([BoardEntry], parted: Int) {
    let ranked = BoardRanking(board: board, period: period, day: day, standing: standing)
    var entries: [BoardEntry] = []
    var parted = 0
    for (number, group) in ranked.parts {
      parted += group.ranking.equalBehind(group.chosen)
      for place in group.chosen {
        let code = group.ranking.codes[place]
        entries.append(
          BoardEntry(
            group: number, place: group.ranking.places[place], code: code,
            value: ranked.keys.first.flatMap { $0.number(Int(code)) }, entered: nil, item: nil))
      }
    }
    return (entries, parted)
  }
}

/// One ordering key of all subjects.
struct RankColumn: Sendable {
  /// Lower comes first; for missing values see `hasValue`.
  let values: [Int64]
  private let numbers: [Int64]?
  private let known: [Bool]
  let isOwnKey: Bool

  init(_ column: Column, isDescending: Bool, isOwnKey: Bool) {
    self.isOwnKey = isOwnKey
    let raw: [Int64?]
    switch column {
    case .numbers(let column): raw = column.values.map { $0 == NumberColumn.missing ? nil : $0 }
    case .references(let column): raw = column.values.map { $0 == ReferenceColumn.missing ? nil : Int64($0) }
    case .codes(let column): raw = column.values.map { $0 == CodeColumn.missing ? nil : Int64($0) }
    case .days(let column): raw = column.values.map { $0 == DayColumn.missing ? nil : Int64($0) }
    case .times(let column): raw = column.values.map { $0 == TimeColumn.missing ? nil : $0 }
    case .truths(let column): raw = column.values.map { $0 == TruthColumn.unknown ? nil : Int64($0) }
    case .texts(let column):
      // Texts order by Unicode scalar: by their place among all texts of the column.
      let order = Array(Set((0..<column.count).map { column.text($0) })).sorted {
        $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
      }
      let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, Int64($0.offset)) })
      raw = (0..<column.count).map { column.range($0).isEmpty ? nil : places[column.text($0)] }
    }
    known = raw.map { $0 != nil }
    values = raw.map { isDescending ? -($0 ?? 0) : $0 ?? 0 }
    if case .numbers(let column) = column { numbers = column.values } else { numbers = nil }
  }

  func hasValue(_ code: Int) -> Bool { known[code] }

  /// The value as a number, nil where it is none.
  func number(_ code: Int) -> Int64? { numbers.flatMap { known[code] ? $0[code] : nil } }
}

/// A group in order: those equal in every key share a place (1, 1, 3) and stand there by their own key.
struct Ranking: Sendable {
  let codes: [UInt32]
  let places: [Int]
  private let keys: [RankColumn]

  init(codes: [UInt32], keys: [RankColumn]) {
    self.keys = keys
    let sorted = codes.sorted { left, right in
      for key in keys where key.values[Int(left)] != key.values[Int(right)] {
        return key.values[Int(left)] < key.values[Int(right)]
      }
      return left < right
    }
    var places: [Int] = []
    for (index, code) in sorted.enumerated() {
      let isEqual = index > 0 && keys.allSatisfy { $0.values[Int(code)] == $0.values[Int(sorted[index - 1])] }
      places.append(isEqual ? places[index - 1] : index + 1)
    }
    self.codes = sorted
    self.places = places
  }

  /// The positions of those that enter: all in a place within the limit. A share is of the whole group.
  func chosen(_ selection: BoardSelection, groupSize: Int) -> Range<Int> {
    guard let limit = selection.quota(groupSize: groupSize) else { return codes.indices }
    switch selection {
    case .all, .entered, .first, .share: return 0..<(places.firstIndex { $0 > limit } ?? codes.count)
    case .last:
      guard limit > 0, !codes.isEmpty else { return 0..<0 }
      // From the bottom: whoever shares the place of the last that still belongs.
      let edge = places[max(0, codes.count - limit)]
      return (places.firstIndex(of: edge) ?? 0)..<codes.count
    }
  }

  /// How many behind the chosen are equal to the last of them in every key but their own.
  func equalBehind(_ chosen: Range<Int>) -> Int {
    guard let last = chosen.last, chosen.lowerBound == 0, keys.contains(where: \.isOwnKey) else { return 0 }
    let conduct = keys.filter { !$0.isOwnKey }
    return codes[chosen.upperBound...].prefix { code in
      conduct.allSatisfy { $0.values[Int(code)] == $0.values[Int(codes[last])] }
    }.count
  }
}
