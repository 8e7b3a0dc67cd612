import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Conditions and values.
extension RuleWords {
  func expression(_ expression: Expression, _ home: Home) -> String {
    if let sheet = sheet(expression, home) { return sheet.name }
    switch expression {
    case .literal(let literal): return self.literal(literal, beside: nil, home)
    case .column(let column): return columns(of: home)[column].name
    case .through(let reference, let subject, let value):
      return self.expression(reference, home) + " 的 " + self.expression(value, .subject(subject))
    case .compare(let left, let comparison, let right): return compare(left, comparison, right, home)
    case .among(let value, let literals):
      let members = literals.map { literal($0, beside: value, home) }.joined(separator: "、")
      return self.expression(value, home) + " 为 " + members + " 之一"
    case .isMissing(let value): return self.expression(value, home) + " 为空"
    case .contains(let value, let text): return self.expression(value, home) + " 含有 “\(text)”"
    case .not(let operand): return negated(operand, home)
    case .and(let operands): return operands.map { self.expression($0, home) }.joined(separator: "，")
    case .or(let operands): return operands.map { self.expression($0, home) }.joined(separator: " 或 ")
    case .arithmetic(let left, let operation, let right):
      return "（" + self.expression(left, home) + " \(operation.sign) " + self.expression(right, home) + "）"
    case .stepped(let steps):
      let shown = steps.map { step in
        (step.from.map { "自 \($0.chineseText) 起 " } ?? "") + self.expression(step.value, home)
      }
      return "参数（" + shown.joined(separator: "；") + "）"
    case .firstOf(let branches):
      let shown = branches.map { branch in
        (branch.condition.map { self.expression($0, home) } ?? "其余") + "：" + self.expression(branch.value, home)
      }
      return "参数（" + shown.joined(separator: "；") + "）"
    case .minuteOfDay(let time): return self.expression(time, home) + " 的时刻"
    case .seen(let day): return self.expression(day, home)
    case .before(let unit, let inner):
      let (this, last) = (unit.thisWord, "上" + unit.thisWord.dropFirst())
      let words = self.expression(inner, home)
      return words.contains(this) ? words.replacing(this, with: last) : last + " " + words
    case .ownKey: return columns(of: home).first(where: \.isKey)?.name ?? "编号"
    case .score(let account): return program.accounts[account].name
    case .scoreOver(let account, let unit, let aggregate):
      return "\(program.accounts[account].name) 的 \(unit.thisWord) \(aggregate.word)"
    case .violationCount(let unit): return (unit.map { $0.thisWord + " " } ?? "") + "违反次数"
    case .hasRecord(let query): return self.query(query, verb: "有")
    case .timesListed(let board, let unit):
      return (unit.map { $0.thisWord + " " } ?? "") + "列入 \(program.boards[board].name) 的次数"
    case .isOnBoard(let board): return "在 \(program.boards[board].name)"
    case .derived(let index): return program.derivedValues[index].name
    case .overRecords(let index): return aggregate(program.recordAggregates[index])
    case .grade(let scale): return program.scales[scale].name
    case .overDependents(let subject, _, let condition, let aggregate, let value):
      let whose = condition.map { "（" + self.expression($0, .subject(subject)) + "）" } ?? ""
      return
        "所辖 \(program.subjects[subject].name)\(whose) 的 \(self.expression(value, .subject(subject))) 的 \(aggregate.word)"
    }
  }

  /// The 评分表 whose value it is.
  private func sheet(_ expression: Expression, _ home: Home) -> ScoreSheet? {
    guard case .record(let record) = home else { return nil }
    return program.sheets.first { $0.record == record && $0.value == expression }
  }

  private func compare(_ left: Expression, _ comparison: Comparison, _ right: Expression, _ home: Home) -> String {
    switch (left, comparison, right) {
    case (.violationCount(let unit), .equal, .literal(.number(Fixed(0)))):
      return (unit.map { $0.thisWord + " " } ?? "") + "无 违反"
    case (.timesListed(let board, let unit), .greaterOrEqual, .literal(.number(let count))):
      return (unit.map { $0.thisWord + " " } ?? "") + "列入 \(program.boards[board].name) \(count.text)次以上"
    case (.violationCount(let unit), .greaterOrEqual, .literal(.number(let count))):
      return (unit.map { $0.thisWord + " " } ?? "") + "违反 \(count.text)次以上"
    default:
      let other: String
      if case .literal(let literal) = right {
        other = self.literal(literal, beside: left, home)
      } else {
        other = expression(right, home)
      }
      return expression(left, home) + " \(comparison.word) " + other
    }
  }

  private func negated(_ operand: Expression, _ home: Home) -> String {
    switch operand {
    case .isOnBoard(let board): return "不在 \(program.boards[board].name)"
    case .hasRecord(let query): return self.query(query, verb: "无")
    case .isMissing(let value): return expression(value, home) + " 不为空"
    case .compare(let left, .equal, let right): return compare(left, .notEqual, right, home)
    case .literal, .column, .through, .compare, .among, .contains, .not, .and, .or, .arithmetic, .stepped, .firstOf,
      .minuteOfDay, .seen, .before, .ownKey, .score, .scoreOver, .violationCount, .timesListed, .derived, .overRecords,
      .grade,
      .overDependents:
      return "非（" + expression(operand, home) + "）"
    }
  }

  private func query(_ index: Int, verb: String) -> String {
    let query = program.queries[index]
    let condition = query.condition.map { "（" + expression($0, .record(query.record)) + "）" } ?? ""
    return "\(query.unit.thisWord) \(verb) \(program.records[query.record].name)\(condition)"
  }

  private func aggregate(_ asked: RecordAggregate) -> String {
    let condition = asked.condition.map { "（" + expression($0, .record(asked.record)) + "）" } ?? ""
    let value = asked.value.map { " 的 " + expression($0, .record(asked.record)) } ?? ""
    let figure: String
    switch asked.figure {
    case .aggregate(.count): figure = "次数"
    case .aggregate(let aggregate): figure = aggregate.word
    case .share(let part): figure = expression(part, .record(asked.record)) + " 的 占比"
    }
    return program.records[asked.record].name + condition + value + " 的 " + window(asked.window) + figure
  }

  private func columns(of home: Home) -> [ColumnSchema] {
    switch home {
    case .subject(let subject): program.subjects[subject].columns
    case .record(let record): program.records[record].columns
    }
  }

  /// - Parameter value: what it is compared with: its members and its unit are the literal's.
  private func literal(_ literal: Literal, beside value: Expression?, _ home: Home) -> String {
    switch literal {
    case .number(let number): return number.text + (value.flatMap { unit(of: $0, home) } ?? "")
    case .minutes(let minutes):
      let minute = Int(((minutes % 1440) + 1440) % 1440)
      return "\(minute / 60):" + (minute % 60 < 10 ? "0" : "") + "\(minute % 60)"
    case .day(let day): return day.chineseText
    case .text(let text): return "“\(text)”"
    case .code(let code):
      return value.flatMap { members(of: $0, home) }.flatMap { members in
        members.indices.contains(Int(code)) ? members[Int(code)] : nil
      } ?? "第\(code)个"
    case .truth(let truth): return truth ? "是" : "否"
    case .key(_, let key): return key
    }
  }

  private func members(of value: Expression, _ home: Home) -> [String]? {
    switch value {
    case .column(let column):
      if case .enumeration(let enumeration) = columns(of: home)[column].type { return enumeration.members }
      return nil
    case .through(_, let subject, let value): return members(of: value, .subject(subject))
    case .grade(let scale): return program.scales[scale].lines.map(\.name)
    case .literal, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped, .firstOf,
      .minuteOfDay, .seen, .before, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard,
      .derived,
      .overRecords, .overDependents:
      return nil
    }
  }

  /// What stands behind a number of that kind.
  func unit(of value: Expression, _ home: Home) -> String? {
    if sheet(value, home) != nil { return ScoreSheet.unit }
    switch value {
    case .column(let column):
      if case .number(let unit) = columns(of: home)[column].type { return unit }
      return nil
    case .through(_, let subject, let value): return unit(of: value, .subject(subject))
    case .score(let account), .scoreOver(let account, _, _): return program.accounts[account].measure
    case .violationCount, .timesListed: return "次"
    case .derived(let index): return program.derivedValues[index].unit
    case .overRecords(let index):
      let asked = program.recordAggregates[index]
      if case .aggregate(.count) = asked.figure { return "次" }
      return asked.value.flatMap { unit(of: $0, .record(asked.record)) }
    case .overDependents(let subject, _, _, let aggregate, let value):
      return aggregate == .count ? nil : unit(of: value, .subject(subject))
    case .arithmetic(let left, _, _): return unit(of: left, home)
    case .stepped(let steps): return steps.last.flatMap { unit(of: $0.value, home) }
    case .firstOf(let branches): return branches.last.flatMap { unit(of: $0.value, home) }
    case .literal, .compare, .among, .isMissing, .contains, .not, .and, .or, .minuteOfDay, .seen, .before, .ownKey,
      .hasRecord,
      .isOnBoard, .grade:
      return nil
    }
  }
}

extension Comparison {
  fileprivate var word: String {
    switch self {
    case .equal: "为"
    case .notEqual: "不为"
    case .less: "低于"
    case .lessOrEqual: "不超过"
    case .greater: "超过"
    case .greaterOrEqual: "达到"
    }
  }
}

extension Arithmetic {
  fileprivate var sign: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "×"
    case .divide: "÷"
    case .wholes: "每满"
    case .lesser: "至多"
    case .greater: "至少"
    }
  }
}

extension Aggregate {
  fileprivate var word: String {
    switch self {
    case .count: "个数"
    case .sum: "合计"
    case .mean: "平均"
    case .median: "中位数"
    case .trimmedMean(let share): "去极值平均（\(Fixed(tenThousandths: share.tenThousandths * 100).text)%）"
    case .maximum: "最大"
    case .minimum: "最小"
    }
  }
}
