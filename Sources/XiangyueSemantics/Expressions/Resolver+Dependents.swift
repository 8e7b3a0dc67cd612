import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `所辖 住户 的 环境分 的 平均`: many rows, and how they become one number.
extension Resolver {
  /// `所辖 住户（类型 为 商户）`.
  mutating func dependents(
    _ name: Token, _ bracket: BracketSyntax?, _ scope: Scope, _ tokens: TokenRange
  ) -> Operand {
    guard case .subject(let owner) = scope.table else {
      cannotStand(tokens, zh: "所辖 用在主体上：所称 社区 的 …，是指 所辖 住户 的 …", en: "所辖 is said of a subject")
      return .one(.unknown)
    }
    guard isStanding(scope, range(tokens), phrase(tokens)) else { return .one(.unknown) }
    if names.find(name.text, .record) != nil {
      cannotStand(tokens, zh: "记录不用 所辖：\(name.text)（…） 的 次数", en: "a record is not 所辖: \(name.text)（…） 的 次数")
      return .one(.unknown)
    }
    guard let base = set(name) else { return .one(.unknown) }
    let other = sets[base].subject
    var asked: Expression?
    var via: Token?
    switch bracket {
    case nil: break
    case .conditions(let nodes): asked = conjunction(nodes, .standing(other))
    case .via(let token, let nodes):
      via = token
      if !nodes.isEmpty { asked = conjunction(nodes, .standing(other)) }
    case .figure:
      cannotStand(tokens, zh: "所辖 \(name.text)（经 字段）", en: "所辖 \(name.text)（经 field）")
      return .one(.unknown)
    }
    let columns = schema(.subject(other)).references(to: owner)
    guard let first = columns.first else {
      report(
        IncompleteTable(range: range(tokens), table: subjects[other].name, lack: .group(subjects[owner].name)))
      return .one(.unknown)
    }
    var column = first
    if let via {
      guard let found = chosen(via, among: columns, of: subjects[other], to: subjects[owner].name) else {
        return .one(.unknown)
      }
      column = found
    } else if columns.count > 1 {
      report(
        AmbiguousReference(
          range: range(tokens), subject: subjects[other].name, owner: subjects[owner].name,
          columns: columns.map { subjects[other].columns[$0].name }))
      return .one(.unknown)
    }
    return .dependents(
      Dependents(subject: other, column: column, base: sets[base].condition, asked: asked), value: nil)
  }

  /// `经 网格`: which of the fields that refer there is meant.
  mutating func chosen(_ via: Token, among columns: [Int], of schema: TableSchema, to owner: String) -> Int? {
    if let column = columns.first(where: { schema.columns[$0].name == via.text }) { return column }
    let names = columns.map { schema.columns[$0].name }.joined(separator: "、")
    report(
      CannotStandHere(
        range: via.range, phrase: "经 \(via.text)",
        instead: Localized(zh: "\(schema.name) 中指向 \(owner) 的字段：\(names)", en: "a field that refers there: \(names)")))
    return nil
  }

  mutating func member(
    of dependents: Dependents, _ value: Typed?, _ period: Token?, _ name: Token, _ bracket: BracketSyntax?,
    _ tokens: TokenRange
  ) -> Operand {
    if name.text == "违反次数", value == nil {
      return .dependents(dependents, value: violationCount(name, period, .standing(dependents.subject), tokens))
    }
    if period != nil {
      cannotStand(tokens, zh: "先 所称 一户一年的平均，再合到这里", en: "define the yearly value of each first, then put them together")
      return .one(.unknown)
    }
    guard let value else {
      let isField = schema(.subject(dependents.subject)).schema.column(named: name.text) != nil
      if Self.countWords.contains(name.text), !isField { return .one(count(dependents)) }
      if name.text == "占比", !isField { return .one(share(dependents, tokens)) }
      return .dependents(dependents, value: named(name, .standing(dependents.subject)))
    }
    guard let type = value.type else { return .one(.unknown) }
    guard Self.aggregateWords.contains(name.text) else {
      cannotStand(tokens, zh: "… 的 平均、合计、最大、最小、中位数、去极值平均（5%）", en: "an aggregate such as 的 平均")
      return .one(.unknown)
    }
    guard let aggregate = aggregate(name, bracket, tokens) else { return .one(.unknown) }
    guard case .number = type else {
      wrongKind(range(tokens), zh: "\(name.text) 前面要是数", en: "\(name.text) needs numbers before it")
      return .one(.unknown)
    }
    return .one(over(dependents, aggregate, value))
  }

  private func over(_ dependents: Dependents, _ aggregate: Aggregate, _ value: Typed) -> Typed {
    Typed(
      expression: .overDependents(
        subject: dependents.subject, column: dependents.column, condition: dependents.condition, aggregate,
        value: value.expression),
      type: aggregate == .count ? .number(unit: Units.count) : value.type)
  }

  private func count(_ dependents: Dependents) -> Typed {
    over(dependents, .count, Typed(expression: .literal(.number(Fixed(1))), type: .number(unit: nil)))
  }

  /// `所辖 住户（类型 为 商户） 的 占比`: those for which the condition holds, of all.
  private mutating func share(_ dependents: Dependents, _ tokens: TokenRange) -> Typed {
    guard dependents.asked != nil else {
      let name = subjects[dependents.subject].name
      cannotStand(tokens, zh: "所辖 \(name)（字段 为 …） 的 占比", en: "所辖 \(name)（field 为 …） 的 占比")
      return .unknown
    }
    let all = Dependents(subject: dependents.subject, column: dependents.column, base: dependents.base, asked: nil)
    return Typed(
      expression: .arithmetic(count(dependents).expression, .divide, count(all).expression), type: .number(unit: nil))
  }

  static let countWords: Set<String> = ["次数", "个数"]
  static let aggregateWords: Set<String> = [
    "次数", "个数", "合计", "平均", "中位数", "去极值平均", "最大", "最小", "占比",
  ]

  mutating func aggregate(_ name: Token, _ bracket: BracketSyntax?, _ tokens: TokenRange) -> Aggregate? {
    if name.text == "去极值平均" {
      if case .figure(let quantity) = bracket, quantity.number.kind == .percent, let share = number(quantity),
        share.tenThousandths < Fixed.one / 2
      {
        return .trimmedMean(share: share)
      }
      cannotStand(tokens, zh: "去极值平均（5%），两端各去掉的不到一半", en: "去极值平均（5%）, less than half at each end")
      return nil
    }
    guard bracket == nil else {
      cannotStand(
        tokens, zh: "条件写在前面的名字之后：所辖 住户（…） 的 …，检查（…） 的 次数", en: "the condition stands behind the name before 的")
      return nil
    }
    switch name.text {
    case "次数", "个数": return .count
    case "合计": return .sum
    case "平均": return .mean
    case "中位数": return .median
    case "最大": return .maximum
    case "最小": return .minimum
    default:
      cannotStand(tokens, zh: "所辖 住户（…） 的 占比，或 检查（…） 的 占比", en: "所辖 住户（…） 的 占比, or record（…） 的 占比")
      return nil
    }
  }
}
