import Testing
import XiangyueSemantics

/// What is made before what, and circles.
struct StageTests {
  private let duty = "第二条 凡 住户，应当 做到 包卫生。\n  违反 前款 规定 的，扣 2分。\n"

  @Test func `who has been entered on a board is settled before what follows from it`() throws {
    let program = try #require(
      Rules(duty + "第三条 违反 第二条 规定 的，列入 黑榜。\n  列入 黑榜 的，扣 10分。").program)
    #expect(program.clauses.map(\.stage) == [0, 0, 1])
    // The list of 黑榜 is ranked by 环境分, to which the last clause gives points.
    #expect(program.stages == Stages(accounts: [1], boards: [1]))
  }

  @Test func `boards that ask for one another are told as before`() {
    let boards = """
      榜 甲榜：每季度 评选，取 住户 前 3户；须 不在 乙榜；按 环境分 从高到低 排名。
      榜 乙榜：每季度 评选，取 住户 前 3户；须 本年 列入 甲榜 2次以上；按 环境分 从高到低 排名。
      """
    #expect(Rules("", declaring: boards).reports == ["约0604 4:3 甲榜"])
  }

  @Test func `who is entered by a score that the entry itself lowers waits for itself`() {
    let reports = Rules(duty + "第三条 本季度 环境分 低于 60分 的，列入 黑榜。\n  列入 黑榜 的，扣 10分。").reports
    #expect(reports.count == 1)
    #expect(reports.allSatisfy { $0.hasPrefix("约0607 ") })
  }

  @Test func `points and an entry in one sentence are no circle where the score lets members go`() throws {
    let program = try #require(
      Rules(
        "第二条 凡 住户，应当 做到 包卫生。\n  违反 前款 规定 的，扣 2分，列入 黑榜。\n  本季度 环境分 90分以上 的，移出 黑榜。"
      ).program)
    // The points, the entry that waits for them, and what lets members go.
    #expect(program.clauses.map(\.stage) == [0, 1, 1])
    #expect(program.clauses.map(\.effects.count) == [1, 1, 1])
  }

  @Test func `a board that hangs on what it disqualifies from waits for it`() throws {
    let red = "榜 红榜：每季度 评选，取 住户 前 5户；按 环境分 从高到低 排名。"
    let program = try #require(
      Rules(duty + "第三条 违反 第二条 规定 的，列入 黑榜。\n  列入 黑榜 的，取消 红榜 资格。", declaring: red).program)
    #expect(program.clauses.map(\.stage) == [0, 0, 1])
    #expect(program.stages == Stages(accounts: [0], boards: [1, 0]))
  }

  @Test func `whom a record binds is told by fields`() {
    #expect(
      Rules("第二条 凡 住户（环境分 低于 60分），应当 包卫生。").reports == ["约0306 2:10 环境分"])
    #expect(
      Rules("第二条 凡 落后户，应当 包卫生。", declaring: "所称 落后户，是指 住户（环境分 低于 60分）。").reports
        == ["约0306 2:11 应当 包卫生"])
  }

  @Test func `who stands on a board may be told by a score`() throws {
    let board = "榜 优榜：每季度 评选，取 优户 前 3户；按 环境分 从高到低 排名。所称 优户，是指 住户（环境分 90分以上）。"
    let program = try #require(Rules("", declaring: board).program)
    #expect(program.sets.first { $0.name == "优户" }?.condition?.readsStanding == true)
  }
}
