import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// That nobody broke a rule says nothing where nothing was looked at.
extension Findings {
  /// Why nothing was checked; nil where something was.
  package var nothingChecked: Localized? {
    if duties.isEmpty { return Localized(zh: "规约里没有要核对的条款", en: "the rules bind nobody") }
    if asOf < program.effectiveDay {
      return Localized(
        zh: "截至日 \(asOf.chineseText) 在施行日 \(program.effectiveDay.chineseText) 之前",
        en: "\(asOf) lies before the rules come into force on \(program.effectiveDay)")
    }
    // A case is judged whether or not its row names somebody.
    if duties.allSatisfy({ $0.matter != nil && subjects[$0.subject].count == 0 }) {
      let names = Set(duties.map(\.subject)).sorted().map { program.subjects[$0].name }
      return Localized(
        zh: "没有可核对的主体（\(names.joined(separator: "、"))）",
        en: "there is nobody to check (\(names.joined(separator: ", ")))")
    }
    guard records.allSatisfy({ $0.rowsRead == 0 }) else { return nil }
    let files = records.map(\.file)
    return Localized(
      zh: "没有一行记录（\(files.joined(separator: "、"))）",
      en: "there is not one row of records (\(files.joined(separator: ", ")))")
  }
}
