import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 凡 红白事，应当 在 办理日期 5日前 报备: what must be done in time, in each case.
extension Resolver {
  mutating func timedDuty(
    _ node: DutySyntax, _ within: WithinSyntax, _ names: [Token], _ times: TimesSyntax?, _ rows: CaseRows,
    _ frame: NormFrame
  ) {
    guard isOfOneRow(node.every ?? frame.every) else { return }
    if let times {
      cannotStand(times.tokens, zh: "一行一判，不写次数", en: "each row is judged: without a number of times")
      return
    }
    let modality = modality(node.modal ?? frame.modal)
    if modality == .prohibition {
      cannotStand(
        within.tokens, zh: "应当 在 … 内 …；不许早于（晚于）某日的，写 甲日期 不得 在 … 之间，或另记一个 是否 字段",
        en: "应当 在 … 内 …; what must not be by then is a condition on a field")
      return
    }
    guard let start = start(within, rows) else { return }
    for token in onceEach(names) {
      guard let done = done(token, rows, start) else { continue }
      add(
        .timedCases(
          record: rows.record, reference: rows.reference, filter: rows.filter,
          timing: Timing(base: start.base, term: start.term, done: done), text: token.text),
        modality, subject: rows.subject, frame, node.tokens, act: token.text)
    }
  }

  /// What the time runs from, and how long it is.
  private struct Start {
    let base: Expression
    let term: Timing.Term
  }

  private mutating func start(_ within: WithinSyntax, _ rows: CaseRows) -> Start? {
    switch within {
    case .limit(let quantity, _):
      guard let term = term(quantity) else { return nil }
      return firstDay(rows, isTime: isTimed(term)).map { Start(base: .column($0), term: term) }
    case .after(let path, let quantity, _):
      guard let base = day(path, rows), let term = term(quantity) else { return nil }
      return Start(base: base, term: term)
    case .before(let path, let quantity?, _):
      guard let base = day(path, rows), let limit = wholeDays(quantity) else { return nil }
      return Start(base: base, term: .before(limit))
    case .before(let path, nil, _):
      return day(path, rows).map { Start(base: $0, term: .before(TimeLimit(amount: 0, unit: .days))) }
    case .justBefore(let path, let quantity, _):
      guard let base = day(path, rows), let limit = wholeDays(quantity) else { return nil }
      return Start(base: base, term: .justBefore(limit))
    case .dayOfPeriod(_, _, let tokens):
      cannotStand(
        tokens,
        zh:
          "从这件事算起：在 \(records[rows.record].dayColumn.map { records[rows.record].columns[$0].name } ?? "日期") 后 15日内；每月一次的，写 凡 主体，应当 在 每月 25日 前 …",
        en: "from the case: 自 day 起 15日内; once a month: 凡 subject，应当 在 每月 25日 前 …")
      return nil
    }
  }

  private func isTimed(_ term: Timing.Term) -> Bool {
    switch term {
    case .withinMinutes: true
    case .within, .before, .justBefore: false
    }
  }

  /// 24小时内 of a case runs from its first 时间, where it has one; 7日内 from its day.
  private func firstDay(_ rows: CaseRows, isTime: Bool) -> Int? {
    let schema = records[rows.record]
    let time = schema.columns.firstIndex { $0.type == .time }
    return isTime ? time ?? schema.dayColumn : schema.dayColumn ?? time
  }

  /// `24小时内`, `15日内`.
  private mutating func term(_ node: QuantitySyntax) -> Timing.Term? {
    switch unit(node) {
    case "小时", "分钟":
      guard let count = count(node) else { return nil }
      let minutes = unit(node) == "小时" ? count * 60 : count
      guard minutes <= 60 * 24 * 36_500 else {
        wrongKind(range(node), zh: "“\(phrase(node.tokens))”太大：时间至多 100年", en: "this is too long: at most 100 years")
        return nil
      }
      return .withinMinutes(minutes)
    default: return wholeDays(node).map { .within($0) }
    }
  }

  /// `5日前`, `前 2个月内`: not of hours.
  mutating func wholeDays(_ node: QuantitySyntax) -> TimeLimit? {
    switch unit(node) {
    case "小时", "分钟":
      cannotStand(node.tokens, zh: "在 7日内、5日前，或 周、个月、个工作日", en: "在 7日内, 5日前, or 周, 个月, 个工作日")
      return nil
    default: return timeLimit(node)
    }
  }

  /// `办理日期`, `户号 的 入住日期`: a 日期 or 时间 of the case.
  private mutating func day(_ path: PathSyntax, _ rows: CaseRows) -> Expression? {
    guard let first = path.names.first else { return nil }
    var node = ExpressionSyntax.name(relation: nil, name: first, bracket: nil, tokens: path.tokens)
    for name in path.names.dropFirst() {
      node = .member(base: node, period: nil, name: name, bracket: nil, tokens: path.tokens)
    }
    let typed = value(node, .record(rows.record))
    switch typed.type {
    case nil: return nil
    case .day, .time: return typed.expression
    case .text, .truth, .number, .enumeration, .reference:
      wrongKind(
        range(path), zh: "“\(phrase(path.tokens))”要是 日期 或 时间，期限从它算起", en: "the time runs from a 日期 or 时间")
      return nil
    }
  }

  /// A field of the case that says when it was done, or a 事项 that another record shows.
  private mutating func done(_ token: Token, _ rows: CaseRows, _ start: Start) -> Timing.Done? {
    let schema = records[rows.record]
    if schema.column(named: token.text) != nil {
      guard let column = dayColumn(token, rows) else { return nil }
      guard start.base != .column(column) else {
        wrongKind(
          token.range, zh: "期限就是从 \(token.text) 算起的：做到那天另用一个字段",
          en: "the time runs from \(token.text) itself: it was done on the day of another field")
        return nil
      }
      return .onRow(.column(column))
    }
    guard names.find(token.text, .matter) != nil else {
      // A field that is misspelt, or a matter that is not declared.
      let isField = !suggestions(for: token.text, among: schema.columns.map { Candidate($0.name) }).isEmpty
      if isField { reportUndeclaredValue(token, .record(rows.record)) } else { _ = matter(token) }
      return nil
    }
    guard let index = matter(token), let matter = matters[index] else { return nil }
    guard matter.record != rows.record else {
      wrongKind(
        token.range, zh: "\(token.text) 就以 \(schema.name) 为据：写这一行上的日期字段",
        en: "\(token.text) is shown by \(schema.name) itself: name the day of its row")
      return nil
    }
    guard serve(index, rows.subject, token) else { return nil }
    return .matter(index)
  }
}
