import XiangyueCalendar

/// The periods of one length that have a day from 施行 to 截至, and which of them each day lies in.
struct PeriodTable: Sendable {
  let unit: PeriodUnit
  let periods: [Period]
  private let firstDay: Int32
  private let indices: [UInt16]

  init(unit: PeriodUnit, span: Span) {
    self.unit = unit
    periods = Period.all(unit: unit, from: span.effective, through: span.asOf)
    firstDay = periods.first?.first.number ?? span.effective.number
    var indices: [UInt16] = []
    for (index, period) in periods.enumerated() {
      indices += Array(repeating: UInt16(truncatingIfNeeded: index), count: period.dayCount)
    }
    self.indices = indices
  }

  var count: Int { periods.count }

  /// The index of the period a day lies in; nil for a day before the first or after the last.
  func index(of day: Int32) -> Int? {
    let offset = Int(day) - Int(firstDay)
    return indices.indices.contains(offset) ? Int(indices[offset]) : nil
  }

  /// The day a period is looked at: its end, or 截至 while it is under way.
  func viewingDay(_ index: Int, span: Span) -> CivilDay { min(periods[index].last, span.asOf) }

  /// The indices of the periods whose first day lies in `first`…`last`.
  func begun(from first: CivilDay, through last: CivilDay) -> [Int] {
    periods.indices.filter { first <= periods[$0].first && periods[$0].first <= last }
  }
}
