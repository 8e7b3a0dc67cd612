import XiangyueColumns

/// An expression and what kind of value it has.
struct Typed {
  let expression: Expression
  /// Nil: it could not be made out and that has been reported; whatever depends on it stays silent.
  let type: ValueType?

  /// What stands in for something that was reported.
  static let unknown = Typed(expression: .literal(.truth(true)), type: nil)
}

/// What an expression before 的 can be.
enum Operand {
  case one(Typed)
  /// `所辖 住户`, and once a field is named a value of each of them.
  case dependents(Dependents, value: Typed?)
}

/// `所辖 住户（类型 为 商户）`: the rows of another 主体 that refer here.
struct Dependents {
  let subject: Int
  let column: Int
  let condition: Expression?
}

extension ValueType {
  /// As a message says it: `桌数 是 文字`.
  func spoken(_ subjects: [TableSchema]) -> String {
    switch self {
    case .text: "文字"
    case .day: "日期"
    case .time: "时间"
    case .truth: "是否"
    case .number(nil): "数"
    case .number(let unit?): "以 \(unit) 计的数"
    case .enumeration(let enumeration): enumeration.members.prefix(3).joined(separator: "、") + " 之一"
    case .reference(let subject): subjects.indices.contains(subject) ? subjects[subject].name : "主体"
    }
  }
}
