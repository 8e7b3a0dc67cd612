import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 除外, 不适用: who is exempt, and from what.
extension Resolver {
  /// The sets that conditions name: `五保户`, `住户（人口 低于 2人）`, `人口 低于 2人`.
  mutating func exemptSets(_ nodes: [ExpressionSyntax], _ subject: Int) -> [Int] {
    if nodes.count == 1 { return exemptSets(nodes[0], subject) }
    guard subject >= 0 else { return [] }
    let text = nodes.map { phrase($0.tokens) }.joined(separator: "，")
    return [narrowed(subject, by: nodes, name: "\(subjects[subject].name)（\(text)）")]
  }

  private mutating func exemptSets(_ node: ExpressionSyntax, _ subject: Int) -> [Int] {
    switch node {
    case .or(let left, let right, _) where isSet(left) || isSet(right):
      return exemptSets(left, subject) + exemptSets(right, subject)
    case .parenthesized(let inner, _) where isSet(inner): return exemptSets(inner, subject)
    case .name(nil, let name, let bracket, _) where isSet(node):
      guard let set = set(name) else { return [] }
      if case .conditions(let conditions) = bracket {
        return [narrowed(set, by: conditions, name: phrase(node.tokens))]
      }
      return [set]
    case .name(nil, let name, nil, _) where !isField(name, subject):
      reportUndeclaredSet(name, names.candidates(.subject, .subset))
      return []
    case .or, .and, .not, .predicates, .comparison, .arithmetic, .during, .member, .name, .quantity, .literal,
      .parenthesized, .unreadable:
      guard subject >= 0 else { return [] }
      return [narrowed(subject, by: [node], name: "\(subjects[subject].name)（\(phrase(node.tokens))）")]
    }
  }

  private func isSet(_ node: ExpressionSyntax) -> Bool {
    switch node {
    case .name(nil, let name, _, _): names.find(name.text, .subject, .subset) != nil
    case .or(let left, let right, _): isSet(left) || isSet(right)
    case .parenthesized(let inner, _): isSet(inner)
    case .and, .not, .predicates, .comparison, .arithmetic, .during, .member, .name, .quantity, .literal, .unreadable:
      false
    }
  }

  private func isField(_ name: Token, _ subject: Int) -> Bool {
    subjects.indices.contains(subject) && subjects[subject].column(named: name.text) != nil
  }

  /// `五保户 不适用 本条 规定。`
  mutating func exempt(_ node: ClauseSyntax, _ state: inout ParagraphState) {
    guard let norms = cited(node.exempted, state.citation) else { return }
    let bound = norms.map { self.norms[$0].subject }
    for set in exemptSets(node.conditions, bound.first ?? -1) {
      let fitting = norms.filter { self.norms[$0].subject == sets[set].subject || self.norms[$0].subject < 0 }
      guard !fitting.isEmpty else {
        wrongKind(
          range(node), zh: "所引的规定不约束 \(sets[set].name)，不必写例外", en: "the rule cited doesn't bind \(sets[set].name)")
        continue
      }
      exemptions.append(
        Exemption(citation: state.citation, set: set, norms: fitting, range: range(node)))
    }
  }
}
