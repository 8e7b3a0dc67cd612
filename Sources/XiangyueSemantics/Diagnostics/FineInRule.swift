import XiangyueText

/// 约0901: a fine. Only laws, regulations and rules of government may set one (行政处罚法 第16条).
package struct FineInRule: DiagnosticMessage {
  package static let code = DiagnosticCode(901)
  package static let severity = Severity.warning
  package let range: SourceRange

  package var text: Localized {
    Localized(zh: "村规民约不得设定罚款", en: "village rules may not set a fine")
  }

  package var fixIts: [FixIt] {
    [
      FixIt(
        Localized(zh: "可以写：扣 2分，限 3日内 整改", en: "write: 扣 2分，限 3日内 整改"), replacing: range,
        with: "扣 2分，限 3日内 整改")
    ]
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "依据 村民委员会组织法第三十一条（2026年1月1日前为第二十七条）、行政处罚法第十六条；"
          + "居委会：城市居民委员会组织法第三十一条（2026年1月1日前为第十五条）",
        en: "Organic Law of the Villagers Committees, Article 31 (before 2026: 27); of the Urban Residents Committees, "
          + "Article 31 (before 2026: 15); Administrative Penalty Law, Article 16")
    ]
  }
}
