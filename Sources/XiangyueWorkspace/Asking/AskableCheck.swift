import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// A check whose records are held in memory and whose results are kept: it can be asked whatever an expression can ask.
package struct AskableCheck: Sendable {
  package let result: CheckResult
  package let held: HeldRecords
  private let request: CheckRequest
  private let kept: KeptCheck
  private let interrupted: @Sendable () -> Bool

  /// - Parameter request: its `held` records are asked.
  package init(
    _ request: CheckRequest, held: HeldRecords, interrupted: @escaping @Sendable () -> Bool
  ) throws(CheckFault) {
    var request = request
    request.held = held
    request.from = nil
    request.interrupted = interrupted
    self.request = request
    self.held = held
    self.interrupted = interrupted
    let judged = try request.judged(of: \.watched)
    do {
      kept = try judged.interpreter.kept()
    } catch {
      throw CheckFault(error)
    }
    result = judged.result(of: request, kept.findings)
  }

  package var findings: Findings { kept.findings }

  /// What an expression has come to of each of a 主体, or what many rows come to.
  package func answer(_ question: AskedQuestion, content: AskedQuestion.Content) throws(CheckFault) -> Answer {
    let day = question.period.map { min($0.last, findings.asOf) } ?? findings.asOf
    switch content {
    case .one(let subject, let value):
      return .values(try course(question).valuesOrFault(value.expression, subject: subject, day: day), day: day)
    case .constant(let value):
      return .values(try course(question).valuesOrFault(value.expression, subject: 0, day: day), day: day)
    case .board(let board):
      let period = Period.containing(day, unit: findings.program.boards[board].unit)
      return .board(findings.boards.first { $0.board == board && $0.period == period }, period)
    case .rows(let rows):
      switch rows.table {
      case .subject(let subject): return .rows(try tally(rows, of: subject, question, day), day: day)
      case .record(let record): return .rows(try tally(rows, ofRecord: record, question), day: day)
      }
    }
  }

  // MARK: Subjects

  private func tally(
    _ rows: AskedRows, of subject: Int, _ question: AskedQuestion, _ day: CivilDay
  ) throws(CheckFault) -> RowTally {
    let course = try course(question)
    var tally = RowTally(rows)
    do throws(InterpreterFault) {
      let truths = try course.truths(rows.condition, subject: subject, day: day)
      var values: Column?
      if let value = rows.value { values = try course.values(value.expression, subject: subject, day: day) }
      var part: [UInt8]?
      if case .share(let condition) = rows.figure {
        part = try course.truths(condition, subject: subject, day: day).values
      }
      var groups: [Column] = []
      for case .value(let value) in rows.groups {
        groups.append(try course.values(value.expression, subject: subject, day: day))
      }
      tally.add(truths.values, values: values, part: part, groups: groups)
    } catch {
      throw CheckFault(error)
    }
    return tally
  }

  /// The check, and what it does not know about records yet; made anew, once, where it looks at other periods.
  private func course(_ question: AskedQuestion) throws(CheckFault) -> QuestionCourse {
    if var course = try Self.course(question, of: kept) {
      for record in course.neededRecords {
        try course.interpreter.judge(
          record: record, held: held.records[record], interrupted: interrupted, threads: request.threads)
      }
      return course
    }
    let program = kept.program(knowing: question)
    let judged = try request.judged(of: { _ in program })
    let again: KeptCheck
    do { again = try judged.interpreter.kept() } catch { throw CheckFault(error) }
    guard let course = try Self.course(question, of: again) else {
      throw CheckFault(.internalFault, zh: "这个问题答不了", en: "this question can't be answered")
    }
    return course
  }

  private static func course(
    _ question: AskedQuestion, of kept: KeptCheck
  ) throws(CheckFault) -> QuestionCourse? {
    do { return try QuestionCourse(question, of: kept) } catch { throw CheckFault(error) }
  }

  // MARK: Records

  private func tally(
    _ rows: AskedRows, ofRecord record: Int, _ question: AskedQuestion
  ) throws(CheckFault) -> RowTally {
    let asking = RowQuestion(
      rows, record: record, program: findings.program, subjects: held.subjects, asOf: findings.asOf)
    let found = try held.records[record].map(
      threads: request.threads, interrupted: interrupted, makeState: { RowTally(rows) },
      body: { tally, index, piece in
        asking.add(piece.batch, firstRow: piece.firstRow, piece: index, to: &tally)
      })
    if asking.isOutOfRange {
      throw CheckFault(.limit, zh: "数太大，算不准", en: "a figure is too large to be exact")
    }
    var total = RowTally(rows)
    for tally in found.states { total.add(tally) }
    return total
  }
}

/// What came of a question.
package enum Answer: Sendable {
  /// By the code of the 主体, as of a day.
  case values(Column, day: CivilDay)
  case rows(RowTally, day: CivilDay)
  /// Nil: there is no such list.
  case board(BoardList?, Period)
}

extension QuestionCourse {
  fileprivate func valuesOrFault(
    _ expression: Expression, subject: Int, day: CivilDay
  ) throws(CheckFault) -> Column {
    do { return try values(expression, subject: subject, day: day) } catch { throw CheckFault(error) }
  }
}
