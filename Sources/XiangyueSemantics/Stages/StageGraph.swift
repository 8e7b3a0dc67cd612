/// Who reads whom, among all that is made once records are judged.
struct StageGraph {
  enum Node: Hashable {
    case account(Int)
    /// The lists of a board.
    case board(Int)
    /// Who has been entered on a board by articles: settled before its lists are made.
    case membership(Int)
    /// For whom eligibility for a board is taken and restored.
    case eligibility(Int)
    case norm(Int)
    case clause(Int)
    case cap(Int)
    /// The violations that records show by themselves: counted once the first stage is over.
    case records
  }

  struct Edge {
    let to: Int
    let kind: Kind
  }

  enum Kind {
    /// Of the same stage or a later one.
    case notBefore
    /// As well, and never of what reads it in turn: one list is made after the other.
    case inOrder
    /// Of a later stage.
    case later
  }

  private(set) var nodes: [Node] = []
  private(set) var edges: [[Edge]] = []
  private var places: [Node: Int] = [:]

  mutating func add(_ reader: Node, reads read: Node, _ kind: Kind) {
    let (from, to) = (place(reader), place(read))
    edges[from].append(Edge(to: to, kind: kind))
  }

  /// Of one stage, whichever it is.
  mutating func join(_ left: Node, _ right: Node) {
    add(left, reads: right, .notBefore)
    add(right, reads: left, .notBefore)
  }

  mutating func place(_ node: Node) -> Int {
    if let place = places[node] { return place }
    places[node] = nodes.count
    nodes.append(node)
    edges.append([])
    return nodes.count - 1
  }

  // MARK: Groups

  /// Groups of nodes that lead to one another, whatever is read before whatever reads it (Tarjan).
  func groups() -> [[Int]] {
    var found: [[Int]] = []
    var index = Array(repeating: -1, count: nodes.count)
    var low = index
    var isOpen = Array(repeating: false, count: nodes.count)
    var open: [Int] = []
    var count = 0
    for root in nodes.indices where index[root] < 0 {
      var way = [(node: root, edge: 0)]
      while let (node, edge) = way.last {
        if edge == 0, index[node] < 0 {
          (index[node], low[node]) = (count, count)
          count += 1
          open.append(node)
          isOpen[node] = true
        }
        if edge < edges[node].count {
          way[way.count - 1].edge += 1
          let to = edges[node][edge].to
          if index[to] < 0 {
            way.append((to, 0))
          } else if isOpen[to] {
            low[node] = min(low[node], index[to])
          }
          continue
        }
        way.removeLast()
        if let parent = way.last?.node { low[parent] = min(low[parent], low[node]) }
        guard low[node] == index[node] else { continue }
        var group: [Int] = []
        while let last = open.popLast() {
          isOpen[last] = false
          group.append(last)
          if last == node { break }
        }
        found.append(group)
      }
    }
    return found
  }

  /// A way round within a group that holds more than what can be made at once; each node reads the next, the last the first.
  func circle(in group: [Int]) -> [Node]? {
    let members = Set(group)
    for from in group.sorted() {
      for edge in edges[from] where members.contains(edge.to) {
        switch edge.kind {
        case .notBefore: continue
        case .inOrder, .later: return way(from: edge.to, to: from, within: members).map { nodes[$0] }
        }
      }
    }
    return nil
  }

  /// The shortest way, both ends included, the end first.
  private func way(from start: Int, to end: Int, within members: Set<Int>) -> [Int] {
    var before: [Int: Int] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count, queue[next] != end {
      for edge in edges[queue[next]] where members.contains(edge.to) && edge.to != start && before[edge.to] == nil {
        before[edge.to] = queue[next]
        queue.append(edge.to)
      }
      next += 1
    }
    var way = [end]
    while let last = way.last, last != start, let previous = before[last] { way.append(previous) }
    // From the end back to the start; the circle closes with the edge from the end.
    return [end] + (way.dropFirst().reversed())
  }

  /// By node: 0 for what reads nothing, else as late as the kinds of reading ask. Only where no group has a circle.
  func stages() -> [Int] {
    var stages = Array(repeating: 0, count: nodes.count)
    for group in groups() {
      var stage = 0
      for node in group {
        for edge in edges[node] {
          let isLater = if case .later = edge.kind { true } else { false }
          stage = max(stage, stages[edge.to] + (isLater ? 1 : 0))
        }
      }
      for node in group { stages[node] = stage }
    }
    return stages
  }

  /// The stage of a node that may not be there.
  func stage(of node: Node, in stages: [Int]) -> Int { places[node].map { stages[$0] } ?? 0 }
}
