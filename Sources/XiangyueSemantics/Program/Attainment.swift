/// What a subject has come to when a period ends, by the lists and grades made then: an event of the period's last day.
package enum Attainment: Sendable, Hashable {
  /// `红榜 第1名`, `后 3名`: stands on the list of a ranked board in one of these places.
  case placed(board: Int, Placement)
}

/// Places of a list. Those who share a place all have it.
package struct Placement: Sendable, Hashable {
  package let places: ClosedRange<Int>
  /// 倒数, 后: counted from the end, where a place is one more than the number of those behind it.
  package let isFromEnd: Bool

  package init(places: ClosedRange<Int>, isFromEnd: Bool) {
    self.places = places
    self.isFromEnd = isFromEnd
  }
}
