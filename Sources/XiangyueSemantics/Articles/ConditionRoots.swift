import XiangyueSyntax

/// Of what a condition speaks, as far as its words tell: the names that stand alone or first before a 的.
struct ConditionRoots {
  var names: [Token] = []
  /// Those with a 的 behind them.
  var followed: [Token] = []
  /// It asks something of a 主体 that no row has: 违反次数, 在 黑榜, 有 巡查, 所辖 住户 的 ….
  var asksSubject = false
  /// A period word, or anything else that has its value as of a day.
  var isStanding = false
  var isUnreadable = false

  init(_ node: ExpressionSyntax) { add(node) }

  private mutating func add(_ node: ExpressionSyntax) {
    switch node {
    case .or(let left, let right, _), .and(let left, let right, _), .arithmetic(let left, _, let right, _):
      add(left)
      add(right)
    case .not(let inner, _), .parenthesized(let inner, _): add(inner)
    case .predicates:
      asksSubject = true
      isStanding = true
    // What stands on the right is a value of what stands on the left, or is looked for where that is.
    case .comparison(let left, _, _): add(left)
    case .during(_, let inner, _):
      isStanding = true
      add(inner)
    case .member(let base, let period, _, _, _):
      if period != nil { isStanding = true }
      if case .name(nil, let name, _, _) = base { followed.append(name) }
      add(base)
    case .name(let relation?, _, _, _):
      if relation.text == "所辖" {
        asksSubject = true
        isStanding = true
      }
    case .name(nil, let name, _, _): names.append(name)
    case .literal(let token, _):
      if token.text == "违反次数" {
        asksSubject = true
        isStanding = true
      }
    case .quantity: break
    case .unreadable: isUnreadable = true
    }
  }
}

/// Where a condition is looked at.
enum ConditionHome {
  /// On the row of this record.
  case row(Int)
  /// On the subject.
  case subject
  /// Some of it here and some there: the first name of each.
  case both(row: Token, subject: Token)
  /// On the rows of either record.
  case either(Int, Int, Token)
  /// Nobody knows the name.
  case nowhere(Token)
}
