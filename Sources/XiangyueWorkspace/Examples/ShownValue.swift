import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics
import XiangyueText

/// A value of a subject as people write it: `86分`, `三星`, `2022年8月1日`.
package struct ShownValue {
  /// Nil: missing.
  package let text: Localized?

  package init(_ column: Column, row: Int, type: ValueType, subjects: [SubjectTable]) {
    text = Self.text(column, row, type, subjects)
  }

  private static func text(_ column: Column, _ row: Int, _ type: ValueType, _ subjects: [SubjectTable]) -> Localized? {
    guard row < column.count else { return nil }
    switch (column, type) {
    case (.numbers(let numbers), .number(let unit)):
      guard numbers.values[row] != NumberColumn.missing else { return nil }
      return same(Fixed(tenThousandths: numbers.values[row]).text + (unit ?? ""))
    case (.codes(let codes), .enumeration(let enumeration)):
      let code = Int(codes.values[row])
      return enumeration.members.indices.contains(code) ? same(enumeration.members[code]) : nil
    case (.references(let references), .reference(let subject)):
      let code = Int(references.values[row])
      return subjects[subject].keys.indices.contains(code) ? same(subjects[subject].keys[code]) : nil
    case (.days(let days), _):
      return days.values[row] == DayColumn.missing ? nil : shown(CivilDay(number: days.values[row]))
    case (.times(let times), _): return moment(times.values[row])
    case (.truths(let truths), _):
      switch truths.values[row] {
      case TruthColumn.yes: return Localized(zh: "是", en: "是")
      case TruthColumn.no: return Localized(zh: "否", en: "否")
      default: return nil
      }
    case (.texts(let texts), _): return texts.range(row).isEmpty ? nil : same(texts.text(row))
    case (.numbers, _), (.codes, _), (.references, _): return nil
    }
  }

  private static func same(_ text: String) -> Localized { Localized(zh: text, en: text) }

  private static func shown(_ day: CivilDay) -> Localized { Localized(zh: day.chineseText, en: "\(day)") }

  private static func moment(_ value: Int64) -> Localized? {
    guard value != TimeColumn.missing else { return nil }
    let day = CivilDay(number: TimeColumn.day(of: value))
    guard value & 1 == 0 else { return shown(day) }
    let minutes = (value >> 1) - Int64(day.number) * 1440
    let clock = "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    return Localized(zh: "\(day.chineseText) \(clock)", en: "\(day) \(clock)")
  }
}
