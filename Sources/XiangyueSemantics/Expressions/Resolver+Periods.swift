import XiangyueCalendar
import XiangyueSyntax
import XiangyueText

/// Periods that are named: 2022年第3季度, and those around the day looked at.
extension Resolver {
  /// `2022年`, `2022年8月`, `2022年第3季度`, `2022年第34周`; nil for 本月 and the like, and where there is none of that number.
  static func fixedPeriod(_ token: Token) -> Period? {
    let parts = token.text.split(separator: "年", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let year = number(parts[0]) else { return nil }
    let rest = parts[1]
    if rest.isEmpty { return Period.numbered(year: year, unit: .year, number: 1) }
    for (ending, unit) in [("季度", PeriodUnit.quarter), ("周", .week), ("月", .month)] where rest.hasSuffix(ending) {
      let figure = rest.dropLast(ending.count)
      return number(figure.hasPrefix("第") ? figure.dropFirst() : figure).flatMap {
        Period.numbered(year: year, unit: unit, number: $0)
      }
    }
    return nil
  }

  private static func number(_ text: Substring) -> Int? { Int(text) ?? ChineseNumber.value(text) }

  /// `本月`, `近 30日`, `30日内`: how far back is looked.
  mutating func window(_ node: PeriodSyntax, _ tokens: TokenRange) -> Window? {
    switch node {
    case .word: periodUnit(node, tokens).map { .period($0) }
    case .recent(let quantity), .within(let quantity): lookback(quantity)
    }
  }
}
