/// Year, month and day of a civil day, in whole-number arithmetic: a date is split in some ten nanoseconds, where a
/// general calendar takes hundreds. The year is thought to begin in March, so that the leap day comes last
/// (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
extension CivilDay {
  /// 0001-01-01, the first day that can be written.
  @inlinable
  package static var earliest: Self { Self(number: -719_162) }

  /// 9999-12-31, the last day that can be written. Counting forwards stops here.
  @inlinable
  package static var latest: Self { Self(number: 2_932_896) }

  /// The day, or nil where there is none: 2月30日, or a year outside 1…9999.
  @inlinable
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.lastDay(year: year, month: month) else { return nil }
    self.init(existingYear: year, month: month, day: day)
  }

  /// The same without looking whether there is such a day; for figures that come from a day or a table.
  @inlinable
  package init(existingYear year: Int, month: Int, day: Int) {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400  // 400 years, after which leap years repeat
    let yearOfEra = marchYear - era * 400
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468))
  }

  /// Year, month 1…12 and day 1…31.
  @inlinable
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// Whether the year has a 29 February.
  @inlinable
  package static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The last day of a month, 28…31. The month is 1…12.
  @inlinable
  package static func lastDay(year: Int, month: Int) -> Int {
    if month == 2 { return isLeap(year: year) ? 29 : 28 }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
  }

  /// The day so many days later (earlier, if negative), never outside 0001-01-01…9999-12-31: the figure may be anything
  /// that a text says.
  package func moved(days: Int) -> Self {
    let bounded = min(max(days, -4_000_000), 4_000_000)
    return min(max(self + bounded, .earliest), .latest)
  }

  /// The corresponding day so many months later (earlier, if negative), or the month's last day where it has none:
  /// a month from 1月31日 ends on 2月28日 (民法典 第202条). Never outside 0001-01-01…9999-12-31.
  package func moved(months: Int) -> Self {
    let (year, month, day) = components
    let total = year * 12 + month - 1 + min(max(months, -200_000), 200_000)
    guard total >= 12 else { return .earliest }
    guard total < 120_000 else { return .latest }
    let last = Self.lastDay(year: total / 12, month: total % 12 + 1)
    return Self(existingYear: total / 12, month: total % 12 + 1, day: min(day, last))
  }
}
