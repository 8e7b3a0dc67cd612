import XiangyueCalendar
import XiangyueSemantics

/// Which clauses look at an event of which duty, and what each must remember of a subject: the triggers as small automata.
struct ReactionTable: Sendable {
  /// Those to events of one kind and duty stand together, in the order of the clauses and of their 项.
  private var entries: [Reaction] = []
  /// `kind × dutyCount + duty`: where its entries begin.
  private var starts: [Int] = [0]
  private let dutyCount: Int
  private(set) var conjunctions: [Conjunction] = []
  /// How many counters a subject needs, and how many remembered days.
  private(set) var counterCount = 0
  private(set) var rememberedCount = 0
  /// 列入 X 的: by board, the clauses that follow.
  private(set) var onEntry: [Int: [Int]] = [:]
  /// 全部 改正 满 N日 的，移出 X: by board, the clauses and the days.
  private(set) var removals: [Int: [(clause: Int, days: Int)]] = [:]

  init(_ program: Program, duties: DutyList, subject: Int) {
    dutyCount = duties.duties.count
    var sorted = [[Reaction]](repeating: [], count: Event.Kind.allCases.count * dutyCount)
    for (index, clause) in program.clauses.enumerated() where clause.subject == subject {
      add(clause.trigger, clause: index, item: nil, program: program, duties: duties, subject: subject, to: &sorted)
    }
    for reactions in sorted {
      entries += reactions
      starts.append(entries.count)
    }
  }

  /// The indices of the reactions to an event.
  func indices(_ kind: Event.Kind, duty: Int) -> Range<Int> {
    let place = Int(kind.rawValue) * dutyCount + duty
    return starts[place]..<starts[place + 1]
  }

  subscript(index: Int) -> Reaction { entries[index] }

  private mutating func add(
    _ trigger: Trigger, clause: Int, item: Int?, program: Program, duties: DutyList, subject: Int,
    to sorted: inout [[Reaction]]
  ) {
    func own(_ norms: [Int]?) -> [Int] {
      let all = norms.map(duties.indices(ofNorms:)) ?? Array(duties.duties.indices)
      return all.filter { duties.duties[$0].subject == subject }
    }
    switch trigger {
    case .violated(let norms, let occasion):
      var counter = -1
      if occasion != nil { counter = takeCounters(1) }
      react(
        .violated, own(norms), Reaction(clause: clause, item: item, kind: .occasion(occasion, counter: counter)),
        to: &sorted)
    case .complied(let norms, _):
      react(.complied, own(norms), Reaction(clause: clause, item: item, kind: .occasion(nil, counter: -1)), to: &sorted)
    case .overdue(let norms):
      react(.overdue, own(norms), Reaction(clause: clause, item: item, kind: .occasion(nil, counter: -1)), to: &sorted)
    case .consecutive(let norms, let count, _):
      for duty in own(norms) {
        let counter = takeCounters(1)
        react(
          .violated, [duty], Reaction(clause: clause, item: item, kind: .inARow(counter: counter, count: count)),
          to: &sorted)
        react(.complied, [duty], Reaction(clause: clause, item: item, kind: .endsRow(counter: counter)), to: &sorted)
      }
    case .counted(let norms, let window, let sameMatter, let count, let restarts, _):
      // 同一 事项: those that have the same matter are counted together, whatever 款 they break.
      var groups: [(matter: Int?, duties: [Int])] = []
      for duty in own(norms) {
        let matter = sameMatter ? (duties.duties[duty].matter ?? -1 - duty) : nil
        if let known = groups.firstIndex(where: { $0.matter == matter }) {
          groups[known].duties.append(duty)
        } else {
          groups.append((matter, [duty]))
        }
      }
      for group in groups {
        let kind: Reaction.Kind
        switch window {
        case .days(let days):
          let first = rememberedCount
          rememberedCount += count
          kind = .within(days: days, count: count, remembered: first, counter: takeCounters(1), restarts: restarts)
        case .period(let unit):
          kind = .inPeriod(unit, count: count, counter: takeCounters(2), restarts: restarts)
        case .always: kind = .inPeriod(nil, count: count, counter: takeCounters(2), restarts: restarts)
        }
        react(.violated, group.duties, Reaction(clause: clause, item: item, kind: kind), to: &sorted)
      }
    case .allOf(let parts):
      addAll(parts, clause: clause, item: item, program: program, duties: duties, subject: subject, to: &sorted)
    case .anyOf(let items):
      for one in items {
        add(
          one.trigger, clause: clause, item: one.item, program: program, duties: duties, subject: subject, to: &sorted)
      }
    case .entered(let board): onEntry[board, default: []].append(clause)
    case .enteredTimes, .left, .rowHolds, .subjectHolds, .periodEnds: break
    case .allRectified(let days):
      for case .leave(let board) in program.clauses[clause].effects {
        removals[board, default: []].append((clause, days))
      }
    }
  }

  private mutating func addAll(
    _ parts: [Trigger], clause: Int, item: Int?, program: Program, duties: DutyList, subject: Int,
    to sorted: inout [[Reaction]]
  ) {
    let number = conjunctions.count
    conjunctions.append(Conjunction(clause: clause, item: item, parts: []))
    for part in parts {
      var own = [[Reaction]](repeating: [], count: sorted.count)
      add(part, clause: clause, item: item, program: program, duties: duties, subject: subject, to: &own)
      var states: [Conjunction.State] = []
      let stamp = takeCounters(1)
      for place in own.indices {
        for var reaction in own[place] {
          reaction.conjunction = number
          if reaction.kind.holdsAsState {
            states.append(.count(reaction.kind))
          } else {
            reaction.stamp = stamp
          }
          sorted[place].append(reaction)
        }
      }
      conjunctions[number].parts.append(states + [.stamp(stamp)])
    }
  }

  private mutating func takeCounters(_ count: Int) -> Int {
    counterCount += count
    return counterCount - count
  }

  private func react(
    _ kind: Event.Kind, _ duties: [Int], _ reaction: Reaction, to sorted: inout [[Reaction]]
  ) {
    for duty in duties { sorted[Int(kind.rawValue) * dutyCount + duty].append(reaction) }
  }
}

extension Reaction.Kind {
  /// Whether it can be said at any event if it holds.
  fileprivate var holdsAsState: Bool {
    switch self {
    case .within(_, _, _, _, let restarts), .inPeriod(_, _, _, let restarts): !restarts
    case .occasion, .inARow, .endsRow: false
    }
  }
}
