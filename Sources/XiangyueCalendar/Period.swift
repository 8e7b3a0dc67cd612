/// How long a period of the calendar is: what `每季度`, `本月` and the like speak of.
package enum PeriodUnit: Hashable, CaseIterable, Comparable, Sendable {
  case day, week, month, quarter, halfYear, year
  /// 每两年, 每届（3年）: so many calendar years, counted from that one on (and before it, backwards).
  case years(Int, from: Int)

  /// Those that every calendar has.
  package static let allCases: [PeriodUnit] = [.day, .week, .month, .quarter, .halfYear, .year]

  /// As it stands after 每 or 本: `日` `周` `月` `季度` `半年` `年`.
  package var chineseName: String {
    switch self {
    case .day: "日"
    case .week: "周"
    case .month: "月"
    case .quarter: "季度"
    case .halfYear: "半年"
    case .year: "年"
    case .years(let count, _): "\(count)年"
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: (Int, Int, Int) {
    switch self {
    case .day: (0, 0, 0)
    case .week: (1, 0, 0)
    case .month: (2, 0, 0)
    case .quarter: (3, 0, 0)
    case .halfYear: (4, 0, 0)
    case .year: (5, 0, 0)
    case .years(let count, let from): (6, count, from)
    }
  }
}

/// One period of the calendar: 2022年8月, 2022年第3季度 … Weeks begin on Monday, quarters are 1–3, 4–6, 7–9, 10–12月.
/// There is no other way to one than by a day that it has, so first and last day always fit the unit.
package struct Period: Hashable, Comparable, Sendable {
  package let unit: PeriodUnit
  package let first: CivilDay
  package let last: CivilDay

  private init(unit: PeriodUnit, first: CivilDay, last: CivilDay) {
    self.unit = unit
    self.first = first
    self.last = last
  }

  /// The period of that unit in which the day lies.
  package static func containing(_ day: CivilDay, unit: PeriodUnit) -> Period {
    switch unit {
    case .day:
      return Period(unit: unit, first: day, last: day)
    case .week:
      let monday = day - day.daysSinceMonday
      return Period(unit: unit, first: monday, last: monday + 6)
    case .month: return months(1, around: day, unit: unit)
    case .quarter: return months(3, around: day, unit: unit)
    case .halfYear: return months(6, around: day, unit: unit)
    case .year: return months(12, around: day, unit: unit)
    case .years(let count, let from): return years(max(1, count), from: from, around: day, unit: unit)
    }
  }

  /// A period by its number in the year, as the rules name it: 2022年第3季度 is `(2022, .quarter, 3)`, 2022年 is
  /// `(2022, .year, 1)`, 2022年第34周 is the week of that number in ISO 8601. Nil where the year has none of that number.
  package static func numbered(year: Int, unit: PeriodUnit, number: Int) -> Period? {
    guard number >= 1, let newYear = CivilDay(year: year, month: 1, day: 1) else { return nil }
    switch unit {
    case .day:
      guard number <= (CivilDay.isLeap(year: year) ? 366 : 365) else { return nil }
      return containing(newYear + (number - 1), unit: unit)
    case .week:
      guard number <= 53 else { return nil }
      let week = containing(newYear + (3 + (number - 1) * 7 - newYear.daysSinceMonday), unit: unit)
      // The first week is the one with 4 January; of 53 weeks the last may belong to the next year.
      let found = newYear.daysSinceMonday <= 3 ? week : week.next
      return found.weekInYear.year == year ? found : nil
    case .month: return number <= 12 ? containing(newYear.moved(months: number - 1), unit: unit) : nil
    case .quarter: return number <= 4 ? containing(newYear.moved(months: number * 3 - 3), unit: unit) : nil
    case .halfYear: return number <= 2 ? containing(newYear.moved(months: number * 6 - 6), unit: unit) : nil
    case .year, .years: return number == 1 ? containing(newYear, unit: unit) : nil
    }
  }

  /// Every period of the unit that has a day in `from`…`through`, whole or begun, in order; none where that is empty.
  package static func all(unit: PeriodUnit, from: CivilDay, through: CivilDay) -> [Period] {
    var periods: [Period] = []
    var period = containing(from, unit: unit)
    while period.first <= through, from <= through {
      periods.append(period)
      period = period.next
    }
    return periods
  }

  package var next: Period { Self.containing(last + 1, unit: unit) }

  package var previous: Period { Self.containing(first - 1, unit: unit) }

  /// How many days it has.
  package var dayCount: Int { last - first + 1 }

  package func contains(_ day: CivilDay) -> Bool { first <= day && day <= last }

  /// Whether the two have a day in common.
  package func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }

  /// By the first day; of two that begin together, the shorter comes first.
  package static func < (left: Self, right: Self) -> Bool {
    (left.first, left.last, left.unit) < (right.first, right.last, right.unit)
  }

  private static func years(_ count: Int, from: Int, around day: CivilDay, unit: PeriodUnit) -> Period {
    let year = day.components.year
    let before = (year - from) % count
    let first = max(CivilDay.earliest.components.year, year - (before < 0 ? before + count : before))
    let last = min(CivilDay.latest.components.year, year - (before < 0 ? before + count : before) + count - 1)
    return Period(
      unit: unit, first: CivilDay(existingYear: first, month: 1, day: 1),
      last: CivilDay(existingYear: last, month: 12, day: 31))
  }

  private static func months(_ count: Int, around day: CivilDay, unit: PeriodUnit) -> Period {
    let (year, month, _) = day.components
    let firstMonth = (month - 1) / count * count + 1
    let lastMonth = firstMonth + count - 1
    let lastDay = CivilDay.lastDay(year: year, month: lastMonth)
    return Period(
      unit: unit,
      first: CivilDay(existingYear: year, month: firstMonth, day: 1),
      last: CivilDay(existingYear: year, month: lastMonth, day: lastDay))
  }
}
