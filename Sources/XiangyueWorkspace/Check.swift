import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueReaders
import XiangyueSemantics
import XiangyueText

/// What to check: which rules on which data, as of the end of which day.
public struct CheckRequest: Sendable {
  package let rules: RuleSet
  package let dataFolder: String
  package var from: CivilDay?
  package var asOf: CivilDay
  /// How many threads read and judge; the findings are the same for any number.
  public var threads: Int
  public var allowance: RejectAllowance
  /// Whether warnings count.
  public var isStrict: Bool
  /// `--holidays`: a file of notices in place of the 节假日.tsv beside the rules.
  public var holidaysFile: String?
  /// Told, from any thread, how far the reading of a file has come.
  package var progress: (@Sendable (ReadingProgress) -> Void)?
  /// Records that are in memory already; they take the place of the files where they are what the rules declare.
  package var held: HeldRecords?
  /// Polled while held records are judged; true ends the check.
  package var interrupted: (@Sendable () -> Bool)?

  /// - Parameters:
  ///   - dataFolder: the folder that holds the file of every 主体 and 记录.
  ///   - asOf: 截至.
  package init(rules: RuleSet, dataFolder: String, asOf: CivilDay) {
    self.rules = rules
    self.dataFolder = dataFolder
    self.asOf = asOf
    threads = 1
    allowance = .none
    isStrict = false
  }

  /// The same with days as text.
  /// - Parameters:
  ///   - asOf: 截至, `2022-08-31`; nil: today.
  ///   - from: the first day shown; nil: from 施行 on.
  /// - Throws: where one of the texts is no day, or they stand in the wrong order.
  public init(rules: RuleSet, dataFolder: String, asOf: String? = nil, from: String? = nil) throws(CheckFault) {
    self.init(rules: rules, dataFolder: dataFolder, asOf: try asOf.map(Self.day) ?? Clock.today)
    self.from = try from.map(Self.day)
    guard (self.from ?? self.asOf) <= self.asOf else {
      throw CheckFault(.usage, zh: "起始日晚于截至日", en: "the first day lies after the day of the check")
    }
  }

  private static func day(_ text: String) throws(CheckFault) -> CivilDay {
    guard let day = CivilDay(typed: text) else {
      throw CheckFault(.usage, zh: "“\(text)”不是日期", en: "“\(text)” is no day")
    }
    return day
  }
}

/// How far the reading of a file has come.
package struct ReadingProgress: Sendable {
  package let file: String
  package let bytesDone: Int
  package let byteCount: Int
}

extension CheckRequest {
  /// Binds the data, reads it, judges it and works out what follows.
  /// - Throws: where the rules are broken or the data can't be read. Rows that can't be used are set aside instead.
  public func run() throws(CheckFault) -> CheckResult {
    var judged = try judged()
    let findings: Findings
    do {
      findings = try judged.interpreter.findings()
    } catch {
      throw CheckFault(error)
    }
    judged.watch.lap("后果、积分、榜", "effects, points, boards")
    return judged.result(of: self, findings)
  }

  /// Everything up to what follows from the records: rules and data bound, all rows judged.
  ///
  /// - Parameters:
  ///   - explained: of whom it will be asked why, once the subjects are known.
  ///   - change: what is asked of the program besides.
  func judged(
    explaining explained: (Program, [SubjectTable]) throws(CheckFault) -> ExplainedSubjects? = {
      (_, _) throws(CheckFault) in nil
    },
    of change: (Program) -> Program = { $0 }
  ) throws(CheckFault) -> JudgedRecords {
    guard let program = rules.program.map(change) else {
      throw CheckFault(rules.exitStatus, zh: "规约有错，没有核对", en: "the rules are broken; nothing was checked")
    }
    guard !program.isCalendarOnly else {
      throw CheckFault(
        .nothingChecked, zh: "规约里只有日程，没有可以核对的条文；看日程用 xiangyue calendar",
        en: "there is nothing but schedules in the rules: xiangyue calendar shows them")
    }
    var watch = Stopwatch()
    let calendar = try Holidays.calendar(folders: rules.folders, file: holidaysFile)
    let held = held.flatMap { $0.fit(program) ? $0 : nil }
    let (data, subjects) = try tables(of: program, held)
    let postponements = try Postponements(
      program, data: data, subjects: subjects, calendar: calendar, asOf: asOf)
    var absent: [AbsentColumn] = held?.absentColumns ?? []
    if held == nil {
      for (schema, file) in zip(program.subjects, data.subjects) {
        do throws(ReadError) { absent += try absentColumns(of: schema, in: file) } catch { throw CheckFault(error) }
      }
    }
    watch.lap("读入 主体", "read the subjects")
    let asked = try explained(postponements.program, subjects)
    var interpreter: Interpreter
    do {
      interpreter = try Interpreter(
        program: postponements.program, subjects: subjects, calendar: calendar, from: from, asOf: asOf,
        threads: threads, explained: asked)
    } catch {
      throw CheckFault(error)
    }
    for record in program.records.indices {
      let file = data.records[record]
      if let held {
        try interpreter.judge(
          record: record, held: held.records[record], interrupted: interrupted ?? { false }, threads: threads)
      } else {
        absent += try interpreter.judge(
          record: record, of: program, in: file, subjects: subjects, threads: threads, progress: progress)
      }
      watch.lap("读入 \(file.name)", "read \(file.name)")
    }
    let warnings = [
      Holidays.warning(program, through: asOf, calendar: calendar),
      Holidays.lunarWarning(program, from: program.effectiveDay, through: asOf),
    ].compactMap { $0 }
    return JudgedRecords(
      program: postponements.program, interpreter: interpreter, data: data, subjects: subjects, calendar: calendar,
      warnings: warnings + postponements.warnings, absentColumns: absent.map(\.text), watch: watch, held: held)
  }

  private func tables(
    of program: Program, _ held: HeldRecords?
  ) throws(CheckFault) -> (DataFolder, [SubjectTable]) {
    if let held { return (held.data, held.subjects) }
    let data = try DataFolder(dataFolder, for: program)
    do {
      return (data, try readSubjects(program.subjects, files: data.subjects))
    } catch {
      throw CheckFault(error)
    }
  }
}

/// Rules and data bound, and all rows judged: what follows from them is yet to be worked out.
struct JudgedRecords {
  let program: Program
  let interpreter: Interpreter
  let data: DataFolder
  let subjects: [SubjectTable]
  let calendar: HolidayCalendar
  let warnings: [Localized]
  let absentColumns: [Localized]
  var watch: Stopwatch
  /// The rows, where they are in memory.
  let held: HeldRecords?

  func result(of request: CheckRequest, _ findings: Findings) -> CheckResult {
    CheckResult(
      request: request, findings: findings, calendar: calendar, warnings: warnings, absentColumns: absentColumns,
      stages: watch.stages)
  }
}
