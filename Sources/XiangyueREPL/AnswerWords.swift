import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueReports
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// Values as an answer says them.
struct AnswerWords {
  let program: Program
  let subjects: [SubjectTable]
  let language: Language

  func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(language) }

  /// A cell; empty where it is missing.
  func text(_ column: Column, _ row: Int, _ type: ValueType) -> String {
    if case .truth = type { return ShownValue(column, row: row, type: type, subjects: subjects).text?(language) ?? "" }
    return ShownValue(column, row: row, type: type, subjects: subjects).text?(language).onOneLine ?? ""
  }

  /// Whether a value is a column, of whatever table, that is 不公开: it is masked.
  func isHidden(_ value: Expression, of schema: TableSchema) -> Bool {
    switch value {
    case .column(let column): schema.columns.indices.contains(column) && schema.columns[column].isHidden
    case .through(_, let subject, let inner): isHidden(inner, of: program.subjects[subject])
    case .literal, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped, .firstOf,
      .minuteOfDay,
      .seen, .before, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .derived,
      .overRecords, .grade, .overDependents:
      false
    }
  }

  func masked(_ text: String) -> String { MaskedName.of(text).onOneLine }

  /// What is a row's mark among groups, or its value.
  func text(_ label: RowTally.Label, _ type: ValueType) -> String {
    switch (label, type) {
    case (.missing, _): say("（空）", "(none)")
    case (.text(let text), _): text.onOneLine
    case (.number(let number), .enumeration(let enumeration)):
      enumeration.members.indices.contains(Int(number)) ? enumeration.members[Int(number)] : ""
    case (.number(let number), .reference(let subject)):
      subjects[subject].keys.indices.contains(Int(number)) ? subjects[subject].keys[Int(number)].onOneLine : ""
    case (.number(let number), .day): shown(CivilDay(number: Int32(truncatingIfNeeded: number)))
    case (.number(let number), .time): text(.times(TimeColumn(values: [number])), 0, type)
    case (.number(let number), .truth): number == Int64(TruthColumn.yes) ? "是" : "否"
    case (.number(let number), .number(let unit)): Fixed(tenThousandths: number).text + (unit ?? "")
    case (.number(let number), .text): Fixed(tenThousandths: number).text
    }
  }

  func shown(_ day: CivilDay) -> String { say(day.chineseText, day.isoText) }

  /// A figure with its unit, a share in per cent; `-` where there is none.
  func figure(_ value: Int64, isShare: Bool, unit: String?) -> String {
    guard value != NumberColumn.missing else { return "-" }
    if isShare { return Fixed(tenThousandths: value).percent }
    let number = Fixed(tenThousandths: value)
    let whole = value % Fixed.one == 0 ? (value / Fixed.one).grouped : number.text
    return whole + (unit ?? "")
  }

  /// What kind of value it is, for 类型.
  func kind(_ type: ValueType) -> String {
    switch type {
    case .text: say("文字", "text")
    case .day: say("日期", "day")
    case .time: say("时间", "day and minute")
    case .truth: say("是否（条件）", "yes or no")
    case .number(nil): say("数", "number")
    case .number(let unit?): say("以 \(unit) 计的数", "number, in \(unit)")
    case .enumeration(let enumeration):
      enumeration.members.joined(separator: "、") + say(" 之一", "")
        + (enumeration.isOrdered ? say("，有高低", ", ordered") : "")
    case .reference(let subject):
      say("\(program.subjects[subject].name) 的编号", "key of \(program.subjects[subject].name)")
    }
  }
}

extension Fixed {
  /// A share as per cent, two decimals: `7.30%`.
  var percent: String {
    let fraction = tenThousandths.magnitude % 100
    return (tenThousandths < 0 ? "-" : "") + "\(tenThousandths.magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)%"
  }
}
