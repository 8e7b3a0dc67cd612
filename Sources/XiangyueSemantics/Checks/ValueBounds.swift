import XiangyueColumns

/// Between which numbers a condition keeps one value: `达到 90%`, `不得 超过 20桌`.
struct ValueBounds {
  let measure: Expression
  private(set) var lowest: (value: Fixed, isIncluded: Bool)?
  private(set) var highest: (value: Fixed, isIncluded: Bool)?

  /// Nil for what bounds no value, or several, or leaves a gap.
  init?(_ condition: Expression) {
    switch condition {
    case .compare(let measure, let comparison, .literal(.number(let value))):
      switch comparison {
      case .equal: self.init(measure: measure, lowest: (value, true), highest: (value, true))
      case .less: self.init(measure: measure, highest: (value, false))
      case .lessOrEqual: self.init(measure: measure, highest: (value, true))
      case .greater: self.init(measure: measure, lowest: (value, false))
      case .greaterOrEqual: self.init(measure: measure, lowest: (value, true))
      case .notEqual: return nil
      }
    case .not(.compare(let measure, let comparison, let value)):
      let opposite: Comparison
      switch comparison {
      case .less: opposite = .greaterOrEqual
      case .lessOrEqual: opposite = .greater
      case .greater: opposite = .lessOrEqual
      case .greaterOrEqual: opposite = .less
      case .notEqual: opposite = .equal
      case .equal: return nil
      }
      self.init(.compare(measure, opposite, value))
    case .and(let parts):
      let bounds = parts.compactMap { Self($0) }
      guard let first = bounds.first, bounds.count == parts.count, bounds.allSatisfy({ $0.measure == first.measure })
      else { return nil }
      self = bounds.dropFirst().reduce(first) { $0.narrowed(by: $1) }
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .or, .arithmetic, .ownKey, .score,
      .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .derived, .overDependents, .stepped, .firstOf,
      .minuteOfDay, .seen, .before, .overRecords, .grade:
      return nil
    }
  }

  private init(
    measure: Expression, lowest: (value: Fixed, isIncluded: Bool)? = nil,
    highest: (value: Fixed, isIncluded: Bool)? = nil
  ) {
    self.measure = measure
    self.lowest = lowest
    self.highest = highest
  }

  /// Whether no number lies within both.
  func isApart(from other: Self) -> Bool {
    let both = narrowed(by: other)
    guard let low = both.lowest, let high = both.highest else { return false }
    return high.value < low.value || high.value == low.value && !(low.isIncluded && high.isIncluded)
  }

  private func narrowed(by other: Self) -> Self {
    var both = self
    if let low = other.lowest {
      if let own = lowest, low.value < own.value || low.value == own.value && low.isIncluded {
      } else {
        both.lowest = low
      }
    }
    if let high = other.highest {
      if let own = highest, own.value < high.value || own.value == high.value && high.isIncluded {
      } else {
        both.highest = high
      }
    }
    return both
  }
}
