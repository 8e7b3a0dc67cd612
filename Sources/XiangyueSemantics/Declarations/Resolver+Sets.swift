import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 所称 X: subsets of a 主体; 所称 X 的 Y: values worked out for each of its rows.
extension Resolver {
  /// Makes room for all, so that one may be explained by another that stands later; then resolves each.
  mutating func resolveDefinitions() {
    for located in declarations.subsets {
      sets.append(SubjectSet(name: located.node.name.text, subject: 0, condition: nil))
    }
    subsetStates = Array(repeating: .waiting, count: declarations.subsets.count)
    subsetHeights = Array(repeating: 0, count: declarations.subsets.count)
    derivedHeights = Array(repeating: 0, count: declarations.derived.count)
    derivedStates = Array(repeating: .waiting, count: declarations.derived.count)
    derivedTypes = Array(repeating: nil, count: declarations.derived.count)
    collectDerivedNames()
    addPeriodSheets()
    for index in declarations.subsets.indices { _ = resolveSubset(index) }
    for index in declarations.derived.indices { _ = resolveDerived(index) }
  }

  /// A set by the name of a 主体 or subset; reports a name that is neither.
  mutating func set(_ token: Token) -> Int? {
    if let entry = names.find(token.text, .subject) { return entry.index }
    if let entry = names.find(token.text, .subset) {
      return resolveSubset(entry.index - subjects.count) ? entry.index : nil
    }
    reportUndeclaredSet(token, names.candidates(.subject, .subset))
    return nil
  }

  /// A set as a sentence names it, an unnamed subset where there are conditions behind the name.
  mutating func set(_ node: SetSyntax) -> Int? {
    guard let base = set(node.name) else { return nil }
    guard !node.filter.isEmpty else { return base }
    return narrowed(base, by: node.filter, name: phrase(node.tokens))
  }

  /// Those of a set for which conditions on their own row hold.
  mutating func narrowed(_ base: Int, by conditions: [ExpressionSyntax], name: String) -> Int {
    let subject = sets[base].subject
    let (condition, place) = membership(conditions, subject)
    let set = unnamedSet(name: name, subject: subject, condition: both(sets[base].condition, condition))
    if let place = place ?? standingSets[base] { standingSets[set] = standingSets[set] ?? place }
    return set
  }

  /// Who belongs, and where it asks what somebody has come to by a day, so that it changes with time.
  private mutating func membership(
    _ conditions: [ExpressionSyntax], _ subject: Int
  ) -> (condition: Expression, place: (range: SourceRange, phrase: String)?) {
    let before = standingPhrase
    standingPhrase = nil
    defer { standingPhrase = before }
    let condition = conjunction(conditions, .standing(subject))
    return (condition, condition.readsStanding ? standingPhrase : nil)
  }

  /// The same subset written twice is one.
  mutating func unnamedSet(name: String, subject: Int, condition: Expression?) -> Int {
    if let same = sets.firstIndex(where: { $0.subject == subject && $0.condition == condition && $0.name == name }) {
      return same
    }
    sets.append(SubjectSet(name: name, subject: subject, condition: condition))
    return sets.count - 1
  }

  func both(_ left: Expression?, _ right: Expression?) -> Expression? {
    switch (left, right) {
    case (nil, let only), (let only, nil): only
    case (let left?, let right?): .and([left, right])
    }
  }

  private mutating func resolveSubset(_ index: Int) -> Bool {
    let place = subjects.count + index
    switch subsetStates[index] {
    case .done:
      lean(on: subsetHeights[index])
      return sets[place].subject >= 0
    case .underWay:
      let name = declarations.subsets[index].node.name
      if !isKnownSlip(name.text, .definition) { report(DefinitionCircle(name: name.text, range: name.range)) }
      return false
    case .waiting: break
    }
    let located = declarations.subsets[index]
    guard isShallow(located.node.name, height: definitionDepth) else { return false }
    subsetStates[index] = .underWay
    var (resolved, height) = elsewhere(located.tree) { resolver in resolver.subset(located.node) }
    subsetHeights[index] = height
    if !isShallow(located.node.name, height: height - 1) { resolved = nil }
    if let condition = resolved?.condition, condition.readsStanding {
      standingSets[place] = (located.node.name.range, located.node.name.text)
    }
    // A subset that can't be made out belongs to nobody, and everything said of it is silent.
    sets[place] = resolved ?? SubjectSet(name: located.node.name.text, subject: -1, condition: nil)
    subsetStates[index] = .done
    return resolved != nil
  }

  private mutating func subset(_ node: DefinitionSyntax) -> SubjectSet? {
    guard case .name(nil, let name, let bracket, _) = node.value else {
      if case .unreadable = node.value { return nil }
      cannotStand(
        node.value.tokens, zh: "所称 \(node.name.text)，是指 住户（类型 为 …）", en: "所称 \(node.name.text)，是指 住户（类型 为 …）")
      return nil
    }
    if names.find(name.text, .record) != nil {
      cannotStand(
        node.value.tokens, zh: "所称 指的是主体；记录直接写 凡 \(name.text)（…），…", en: "凡 \(name.text)（…），… for a record")
      return nil
    }
    guard let base = set(name) else { return nil }
    switch bracket {
    case nil: return SubjectSet(name: node.name.text, subject: sets[base].subject, condition: sets[base].condition)
    case .conditions(let conditions):
      let (condition, _) = membership(conditions, sets[base].subject)
      return SubjectSet(
        name: node.name.text, subject: sets[base].subject, condition: both(sets[base].condition, condition))
    case .via, .figure:
      cannotStand(node.value.tokens, zh: "\(name.text)（字段 为 …）", en: "\(name.text)（field 为 …）")
      return nil
    }
  }

  // MARK: Derived values

  private mutating func collectDerivedNames() {
    for (index, located) in declarations.derived.enumerated() {
      current = located.tree
      let owner = located.node.owner.flatMap { names.find($0.text, .subject)?.index }
      if owner == nil, let token = located.node.owner { reportUndeclaredSet(token, names.candidates(.subject)) }
      let name = located.node.name
      let isOther = derivedValues.contains { $0.name == name.text && $0.subject == owner && owner != nil }
      if isOther || owner.map({ subjects[$0].column(named: name.text) != nil }) == true {
        let first = declarations.derived[..<index].first { $0.node.name.text == name.text }?.node.name.range
        report(DeclaredTwice(name: name.text, range: name.range, firstLine: line(of: first ?? name.range)))
      }
      derivedValues.append(
        DerivedValue(name: name.text, subject: owner ?? -1, value: .literal(.truth(true)), unit: nil))
    }
  }

  /// Resolves a derived value where that has not been done; its type, nil where it can't be made out.
  mutating func resolveDerived(_ index: Int) -> ValueType? {
    switch derivedStates[index] {
    case .done:
      lean(on: derivedHeights[index])
      return derivedTypes[index]
    case .underWay:
      let name = declarations.derived[index].node.name
      if !isKnownSlip(name.text, .definition) { report(DefinitionCircle(name: name.text, range: name.range)) }
      return nil
    case .waiting: break
    }
    let located = declarations.derived[index]
    guard isShallow(located.node.name, height: definitionDepth) else { return nil }
    derivedStates[index] = .underWay
    let subject = derivedValues[index].subject
    if subject >= 0 {
      let (typed, height) = elsewhere(located.tree) { resolver in
        resolver.figure(located.node.value, .standing(subject))
      }
      derivedHeights[index] = height
      derivedTypes[index] = isShallow(located.node.name, height: height - 1) ? typed.type : nil
      var unit: String?
      if case .number(let written) = typed.type { unit = written }
      derivedValues[index] = DerivedValue(
        name: located.node.name.text, subject: subject, value: typed.expression, unit: unit)
    }
    derivedStates[index] = .done
    return derivedTypes[index]
  }

  /// Definitions may lean on one another, but not without end, in whatever order they are written.
  ///
  /// - Parameter height: how many stand below it or, where that is not known yet, above it.
  private mutating func isShallow(_ name: Token, height: Int) -> Bool {
    guard height >= Self.deepestDefinition else { return true }
    if !isKnownSlip(name.text, .definition) {
      report(RulesTooLarge(range: name.range, limit: .definitions(Self.deepestDefinition)))
    }
    return false
  }

  private mutating func lean(on height: Int) { heightBelow = max(heightBelow, height) }

  /// Resolves a definition where it stands, in another file or article, and comes back; says also on how many it rests,
  /// itself counted.
  private mutating func elsewhere<Result>(
    _ tree: Int, _ body: (inout Resolver) -> Result
  ) -> (result: Result, height: Int) {
    let (before, articleBefore) = (current, article)
    current = tree
    article = nil
    definitionDepth += 1
    let besides = heightBelow
    heightBelow = 0
    let result = body(&self)
    definitionDepth -= 1
    let height = heightBelow + 1
    heightBelow = max(besides, height)
    current = before
    article = articleBefore
    return (result, height)
  }
}
