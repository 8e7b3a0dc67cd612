/// One occasion of a schedule: a day, or for `3日 至 10日` the days from the first through the last, on any of which it may be done.
/// An occasion that is a window is due on its last day.
package struct DayWindow: Hashable, Comparable, Sendable {
  package let first: CivilDay
  package let last: CivilDay

  /// - Precondition: `first` is not after `last`.
  package init(first: CivilDay, last: CivilDay) {
    self.first = first
    self.last = last
  }

  package init(_ day: CivilDay) {
    first = day
    last = day
  }

  package var isSingleDay: Bool { first == last }

  package func contains(_ day: CivilDay) -> Bool { first <= day && day <= last }

  /// By the day on which they are due.
  package static func < (left: Self, right: Self) -> Bool { (left.last, left.first) < (right.last, right.first) }
}
