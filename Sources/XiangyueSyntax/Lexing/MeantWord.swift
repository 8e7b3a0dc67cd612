import XiangyueText

/// Which word of the language was meant by one that nothing knows.
struct MeantWord {
  let word: String
  let isSynonym: Bool

  /// Nothing where a declared name or none is likelier. `names` nil: too many to be compared.
  static func find(_ written: String, in kind: SentenceKind, names: [String]?) -> MeantWord? {
    switch kind {
    case .norm, .clauses, .board, .matter, .schedule, .grade, .adoption, .amendment: break
    case .covenant, .units, .subject, .record, .definition, .points, .example, .include, .parameter, .unsupported:
      return nil
    }
    if let word = synonyms[written] { return MeantWord(word: word, isSynonym: true) }
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

  private static let synonyms = [
    "应": "应当", "应该": "应当", "必须": "应当", "须": "应当", "需": "应当", "需要": "应当", "务必": "应当", "要": "应当",
    "严禁": "不得", "禁止": "不得", "不准": "不得", "不许": "不得", "不可": "不得", "不能": "不得", "不应": "不得", "不应当": "不得",
    "可": "可以", "倡导": "鼓励", "提倡": "鼓励", "首次": "初次", "情况": "情形", "扣除": "扣", "扣减": "扣", "减": "扣", "取消掉": "取消", "给予": "予以",
    "上款": "前款", "前项": "前款", "上条": "前条", "其他": "其余",
    "其它": "其余",
    "每季": "每季度", "生效": "施行", "实施": "施行", "执行": "施行", "最多": "至多", "最少": "至少", "为准": "为据", "是指的是": "是指", "上报给": "上报",
    "报告": "上报", "报": "上报", "递延": "顺延", "推迟": "顺延", "纳入": "列入", "撤出": "移出", "奖励": "奖", "按照": "按", "依照": "按", "计取": "只计",
    "修改": "修订", "修正": "修订", "废除": "废止",
  ]
}
