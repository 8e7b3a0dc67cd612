import XiangyueText

/// 约0603: bands of one value in one 款 that overlap, or leave numbers out.
struct BandsMisfit: DiagnosticMessage {
  static let code = DiagnosticCode(603)
  static let severity = Severity.warning
  let isGap: Bool
  let number: String
  let other: String
  /// The later of the two clauses.
  let range: SourceRange

  var text: Localized {
    if isGap {
      return number == other
        ? Localized(zh: "正好是 \(number) 的，哪一档都不是", en: "exactly \(number) is in none of these bands")
        : Localized(zh: "\(number) 和 \(other) 之间的，哪一档都不是", en: "between \(number) and \(other) is no band")
    }
    return number == other
      ? Localized(
        zh: "正好是 \(number) 的，两档都算（以上、以下包括本数）", en: "exactly \(number) is in two bands: 以上 and 以下 include the number")
      : Localized(zh: "\(number) 到 \(other) 的，两档都算", en: "from \(number) to \(other) is in two bands")
  }

  var notes: [Localized] {
    [Localized(zh: "可以写：20桌以下 的，…；超过 20桌 的，…", en: "write: 20桌以下 的，…；超过 20桌 的，…")]
  }
}
