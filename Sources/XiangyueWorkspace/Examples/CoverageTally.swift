import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// How it is seen that one side of a point was come by.
enum CoverageSign: Hashable {
  /// Of a 款, a 事项 as the tables name it.
  case verdict(Citation, String, Verdict)
  /// A probe came about.
  case fired(Int)
  /// A probe came about more often than another.
  case firedMore(Int, than: Int)
  /// A probe came about more often than these together.
  case firedBeyond(Int, [Int])
  /// Some subject answers a question with yes.
  case answered(Int)
  /// Some subject answers it neither with yes nor with no.
  case unanswered(Int)
  case graded(scale: Int, line: Int)
  case listed(board: Int)
  case leftOut(board: Int)
}

/// Example by example, what was come by. Each is judged once more, with rules in which it can be seen; its claims are judged
/// with the rules as they are.
struct CoverageTally {
  private let plan: CoveragePlan
  private var points: [CoveragePoint]

  /// - Parameter countsUnknown: whether that something stays open is a side of its own.
  init(_ program: Program, rules: RuleSet, countsUnknown: Bool = false) {
    plan = CoveragePlan(program, rules: rules, countsUnknown: countsUnknown)
    points = plan.points
  }

  var coverage: Coverage {
    let order = points.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      switch (one.citation, other.citation) {
      case (let first?, let second?) where first != second: return first < second
      case (.some, nil): return true
      case (nil, .some): return false
      case (.some, .some), (nil, nil):
        return (one.file, one.line, left.offset) < (other.file, other.line, right.offset)
      }
    }
    return Coverage(points: order.map(\.element))
  }

  mutating func count(_ judged: JudgedExample) throws(CheckFault) {
    for day in Set(judged.example.claims.map(\.asOf)).sorted() { try count(asOf: day, judged) }
  }

  private mutating func count(asOf day: CivilDay, _ judged: JudgedExample) throws(CheckFault) {
    let questions = plan.questions.map { Question(subject: $0.subject, expression: $0.expression, day: day) }
    let found = try judged.findings(asOf: day, answering: questions) { program in
      var watched = program
      watched.clauses += plan.probes.clauses
      watched.recordAggregates += plan.aggregates
      return watched
    }
    let seen = SeenSigns(found.findings, answers: found.answers)
    for point in points.indices {
      for side in points[point].sides.indices where !points[point].sides[side].isCovered {
        points[point].sides[side].isCovered = seen.shows(plan.signs[point][side])
      }
    }
  }
}

/// What one run shows.
private struct SeenSigns {
  private let findings: Findings
  private let answers: [Column]
  /// By clause, how often something was put on record.
  private var fired: [Int: Int] = [:]
  private var verdicts: Set<CoverageSign> = []

  init(_ findings: Findings, answers: [Column]) {
    self.findings = findings
    self.answers = answers
    for measure in findings.measures { fired[measure.clause, default: 0] += 1 }
    for line in findings.verdicts where line.count > 0 {
      let duty = findings.duties[line.duty]
      verdicts.insert(.verdict(findings.program.norms[duty.norm].citation, duty.name, line.verdict))
    }
  }

  func shows(_ sign: CoverageSign) -> Bool {
    switch sign {
    case .verdict: return verdicts.contains(sign)
    case .fired(let clause): return fired[clause, default: 0] > 0
    case .firedMore(let clause, let other): return fired[clause, default: 0] > fired[other, default: 0]
    case .firedBeyond(let clause, let others):
      return fired[clause, default: 0] > others.reduce(0) { $0 + fired[$1, default: 0] }
    case .answered(let question): return answers(question, TruthColumn.yes)
    case .unanswered(let question): return answers(question, TruthColumn.unknown)
    case .graded(let scale, let line):
      return findings.scores.contains { list in list.scale == scale && list.grades.contains { Int($0) == line } }
    case .listed(let board): return findings.boards.contains { $0.board == board && !$0.entries.isEmpty }
    case .leftOut(let board):
      let count = findings.setCounts[findings.program.boards[board].set]
      return findings.boards.contains { $0.board == board && $0.entries.count < count }
    }
  }

  private func answers(_ question: Int, _ truth: UInt8) -> Bool {
    guard case .truths(let truths) = answers[question] else { return false }
    return truths.values.contains(truth)
  }
}
