import XiangyueCalendar
import XiangyueSemantics

/// What the walk through the events of a range of subjects gave, in the order of their keys.
struct WalkPart: Sendable {
  let range: Range<Int>
  /// Those of the span.
  var violations = ViolationTable()
  /// `duty × Verdict.allCases.count + verdict`: scheduled duties, and 待查 where nothing was seen.
  var counts: [Int]
  /// Those of the span.
  var measures: [PlacedMeasure] = []
  var ledger: PointLedger
  /// `segment × range.count + code − range.lowerBound`; empty where nobody asks.
  var violationCounts: [Int32]
  var memberships: [Membership] = []
  var struckEntries: [StruckEntry] = []
  var disqualifications: [Disqualification] = []
  var shifts: [GradeShift] = []
  /// 清零, as they came.
  var clearings: [Clearing] = []
  /// 取消 兑换 资格
  var exchangeBars: [(code: UInt32, days: ClosedRange<Int32>)] = []
  /// Points of others.
  var transfers: [PointTransfer] = []
  /// By follow-up duty, as an index into the duties.
  var demands: [(duty: Int, demand: Demand)] = []
  /// Of one subject, for who asks why; nil in a check.
  var trace: WalkTrace?
}

/// 清零: at the end of the day there is nothing in the account.
struct Clearing: Sendable {
  let account: Int
  let code: UInt32
  let day: Int32
}

/// A measure, flat: which effect of which clause, and what it is ordered by.
struct PlacedMeasure: Sendable {
  let day: Int32
  /// The place of the clause's article and paragraph among all.
  let paragraph: UInt16
  let clause: UInt16
  let effect: UInt16
  let code: UInt32
  let row: UInt32
  /// Of 列入 and 移出: the entry is under review.
  var isUnderReview = false

  /// Within one subject: day, article and paragraph, then as the clauses stand in the text, then row.
  static func < (left: PlacedMeasure, right: PlacedMeasure) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.paragraph != right.paragraph { return left.paragraph < right.paragraph }
    if left.clause != right.clause { return left.clause < right.clause }
    if left.effect != right.effect { return left.effect < right.effect }
    return left.row < right.row
  }
}

/// 取消 资格: not eligible for the board where its period shares a day with `first`…`last`. 暂停: where its list is made on one of
/// these days.
struct Disqualification: Sendable {
  let board: Int
  let code: UInt32
  let first: CivilDay
  /// Nil: still going on.
  var last: CivilDay?
  var isSuspension = false

  /// - Parameter through: the day as of which the list is made.
  func touches(_ from: CivilDay, _ through: CivilDay) -> Bool {
    guard first <= through else { return false }
    // Restored on the very day: on none.
    guard let last, first <= last else { return last == nil }
    return last >= (isSuspension ? through : from)
  }
}

/// 升, 降 N级: of the grade of the period in which the day lies.
struct GradeShift: Sendable {
  let scale: Int
  let code: UInt32
  let day: CivilDay
  /// Up is more than 0.
  let steps: Int
  /// 直接 定为; nil: it is moved by steps.
  var set: DirectGrade?
}

/// 直接 定为: a line whatever the score. One that follows from a violation never lifts a grade, one that follows from compliance never
/// lowers it.
struct DirectGrade: Sendable {
  let line: Int
  let span: Span
  let force: Force

  enum Span: Sendable {
    /// Of every period that shares a day with the time from the event's day to the last.
    case days(last: CivilDay)
    /// As long as the violation is not put right; the day on which it is, as far as is known.
    case untilPutRight(CivilDay?)
  }

  enum Force: Sendable {
    case sanction, reward, plain
  }

  /// - Parameter day: as of which it is asked, in the period.
  func holds(in period: Period, asOf day: CivilDay) -> Bool {
    switch span {
    case .days(let last): period.first <= last
    case .untilPutRight(let rectified): rectified.map { day < $0 } ?? true
    }
  }
}
