import XiangyueCalendar

/// One board in one period.
package struct BoardList: Sendable {
  package let board: Int
  package let period: Period
  package let isProvisional: Bool
  package let entries: [BoardEntry]
  /// Those that an objection has struck: as if they had never been, but that nobody takes their places.
  package let struck: [BoardEntry]
  /// How many eligible subjects were equal to the last one listed of their group in every key but their own key, and are
  /// not listed: parted by nothing but a name.
  package let partedByKey: Int

  package init(
    board: Int, period: Period, isProvisional: Bool, entries: [BoardEntry], struck: [BoardEntry] = [],
    partedByKey: Int
  ) {
    self.board = board
    self.period = period
    self.isProvisional = isProvisional
    self.entries = entries
    self.struck = struck
    self.partedByKey = partedByKey
  }
}

/// A row of 榜.csv.
package struct BoardEntry: Sendable, Hashable {
  /// The code of its group (a row of the 主体 that the board's group column refers to).
  package let group: UInt32?
  /// 名次; nil on a board entered by articles.
  package let place: Int?
  package let code: UInt32
  /// The first key's value, in ten-thousandths.
  package let value: Int64?
  package let entered: CivilDay?
  /// The 项 that held on the day of entry.
  package let item: Int?
  /// 复核中: somebody has objected to it, and it is not decided. Nothing follows from it.
  package let isUnderReview: Bool

  package init(
    group: UInt32?, place: Int?, code: UInt32, value: Int64?, entered: CivilDay?, item: Int?,
    isUnderReview: Bool = false
  ) {
    self.group = group
    self.place = place
    self.code = code
    self.value = value
    self.entered = entered
    self.item = item
    self.isUnderReview = isUnderReview
  }
}
