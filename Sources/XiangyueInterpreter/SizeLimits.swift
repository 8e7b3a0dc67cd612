import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// How large a check may be, so that it ends with a message rather than without memory.
enum SizeLimits {
  /// Items of norms, and clauses.
  static let program = 10_000
  /// Subjects times scheduled days: a byte each, for every thread.
  static let occasions = 500_000_000
  /// 违反 N次以上: so many days are remembered of a subject.
  static let count = 10_000
  /// Kinds of subjects that are bound alike: two bytes a subject.
  static let classes = 65_536
  /// Kinds times duties times epochs: a byte each.
  static let answers = 268_435_456
  /// Subjects times segments of the span: eight bytes an account.
  static let periods = 100_000_000
}

extension Interpreter {
  static func checkSize(_ program: Program, _ duties: DutyList) throws(InterpreterFault) {
    let ways = program.clauses.map { $0.trigger.alternatives().count }
    // A clause that may come about in more ways is not followed in all of them.
    if let most = ways.max(), most > TriggerAlternative.limit { throw .tooLarge(.program(count: most)) }
    let sources = EventSources(program, duties: duties.duties)
    let count = max(duties.duties.count, ways.reduce(0, +), program.boards.count, sources.endings.count)
    guard count <= SizeLimits.program else { throw .tooLarge(.program(count: count)) }
    for case .counted(_, _, _, let count, _, _) in program.clauses.flatMap(\.trigger.leaves)
    where count > SizeLimits.count { throw .tooLarge(.count(count)) }
    for leaf in program.clauses.flatMap(\.trigger.leaves) {
      guard let number = leaf.occasion?.number, number > SizeLimits.count else { continue }
      throw .tooLarge(.count(number))
    }
  }

  func checkSizes() throws(InterpreterFault) {
    for duty in scheduled.joined() where subjects[duty.subject].count * duty.days.count > SizeLimits.occasions {
      throw .tooLarge(.occasions(schedule: scheduleName(of: duty)))
    }
    for duty in periodic.joined() where subjects[duty.subject].count * duty.occasions.count > SizeLimits.occasions {
      throw .tooLarge(.periods)
    }
    guard (subjects.map(\.count).max() ?? 0) * segments.count <= SizeLimits.periods else { throw .tooLarge(.periods) }
  }

  private func scheduleName(of duty: ScheduledDuty) -> String {
    guard case .matters(_, _, let schedule?) = program.norms[duties.duties[duty.duty].norm].duty else { return "" }
    return program.schedules[schedule].name
  }
}
