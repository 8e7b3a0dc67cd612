import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `X 的 Y`, from left to right: fields, references, scores, derived values, and what is made of many of them.
extension Resolver {
  /// One value; several that nothing puts together are reported.
  mutating func single(_ node: ExpressionSyntax, _ scope: Scope) -> Typed {
    switch operand(node, scope) {
    case .one(let typed): return typed
    case .dependents(_, value: nil):
      cannotStand(node.tokens, zh: "\(phrase(node.tokens)) 的 个数", en: "\(phrase(node.tokens)) 的 个数")
    case .rows(_, value: nil):
      cannotStand(node.tokens, zh: "\(phrase(node.tokens)) 的 次数", en: "\(phrase(node.tokens)) 的 次数")
    case .dependents(_, let value?), .rows(_, let value?):
      if value.type != nil {
        wrongKind(
          range(node), zh: "“\(phrase(node.tokens))”有许多个，请写明怎样合成一个：… 的 平均、合计、最大",
          en: "“\(phrase(node.tokens))” are many: say how they become one, as 的 平均")
      }
    }
    return .unknown
  }

  private mutating func operand(_ node: ExpressionSyntax, _ scope: Scope) -> Operand {
    switch node {
    case .name(nil, let name, let bracket, let tokens) where isRecord(name, bracket, scope):
      return rows(name, bracket, scope, tokens)
    case .name(nil, let name, let bracket, let tokens) where isSheetOfRows(name, scope):
      return sheetRows(name, bracket, scope, tokens)
    case .name(nil, let name, nil, _): return .one(named(name, scope))
    case .name(nil, let name, .some, let tokens):
      cannotStand(tokens, zh: "所辖 \(name.text)（…） 的 个数，或 有 \(name.text)（…）", en: "所辖 \(name.text)（…） 的 个数")
      return .one(.unknown)
    case .name(let relation?, let name, let bracket, let tokens):
      if relation.text == "所辖" { return dependents(name, bracket, scope, tokens) }
      return .one(linked(name, bracket, scope, tokens))
    case .member(let base, let period, let name, let bracket, let tokens):
      switch operand(base, scope) {
      case .one(let typed): return .one(member(of: typed, period, name, bracket, scope, tokens))
      case .dependents(let dependents, let value):
        return member(of: dependents, value, period, name, bracket, tokens)
      case .rows(let rows, let value):
        return member(of: rows, value, period, name, bracket, tokens)
      }
    case .or, .and, .not, .predicates, .comparison, .arithmetic, .during, .quantity, .literal, .parenthesized,
      .unreadable:
      return .one(value(node, scope))
    }
  }

  /// A record, where no field of the row at hand is called so.
  private func isRecord(_ name: Token, _ bracket: BracketSyntax?, _ scope: Scope) -> Bool {
    guard names.find(name.text, .record) != nil else { return false }
    return bracket != nil || schema(scope.table).schema.column(named: name.text) == nil
  }

  /// A field, score, grade or derived value of the row at hand, or a 参数.
  mutating func named(_ token: Token, _ scope: Scope) -> Typed {
    if let entry = names.find(token.text, .parameter) { return parameter(entry.index, token, scope) }
    let view = schema(scope.table)
    if let column = view.schema.column(named: token.text) {
      return Typed(expression: .column(column), type: view.schema.columns[column].type)
    }
    switch scope.table {
    case .subject(let subject):
      if let entry = names.find(token.text, .account), accounts[entry.index].subject == subject {
        guard isStanding(scope, token.range, token.text) else { return .unknown }
        return Typed(expression: .score(account: entry.index), type: .number(unit: accounts[entry.index].measure))
      }
      if let entry = names.find(token.text, .scale), ownerOfScale(entry.index) == subject {
        guard isStanding(scope, token.range, token.text) else { return .unknown }
        return Typed(expression: .grade(scale: entry.index), type: .enumeration(grades(of: entry.index)))
      }
      if let index = derivedValues.firstIndex(where: { $0.name == token.text && $0.subject == subject }) {
        guard isStanding(scope, token.range, token.text) else { return .unknown }
        guard let type = resolveDerived(index) else { return .unknown }
        return Typed(expression: .derived(index), type: type)
      }
      if isUnclearSheet(token.text) { return .unknown }
    case .record(let record):
      if let sheet = sheet(token.text, of: record) {
        return Typed(expression: sheet.value, type: .number(unit: ScoreSheet.unit))
      }
      if isUnclearSheet(token.text) { return .unknown }
      if let entry = names.find(token.text, .sheet), let sheet = sheets[entry.index], let unit = sheet.period {
        let reference = sheet.reference.map { records[sheet.record].columns[$0].type }
        let whose = if case .reference(let subject)? = reference { subjects[subject].name } else { "主体" }
        cannotStand(
          token.range, token.text,
          zh: "\(sheet.name) 每\(unit.chineseName)一张，是 \(whose) 的：凡 \(whose)，每\(unit.chineseName) \(sheet.name) 应当 达到 …",
          en:
            "\(sheet.name) is of a \(unit.chineseName) and of a \(whose): 凡 \(whose)，每\(unit.chineseName) \(sheet.name) 应当 达到 …"
        )
        return .unknown
      }
    }
    if let key = givenKey(token) { return key }
    reportUndeclaredValue(token, scope.table)
    return .unknown
  }

  func ownerOfScale(_ scale: Int) -> Int? {
    let account = scales[scale].account
    return accounts.indices.contains(account) ? accounts[account].subject : nil
  }

  /// The lines as values, the best first: their order is turned round where grades are compared.
  private func grades(of scale: Int) -> Enumeration {
    let names = scales[scale].lines.map(\.name)
    return Enumeration(members: names, synonyms: names.map { _ in [] }, isOrdered: true)
  }

  mutating func reportUndeclaredValue(_ token: Token, _ table: TableReference) {
    guard !isKnownSlip(token.text, .value) else { return }
    let view = schema(table)
    var available = view.schema.columns.map(\.name)
    var otherOwner: String?
    switch table {
    case .subject(let subject):
      available += accounts.filter { $0.subject == subject }.map(\.name)
      available += scales.indices.filter { ownerOfScale($0) == subject }.map { scales[$0].name }
      available += derivedValues.filter { $0.subject == subject }.map(\.name)
      let others =
        accounts.filter { $0.name == token.text }.map(\.subject)
        + derivedValues.filter { $0.name == token.text }.map(\.subject)
      otherOwner = others.first { $0 >= 0 && $0 != subject }.map { subjects[$0].name }
    case .record(let record):
      available += sheets.compactMap { $0?.record == record && $0?.period == nil ? $0?.name : nil }
    }
    report(
      UndeclaredValue(
        name: token.text, range: token.range, owner: view.name, ownerIsSubject: view.isSubject, otherOwner: otherOwner,
        suggestions: suggestions(for: token.text, among: available.map { Candidate($0) }), available: available))
  }

  /// `所联 网格`, `所联 住户（经 中心户）`: the one referred to.
  private mutating func linked(
    _ name: Token, _ bracket: BracketSyntax?, _ scope: Scope, _ tokens: TokenRange
  ) -> Typed {
    guard let target = subject(name) else { return .unknown }
    let view = schema(scope.table)
    let columns = view.references(to: target)
    guard var column = columns.first else {
      report(IncompleteTable(range: range(tokens), table: view.name, lack: .group(subjects[target].name)))
      return .unknown
    }
    switch bracket {
    case .via(let via, let conditions) where conditions.isEmpty:
      guard let found = chosen(via, among: columns, of: view.schema, to: subjects[target].name) else { return .unknown }
      column = found
    case .via, .conditions, .figure:
      cannotStand(tokens, zh: "所联 \(name.text)（经 字段）", en: "所联 \(name.text)（经 field）")
      return .unknown
    case nil where columns.count > 1:
      report(
        AmbiguousReference(
          range: range(tokens), subject: view.name, owner: subjects[target].name,
          columns: columns.map { view.schema.columns[$0].name }))
      return .unknown
    case nil: break
    }
    return Typed(expression: .column(column), type: .reference(subject: target))
  }

  mutating func member(
    of base: Typed, _ period: Token?, _ name: Token, _ bracket: BracketSyntax?, _ scope: Scope, _ tokens: TokenRange
  ) -> Typed {
    guard let type = base.type else { return .unknown }
    if case .through(let reference, let subject, let value) = base.expression, case .score = value {
      // 所联 网格 的 环境分 的 本年 平均
      let inner = member(
        of: Typed(expression: value, kind: base.kind), period, name, bracket, .standing(subject), tokens)
      return Typed(
        expression: .through(reference: reference, subject: subject, value: inner.expression), kind: inner.kind)
    }
    if case .score(let account) = base.expression, Self.aggregateWords.contains(name.text) {
      guard let aggregate = aggregate(name, bracket, tokens) else { return .unknown }
      let earlier = period.flatMap { earlierUnit(word: $0) }
      guard let period, let unit = earlier ?? periodUnit(word: period) else {
        cannotStand(
          tokens, zh: "\(accounts[account].name) 的 本年 \(name.text)", en: "\(accounts[account].name) 的 本年 \(name.text)")
        return .unknown
      }
      guard unit > accounts[account].unit else {
        cannotStand(
          tokens, zh: "比 每\(accounts[account].unit.chineseName) 更长的期间，如 本年",
          en: "a longer period than that of the account")
        return .unknown
      }
      let result: ValueType =
        aggregate == .count ? .number(unit: Units.count) : .number(unit: accounts[account].measure)
      let typed = Typed(expression: .scoreOver(account: account, unit: unit, aggregate), type: result)
      return earlier == nil ? typed : typed.before(unit)
    }
    guard case .reference(let subject) = type else {
      cannotStand(
        tokens, zh: "“的”前面写指向主体的字段，或 所辖 …", en: "before 的 comes a field that refers to a subject, or 所辖 …")
      return .unknown
    }
    // What a subject has come to by a day is asked of the one referred to as of the same day.
    let there = Scope(table: .subject(subject), isStanding: scope.isStanding)
    let value: Typed
    if name.text == "违反次数" {
      value = violationCount(name, period, there, tokens)
    } else if period != nil {
      cannotStand(tokens, zh: "期间写在 平均、合计 之前：… 的 本年 平均", en: "a period stands before an aggregate: … 的 本年 平均")
      return .unknown
    } else {
      value = named(name, there)
    }
    guard value.kind != nil else { return .unknown }
    return Typed(
      expression: .through(reference: base.expression, subject: subject, value: value.expression), kind: value.kind)
  }

  /// `X 的 本年 违反次数`.
  mutating func violationCount(_ word: Token, _ period: Token?, _ scope: Scope, _ tokens: TokenRange) -> Typed {
    guard isStanding(scope, word.range, word.text) else { return .unknown }
    if let period, let unit = earlierUnit(word: period) {
      return Typed(expression: .violationCount(unit), type: .number(unit: "次")).before(unit)
    }
    var unit: PeriodUnit?
    if let period {
      guard let found = periodUnit(.word(period), tokens) else { return .unknown }
      unit = found
    }
    return Typed(expression: .violationCount(unit), type: .number(unit: "次"))
  }

  /// Whether scores, counts and boards can be asked for here; says so where they can't.
  mutating func isStanding(_ scope: Scope, _ range: SourceRange, _ phrase: String) -> Bool {
    if scope.isStanding {
      if standingPhrase == nil { standingPhrase = (range, phrase) }
      return true
    }
    cannotStand(
      range, phrase, zh: "这里只看字段；积分、次数、榜和所辖写在 榜 的 须、按 之后，或 所称 X 的 Y 中",
      en: "only fields count here; scores, counts, boards and 所辖 belong in a board or a defined value")
    return false
  }
}
