import XiangyueColumns
import XiangyueSemantics

/// The verdicts of one subject are those of rules that bind nobody else: what a check counts is then that subject's.
extension Program {
  /// The same rules, these norms binding one subject alone. All other norms, and whom they bind, are as they were.
  func binding(only key: String, of subject: Int, by norms: [Int]) -> Program {
    var program = self
    for index in norms {
      let norm = self.norms[index]
      let duty: DutyKind
      switch norm.duty {
      case .matters(let set, let matters, let schedule):
        duty = .matters(set: program.narrowed(set, to: key), matters: matters, schedule: schedule)
      case .periodic(let set, let matters, let term):
        duty = .periodic(set: program.narrowed(set, to: key), matters: matters, term: term)
      case .value(let set, let unit, let compliant, let text):
        duty = .value(set: program.narrowed(set, to: key), unit: unit, compliant: compliant, text: text)
      case .cases(let record, let reference, let filter, let compliant, let text):
        duty = .cases(
          record: record, reference: reference, filter: Self.filter(filter, reference, subject, key),
          compliant: compliant, text: text)
      case .timedCases(let record, let reference, let filter, let timing, let text):
        duty = .timedCases(
          record: record, reference: reference, filter: Self.filter(filter, reference, subject, key), timing: timing,
          text: text)
      case .followUp: continue
      }
      program.norms[index] = Norm(
        citation: norm.citation, modality: norm.modality, duty: duty, inForce: norm.inForce, stage: norm.stage,
        range: norm.range)
    }
    return program
  }

  /// Of duties that follow from events, which have no set of their own: everybody else is exempt from these norms.
  /// - Parameter isFree: whether the norms' own exceptions hold as well.
  func exempting(allBut key: String, of subject: Int, from norms: [Int], isFree: Bool) -> Program {
    var program = self
    if !isFree {
      program.exemptions = exemptions.map { exemption in
        Exemption(
          citation: exemption.citation, scope: exemption.scope,
          norms: exemption.norms.filter { !norms.contains($0) }, inForce: exemption.inForce, range: exemption.range)
      }
    }
    guard let range = norms.first.map({ self.norms[$0].range }),
      let citation = norms.first.map({ self.norms[$0].citation })
    else { return program }
    program.sets.append(
      SubjectSet(
        name: "", subject: subject, condition: .not(.compare(.ownKey, .equal, .literal(.key(subject: subject, key))))))
    program.exemptions.append(
      Exemption(citation: citation, set: program.sets.count - 1, norms: norms, range: range))
    return program
  }

  /// A new set: the one of a set that has this key.
  private mutating func narrowed(_ set: Int, to key: String) -> Int {
    let whole = sets[set]
    let isKey = Expression.compare(.ownKey, .equal, .literal(.key(subject: whole.subject, key)))
    sets.append(
      SubjectSet(
        name: whole.name, subject: whole.subject, condition: whole.condition.map { .and([$0, isKey]) } ?? isKey))
    return sets.count - 1
  }

  private static func filter(_ filter: Expression?, _ reference: Int, _ subject: Int, _ key: String) -> Expression {
    let isKey = Expression.compare(.column(reference), .equal, .literal(.key(subject: subject, key)))
    return filter.map { .and([$0, isKey]) } ?? isKey
  }
}
