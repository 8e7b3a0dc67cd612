import XiangyueText

/// 约0906: what nobody may publish without each one's consent, where nothing says that it is not to be.
struct DetailsOpen: DiagnosticMessage {
  static let code = DiagnosticCode(906)
  static let severity = Severity.warning

  enum Kind {
    case number
    case sensitive
    /// It is the 编号, which every table and board shows.
    case key
    /// A board of children under fourteen.
    case children
  }

  let name: String
  let kind: Kind
  let law: LawContext
  let range: SourceRange
  /// Behind the last word of the field, where 不公开 goes.
  let columnEnd: SourceRange?

  static let numbers = ["身份证", "银行卡", "银行账号", "账号", "电话", "手机", "住址", "家庭地址"]
  static let sensitive = ["病情", "病历", "疾病", "病史", "宗教", "信仰", "行踪", "残疾"]

  var text: Localized {
    switch kind {
    case .number:
      Localized(zh: "“\(name)”不得公布，没有注明 不公开", en: "“\(name)” may not be published, and is not marked 不公开")
    case .sensitive:
      Localized(zh: "“\(name)”是敏感个人信息，没有注明 不公开", en: "“\(name)” is sensitive, and is not marked 不公开")
    case .key:
      Localized(zh: "“\(name)”作了编号，会写在每张表和榜上", en: "“\(name)” is the key: every table and board shows it")
    case .children:
      Localized(zh: "榜 \(name) 列的是不满14岁的人", en: "\(name) lists children under fourteen")
    }
  }

  var fixIts: [FixIt] {
    guard let columnEnd else { return [] }
    return [FixIt(Localized(zh: "后面加“，不公开”", en: "add ，不公开"), replacing: columnEnd, with: "，不公开")]
  }

  private var special: LawPoint {
    switch kind {
    case .number, .key: LawBook.disclosure
    case .sensitive, .children: LawBook.sensitive
    }
  }

  var basis: Localized? { law.basis([special], LawBook.contents) }

  var notes: [Localized] {
    let cure: Localized? =
      switch kind {
      case .number, .sensitive: nil
      case .key: Localized(zh: "可以写：户号 为 文字，编号（另编一个号）", en: "write: 户号 为 文字，编号, a number of your own")
      case .children: Localized(zh: "可以写：榜上列 住户，不列孩子", en: "list households, not children")
      }
    return [basis.map(LawContext.line), law.quotation([special]), cure].compactMap { $0 }
  }
}
