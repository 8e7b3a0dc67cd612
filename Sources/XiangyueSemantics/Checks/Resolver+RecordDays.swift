import XiangyueSyntax
import XiangyueText

/// 约0308: whether each fact of a record has a day.
extension Resolver {
  mutating func checkRecordDays() {
    for located in declarations.records {
      let day = located.node.columns.first { column in
        if case .named(let type) = column.type { type.text == "日期" || type.text == "时间" } else { false }
      }
      guard let day else { continue }
      for case .optional(let mark) in day.marks {
        report(OptionalDay(range: mark.range, record: located.node.name.text, field: day.name.text))
      }
    }
  }
}
