import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `本季度 有 巡查（…）、无 违反、不在 黑榜`: what is asked of a 主体 as of a day. Those parted by 、 share the period.
extension Resolver {
  mutating func predicates(_ node: PredicatesSyntax, _ scope: Scope) -> Expression {
    guard case .subject(let subject) = scope.table else {
      cannotStand(node.tokens, zh: "记录上写字段的条件：结果 为 …", en: "conditions on fields: 结果 为 …")
      return Typed.unknown.expression
    }
    guard isStanding(scope, range(node), phrase(node.tokens)) else { return Typed.unknown.expression }
    if let same = node.same.first {
      report(
        CannotStandHere(
          range: same.range, phrase: "同一 \(same.text)",
          instead: Localized(zh: "后果中的 30日内 同一 事项 违反 3次以上 的", en: "30日内 同一 事项 违反 3次以上 的, of a consequence")))
      return Typed.unknown.expression
    }
    var window: Window?
    var earlier: PeriodUnit?
    if case .word(let token)? = node.period, let unit = earlierUnit(word: token) {
      (window, earlier) = (.period(unit), unit)
    } else if let period = node.period {
      guard let found = self.window(period, node.tokens) else { return Typed.unknown.expression }
      window = found
    }
    let parts = node.predicates.map { node -> Expression in
      let found = predicate(node, subject, window, isEarlier: earlier != nil)
      // Who is on a board is asked of the day, whatever period stands before.
      if case .onBoard = node { return found }
      return earlier.map { .before($0, found) } ?? found
    }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func predicate(
    _ node: PredicateSyntax, _ subject: Int, _ window: Window?, isEarlier: Bool
  ) -> Expression {
    switch node {
    case .violated(let verb, let cites, let bound, let tokens):
      guard verb.text == "违反", cites.isEmpty else { break }
      return violations(bound, window, tokens)
    case .has(let word, nil, let filter, let bound, let tokens):
      guard filter.isEmpty else { break }
      let had = violations(bound, window, tokens)
      if word.text == "有" { return had }
      guard bound == nil, case .compare(let count, _, _) = had else { break }
      return .compare(count, .equal, .literal(.number(Fixed(0))))
    case .has(let word, let name?, let filter, let bound, let tokens):
      return record(word, name, filter, bound, subject, window, isEarlier: isEarlier, tokens)
    case .entered(let verb, let board, let bound, let tokens):
      guard verb.text == "列入" else { break }
      guard let index = self.board(board, of: subject), let unit = calendarUnit(window, tokens) else {
        return Typed.unknown.expression
      }
      let (comparison, times) = times(bound)
      return .compare(.timesListed(board: index, unit.value), comparison, .literal(.number(times)))
    case .onBoard(let word, let board, _):
      guard let index = self.board(board, of: subject) else { return Typed.unknown.expression }
      return word.text == "不在" ? .not(.isOnBoard(index)) : .isOnBoard(index)
    case .numbered, .consecutive, .enteredInARow, .graded, .unobjected, .overdue, .allRectified, .anyOfItems, .allOfItems: break
    }
    cannotStand(
      node.tokens, zh: "有 记录（…）、无 违反、违反 3次以上、在 榜、列入 榜 2次以上", en: "有 record（…）, 无 违反, 违反 3次以上, 在 board")
    return Typed.unknown.expression
  }

  /// What is counted by periods of the calendar only: violations and lists. Nil: reported.
  private mutating func calendarUnit(_ window: Window?, _ tokens: TokenRange) -> Counted? {
    switch window {
    case nil, .always: return Counted(value: nil)
    case .period(let unit): return Counted(value: unit)
    case .days, .months:
      cannotStand(tokens, zh: "这里按 本月、本季度、本年 数", en: "here one counts by 本月, 本季度 or 本年")
      return nil
    }
  }

  /// A board on which this 主体 can stand.
  mutating func board(_ token: Token, of subject: Int) -> Int? {
    guard let index = board(token) else { return nil }
    let listed = subjectOfBoard(index)
    guard listed < 0 || listed == subject else {
      wrongKind(
        token.range, zh: "榜 \(token.text) 列的是 \(subjects[listed].name)，这里说的是 \(subjects[subject].name)",
        en: "\(token.text) is a board of \(subjects[listed].name)")
      return nil
    }
    return index
  }

  private mutating func violations(_ bound: BoundSyntax?, _ window: Window?, _ tokens: TokenRange) -> Expression {
    guard let unit = calendarUnit(window, tokens) else { return Typed.unknown.expression }
    let (comparison, times) = times(bound)
    return .compare(.violationCount(unit.value), comparison, .literal(.number(times)))
  }

  /// `2次以上`; without it, once or more.
  mutating func times(_ bound: BoundSyntax?) -> (Comparison, Fixed) {
    guard let bound else { return (.greaterOrEqual, Fixed(1)) }
    guard case .quantity(let quantity) = bound.value, let count = count(quantity, of: "次数") else {
      if case .quantity = bound.value { return (.greaterOrEqual, Fixed(1)) }
      cannotStand(bound.tokens, zh: "3次以上", en: "3次以上")
      return (.greaterOrEqual, Fixed(1))
    }
    return (Self.comparison(bound), Fixed(count))
  }

  /// `本季度 有 巡查（结果 不为 未检）`; `近 30日 有 巡查`, `本年 有 走访 2次以上`: by their number.
  private mutating func record(
    _ word: Token, _ name: Token, _ filter: [ExpressionSyntax], _ bound: BoundSyntax?, _ subject: Int,
    _ window: Window?, isEarlier: Bool, _ tokens: TokenRange
  ) -> Expression {
    guard let record = self.record(name) else { return Typed.unknown.expression }
    let condition = filter.isEmpty ? nil : conjunction(filter, .record(record))
    guard let reference = reference(of: record, to: subject, nil, name) else { return Typed.unknown.expression }
    guard let window else {
      cannotStand(tokens, zh: "写明期间：本季度 有 \(name.text)", en: "say in which period: 本季度 有 \(name.text)")
      return Typed.unknown.expression
    }
    let found: Expression
    if bound == nil, !isEarlier, case .period(let unit) = window {
      var figure: Int?
      if let condition, mayBeUnknown(condition, record) {
        let rows = RowsAsked(
          record: record, reference: reference, subject: subject, condition: condition, window: window)
        if case .overRecords(let index) = count(of: rows, in: window) { figure = index }
      }
      queries.append(
        RecordQuery(
          record: record, reference: reference, subject: subject, condition: condition, unit: unit, figure: figure))
      found = .hasRecord(query: queries.count - 1)
    } else {
      let (comparison, times) = times(bound)
      let rows = RowsAsked(
        record: record, reference: reference, subject: subject, condition: condition, window: window)
      found = .compare(count(of: rows, in: window), comparison, .literal(.number(times)))
    }
    return word.text == "有" ? found : .not(found)
  }
}

extension Resolver {
  /// Whether it reads what a row, or the subject it names, may lack.
  private func mayBeUnknown(_ condition: Expression, _ record: Int) -> Bool {
    if case .column(let column) = condition { return records[record].columns[column].isOptional }
    if case .through = condition { return true }
    return condition.parts.contains { mayBeUnknown($0, record) }
  }
}

/// The period in which something is counted; nil: since 施行.
private struct Counted {
  let value: PeriodUnit?
}
