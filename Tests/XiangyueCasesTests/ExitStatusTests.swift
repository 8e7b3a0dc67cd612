import Testing
import XiangyueWorkspace

/// Testing has an `ExitStatus` of its own.
private typealias Status = XiangyueWorkspace.ExitStatus

@Suite struct ExitStatusTests {
  @Test func `the released exit codes never change`() {
    let released: [(Status, Int32)] = [
      (.clean, 0), (.violations, 1), (.warnings, 2), (.invalidRules, 3), (.unusableData, 4), (.limit, 5),
      (.nothingChecked, 6), (.usage, 64), (.internalFault, 70), (.interrupted, 130),
    ]
    for (status, code) in released { #expect(status.rawValue == code) }
    #expect(Status.allCases.count == released.count)
  }

  @Test func `of several the gravest is handed back`() {
    let order: [Int32] = [70, 130, 64, 3, 5, 4, 6, 1, 2, 0]
    for (place, code) in order.enumerated() {
      let others = order[place...].compactMap(Status.init(rawValue:))
      #expect(Status.combine(others) == Status(rawValue: code))
      #expect(Status.combine(others.reversed()) == Status(rawValue: code))
    }
  }

  @Test func `of none all is well`() {
    #expect(Status.combine([]) == .clean)
  }
}
