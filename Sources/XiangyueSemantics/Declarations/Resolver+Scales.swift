import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 等级: which grade a score has.
extension Resolver {
  mutating func resolveScales() {
    for located in declarations.scales {
      current = located.tree
      let node = located.node
      let account = scaleAccount(node)
      var grades: [String: SourceRange] = [:]
      for line in node.lines {
        if let first = grades[line.name.text] {
          report(DeclaredTwice(name: line.name.text, range: line.name.range, firstLine: self.line(of: first)))
        }
        grades[line.name.text] = line.name.range
        checkSides(line.bounds)
      }
      let lines = node.lines.map { line in
        GradeLine(name: line.name.text, bounds: line.bounds.compactMap { gradeBound($0) })
      }
      scales.append(
        GradeScale(name: node.name.text, account: account ?? 0, lines: lines, since: laterStart, range: range(node)))
      if !hasUnreadableParts(node.tokens), lines.map(\.bounds.count) == node.lines.map(\.bounds.count) {
        checkGrades(node, lines)
      }
    }
  }

  private mutating func scaleAccount(_ node: GradeSyntax) -> Int? {
    guard case .name(nil, let name, nil, _) = node.measure else {
      if case .unreadable = node.measure { return nil }
      cannotStand(node.measure.tokens, zh: "按 积分的名字 评定", en: "按 the name of a point account 评定")
      return nil
    }
    guard let account = account(name) else { return nil }
    if let unit = periodUnit(node.every), unit != accounts[account].unit {
      let wanted = accounts[account].unit.chineseName
      cannotStand(
        node.every.tokens, zh: "每\(wanted)（\(name.text) 每\(wanted) 计一次）", en: "the period of the account: 每\(wanted)")
    }
    return account
  }

  private mutating func gradeBound(_ node: BoundSyntax) -> GradeBound? {
    guard case .quantity(let quantity) = node.value else {
      if case .unreadable = node.value { return nil }
      cannotStand(node.tokens, zh: "90分以上", en: "90分以上")
      return nil
    }
    guard let value = points(quantity, after: "等级") else { return nil }
    return GradeBound(comparison: Self.comparison(node), value: value)
  }
}
