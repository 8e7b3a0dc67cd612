import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Every item of every norm that can be kept or broken, in the order of the text. Permissions bind nobody.
struct DutyList: Sendable {
  let duties: [Duty]
  let modalities: [Modality]

  init(_ program: Program) {
    let limits = Self.limits(program)
    var duties: [Duty] = []
    var modalities: [Modality] = []
    for (index, norm) in program.norms.enumerated() where norm.modality != .permission {
      switch norm.duty {
      case .matters(let set, let matters, _):
        for matter in matters {
          let limit = limits.last { $0.norms.contains(index) && $0.matters?.contains(matter) != false }?.limit
          duties.append(
            Duty(
              norm: index, matter: matter, name: program.matters[matter].name, subject: program.sets[set].subject,
              limit: limit))
          modalities.append(norm.modality)
        }
      case .periodic, .value, .timedCases, .followUp: continue
      case .cases(let record, let reference, _, _, let text):
        guard case .reference(let subject) = program.records[record].columns[reference].type else { continue }
        let limit = limits.last { $0.norms.contains(index) && $0.matters == nil }?.limit
        duties.append(Duty(norm: index, matter: nil, name: text, subject: subject, limit: limit))
        modalities.append(norm.modality)
      }
    }
    self.duties = duties
    self.modalities = modalities
  }

  private struct SetLimit {
    let norms: [Int]
    let limit: TimeLimit
    let matters: [Int]?
  }

  /// 限 N日内 整改, wherever a violation leads to it.
  private static func limits(_ program: Program) -> [SetLimit] {
    program.clauses.flatMap { clause in
      guard case .violated(let norms, _) = clause.trigger else { return [SetLimit]() }
      return clause.effects.compactMap { effect in
        guard case .rectify(let limit, let matters) = effect else { return nil }
        return SetLimit(norms: norms, limit: limit, matters: matters)
      }
    }
  }

  func indices(ofNorms norms: [Int]) -> [Int] { duties.indices.filter { norms.contains(duties[$0].norm) } }
}
