/// A word that can complete what is being typed.
package struct CompletionName: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A word of the language.
    case keyword
    case command
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
  }

  package let text: String
  package let kind: Kind

  package init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }
}
