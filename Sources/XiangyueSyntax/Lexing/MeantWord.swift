import XiangyueText

/// Which word of the language was meant by one that nothing knows.
struct MeantWord {
  let word: String
  let isSynonym: Bool

  /// Nothing where a declared name or none is likelier. `names` nil: too many to be compared.
  static func find(_ written: String, in kind: SentenceKind, names: [String]?) -> MeantWord? {
    switch kind {
    case .norm, .clauses, .board, .matter, .schedule, .grade, .adoption, .amendment, .sheet: break
    case .covenant, .units, .subject, .record, .definition, .points, .example, .include, .parameter, .exchange,
      .statement, .unsupported:
      return nil
    }
    if let word = Vocabulary.synonyms[written] { return MeantWord(word: word, isSynonym: true) }
    let length = written.unicodeScalars.count
    guard (2...8).contains(length), let names else { return nil }
    let name = nearest(to: written, among: names, limit: 1).first
    let words = words[kind.rawValue, default: [:]][length, default: []]
    for suggestion in nearest(to: written, among: words) {
      if let name, (name.reason, name.distance) <= (suggestion.reason, suggestion.distance) { return nil }
      let isLikely =
        switch suggestion.reason {
        case .sameSound: suggestion.distance < length
        case .nearSound: length > 2 && suggestion.distance < length
        case .fewCharacters: length > 3 || looksAlike(written, suggestion.name)
        case .sameInitials: false
        }
      if isLikely { return MeantWord(word: suggestion.name, isSynonym: false) }
    }
    guard name == nil, let like = words.first(where: { looksAlike(written, $0) }) else { return nil }
    return MeantWord(word: like, isSynonym: false)
  }

  /// The words of each kind of sentence by their length, in order.
  private static let words: [UInt8: [Int: [String]]] = Dictionary(
    uniqueKeysWithValues: SentenceKind.allCases.map { kind in
      let all = Vocabulary.reserved.union(Vocabulary.contextual(kind)).sorted()
      return (kind.rawValue, Dictionary(grouping: all) { $0.unicodeScalars.count })
    })

  /// 列人 for 列入: one character that looks like another.
  private static func looksAlike(_ left: String, _ right: String) -> Bool {
    let pairs = zip(left.unicodeScalars, right.unicodeScalars).filter { $0 != $1 }
    guard pairs.count == 1, let (first, second) = pairs.first else { return false }
    return alike.contains { $0.unicodeScalars.contains(first) && $0.unicodeScalars.contains(second) }
  }

  private static let alike = ["人入八", "未末", "己已", "土士", "千干于", "延廷"]
}
