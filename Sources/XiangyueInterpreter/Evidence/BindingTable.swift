import XiangyueColumns
import XiangyueSemantics

/// Whom each duty binds. Subjects that are bound alike share a class, so that a record's row needs one look-up of its
/// subject and then a table that stays in the cache.
struct BindingTable: Sendable {
  enum Binding: UInt8 {
    case unbound, bound, exempt
  }

  /// Of each subject (by 主体, then code) its class.
  let classes: [[UInt16]]
  /// `bindings[class × dutyCount + duty]`, of each 主体.
  let bindings: [[UInt8]]
  let dutyCount: Int

  init(duties: [Duty], evaluator: Evaluator) {
    let program = evaluator.program
    let members = program.sets.map { set in
      evaluator.truth(set.condition, over: Frame(evaluator.subjects[set.subject])).values
    }
    dutyCount = duties.count
    var classes: [[UInt16]] = []
    var bindings: [[UInt8]] = []
    for subject in program.subjects.indices {
      // A subject may stand in each of these sets or not; those that stand in the same ones are one class.
      var answers: [[UInt8]] = []  // by duty: Binding of each subject
      for duty in duties {
        answers.append(Self.answers(duty, subject: subject, program: program, members: members))
      }
      var numbers: [[UInt8]: UInt16] = [:]
      var table: [UInt8] = []
      let count = evaluator.subjects[subject].count
      classes.append(
        (0..<count).map { code in
          let row = answers.map { $0.isEmpty ? Binding.unbound.rawValue : $0[code] }
          if let number = numbers[row] { return number }
          let number = UInt16(truncatingIfNeeded: numbers.count)
          numbers[row] = number
          table += row
          return number
        })
      bindings.append(table)
    }
    self.classes = classes
    self.bindings = bindings
  }

  /// Empty where the duty is of another 主体.
  private static func answers(_ duty: Duty, subject: Int, program: Program, members: [[UInt8]]) -> [UInt8] {
    guard duty.subject == subject else { return [] }
    let bound: [UInt8]
    switch program.norms[duty.norm].duty {
    case .matters(let set, _, _): bound = members[set]
    case .cases: bound = members[subject]
    }
    let exempting = program.exemptions.filter { $0.norms.contains(duty.norm) && program.sets[$0.set].subject == subject }
    return bound.indices.map { code in
      guard bound[code] == TruthColumn.yes else { return Binding.unbound.rawValue }
      let isExempt = exempting.contains { members[$0.set][code] == TruthColumn.yes }
      return isExempt ? Binding.exempt.rawValue : Binding.bound.rawValue
    }
  }

  func binding(subject: Int, code: UInt32, duty: Int) -> Binding {
    let number = Int(classes[subject][Int(code)])
    return Binding(rawValue: bindings[subject][number * dutyCount + duty]) ?? .unbound
  }
}
