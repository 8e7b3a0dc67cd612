import XiangyueColumns

/// Which 主体 refer to which, and the order in which they can be read.
struct ReferenceOrder {
  /// Of each 主体 those it refers to.
  let targets: [Set<Int>]
  /// Each after those it refers to, but for circles; otherwise as declared.
  let order: [Int]
  /// Of each 主体 those it refers to over any number of steps.
  private let reach: [Set<Int>]

  init(_ schemas: [TableSchema]) {
    let targets = schemas.map { schema in
      Set(
        schema.columns.compactMap { column -> Int? in
          if case .reference(let subject) = column.type { subject } else { nil }
        })
    }
    let reach = targets.indices.map { Self.reach(of: $0, targets) }
    var order: [Int] = []
    while order.count < targets.count {
      let next = targets.indices.first { index in
        !order.contains(index)
          && targets[index].allSatisfy { order.contains($0) || reach[$0].contains(index) }
      }
      guard let next else { break }
      order.append(next)
    }
    self.targets = targets
    self.reach = reach
    self.order = order
  }

  /// Whether the two refer to each other, be it in a circle, or are the same.
  func isLoose(from: Int, to: Int) -> Bool { from == to || reach[to].contains(from) }

  private static func reach(of start: Int, _ targets: [Set<Int>]) -> Set<Int> {
    var reached: Set<Int> = []
    var open = Array(targets[start])
    while let next = open.popLast() {
      if reached.insert(next).inserted { open.append(contentsOf: targets[next]) }
    }
    return reached
  }
}
