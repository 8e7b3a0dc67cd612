import Foundation

@testable import XiangyueCalendar

/// The tables that the tests compare with: made by other means than this code, each row checked against the law's text
/// or a second source.
enum GivenTables {
  /// Time limits worked out by hand or by two other programs: `data/deadlines.tsv`.
  static let deadlines = rows(of: "Tests/XiangyueCalendarTests/data/deadlines.tsv")

  /// Days of schedules, by a year: `data/schedules.tsv`.
  static let schedules = rows(of: "Tests/XiangyueCalendarTests/data/schedules.tsv")

  /// The months of the lunar years 1900–2100, compared with six other sources: `data/lunar.tsv`.
  static let lunarMonths = rows(of: "Tests/XiangyueCalendarTests/data/lunar.tsv")

  /// 清明 and 冬至 of the same years, compared with three: `data/solarterms.tsv`.
  static let solarTerms = rows(of: "Tests/XiangyueCalendarTests/data/solarterms.tsv")

  /// The State Council's notices, from which `Scripts/generate-holidays` writes `Holidays+Generated.swift`.
  static let holidays = holidayYears.flatMap { rows(of: holidayFile($0)) }

  /// The years of which a notice is shipped, a file each.
  static let holidayYears = 2020...2026

  static func holidayFile(_ year: Int) -> String { "Scripts/holidays/\(year).tsv" }

  /// The lines after the header, split at tabs.
  private static func rows(of path: String) -> [[String]] {
    text(of: path).split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static func text(of path: String) -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else {
      fatalError("\(path) is part of the tests and can't be read")
    }
    return text
  }
}

/// A day that a test writes; a slip in it ends the test run.
func day(_ text: String) -> CivilDay {
  guard let day = CivilDay(isoText: text) else { fatalError("\(text) is no day") }
  return day
}

/// A figure as the rules write it: `3`, `７`, `三`, `两`, `十五`.
func figure(_ text: some StringProtocol) -> Int {
  if let number = Int(text) { return number }
  let digits: [Character: Int] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "０": 0, "１": 1, "２": 2, "３": 3, "４": 4, "５": 5, "６": 6, "７": 7, "８": 8, "９": 9,
  ]
  let parts = text.split(separator: "十", omittingEmptySubsequences: false).map { part in
    part.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
  }
  guard parts.count == 2 else { return parts[0] }
  return (text.hasPrefix("十") ? 1 : parts[0]) * 10 + parts[1]
}
