import XiangyueSyntax
import XiangyueText

/// 约0905, 约0907: what village rules may demand of nobody, and whom they may not bind.
extension Resolver {
  mutating func lintDuties() {
    eachParagraph { resolver, paragraph, _ in
      guard case .norm(let node) = paragraph else { return }
      resolver.lintDuties(of: node)
    }
  }

  private mutating func lintDuties(of node: NormSyntax) {
    for part in node.parts + node.items.flatMap(\.parts) {
      guard case .duty(let duty) = part else { continue }
      // What stands in a 项 without a modal stands under 应当.
      let modality = duty.modal?.text ?? "应当"
      for name in Self.names(of: duty.act) {
        guard let fault = DutyFault.all.first(where: { $0.concerns(name.text, modality) }) else { continue }
        report(UnlawfulDuty(name: name.text, modal: modality, fault: fault, law: law, range: name.range))
      }
    }
    let binds = (node.parts + node.items.flatMap(\.parts)).contains { part in
      guard case .duty(let duty) = part else { return false }
      return duty.modal?.text != "鼓励" && duty.modal?.text != "可以"
    }
    guard binds else { return }
    for set in node.sets {
      if DutyFault.women.contains(where: set.name.text.contains) {
        report(
          UnlawfulDuty(name: set.name.text, modal: "凡", fault: .ofWomen, law: law, range: set.name.range))
      } else if let word = DutyFault.strangers.first(where: set.name.text.contains) {
        report(StrangersBound(name: set.name.text, word: word, law: law, range: set.name.range))
      }
    }
  }

  private static func names(of act: ActSyntax) -> [Token] {
    switch act {
    case .matters(_, let names, _), .inOrder(let names): names
    case .items: []
    }
  }
}

/// What is wrong with demanding, or forbidding, something.
struct DutyFault: Sendable {
  /// 应当 or 不得; nil: either.
  let modal: String?
  let words: [String]
  let what: Localized
  let laws: [LawPoint]
  let instead: Localized
  /// Where an assembly may decide it, or no article says it in so many words, it is a hint.
  var isSure = true

  func concerns(_ name: String, _ modality: String) -> Bool {
    (modal == nil ? modality == "应当" || modality == "不得" : modality == modal) && words.contains(where: name.contains)
  }

  static let all: [DutyFault] = [
    DutyFault(
      modal: "不得", words: ["上访", "信访", "举报", "起诉", "告状", "投诉"],
      what: Localized(zh: "禁止上访、举报、起诉", en: "forbid petitions, complaints or suits"), laws: [LawBook.petitions],
      instead: Localized(zh: "鼓励 先申请调解；不影响依法反映和起诉", en: "鼓励 先申请调解: petitions and suits stay open")),
    DutyFault(
      modal: "不得", words: ["外嫁", "通婚", "离婚", "改嫁"],
      what: Localized(zh: "干涉婚姻", en: "interfere with marriage"), laws: [LawBook.marriage],
      instead: Localized(zh: "删去这一句；彩礼、酒席用 鼓励", en: "strike it out; 鼓励 for bride prices and banquets")),
    DutyFault(
      modal: nil, words: ["信教", "信仰", "入教"],
      what: Localized(zh: "强制或者禁止信教", en: "force or forbid a faith"), laws: [LawBook.religion],
      instead: Localized(zh: "删去这一句", en: "strike it out")),
    DutyFault(
      modal: "不得", words: ["租给外村", "租给外人", "流转给外", "卖给外村"],
      what: Localized(zh: "禁止把承包地租给外村人", en: "forbid letting contracted land to others"), laws: [LawBook.lease],
      instead: Localized(zh: "流转 应当 向 发包方 备案；同等条件下本集体成员优先", en: "transfers are put on record; members come first")),
    DutyFault(
      modal: "应当", words: ["以资代劳"],
      what: Localized(zh: "强行以资代劳", en: "force payment in place of labour"), laws: [LawBook.labour],
      instead: Localized(zh: "鼓励 参加，加 2分", en: "鼓励 it, and 加 2分")),
    DutyFault(
      modal: "应当", words: ["义务工", "出义务", "卫生费", "捐款", "集资", "摊派", "保洁费", "管理费"],
      what: Localized(zh: "强制收费、捐款或出工", en: "make charges, donations or labour compulsory"),
      laws: [LawBook.charges],
      instead: Localized(
        zh: "经会议决定筹资筹劳的，写明会议和标准；否则用 鼓励", en: "name the assembly's decision and the amount; else 鼓励"),
      isSure: false),
  ]

  static let ofWomen = DutyFault(
    modal: nil, words: women, what: Localized(zh: "因婚姻状况区别对待", en: "treat people by their marriage"),
    laws: [LawBook.women], instead: Localized(zh: "村民不分男女，平等对待", en: "alike for all"))

  static let women = ["外嫁女", "出嫁女", "离婚", "丧偶", "上门女婿", "入赘", "无男户"]

  static let strangers = ["外来", "外村", "外地", "游客", "过往", "非本村", "非本社区", "流动人口"]
}
