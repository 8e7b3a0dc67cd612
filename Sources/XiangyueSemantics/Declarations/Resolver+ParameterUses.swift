import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// What a 参数 is where it is named.
extension Resolver {
  /// The value of a parameter where it is named.
  mutating func parameter(_ index: Int, _ token: Token, _ scope: Scope) -> Typed {
    let parameter = parameters[index]
    guard let kind = parameter.type else { return .unknown }
    let groups = Self.classes((parameter.lines + parameter.unset).map(\.group))
    guard !groups.isEmpty else { return Typed(expression: Self.stepped(parameter.steps(of: nil)), kind: kind) }
    guard let (field, enumeration) = classField(groups, token, scope) else { return .unknown }
    var branches = groups.compactMap { group -> Branch? in
      guard let code = enumeration.code(of: group.text) else { return nil }
      return Branch(
        condition: .compare(field, .equal, .literal(.code(UInt8(code)))),
        value: Self.stepped(parameter.steps(of: group.text)))
    }
    let general = parameter.steps(of: nil)
    if !general.isEmpty { branches.append(Branch(condition: nil, value: Self.stepped(general))) }
    return Typed(expression: .firstOf(branches), kind: kind)
  }

  private static func stepped(_ steps: [Step]) -> Expression {
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

extension Parameter {
  /// Its values for a class (nil: for whoever is of none) by the day on which each begins. What is left open is 未定 before the first day
  /// on which it is said what it is.
  fileprivate func steps(of group: String?) -> [Step] {
    let said = Self.steps(lines, of: group)
    let unsaid = Self.steps(unset, of: group)
    guard let first = said.first else { return unsaid }
    guard let start = first.from else { return said }
    return unsaid.filter { $0.from.map { $0 < start } ?? true } + said
  }

  private static func steps(_ lines: [ParameterLine], of group: String?) -> [Step] {
    var steps: [Step] = []
    for line in lines where line.group == nil || line.group?.text == group {
      let from = line.start.map { start in line.from.map { max($0, start) } ?? start } ?? line.from
      // Of one day the line of the class, which comes last, is the one.
      if steps.last?.from == from, !steps.isEmpty { steps.removeLast() }
      steps.append(Step(from: from, value: line.value))
    }
    return steps
  }
}

extension Enumeration {
  /// The place of the member that is written so.
  func code(of spelling: String) -> Int? {
    members.firstIndex(of: spelling) ?? synonyms.firstIndex { $0.contains(spelling) }
  }
}
