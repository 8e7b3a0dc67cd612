import XiangyueText

/// 约0310: a 参数 by class where nothing, or several things, say of which class a row is.
package struct ClassNotClear: DiagnosticMessage {
  package static let code = DiagnosticCode(310)
  package static let severity = Severity.error
  package let range: SourceRange
  package let parameter: String
  /// 城区, 农村
  package let classes: [String]
  /// The 主体 or 记录 whose rows are at hand.
  package let table: String
  /// Those that could be meant.
  package let fields: [String]

  package var text: Localized {
    let shown = classes.prefix(3).joined(separator: "、")
    if fields.isEmpty {
      return Localized(
        zh: "\(parameter) 分 \(shown)，而 \(table) 看不出是哪一类",
        en: "\(parameter) differs by class, and nothing in \(table) says which")
    }
    return Localized(
      zh: "\(parameter) 分 \(shown)，而 \(table) 有几处说是哪一类（\(fields.joined(separator: "、"))）",
      en: "\(parameter) differs by class, and \(table) says it in several places (\(fields.joined(separator: ", ")))")
  }

  package var notes: [Localized] {
    fields.isEmpty
      ? [
        Localized(
          zh: "在 \(table)（或它指向的主体）里加一个字段：类别 为 \(classes.joined(separator: "、")) 之一",
          en: "give \(table), or a 主体 it refers to, a field: 类别 为 \(classes.joined(separator: "、")) 之一")
      ]
      : [Localized(zh: "只留一处，或给各处的值起不同的名字", en: "keep one, or name the values of each differently")]
  }
}
