import XiangyueText

/// 约0203: a field, score or defined value that the 主体 or 记录 at hand does not have.
package struct UndeclaredValue: UndeclaredName {
  package static let code = DiagnosticCode(203)
  static let listTitle = Localized(zh: "可用的", en: "available")
  package let name: String
  package let range: SourceRange
  /// The 主体 or 记录 that was asked.
  package let owner: String
  package let ownerIsSubject: Bool
  /// Who has a score or value of that name instead, `住户` has 环境分.
  package let otherOwner: String?
  package let suggestions: [Suggestion]
  package let available: [String]

  package var text: Localized {
    Localized(
      zh: "\(owner) 没有叫“\(name)”的字段" + (ownerIsSubject ? "、积分或定义" : ""),
      en: "\(owner) has no field\(ownerIsSubject ? ", score or defined value" : "") called “\(name)”")
  }

  package var notes: [Localized] {
    if let otherOwner {
      return [
        Localized(
          zh: "\(name) 是 \(otherOwner) 的；合计到 \(owner) 可以写 所辖 \(otherOwner) 的 \(name) 的 平均",
          en: "\(name) belongs to \(otherOwner); its mean for \(owner) is written 所辖 \(otherOwner) 的 \(name) 的 平均")
      ]
    }
    guard !available.isEmpty else { return [] }
    return [
      Localized(
        zh: "\(owner) 的字段：\(available.joined(separator: "、"))",
        en: "fields of \(owner): \(available.joined(separator: ", "))")
    ]
  }
}
