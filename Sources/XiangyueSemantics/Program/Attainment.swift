/// What a subject has come to when a period ends, by the lists and grades made then: an event of the period's last day; or when
/// the public notice of a list has ended.
package enum Attainment: Sendable, Hashable {
  /// `红榜 第1名`, `后 3名`: stands on the list of a ranked board in one of these places.
  case placed(board: Int, Placement)
  /// `连续 3次 列入 红榜`: stands on that many lists of a board, one after the other; then counting starts anew.
  case listedInARow(board: Int, times: Int)
  /// `评为 优秀`, `连续 4个季度 评为 优秀`: has this line of a scale for that many periods, one after the other; then counting
  /// starts anew.
  case graded(scale: Int, line: Int, times: Int)

  /// `红榜 公示 无 异议`: an entry stands when the public notice of its period has ended and every objection to it has been
  /// decided; an event of the later of those days.
  case unobjected(board: Int)

  /// The board whose lists show it.
  package var board: Int? {
    switch self {
    case .placed(let board, _), .listedInARow(let board, _), .unobjected(let board): board
    case .graded: nil
    }
  }
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
