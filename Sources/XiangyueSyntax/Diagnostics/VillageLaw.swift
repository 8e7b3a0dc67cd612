import XiangyueText

/// The law on what village rules, and those of a residents' committee, may not contain.
package enum VillageLaw {
  /// The line that a message cites it with, and a special law beside it. Both acts were renumbered on 1 January 2026.
  package static func basis(and special: Localized) -> Localized {
    Localized(
      zh: "依据 村民委员会组织法第三十一条（2026年1月1日前为第二十七条）、\(special.zh)；"
        + "居委会：城市居民委员会组织法第三十一条（2026年1月1日前为第十五条）",
      en: "Organic Law of the Villagers Committees, Article 31 (before 2026: 27); of the Urban Residents Committees, "
        + "Article 31 (before 2026: 15); \(special.en)")
  }
}
