import XiangyueSyntax

/// A declaration, and which file it stands in.
struct Located<Node: Sendable>: Sendable {
  let node: Node
  /// The index of its tree.
  let tree: Int
}

/// What a condition or value is said of: a row of a 主体 (as of a day) or a row of a 记录.
enum TableReference: Hashable, Sendable {
  case subject(Int)
  case record(Int)
}

/// Where an expression stands.
struct Scope {
  let table: TableReference
  /// The name that 本事项 stands for, where it was declared.
  var matter: Token?
  /// Whether it is asked as of a day, so that scores, counts and boards have a value: those of boards and derived values
  /// are, who belongs to a set is not.
  var isStanding = false

  static func subject(_ index: Int) -> Scope { Scope(table: .subject(index)) }

  static func standing(_ index: Int) -> Scope { Scope(table: .subject(index), isStanding: true) }

  static func record(_ index: Int, matter: Token? = nil) -> Scope { Scope(table: .record(index), matter: matter) }
}
