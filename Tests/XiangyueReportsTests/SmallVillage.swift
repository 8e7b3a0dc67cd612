import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Three households of two groups, judged as of Friday 2022-09-30: findings made by hand, so that what is written of
/// them can be reasoned. Two keys hold a comma and a quotation mark.
enum SmallVillage {
  static let keys = ["A,1", "B\"2", "C3"]
  static let asOf = day("2022-09-30")
  static let quarter = Period.containing(asOf, unit: .quarter)
  static let year = Period.containing(asOf, unit: .year)

  static func day(_ text: String) -> CivilDay { CivilDay(isoText: text)! }

  static func findings(
    file: String = "检查.csv", violations: ViolationTable? = nil, duties: [Duty]? = nil, keys: [String] = keys,
    boards: [BoardList] = boards, asOf: CivilDay = asOf
  ) -> Findings {
    Findings(
      program: program, from: day("2022-01-01"), asOf: asOf,
      subjects: [
        SubjectTable(
          schema: groups, file: "村组.csv", keys: ["一组", "二组"], rows: [2, 3], columns: [], rowsRead: 2, setAside: []),
        SubjectTable(
          schema: households, file: "农户.csv", keys: keys, rows: keys.indices.map { UInt32($0 + 2) }, columns: [],
          rowsRead: keys.count, setAside: []),
      ],
      duties: duties ?? Self.duties, verdicts: verdicts, violations: violations ?? Self.violations, measures: measures,
      scores: scores, boards: boards,
      records: [
        RecordCount(
          record: 0, file: file, rowsRead: 20, evidence: 11, afterAsOf: 3, beforeEffect: 0, inconclusive: 2, unbound: 1,
          setAside: 3)
      ],
      setAside: [
        SetAsideRow(file: file, row: 4, column: "日期", reason: .noSuchDay),
        SetAsideRow(file: file, row: 9, column: "农户", reason: .nobody(column: "农户")),
        SetAsideRow(file: file, row: 15, column: "日期", reason: .noSuchDay),
      ],
      unseen: [Unseen(record: 0, subject: 1, never: [1], thisPeriod: [0, 1], period: quarter)], setCounts: [2, 3, 2])
  }

  // 扫雪 and 堆肥 stand in 第一条第一款, with a limit of three days; 堆路 in 第三条第二款, with none.
  static let duties = [
    Duty(norm: 0, matter: 0, name: "扫雪", subject: 1, limit: TimeLimit(amount: 3, unit: .days)),
    Duty(norm: 0, matter: 1, name: "堆肥", subject: 1, limit: TimeLimit(amount: 3, unit: .days)),
    Duty(norm: 1, matter: 2, name: "堆路", subject: 1, limit: nil),
  ]

  private static let verdicts = [
    VerdictCount(duty: 0, verdict: .compliant, count: 1204),
    VerdictCount(duty: 0, verdict: .violated, count: 2),
    VerdictCount(duty: 1, verdict: .violated, count: 1),
    VerdictCount(duty: 1, verdict: .unproven, count: 5),
    VerdictCount(duty: 2, verdict: .violated, count: 1),
    VerdictCount(duty: 2, verdict: .exempt, count: 4),
  ]

  /// 堆肥 of C3, and two cases that name nobody, all overdue.
  static let withoutSubjects: ViolationTable = {
    var table = ViolationTable()
    for (code, row) in [(2, 3), (ReferenceColumn.missing, 4), (ReferenceColumn.missing, 5)] as [(UInt32, UInt32)] {
      table.duties.append(1)
      table.subjects.append(code)
      table.days.append(day("2022-09-01").number)
      table.rows.append(row)
      table.limits.append(day("2022-09-05").number)
      table.rectifiedDays.append(DayColumn.missing)
      table.states.append(.overdue)
    }
    return table
  }()

  /// 2022-09-04 is a Sunday; 2022-10-01 … 10-07 are off for 国庆节, and 10-08 is a make-up workday.
  private static let violations: ViolationTable = {
    var table = ViolationTable()
    func add(_ duty: UInt16, _ code: UInt32, _ on: String, _ row: UInt32, _ limit: String?, _ state: Rectification) {
      table.duties.append(duty)
      table.subjects.append(code)
      table.days.append(day(on).number)
      table.rows.append(row)
      table.limits.append(limit.map { day($0).number } ?? DayColumn.missing)
      table.rectifiedDays.append(DayColumn.missing)
      table.states.append(state)
    }
    add(1, 2, "2022-09-01", 3, "2022-09-05", .overdue)
    add(0, 1, "2022-09-27", 0, "2022-09-30", .notDue)
    add(0, 0, "2022-09-28", 7, "2022-10-08", .notDue)
    add(2, 2, "2022-09-29", 12, nil, .none)
    return table
  }()

  private static let measures = [
    Measure(clause: 0, subject: 1, code: 2, day: day("2022-09-01"), kind: .admonish("劝导")),
    Measure(clause: 1, subject: 1, code: 2, day: day("2022-09-06"), kind: .enter(board: 1)),
    Measure(clause: 1, subject: 1, code: 0, day: day("2022-09-07"), kind: .leave(board: 1)),
    Measure(clause: 0, subject: 1, code: 1, day: day("2022-09-08"), kind: .report("一组")),
    Measure(clause: 1, subject: 1, code: 2, day: day("2022-09-08"), kind: .disqualify(board: 0, .event)),
  ]

  private static let scores = [
    ScoreList(
      account: 0, period: quarter, isProvisional: false, values: [1_000_000, 965_000, -2_500], scale: 0,
      grades: [0, 1, 255]),
    ScoreList(
      account: 1, period: year, isProvisional: true, values: [NumberColumn.missing, 123_400, 0],
      scale: nil, grades: []),
  ]

  private static let boards = [
    BoardList(
      board: 0, period: quarter, isProvisional: false,
      entries: [
        BoardEntry(group: 0, place: 1, code: 0, value: 1_000_000, entered: nil, item: nil),
        BoardEntry(group: 1, place: 1, code: 1, value: 965_000, entered: nil, item: nil),
      ], partedByKey: 0),
    BoardList(
      board: 1, period: quarter, isProvisional: false,
      entries: [BoardEntry(group: nil, place: nil, code: 2, value: nil, entered: day("2022-09-06"), item: 2)],
      partedByKey: 0),
    BoardList(
      board: 2, period: year, isProvisional: true,
      entries: [
        BoardEntry(group: nil, place: 1, code: 1, value: 806_667, entered: nil, item: nil),
        BoardEntry(group: nil, place: 2, code: 0, value: 790_000, entered: nil, item: nil),
      ], partedByKey: 0),
  ]
}
