import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 扣 and 加: how much, and in which account.
extension Resolver {
  mutating func points(
    _ node: PointsActionSyntax, _ effect: EffectSyntax, _ scope: EffectScope, _ matters: [Int]?
  ) -> Effect? {
    guard let (recipient, subject) = recipient(of: node, effect, scope) else { return nil }
    let owned = accounts.filter { $0.subject == subject }
    let before = diagnostics.count
    let index = account(node.account?.names.last, of: subject, said: node.amount.unit, effect)
    // In which unit an account that is not there would be counted, nobody knows.
    if index == nil, node.account != nil { return nil }
    let name = index.map { accounts[$0].name } ?? (owned.count == 1 ? owned[0].name : nil)
    let counted = CountedIn(account: name, unit: index.map { accounts[$0].measure } ?? "分")
    guard let value = amountValue(node.amount, node.verb, counted, scope), let index, diagnostics.count == before else {
      return nil
    }
    return .points(
      account: index,
      amount: PointAmount(
        value, isTaken: node.verb.text == "扣", recipient: recipient, validity: scope.validity),
      matters: matters)
  }

  /// The account that an award goes to: the one of the subject that is counted in its unit, if there is one.
  func account(ofAwardsIn unit: String, _ subject: Int) -> Int? {
    let fitting = accounts.indices.filter { accounts[$0].subject == subject && accounts[$0].measure == unit }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// In which account an amount is counted, and in what.
  private struct CountedIn {
    let account: String?
    let unit: String
  }

  mutating func account(_ name: Token?, of subject: Int, said: Token?, _ effect: EffectSyntax) -> Int? {
    if let name {
      guard let found = self.account(name) else { return nil }
      guard accounts[found].subject == subject || accounts[found].subject < 0 || subject < 0 else {
        let (owner, other) = (subjects[accounts[found].subject].name, subjects[subject].name)
        wrongKind(
          name.range, zh: "\(name.text) 是 \(owner) 的积分，这里是 \(other) 的事", en: "\(name.text) is for \(owner)")
        return nil
      }
      return found
    }
    guard subject >= 0 else { return nil }
    var fitting = accounts.indices.filter { accounts[$0].subject == subject }
    if fitting.count > 1, let said {
      let counted = fitting.filter { accounts[$0].measure == Units.canonical(said.text) }
      if !counted.isEmpty { fitting = counted }
      // 扣 4日: the unit is what is wrong, and the amount says so.
      if counted.isEmpty, said.text != "分" { return nil }
    }
    guard fitting.count == 1 else {
      // An account whose 主体 could not be made out may be the one.
      if !accounts.contains(where: { $0.subject < 0 }), !isKnownSlip("计入", .account) {
        report(
          AccountNotClear(
            range: range(effect), subject: subjects[subject].name, accounts: fitting.map { accounts[$0].name }))
      }
      return nil
    }
    return fitting[0]
  }

  // MARK: Whose

  /// Whose points they are, and of which 主体 those are.
  private mutating func recipient(
    of node: PointsActionSyntax, _ effect: EffectSyntax, _ scope: EffectScope
  ) -> (PointRecipient, subject: Int)? {
    if let way = node.account?.names.dropLast(), !way.isEmpty {
      guard node.recipient == nil else {
        cannotStand(effect.tokens, zh: "只写一处：扣 户主 2分，或 扣 2分 计入 户主 的 积分", en: "say it once: 扣 户主 2分")
        return nil
      }
      return referred(Array(way), scope)
    }
    switch node.recipient {
    case nil: return (.own, scope.subject)
    case .reference(let name): return referred([name], scope)
    case .dependents(let name):
      guard let other = subject(name), subjects.indices.contains(scope.subject) else { return nil }
      let columns = schema(.subject(other)).references(to: scope.subject)
      guard let column = columns.first, columns.count == 1 else {
        if columns.isEmpty {
          report(
            IncompleteTable(range: name.range, table: subjects[other].name, lack: .group(subjects[scope.subject].name)))
        } else {
          report(
            AmbiguousReference(
              range: name.range, subject: subjects[other].name, owner: subjects[scope.subject].name,
              columns: columns.map { subjects[other].columns[$0].name }))
        }
        return nil
      }
      return (.dependents(subject: other, column: column), other)
    }
  }

  /// Along columns that refer to others, from the subject's own row.
  mutating func referred(_ way: [Token], _ scope: EffectScope) -> (PointRecipient, subject: Int)? {
    guard subjects.indices.contains(scope.subject) else { return nil }
    var subject = scope.subject
    var columns: [(column: Int, subject: Int)] = []
    for name in way {
      guard let column = subjects[subject].column(named: name.text) else {
        reportUndeclaredValue(name, .subject(subject))
        return nil
      }
      guard case .reference(let other) = subjects[subject].columns[column].type else {
        wrongKind(
          name.range, zh: "\(name.text) 不指向主体：这里写指向谁的字段",
          en: "\(name.text) refers to nobody: a field that refers to somebody")
        return nil
      }
      columns.append((column, other))
      subject = other
    }
    guard let last = columns.popLast() else { return nil }
    var value = Expression.column(last.column)
    for (column, other) in columns.reversed() {
      value = .through(reference: .column(column), subject: other, value: value)
    }
    return (.referred(value, subject: subject), subject)
  }

  // MARK: How much

  private mutating func amountValue(
    _ node: AmountSyntax, _ verb: Token, _ counted: CountedIn, _ scope: EffectScope
  ) -> PointAmount.Value? {
    switch node {
    case .fixed(let quantity):
      return points(quantity, after: verb.text, of: counted.account, in: counted.unit).map { .fixed($0) }
    case .discretion(let low, let high, let column, let tokens):
      return discretion(low, high, column, tokens, verb, counted, scope)
    case .value(let value):
      guard let (home, typed) = homeFigure(value, scope) else { return nil }
      guard case .number(let unit) = typed.type else { return nil }
      guard unit == nil || unit == counted.unit else {
        wrongKind(
          range(value),
          zh:
            "“\(phrase(value.tokens))”以 \(unit ?? "") 计，不是\(counted.unit)：写 \(phrase(value.tokens)) 每满 1\(unit ?? "") \(verb.text) 1分",
          en:
            "“\(phrase(value.tokens))” is in \(unit ?? ""), not in \(counted.unit): … 每满 1\(unit ?? "") \(verb.text) 1分"
        )
        return nil
      }
      return made(typed.expression, home)
    case .perUnit(let perUnit): return self.perUnit(perUnit, verb, counted, scope)
    case .byClass(let table): return byClass(table, verb, counted, scope)
    }
  }

  private func made(_ expression: Expression, _ home: AmountHome) -> PointAmount.Value {
    switch home {
    case .row(let record): .ofRow(record: record, expression, within: nil)
    case .subject: .ofSubject(expression)
    }
  }

  /// Whose row an amount is worked out from.
  enum AmountHome {
    case row(Int)
    case subject
  }

  /// A number from the evidence row, else from the subject.
  private mutating func homeFigure(_ node: ExpressionSyntax, _ scope: EffectScope) -> (AmountHome, Typed)? {
    guard let home = amountHome(node, scope) else { return nil }
    let before = diagnostics.count
    let typed = figure(node, tableScope(home, scope))
    return diagnostics.count == before && typed.kind != nil ? (home, typed) : nil
  }

  private func tableScope(_ home: AmountHome, _ scope: EffectScope) -> Scope {
    switch home {
    case .row(let record): .record(record)
    case .subject: .standing(scope.subject)
    }
  }

  private mutating func amountHome(_ node: ExpressionSyntax, _ scope: EffectScope) -> AmountHome? {
    guard subjects.indices.contains(scope.subject) else { return nil }
    let records = self.records(of: scope.trigger, scope.subject)
    switch home(of: node, records: records, subject: scope.subject) {
    case .row(let record): return .row(record)
    case .subject: return .subject
    case .both(let row, let other): reportHalves(node, row: row, subject: other)
    case .either(let first, let second, let name):
      cannotStand(
        node.tokens, zh: "\(self.records[first].name) 和 \(self.records[second].name) 都有 \(name.text)：分作两句，各引各的规定",
        en: "\(self.records[first].name) and \(self.records[second].name) both have \(name.text): write two sentences")
    case .nowhere(let name): reportUndeclaredValue(name, records.first.map { .record($0) } ?? .subject(scope.subject))
    }
    return nil
  }

  /// `3分 至 15分，以 记录 的 扣分 为准`
  private mutating func discretion(
    _ low: QuantitySyntax, _ high: QuantitySyntax, _ column: Token, _ tokens: TokenRange, _ verb: Token,
    _ counted: CountedIn, _ scope: EffectScope
  ) -> PointAmount.Value? {
    guard let most = points(high, after: verb.text, of: counted.account, in: counted.unit) else { return nil }
    guard
      let least = low.unit == nil ? number(low) : points(low, after: verb.text, of: counted.account, in: counted.unit)
    else { return nil }
    guard least <= most else {
      wrongKind(
        range(low).through(range(high)), zh: "从小到大写：\(phrase(high.tokens)) 至 \(phrase(low.tokens))",
        en: "from the smaller to the larger: \(phrase(high.tokens)) 至 \(phrase(low.tokens))")
      return nil
    }
    let records = self.records(of: scope.trigger, scope.subject)
    let having = records.filter { self.records[$0].column(named: column.text) != nil }
    guard let record = having.first, having.count == 1, let index = self.records[record].column(named: column.text)
    else {
      if let first = records.first, having.isEmpty {
        reportUndeclaredValue(column, .record(first))
      } else {
        cannotStand(
          tokens, zh: "这里没有一条记录可看：违反 … 规定 的，\(verb.text) 3分 至 15分，以 记录 的 … 为准",
          en: "there is no record here to go by: 违反 … 规定 的，\(verb.text) 3分 至 15分，以 记录 的 … 为准")
      }
      return nil
    }
    guard case .number(let unit) = self.records[record].columns[index].type, unit == counted.unit else {
      wrongKind(
        column.range, zh: "\(column.text) 要以\(counted.unit)计：\(column.text) 为 \(counted.unit)，可空",
        en: "\(column.text) has to be in \(counted.unit): \(column.text) 为 \(counted.unit)，可空")
      return nil
    }
    return .ofRow(record: record, .column(index), within: least...most)
  }

  /// `金额 超过 1000元 的 部分 每满 400元 加 1分`
  private mutating func perUnit(
    _ node: PerUnitSyntax, _ verb: Token, _ counted: CountedIn, _ scope: EffectScope
  ) -> PointAmount.Value? {
    guard let each = points(node.amount, after: verb.text, of: counted.account, in: counted.unit) else { return nil }
    if node.word.text == "每逾期" { return .fixed(each) }
    guard let measured = node.measure == nil ? excess(node, scope) : measured(node, scope) else { return nil }
    return points(node, of: measured, each: each).map { made($0, measured.home) }
  }

  /// So much for each whole step of what is measured.
  mutating func points(_ node: PerUnitSyntax, of measured: MeasuredQuantity, each: Fixed) -> Expression? {
    guard let step = fitting(node.step, measured), step.tenThousandths > 0 else { return nil }
    var part = measured.expression
    var low: Fixed?
    if let above = node.above {
      guard let number = fitting(above, measured) else { return nil }
      low = number
      part = .arithmetic(part, .greater, .literal(.number(number)))
    }
    if let through = node.through {
      guard let high = fitting(through, measured) else { return nil }
      if let above = node.above, let low, low >= high {
        wrongKind(
          range(above).through(range(through)), zh: "从小到大写：超过 \(phrase(through.tokens)) 不超过 \(phrase(above.tokens))",
          en: "from the smaller to the larger")
        return nil
      }
      part = .arithmetic(part, .lesser, .literal(.number(high)))
    }
    if let low { part = .arithmetic(part, .subtract, .literal(.number(low))) }
    let count = Expression.arithmetic(part, .wholes, .literal(.number(step)))
    return .arithmetic(count, .multiply, .literal(.number(each)))
  }

  struct MeasuredQuantity {
    let home: AmountHome
    let expression: Expression
    let unit: String?
    let phrase: String
  }

  private mutating func measured(_ node: PerUnitSyntax, _ scope: EffectScope) -> MeasuredQuantity? {
    guard let measure = node.measure, let (home, typed) = homeFigure(measure, scope),
      case .number(let unit) = typed.type
    else { return nil }
    return MeasuredQuantity(home: home, expression: typed.expression, unit: unit, phrase: phrase(measure.tokens))
  }

  /// Of what a case or a value is beyond the bound of its duty.
  private mutating func excess(_ node: PerUnitSyntax, _ scope: EffectScope) -> MeasuredQuantity? {
    let cited = scope.norms ?? []
    if cited.contains(where: { norms[$0].isUnclear }) { return nil }
    let isShort = node.word.text == "每少"
    if node.word.text != "每满", !TriggerFacts.isOfCompliance(scope.trigger), cited.count == 1, let norm = cited.first,
      let (home, compliant) = Self.decided(norms[norm].norm.duty)
    {
      if let (value, bound) = Self.bound(compliant, isUpper: !isShort) {
        let sides = isShort ? (bound, value) : (value, bound)
        return MeasuredQuantity(
          home: home, expression: .arithmetic(sides.0, .subtract, sides.1), unit: Self.anyUnit, phrase: "")
      }
    }
    cannotStand(
      node.tokens, zh: "写明按什么算：桌数 超过 20桌 的 部分 每满 1桌 扣 2分",
      en: "say of what: 桌数 超过 20桌 的 部分 每满 1桌 扣 2分")
    return nil
  }

  /// Stands for the unit of a duty's bound, which the duty has checked.
  private static let anyUnit = "*"

  private static func decided(_ duty: DutyKind) -> (AmountHome, Expression)? {
    switch duty {
    case .cases(let record, _, _, let compliant, _): (.row(record), compliant)
    case .value(_, _, let compliant, _): (.subject, compliant)
    case .matters, .periodic, .timedCases, .followUp: nil
    }
  }

  /// The value and its upper or lower bound, of a condition that is one comparison.
  private static func bound(_ condition: Expression, isUpper: Bool) -> (Expression, Expression)? {
    switch condition {
    case .compare(let value, .lessOrEqual, let bound), .compare(let value, .less, let bound):
      isUpper ? (value, bound) : nil
    case .compare(let value, .greaterOrEqual, let bound), .compare(let value, .greater, let bound):
      isUpper ? nil : (value, bound)
    case .not(.compare(let value, .greater, let bound)), .not(.compare(let value, .greaterOrEqual, let bound)):
      isUpper ? (value, bound) : nil
    case .not(.compare(let value, .less, let bound)), .not(.compare(let value, .lessOrEqual, let bound)):
      isUpper ? nil : (value, bound)
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped,
      .firstOf, .minuteOfDay, .seen, .before, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed,
      .isOnBoard, .derived, .overRecords, .grade, .overDependents:
      nil
    }
  }

  /// The number of a quantity in the unit of what is measured.
  private mutating func fitting(_ node: QuantitySyntax, _ measured: MeasuredQuantity) -> Fixed? {
    guard let number = number(node) else { return nil }
    let unit = node.number.kind == .percent ? nil : self.unit(node)
    if measured.unit == Self.anyUnit || Units.fit(measured.unit, unit) || node.unit == nil { return number }
    report(
      UnitsDiffer(
        range: range(node), measured: measured.phrase, unit: measured.unit, otherUnit: unit, number: node.number.text,
        fieldsOfOtherUnit: []))
    return nil
  }

  /// `按 层级 加：国家 50分，省 30分`
  private mutating func byClass(
    _ node: ByClassSyntax, _ verb: Token, _ counted: CountedIn, _ scope: EffectScope
  ) -> PointAmount.Value? {
    guard let home = amountHome(node.key, scope) else { return nil }
    return table(node, verb, tableScope(home, scope), of: counted.account, in: counted.unit).map { made($0, home) }
  }

  /// The amount of the class that the row at hand is of.
  mutating func table(
    _ node: ByClassSyntax, _ verb: Token, _ table: Scope, of account: String?, in unit: String
  ) -> Expression? {
    let before = diagnostics.count
    var branches: [Branch] = []
    for row in node.rows {
      let first = tree.tokens[row.value.tokens.lower]
      let word = Token(kind: .keyword, range: first.range, leadingStart: first.leadingStart, text: "为")
      let comparison = ComparisonSyntax.equals(word: word, values: [row.value], tokens: row.value.tokens)
      let condition = self.comparison(node.key, comparison, table)
      guard let amount = points(row.amount, after: verb.text, of: account, in: unit) else { continue }
      branches.append(Branch(condition: condition, value: .literal(.number(amount))))
    }
    let rest = node.rest.flatMap { points($0, after: verb.text, of: account, in: unit) } ?? Fixed(0)
    branches.append(Branch(condition: nil, value: .literal(.number(rest))))
    return diagnostics.count == before ? .firstOf(branches) : nil
  }
}

extension AmountSyntax {
  /// The unit that is written with it.
  var unit: Token? {
    switch self {
    case .fixed(let quantity): quantity.unit
    case .discretion(_, let high, _, _): high.unit
    case .value: nil
    case .perUnit(let node): node.amount.unit
    case .byClass(let node): node.rows.first?.amount.unit
    }
  }
}
