import Testing
import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics
import XiangyueText

/// What the model program means, read off its text.
struct ModelProgramTests {
  let program: Program
  let rules: Rules

  init() throws {
    rules = Rules(files: [try Rules.file("Scripts/rules/灵源/人居环境.yue")])
    program = try #require(rules.program)
  }

  @Test func `nothing is reported`() {
    #expect(rules.reports == [])
  }

  @Test func `title, day in force and articles are those of the text`() {
    #expect(program.title == "灵源街道人居环境居规民约")
    #expect(program.effectiveDay.isoText == "2022-01-01")
    #expect(program.articles.map(\.number) == Array(1...8))
    #expect(program.articles.map(\.title) == ["门前三包", "垃圾和污水", "村庄清洁日", "违法建设", "黑榜", "榜单", "社区竞比", nil])
    #expect(program.articles.map(\.paragraphCount) == [2, 2, 3, 2, 2, 3, 1, 1])
  }

  @Test func `tables have their columns, in the order of the text`() {
    #expect(program.subjects.map(\.name) == ["社区", "网格", "住户"])
    #expect(program.records.map(\.name) == ["巡查", "签到"])
    let households = program.subjects[2]
    #expect(households.columns.map(\.name) == ["户号", "户主", "社区", "网格", "类型", "中心户", "人口"])
    #expect(households.keyColumn == 0)
    #expect(households.columns[1].isHidden)
    #expect(households.columns[3].type == .reference(subject: 1))
    #expect(households.columns[5].shownName == "党员联户")
    #expect(households.columns[5].isOptional)
    #expect(households.columns[6].type == .number(unit: "人"))
    #expect(program.subjects[1].columns[3].type == .reference(subject: 1))
    let results = Enumeration(
      members: ["合格", "不合格", "未检"], synonyms: [["√", "优", "良"], ["×", "差"], []], isOrdered: false)
    #expect(program.records[0].columns[4].type == .enumeration(results))
  }

  @Test func `a day of putting right must not lie before its row's day`() {
    #expect(program.records[0].dayOrders == [DayOrder(later: 5, earlier: 0)])
    #expect(program.records[1].dayOrders == [])
  }

  @Test func `sets are the whole of each subject, then the two definitions`() {
    #expect(program.sets.map(\.name) == ["社区", "网格", "住户", "商户", "五保户"])
    #expect(program.sets.map(\.subject) == [0, 1, 2, 2, 2])
    #expect(program.sets[2].condition == nil)
    #expect(program.sets[3].condition == .compare(.column(4), .equal, .literal(.code(1))))
    #expect(program.sets[4].condition == .compare(.column(4), .equal, .literal(.code(3))))
  }

  @Test func `each matter looks at its own rows`() {
    #expect(program.matters.map(\.name) == ["包卫生", "包绿化", "包秩序", "垃圾分类", "污水入管", "违建", "参加清洁日"])
    #expect(program.matters.map(\.record) == [0, 0, 0, 0, 0, 0, 1])
    #expect(program.matters.allSatisfy { $0.reference == 1 })
    for code in 0..<6 {
      #expect(program.matters[code].filter == .compare(.column(3), .equal, .literal(.code(UInt8(code)))))
      #expect(program.matters[code].rectifiedColumn == 5)
      #expect(program.matters[code].absence == nil)
    }
    let passed = Expression.compare(.column(4), .equal, .literal(.code(0)))
    let failed = Expression.compare(.column(4), .equal, .literal(.code(1)))
    #expect(
      program.matters[0].outcomes == [
        OutcomeRule(condition: passed, outcome: .done), OutcomeRule(condition: failed, outcome: .notDone),
      ])
    // 违建: 不合格 has happened, 合格 has not.
    #expect(
      program.matters[5].outcomes == [
        OutcomeRule(condition: failed, outcome: .done), OutcomeRule(condition: passed, outcome: .notDone),
      ])
    #expect(program.matters[6].filter == nil)
    #expect(program.matters[6].outcomes == [OutcomeRule(condition: nil, outcome: .done)])
    #expect(program.matters[6].absence == .notDone)
  }

  @Test func `the schedule is the fifth of each month, moved past days off`() {
    let expected = Schedule(rule: .monthly(on: [.day(5)]), shifts: [ScheduleShift(on: .holiday, .postpone)])
    #expect(program.schedules.map(\.name) == ["村庄清洁日"])
    #expect(program.schedules[0].schedule == expected)
  }

  @Test func `four articles bind`() {
    #expect(program.norms.map(\.citation) == (1...4).map { Citation(article: $0, paragraph: 1) })
    #expect(program.norms.map(\.modality) == [.obligation, .obligation, .obligation, .prohibition])
    #expect(
      program.norms.map { Duty($0) } == [
        Duty(set: 3, matters: [0, 1, 2], schedule: nil), Duty(set: 2, matters: [3, 4], schedule: nil),
        Duty(set: 2, matters: [6], schedule: 0), Duty(set: 2, matters: [5], schedule: nil),
      ])
  }

  @Test func `households in care are exempt from the cleaning day`() {
    #expect(program.exemptions.count == 1)
    #expect(program.exemptions[0].citation == Citation(article: 3, paragraph: 3))
    #expect(program.exemptions[0].set == 4)
    #expect(program.exemptions[0].norms == [2])
  }

  @Test func `the account, its grades and its bounds are those of the appendix`() {
    let account = program.accounts[0]
    #expect(program.accounts.map(\.name) == ["环境分"])
    #expect(account.subject == 2 && account.unit == .quarter)
    #expect(account.base == Fixed(100) && account.lowest == Fixed(0) && account.highest == Fixed(120))
    #expect(program.scales[0].account == 0)
    #expect(program.scales[0].lines.map(\.name) == ["五星", "四星", "三星", "两星", "一星"])
    let bounds = [95, 90, 80, 60].map { [GradeBound(comparison: .greaterOrEqual, value: Fixed($0))] } + [[]]
    #expect(program.scales[0].lines.map(\.bounds) == bounds)
  }

  @Test func `a community's value is the trimmed mean of its households' scores`() {
    #expect(program.derivedValues.map(\.name) == ["环境均分"])
    #expect(program.derivedValues[0].subject == 0)
    #expect(program.derivedValues[0].unit == "分")
    let share = Fixed(tenThousandths: 500)
    #expect(
      program.derivedValues[0].value
        == .overDependents(
          subject: 2, column: 2, condition: nil, .trimmedMean(share: share), value: .score(account: 0)))
  }

  @Test func `boards are chosen, asked and ordered as written`() {
    #expect(program.boards.map(\.name) == ["红榜", "黑榜", "最美清洁家庭", "人居环境竞比"])
    #expect(program.boards.map(\.unit) == [.quarter, .quarter, .year, .quarter])
    #expect(program.boards.map(\.set) == [2, 2, 2, 0])
    #expect(program.boards.map(\.group) == [2, nil, 2, nil])
    #expect(program.boards.map(\.noticeDays) == [7, 7, nil, nil])
    #expect(program.boards.map(\.selection) == [.share(Fixed(tenThousandths: 500)), .entered, .first(10), .all])
    #expect(
      program.boards[0].requirement
        == .and([
          .hasRecord(query: 0), .compare(.violationCount(.quarter), .equal, .literal(.number(Fixed(0)))),
          .not(.isOnBoard(1)),
        ]))
    #expect(
      program.boards[2].requirement
        == .compare(.timesListed(board: 0, .year), .greaterOrEqual, .literal(.number(Fixed(2)))))
    #expect(program.boards[1].requirement == nil && program.boards[3].requirement == nil)
    let keys: [[Expression]] = [
      [.score(account: 0), .violationCount(.year), .ownKey], [],
      [.scoreOver(account: 0, unit: .year, .mean), .violationCount(.year), .ownKey], [.derived(0)],
    ]
    #expect(program.boards.map { $0.keys.map(\.value) } == keys)
    #expect(
      program.boards.map { $0.keys.map(\.isDescending) } == [[true, false, false], [], [true, false, false], [true]])
  }

  @Test func `the red board asks for an inspection that was made`() {
    #expect(program.queries.count == 1)
    let query = program.queries[0]
    #expect(query.record == 0 && query.reference == 1 && query.subject == 2 && query.unit == .quarter)
    #expect(query.condition == .compare(.column(4), .notEqual, .literal(.code(2))))
  }

  @Test func `clauses stand in the order of the text`() {
    let places = program.clauses.map { [$0.citation.article, $0.citation.paragraph ?? 0] }
    #expect(
      places == [[1, 2], [1, 2], [2, 2], [2, 2], [3, 2], [3, 2], [4, 2], [4, 2], [5, 1], [5, 2], [5, 2]])
    #expect(program.clauses.allSatisfy { $0.subject == 2 })
    let expected = [
      "违反[0]", "逾期[0]", "违反[1] 1", "违反[1] 2起", "遵守[2]", "违反[2]", "违反[3]", "连续2[3]",
      "一[30日 同 3次]、二[逾期[3]]", "列入1", "改正30",
    ]
    #expect(program.clauses.map { said($0.trigger) } == expected)
    #expect(
      program.clauses.map { $0.effects.map { said($0) } } == [
        ["-2 [0]", "-1 [1, 2]", "限3"], ["-3"], ["批评教育"], ["-2"], ["1"], ["-1"], ["-10", "限30"], ["报2"], ["入1"],
        ["取消2"], ["出1"],
      ])
  }

  @Test func `the cap bounds what taking part gives`() {
    #expect(program.caps.count == 1)
    #expect(program.caps[0].kind == .atMost(.quarter, Fixed(2)) && program.caps[0].clauses == [4])
  }

  @Test func `places are cited by article, paragraph and item`() throws {
    let text = try Rules.file("Scripts/rules/灵源/人居环境.yue")
    func place(of words: String) throws -> Citation? {
      let start = try #require(Rules.offset(of: words, in: text))
      return citation(of: SourceRange(file: SourceID(0), start: start, end: start + 1), in: rules.trees)
    }
    #expect(try place(of: "包秩序。") == Citation(article: 1, paragraph: 1))
    #expect(try place(of: "连续 2次") == Citation(article: 4, paragraph: 2))
    #expect(try place(of: "违反 第四条 规定，逾期未改") == Citation(article: 5, paragraph: 1, item: 2))
    #expect(try place(of: "榜 黑榜：每季度") == Citation(article: 6, paragraph: 2))
    #expect(try place(of: "积分 环境分") == nil)
  }

  private func said(_ trigger: Trigger) -> String {
    switch trigger {
    case .violated(let norms, let occasion, _):
      "违反\(norms)" + (occasion.map { " \($0.number)\($0.onwards ? "起" : "")" } ?? "")
    case .complied(let norms, _): "遵守\(norms)"
    case .overdue(let norms): "逾期\(norms)"
    case .consecutive(let norms, let count, _): "连续\(count)\(norms)"
    case .counted(let norms, .days(let days), let same, let count, false, false) where norms == nil:
      "\(days)日 \(same ? "同" : "异") \(count)次"
    case .counted: "别的次数"
    case .anyOf(let items): items.map { ($0.item == 1 ? "一[" : "二[") + said($0.trigger) + "]" }.joined(separator: "、")
    case .allOf(let parts): parts.map(said).joined(separator: "并")
    case .entered(let board): "列入\(board)"
    case .allRectified(let days): "改正\(days)"
    case .late, .enteredTimes, .attained, .left, .rowHolds, .subjectHolds, .periodEnds: "别的"
    }
  }

  private func said(_ effect: Effect) -> String {
    switch effect {
    case .points(0, let amount, let matters): (amount.fixed?.text ?? "算出") + (matters.map { " \($0)" } ?? "")
    case .points: "别的积分"
    case .rectify(let limit, nil) where limit.unit == .days: "限\(limit.amount)"
    case .rectify: "别的限期"
    case .admonish(let word): word
    case .report(.reference(let column)): "报\(column)"
    case .report(.named(let name)): "报\(name)"
    case .enter(let board, _): "入\(board)"
    case .leave(let board): "出\(board)"
    case .disqualify(let board, _), .restore(let board): "取消\(board)"
    case .award, .note, .shiftGrade, .setGrade, .clear, .barExchange, .demand: "别的"
    }
  }
}

/// A duty on matters, to compare.
private struct Duty: Equatable {
  let set: Int
  let matters: [Int]
  let schedule: Int?

  init(set: Int, matters: [Int], schedule: Int?) {
    self.set = set
    self.matters = matters
    self.schedule = schedule
  }

  init?(_ norm: Norm) {
    guard case .matters(let set, let matters, let schedule) = norm.duty else { return nil }
    self.init(set: set, matters: matters, schedule: schedule)
  }
}
