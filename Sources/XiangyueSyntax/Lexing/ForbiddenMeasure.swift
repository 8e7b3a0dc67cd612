/// What village rules sometimes provide for and may not: 没收, 停水, 取消 低保. It is read as it stands, up to the next sign, so
/// that the writer can be told why it has no effect (Grammar: Lexical 13). The law on each stands in Semantics.
package enum ForbiddenMeasure: CaseIterable, Sendable {
  /// 并处 罚款 200元; a 罚款 that begins an effect is read with its amount.
  case fine
  case forfeiture
  case cutOff
  case coercion
  case detention
  case shaming
  case harm
  case certificates
  case assistance
  case schooling
  case service
  case land
  case membership
  case elections
  case benefits
  case disclosure
  case relatives

  /// Any of these shows it, where one of `verbs` stands beside it.
  package var words: [String] {
    switch self {
    case .fine:
      [
        "处罚款", "处以罚款", "以罚款", "缴罚款", "缴纳罚款", "交罚款", "交纳罚款", "给予罚款", "元罚款", "元以下罚款", "元以上罚款", "元的罚款", "元以下的罚款", "元以上的罚款",
        "罚金",
      ]
    case .forfeiture: ["没收", "罚没", "收缴", "不予退还", "违约金"]
    case .cutOff:
      ["停水", "停电", "停气", "断水", "断电", "断气", "停热", "停止供水", "停止供电", "停止供气", "停止供热", "停供"]
    case .coercion: ["责令", "查封", "扣押", "扣车", "暂扣", "强制拆除", "强行拆除", "强拆"]
    case .detention: ["限制人身自由", "扣留", "关禁闭", "搜查", "搜身", "关押"]
    case .shaming: ["游街", "示众", "检讨"]
    case .harm: ["打死不赔", "格杀勿论", "概不赔偿"]
    case .certificates: ["不开证明", "不予开具", "不予出具", "不出具", "不盖章", "不予盖章", "不予办理", "不办理"]
    case .assistance: ["低保", "五保", "特困", "救助"]
    case .schooling: ["入学", "入托", "升学", "上学"]
    case .service: ["参军", "入伍", "政审"]
    case .land: ["承包地", "承包田", "责任田", "土地承包"]
    case .membership: ["成员资格", "村民资格", "社员资格", "分红", "征地补偿", "股份"]
    case .elections: ["选举权", "候选人", "参选"]
    case .benefits: ["扣发", "停发", "不予代收", "补贴", "养老", "医保", "社保", "抚恤"]
    case .disclosure:
      ["身份证", "银行卡", "银行账号", "电话", "手机号", "住址", "病情", "病历", "行踪", "照片"]
    case .relatives: ["家庭成员", "近亲属", "直系亲属", "血亲", "三代", "同组", "家属", "其子女", "其父母"]
    }
  }

  /// Words of which one must stand beside `words`: a 低保户 is nothing forbidden, to take 低保 away is. Empty: none is needed.
  package var verbs: [String] {
    switch self {
    case .fine, .forfeiture, .cutOff, .coercion, .detention, .shaming, .harm, .certificates: []
    case .assistance, .schooling, .service, .membership, .elections:
      ["取消", "停发", "停止", "扣发", "暂停", "限制", "剥夺", "冻结", "不得", "不予", "不准", "不能", "影响", "写入"]
    case .land: ["收回", "调整", "取消", "没收"]
    case .benefits: ["冻结", "取消", "扣发", "停发", "停止", "暂停", "不予", "不得", "代扣"]
    case .disclosure: ["公布", "公开", "张贴", "曝光", "公示"]
    case .relatives: ["连带", "株连", "连坐", "一并", "同时", "取消", "限制", "追究", "影响"]
    }
  }

  /// What a stretch of text that holds no declared name provides for, blanks left out; nil: nothing forbidden.
  package static func find(in text: String) -> ForbiddenMeasure? {
    ForbiddenFinder(names: []).measure(in: characters(text).map(Folding.fold).filter { !Folding.isBlank($0) })
  }

  /// Words that begin an effect with a meaning of its own, which must not be lost: 上报 救助站, 应当 …
  static let openings = ["上报", "列入", "移出", "应当", "可以", "鼓励", "再"].map(characters)

  /// Words that show the stretch to be a condition, or to say something else besides.
  static let others = ["违反", "遵守", "逾期未改", "不适用", "除外", "前款", "前条", "本款", "本条"].map(characters)
}

/// Finds forbidden measures among the characters of a stretch, quickly where there is none.
struct ForbiddenFinder {
  /// Declared names that hold a forbidden word: where one stands, it is the name that is meant.
  private let names: [[UInt32]]

  init(names: some Sequence<String>) {
    self.names = names.map(characters).filter { Self.hits(in: $0[...]).first != nil }
  }

  /// What the stretch provides for, nil: nothing forbidden. The first measure, in the order of their declaration.
  func measure(in text: [UInt32]) -> ForbiddenMeasure? {
    guard text.last != 0x7684 else { return nil }
    let hits = Self.hits(in: text[...]).filter { !isNamed($0.range, in: text) }
    guard let first = hits.map(\.range.lowerBound).min() else { return nil }
    guard !ForbiddenMeasure.openings.contains(where: text.starts), !Self.hasAmount(text) else { return nil }
    guard !ForbiddenMeasure.others.contains(where: { Self.contains(text, $0) }) else { return nil }
    // A 的 before it ends a condition whose ， is missing.
    guard !text[..<first].contains(0x7684) else { return nil }
    return ForbiddenMeasure.allCases.first { measure in
      hits.contains { $0.measure == measure }
        && (measure.verbs.isEmpty || measure.verbs.contains { Self.contains(text, characters($0)) })
    }
  }

  private func isNamed(_ range: Range<Int>, in text: [UInt32]) -> Bool {
    names.contains { name in
      guard name.count <= text.count else { return false }
      return (0...(text.count - name.count)).contains { start in
        start <= range.lowerBound && range.upperBound <= start + name.count && text[start...].starts(with: name)
      }
    }
  }

  // MARK: Words

  private struct Hit {
    let measure: ForbiddenMeasure
    let range: Range<Int>
  }

  private static let byFirst: [UInt32: [(word: [UInt32], measure: ForbiddenMeasure)]] = {
    let all = ForbiddenMeasure.allCases.flatMap { measure in measure.words.map { (characters($0), measure) } }
    return Dictionary(grouping: all) { $0.0[0] }
  }()

  private static func hits(in text: ArraySlice<UInt32>) -> [Hit] {
    var found: [Hit] = []
    for at in text.indices {
      guard let entries = byFirst[text[at]] else { continue }
      for entry in entries where text[at...].starts(with: entry.word) {
        found.append(Hit(measure: entry.measure, range: at..<at + entry.word.count))
      }
    }
    return found
  }

  private static func contains(_ text: [UInt32], _ word: [UInt32]) -> Bool {
    text.indices.contains { text[$0...].starts(with: word) }
  }

  /// 扣 2分, 限 3日内: what would be lost with the rest.
  private static func hasAmount(_ text: [UInt32]) -> Bool {
    zip(text, text.dropFirst()).contains { verb, next in
      verbs.contains(verb) && (Sign.isDigit(next) || Sign.isHanNumeral(next))
    }
  }

  private static let verbs = characters("扣加升降奖限")
}
