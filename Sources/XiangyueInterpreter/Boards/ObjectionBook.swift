import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The objections to entries on boards, as they stand on the day of the check. They are known before anything follows from an
/// entry: what becomes of it hangs on its board, its subject and its day alone.
struct ObjectionBook: Sendable {
  /// By board; nil: nobody can object.
  private let boards: [OfBoard?]

  /// What became of an entry.
  enum Status: Sendable, Equatable {
    case stands
    case underReview
    case struck
  }

  struct Row: Sendable {
    let code: UInt32
    let day: Int32
    let row: UInt32
    /// `DayColumn.missing`: none.
    let reviewDay: Int32
    let decision: ObjectionRows.Decision
  }

  private struct OfBoard: Sendable {
    let unit: PeriodUnit
    /// By the first day of a period, the last of its 公示.
    let noticeEnds: [Int32: Int32]
    /// In the order of days and rows.
    let byCode: [UInt32: [Row]]
    /// In that order too; also rows that name nobody.
    let all: [Row]
  }

  init(_ interpreter: Interpreter) {
    boards = interpreter.program.boards.enumerated().map { index, board in
      guard let objection = board.objection, let table = interpreter.periods[board.unit] else { return nil }
      let plan = interpreter.plans[objection.record].objections.firstIndex { $0.board == index }
      let found = interpreter.harvests[objection.record]?.objections ?? []
      let own = plan.flatMap { found.indices.contains($0) ? found[$0] : nil } ?? ObjectionRows()
      let all = own.days.indices.map { place in
        Row(
          code: own.codes[place], day: own.days[place], row: own.rows[place], reviewDay: own.reviewDays[place],
          decision: own.decisions[place])
      }.sorted { ($0.day, $0.row) < ($1.day, $1.row) }
      let ends = table.periods.compactMap { period in
        interpreter.noticeEnd(of: index, period).map { (period.first.number, $0.number) }
      }
      return OfBoard(
        unit: board.unit, noticeEnds: Dictionary(uniqueKeysWithValues: ends),
        byCode: Dictionary(grouping: all.filter { $0.code != ReferenceColumn.missing }, by: \.code), all: all)
    }
  }

  var isEmpty: Bool { boards.allSatisfy { $0 == nil } }

  /// Whether anybody has objected to anything on a board.
  func hasRows(board: Int) -> Bool { boards[board].map { !$0.byCode.isEmpty } ?? false }

  /// All rows of a board, in the order of days and rows.
  func rows(board: Int) -> [Row] { boards[board]?.all ?? [] }

  /// The rows that object to an entry of a day.
  func rows(board: Int, code: UInt32, entry: Int32) -> [Row] {
    guard let own = boards[board], let rows = own.byCode[code],
      let end = own.noticeEnds[Period.containing(CivilDay(number: entry), unit: own.unit).first.number]
    else { return [] }
    return rows.filter { entry <= $0.day && $0.day <= end }
  }

  func status(board: Int, code: UInt32, entry: Int32) -> Status {
    let found = rows(board: board, code: code, entry: entry)
    if found.contains(where: { $0.decision == .upheld }) { return .struck }
    return found.contains { $0.decision == .open } ? .underReview : .stands
  }
}

extension Interpreter {
  /// The last day of the 公示 of a board's list of a period; nil: there is none.
  func noticeEnd(of board: Int, _ period: Period) -> CivilDay? {
    program.boards[board].noticeDays.map { calendar.notice(of: $0, after: period).last }
  }
}
