import XiangyueCalendar

/// What a 主体 or 记录 declares of the rows of its file.
package struct TableSchema: Sendable {
  package let name: String
  /// File names after 取自; empty: the file is called as the table is (`住户.csv`).
  package let sources: [String]
  package let columns: [ColumnSchema]
  /// Days that must not lie before another day of the same row (a 改正日 before its own day): such a row is set aside.
  package let dayOrders: [DayOrder]

  package init(name: String, sources: [String], columns: [ColumnSchema], dayOrders: [DayOrder]) {
    self.name = name
    self.sources = sources
    self.columns = columns
    self.dayOrders = dayOrders
  }

  /// The column that is 编号; every 主体 has one.
  package var keyColumn: Int? { columns.firstIndex { $0.isKey } }

  /// A record's day: its first column of type 日期 or 时间.
  package var dayColumn: Int? { columns.firstIndex { $0.type == .day || $0.type == .time } }

  /// A record's subject: its first reference.
  package var subjectColumn: Int? {
    columns.firstIndex { column in
      if case .reference = column.type { true } else { false }
    }
  }

  package func column(named name: String) -> Int? { columns.firstIndex { $0.name == name } }
}

/// The day in column `later` must not lie before the day in column `earlier`.
package struct DayOrder: Sendable, Hashable {
  package let later: Int
  package let earlier: Int

  package init(later: Int, earlier: Int) {
    self.later = later
    self.earlier = earlier
  }
}

package struct ColumnSchema: Sendable, Hashable {
  package let name: String
  /// Headers that the file may have for it, the likeliest first: the 列名 where there are any, then the name.
  package let headers: [String]
  package let type: ValueType
  package let isKey: Bool
  package let isOptional: Bool
  /// 不公开: masked in whatever is posted.
  package let isHidden: Bool

  package init(
    name: String, headers: [String] = [], type: ValueType, isKey: Bool = false, isOptional: Bool = false,
    isHidden: Bool = false
  ) {
    self.name = name
    self.headers = headers + [name]
    self.type = type
    self.isKey = isKey
    self.isOptional = isOptional
    self.isHidden = isHidden
  }

  /// What the column is called in messages about the file: its 列名, else its name.
  package var shownName: String { headers[0] }
}

package enum ValueType: Sendable, Hashable {
  case text
  case day
  /// 时间: a day and a minute of it.
  case time
  /// 是否
  case truth
  /// A fixed-point number; the unit as written (`元`, `分`, `人`), nil for 数.
  case number(unit: String?)
  case enumeration(Enumeration)
  /// A row of the 主体 with this index in the program.
  case reference(subject: Int)
}

/// `合格（“√”、“优”）、不合格（“×”）、未检 之一`; a value is stored as the index of its member.
package struct Enumeration: Sendable, Hashable {
  package let members: [String]
  /// Other spellings of each member, in the order of `members`.
  package let synonyms: [[String]]
  /// Whether members rank from low to high.
  package let isOrdered: Bool

  /// At most 254 members: a code is a byte and 255 means missing.
  package static let maximumCount = 254

  package init(members: [String], synonyms: [[String]], isOrdered: Bool) {
    self.members = members
    self.synonyms = synonyms
    self.isOrdered = isOrdered
  }
}
