import XiangyueCalendar
import XiangyueSemantics
import XiangyueText

/// Which clauses of a stage look at an event of which source, and what each must remember of a subject: the triggers as small
/// automata.
struct ReactionTable: Sendable {
  /// Those to events of one kind and source stand together, in the order of the clauses and of their 项.
  private var entries: [Reaction] = []
  /// `kind × sourceCount + source`: where its entries begin.
  private var starts: [Int] = [0]
  private let sources: EventSources
  private(set) var conjunctions: [Conjunction] = []
  /// What clauses ask of the subject beside an event.
  private(set) var subjectConditions: [Expression] = []
  /// 加倍: what fires at an event has to be known before anything is given.
  private(set) var hasDoublings = false
  /// How many counters a subject needs, and how many remembered days.
  private(set) var counterCount = 0
  private(set) var rememberedCount = 0
  /// By board.
  private(set) var removals: [Int: [RemovalWait]] = [:]

  init(_ program: Program, duties: DutyList, sources: EventSources, subject: Int, stage: Int) {
    self.sources = sources
    var maker = ReactionMaker(program: program, duties: duties, sources: sources, subject: subject)
    for (index, clause) in program.clauses.enumerated() where clause.subject == subject && clause.stage == stage {
      maker.add(clause, index: index)
      if clause.doubling != nil { hasDoublings = true }
    }
    for reactions in maker.sorted {
      entries += reactions
      starts.append(entries.count)
    }
    conjunctions = maker.conjunctions
    subjectConditions = maker.subjectConditions
    counterCount = maker.counterCount
    rememberedCount = maker.rememberedCount
    removals = maker.removals
  }

  /// The indices of the reactions to an event.
  func indices(_ kind: Event.Kind, source: Int) -> Range<Int> {
    let place = Int(kind.rawValue) * sources.count + source
    return starts[place]..<starts[place + 1]
  }

  subscript(index: Int) -> Reaction { entries[index] }

  var isEmpty: Bool { entries.isEmpty && removals.isEmpty }

  /// Whether anything follows from events of duties, or rests on them.
  var looksAtDuties: Bool {
    !removals.isEmpty
      || Event.Kind.allCases.contains { kind in
        (0..<sources.dutyCount).contains { !indices(kind, source: $0).isEmpty }
      }
  }
}

/// Makes the reactions of the clauses of one 主体, clause by clause.
private struct ReactionMaker {
  let program: Program
  let duties: DutyList
  let sources: EventSources
  let subject: Int
  var sorted: [[Reaction]]
  var conjunctions: [Conjunction] = []
  var subjectConditions: [Expression] = []
  var counterCount = 0
  var rememberedCount = 0
  var removals: [Int: [RemovalWait]] = [:]
  private let rowPlaces: [[Expression: Int]]

  init(program: Program, duties: DutyList, sources: EventSources, subject: Int) {
    self.program = program
    self.duties = duties
    self.sources = sources
    self.subject = subject
    sorted = Array(repeating: [], count: Event.Kind.allCases.count * sources.count)
    rowPlaces = program.rowConditions.map { conditions in
      Dictionary(uniqueKeysWithValues: conditions.enumerated().map { ($0.element, $0.offset) })
    }
  }

  mutating func add(_ clause: Clause, index: Int) {
    for way in clause.trigger.alternatives() {
      if way.conditions.count == 1, let condition = way.conditions.first {
        for (kind, source, reaction) in reactions(to: condition, of: clause, index: index, item: way.item) {
          sorted[Int(kind.rawValue) * sources.count + source].append(reaction)
        }
      } else {
        addTogether(way, of: clause, index: index)
      }
    }
  }

  private mutating func addTogether(_ way: TriggerAlternative, of clause: Clause, index: Int) {
    let number = conjunctions.count
    conjunctions.append(Conjunction(clause: index, item: way.item, parts: []))
    for condition in way.conditions {
      var states: [Conjunction.State] = []
      switch condition {
      case .rowHolds(let record, let expression):
        states = rowPlaces[record][expression].map { [.row(record: record, condition: $0)] } ?? []
      case .subjectHolds(let expression):
        let place = subjectConditions.firstIndex(of: expression) ?? subjectConditions.count
        if place == subjectConditions.count { subjectConditions.append(expression) }
        states = [.subject(place)]
      case .violated, .complied, .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes,
        .attained,
        .left,
        .periodEnds:
        let stamp = takeCounters(1)
        states = [.stamp(stamp)]
        for (kind, source, reaction) in reactions(to: condition, of: clause, index: index, item: way.item) {
          var part = reaction
          part.conjunction = number
          if part.kind.holdsAsState { states.append(.count(part.kind)) } else { part.stamp = stamp }
          sorted[Int(kind.rawValue) * sources.count + source].append(part)
        }
      case .allRectified: break  // it is looked at alone
      }
      conjunctions[number].parts.append(states)
    }
  }

  private typealias Placed = (kind: Event.Kind, source: Int, reaction: Reaction)

  private mutating func reactions(to trigger: Trigger, of clause: Clause, index: Int, item: Int?) -> [Placed] {
    func made(_ kind: Reaction.Kind) -> Reaction { Reaction(clause: index, item: item, kind: kind) }
    func each(_ occasion: NumberedOccasion?, _ kind: Event.Kind, _ sources: [Int]) -> [Placed] {
      let groups = occasion?.sameMatter == true ? groups(of: sources, by: matterKey) : [sources]
      return groups.flatMap { group -> [Placed] in
        let counts = numbering(occasion)
        return group.map { (kind, $0, made(counts)) }
      }
    }
    switch trigger {
    case .violated(let norms, let occasion, let matter):
      let all = own(norms)
      return each(
        occasion, .violated, matter.map { matter in all.filter { duties.duties[$0].matter == matter } } ?? all)
    case .complied(let norms, let occasion): return each(occasion, .complied, own(norms))
    case .overdue(let norms): return each(nil, .overdue, own(norms))
    case .late(let norms, let limit): return own(norms).map { (.late, $0, made(.eachTime(limit))) }
    case .entered(let board): return each(nil, .entered, [sources.board(board)])
    case .left(let board): return each(nil, .left, [sources.board(board)])
    case .periodEnds(let unit, let condition):
      return each(nil, .periodEnded, sources.ending(of: clause, unit, condition).map { [$0] } ?? [])
    case .attained(let attainment):
      return each(nil, .attained, sources.attainment(of: clause, attainment).map { [$0] } ?? [])
    case .consecutive(let norms, let count, let ofCompliance):
      return groups(of: own(norms), by: rowKey).flatMap { group in
        let counter = takeCounters(1)
        return group.flatMap { duty -> [Placed] in
          [
            (ofCompliance ? .complied : .violated, duty, made(.inARow(counter: counter, count: count))),
            (ofCompliance ? .violated : .complied, duty, made(.endsRow(counter: counter))),
          ]
        }
      }
    case .counted(let norms, let window, let sameMatter, let count, let restarts, let ofCompliance):
      // 同一 事项: those that have the same matter are counted together, whatever 款 they break.
      let groups = sameMatter ? groups(of: own(norms), by: matterKey) : [own(norms)]
      return groups.flatMap { group in
        let kind = counting(window, count: count, restarts: restarts)
        return group.map { duty -> Placed in (ofCompliance ? .complied : .violated, duty, made(kind)) }
      }
    case .enteredTimes(let board, let window, let count, let restarts):
      return [(.entered, sources.board(board), made(counting(window, count: count, restarts: restarts)))]
    case .allRectified(let days):
      for case .leave(let board) in clause.effects {
        removals[board, default: []].append(RemovalWait(clause: index, days: days, inForce: clause.inForce))
      }
      return []
    case .allOf, .anyOf, .rowHolds, .subjectHolds: return []
    }
  }

  private mutating func counting(_ window: Window, count: Int, restarts: Bool) -> Reaction.Kind {
    switch window {
    case .days, .months:
      let first = rememberedCount
      rememberedCount += count
      return .within(window, count: count, remembered: first, counter: takeCounters(1), restarts: restarts)
    case .period(let unit): return .inPeriod(unit, count: count, counter: takeCounters(2), restarts: restarts)
    case .always: return .inPeriod(nil, count: count, counter: takeCounters(2), restarts: restarts)
    }
  }

  private mutating func numbering(_ occasion: NumberedOccasion?) -> Reaction.Kind {
    guard let occasion else { return .occasion(nil, counter: -1) }
    switch occasion.window {
    case .always: return .occasion(occasion, counter: takeCounters(1))
    case .period(let unit): return .numberInPeriod(unit, occasion, counter: takeCounters(2))
    case .days, .months:
      let first = rememberedCount
      rememberedCount += occasion.number + 1
      return .numberWithin(occasion, remembered: first, counter: takeCounters(1))
    }
  }

  /// The duties of the norms (nil: all) that bind this 主体.
  private func own(_ norms: [Int]?) -> [Int] {
    let all = norms.map(duties.indices(ofNorms:)) ?? Array(duties.duties.indices)
    return all.filter { duties.duties[$0].subject == subject }
  }

  private func groups<Key: Hashable>(of own: [Int], by key: (Int) -> Key) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [Key: Int] = [:]
    for duty in own {
      let key = key(duty)
      if let place = places[key] {
        groups[place].append(duty)
      } else {
        places[key] = groups.count
        groups.append([duty])
      }
    }
    return groups
  }

  /// 连续 N次 looks at one matter of one 款, in whatever version.
  private func rowKey(_ duty: Int) -> String {
    program.norms[duties.duties[duty].norm].citation.text + " " + duties.duties[duty].name
  }

  private func matterKey(_ duty: Int) -> String {
    program.matter(of: duties.duties[duty]).map { "\($0)" } ?? rowKey(duty)
  }

  private mutating func takeCounters(_ count: Int) -> Int {
    counterCount += count
    return counterCount - count
  }
}

extension Reaction.Kind {
  /// Whether it can be said at any event if it holds.
  fileprivate var holdsAsState: Bool {
    switch self {
    case .within(_, _, _, _, let restarts), .inPeriod(_, _, _, let restarts): !restarts
    case .occasion, .inARow, .endsRow, .eachTime, .numberWithin, .numberInPeriod: false
    }
  }
}
