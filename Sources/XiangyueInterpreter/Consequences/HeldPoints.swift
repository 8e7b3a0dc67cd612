import XiangyueSemantics

/// 只计 最高, 只计 最重 一项: amounts of one subject that wait for the end of their day, when it is known which of them count.
struct HeldPoints: Sendable {
  struct Amount: Sendable, Hashable {
    let value: Int64
    let account: Int
    let clause: Int
    let code: Int
    let day: Int32
    let event: Int
    let matter: Int
  }

  fileprivate struct Rule: Sendable {
    /// Index into `Program.caps`.
    let cap: Int
    let clauses: Set<Int>
    let kind: Cap.Kind
  }

  /// First those of one event, then those of one day.
  private let rules: [Rule]
  private var amounts: [Amount] = []

  init(_ caps: [Cap]) {
    let rules = caps.enumerated().map { Rule(cap: $0.offset, clauses: Set($0.element.clauses), kind: $0.element.kind) }
    self.rules = rules.filter { $0.kind == .onlyHighestOfEvent } + rules.filter { $0.kind.isOfDay }
  }

  /// Whether the program has no such rule.
  var isEmpty: Bool { rules.isEmpty }

  /// The day of what is held; nil: nothing is.
  var day: Int32? { amounts.first?.day }

  func concerns(clause: Int) -> Bool { rules.contains { $0.clauses.contains(clause) } }

  mutating func append(_ amount: Amount) { amounts.append(amount) }

  /// What counts, in the order in which it came, and what does not, each with the cap that leaves it out; nothing is held
  /// any more.
  mutating func release() -> (counted: [Amount], dropped: [(amount: Amount, cap: Int)]) {
    var left = amounts
    var dropped: [(amount: Amount, cap: Int)] = []
    for rule in rules {
      let counts = rule.counting(left)
      for index in left.indices where !counts[index] { dropped.append((left[index], rule.cap)) }
      left = left.indices.filter { counts[$0] }.map { left[$0] }
    }
    amounts.removeAll(keepingCapacity: true)
    return (left, dropped)
  }
}

extension HeldPoints.Rule {
  /// Of the amounts of each group only the one farthest from 0, of equal ones the first; what the rule does not concern stays.
  fileprivate func counting(_ amounts: [HeldPoints.Amount]) -> [Bool] {
    var highest: [Group: Int] = [:]
    for (index, amount) in amounts.enumerated() where clauses.contains(amount.clause) {
      let group = group(of: amount)
      if let known = highest[group], amounts[known].value.magnitude >= amount.value.magnitude { continue }
      highest[group] = index
    }
    return amounts.enumerated().map { index, amount in
      !clauses.contains(amount.clause) || highest[group(of: amount)] == index
    }
  }

  /// Amounts that are compared with one another; what is of two accounts can't be.
  private struct Group: Hashable {
    let account: Int
    let part: Int
  }

  private func group(of amount: HeldPoints.Amount) -> Group {
    let part =
      switch kind {
      case .onlyHighestOfEvent: amount.event
      case .onlyHighestOfDay(let sameMatter): sameMatter ? amount.matter : 0
      case .atMost: 0
      }
    return Group(account: amount.account, part: part)
  }
}

extension Cap.Kind {
  fileprivate var isOfDay: Bool {
    switch self {
    case .onlyHighestOfDay: true
    case .onlyHighestOfEvent, .atMost: false
    }
  }
}
