import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `检查（结果 为 A） 的 本月 次数`, `捐款 的 金额 的 合计`: the rows of a record about a subject, and what is made of them.
extension Resolver {
  /// `检查（结果 为 A，日期 在 本月）`.
  mutating func rows(
    _ name: Token, _ bracket: BracketSyntax?, _ scope: Scope, _ tokens: TokenRange
  ) -> Operand {
    guard let record = record(name) else { return .one(.unknown) }
    guard case .subject(let subject) = scope.table else {
      cannotStand(tokens, zh: "记录上写字段；数记录的行写在主体的 所称 X 的 Y 中", en: "rows are counted for a subject: in 所称 X 的 Y")
      return .one(.unknown)
    }
    guard isStanding(scope, range(tokens), phrase(tokens)) else { return .one(.unknown) }
    var nodes: [ExpressionSyntax] = []
    var via: Token?
    switch bracket {
    case nil: break
    case .conditions(let conditions): nodes = conditions
    case .via(let token, let conditions): (via, nodes) = (token, conditions)
    case .figure:
      cannotStand(tokens, zh: "\(name.text)（字段 为 …） 的 次数", en: "\(name.text)（field 为 …） 的 次数")
      return .one(.unknown)
    }
    guard let reference = reference(of: record, to: subject, via, name), hasDay(record, name) else {
      return .one(.unknown)
    }
    guard let window = takeWindow(from: &nodes, of: record) else { return .one(.unknown) }
    let condition = nodes.isEmpty ? nil : conjunction(nodes, .record(record))
    return .rows(
      RowsAsked(record: record, reference: reference, subject: subject, condition: condition, window: window),
      value: nil)
  }

  /// The column that says about whom a row is: the one named, else the first.
  mutating func reference(of record: Int, to subject: Int, _ via: Token?, _ name: Token) -> Int? {
    let columns = schema(.record(record)).references(to: subject)
    guard let first = columns.first else {
      report(
        IncompleteTable(range: name.range, table: records[record].name, lack: .reference(to: subjects[subject].name)))
      return nil
    }
    guard let via else { return first }
    return chosen(via, among: columns, of: records[record], to: subjects[subject].name)
  }

  mutating func hasDay(_ record: Int, _ name: Token) -> Bool {
    if records[record].dayColumn != nil { return true }
    report(IncompleteTable(range: name.range, table: records[record].name, lack: .day))
    return false
  }

  /// `日期 在 本月`, on the record's day, is no condition of a row but says how far back is looked. Nil: reported.
  mutating func takeWindow(from nodes: inout [ExpressionSyntax], of record: Int) -> Window? {
    guard let day = records[record].dayColumn.map({ records[record].columns[$0].name }) else { return .always }
    var window: Window?
    var isClear = true
    nodes.removeAll { node in
      guard case .comparison(.name(nil, let field, nil, _), .during(let word, let period, let tokens), _) = node,
        field.text == day, word.text == "在", Self.fixedPeriod(period) == nil
      else { return false }
      guard let unit = periodUnit(word: period) else {
        isClear = false
        cannotStand(tokens, zh: "本月、本季度、本年，或 2022年第3季度", en: "本月, 本季度, 本年, or 2022年第3季度")
        return true
      }
      if window != nil { saidTwice("期间", tokens) }
      window = .period(unit)
      return true
    }
    return isClear ? window ?? .always : nil
  }

  // MARK: Figures

  mutating func member(
    of rows: RowsAsked, _ value: Typed?, _ period: Token?, _ name: Token, _ bracket: BracketSyntax?,
    _ tokens: TokenRange
  ) -> Operand {
    let isField = value == nil && records[rows.record].column(named: name.text) != nil
    guard Self.aggregateWords.contains(name.text), !isField else { return field(name, of: rows, value, period, tokens) }
    var window = rows.window
    if let period, let unit = earlierUnit(word: period) {
      if window != .always { saidTwice("期间", tokens) }
      let asked = RowsAsked(
        record: rows.record, reference: rows.reference, subject: rows.subject, condition: rows.condition,
        window: .period(unit))
      guard case .one(let typed) = member(of: asked, value, nil, name, bracket, tokens) else { return .one(.unknown) }
      return .one(typed.before(unit))
    }
    if let period {
      guard let unit = periodUnit(word: period) else {
        cannotStand(tokens, zh: "… 的 本月 \(name.text)，或 近 30日 …", en: "… 的 本月 \(name.text), or 近 30日 …")
        return .one(.unknown)
      }
      if window != .always { saidTwice("期间", tokens) }
      window = .period(unit)
    }
    if name.text == "占比" { return .one(share(rows, value, window, tokens)) }
    guard let aggregate = aggregate(name, bracket, tokens) else { return .one(.unknown) }
    guard let value else {
      guard aggregate == .count else {
        let record = records[rows.record].name
        cannotStand(
          tokens, zh: "\(record) 的 次数，或 \(record) 的 字段 的 \(name.text)",
          en: "\(record) 的 次数, or \(record) 的 field 的 \(name.text)")
        return .one(.unknown)
      }
      return .one(over(rows, rows.condition, nil, .aggregate(.count), window, unit: Units.count))
    }
    switch value.type {
    case nil: return .one(.unknown)
    case .number(let unit):
      return .one(
        over(
          rows, rows.condition, value.expression, .aggregate(aggregate), window,
          unit: aggregate == .count ? Units.count : unit))
    case .text, .day, .time, .truth, .enumeration, .reference:
      wrongKind(range(tokens), zh: "\(name.text) 前面要是数", en: "\(name.text) needs numbers before it")
      return .one(.unknown)
    }
  }

  private mutating func field(
    _ name: Token, of rows: RowsAsked, _ value: Typed?, _ period: Token?, _ tokens: TokenRange
  ) -> Operand {
    if let period {
      cannotStand(
        period.range, period.text, zh: "期间写在 次数、合计 之前：… 的 本月 次数", en: "a period stands before an aggregate: … 的 本月 次数")
      return .one(.unknown)
    }
    guard let value else { return .rows(rows, value: named(name, .record(rows.record))) }
    return .rows(rows, value: member(of: value, nil, name, nil, .record(rows.record), tokens))
  }

  /// `走访（结果 为 已走访） 的 占比`: those for which the condition holds, of all.
  private mutating func share(_ rows: RowsAsked, _ value: Typed?, _ window: Window, _ tokens: TokenRange) -> Typed {
    guard let part = rows.condition, value == nil else {
      let record = records[rows.record].name
      cannotStand(tokens, zh: "\(record)（字段 为 …） 的 占比", en: "\(record)（field 为 …） 的 占比")
      return .unknown
    }
    return over(rows, nil, nil, .share(part: part), window, unit: nil)
  }

  mutating func over(
    _ rows: RowsAsked, _ condition: Expression?, _ value: Expression?, _ figure: RecordAggregate.Figure,
    _ window: Window, unit: String?
  ) -> Typed {
    recordAggregates.append(
      RecordAggregate(
        record: rows.record, reference: rows.reference, subject: rows.subject, condition: condition, value: value,
        figure: figure, window: window))
    return Typed(expression: .overRecords(recordAggregates.count - 1), type: .number(unit: unit))
  }

  /// How many rows there are in a window, as `有 巡查（…） 2次以上` asks.
  mutating func count(of rows: RowsAsked, in window: Window) -> Expression {
    over(rows, rows.condition, nil, .aggregate(.count), window, unit: Units.count).expression
  }

  /// `近 30日 检查 的 次数`: the figure made last, over that window.
  mutating func narrowLastFigure(to window: Window) {
    let last = recordAggregates.removeLast()
    recordAggregates.append(
      RecordAggregate(
        record: last.record, reference: last.reference, subject: last.subject, condition: last.condition,
        value: last.value, figure: last.figure, window: window))
  }
}
