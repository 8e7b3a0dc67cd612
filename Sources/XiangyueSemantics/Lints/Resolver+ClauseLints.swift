import XiangyueCalendar
import XiangyueColumns
import XiangyueText

/// 约0513, 约0603: consequences that come again and again, and bands of consequences that do not fit together.
extension Resolver {
  /// `类型 为 商户 的，扣 2分`: no event, so at the end of every period again.
  mutating func lintPointsEveryPeriod() {
    for clause in clauses {
      guard case .periodEnds(let unit, let condition) = clause.trigger, !condition.readsStanding, clause.givesPoints
      else { continue }
      report(PointsEveryPeriod(period: unit.chineseName, range: clause.range))
    }
  }

  /// What each clause of one 款 asks of one value, side by side.
  mutating func lintBands() {
    let groups = Dictionary(grouping: clauses.indices) { clauses[$0].citation }
    for (_, indices) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
      let bands = indices.sorted().compactMap { index in
        Self.band(of: clauses[index].trigger).map { Band(bounds: $0, range: clauses[index].range) }
      }
      guard bands.count > 1, bands.count == indices.count,
        bands.allSatisfy({ $0.bounds.measure == bands[0].bounds.measure })
      else { continue }
      if let fault = Self.misfit(bands) { report(fault) }
    }
  }

  private struct Band {
    let bounds: ValueBounds
    let range: SourceRange
  }

  private static func band(of trigger: Trigger) -> ValueBounds? {
    guard case .allOf(let parts) = trigger else { return nil }
    let conditions = parts.compactMap { part -> Expression? in
      switch part {
      case .rowHolds(_, let condition), .subjectHolds(let condition): condition
      case .violated, .complied, .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes,
        .attained,
        .left,
        .periodEnds, .allRectified:
        nil
      }
    }
    return conditions.count == 1 ? ValueBounds(conditions[0]) : nil
  }

  /// Bands that meet in one number that both have (20桌以下, 20桌以上), that overlap in part, or that leave a number out.
  /// One inside another is a further consequence of the same thing.
  private static func misfit(_ bands: [Band]) -> BandsMisfit? {
    let sorted = bands.sorted { left, right in
      guard let low = left.bounds.lowest else { return right.bounds.lowest != nil }
      guard let other = right.bounds.lowest else { return false }
      return low.value < other.value
    }
    for (lower, upper) in zip(sorted, sorted.dropFirst()) {
      guard let end = lower.bounds.highest, let start = upper.bounds.lowest else { continue }
      let later = lower.range.start < upper.range.start ? upper : lower
      if !lower.bounds.isApart(from: upper.bounds) {
        guard upper.bounds.highest.map({ end.value < $0.value }) ?? true,
          lower.bounds.lowest.map({ $0.value < start.value }) ?? true
        else { continue }
        return BandsMisfit(isGap: false, number: start.value.text, other: end.value.text, range: later.range)
      }
      if end.value == start.value, !end.isIncluded, !start.isIncluded {
        return BandsMisfit(isGap: true, number: end.value.text, other: start.value.text, range: later.range)
      }
      // 20桌以下, 21桌以上: between whole numbers there is nothing.
      if start.value.tenThousandths - end.value.tenThousandths > 10_000 {
        return BandsMisfit(isGap: true, number: end.value.text, other: start.value.text, range: later.range)
      }
    }
    return nil
  }
}

extension Fixed {
  /// `20`, `0.5`.
  fileprivate var text: String {
    let magnitude = tenThousandths.magnitude
    let sign = tenThousandths < 0 ? "-" : ""
    let fraction = magnitude % 10_000
    guard fraction > 0 else { return sign + String(magnitude / 10_000) }
    let digits = String(fraction + 10_000).dropFirst()
    let last = digits.lastIndex { $0 != "0" } ?? digits.startIndex
    return sign + String(magnitude / 10_000) + "." + digits[...last]
  }
}
