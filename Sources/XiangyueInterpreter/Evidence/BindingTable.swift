import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Whom each duty binds, and when. Subjects that are bound alike share a class, so that a record's row needs one look-up of its
/// subject and then a table that stays in the cache.
struct BindingTable: Sendable {
  enum Binding: UInt8 {
    case unbound, bound, exempt
    /// Bound, and perhaps exempt: what would tell is missing. Whatever rests on it is 待查.
    case uncertain
  }

  /// Of each subject (by 主体, then code) its class.
  let classes: [[UInt16]]
  /// `class × stride + epoch × dutyCount + duty`, of each 主体.
  let bindings: [[UInt8]]
  /// `epoch × dutyCount + duty`: what holds for a case that names nobody. Nobody knows whether he would be exempt.
  let ofNobody: [UInt8]
  let dutyCount: Int
  let epochs: EpochTable
  /// Of those whom duties bind at the end of the span: who may be one of them, and may be not.
  let unclear: [Unclear]

  /// Of one class, how many answers.
  var stride: Int { dutyCount * epochs.count }

  /// - Parameter limit: how many answers at most, of each 主体.
  /// - Throws: `tooLarge` where the conditions part the subjects into too many kinds.
  init(
    duties: [Duty], evaluator: Evaluator, span: Span, limit: Int = SizeLimits.answers
  ) throws(InterpreterFault) {
    let program = evaluator.program
    epochs = EpochTable(changes: program.bindingChanges, span: span)
    dutyCount = duties.count
    let members = SetMembers(evaluator, epochs: epochs)
    var ofNobody: [UInt8] = []
    var questions: [BindingQuestion?] = []
    for (epoch, start) in epochs.starts.enumerated() {
      for duty in duties {
        let question = BindingQuestion(duty, program: program, members: members, epoch: epoch, start: start)
        questions.append(question)
        ofNobody.append((question?.ofNobody ?? .unbound).rawValue)
      }
    }
    self.ofNobody = ofNobody
    var classes: [[UInt16]] = []
    var bindings: [[UInt8]] = []
    for subject in program.subjects.indices {
      let count = evaluator.subjects[subject].count
      let own = questions.map { $0?.subject == subject ? $0 : nil }
      let (numbers, table) = try Self.classes(own, subjectCount: count, members: members, limit: limit)
      classes.append(numbers)
      bindings.append(table)
    }
    self.classes = classes
    self.bindings = bindings
    let last = epochs.count - 1
    let lastStart = epochs.starts[last]
    let bound = program.norms.filter { $0.inForce.contains(lastStart) }.compactMap(\.duty.boundSet)
    unclear = Set(bound).sorted().compactMap { set in
      let truths = members.versions[members.version(set: set, epoch: last)]
      let codes = truths.indices.filter { truths[$0] == TruthColumn.unknown }.map { UInt32(truncatingIfNeeded: $0) }
      return codes.isEmpty ? nil : Unclear(set: set, codes: codes)
    }
  }

  /// Question by question, subjects that were alike so far and have the same answer stay alike.
  private static func classes(
    _ questions: [BindingQuestion?], subjectCount: Int, members: SetMembers, limit: Int
  ) throws(InterpreterFault) -> ([UInt16], [UInt8]) {
    var own = [UInt16](repeating: 0, count: subjectCount)
    var table: [[UInt8]] = [[]]
    var known: [BindingQuestion: Int] = [:]
    for (place, question) in questions.enumerated() {
      guard let question, subjectCount > 0 else {
        for index in table.indices { table[index].append(Binding.unbound.rawValue) }
        continue
      }
      if let earlier = known[question] {
        for index in table.indices { table[index].append(table[index][earlier]) }
        continue
      }
      known[question] = place
      let answers = question.answers(members, count: subjectCount)
      var numbers = [Int](repeating: -1, count: table.count * 4)
      var refined: [[UInt8]] = []
      for code in own.indices {
        let answer = answers[code]
        let place = Int(own[code]) * 4 + Int(answer)
        if numbers[place] < 0 {
          numbers[place] = refined.count
          refined.append(table[Int(own[code])] + [answer])
        }
        own[code] = UInt16(truncatingIfNeeded: numbers[place])
      }
      guard refined.count <= SizeLimits.classes else { throw .tooLarge(.classes) }
      guard refined.count * questions.count <= limit else { throw .tooLarge(.answers) }
      table = refined
    }
    return (own, table.flatMap(\.self))
  }

  /// Whether a duty binds a subject on a day (`CivilDay.number`).
  func binding(subject: Int, code: UInt32, duty: Int, day: Int32) -> Binding {
    let number = Int(classes[subject][Int(code)])
    let place = epochs.index(of: day) * dutyCount + duty
    return Binding(rawValue: bindings[subject][number * stride + place]) ?? .unbound
  }

  /// The same of a case that names nobody.
  func bindingOfNobody(duty: Int, day: Int32) -> Binding {
    Binding(rawValue: ofNobody[epochs.index(of: day) * dutyCount + duty]) ?? .unbound
  }

  /// Over all days from `first` to `last` on which it binds at all, what it is for who had no occasion: exempt where it was so
  /// throughout.
  func binding(subject: Int, code: UInt32, duty: Int, from first: Int32, through last: Int32) -> Binding {
    var result = Binding.unbound
    for epoch in epochs.index(of: first)...max(epochs.index(of: first), epochs.index(of: last)) {
      switch binding(subject: subject, code: code, duty: duty, day: epochs.starts[epoch].number) {
      case .unbound: break
      case .bound: return .bound
      case .uncertain: result = .uncertain
      case .exempt: if result == .unbound { result = .exempt }
      }
    }
    return result
  }
}

/// What decides whether a duty binds a subject in an epoch. Equal questions have equal answers.
private struct BindingQuestion: Hashable {
  let subject: Int
  /// Nil: it binds all.
  let bound: Int?
  let exempting: [Int]
  /// A duty on cases asks for nobody in particular.
  private let isOfCases: Bool

  /// Nil where nobody is bound: it is not in force, or is not judged by subjects' own rows.
  init?(_ duty: Duty, program: Program, members: SetMembers, epoch: Int, start: CivilDay) {
    let norm = program.norms[duty.norm]
    guard norm.inForce.contains(start) else { return nil }
    subject = duty.subject
    switch norm.duty {
    case .matters(let set, _, _), .periodic(let set, _, _):
      bound = members.version(set: set, epoch: epoch)
      isOfCases = false
    case .cases, .timedCases:
      bound = nil
      isOfCases = true
    case .followUp:
      bound = nil
      isOfCases = false
    case .value: return nil
    }
    exempting = program.exemptions.filter { $0.norms.contains(duty.norm) && $0.inForce.contains(start) }
      .compactMap(\.set).filter { program.sets[$0].subject == duty.subject }
      .map { members.version(set: $0, epoch: epoch) }
  }

  var ofNobody: BindingTable.Binding { isOfCases ? (exempting.isEmpty ? .bound : .uncertain) : .unbound }

  func answers(_ members: SetMembers, count: Int) -> [UInt8] {
    let bound = bound.map { members.versions[$0] }
    return (0..<count).map { code in
      guard bound.map({ $0[code] == TruthColumn.yes }) ?? true else { return BindingTable.Binding.unbound.rawValue }
      var binding = BindingTable.Binding.bound
      for exemption in exempting {
        let isMember = members.versions[exemption][code]
        if isMember == TruthColumn.yes { return BindingTable.Binding.exempt.rawValue }
        if isMember == TruthColumn.unknown { binding = .uncertain }
      }
      return binding.rawValue
    }
  }
}

/// Who belongs to each subset in each epoch; a subset that no 参数 tells is the same in all.
private struct SetMembers {
  /// Truth by subject.
  private(set) var versions: [[UInt8]] = []
  /// By set, then epoch: its place in `versions`.
  private var places: [[Int]] = []

  init(_ evaluator: Evaluator, epochs: EpochTable) {
    for set in evaluator.program.sets {
      let changes = set.condition?.stepDays(in: evaluator.program) ?? []
      var own: [Int] = []
      for start in epochs.starts {
        if let last = own.last, changes.isEmpty {
          own.append(last)
        } else {
          own.append(versions.count)
          versions.append(
            evaluator.truth(set.condition, over: Frame(evaluator.subjects[set.subject], day: start)).values)
        }
      }
      places.append(own)
    }
  }

  func version(set: Int, epoch: Int) -> Int { places[set][epoch] }
}

extension Program {
  /// The days on which it may change whom a norm binds.
  fileprivate var bindingChanges: Set<CivilDay> {
    var days = Set(norms.flatMap(\.inForce.changes) + exemptions.flatMap(\.inForce.changes))
    for set in sets { days.formUnion(set.condition?.stepDays(in: self) ?? []) }
    return days
  }
}

extension DutyKind {
  /// Of `Program.sets`: whom it binds; nil: whom a row names.
  fileprivate var boundSet: Int? {
    switch self {
    case .matters(let set, _, _), .periodic(let set, _, _), .value(let set, _, _, _): set
    case .cases, .timedCases, .followUp: nil
    }
  }
}
