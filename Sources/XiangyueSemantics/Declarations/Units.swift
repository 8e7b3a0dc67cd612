import XiangyueCalendar

/// The words behind a number: which there are, which mean the same, which can be compared.
enum Units {
  /// Those that need no declaration.
  static let known: Set<String> = [
    "元", "分", "日", "天", "周", "月", "个月", "季度", "个季度", "年", "小时", "分钟", "工作日", "个工作日", "次", "户", "人", "名", "个",
    "项", "处", "件", "桌", "辆", "米", "平方米", "亩", "棵", "份", "条", "家", "只", "盆", "车", "张", "吨", "公斤", "岁", "万元",
  ]

  /// One spelling of those that mean the same.
  static func canonical(_ unit: String) -> String {
    switch unit {
    case "天": "日"
    case "月": "个月"
    case "季度": "个季度"
    case "工作日": "个工作日"
    default: unit
    }
  }

  /// What a count of things has, whatever they are counted by.
  static let count = "个"

  private static let counting: Set<String> = ["个", "次", "户", "人", "名", "项", "处", "件", "家", "条"]

  /// Whether numbers in the two can be compared and added. A count can be written with any counting word.
  static func fit(_ left: String?, _ right: String?) -> Bool {
    if left == right { return true }
    guard let left, let right else { return false }
    let (first, second) = (canonical(left), canonical(right))
    if first == second { return true }
    return first == count && counting.contains(second) || second == count && counting.contains(first)
  }

  /// `每季度`, `本年`: nil for what is no period of the calendar.
  static func period(_ unit: String) -> PeriodUnit? {
    switch unit {
    case "日", "天": .day
    case "周": .week
    case "月", "个月": .month
    case "季度", "个季度": .quarter
    case "半年": .halfYear
    case "年": .year
    default: nil
    }
  }

  /// `3日内`, `2个月内`, `5个工作日内`: nil for hours, and what is no length of time.
  static func timeLimit(_ amount: Int, _ unit: String) -> TimeLimit? {
    switch canonical(unit) {
    case "日": TimeLimit(amount: amount, unit: .days)
    case "周": TimeLimit(amount: amount, unit: .weeks)
    case "个月": TimeLimit(amount: amount, unit: .months)
    case "个季度": TimeLimit(amount: amount * 3, unit: .months)
    case "年": TimeLimit(amount: amount, unit: .years)
    case "个工作日": TimeLimit(amount: amount, unit: .workdays)
    default: nil
    }
  }
}
