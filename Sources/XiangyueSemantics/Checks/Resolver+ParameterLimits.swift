import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// One side of what a 参数 that is left to others has to keep to: `自 2023年1月1日 起 农村 不得 超过 15桌`.
struct ParameterLimit {
  let from: CivilDay?
  /// As `ParameterLine.start`.
  let start: CivilDay?
  let group: Token?
  let comparison: Comparison
  let value: Int64
  /// As it is written, with its day and class.
  let phrase: String
  let range: SourceRange

  var isUpper: Bool {
    switch comparison {
    case .less, .lessOrEqual: true
    case .greater, .greaterOrEqual, .equal, .notEqual: false
    }
  }

  func allows(_ other: Int64) -> Bool {
    switch comparison {
    case .less: other < value
    case .lessOrEqual: other <= value
    case .greater: other > value
    case .greaterOrEqual: other >= value
    case .equal: other == value
    case .notEqual: other != value
    }
  }
}

/// 约0321: whether a 参数 that is left to others keeps to its bounds: stricter, or equal, never laxer.
extension Resolver {
  mutating func limits(of node: LeftOpenSyntax, _ reading: inout ParameterReading) -> [ParameterLimit] {
    var limits: [ParameterLimit] = []
    for part in node.limits {
      let from = part.from.flatMap { civilDay($0) }
      if part.from != nil, from == nil { reading.isWhole = false }
      for bound in part.bounds {
        for (comparison, value) in sides(of: bound, &reading) {
          let head = TokenRange(part.tokens.lower, part.bounds[0].tokens.lower)
          let words = (head.lower < head.upper ? [phrase(head)] : []) + [phrase(bound.tokens)]
          let limit = ParameterLimit(
            from: from, start: laterStart, group: part.group, comparison: comparison, value: value,
            phrase: words.joined(separator: " "),
            range: range(bound))
          if limits.contains(where: {
            $0.from == from && $0.group?.text == part.group?.text && $0.isUpper == limit.isUpper
          }) {
            saidTwice(limit.isUpper ? "上限" : "下限", bound.tokens)
          }
          limits.append(limit)
        }
      }
    }
    if !areClassesKnown(node.limits.map(\.group)) { reading.isWhole = false }
    return limits
  }

  private mutating func sides(
    of node: LimitSyntax, _ reading: inout ParameterReading
  ) -> [(comparison: Comparison, value: Int64)] {
    switch node {
    case .between(let lower, let upper, _):
      let sides = [(Comparison.greaterOrEqual, lower), (.lessOrEqual, upper)]
      return sides.compactMap { comparison, node in
        limitValue(node, &reading).map { (comparison: comparison, value: $0) }
      }
    case .bound(let bound, let isForbidden, _):
      let comparison = Self.comparison(bound)
      return limitValue(bound.value, &reading).map { [(isForbidden ? comparison.opposite : comparison, $0)] } ?? []
    }
  }

  private mutating func limitValue(_ node: ExpressionSyntax, _ reading: inout ParameterReading) -> Int64? {
    guard let typed = parameterValue(node, &reading) else { return nil }
    if let value = typed.expression.constantValue { return value }
    cannotStand(node.tokens, zh: "一个数（20桌）、日期或时刻", en: "a number (20桌), a date or a time of day")
    reading.isWhole = false
    return nil
  }

  // MARK: Keeping to them

  /// Of each value the first bound that it does not keep to, on whatever day and for whatever class.
  mutating func checkLimits(_ limits: [ParameterLimit], of lines: [ParameterLine], named name: Token) {
    let values = series(lines.map { ($0.from, $0.start, $0.group, $0) })
    let sides = [limits.filter(\.isUpper), limits.filter { !$0.isUpper }].map { side in
      series(side.map { ($0.from, $0.start, $0.group, $0) })
    }
    let valueClasses = Set(values.compactMap(\.group))
    let shared = enumerations.map { Set($0.members) }
    var told: Set<SourceRange> = []
    for bounds in sides {
      let limitClasses = Set(bounds.compactMap(\.group))
      /// Whether somebody may be of both classes; nil: of none that is named.
      func canMeet(_ own: String?, _ bound: String?) -> Bool {
        guard let own else { return bound.map { !valueClasses.contains($0) } ?? true }
        guard let bound else { return !limitClasses.contains(own) }
        // Values of one field exclude each other, as far as nothing else has them.
        return own == bound || shared.contains { $0.contains(own) != $0.contains(bound) }
      }
      for own in values {
        for bound in bounds where canMeet(own.group, bound.group) {
          for (line, limit) in Self.meetings(own.lines, bound.lines) where !told.contains(line.range) {
            if let value = line.value.constantValue, limit.allows(value) { continue }
            told.insert(line.range)
            reportBeyond(limit, line, name)
          }
        }
      }
    }
  }

  private mutating func reportBeyond(_ limit: ParameterLimit, _ line: ParameterLine, _ name: Token) {
    guard line.value.constantValue != nil else {
      cannotStand(line.range, line.phrase, zh: "一个数（20桌）、日期或时刻", en: "a number (20桌), a date or a time of day")
      return
    }
    let file = trees.first { $0.source.id == limit.range.file }?.source.name
    report(
      BeyondLimit(
        range: line.range, name: name.text, value: line.phrase, limit: limit.phrase, line: self.line(of: limit.range),
        file: limit.range.file == line.range.file ? nil : file))
  }

  /// What holds for a class (nil: for whoever is of none that is named), by the day on which each begins to.
  private struct Series<Line> {
    let group: String?
    let lines: [(from: Int32, line: Line)]
  }

  /// One for those of no class, and one for each class.
  private func series<Line>(_ lines: [(from: CivilDay?, start: CivilDay?, group: Token?, line: Line)]) -> [Series<Line>]
  {
    let known = enumerations
    let all = lines.map { part in
      (
        from: part.from?.number ?? Int32.min, start: part.start?.number ?? Int32.min,
        group: part.group.map { Self.className($0.text, known) }, line: part.line
      )
    }
    let sorted = all.enumerated().sorted { left, right in
      let (first, second) = (
        (left.element.from, left.element.group == nil ? 0 : 1), (right.element.from, right.element.group == nil ? 0 : 1)
      )
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
    var groups: [String?] = [nil]
    for part in all where !groups.contains(part.group) { groups.append(part.group) }
    return groups.map { group in
      Series(
        group: group,
        lines: sorted.filter { $0.group == nil || $0.group == group }.map {
          (from: max($0.from, $0.start), line: $0.line)
        })
    }
  }

  /// One word for all spellings of a class.
  private static func className(_ text: String, _ enumerations: [Enumeration]) -> String {
    for enumeration in enumerations {
      if let code = enumeration.code(of: text) { return enumeration.members[code] }
    }
    return text
  }

  /// What holds together on some day, in the order of days.
  private static func meetings<Own, Bound>(
    _ own: [(from: Int32, line: Own)], _ bounds: [(from: Int32, line: Bound)]
  ) -> [(Own, Bound)] {
    var found: [(Own, Bound)] = []
    var (next, nextBound) = (0, 0)
    while next < own.count || nextBound < bounds.count {
      let day = min(next < own.count ? own[next].from : .max, nextBound < bounds.count ? bounds[nextBound].from : .max)
      // Of one day the last line is the one.
      while next < own.count, own[next].from == day { next += 1 }
      while nextBound < bounds.count, bounds[nextBound].from == day { nextBound += 1 }
      if next > 0, nextBound > 0 { found.append((own[next - 1].line, bounds[nextBound - 1].line)) }
    }
    return found
  }
}

extension Comparison {
  /// What holds where this does not.
  fileprivate var opposite: Self {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }
}

extension Expression {
  /// Of a value that asks nothing of a row: ten-thousandths, the number of a day, minutes; nil: it has none.
  fileprivate var constantValue: Int64? {
    switch self {
    case .literal(.number(let number)): number.tenThousandths
    case .literal(.day(let day)): Int64(day.number)
    case .literal(.minutes(let minutes)): minutes
    case .arithmetic(let left, let sign, let right):
      if let left = left.constantValue, let right = right.constantValue { sign.result(left, right) } else { nil }
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .stepped, .firstOf,
      .minuteOfDay, .seen, .before, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard,
      .derived, .overRecords, .grade, .overDependents:
      nil
    }
  }
}

extension Arithmetic {
  /// Four decimals, half away from zero; nil: too large, or a division by zero.
  fileprivate func result(_ left: Int64, _ right: Int64) -> Int64? {
    let (value, overflow): (Int64, Bool)
    switch self {
    case .add: (value, overflow) = left.addingReportingOverflow(right)
    case .subtract: (value, overflow) = left.subtractingReportingOverflow(right)
    case .multiply:
      (value, overflow) = left.multipliedReportingOverflow(by: right)
      return overflow ? nil : Fixed.quotient(value, Fixed.one)
    case .divide:
      (value, overflow) = left.multipliedReportingOverflow(by: Fixed.one)
      return overflow || right == 0 ? nil : Fixed.quotient(value, right)
    case .wholes, .lesser, .greater: return nil
    }
    return overflow ? nil : value
  }
}
