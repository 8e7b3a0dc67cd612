import XiangyueCalendar
import XiangyueColumns

/// An expression and what kind of value it has.
struct Typed {
  let expression: Expression
  /// Nil: it could not be made out and that has been reported; whatever depends on it stays silent.
  let kind: Kind?

  enum Kind: Hashable {
    case value(ValueType)
    /// `22时`: a minute of whatever day, as a number; compared with a 时间 only.
    case timeOfDay
  }

  init(expression: Expression, kind: Kind?) {
    self.expression = expression
    self.kind = kind
  }

  init(expression: Expression, type: ValueType?) {
    self.init(expression: expression, kind: type.map { .value($0) })
  }

  /// The same as of the end of the period before: 上季度 环境分.
  func before(_ unit: PeriodUnit) -> Typed {
    kind == nil ? self : Typed(expression: .before(unit, expression), kind: kind)
  }

  /// Of a time of day, that of what it is compared with.
  var type: ValueType? {
    switch kind {
    case .value(let type): type
    case .timeOfDay: .time
    case nil: nil
    }
  }

  var isTimeOfDay: Bool { kind == .timeOfDay }

  /// What stands in for something that was reported.
  static let unknown = Typed(expression: .literal(.truth(true)), kind: nil)
}

/// What an expression before 的 can be.
enum Operand {
  case one(Typed)
  /// `所辖 住户`, and once a field is named a value of each of them.
  case dependents(Dependents, value: Typed?)
  /// `检查（结果 为 A）`, and once a field is named a value of each of its rows.
  case rows(RowsAsked, value: Typed?)
}

/// `所辖 住户（类型 为 商户）`: the rows of another 主体 that refer here.
struct Dependents {
  let subject: Int
  let column: Int
  /// Of those that a name of a subset leaves.
  let base: Expression?
  /// What is asked of them besides.
  let asked: Expression?

  var condition: Expression? {
    switch (base, asked) {
    case (nil, let only), (let only, nil): only
    case (let base?, let asked?): .and([base, asked])
    }
  }
}

/// `检查（结果 为 A，日期 在 本月）`: the rows of a record about the subject at hand.
struct RowsAsked {
  let record: Int
  let reference: Int
  let subject: Int
  /// On the record's row.
  let condition: Expression?
  let window: Window
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
