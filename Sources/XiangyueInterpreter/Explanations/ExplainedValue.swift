import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// A value as people read it.
package enum ExplainedValue: Sendable, Hashable {
  case missing
  case number(Fixed)
  case text(String)
  case day(CivilDay)
  case truth(Bool)
}

/// Whether a condition on a subject holds, part by part.
package struct ExplainedCondition: Sendable {
  package let expression: Expression
  /// `TruthColumn.no`, `unknown` or `yes`.
  package let truth: UInt8
  /// Of a comparison: what stands on its left and right.
  package let left: ExplainedValue?
  package let right: ExplainedValue?
  /// Of 或: its parts.
  package let parts: [ExplainedCondition]

  package var holds: Bool { truth == TruthColumn.yes }
}

/// A condition on subjects, worked out for all of them on one day.
struct ConditionColumns {
  let expression: Expression
  private let truths: [UInt8]
  private let left: ValueColumn?
  private let right: ValueColumn?
  private let parts: [ConditionColumns]

  /// The parts that must all hold.
  static func all(_ condition: Expression?, subject: Int, day: CivilDay, standing: Standing) -> [ConditionColumns] {
    guard let condition else { return [] }
    if case .and(let parts) = condition {
      return parts.flatMap { all($0, subject: subject, day: day, standing: standing) }
    }
    return [ConditionColumns(condition, subject: subject, day: day, standing: standing)]
  }

  private init(_ expression: Expression, subject: Int, day: CivilDay, standing: Standing) {
    self.expression = expression
    let interpreter = standing.interpreter
    let frame = Frame(
      interpreter.subjects[subject], standing: StandingView(standing: standing, subject: subject, day: day))
    truths = interpreter.evaluator.certainTruth(expression, over: frame).values
    func column(_ value: Expression) -> ValueColumn {
      ValueColumn(
        interpreter.evaluator.certainValue(value, over: frame), of: value, subject: subject, interpreter: interpreter)
    }
    var (left, right): (ValueColumn?, ValueColumn?) = (nil, nil)
    var parts: [ConditionColumns] = []
    switch expression {
    case .compare(let one, _, let other):
      left = column(one)
      if case .literal = other {} else { right = column(other) }
    case .among(let value, _), .isMissing(let value), .contains(let value, _): left = column(value)
    case .or(let operands):
      parts = operands.map { ConditionColumns($0, subject: subject, day: day, standing: standing) }
    case .and, .not, .literal, .column, .through, .arithmetic, .stepped, .firstOf, .minuteOfDay, .seen, .before,
      .ownKey, .score,
      .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .derived, .overRecords, .grade,
      .overDependents:
      break
    }
    (self.left, self.right, self.parts) = (left, right, parts)
  }

  func explained(_ code: Int) -> ExplainedCondition {
    ExplainedCondition(
      expression: expression, truth: truths[code], left: left?.value(code), right: right?.value(code),
      parts: parts.map { $0.explained(code) })
  }
}

/// A column, with what its codes stand for.
struct ValueColumn {
  private let column: Column
  /// What codes, or references, are called.
  private let names: [String]

  init(_ column: Column, of expression: Expression, subject: Int, interpreter: Interpreter) {
    self.column = column
    names = Self.names(of: expression, subject: subject, interpreter: interpreter)
  }

  func value(_ row: Int) -> ExplainedValue {
    switch column {
    case .codes(let codes): return named(Int(codes.values[row]))
    case .references(let references): return named(Int(references.values[row]))
    case .days(let days): return CivilDay(known: days.values[row]).map { .day($0) } ?? .missing
    case .times(let times):
      let value = times.values[row]
      return value == TimeColumn.missing ? .missing : .day(CivilDay(number: TimeColumn.day(of: value)))
    case .numbers(let numbers):
      let number = numbers.values[row]
      return number == NumberColumn.missing ? .missing : .number(Fixed(tenThousandths: number))
    case .truths(let truths):
      let truth = truths.values[row]
      return truth == TruthColumn.unknown ? .missing : .truth(truth == TruthColumn.yes)
    case .texts(let texts): return texts.range(row).isEmpty ? .missing : .text(texts.text(row))
    }
  }

  private func named(_ code: Int) -> ExplainedValue { names.indices.contains(code) ? .text(names[code]) : .missing }

  private static func names(of expression: Expression, subject: Int, interpreter: Interpreter) -> [String] {
    switch expression {
    case .column(let column):
      switch interpreter.program.subjects[subject].columns[column].type {
      case .enumeration(let enumeration): return enumeration.members
      case .reference(let other): return interpreter.subjects[other].keys
      case .text, .day, .time, .truth, .number: return []
      }
    case .through(_, let other, let value): return names(of: value, subject: other, interpreter: interpreter)
    case .grade(let scale): return interpreter.program.scales[scale].lines.map(\.name)
    case .ownKey: return interpreter.subjects[subject].keys
    case .derived(let index):
      return names(of: interpreter.program.derivedValues[index].value, subject: subject, interpreter: interpreter)
    case .literal, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped, .firstOf,
      .minuteOfDay, .seen, .before, .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard,
      .overRecords,
      .overDependents:
      return []
    }
  }
}
