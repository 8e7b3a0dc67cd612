import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// A check that was carried through and is kept, so that what subjects have come to can be asked further, by questions that
/// nobody knew when it was made.
package struct KeptCheck: Sendable {
  package let findings: Findings
  let interpreter: Interpreter
  let standing: Standing
}

extension Interpreter {
  /// The findings, kept. Of a program that is `watched`, so that most of what may be asked is at hand.
  package func kept() throws(InterpreterFault) -> KeptCheck {
    var course = try finishedCourse()
    let standing = course.standing
    return KeptCheck(findings: try findings(&course), interpreter: self, standing: standing)
  }
}

extension Program {
  /// The same program, which also counts what questions ask most: 违反次数 of every 主体, by month, quarter and year.
  package var watched: Program {
    var program = self
    for subject in subjects.indices {
      for unit in [PeriodUnit.month, .quarter, .halfYear, .year] {
        program.derivedValues.append(
          DerivedValue(name: "", subject: subject, value: .violationCount(unit), unit: "次"))
      }
    }
    return program
  }

  /// The program, with what a question asks of records besides; of a check that is carried through.
  func asked(_ question: AskedQuestion) -> Program {
    var program = self
    program.queries = question.queries
    program.recordAggregates = question.recordAggregates
    return program
  }

  /// What it asks of records alone: nobody is bound, nothing follows.
  fileprivate var askingOnly: Program {
    var program = self
    (program.norms, program.exemptions, program.clauses) = ([], [], [])
    return program
  }
}

/// What is needed to answer one question: the check that is kept and, where it asks of records what the check did not, what
/// these say about it.
package struct QuestionCourse: Sendable {
  /// Which records' rows have to be shown to `interpreter` before anything is answered; none: the check knows enough.
  package let neededRecords: [Int]
  /// Judges them, as in a check: `judge` and `absorb`.
  package var interpreter: Interpreter
  private let kept: KeptCheck
  private let question: AskedQuestion
  let evaluator: Evaluator

  /// - Returns: nil where the check has to be made once more, of a program that knows the question (`KeptCheck.program(knowing:)`):
  ///   it looks at periods that nothing else did.
  package init?(_ question: AskedQuestion, of kept: KeptCheck) throws(InterpreterFault) {
    let own = kept.interpreter.program
    guard kept.covers(question) else { return nil }
    self.kept = kept
    self.question = question
    let program = own.asked(question)
    let knows =
      own.queries.count == question.queries.count
      && own.recordAggregates.count == question.recordAggregates.count
    if knows {
      neededRecords = []
      interpreter = kept.interpreter
    } else {
      neededRecords = Set(question.queries.map(\.record) + question.recordAggregates.map(\.record)).sorted()
      interpreter = try Interpreter(
        program: program.askingOnly, subjects: kept.interpreter.subjects, calendar: kept.interpreter.calendar,
        from: nil,
        asOf: kept.interpreter.span.asOf, threads: kept.interpreter.threads, explained: nil,
        segments: kept.interpreter.segments)
    }
    evaluator = Evaluator(program: program, subjects: kept.interpreter.subjects, asOf: kept.interpreter.span.asOf)
  }

  /// What `expression` is of every subject of a 主体, by code, as of a day; what is not certain is missing.
  /// - Throws: where a figure leaves the range of exact numbers.
  package func values(
    _ expression: Expression, subject: Int, day: CivilDay
  ) throws(InterpreterFault) -> Column {
    let found = evaluator.certainValue(expression, over: frame(subject, day))
    try checkFigures()
    return found
  }

  /// Whether a condition holds of every subject; nil holds of all.
  package func truths(_ condition: Expression?, subject: Int, day: CivilDay) throws(InterpreterFault) -> TruthColumn {
    let found = evaluator.certainTruth(condition, over: frame(subject, day))
    try checkFigures()
    return found
  }

  private func frame(_ subject: Int, _ day: CivilDay) -> Frame {
    var standing = kept.standing
    standing.interpreter = interpreter
    return Frame(
      interpreter.subjects[subject], standing: StandingView(standing: standing, subject: subject, day: day))
  }

  private func checkFigures() throws(InterpreterFault) {
    if let place = evaluator.overflows.first { throw .figureTooLarge(file: place.file, row: Int(place.row)) }
    try interpreter.checkFigures()
  }
}

extension KeptCheck {
  /// Whether scores and counts are kept by all the periods that the question looks at.
  fileprivate func covers(_ question: AskedQuestion) -> Bool {
    let known = interpreter.program
    let asking = program(knowing: question)
    return asking.usedUnits.isSubset(of: known.usedUnits) && asking.earlierUnits.isSubset(of: known.earlierUnits)
      && (known.asksForViolationCounts || !asking.asksForViolationCounts)
  }

  /// The program, with the question in it: of it a check can be made that covers the question.
  package func program(knowing question: AskedQuestion) -> Program {
    var program = interpreter.program.asked(question)
    for (subject, expression) in question.standingExpressions {
      program.derivedValues.append(DerivedValue(name: "", subject: subject, value: expression, unit: nil))
    }
    return program
  }
}

extension AskedQuestion {
  /// What it asks of subjects.
  fileprivate var standingExpressions: [(subject: Int, expression: Expression)] {
    switch content {
    case .one(let subject, let value): return [(subject, value.expression)]
    case .rows(let rows):
      guard case .subject(let subject) = rows.table else { return [] }
      var expressions = [rows.condition, rows.value?.expression].compactMap { $0 }
      if case .share(let part) = rows.figure { expressions.append(part) }
      for case .value(let value) in rows.groups { expressions.append(value.expression) }
      return expressions.map { (subject, $0) }
    case .board, .constant, nil: return []
    }
  }
}
