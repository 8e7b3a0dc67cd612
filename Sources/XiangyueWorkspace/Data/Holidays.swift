import XiangyueCalendar
import XiangyueSemantics
import XiangyueText

/// Which days are days of rest: the notices that are built in, and in their place those of a `节假日.tsv` beside the rules.
enum Holidays {
  static let fileName = "节假日.tsv"

  /// The file that was named, else the notices beside the rules.
  static func files(folders: [String], file: String?) -> [String] {
    if let file { return [file] }
    return folders.map { FilePath.join($0, fileName) }.filter(FilePath.isFile)
  }

  /// - Parameters:
  ///   - folders: of the rule files; a later one's notices replace an earlier one's, year by year.
  ///   - file: `--holidays`, in place of those beside the rules.
  static func calendar(folders: [String], file: String? = nil) throws(CheckFault) -> HolidayCalendar {
    var calendar = HolidayCalendar.builtIn
    for path in files(folders: folders, file: file) {
      calendar = calendar.updated(with: try read(path))
    }
    return calendar
  }

  private static func read(_ path: String) throws(CheckFault) -> HolidayCalendar {
    let bytes: [UInt8]
    do {
      bytes = try FilePath.read(path, atMost: 1 << 20)
    } catch {
      throw CheckFault(
        .unusableData, zh: "“\(path)”打不开：\(error.zh)", en: "\(path) can't be opened: \(error.en)")
    }
    do {
      return try HolidayCalendar(tsv: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw CheckFault(
        .unusableData, zh: "“\(path)”第\(error.line)行：\(error.chineseText)",
        en: "\(path), line \(error.line): \(error.englishText)")
    }
  }

  /// A word about the years without a notice, where the rules depend on days of rest; else nil.
  ///
  /// - Parameters:
  ///   - from: the first day that matters; nil: 施行.
  ///   - withNotices: whether the ends of 公示 are asked for.
  static func warning(
    _ program: Program, from: CivilDay? = nil, through: CivilDay, calendar: HolidayCalendar, withNotices: Bool = false
  ) -> Localized? {
    let first = from ?? program.effectiveDay
    let asksForNotices = withNotices && program.boards.contains { $0.noticeDays != nil }
    guard program.dependsOnRestDays || asksForNotices, first <= through else { return nil }
    let years = (first.components.year...through.components.year).filter { !calendar.hasNotice($0) }
    guard let first = years.first, let last = years.last else { return nil }
    let isRun = years.count == last - first + 1 && years.count > 2
    let zh = isRun ? "\(first)年至\(last)年" : years.map { "\($0)年" }.joined(separator: "、")
    let en = isRun ? "\(first)–\(last)" : years.map(String.init).joined(separator: ", ")
    return Localized(
      zh: "\(zh)没有国务院放假通知，只按周六、周日休息算期限和日程；可把通知写进规约旁边的 \(fileName)，或用 --holidays 指定",
      en:
        "there is no holiday notice for \(en): only weekends count as days of rest; put it into \(fileName) beside the rules, "
        + "or name a file with --holidays"
    )
  }
}

extension Holidays {
  /// A word about days after those of which the lunar calendar is known, where schedules go by it; else nil.
  static func lunarWarning(_ program: Program, from: CivilDay, through: CivilDay) -> Localized? {
    let (first, last) = (LunarCalendar.firstDay, LunarCalendar.lastDay)
    guard from < first || last < through, program.schedules.contains(where: { $0.schedule.rule.isLunar }) else {
      return nil
    }
    return Localized(
      zh: "农历和节气只有 \(first.chineseText)至\(last.chineseText)的，此外按农历的日程没有日子",
      en: "lunar days are known from \(first) to \(last) only: outside, schedules that go by them have no day")
  }
}

extension Program {
  /// Whether a time limit or a schedule asks which days are days of rest.
  fileprivate var dependsOnRestDays: Bool {
    schedules.contains { !$0.schedule.shifts.isEmpty }
      || clauses.contains { clause in
        clause.effects.contains { if case .rectify = $0 { true } else { false } }
      }
  }
}
