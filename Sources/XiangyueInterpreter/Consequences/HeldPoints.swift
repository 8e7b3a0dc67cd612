import XiangyueSemantics

/// 只计 最高, 只计 最重 一项: amounts of one subject that wait for the end of their day, when it is known which of them count.
struct HeldPoints: Sendable {
  struct Amount: Sendable, Hashable {
    /// 扣 is negative; more than one number where it is not known how much.
    let value: ClosedRange<Int64>
    let account: Int
    let clause: Int
    let code: Int
    let day: Int32
    let event: Int
    let matter: Int
    /// The last day on which it counts: 有效.
    let last: Int32
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
      let found = rule.counting(left)
      dropped += found.dropped.map { ($0, rule.cap) }
      left = found.counted
    }
    amounts.removeAll(keepingCapacity: true)
    return (left, dropped)
  }
}

extension HeldPoints.Rule {
  /// Of the amounts of each group only the one farthest from 0, of equal ones the first; what the rule does not concern stays.
  /// Where it is not known which is the farthest, one stands for all that may be: it lies between the ends of all of them.
  fileprivate func counting(_ amounts: [HeldPoints.Amount]) -> (
    counted: [HeldPoints.Amount], dropped: [HeldPoints.Amount]
  ) {
    var groups: [Group: [Int]] = [:]
    for (index, amount) in amounts.enumerated() where clauses.contains(amount.clause) {
      groups[group(of: amount), default: []].append(index)
    }
    var values: [Int: ClosedRange<Int64>] = [:]
    for members in groups.values {
      let least = members.map { amounts[$0].value.leastMagnitude }.max() ?? 0
      let possible = members.filter { amounts[$0].value.mostMagnitude >= least }
      let isKnown = members.allSatisfy { amounts[$0].value.lowerBound == amounts[$0].value.upperBound }
      guard let first = possible.first else { continue }
      values[first] =
        isKnown
        ? amounts[first].value
        : possible.reduce(amounts[first].value) { found, index in
          min(
            found.lowerBound, amounts[index].value.lowerBound)...max(found.upperBound, amounts[index].value.upperBound)
        }
    }
    var counted: [HeldPoints.Amount] = []
    var dropped: [HeldPoints.Amount] = []
    for (index, amount) in amounts.enumerated() {
      if let value = values[index] {
        counted.append(amount.lying(value))
      } else if clauses.contains(amount.clause) {
        dropped.append(amount)
      } else {
        counted.append(amount)
      }
    }
    return (counted, dropped)
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

extension HeldPoints.Amount {
  fileprivate func lying(_ value: ClosedRange<Int64>) -> Self {
    Self(
      value: value, account: account, clause: clause, code: code, day: day, event: event, matter: matter,
      last: last)
  }
}

extension ClosedRange<Int64> {
  fileprivate var leastMagnitude: UInt64 { contains(0) ? 0 : Swift.min(lowerBound.magnitude, upperBound.magnitude) }
  fileprivate var mostMagnitude: UInt64 { Swift.max(lowerBound.magnitude, upperBound.magnitude) }
}

extension Cap.Kind {
  fileprivate var isOfDay: Bool {
    switch self {
    case .onlyHighestOfDay: true
    case .onlyHighestOfEvent, .atMost: false
    }
  }
}
