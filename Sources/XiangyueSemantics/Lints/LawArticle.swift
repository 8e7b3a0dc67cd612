import XiangyueCalendar
import XiangyueText

/// An article of a law, with the days on which it is to be cited so: laws are amended and renumbered, and a citation goes by the
/// day the rules are judged at.
struct LawArticle: Sendable {
  let text: Localized
  /// The first day on which it is the law; nil: from before anything here.
  let from: CivilDay?
  /// The last; nil: still.
  let through: CivilDay?
  /// Its decisive words, as they stand there; nil: none are quoted.
  let words: String?

  init(_ zh: String, _ en: String, from: CivilDay? = nil, through: CivilDay? = nil, words: String? = nil) {
    text = Localized(zh: zh, en: en)
    self.from = from
    self.through = through
    self.words = words
  }

  func isInForce(on day: CivilDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
  }
}

/// The editions of what is one article in meaning, the earlier first.
struct LawPoint: Sendable {
  let editions: [LawArticle]

  init(_ editions: LawArticle...) { self.editions = editions }

  /// One that has been the same all along.
  init(_ zh: String, _ en: String, words: String? = nil) { editions = [LawArticle(zh, en, words: words)] }

  /// How it is cited on a day; where no day is given, as it is now with what it was before: 第三十一条（2026年1月1日前为第二十七条）.
  /// Nil: there was no such article on the day.
  func citation(on day: CivilDay?) -> Localized? {
    if let day { return editions.first { $0.isInForce(on: day) }?.text }
    guard let now = editions.last else { return nil }
    guard editions.count > 1, let from = now.from else { return now.text }
    let before = editions[editions.count - 2].text
    return Localized(
      zh: "\(now.text.zh)（\(from.chineseText)前为\(Self.different(before.zh, from: now.text.zh))）",
      en: "\(now.text.en) (before \(from): \(Self.different(before.en, from: now.text.en)))")
  }

  /// The decisive words of the edition in force on the day, of the last where none is given.
  func words(on day: CivilDay?) -> String? {
    guard let day else { return editions.last?.words }
    return editions.first { $0.isInForce(on: day) }?.words
  }

  /// What stands behind the name of the law, where both are of one.
  private static func different(_ before: String, from now: String) -> String {
    let marks: [Character] = ["第", ","]
    guard let place = before.firstIndex(where: marks.contains), now.hasPrefix(before[..<place]) else { return before }
    return String(before[place...].drop { $0 == "," || $0 == " " })
  }
}

/// What kind of body made the rules: it decides which of two laws they stand under.
enum RuleBody: Sendable {
  /// 村民会议: 村民委员会组织法.
  case village
  /// 居民会议: 城市居民委员会组织法.
  case town

  /// By the name in 本规约 由 … 通过; nil: it does not say.
  init?(named body: String) {
    if body.contains("村民") || body.contains("村委") || body.contains("村两委") {
      self = .village
    } else if body.contains("居民") || body.contains("居委") || body.contains("社区") {
      self = .town
    } else {
      return nil
    }
  }
}

/// By which law, and as of when, a rule file is judged.
package struct LawContext: Sendable {
  /// Nil: each article is cited as it is now, with its number before.
  package let day: CivilDay?
  let body: RuleBody?

  package init(day: CivilDay?) {
    self.day = day
    body = nil
  }

  init(day: CivilDay?, body: RuleBody?) {
    self.day = day
    self.body = body
  }

  /// `行政处罚法第十六条；村民委员会组织法第三十一条第二款`, the special law first; where it is not known who made the rules, both acts.
  func basis(_ special: [LawPoint], _ acts: OrganicLaw) -> Localized {
    var acts = acts
    // An article that the act did not have on the day.
    if (body == .town ? acts.town : acts.village).citation(on: day) == nil { acts = LawBook.contents }
    var parts: [Localized] = special.compactMap { $0.citation(on: day) }
    if body != .town, let act = acts.village.citation(on: day) { parts.append(act) }
    if body != .village, let act = acts.town.citation(on: day) {
      parts.append(
        body == nil ? Localized(zh: "居委会为\(act.zh)", en: "for residents' committees \(act.en)") : act)
    }
    return Localized(
      zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
  }

  /// The line that cites it.
  static func line(_ basis: Localized) -> Localized { Localized(zh: "依据 \(basis.zh)", en: "law: \(basis.en)") }

  /// The decisive words of the special law, as a note; nil: none are quoted.
  func quotation(_ special: [LawPoint]) -> Localized? {
    guard let words = special.lazy.compactMap({ $0.words(on: day) }).first else { return nil }
    return Localized(zh: "原文“\(words)”", en: "it says “\(words)”")
  }
}

/// A matter that both organic laws deal with.
struct OrganicLaw: Sendable {
  let village: LawPoint
  let town: LawPoint
}
