import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `巡查（结果 为 不合格） 的 占比 按 网格`, `商户 的 环境分 的 平均 按 社区`: the rows, what is made of them, and their groups.
extension Resolver {
  mutating func askedRecord(
    _ root: Root, _ node: ExpressionSyntax, _ question: QuestionSyntax, _ period: Period?
  ) -> AskedRows? {
    guard let record = record(root.name) else { return nil }
    let scope = Scope.record(record)
    guard var nodes = conditions(root.bracket, root.name) else { return nil }
    guard let window = takeWindow(from: &nodes, of: record) else { return nil }
    var stretch = period.map { AskedRows.Stretch.fixed($0) } ?? window.stretch
    if let period = root.period {
      guard let found = self.stretch(period, node.tokens) else { return nil }
      if stretch != .always { saidTwice("期间", node.tokens) }
      stretch = found
    }
    let condition = nodes.isEmpty ? nil : conjunction(nodes, scope)
    var made = Made()
    for member in root.members {
      guard isOpen(made, member) else { return nil }
      let isField = made.value == nil && records[record].column(named: member.name.text) != nil
      if Self.aggregateWords.contains(member.name.text), !isField {
        if let word = member.period {
          guard let found = self.stretch(.word(word), member.tokens) else { return nil }
          if stretch != .always { saidTwice("期间", member.tokens) }
          stretch = found
        }
        guard let found = figure(member, condition, made.value, records[record].name) else { return nil }
        made.figure = found
      } else if member.period != nil {
        cannotStand(member.tokens, zh: "期间写在 次数、合计 之前：… 的 本月 次数", en: "a period stands before an aggregate")
        return nil
      } else {
        made.value =
          made.value.map { self.member(of: $0, nil, member.name, member.bracket, scope, member.tokens) }
          ?? named(member.name, scope)
        if made.value?.type == nil { return nil }
      }
    }
    return rows(.record(record), root, condition, made, stretch, scope, question, node)
  }

  mutating func askedSubjects(_ root: Root, _ node: ExpressionSyntax, _ question: QuestionSyntax) -> AskedRows? {
    guard let set = set(root.name) else { return nil }
    if root.period != nil {
      cannotStand(node.tokens, zh: "期间写在 的 后面：住户 的 本年 违反次数", en: "a period stands behind 的")
      return nil
    }
    let subject = sets[set].subject
    let scope = Scope.standing(subject)
    guard let nodes = conditions(root.bracket, root.name) else { return nil }
    let asked = nodes.isEmpty ? nil : conjunction(nodes, scope)
    var made = Made()
    for member in root.members {
      guard isOpen(made, member) else { return nil }
      let isField = made.value == nil && subjects[subject].column(named: member.name.text) != nil
      if Self.aggregateWords.contains(member.name.text), !isField, member.period == nil {
        guard let found = figure(member, asked, made.value, subjects[subject].name) else { return nil }
        made.figure = found
      } else if let value = made.value {
        made.value = self.member(of: value, member.period, member.name, member.bracket, scope, member.tokens)
      } else if member.name.text == "违反次数" {
        made.value = violationCount(member.name, member.period, scope, member.tokens)
      } else if member.period != nil {
        cannotStand(member.tokens, zh: "期间写在 违反次数、平均 之前", en: "a period stands before 违反次数 or an aggregate")
        return nil
      } else {
        made.value = named(member.name, scope)
      }
      if made.figure == nil, made.value?.type == nil { return nil }
    }
    let isShare = if case .share = made.figure { true } else { false }
    let base = sets[set].condition
    let condition: Expression? = isShare ? base : both(base, asked)
    return rows(.subject(subject), root, condition, made, .always, scope, question, node)
  }

  /// What the words behind a table come to.
  struct Made {
    var value: Typed?
    var figure: AskedRows.Figure?
  }

  private mutating func rows(
    _ table: AskedRows.Table, _ root: Root, _ condition: Expression?, _ made: Made, _ stretch: AskedRows.Stretch,
    _ scope: Scope, _ question: QuestionSyntax, _ node: ExpressionSyntax
  ) -> AskedRows? {
    guard let groups = groups(question, scope) else { return nil }
    var figure = made.figure
    var value: AskedValue?
    if let typed = made.value, let type = typed.type {
      let said = root.members.filter { made.figure == nil || $0.tokens != root.members.last?.tokens }
      let words = said.map { ($0.period.map { $0.text + " " } ?? "") + $0.name.text }
      value = AskedValue(expression: typed.expression, type: type, phrase: words.joined(separator: " 的 "))
    }
    if figure == nil, !groups.isEmpty {
      guard value == nil else {
        cannotStand(node.tokens, zh: "\(phrase(node.tokens)) 的 平均 按 …", en: "\(phrase(node.tokens)) 的 平均 按 …")
        return nil
      }
      figure = .aggregate(.count)
    }
    var unit = value?.type.unit
    switch figure {
    case .aggregate(.count): unit = Units.count
    case .share: unit = nil
    case .aggregate, nil: break
    }
    var kept = condition
    if case .share = figure, case .record = table { kept = nil }
    return AskedRows(
      table: table, name: root.name.text, condition: kept, value: value, figure: figure, unit: unit, stretch: stretch,
      groups: groups, groupNames: groupNames(question), order: order(question), first: first(question))
  }

  /// Nothing stands behind a figure.
  private mutating func isOpen(_ made: Made, _ member: Member) -> Bool {
    guard made.figure != nil else { return true }
    cannotStand(member.tokens, zh: "次数、平均 之后没有 的", en: "nothing stands behind an aggregate")
    return false
  }

  private mutating func conditions(_ bracket: BracketSyntax?, _ name: Token) -> [ExpressionSyntax]? {
    switch bracket {
    case nil: return []
    case .conditions(let nodes): return nodes
    case .via, .figure:
      cannotStand(name.range, name.text, zh: "\(name.text)（字段 为 …）", en: "\(name.text)（field 为 …）")
      return nil
    }
  }

  private mutating func figure(
    _ member: Member, _ condition: Expression?, _ value: Typed?, _ table: String
  ) -> AskedRows.Figure? {
    if member.name.text == "占比" {
      guard let condition, value == nil else {
        cannotStand(member.tokens, zh: "\(table)（字段 为 …） 的 占比", en: "\(table)（field 为 …） 的 占比")
        return nil
      }
      return .share(part: condition)
    }
    guard let aggregate = aggregate(member.name, member.bracket, member.tokens) else { return nil }
    guard let value else {
      guard aggregate == .count else {
        cannotStand(
          member.tokens, zh: "\(table) 的 次数，或 \(table) 的 字段 的 \(member.name.text)",
          en: "\(table) 的 次数, or \(table) 的 field 的 \(member.name.text)")
        return nil
      }
      return .aggregate(.count)
    }
    switch value.type {
    case .number: return .aggregate(aggregate)
    case nil: return nil
    case .text, .day, .time, .truth, .enumeration, .reference:
      guard aggregate == .count else {
        wrongKind(
          range(member.tokens), zh: "\(member.name.text) 前面要是数", en: "\(member.name.text) needs numbers before it")
        return nil
      }
      return .aggregate(.count)
    }
  }

  /// `本月`, `上月`, `近 30日`, `2022年第3季度`. Nil: reported.
  private mutating func stretch(_ node: PeriodSyntax, _ tokens: TokenRange) -> AskedRows.Stretch? {
    if case .word(let token) = node {
      if let period = Self.fixedPeriod(token) { return .fixed(period) }
      if let unit = earlierUnit(word: token) { return .earlier(unit) }
    }
    return window(node, tokens)?.stretch
  }

  // MARK: Groups

  /// Nil: reported.
  mutating func groups(_ question: QuestionSyntax, _ scope: Scope) -> [AskedRows.Group]? {
    var found: [AskedRows.Group] = []
    for node in question.groups {
      guard let group = group(node, scope) else { return nil }
      found.append(group)
    }
    return found
  }

  private mutating func group(_ node: ExpressionSyntax, _ scope: Scope) -> AskedRows.Group? {
    guard case .name(nil, let token, nil, _) = node else { return askedValue(node, scope).map { .value($0) } }
    let schema = schema(scope.table).schema
    if schema.column(named: token.text) == nil {
      if case .record = scope.table, schema.dayColumn != nil, let unit = Units.period(token.text) {
        return .period(unit)
      }
      switch way(to: token.text, from: schema) {
      case .none: break
      case .one(let value): return .value(AskedValue(expression: value.0, type: value.1, phrase: token.text))
      case .several(let columns):
        report(
          AmbiguousReference(range: token.range, subject: schema.name, owner: token.text, columns: columns))
        return nil
      }
    }
    return askedValue(node, scope).map { .value($0) }
  }

  private enum Way {
    case none
    case one((Expression, ValueType))
    case several([String])
  }

  /// The one way along references that leads to a 主体, or to a field, of that name; of several the shortest.
  private func way(to name: String, from schema: TableSchema) -> Way {
    var paths: [(value: Expression, subject: Int, columns: [String])] = schema.columns.indices.compactMap { column in
      guard case .reference(let subject) = schema.columns[column].type else { return nil }
      return (.column(column), subject, [schema.columns[column].name])
    }
    for _ in 0..<4 {
      var found: [(Expression, ValueType, [String])] = []
      for path in paths {
        let there = subjects[path.subject]
        if there.name == name {
          found.append((path.value, .reference(subject: path.subject), path.columns))
        } else if let column = there.column(named: name) {
          found.append(
            (
              .through(reference: path.value, subject: path.subject, value: .column(column)),
              there.columns[column].type,
              path.columns + [name]
            ))
        }
      }
      if found.count == 1 { return .one((found[0].0, found[0].1)) }
      if found.count > 1 { return .several(found.map { $0.2.joined(separator: " 的 ") }) }
      paths = paths.flatMap { path in
        subjects[path.subject].columns.indices.compactMap { column in
          guard case .reference(let next) = subjects[path.subject].columns[column].type else { return nil }
          return (
            .through(reference: path.value, subject: path.subject, value: .column(column)), next,
            path.columns + [subjects[path.subject].columns[column].name]
          )
        }
      }
    }
    return .none
  }
}

extension Window {
  fileprivate var stretch: AskedRows.Stretch { AskedRows.Stretch(self) }
}

extension AskedRows.Stretch {
  /// As a figure of rules looks back.
  package init(_ window: Window) {
    switch window {
    case .always: self = .always
    case .period(let unit): self = .period(unit)
    case .days(let count): self = .days(count)
    case .months(let count): self = .months(count)
    }
  }
}
