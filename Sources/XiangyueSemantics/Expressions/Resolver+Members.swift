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
    case .dependents(_, let value?):
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
    case .name(nil, let name, nil, _): return .one(named(name, scope))
    case .name(nil, let name, .some, let tokens):
      cannotStand(tokens, zh: "所辖 \(name.text)（…） 的 个数，或 有 \(name.text)（…）", en: "所辖 \(name.text)（…） 的 个数")
      return .one(.unknown)
    case .name(let relation?, let name, let bracket, let tokens):
      if relation.text == "所辖" { return dependents(name, bracket, scope, tokens) }
      return .one(linked(name, scope, tokens))
    case .member(let base, let period, let name, let bracket, let tokens):
      switch operand(base, scope) {
      case .one(let typed): return .one(member(of: typed, period, name, bracket, scope, tokens))
      case .dependents(let dependents, let value):
        return member(of: dependents, value, period, name, bracket, tokens)
      }
    case .or, .and, .not, .predicates, .comparison, .arithmetic, .during, .quantity, .literal, .parenthesized,
      .unreadable:
      return .one(value(node, scope))
    }
  }

  /// A field, score or derived value of the row at hand.
  mutating func named(_ token: Token, _ scope: Scope) -> Typed {
    let view = schema(scope.table)
    if let column = view.schema.column(named: token.text) {
      return Typed(expression: .column(column), type: view.schema.columns[column].type)
    }
    switch scope.table {
    case .subject(let subject):
      if let entry = names.find(token.text, .account), accounts[entry.index].subject == subject {
        guard isStanding(scope, token.range, token.text) else { return .unknown }
        return Typed(expression: .score(account: entry.index), type: .number(unit: "分"))
      }
      if let index = derivedValues.firstIndex(where: { $0.name == token.text && $0.subject == subject }) {
        guard isStanding(scope, token.range, token.text) else { return .unknown }
        guard let type = resolveDerived(index) else { return .unknown }
        return Typed(expression: .derived(index), type: type)
      }
    case .record: break
    }
    reportUndeclaredValue(token, scope.table)
    return .unknown
  }

  mutating func reportUndeclaredValue(_ token: Token, _ table: TableReference) {
    guard !isKnownSlip(token.text, .value) else { return }
    let view = schema(table)
    var available = view.schema.columns.map(\.name)
    var otherOwner: String?
    switch table {
    case .subject(let subject):
      available += accounts.filter { $0.subject == subject }.map(\.name)
      available += derivedValues.filter { $0.subject == subject }.map(\.name)
      let others =
        accounts.filter { $0.name == token.text }.map(\.subject)
        + derivedValues.filter { $0.name == token.text }.map(\.subject)
      otherOwner = others.first { $0 >= 0 && $0 != subject }.map { subjects[$0].name }
    case .record: break
    }
    report(
      UndeclaredValue(
        name: token.text, range: token.range, owner: view.name, ownerIsSubject: view.isSubject, otherOwner: otherOwner,
        suggestions: suggestions(for: token.text, among: available.map { Candidate($0) }), available: available))
  }

  /// `所联 网格`: the one referred to.
  private mutating func linked(_ name: Token, _ scope: Scope, _ tokens: TokenRange) -> Typed {
    guard let target = subject(name) else { return .unknown }
    let view = schema(scope.table)
    let columns = view.references(to: target)
    guard let column = columns.first else {
      report(IncompleteTable(range: range(tokens), table: view.name, lack: .group(subjects[target].name)))
      return .unknown
    }
    if columns.count > 1 {
      cannotStand(tokens, zh: "用字段的名字：\(view.schema.columns[column].name)", en: "name the field itself")
      return .unknown
    }
    return Typed(expression: .column(column), type: .reference(subject: target))
  }

  private mutating func member(
    of base: Typed, _ period: Token?, _ name: Token, _ bracket: BracketSyntax?, _ scope: Scope, _ tokens: TokenRange
  ) -> Typed {
    guard let type = base.type else { return .unknown }
    if case .score(let account) = base.expression, Self.aggregateWords.contains(name.text) {
      guard let aggregate = aggregate(name, bracket, tokens) else { return .unknown }
      guard let period, let unit = periodUnit(word: period) else {
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
      let result: ValueType = aggregate == .count ? .number(unit: Units.count) : .number(unit: "分")
      return Typed(expression: .scoreOver(account: account, unit: unit, aggregate), type: result)
    }
    guard case .reference(let subject) = type else {
      cannotStand(
        tokens, zh: "“的”前面写指向主体的字段，或 所辖 …", en: "before 的 comes a field that refers to a subject, or 所辖 …")
      return .unknown
    }
    if period != nil {
      cannotStand(tokens, zh: "期间写在 平均、合计 之前：… 的 本年 平均", en: "a period stands before an aggregate: … 的 本年 平均")
      return .unknown
    }
    let value = named(name, .subject(subject))
    guard value.type != nil else { return .unknown }
    return Typed(
      expression: .through(reference: base.expression, subject: subject, value: value.expression), type: value.type)
  }

  /// Whether scores, counts and boards can be asked for here; says so where they can't.
  mutating func isStanding(_ scope: Scope, _ range: SourceRange, _ phrase: String) -> Bool {
    if scope.isStanding { return true }
    cannotStand(
      range, phrase, zh: "这里只看字段；积分、次数、榜和所辖写在 榜 的 须、按 之后，或 所称 X 的 Y 中",
      en: "only fields count here; scores, counts, boards and 所辖 belong in a board or a defined value")
    return false
  }
}
