import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// The rules of the small village, as far as reports look at them.
extension SmallVillage {
  static let groups = TableSchema(
    name: "村组", sources: [], columns: [ColumnSchema(name: "组名", type: .text, isKey: true)], dayOrders: [])
  static let households = TableSchema(
    name: "农户", sources: [],
    columns: [
      ColumnSchema(name: "门牌", type: .text, isKey: true), ColumnSchema(name: "村组", type: .reference(subject: 0)),
    ], dayOrders: [])

  static let program = Program(
    title: "小河村村规民约", effectiveDay: day("2022-01-01"), subjects: [groups, households], records: [inspections],
    sets: [
      SubjectSet(name: "村组", subject: 0, condition: nil), SubjectSet(name: "农户", subject: 1, condition: nil),
      SubjectSet(name: "沿街户", subject: 1, condition: .literal(.truth(true))),
    ],
    matters: ["扫雪", "堆肥", "堆路"].map(matter), schedules: [],
    accounts: [account("村分", .quarter), account("年分", .year)],
    scales: [
      GradeScale(
        name: "星级", account: 0,
        lines: [GradeLine(name: "优", bounds: []), GradeLine(name: "良", bounds: [])], range: range)
    ],
    boards: [
      board("先进户", .quarter, set: 1, group: 1, .first(1)), board("整改榜", .quarter, set: 1, group: nil, .entered),
      board("组际竞比", .year, set: 0, group: nil, .all),
    ],
    derivedValues: [], queries: [],
    articles: [
      Article(number: 1, title: "门前", paragraphCount: 2, range: range),
      Article(number: 3, title: nil, paragraphCount: 2, range: range),
    ],
    norms: [norm(1, 1, set: 2, matters: [0, 1]), norm(3, 2, set: 1, matters: [2])], exemptions: [],
    clauses: [clause(1, 2), clause(3, 1)], caps: [])

  private static let range = SourceRange(file: SourceID(0), start: 0, end: 0)

  private static let inspections = TableSchema(
    name: "检查", sources: [],
    columns: [
      ColumnSchema(name: "日期", type: .day), ColumnSchema(name: "农户", type: .reference(subject: 1)),
      ColumnSchema(
        name: "结果",
        type: .enumeration(Enumeration(members: ["好", "差", "未看"], synonyms: [[], [], []], isOrdered: false))),
    ], dayOrders: [])

  private static func matter(_ name: String) -> Matter {
    Matter(
      name: name, record: 0, reference: 1, filter: nil,
      outcomes: [
        OutcomeRule(condition: .compare(.column(2), .equal, .literal(.code(0))), outcome: .done),
        OutcomeRule(condition: .compare(.column(2), .equal, .literal(.code(1))), outcome: .notDone),
      ], absence: nil, rectifiedColumn: nil)
  }

  private static func norm(_ article: Int, _ paragraph: Int, set: Int, matters: [Int]) -> Norm {
    Norm(
      citation: Citation(article: article, paragraph: paragraph), modality: .obligation,
      duty: .matters(set: set, matters: matters, schedule: nil), range: range)
  }

  private static func clause(_ article: Int, _ paragraph: Int) -> Clause {
    Clause(
      citation: Citation(article: article, paragraph: paragraph), subject: 1,
      trigger: .violated(norms: [0], occasion: nil),
      effects: [], range: range)
  }

  private static func account(_ name: String, _ unit: PeriodUnit) -> PointAccount {
    PointAccount(name: name, subject: 1, unit: unit, base: Fixed(100), lowest: nil, highest: nil, range: range)
  }

  private static func board(
    _ name: String, _ unit: PeriodUnit, set: Int, group: Int?, _ selection: BoardSelection
  ) -> Board {
    let keys = selection == .entered ? [] : [RankKey(value: .score(account: 0), isDescending: true)]
    return Board(
      name: name, unit: unit, set: set, group: group, selection: selection, requirement: nil, keys: keys,
      noticeDays: nil,
      range: range)
  }
}
