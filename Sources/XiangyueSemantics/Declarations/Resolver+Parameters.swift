import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 参数: a figure that the rules give a name, and that may change with time and differ by class.
struct Parameter {
  /// Nil: what kind of value it has could not be made out.
  let type: Typed.Kind?
  /// By day, those from ever first; of one day those for all before those of a class.
  let lines: [ParameterLine]
}

struct ParameterLine {
  let from: CivilDay?
  /// The class it is for; nil: for all.
  let group: Token?
  let value: Expression
}

extension Resolver {
  mutating func resolveParameters() {
    for located in declarations.parameters {
      current = located.tree
      checkParameterName(located.node.name)
      parameters.append(parameter(located.node))
    }
  }

  /// A name that a field or a derived value has as well would be read as that wherever it is there.
  private mutating func checkParameterName(_ name: Token) {
    let columns = (declarations.subjects + declarations.records).flatMap { located in
      located.node.columns.map { (name: $0.name, tree: located.tree) }
    }
    let others = columns + declarations.derived.map { (name: $0.node.name, tree: $0.tree) }
    guard let first = others.first(where: { $0.name.text == name.text }) else { return }
    report(
      DeclaredTwice(
        name: name.text, range: name.range, firstLine: line(of: first.name.range),
        firstFile: first.tree == current ? nil : trees[first.tree].source.name))
  }

  private mutating func parameter(_ node: ParameterSyntax) -> Parameter {
    var lines: [ParameterLine] = []
    var first: (kind: Typed.Kind, node: ExpressionSyntax)?
    var isWhole = !hasUnreadableParts(node.tokens)
    for line in node.lines {
      guard let typed = constant(line.value), let kind = typed.kind else {
        isWhole = false
        continue
      }
      if let first {
        guard isAlike(kind, line.value, first.kind, node.name) else {
          isWhole = false
          continue
        }
      } else {
        first = (kind, line.value)
      }
      let from = line.from.flatMap { civilDay($0) }
      if line.from != nil, from == nil { isWhole = false }
      if lines.contains(where: { $0.from == from && $0.group?.text == line.group?.text }) {
        saidTwice(phrase(head(of: line)), head(of: line))
      }
      lines.append(ParameterLine(from: from, group: line.group, value: typed.expression))
    }
    if !areClassesKnown(node) { isWhole = false }
    return Parameter(type: isWhole ? first?.kind : nil, lines: Self.inOrder(lines))
  }

  /// `自 2024年1月1日 起 城区`: what tells one line from another; of a line without, its value.
  private func head(of line: ParameterLineSyntax) -> TokenRange {
    let value = line.value.tokens.lower
    // 为 stands between.
    return value - 1 > line.tokens.lower ? TokenRange(line.tokens.lower, value - 1) : line.value.tokens
  }

  private static func inOrder(_ lines: [ParameterLine]) -> [ParameterLine] {
    lines.enumerated().sorted { left, right in
      func key(_ line: ParameterLine) -> (Int32, Int) {
        (line.from?.number ?? .min, line.group == nil ? 0 : 1)
      }
      let (first, second) = (key(left.element), key(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  // MARK: Values

  /// The value of a line: it is the same wherever the parameter stands, so it may ask nothing of a row.
  private mutating func constant(_ node: ExpressionSyntax) -> Typed? {
    guard isConstant(node) else {
      if case .unreadable = node { return nil }
      cannotStand(node.tokens, zh: "参数 的值写成数（20桌）、日期或时刻", en: "a number (20桌), a date or a time of day")
      return nil
    }
    return value(node, Scope.subject(-1))
  }

  private func isConstant(_ node: ExpressionSyntax) -> Bool {
    switch node {
    case .quantity: true
    case .literal(let token, _): token.kind == .date || token.kind == .time
    case .parenthesized(let inner, _): isConstant(inner)
    case .arithmetic(let left, _, let right, _): isConstant(left) && isConstant(right)
    case .or, .and, .not, .predicates, .comparison, .during, .member, .name, .unreadable: false
    }
  }

  private mutating func isAlike(
    _ kind: Typed.Kind, _ node: ExpressionSyntax, _ first: Typed.Kind, _ name: Token
  ) -> Bool {
    if case .value(.number(let unit)) = first, case .value(.number(let other)) = kind {
      guard !Units.fit(unit, other) else { return true }
      report(
        UnitsDiffer(
          range: range(node), measured: name.text, unit: unit, otherUnit: other, number: nil, fieldsOfOtherUnit: []))
      return false
    }
    guard kind != first else { return true }
    wrongKind(
      range(node), zh: "\(name.text) 的几个值要是同一种：都是数、都是日期，或都是时刻", en: "all values of \(name.text) have to be of one kind")
    return false
  }

  // MARK: Classes

  /// The classes of one parameter are values of one field, somewhere.
  private mutating func areClassesKnown(_ node: ParameterSyntax) -> Bool {
    var areKnown = true
    let enumerations = (subjects + records).flatMap(\.columns).compactMap { column -> Enumeration? in
      if case .enumeration(let enumeration) = column.type { enumeration } else { nil }
    }
    for group in Self.classes(node.lines.map(\.group))
    where !enumerations.contains(where: { $0.code(of: group.text) != nil }) {
      areKnown = false
      guard !isKnownSlip(group.text, .member) else { continue }
      var members: [String] = []
      for member in enumerations.flatMap(\.members) where !members.contains(member) { members.append(member) }
      report(
        UndeclaredMember(
          name: group.text, range: group.range, field: "哪个字段都",
          suggestions: suggestions(for: group.text, among: members.map { Candidate($0) }), available: members))
    }
    return areKnown
  }

  private static func classes(_ groups: [Token?]) -> [Token] {
    var found: [Token] = []
    for group in groups.compactMap({ $0 }) where !found.contains(where: { $0.text == group.text }) {
      found.append(group)
    }
    return found
  }

  // MARK: Uses

  /// The value of a parameter where it is named.
  mutating func parameter(_ index: Int, _ token: Token, _ scope: Scope) -> Typed {
    let parameter = parameters[index]
    guard let kind = parameter.type else { return .unknown }
    let groups = Self.classes(parameter.lines.map(\.group))
    if parameter.lines.count > 1 || parameter.lines[0].from != nil { unjudgedValues.append(token.range) }
    guard !groups.isEmpty else {
      return Typed(expression: Self.stepped(parameter.lines), kind: kind)
    }
    guard let (field, enumeration) = classField(groups, token, scope) else { return .unknown }
    var branches = groups.compactMap { group -> Branch? in
      guard let code = enumeration.code(of: group.text) else { return nil }
      let own = parameter.lines.filter { $0.group == nil || $0.group?.text == group.text }
      return Branch(
        condition: .compare(field, .equal, .literal(.code(UInt8(code)))), value: Self.stepped(own))
    }
    let general = parameter.lines.filter { $0.group == nil }
    if !general.isEmpty { branches.append(Branch(condition: nil, value: Self.stepped(general))) }
    return Typed(expression: .firstOf(branches), kind: kind)
  }

  private static func stepped(_ lines: [ParameterLine]) -> Expression {
    var steps: [Step] = []
    for line in lines {
      // Of one day the line of the class, which comes last, is the one.
      if steps.last?.from == line.from, !steps.isEmpty { steps.removeLast() }
      steps.append(Step(from: line.from, value: line.value))
    }
    if steps.count == 1, steps[0].from == nil { return steps[0].value }
    return .stepped(steps)
  }

  /// The field that says which class the row at hand is of: its own, else one of a 主体 that it refers to.
  private mutating func classField(_ groups: [Token], _ token: Token, _ scope: Scope) -> (Expression, Enumeration)? {
    let view = schema(scope.table)
    var found = classFields(groups, of: view.schema).map {
      (expression: Expression.column($0.column), enumeration: $0.enumeration, name: view.schema.columns[$0.column].name)
    }
    if found.isEmpty {
      for (reference, column) in view.schema.columns.enumerated() {
        guard case .reference(let subject) = column.type else { continue }
        found += classFields(groups, of: subjects[subject]).map {
          (
            expression: .through(reference: .column(reference), subject: subject, value: .column($0.column)),
            enumeration: $0.enumeration, name: "\(column.name) 的 \(subjects[subject].columns[$0.column].name)"
          )
        }
      }
    }
    if found.count == 1 { return (found[0].expression, found[0].enumeration) }
    report(
      ClassNotClear(
        range: token.range, parameter: token.text, classes: groups.map(\.text), table: view.name,
        fields: found.map(\.name)))
    return nil
  }

  private func classFields(
    _ groups: [Token], of schema: TableSchema
  ) -> [(column: Int, enumeration: Enumeration)] {
    schema.columns.enumerated().compactMap { index, column in
      guard case .enumeration(let enumeration) = column.type,
        groups.allSatisfy({ enumeration.code(of: $0.text) != nil })
      else { return nil }
      return (index, enumeration)
    }
  }
}

extension Enumeration {
  /// The place of the member that is written so.
  func code(of spelling: String) -> Int? {
    members.firstIndex(of: spelling) ?? synonyms.firstIndex { $0.contains(spelling) }
  }
}
