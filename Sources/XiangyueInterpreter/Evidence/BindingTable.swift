import XiangyueColumns
import XiangyueSemantics

/// Whom each duty binds. Subjects that are bound alike share a class, so that a record's row needs one look-up of its
/// subject and then a table that stays in the cache.
struct BindingTable: Sendable {
  enum Binding: UInt8 {
    case unbound, bound, exempt
    /// Bound, and perhaps exempt: what would tell is missing. Whatever rests on it is 待查.
    case uncertain
  }

  /// Of each subject (by 主体, then code) its class.
  let classes: [[UInt16]]
  /// `bindings[class × dutyCount + duty]`, of each 主体.
  let bindings: [[UInt8]]
  let dutyCount: Int
  /// By duty: whether anybody is exempt from it.
  private let hasExemptions: [Bool]

  init(duties: [Duty], evaluator: Evaluator) throws(InterpreterFault) {
    let program = evaluator.program
    let members = program.sets.map { set in
      evaluator.truth(set.condition, over: Frame(evaluator.subjects[set.subject])).values
    }
    dutyCount = duties.count
    hasExemptions = duties.map { duty in program.exemptions.contains { $0.norms.contains(duty.norm) } }
    var classes: [[UInt16]] = []
    var bindings: [[UInt8]] = []
    for subject in program.subjects.indices {
      // Duty by duty, subjects that were alike so far and have the same answer stay alike.
      var own = [UInt16](repeating: 0, count: evaluator.subjects[subject].count)
      var table: [[UInt8]] = [[]]
      for duty in duties {
        let answers = Self.answers(duty, subject: subject, program: program, members: members)
        var numbers = [Int](repeating: -1, count: table.count * 4)
        var refined: [[UInt8]] = []
        for code in own.indices {
          let answer = answers.isEmpty ? Binding.unbound.rawValue : answers[code]
          let place = Int(own[code]) * 4 + Int(answer)
          if numbers[place] < 0 {
            numbers[place] = refined.count
            refined.append(table[Int(own[code])] + [answer])
          }
          own[code] = UInt16(truncatingIfNeeded: numbers[place])
        }
        guard refined.count <= SizeLimits.classes else { throw .tooLarge(.classes) }
        table = own.isEmpty ? table.map { $0 + [0] } : refined
      }
      classes.append(own)
      bindings.append(table.flatMap(\.self))
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
    case .periodic(let set, _, _), .value(let set, _, _, _): bound = members[set]
    case .cases, .timedCases, .followUp: bound = members[subject]
    }
    let exempting = program.exemptions.filter { $0.norms.contains(duty.norm) }.compactMap(\.set)
      .filter { program.sets[$0].subject == subject }
    return bound.indices.map { code in
      guard bound[code] == TruthColumn.yes else { return Binding.unbound.rawValue }
      var binding = Binding.bound
      for exemption in exempting {
        let isMember = members[exemption][code]
        if isMember == TruthColumn.yes { return Binding.exempt.rawValue }
        if isMember == TruthColumn.unknown { binding = .uncertain }
      }
      return binding.rawValue
    }
  }

  /// Of a case that names nobody: nobody knows whether he would be exempt.
  func bindingOfNobody(duty: Int) -> Binding { hasExemptions[duty] ? .uncertain : .bound }

  func binding(subject: Int, code: UInt32, duty: Int) -> Binding {
    let number = Int(classes[subject][Int(code)])
    return Binding(rawValue: bindings[subject][number * dutyCount + duty]) ?? .unbound
  }
}
