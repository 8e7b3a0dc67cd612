/// The words laid on one run, as edges between the places before and behind its characters, and the ways through them.
/// What may stand next to what is a state carried along each way.
struct Lattice {
  enum State: UInt8, CaseIterable {
    case other
    case name
    case number
    /// A Han numeral is one only before a unit.
    case hanNumber
    case opener
    /// The run before ends with a number: a unit may come, anything else too.
    case numberBefore

    var bit: UInt8 { 1 << rawValue }
  }

  enum Form: UInt8 {
    case unit
    case number
    case hanNumber
    case shape
    case keyword
    /// 每, 同一, 为 in a field: a unit may follow.
    case opener
    case name
  }

  struct Edge {
    let start: Int
    let end: Int
    let form: Form
  }

  let count: Int
  let first: State
  var acceptsHanNumber = false
  private var edges: [Edge] = []
  private var touching: [Bool] = []
  private var reached: [UInt8]
  private var completing: [UInt8]
  private var alive: [Edge] = []

  init(count: Int, first: State) {
    self.count = count
    self.first = first
    reached = Array(repeating: 0, count: count + 1)
    completing = Array(repeating: 0, count: count + 1)
    reached[0] = first.bit
  }

  /// The state behind a word, if it may stand there.
  static func next(_ state: State, _ form: Form, touches: Bool) -> State? {
    switch form {
    case .unit: return state == .other || state == .name ? nil : .other
    case .name:
      if state == .name { return touches ? .name : nil }
      return state == .number || state == .hanNumber ? nil : .name
    case .number: return state == .number || state == .hanNumber ? nil : .number
    case .hanNumber: return state == .number || state == .hanNumber ? nil : .hanNumber
    case .shape: return state == .number || state == .hanNumber ? nil : .other
    case .keyword: return state == .hanNumber ? nil : .other
    case .opener: return state == .hanNumber ? nil : .opener
    }
  }

  func isReached(_ place: Int) -> Bool { reached[place] != 0 }

  /// Words are added by the place they begin at, from left to right.
  mutating func add(_ edge: Edge, touches: Bool) {
    var isUseful = false
    for state in State.allCases where reached[edge.start] & state.bit != 0 {
      guard let next = Self.next(state, edge.form, touches: touches) else { continue }
      reached[edge.end] |= next.bit
      isUseful = true
    }
    guard isUseful else { return }
    edges.append(edge)
    touching.append(touches)
  }

  private var accepted: UInt8 { acceptsHanNumber ? 0xFF : ~State.hanNumber.bit }

  var isComplete: Bool { reached[count] & accepted != 0 }

  /// Drops the words that are on no complete way: a pass backwards.
  mutating func dropDeadEnds() {
    completing[count] = accepted
    for index in edges.indices.reversed() {
      let edge = edges[index]
      var isAlive = false
      for state in State.allCases {
        guard let next = Self.next(state, edge.form, touches: touching[index]) else { continue }
        guard completing[edge.end] & next.bit != 0 else { continue }
        completing[edge.start] |= state.bit
        if reached[edge.start] & state.bit != 0 { isAlive = true }
      }
      if isAlive { alive.append(edge) }
    }
    alive.reverse()
  }

  /// The pieces between the places that no word spans; or the first of them that is no word, where two words overlap.
  func pieces() -> ([Edge], Range<Int>?) {
    var spans = Array(repeating: 0, count: count + 2)
    for edge in alive where edge.end - edge.start > 1 {
      spans[edge.start + 1] += 1
      spans[edge.end] -= 1
    }
    var result: [Edge] = []
    var (depth, start, next, state) = (0, 0, 0, first)
    for place in 1...count {
      depth += spans[place]
      guard depth == 0 || place == count else { continue }
      var best: Edge?
      while next < alive.count, alive[next].start < place {
        let edge = alive[next]
        next += 1
        guard edge.start == start, edge.end == place, fits(edge, after: state) else { continue }
        if best.map({ edge.form.rawValue < $0.form.rawValue }) ?? true { best = edge }
      }
      guard let best else { return ([], start..<place) }
      state = Self.next(state, best.form, touches: true) ?? .other
      result.append(best)
      start = place
    }
    return (result, nil)
  }

  private func fits(_ edge: Edge, after state: State) -> Bool {
    guard let next = Self.next(state, edge.form, touches: true) else { return false }
    return completing[edge.end] & next.bit != 0
  }

  /// One complete way: at each place the longest word, or the shortest.
  func reading(preferLong: Bool) -> [Edge] {
    var result: [Edge] = []
    var (place, next, state) = (0, 0, first)
    while place < count {
      var best: Edge?
      while next < alive.count, alive[next].start <= place {
        let edge = alive[next]
        next += 1
        guard edge.start == place, fits(edge, after: state) else { continue }
        if let best, preferLong ? edge.end <= best.end : edge.end >= best.end { continue }
        best = edge
      }
      guard let best else { return result }
      state = Self.next(state, best.form, touches: true) ?? .other
      place = best.end
      result.append(best)
    }
    return result
  }
}
