/// What the writer of a rule is told about one fault: one cause, one message. A type each, in a file beside the check that
/// finds it. A released code never changes its meaning; the wording may.
package protocol DiagnosticMessage: Sendable {
  static var code: DiagnosticCode { get }
  static var severity: Severity { get }
  /// The very characters that are at fault.
  var range: SourceRange { get }
  /// What is wrong, in the users' words.
  var text: Localized { get }
  /// What to write instead, the likeliest first.
  var fixIts: [FixIt] { get }
  /// Further lines below the excerpt: the law, the names that could stand here, what to do next.
  var notes: [Localized] { get }
  /// Of this message, where not all of its kind weigh the same: what the law says for sure is a 提醒, what is doubtful a 提示.
  var weight: Severity { get }
  /// The law it is said by, for those who read it apart from the notes.
  var basis: Localized? { get }
}

extension DiagnosticMessage {
  package var fixIts: [FixIt] { [] }
  package var notes: [Localized] { [] }
  package var weight: Severity { Self.severity }
  package var basis: Localized? { nil }
}

/// `约0201`: stable, four digits; the hundreds are the kind of check (see Grammar/diagnostics.md).
package struct DiagnosticCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package var description: String {
    let digits = String(number)
    return "约" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// 错误 stops the run, 提醒 does not (unless `--strict`), 提示 is advice.
package enum Severity: Sendable, Hashable {
  case error
  case warning
  case hint
  /// A limit of the program was hit (nesting, size); exit code 5 rather than 3.
  case limit
}

package enum Language: Sendable, Hashable {
  case chinese
  case english
}

/// One sentence in both languages. Rule text, names and data inside it are never translated.
package struct Localized: Sendable, Hashable {
  package let zh: String
  package let en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}

/// A certain or likely cure: the bytes of `range` become `replacement`.
package struct FixIt: Sendable, Hashable {
  /// `改为“包绿化”？同音，第54行声明`, without the verb where the replacement says it all.
  package let text: Localized
  package let range: SourceRange
  package let replacement: String
  /// Whether nothing else can have been meant, so that it may be written without asking.
  package let isCertain: Bool

  package init(_ text: Localized, replacing range: SourceRange, with replacement: String, isCertain: Bool = false) {
    self.text = text
    self.range = range
    self.replacement = replacement
    self.isCertain = isCertain
  }
}

/// A message with its type forgotten, for collecting and showing.
package struct Diagnostic: Sendable, Hashable {
  package let code: DiagnosticCode
  package let severity: Severity
  package let range: SourceRange
  package let text: Localized
  package let fixIts: [FixIt]
  package let notes: [Localized]
  package let basis: Localized?

  package init(_ message: some DiagnosticMessage) {
    code = type(of: message).code
    severity = message.weight
    range = message.range
    text = message.text
    fixIts = message.fixIts
    notes = message.notes
    basis = message.basis
  }
}
