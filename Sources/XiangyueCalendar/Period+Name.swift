extension Period: CustomStringConvertible {
  /// As reports and tables name it: `2022—2023年`, `2022年`, `2022年上半年`, `2022年第3季度`, `2022年8月`, `2022年第34周`, `2022年8月31日`.
  package var name: String {
    let (year, month, _) = first.components
    switch unit {
    case .day: return first.chineseText
    case .week:
      let week = weekInYear
      return "\(week.year)年第\(week.number)周"
    case .month: return "\(year)年\(month)月"
    case .quarter: return "\(year)年第\((month + 2) / 3)季度"
    case .halfYear: return month == 1 ? "\(year)年上半年" : "\(year)年下半年"
    case .year: return "\(year)年"
    case .years: return "\(year)—\(last.components.year)年"
    }
  }

  package var description: String { name }

  /// Year and number of the week in which the period begins. A week belongs to the year that has its Thursday (ISO
  /// 8601): 2022年1月1日 lies in 2021年第52周.
  var weekInYear: (year: Int, number: Int) {
    let thursday = first - first.daysSinceMonday + 3
    let (year, _, _) = thursday.components
    let newYear = CivilDay(existingYear: year, month: 1, day: 1)
    return (year, (thursday - newYear) / 7 + 1)
  }
}
