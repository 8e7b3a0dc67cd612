import XiangyueText

/// 约0902: a measure that no village rule may provide for, of which nothing can be made: a forfeiture, cutting off water.
/// A fine is read, and reported as 约0901.
struct UnlawfulMeasure: DiagnosticMessage {
  static let code = DiagnosticCode(902)
  static let severity = Severity.error
  let word: String
  /// Whether it names what can't be taken away, rather than a measure.
  let isRight: Bool
  /// The special law.
  let law: Localized
  let range: SourceRange

  /// Nothing where the word names no such measure. `isCancelled`: 取消 stands before it.
  init?(_ word: String, isCancelled: Bool, range: SourceRange) {
    let measure = Self.measures.first { entry in entry.words.contains(where: word.contains) }
    let right = isCancelled ? Self.rights.first { entry in entry.words.contains(where: word.contains) } : nil
    guard let law = measure?.law ?? right?.law else { return nil }
    self.word = word
    isRight = measure == nil
    self.law = law
    self.range = range
  }

  var text: Localized {
    isRight
      ? Localized(zh: "村规民约不得取消“\(word)”", en: "village rules may not take away “\(word)”")
      : Localized(zh: "村规民约不得规定“\(word)”", en: "village rules may not provide for “\(word)”")
  }

  var notes: [Localized] {
    [
      VillageLaw.basis(and: law),
      Localized(zh: "可以写：扣 2分，限 3日内 整改", en: "write: 扣 2分，限 3日内 整改"),
    ]
  }

  private static let measures: [(words: [String], law: Localized)] = [
    (["没收"], Localized(zh: "行政处罚法第十六条", en: "Administrative Penalty Law, Article 16")),
    (
      ["停水", "停电", "停气", "断水", "断电", "断气"],
      Localized(zh: "行政强制法第四十三条第二款", en: "Administrative Coercion Law, Article 43(2)")
    ),
    (
      ["查封", "扣押", "扣车", "强制拆除", "强拆"],
      Localized(zh: "行政强制法第十条第四款、第十七条", en: "Administrative Coercion Law, Articles 10(4) and 17")
    ),
  ]

  /// What can't be taken away.
  private static let rights: [(words: [String], law: Localized)] = [
    (
      ["低保", "五保", "救助"],
      Localized(
        zh: "社会救助法第四十七条、第四十八条（2026年7月1日前为社会救助暂行办法第十三条第三款）",
        en: "Social Assistance Law, Articles 47 and 48 (before July 2026: Interim Measures, Article 13(3))")
    ),
    (["入学", "入托", "升学"], Localized(zh: "义务教育法第四条", en: "Compulsory Education Law, Article 4")),
    (["参军", "入伍"], Localized(zh: "兵役法第五条", en: "Military Service Law, Article 5")),
    (["承包地"], Localized(zh: "民法典第三百三十七条", en: "Civil Code, Article 337")),
    (["养老", "医保"], Localized(zh: "宪法第四十五条", en: "Constitution, Article 45")),
  ]
}
