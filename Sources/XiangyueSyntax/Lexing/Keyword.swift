import XiangyueText

/// A word of the language, as Grammar/keywords.tsv lists it: what the lexer cuts by, what completes a half-typed word, what
/// Grammar/keywords.md explains. A word that does two things stands twice.
package struct Keyword: Sendable, Hashable {
  /// 类
  package enum Role: UInt8, Sendable, CaseIterable {
    case declaration, reserved, period, contextual, type, aggregate, verdict, unit, solarTerm, ordinal, ending, month
    case lunarMonth, lunarDay, cause
    /// 及时, 尽快: read as not there, and told.
    case vague
    /// Known, so that it can be reported by its name: this version does not judge it.
    case later
    /// No word of the language, but read as one: 应该 as 应当.
    case everyday
    case sign
  }

  package let text: String
  package let role: Role
  /// The kinds of sentence in which it is a word of the language, and whether it stands behind numbers; none of an everyday word
  /// that is only known where nothing else is.
  let kinds: UInt32
  package let meaning: Localized
  /// Of an everyday word: what it is read as, empty where it is passed over.
  package let meant: String?

  init(_ text: String, _ role: Role, _ kinds: UInt32, _ chinese: String, _ english: String, meant: String? = nil) {
    self.text = text
    self.role = role
    self.kinds = kinds
    meaning = Localized(zh: chinese, en: english)
    self.meant = meant
  }

  /// Behind a number, 每 and 同一, and behind 为 in a field.
  package var isUnit: Bool { kinds & Self.behindNumbers != 0 && role != .sign }

  package func isWord(in kind: SentenceKind) -> Bool { kinds & ~Self.behindNumbers & kind.mask != 0 }

  private static let behindNumbers: UInt32 = 1 << 31

  /// The words that can stand in a kind of sentence, in the order of the list: those to complete a half-typed word by.
  package static func words(in kind: SentenceKind) -> [Keyword] {
    all.filter { word in
      switch word.role {
      case .declaration, .later, .everyday, .sign: false
      case .reserved, .period, .contextual, .type, .aggregate, .verdict, .unit, .solarTerm, .ordinal, .ending, .month,
        .lunarMonth, .lunarDay, .cause, .vague:
        word.isUnit || word.isWord(in: kind)
      }
    }
  }
}
