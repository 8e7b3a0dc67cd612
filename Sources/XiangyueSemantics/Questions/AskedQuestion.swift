import XiangyueCalendar
import XiangyueColumns
import XiangyueText

/// What a question asks, once every name in it has its meaning.
package struct AskedQuestion: Sendable {
  /// Nil where something is wrong with it, which `diagnostics` say.
  package let content: Content?
  /// `2022年第3季度 红榜`: as of the end of that period; nil: as of the day looked at.
  package let period: Period?
  /// Its own; the rules' are told elsewhere.
  package let diagnostics: [Diagnostic]
  /// Those of the program and, behind them, the question's own: expressions name them by index.
  package let queries: [RecordQuery]
  package let recordAggregates: [RecordAggregate]

  package init(
    content: Content?, period: Period?, diagnostics: [Diagnostic], queries: [RecordQuery],
    recordAggregates: [RecordAggregate]
  ) {
    self.content = content
    self.period = period
    self.diagnostics = diagnostics
    self.queries = queries
    self.recordAggregates = recordAggregates
  }

  package enum Content: Sendable {
    /// Of one of a 主体: `A1 的 环境分`; of whom is known to who asks.
    case one(subject: Int, AskedValue)
    case rows(AskedRows)
    case board(Int)
    /// It needs no row: `1 + 2`, a 参数. Worked out on whatever rows of the first 主体.
    case constant(AskedValue)
  }
}

/// A value, with what kind of value it is.
package struct AskedValue: Sendable {
  package let expression: Expression
  package let type: ValueType
  /// As it was written.
  package let phrase: String

  package init(expression: Expression, type: ValueType, phrase: String) {
    self.expression = expression
    self.type = type
    self.phrase = phrase
  }
}

/// Many rows: listed, or made into one figure, or into one figure a group.
package struct AskedRows: Sendable {
  package enum Table: Sendable, Hashable {
    case subject(Int)
    case record(Int)
  }

  package enum Figure: Sendable, Hashable {
    case aggregate(Aggregate)
    /// 占比: of the rows that fulfil the condition those for which this holds.
    case share(part: Expression)
  }

  /// Of a record's rows by their day; of all those of the stretch up to the day looked at.
  package enum Stretch: Sendable, Hashable {
    /// Since 施行.
    case always
    case period(PeriodUnit)
    /// 上月
    case earlier(PeriodUnit)
    case days(Int)
    case months(Int)
    case fixed(Period)
  }

  package enum Group: Sendable {
    case value(AskedValue)
    /// `按 月`: by the period in which a record's row lies.
    case period(PeriodUnit)
  }

  package enum Order: Sendable, Hashable {
    case rising, falling
  }

  package let table: Table
  /// As it was named: 住户, 商户, 巡查.
  package let name: String
  /// On the row; a row for which it is not known is left out, and told.
  package let condition: Expression?
  /// Of each row; nil: the rows themselves.
  package let value: AskedValue?
  /// Nil: each row by itself.
  package let figure: Figure?
  /// Of the figure, or of the value.
  package let unit: String?
  package let stretch: Stretch
  package let groups: [Group]
  package let groupNames: [String]
  /// By value or figure; nil: by the groups, or as the rows stand.
  package let order: Order?
  /// How many lines at most.
  package let first: Int?

  package init(
    table: Table, name: String, condition: Expression?, value: AskedValue?, figure: Figure?, unit: String?,
    stretch: Stretch, groups: [Group], groupNames: [String], order: Order?, first: Int?
  ) {
    self.table = table
    self.name = name
    self.condition = condition
    self.value = value
    self.figure = figure
    self.unit = unit
    self.stretch = stretch
    self.groups = groups
    self.groupNames = groupNames
    self.order = order
    self.first = first
  }
}
