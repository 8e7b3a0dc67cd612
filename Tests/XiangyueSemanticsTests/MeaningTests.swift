import Testing
import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics
import XiangyueText

/// What sentences beyond the model program come to mean.
struct MeaningTests {
  private let duty = "第二条 门前：\n  凡 住户，应当 做到 包卫生、包绿化。\n"

  @Test func `what is forbidden of a case has to be false`() throws {
    let program = try #require(Rules("第二条 凡 红白事（类别 为 喜事），桌数 不得 超过 20桌。").program)
    guard case .cases(let record, let reference, let filter, let compliant, let text) = program.norms[0].duty else {
      Issue.record("a duty on cases")
      return
    }
    #expect(record == 2 && reference == 1)
    #expect(filter == .compare(.column(2), .equal, .literal(.code(0))))
    #expect(compliant == .not(.compare(.column(3), .greater, .literal(.number(Fixed(20))))))
    #expect(text == "桌数 不得 超过 20桌")
  }

  @Test func `a yes or no field is demanded by its name`() throws {
    let program = try #require(Rules("第二条 凡 红白事，应当 公开。").program)
    guard case .cases(_, _, nil, let compliant, "公开") = program.norms[0].duty else {
      Issue.record("a duty on cases")
      return
    }
    #expect(compliant == .compare(.column(5), .equal, .literal(.truth(true))))
  }

  @Test func `以上 includes its number and 超过 does not, unless a bracket says so`() throws {
    let bounds: [(String, Comparison)] = [
      ("3人以上", .greaterOrEqual), ("3人以下", .lessOrEqual), ("超过 3人", .greater), ("不满 3人", .less),
      ("3人（不含）以上", .greater), ("不少于 3人", .greaterOrEqual), ("低于 3人", .less), ("至多 3人", .lessOrEqual),
    ]
    for (words, comparison) in bounds {
      let program = try #require(Rules("第二条 凡 住户（人口 \(words)），应当 包卫生。").program, "\(words)")
      #expect(program.sets.last?.condition == .compare(.column(5), comparison, .literal(.number(Fixed(3)))), "\(words)")
    }
  }

  @Test func `a condition in the sentence narrows the set up to the next semicolon`() throws {
    let program = try #require(Rules("第二条 凡 商户，人口 3人以上 的，应当 包卫生；应当 包绿化。").program)
    #expect(program.norms.count == 2)
    guard case .matters(let narrow, let first, nil) = program.norms[0].duty,
      case .matters(let whole, let second, nil) = program.norms[1].duty
    else {
      Issue.record("two duties")
      return
    }
    #expect(first == [0] && second == [1])
    #expect(program.sets[whole].name == "商户")
    #expect(
      program.sets[narrow].condition
        == .and([
          .compare(.column(2), .equal, .literal(.code(1))),
          .compare(.column(5), .greaterOrEqual, .literal(.number(Fixed(3)))),
        ]))
  }

  @Test func `除外 exempts from the duties of its sentence`() throws {
    let program = try #require(Rules("第二条 凡 住户，应当 包卫生，五保户 除外。").program)
    #expect(program.exemptions.count == 1)
    #expect(program.exemptions[0].norms == [0])
    #expect(program.sets[try #require(program.exemptions[0].set)].name == "五保户")
  }

  @Test func `a count without a citation looks at violations of every article`() throws {
    let program = try #require(Rules(duty + "第三条 本年 累计 违反 3次以上 的，列入 黑榜。").program)
    guard case .counted(nil, .period(.year), false, 3, false, false) = program.clauses[0].trigger else {
      Issue.record("\(program.clauses[0].trigger)")
      return
    }
    #expect(program.clauses[0].subject == 1)
  }

  @Test func `满 counts anew, 超过 begins one later`() throws {
    let program = try #require(
      Rules(duty + "  违反 前款 规定 的，扣 1分；本季度 违反 满 3次 的，扣 5分；本季度 违反 超过 3次 的，列入 黑榜。").program)
    guard case .counted(let norms, .period(.quarter), false, 3, true, false) = program.clauses[1].trigger,
      case .counted(let others, .period(.quarter), false, 4, false, false) = program.clauses[2].trigger
    else {
      Issue.record("\(program.clauses.map(\.trigger))")
      return
    }
    #expect(norms == [0] && others == [0])
  }

  @Test func `a cap of its own clause bounds those before it in its paragraph`() throws {
    let program = try #require(
      Rules(duty + "  违反 前款 规定 的，包卫生 扣 2分；连续 2次 的，扣 3分；每月 至多 10分。\n  违反 第一款 规定 的，扣 1分。").program)
    #expect(program.caps.map(\.clauses) == [[0, 1]])
    #expect(program.caps.map(\.kind) == [.atMost(.month, Fixed(10))])
  }

  @Test func `a cap of its own paragraph bounds the article`() throws {
    let program = try #require(
      Rules(duty + "  违反 前款 规定 的，扣 2分。\n  每月 至多 10分。\n  违反 第一款 规定 的，扣 1分，列入 黑榜。").program)
    #expect(program.caps.map(\.clauses) == [[0, 1]])
  }

  @Test func `a board entered by no article lists all`() throws {
    let program = try #require(Rules("").program)
    #expect(program.boards.map(\.selection) == [.all])
  }

  @Test func `time limits count days, weeks, months and workdays`() throws {
    let limits: [(String, TimeLimit)] = [
      ("3日内", TimeLimit(amount: 3, unit: .days)), ("2周内", TimeLimit(amount: 2, unit: .weeks)),
      ("1个月内", TimeLimit(amount: 1, unit: .months)), ("5个工作日内", TimeLimit(amount: 5, unit: .workdays)),
    ]
    for (words, limit) in limits {
      let program = try #require(Rules(duty + "  违反 前款 规定 的，限 \(words) 整改。").program, "\(words)")
      guard case .rectify(let found, nil)? = program.clauses[0].effects.first else {
        Issue.record("\(words)")
        continue
      }
      #expect(found == limit)
    }
  }

  @Test func `a report goes to the subject's own reference, or to whoever is named`() throws {
    let program = try #require(
      Rules(duty + "  违反 前款 规定 的，上报 社区；连续 2次 的，上报 街道办事处。").program)
    guard case .report(.reference(1))? = program.clauses[0].effects.first,
      case .report(.named("街道办事处"))? = program.clauses[1].effects.first
    else {
      Issue.record("\(program.clauses.map(\.effects))")
      return
    }
  }
}
