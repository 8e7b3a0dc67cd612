/// A subject's stays on the boards that articles enter, kept day by day: what the day's events ask for is noted, and settled
/// when the day is over. On one day 移出 comes before 列入; what enters a member again changes nothing.
struct StayBook {
  struct Stay: Sendable, Hashable {
    let board: Int
    let entry: Int32
    /// The first 项 in the text that held on the day of entry.
    let item: Int?
    /// Somebody has objected to the entry, and it is not decided.
    let isUnderReview: Bool
    var removal: Int32?
    /// 不少于 7日: on no earlier day does anybody leave.
    let earliest: Int32
    /// A clause that asked for the removal before that day.
    fileprivate var deferred: Int?
    /// 全部 改正 满 N日: the day on which it will hold, and the clause that says so.
    fileprivate var wait: Removal?
  }

  struct Removal: Sendable, Hashable {
    let day: Int32
    let clause: Int
  }

  /// An entry or a removal, and the clause that says so.
  struct Change: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case left, entered }
    let kind: Kind
    let board: Int
    let clause: Int
    /// Left because the wait was over; nothing else had happened on that day.
    let byWaiting: Bool
    /// Nothing follows from it as long as it is not known whether the entry stands.
    let isUnderReview: Bool
  }

  /// Those that have ended, in the order of their ends, and the open ones.
  private(set) var ended: [Stay] = []
  /// What would have been entries, but for objections.
  private(set) var struck: [(board: Int, day: Int32)] = []
  private var open: [Stay] = []
  private var entries: [(board: Int, clause: Int, item: Int?, earliest: Int32)] = []
  private var exits: [(board: Int, clause: Int)] = []
  /// The first day on which a wait will be over.
  private(set) var nextRemoval = Int32.max

  var isEmpty: Bool { ended.isEmpty && open.isEmpty && struck.isEmpty }

  /// Whether a day's events have asked for anything.
  var hasRequests: Bool { !entries.isEmpty || !exits.isEmpty }

  /// All stays, of one board in the order of their days.
  var stays: [Stay] { ended + open }

  mutating func removeAll() {
    ended.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    struck.removeAll(keepingCapacity: true)
    nextRemoval = Int32.max
  }

  /// - Parameter earliest: the first day on which he may leave again; the day after the entry at the earliest anyhow.
  mutating func enter(_ board: Int, clause: Int, item: Int?, earliest: Int32 = Int32.min) {
    entries.append((board, clause, item, earliest))
  }

  mutating func leave(_ board: Int, clause: Int) { exits.append((board, clause)) }

  /// What comes of the requests so far. More may follow from it on the same day: settle again until nothing changes.
  ///
  /// - Parameters:
  ///   - status: what objections have made of an entry on this day.
  ///   - wait: when 全部 改正 满 N日 will hold for a member on a day after this one.
  mutating func settle(
    _ day: Int32, status: (_ board: Int) -> ObjectionBook.Status = { _ in .stands },
    wait: (_ board: Int, _ after: Int32) -> Removal?
  ) -> [Change] {
    let changes = settleExits(day) + settleEntries(day, status: status, wait: wait)
    if !changes.isEmpty || !exits.isEmpty { nextRemoval = open.compactMap(\.dueDay).min() ?? Int32.max }
    return changes
  }

  mutating func endDay() {
    entries.removeAll(keepingCapacity: true)
    exits.removeAll(keepingCapacity: true)
  }

  private mutating func settleExits(_ day: Int32) -> [Change] {
    var changes: [Change] = []
    for index in open.indices.reversed() where open[index].entry < day {
      let board = open[index].board
      let asked = exits.filter { $0.board == board }.map(\.clause).min()
      guard open[index].earliest <= day else {
        if let asked { open[index].deferred = min(asked, open[index].deferred ?? asked) }
        continue
      }
      let due = open[index].wait.flatMap { $0.day <= day ? $0.clause : nil }
      let waited = [due, open[index].deferred].compactMap(\.self).min()
      guard let clause = [asked, waited].compactMap(\.self).min() else { continue }
      var stay = open.remove(at: index)
      stay.removal = day
      ended.append(stay)
      changes.append(
        Change(
          kind: .left, board: board, clause: clause, byWaiting: clause == waited && clause != asked,
          isUnderReview: stay.isUnderReview))
    }
    return changes.reversed()
  }

  private mutating func settleEntries(
    _ day: Int32, status: (_ board: Int) -> ObjectionBook.Status, wait: (_ board: Int, _ entry: Int32) -> Removal?
  ) -> [Change] {
    var changes: [Change] = []
    for board in Set(entries.map(\.board)).sorted() where !open.contains(where: { $0.board == board }) {
      let asking = entries.filter { $0.board == board }
      guard let first = asking.min(by: { ($0.item ?? 0, $0.clause) < ($1.item ?? 0, $1.clause) }) else { continue }
      let status = status(board)
      guard status != .struck else {
        if !struck.contains(where: { $0 == (board, day) }) { struck.append((board, day)) }
        continue
      }
      let earliest = max(first.earliest, day + 1)
      open.append(
        Stay(
          board: board, entry: day, item: first.item, isUnderReview: status == .underReview, removal: nil,
          earliest: earliest, wait: wait(board, earliest - 1)))
      changes.append(
        Change(
          kind: .entered, board: board, clause: first.clause, byWaiting: false,
          isUnderReview: status == .underReview))
    }
    open.sort { $0.board < $1.board }
    return changes
  }
}

extension StayBook.Stay {
  /// On which day he leaves, as far as is known.
  fileprivate var dueDay: Int32? {
    let days = [wait?.day, deferred == nil ? nil : earliest].compactMap(\.self)
    return days.min()
  }
}
