import Testing
import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// 时间 and times of day, grades as values, and what lies between two ends.
struct TimeAndGradeTests {
  private let stalls = "记录 出摊：日期 为 日期；户号 为 住户；收摊 为 时间；开摊 为 时间。"

  private func holds(_ text: String) throws -> Expression {
    let program = try #require(Rules("第二条 凡 出摊，\(text)。", declaring: stalls).program, "\(text)")
    guard case .cases(_, _, nil, let compliant, _) = program.norms[0].duty else {
      Issue.record("a duty on cases")
      return .ownKey
    }
    return compliant
  }

  private func minute(_ number: Int) -> Expression { .literal(.number(Fixed(number))) }

  @Test func `a time of day is compared with the minute of the day`() throws {
    let late = Expression.not(.compare(.minuteOfDay(.column(2)), .greater, minute(1320)))
    #expect(try holds("收摊 不得 超过 22:00") == late)
    #expect(try holds("收摊 不得 超过 22时") == late)
  }

  @Test func `times compare with times and with days`() throws {
    #expect(try holds("收摊 应当 达到 开摊") == .compare(.column(2), .greaterOrEqual, .column(3)))
    #expect(try holds("收摊 应当 为 日期") == .compare(.column(2), .equal, .column(0)))
    let day = try #require(CivilDay(year: 2022, month: 8, day: 1))
    #expect(try holds("开摊 应当 超过 2022年8月1日") == .compare(.column(3), .greater, .literal(.day(day))))
  }

  @Test func `between two times of day may run past midnight`() throws {
    let open = Expression.compare(.minuteOfDay(.column(2)), .greaterOrEqual, minute(1320))
    let closed = Expression.compare(.minuteOfDay(.column(2)), .lessOrEqual, minute(360))
    #expect(try holds("收摊 应当 在 22:00 至 6:00 之间") == .or([open, closed]))
    #expect(
      try holds("收摊 应当 在 6:00 至 22:00 之间")
        == .and([
          .compare(.minuteOfDay(.column(2)), .greaterOrEqual, minute(360)),
          .compare(.minuteOfDay(.column(2)), .lessOrEqual, minute(1320)),
        ]))
  }

  @Test func `both ends of a stretch are included, the first comes first`() throws {
    let program = try #require(Rules("第二条 凡 红白事，桌数 应当 在 5桌 至 20桌 之间。").program)
    guard case .cases(_, _, nil, let compliant, _) = program.norms[0].duty else { return }
    #expect(
      compliant
        == .and([.compare(.column(3), .greaterOrEqual, minute(5)), .compare(.column(3), .lessOrEqual, minute(20))]))
    #expect(
      Rules("第二条 凡 红白事，桌数 应当 在 20桌 至 5桌 之间。").reports == ["约0301 2:17 在 20桌 至 5桌 之间"])
    #expect(
      Rules("第二条 凡 红白事，类别 应当 在 喜事 至 丧事 之间。").reports == ["约0301 2:17 在 喜事 至 丧事 之间"])
  }

  @Test func `a time of day fits a 时间 only, and is one`() {
    #expect(Rules("第二条 凡 红白事，日期 不得 超过 22:00。").reports == ["约0301 2:17 超过 22:00"])
    #expect(Rules("第二条 凡 红白事，桌数 不得 超过 22:00。").reports == ["约0301 2:20 22:00"])
    #expect(Rules("第二条 凡 出摊，收摊 不得 超过 25时。", declaring: stalls).reports == ["约0409 2:19 25时"])
    #expect(Rules("第二条 凡 出摊，收摊 不得 超过 20桌。", declaring: stalls).reports == ["约0301 2:16 超过 20桌"])
  }

  // MARK: Grades

  private let stars = "等级 星级：每季度 按 环境分 评定；90分以上 为 三星；60分以上 为 二星；其余 为 一星。"

  private func requirement(_ text: String) throws -> Expression? {
    let board = "榜 星榜：每季度 评选，列 住户；须 \(text)；按 环境分 从高到低 排名。"
    return try #require(Rules("", declaring: stars + board).program, "\(text)").boards[0].requirement
  }

  @Test func `a grade is a value, and the first line is the best`() throws {
    #expect(try requirement("星级 为 三星") == .compare(.grade(scale: 0), .equal, .literal(.code(0))))
    #expect(try requirement("星级 二星 以上") == .compare(.grade(scale: 0), .lessOrEqual, .literal(.code(1))))
    #expect(try requirement("星级 低于 二星") == .compare(.grade(scale: 0), .greater, .literal(.code(1))))
    #expect(
      try requirement("星级 在 一星 至 二星 之间")
        == .and([
          .compare(.grade(scale: 0), .lessOrEqual, .literal(.code(2))),
          .compare(.grade(scale: 0), .greaterOrEqual, .literal(.code(1))),
        ]))
  }

  @Test func `a grade that the scale lacks is told with those it has`() {
    let board = "榜 星榜：每季度 评选，列 住户；须 星级 为 四星；按 环境分 从高到低 排名。"
    #expect(Rules("", declaring: board + "\n" + stars).reports == ["约0208 4:25 四星"])
  }
}
