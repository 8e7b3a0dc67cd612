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
  /// 未定 的: in the same order, what it is on days and for classes of which `lines` says nothing.
  var unset: [ParameterLine] = []
}

struct ParameterLine {
  let from: CivilDay?
  /// 施行 of its document, where another is in force before it: it is said for no day before.
  let start: CivilDay?
  /// The class it is for; nil: for all.
  let group: Token?
  let value: Expression
  /// Of the value, and as it is written.
  let range: SourceRange
  let phrase: String
}

/// What is known of a 参数 while its sentences are read, one after the other.
struct ParameterReading {
  let name: Token
  /// Of the first value: those that follow have to be of the same kind.
  var kind: Typed.Kind?
  /// Whether everything could be made out.
  var isWhole = true
}

extension Resolver {
  mutating func resolveParameters() {
    for (index, located) in declarations.parameters.enumerated() {
      current = located.tree
      checkParameterName(located.node.name)
      parameters.append(parameter(located, setting: declarations.settings[index]))
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

  private mutating func parameter(_ located: Located<ParameterSyntax>, setting: Located<ParameterSyntax>?) -> Parameter
  {
    var reading = ParameterReading(name: located.node.name)
    let own = lines(of: located.node, &reading)
    guard let open = located.node.leftOpen else {
      return Parameter(type: reading.isWhole ? reading.kind : nil, lines: own)
    }
    let limits = self.limits(of: open, &reading)
    var lines: [ParameterLine] = []
    if let setting {
      current = setting.tree
      lines = self.lines(of: setting.node, &reading)
      current = located.tree
    } else if located.node.lines.isEmpty, reading.isWhole {
      report(ParameterLeftOpen(name: reading.name.text, decider: open.decider.text, range: range(open)))
      reading.isWhole = false
    }
    if reading.isWhole {
      checkLimits(limits, of: own, named: reading.name)
      checkLimits(limits, of: lines, named: reading.name)
    }
    return Parameter(type: reading.isWhole ? reading.kind : nil, lines: lines, unset: own)
  }

  /// The values that one sentence says, in order.
  private mutating func lines(of node: ParameterSyntax, _ reading: inout ParameterReading) -> [ParameterLine] {
    var lines: [ParameterLine] = []
    if hasUnreadableParts(node.tokens) { reading.isWhole = false }
    for line in node.lines {
      guard let typed = parameterValue(line.value, &reading) else { continue }
      let from = line.from.flatMap { civilDay($0) }
      if line.from != nil, from == nil { reading.isWhole = false }
      if lines.contains(where: { $0.from == from && $0.group?.text == line.group?.text }) {
        saidTwice(phrase(head(of: line)), head(of: line))
      }
      lines.append(
        ParameterLine(
          from: from, start: laterStart, group: line.group, value: typed.expression, range: range(line.value),
          phrase: phrase(line.value.tokens)))
    }
    if !areClassesKnown(node.lines.map(\.group)) { reading.isWhole = false }
    return Self.inOrder(lines)
  }

  /// A value of the same kind as those before it; nil where it is none, which is reported.
  mutating func parameterValue(_ node: ExpressionSyntax, _ reading: inout ParameterReading) -> Typed? {
    guard let typed = constant(node), let kind = typed.kind else {
      reading.isWhole = false
      return nil
    }
    if let first = reading.kind {
      guard isAlike(kind, node, first, reading.name) else {
        reading.isWhole = false
        return nil
      }
    }
    reading.kind = reading.kind ?? kind
    return typed
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
  mutating func areClassesKnown(_ groups: [Token?]) -> Bool {
    var areKnown = true
    let enumerations = self.enumerations
    for group in Self.classes(groups)
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

  /// Of all fields that are one of several values, in the order of their tables.
  var enumerations: [Enumeration] {
    (subjects + records).flatMap(\.columns).compactMap { column in
      if case .enumeration(let enumeration) = column.type { enumeration } else { nil }
    }
  }

  static func classes(_ groups: [Token?]) -> [Token] {
    var found: [Token] = []
    for group in groups.compactMap({ $0 }) where !found.contains(where: { $0.text == group.text }) {
      found.append(group)
    }
    return found
  }
}
