import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Interpreter {
  /// The duties of a value of one stage, as of the end of each of their periods. Whom they bind is asked on the same day.
  func judgedValues(stage: Int, standing: Standing) throws(InterpreterFault) -> JudgedOccasions {
    var result = JudgedOccasions(dutyCount: duties.duties.count)
    let watched = WatchedPasses(program, duties)
    for (index, duty) in duties.duties.enumerated() {
      let norm = program.norms[duty.norm]
      guard norm.stage == stage, case .value(let set, let unit, let compliant, _) = norm.duty else { continue }
      for occasion in valueOccasions(of: unit) where norm.inForce.contains(occasion.day) {
        let view = StandingView(standing: standing, subject: duty.subject, day: occasion.day)
        let frame = Frame(subjects[duty.subject], standing: view)
        let bindings = valueBindings(norm: duty.norm, set: set, over: frame)
        let truths = occasion.isOver ? evaluator.certainTruth(compliant, over: frame).values : []
        for code in bindings.indices where bindings[code] != .unbound {
          let verdict = valueVerdict(
            bindings[code], truth: occasion.isOver ? truths[code] : nil,
            isEncouragement: norm.modality == .encouragement)
          if span.from <= occasion.lastDay { result.count(verdict, duty: index) }
          let code = UInt32(truncatingIfNeeded: code)
          if verdict == .violated {
            result.violations.append(duty: index, code: code, day: occasion.day.number, row: 0)
            result.violations.rectifiedDays.append(DayColumn.missing)
            result.violations.limits.append(DayColumn.missing)
            result.violations.marks += marks.ofNoRow
          } else if verdict == .compliant, watched.duties.contains(index) {
            result.passes.append(duty: index, code: code, day: occasion.day.number, row: 0)
            result.passes.marks += marks.ofNoRow
          } else if duties.keepsOccasions {
            result.others.append(duty: index, code: code, day: occasion.day.number, row: 0, verdict: verdict)
          }
        }
      }
    }
    try checkFigures()
    return result
  }

  /// When a value is looked at.
  private struct ValueOccasion {
    let day: CivilDay
    let lastDay: CivilDay
    let isOver: Bool
  }

  /// Of each period from 施行 on; without one, the day of the check.
  private func valueOccasions(of unit: PeriodUnit?) -> [ValueOccasion] {
    guard span.dayCount > 0 else { return [] }
    guard let unit else { return [ValueOccasion(day: span.asOf, lastDay: span.asOf, isOver: true)] }
    return (periods[unit]?.periods ?? []).map { period in
      ValueOccasion(day: min(period.last, span.asOf), lastDay: period.last, isOver: period.last <= span.asOf)
    }
  }

  /// By subject.
  private func valueBindings(norm: Int, set: Int, over frame: borrowing Frame) -> [BindingTable.Binding] {
    let members = evaluator.certainTruth(program.sets[set].condition, over: frame).values
    var bindings = members.map { $0 == TruthColumn.yes ? BindingTable.Binding.bound : .unbound }
    for exemption in program.exemptions where exemption.norms.contains(norm) {
      guard let exempt = exemption.set, program.sets[exempt].subject == program.sets[set].subject,
        let day = frame.day, exemption.inForce.contains(day)
      else { continue }
      let truths = evaluator.certainTruth(program.sets[exempt].condition, over: frame).values
      for code in bindings.indices where bindings[code] != .unbound && bindings[code] != .exempt {
        if truths[code] == TruthColumn.yes { bindings[code] = .exempt }
        if truths[code] == TruthColumn.unknown { bindings[code] = .uncertain }
      }
    }
    return bindings
  }

  /// - Parameter truth: nil while the period is under way.
  private func valueVerdict(_ binding: BindingTable.Binding, truth: UInt8?, isEncouragement: Bool) -> Verdict {
    if binding == .exempt { return .exempt }
    if binding == .uncertain { return .unproven }
    guard let truth else { return .notDue }
    if truth == TruthColumn.yes { return .compliant }
    if isEncouragement { return .unheeded }
    return truth == TruthColumn.no ? .violated : .unproven
  }
}
