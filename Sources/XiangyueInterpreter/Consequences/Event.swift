import XiangyueColumns

/// Something that happened to a subject on a day and that clauses look at.
struct Event: Sendable {
  enum Kind: UInt8, Sendable, CaseIterable {
    case violated, complied
    /// 逾期: on the day after the last day of a limit. No violation.
    case overdue
    /// 每逾期 1日: so much more time has passed. No violation.
    case late
    /// 移出
    case left
    /// 列入; of a ranked board: on the last day of each period in whose list the subject stands.
    case entered
    /// A period has ended, and a condition holds.
    case periodEnded
    /// Something that lists or grades of an ended period show: a place.
    case attained
  }

  let day: Int32
  /// The duty's index; of other kinds see `EventSources`.
  let source: UInt16
  let kind: Kind
  var state = Rectification.none
  /// The spreadsheet's row, 0 for an absence.
  let row: UInt32
  let rectified: Int32
  /// The last day of its limit.
  var limit = DayColumn.missing
  /// Where its marks begin in `MarkTable`.
  let mark: UInt32

  init(
    day: Int32, source: Int, kind: Kind, row: UInt32 = 0, rectified: Int32 = DayColumn.missing, mark: UInt32 = 0
  ) {
    self.day = day
    self.source = UInt16(truncatingIfNeeded: source)
    self.kind = kind
    self.row = row
    self.rectified = rectified
    self.mark = mark
  }

  /// Day, article, 款, item (as the duties are listed), row.
  static func < (left: Event, right: Event) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.source != right.source { return left.source < right.source }
    if left.row != right.row { return left.row < right.row }
    return left.kind.rawValue < right.kind.rawValue
  }
}

/// Which row conditions hold on the rows that are evidence and the figures on them, as `MarkLayout` says.
struct MarkTable: Sendable {
  let wordCount: Int
  private let conditionWords: Int
  /// The words before those of the first row stand for no row.
  private var words: [UInt64]

  init(_ layout: MarkLayout) {
    wordCount = layout.wordCount
    conditionWords = layout.conditionWords
    words = layout.ofNoRow
  }

  /// Takes the marks of occasions in and gives the mark of the first; `wordCount` further is the next. 0: there are none.
  mutating func append(_ marks: [UInt64]) -> UInt32 {
    guard wordCount > 0, !marks.isEmpty else { return 0 }
    let first = UInt32(truncatingIfNeeded: words.count)
    words += marks
    return first
  }

  /// The words of one row; none where nobody asks.
  func words(at mark: UInt32) -> ArraySlice<UInt64> { words[Int(mark)..<(Int(mark) + wordCount)] }

  /// In ten-thousandths; `NumberColumn.missing` where it is not known.
  func figure(_ place: Int, at mark: UInt32) -> Int64 {
    Int64(bitPattern: words[Int(mark) + conditionWords + place])
  }

  func holds(_ condition: Int, at mark: UInt32) -> Bool {
    words[Int(mark) + condition >> 6] >> UInt64(condition & 63) & 1 == 1
  }
}
