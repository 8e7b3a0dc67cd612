import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueReaders
import XiangyueSemantics
import XiangyueText

/// What falls due from one day to another: the days of schedules, the time limits that are open, the ends of public notices.
public struct CalendarRequest: Sendable {
  package let rules: RuleSet
  package let from: CivilDay
  package let through: CivilDay
  /// The folder with the records; nil: no record is read, so that time limits and postponements are not known.
  public var dataFolder: String?
  /// As of the end of which day time limits are open.
  package var asOf: CivilDay
  /// `--holidays`: a file of notices in place of the 节假日.tsv beside the rules.
  public var holidaysFile: String?
  public var allowance: RejectAllowance = .none
  public var threads = 1

  /// - Precondition: `from` is not after `through`.
  /// - Parameter today: time limits are those that are open on that day, or on the last of the calendar if that is earlier.
  package init(rules: RuleSet, from: CivilDay, through: CivilDay, today: CivilDay) {
    self.rules = rules
    self.from = from
    self.through = through
    asOf = min(today, through)
  }

  /// Works out what falls due.
  /// - Throws: where the rules are broken or the data can't be read.
  package func run() throws(CheckFault) -> CalendarResult {
    guard let program = rules.program else {
      throw CheckFault(rules.exitStatus, zh: "规约有错，没有排出日历", en: "the rules are broken; no calendar was made")
    }
    let calendar = try Holidays.calendar(folders: rules.folders, file: holidaysFile)
    var result = CalendarResult(request: self, title: program.title, calendar: calendar)
    let first = max(from, program.effectiveDay)
    result.warnings = [
      Holidays.warning(program, from: first, through: through, calendar: calendar, withNotices: true),
      Holidays.lunarWarning(program, from: from, through: through),
    ].compactMap { $0 }
    var shown = program
    if let dataFolder, program.isCalendarOnly {
      let postponements = try postponements(program, dataFolder, calendar)
      shown = postponements.program
      result.warnings += postponements.warnings
    } else if let dataFolder {
      let checked = try check(dataFolder)
      let postponements = try postponements(program, dataFolder, calendar)
      shown = postponements.program
      for warning in checked.warnings + postponements.warnings where !result.warnings.contains(warning) {
        result.warnings.append(warning)
      }
      result.absentColumns = checked.absentColumns
      if checked.exceedsAllowance { result.setAsideCount = checked.setAsideCount }
      result.entries += timeLimits(checked.findings)
    } else {
      result.warnings += unreadPostponements(program)
    }
    result.effectiveDay = program.isCalendarOnly ? nil : program.ownEffectiveDay
    var watch = Stopwatch()
    result.entries += occasions(shown, calendar) + periodicDuties(shown)
    watch.lap("日程", "schedules")
    result.entries += noticeEnds(shown, calendar)
    result.entries.sort(by: Self.precedes)
    watch.lap("公示、排序", "notices, order")
    result.stages = watch.stages
    return result
  }

  private func check(_ dataFolder: String) throws(CheckFault) -> CheckResult {
    var request = CheckRequest(rules: rules, dataFolder: dataFolder, asOf: asOf)
    request.holidaysFile = holidaysFile
    request.threads = threads
    request.allowance = allowance
    return try request.run()
  }

  /// What the records move, in the days to come too.
  private func postponements(
    _ program: Program, _ dataFolder: String, _ calendar: HolidayCalendar
  ) throws(CheckFault) -> Postponements {
    let data = try DataFolder(dataFolder, for: program)
    let subjects: [SubjectTable]
    do { subjects = try readSubjects(program.subjects, files: data.subjects) } catch { throw CheckFault(error) }
    return try Postponements(program, data: data, subjects: subjects, calendar: calendar, asOf: nil)
  }

  private func unreadPostponements(_ program: Program) -> [Localized] {
    program.schedules.compactMap { named in
      guard let record = named.postponement?.record else { return nil }
      let name = program.records[record].name
      return Localized(
        zh: "没有写 --data，没有读 \(name)：“\(named.name)”列的是没有改期的日子",
        en: "without --data \(name) is not read: the days of \(named.name) are those before any postponement")
    }
  }

  /// By day, by hour (the whole day first), kind, name, whom, and where it stands.
  private static func precedes(_ left: CalendarEntry, _ right: CalendarEntry) -> Bool {
    if left.day != right.day { return left.day < right.day }
    let (start, other) = (left.hours?.start ?? -1, right.hours?.start ?? -1)
    if start != other { return start < other }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    for (one, two) in [(left.name, right.name), (left.subject, right.subject), (left.place, right.place)]
    where one != two {
      return one.unicodeScalars.lexicographicallyPrecedes(two.unicodeScalars)
    }
    return left.source.unicodeScalars.lexicographicallyPrecedes(right.source.unicodeScalars)
  }
}

/// A calendar, and what deserves a second look about it.
public struct CalendarResult: Sendable {
  package let request: CalendarRequest
  /// Of the regulation.
  package let title: String
  /// 施行; nil of a mere calendar.
  package fileprivate(set) var effectiveDay: CivilDay?
  package let calendar: HolidayCalendar
  /// In the order of days and hours.
  package fileprivate(set) var entries: [CalendarEntry] = []
  package fileprivate(set) var warnings: [Localized] = []
  package fileprivate(set) var absentColumns: [Localized] = []
  /// How many rows were set aside, where that is more than allowed: a time limit may hang on one of them.
  package fileprivate(set) var setAsideCount: Int?

  /// For those who work on the program.
  package fileprivate(set) var stages: [StageTime] = []

  fileprivate init(request: CalendarRequest, title: String, calendar: HolidayCalendar) {
    self.request = request
    self.title = title
    self.calendar = calendar
  }

  public var exitStatus: ExitStatus { setAsideCount == nil ? .clean : .unusableData }
}
