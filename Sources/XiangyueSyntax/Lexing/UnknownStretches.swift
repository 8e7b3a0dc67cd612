/// The cheapest way through a run some stretches of which are no known words. A stretch costs by the character, and something
/// by itself, so that one name is sooner taken for unknown than torn into two by a word of one character in it.
struct UnknownStretches {
  struct Step {
    let range: Range<Int>
    /// Nothing: the stretch is unknown.
    let edge: Lattice.Edge?
  }

  private struct Mark {
    var cost = Int32.max
    var start: Int32 = 0
    var state: UInt8 = 0
    var edge: Lattice.Edge?
  }

  private static let stretchCost: Int32 = 15
  private static let characterCost: Int32 = 10
  private static let wordCost: Int32 = 1
  /// More than the character it spares.
  private static let weakWordCost: Int32 = 11
  /// The state inside and behind an unknown stretch: like that behind a name.
  private static let unknown: UInt8 = 6
  private static let states = 7

  private let count: Int
  private var marks: [Mark]

  init(count: Int, first: Lattice.State) {
    self.count = count
    marks = Array(repeating: Mark(), count: (count + 1) * Self.states)
    marks[Int(first.rawValue)].cost = 0
  }

  mutating func add(_ edge: Lattice.Edge, touches: Bool, isWeak: Bool) {
    let cost = isWeak ? Self.weakWordCost : Self.wordCost
    for from in 0..<UInt8(Self.states) {
      let mark = marks[edge.start * Self.states + Int(from)]
      guard mark.cost != .max else { continue }
      let state = from == Self.unknown ? Lattice.State.name : Lattice.State(rawValue: from) ?? .other
      let mayTouch = touches && from != Self.unknown
      guard let next = Lattice.next(state, edge.form, touches: mayTouch) else { continue }
      improve(
        edge.end, next.rawValue,
        Mark(cost: mark.cost + cost, start: Int32(edge.start), state: from, edge: edge))
    }
  }

  /// A stretch touches no name, even where names may touch: 社区灵水 and 灵水社区 are as likely one name each.
  mutating func stretch(at place: Int, mayBegin: Bool) {
    for from in 0..<UInt8(Self.states) {
      let mark = marks[place * Self.states + Int(from)]
      guard mark.cost != .max else { continue }
      var cost = mark.cost + Self.characterCost
      if from != Self.unknown {
        guard mayBegin, let state = Lattice.State(rawValue: from) else { continue }
        guard Lattice.next(state, .name, touches: false) != nil else { continue }
        cost += Self.stretchCost
      }
      improve(place + 1, Self.unknown, Mark(cost: cost, start: Int32(place), state: from, edge: nil))
    }
  }

  private mutating func improve(_ place: Int, _ state: UInt8, _ mark: Mark) {
    let index = place * Self.states + Int(state)
    if mark.cost < marks[index].cost { marks[index] = mark }
  }

  func result() -> [Step] {
    var (place, state) = (count, Self.unknown)
    for candidate in 0..<UInt8(Self.states) where candidate != Lattice.State.hanNumber.rawValue {
      let better = marks[count * Self.states + Int(candidate)].cost < marks[count * Self.states + Int(state)].cost
      if better { state = candidate }
    }
    var steps: [Step] = []
    while place > 0 {
      let mark = marks[place * Self.states + Int(state)]
      let start = Int(mark.start)
      if mark.edge == nil, let last = steps.last, last.edge == nil, last.range.lowerBound == place {
        steps[steps.count - 1] = Step(range: start..<last.range.upperBound, edge: nil)
      } else {
        steps.append(Step(range: start..<place, edge: mark.edge))
      }
      (place, state) = (start, mark.state)
    }
    return steps.reversed()
  }
}
