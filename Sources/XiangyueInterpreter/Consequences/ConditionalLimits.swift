import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// 限 N日内 整改 that hold for some violations of a duty only (情节 为 严重 的，限 1日内 整改): of those that apply, the last in the text.
struct ConditionalLimits: Sendable {
  private struct Rule: Sendable {
    let limit: TimeLimit
    let inForce: InForce
    /// All of them hold on the row.
    let conditions: [Conjunction.State]
  }

  /// By duty; none where no limit of it depends on the row.
  private let rules: [[Rule]]
  private let calendar: HolidayCalendar

  init(_ program: Program, duties: DutyList, calendar: HolidayCalendar) {
    self.calendar = calendar
    var rules: [[Rule]] = Array(repeating: [], count: duties.duties.count)
    let rowConditions = program.rowConditions
    for clause in program.clauses {
      for case .rectify(let limit, let matters) in clause.effects {
        for way in clause.trigger.alternatives() {
          guard let norms = way.violatedNorms else { continue }
          let states = way.conditions.compactMap { condition -> Conjunction.State? in
            guard case .rowHolds(let record, let expression) = condition,
              let place = rowConditions[record].firstIndex(of: expression)
            else { return nil }
            return .row(record: record, condition: place)
          }
          for duty in duties.indices(ofNorms: norms) {
            guard matters.map({ duties.duties[duty].matter.map($0.contains) ?? false }) ?? true else { continue }
            rules[duty].append(Rule(limit: limit, inForce: clause.inForce, conditions: states))
          }
        }
      }
    }
    self.rules = rules.map { own in own.contains { !$0.conditions.isEmpty } ? own : [] }
  }

  func concerns(_ duty: Int) -> Bool { !rules[duty].isEmpty }

  /// The last day for putting a violation right; `DayColumn.missing` where no limit applies to it.
  func lastDay(of violation: Event, isMet: (Conjunction.State) -> Bool) -> Int32 {
    let day = CivilDay(number: violation.day)
    let rule = rules[Int(violation.source)].last { $0.inForce.contains(day) && $0.conditions.allSatisfy(isMet) }
    return rule?.limit.lastDay(from: day, in: calendar).number ?? DayColumn.missing
  }
}

extension TriggerAlternative {
  fileprivate var violatedNorms: [Int]? {
    for case .violated(let norms, _) in conditions { return norms }
    return nil
  }
}
