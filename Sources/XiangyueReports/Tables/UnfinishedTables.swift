import Glibc
import Synchronization

/// Tables that are being written under temporary names. They get their own names all together when the last is whole, so
/// that tables of two runs never stand side by side; and who is stopped before that takes them away. Of several writings at
/// a time in one process, only those of the last are known here.
package enum UnfinishedTables {
  private enum State {
    static let writing = 0
    /// They are getting their names: a matter of microseconds, not to be stopped.
    static let replacing = 1
    static let discarded = 2
  }

  private typealias Names = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  private static let state = Atomic<Int>(State.writing)
  /// The address of C strings, the last one nil, for a signal handler may look at nothing else; 0 where there are none.
  private static let names = Atomic<UInt>(0)

  /// Has all ready that `discard` looks at, which may then be called from a signal handler.
  package static func prepare() {
    _ = state.load(ordering: .relaxed)
    _ = names.load(ordering: .relaxed)
  }

  /// Takes them away, for good. Only what is allowed in a signal handler.
  /// - Returns: whether the program may be ended; not while the tables are getting their names.
  package static func discard() -> Bool {
    let (_, found) = state.compareExchange(
      expected: State.writing, desired: State.discarded, ordering: .acquiringAndReleasing)
    guard found != State.replacing else { return false }
    guard let names = Names(bitPattern: names.load(ordering: .acquiring)) else { return true }
    var place = 0
    while let name = names[place] {
      unlink(name)
      place += 1
    }
    return true
  }

  static func begin(_ paths: [String]) {
    let list = Names.allocate(capacity: paths.count + 1)
    for (place, path) in paths.enumerated() { (list + place).initialize(to: strdup(path)) }
    (list + paths.count).initialize(to: nil)
    names.store(UInt(bitPattern: list), ordering: .releasing)
  }

  /// Runs `rename`, which gives them their names, without being stopped.
  static func finish<Failure: Error>(_ rename: () throws(Failure) -> Void) throws(Failure) {
    while !state.compareExchange(
      expected: State.writing, desired: State.replacing, ordering: .acquiringAndReleasing
    ).exchanged {
      // The program is being ended.
      sched_yield()
    }
    defer { end() }
    try rename()
  }

  /// Forgets them: they have their names, or were taken away.
  static func end() {
    let list = Names(bitPattern: names.exchange(0, ordering: .acquiringAndReleasing))
    state.store(State.writing, ordering: .releasing)
    guard let list else { return }
    var place = 0
    while let name = list[place] {
      free(name)
      place += 1
    }
    list.deallocate()
  }
}
