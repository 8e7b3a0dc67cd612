import XiangyueText

/// 约0307: two units that can't be compared. A number that could be kept is offered with the right unit.
package struct UnitsDiffer: DiagnosticMessage {
  package static let code = DiagnosticCode(307)
  package static let severity = Severity.error
  package let range: SourceRange
  /// What is measured, as the rule writes it.
  package let measured: String
  /// Its unit; nil: a bare number.
  package let unit: String?
  /// The unit it is compared with; nil: a bare number.
  package let otherUnit: String?
  /// The number alone, where the other side is a plain quantity.
  package let number: String?
  /// Fields of the same table that have the other unit.
  package let fieldsOfOtherUnit: [String]
  /// What is wrong, where nothing is compared: a place that takes this unit and no other.
  package var plainly: Localized?

  package var text: Localized {
    if let plainly { return plainly }
    return switch (unit, otherUnit) {
    case (let unit?, let other?):
      Localized(zh: "\(measured) 的单位是 \(unit)，不能同 \(other) 比", en: "\(measured) is in \(unit), not in \(other)")
    case (let unit?, nil):
      Localized(zh: "\(measured) 的单位是 \(unit)，请写明单位", en: "\(measured) is in \(unit): write the unit")
    case (nil, let other?):
      Localized(zh: "\(measured) 是没有单位的数，不能同 \(other) 比", en: "\(measured) has no unit, not \(other)")
    case (nil, nil):
      Localized(zh: "\(measured) 的单位不合", en: "the units of \(measured) don't fit")
    }
  }

  package var fixIts: [FixIt] {
    guard let number else { return [] }
    let right = number + (unit ?? "")
    return [FixIt(Localized(zh: "改为“\(right)”？", en: "write “\(right)”?"), replacing: range, with: right)]
  }

  package var notes: [Localized] {
    guard let otherUnit, !fieldsOfOtherUnit.isEmpty else { return [] }
    let fields = fieldsOfOtherUnit.joined(separator: "、")
    return [
      Localized(zh: "限的是 \(otherUnit) 的，用字段 \(fields)", en: "for a limit in \(otherUnit) use the field \(fields)")
    ]
  }
}
