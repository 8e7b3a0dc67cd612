/// The words of the language as the lexer and parser ask for them: those reserved everywhere, and those that are words only in
/// some kinds of sentence and stay free as names (Grammar: Lexical 10). The words themselves stand in Grammar/keywords.tsv.
enum Vocabulary {
  static let reserved: Set<String> = Set(list(.reserved)).union(periods)

  static let periods: Set<String> = Set(list(.period))

  static let units: Set<String> = Set(Keyword.all.filter(\.isUnit).map(\.text))

  static let aggregates: Set<String> = Set(list(.aggregate))

  /// The contextual words of a kind of sentence.
  static func contextual(_ kind: SentenceKind) -> Set<String> { contextual[Int(kind.rawValue)] }

  private static let contextual: [Set<String>] = SentenceKind.allCases.map { kind in
    Set(Keyword.all.filter { isContextual($0.role) && $0.isWord(in: kind) }.map(\.text))
  }

  private static func isContextual(_ role: Keyword.Role) -> Bool {
    switch role {
    case .contextual, .type, .aggregate, .verdict, .solarTerm, .ordinal, .ending, .month, .lunarMonth, .lunarDay,
      .cause,
      .vague, .later, .everyday:
      true
    case .declaration, .reserved, .period, .unit, .sign: false
    }
  }

  /// `第二个 周三`
  static let ordinals = list(.ordinal)

  /// `逢 5`, `逢五`: a Han numeral is a number only before a unit.
  static let endings = list(.ending)

  static let solarTerms = list(.solarTerm)

  /// Those that are months of either calendar.
  static let months = list(.month)

  static let lunarMonths = list(.lunarMonth) + months

  static let lunarDays = list(.lunarDay)

  /// What a day is put off for, besides days off.
  static let causes = list(.cause)

  /// 应当 及时 清扫: says a time and gives none.
  static let vague = list(.vague)

  // MARK: Everyday words

  /// Words of the lexer's own that stand for others, and what for: 季 for 季度.
  static let everyday: [String: Keyword] = dictionary { $0.kinds != 0 }

  /// What people write for a word of the language, known where nothing else is: 应该 for 应当.
  static let synonyms: [String: String] = dictionary { $0.kinds == 0 && $0.meant != "" && $0.meant != "、" }
    .compactMapValues(\.meant)

  /// What people write for 、.
  static let joining: Set<String> = Set(dictionary { $0.kinds == 0 && $0.meant == "、" }.keys)

  /// Words that add nothing: 均 应当.
  static let spared: Set<String> = Set(dictionary { $0.meant == "" }.keys)

  private static func dictionary(where holds: (Keyword) -> Bool) -> [String: Keyword] {
    let words = Keyword.all.filter { $0.role == .everyday && holds($0) }
    return Dictionary(words.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func list(_ role: Keyword.Role) -> [String] {
    Keyword.all.filter { $0.role == role }.map(\.text)
  }
}
