/// A word that can complete what is being typed.
package struct CompletionName: Sendable, Hashable {
  /// What the word is: it decides where it is offered, and whether it may stand in the history on disk.
  package enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    case command
    /// A word of the language.
    case keyword
    /// 次数, 占比: what can be asked of rows.
    case aggregate
    case subject
    case record
    case field
    /// A member of an enumeration, a line of a scale.
    case value
    case matter
    case board
    case account
    case scale
    case schedule
    case parameter
    /// 所称
    case definition
    /// The 编号 of a subject of the data.
    case key
    /// Another value that only stands in the data.
    case text
    /// The title of an 例.
    case example
    /// 第一条第二款
    case article
    /// What 设置 sets.
    case setting

    /// Whether the word is known from the data alone: it may name a neighbour.
    package var isOfData: Bool { self == .key || self == .text }
  }

  package let text: String
  package let kind: Kind

  package init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }
}

/// Kinds of names.
struct CompletionKinds: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ kind: CompletionName.Kind) { rawValue = 1 << UInt32(kind.rawValue) }

  init(_ kinds: [CompletionName.Kind]) { rawValue = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

  static let all = CompletionKinds(CompletionName.Kind.allCases)

  static let ofData = CompletionKinds(CompletionName.Kind.allCases.filter(\.isOfData))
}
