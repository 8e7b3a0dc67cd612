import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 评分表: full marks less what each item loses, item by item, as one value of a record's row.
extension Resolver {
  /// One after the other: a sheet may ask for one that stands before it.
  mutating func resolveSheets() {
    sheets = Array(repeating: nil, count: declarations.sheets.count)
    for (index, located) in declarations.sheets.enumerated() {
      current = located.tree
      article = nil
      sheets[index] = sheet(located.node)
    }
  }

  /// A sheet by its name, where each row of the record is one.
  func sheet(_ name: String, of record: Int) -> ScoreSheet? {
    guard let entry = names.find(name, .sheet), sheets.indices.contains(entry.index) else { return nil }
    return sheets[entry.index].flatMap { $0.record == record && $0.period == nil ? $0 : nil }
  }

  /// One that could not be made out: that has been reported.
  func isUnclearSheet(_ name: String) -> Bool {
    guard let entry = names.find(name, .sheet), sheets.indices.contains(entry.index) else { return false }
    return sheets[entry.index] == nil
  }

  private mutating func sheet(_ node: SheetSyntax) -> ScoreSheet? {
    guard let record = record(node.record) else { return nil }
    let before = diagnostics.count
    if let column = declarations.records[record].node.columns.first(where: { $0.name.text == node.name.text }) {
      report(DeclaredTwice(name: node.name.text, range: node.name.range, firstLine: line(of: column.name.range)))
    }
    if hasUnreadableParts(node.tokens) { return nil }
    var reference = schema(.record(record)).schema.columns.firstIndex { column in
      if case .reference = column.type { true } else { false }
    }
    if let name = node.subject {
      guard let subject = subject(name), let said = self.reference(of: record, to: subject, nil, name) else {
        return nil
      }
      reference = said
    }
    let period = period(of: node)
    if diagnostics.count > before { return nil }
    var rows: RowsAsked?
    if let period { rows = self.rows(of: node, record, reference, period: period) }
    var whole = Fixed(0)
    var items: [ScoreSheet.Item] = []
    var first: [String: Token] = [:]
    for item in node.items {
      if let other = first[item.name.text] {
        report(DeclaredTwice(name: item.name.text, range: item.name.range, firstLine: line(of: other.range)))
      }
      first[item.name.text] = item.name
      guard let full = points(item.full, after: "满分") else { continue }
      whole = Fixed(tenThousandths: whole.tenThousandths + full.tenThousandths)
      guard let losses = losses(of: item, full, record, isOfPeriod: period != nil) else { continue }
      var value = Self.value(losses, full)
      if let rows { value = self.value(losses, full, of: rows) }
      items.append(
        ScoreSheet.Item(
          name: item.name.text, full: full, losses: losses.losses, isGravestOnly: losses.isGravestOnly, value: value))
    }
    check(node, whole)
    guard diagnostics.count == before, items.count == node.items.count, let head = items.first else { return nil }
    var value = items.dropFirst().reduce(head.value) { .arithmetic($0, .add, $1.value) }
    if let rows { value = self.value(value, whole, of: rows, countsAbsence: node.absence != nil) }
    return ScoreSheet(
      name: node.name.text, record: record, reference: reference, period: period, items: items, value: value)
  }

  /// 每月 满分 100分: the rows of a month are a sheet; 每次, or nothing: each row is one.
  private mutating func period(of node: SheetSyntax) -> PeriodUnit? {
    let unit = node.each.flatMap { periodUnit($0.count, $0.unit) }
    if let each = node.each, unit == nil, each.count != nil || each.unit.text != "次" {
      cannotStand(
        each.tokens, zh: "一行一张写 每次 满分 100分，几行合一张写 每月（每季度、每年）满分 100分",
        en: "每次 满分 100分 where each row is a sheet, 每月 (每季度, 每年) 满分 100分 where those of a period are")
    }
    if let absence = node.absence, unit == nil {
      cannotStand(absence, zh: "一行一张的表，没有行就没有表；每月 满分 100分；无 记录 的，计 满分", en: "每月 满分 100分；无 记录 的，计 满分")
    }
    return unit
  }

  /// 每次 满分 100分 has to be what the items come to.
  private mutating func check(_ node: SheetSyntax, _ whole: Fixed) {
    guard let written = node.full, let full = points(written, after: "满分"), full != whole else { return }
    wrongKind(
      range(written), zh: "各项加起来是 \(Self.text(whole))分，不是 \(phrase(written.tokens))",
      en: "the items come to \(Self.text(whole))分, not to \(phrase(written.tokens))")
  }

  private static func text(_ number: Fixed) -> String {
    let (whole, rest) = number.tenThousandths.quotientAndRemainder(dividingBy: Fixed.one)
    if rest == 0 { return String(whole) }
    let digits = String(rest + Fixed.one).dropFirst()
    return "\(whole)." + String(digits.reversed().drop { $0 == "0" }.reversed())
  }

  // MARK: Items

  /// What an item loses points for.
  struct Losses {
    var losses: [ScoreSheet.Loss] = []
    /// The conditions under which it has nothing.
    var failures: [Expression] = []
    var isGravestOnly = false
  }

  private mutating func losses(
    of node: SheetItemSyntax, _ full: Fixed, _ record: Int, isOfPeriod: Bool
  ) -> Losses? {
    var found = Losses()
    func add(_ points: Expression, _ tokens: TokenRange, _ counted: ScoreSheet.Counted?, takesAll: Bool = false) {
      found.losses.append(
        ScoreSheet.Loss(range: range(tokens), points: points, counted: counted, takesAll: takesAll))
    }
    for part in node.parts {
      switch part {
      case .each(let conditions, let unit, let column, let amount, let tokens):
        let condition = conditions.isEmpty ? nil : conjunction(conditions, .record(record))
        guard
          let (points, counted) = isOfPeriod && column == nil && condition != nil
            ? lossOfEachRow(unit, amount, record) : loss(column ?? node.name, unit, amount, record)
        else { return nil }
        add(condition.map { Self.points(where: $0, points) } ?? points, tokens, counted)
      case .deduction(let conditions, let points, let tokens):
        guard let loss = loss(points, tokens, record) else { return nil }
        let condition = conditions.isEmpty ? nil : conjunction(conditions, .record(record))
        add(condition.map { Self.points(where: $0, loss) } ?? loss, tokens, nil)
      case .nothing(let conditions, let tokens):
        let condition = conjunction(conditions, .record(record))
        found.failures.append(condition)
        add(Self.points(where: condition, .literal(.number(full))), tokens, nil, takesAll: true)
      case .untilNoneLeft: break
      case .gravestOnly: found.isGravestOnly = true
      }
    }
    return found
  }

  /// What a row leaves of an item's full marks.
  private static func value(_ losses: Losses, _ full: Fixed) -> Expression {
    let taken = losses.losses.filter { !$0.takesAll }.map(\.points)
    var value = Expression.literal(.number(full))
    if let first = taken.first {
      let lost = taken.dropFirst().reduce(first) { .arithmetic($0, losses.isGravestOnly ? .greater : .add, $1) }
      value = .arithmetic(.arithmetic(value, .subtract, lost), .greater, none)
    }
    guard let first = losses.failures.first else { return value }
    let failed: Expression = losses.failures.count == 1 ? first : .or(losses.failures)
    return .firstOf([Branch(condition: failed, value: none), Branch(condition: nil, value: value)])
  }

  static let none = Expression.literal(.number(Fixed(0)))

  /// So much where the condition holds, else nothing.
  private static func points(where condition: Expression, _ points: Expression) -> Expression {
    .firstOf([Branch(condition: condition, value: points), Branch(condition: nil, value: none)])
  }

  /// `每户 不能用 扣 2分`
  private mutating func loss(
    _ name: Token, _ unit: Token, _ amount: QuantitySyntax, _ record: Int
  ) -> (points: Expression, counted: ScoreSheet.Counted)? {
    guard let each = points(amount, after: "扣") else { return nil }
    guard let column = records[record].column(named: name.text) else {
      reportUndeclaredValue(name, .record(record))
      return nil
    }
    let type = records[record].columns[column].type
    guard case .number(let counted) = type, counted == nil || Units.fit(counted, unit.text) else {
      wrongKind(
        name.range, zh: "\(name.text) 是\(type.spoken(subjects))，要以 \(unit.text) 计：\(name.text) 为 \(unit.text)",
        en: "\(name.text) has to be in \(unit.text): \(name.text) 为 \(unit.text)")
      return nil
    }
    let points = Self.atLeastNothing(.arithmetic(.column(column), .multiply, .literal(.number(each))))
    return (points, ScoreSheet.Counted(column: column, unit: unit.text))
  }

  /// `问题 为 垃圾 的，每处 扣 1分`: each row is one, unless a column says how many.
  private mutating func lossOfEachRow(
    _ unit: Token, _ amount: QuantitySyntax, _ record: Int
  ) -> (points: Expression, counted: ScoreSheet.Counted)? {
    guard let each = points(amount, after: "扣") else { return nil }
    let counting = records[record].columns.first { column in
      if case .number(let counted?) = column.type { Units.fit(counted, unit.text) } else { false }
    }
    if let counting {
      wrongKind(
        unit.range,
        zh:
          "\(records[record].name) 的 \(counting.name) 也以 \(unit.text) 计：写 每\(unit.text) \(counting.name) 扣 …；一行算一次的，写 每次 扣 …",
        en:
          "\(counting.name) is in \(unit.text) too: 每\(unit.text) \(counting.name) 扣 …, or, where each row is one, 每次 扣 …"
      )
      return nil
    }
    return (.literal(.number(each)), ScoreSheet.Counted(column: nil, unit: unit.text))
  }

  /// `扣 5分`, `每超 …`, `按 层级 扣：…`
  private mutating func loss(_ node: PointsActionSyntax, _ tokens: TokenRange, _ record: Int) -> Expression? {
    guard node.verb.text == "扣", node.recipient == nil, node.account == nil else {
      cannotStand(tokens, zh: "评分表里从满分往下扣：未执行 的，扣 5分", en: "a sheet takes off from full marks: 未执行 的，扣 5分")
      return nil
    }
    switch node.amount {
    case .fixed(let quantity): return points(quantity, after: "扣").map { .literal(.number($0)) }
    case .value(let value):
      let typed = figure(value, .record(record))
      guard case .number(let unit) = typed.type else { return nil }
      guard unit == nil || unit == ScoreSheet.unit else {
        wrongKind(
          range(value), zh: "“\(phrase(value.tokens))”以 \(unit ?? "") 计，不是分",
          en: "“\(phrase(value.tokens))” is not in 分")
        return nil
      }
      return Self.atLeastNothing(typed.expression)
    case .perUnit(let perUnit):
      guard let measure = perUnit.measure, perUnit.word.text != "每逾期" else {
        cannotStand(perUnit.tokens, zh: "写明按什么算：积存 每满 1处 扣 2分", en: "say of what: 积存 每满 1处 扣 2分")
        return nil
      }
      let typed = figure(measure, .record(record))
      guard case .number(let unit) = typed.type, let each = points(perUnit.amount, after: "扣") else { return nil }
      let measured = MeasuredQuantity(
        home: .row(record), expression: typed.expression, unit: unit, phrase: phrase(measure.tokens))
      return points(perUnit, of: measured, each: each).map(Self.atLeastNothing)
    case .byClass(let classes): return table(classes, node.verb, .record(record), of: nil, in: ScoreSheet.unit)
    case .discretion:
      cannotStand(tokens, zh: "记录的栏里就写扣几分：（一）秩序，10分：扣 秩序扣分", en: "the column itself says how much: 扣 秩序扣分")
      return nil
    }
  }

  /// Nobody gains by a deduction.
  private static func atLeastNothing(_ value: Expression) -> Expression {
    .arithmetic(value, .greater, .literal(.number(Fixed(0))))
  }

  // MARK: Rows

  /// `村庄环境 的 本月 平均`: a sheet's name alone, where rows of a record are counted.
  func isSheetOfRows(_ name: Token, _ scope: Scope) -> Bool {
    guard case .subject(let subject) = scope.table, let entry = names.find(name.text, .sheet) else { return false }
    if sheets.indices.contains(entry.index), sheets[entry.index]?.period != nil { return false }
    return subjects.indices.contains(subject) && subjects[subject].column(named: name.text) == nil
  }

  mutating func sheetRows(
    _ name: Token, _ bracket: BracketSyntax?, _ scope: Scope, _ tokens: TokenRange
  ) -> Operand {
    guard let entry = names.find(name.text, .sheet), let sheet = sheets[entry.index] else { return .one(.unknown) }
    let record = Token(
      kind: .name, range: name.range, leadingStart: name.leadingStart, text: records[sheet.record].name)
    guard case .rows(let asked, _) = rows(record, bracket, scope, tokens) else { return .one(.unknown) }
    return .rows(asked, value: Typed(expression: sheet.value, type: .number(unit: ScoreSheet.unit)))
  }
}
