import XiangyueSemantics

/// One way in which a trigger comes about: conditions that hold together. However 且, 或 and 项 are nested in the text, a
/// clause has a list of these, in the order of the text.
package struct TriggerAlternative: Sendable {
  /// The 项 that it stands in.
  package let item: Int?
  /// None of them is `allOf` or `anyOf`.
  package let conditions: [Trigger]

  /// More ways than this of one clause are not followed; `Interpreter.checkSize` says so first.
  static let limit = 1_000
}

extension Trigger {
  /// Where there are more than `TriggerAlternative.limit`, one more than these, whatever they are.
  package func alternatives(item: Int? = nil) -> [TriggerAlternative] {
    switch self {
    case .anyOf(let items): return items.flatMap { $0.trigger.alternatives(item: $0.item) }
    case .allOf(let parts):
      var ways = [TriggerAlternative(item: item, conditions: [])]
      for part in parts {
        let own = part.alternatives()
        guard ways.count * own.count <= TriggerAlternative.limit else {
          return Array(repeating: ways[0], count: TriggerAlternative.limit + 1)
        }
        ways = ways.flatMap { way in
          own.map { TriggerAlternative(item: way.item ?? $0.item, conditions: way.conditions + $0.conditions) }
        }
      }
      return ways
    case .violated, .complied, .overdue, .late, .consecutive, .counted, .entered, .enteredTimes, .attained, .left,
      .rowHolds,
      .subjectHolds, .periodEnds, .allRectified:
      return [TriggerAlternative(item: item, conditions: [self])]
    }
  }
}
