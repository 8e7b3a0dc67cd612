import Testing
import XiangyueWorkspace

@Suite struct ExitStatusTests {
  @Test func `the released exit codes never change`() {
    let released: [(ExitStatus, Int32)] = [
      (.clean, 0), (.violations, 1), (.warnings, 2), (.invalidRules, 3), (.unusableData, 4), (.limit, 5),
      (.nothingChecked, 6), (.usage, 64), (.internalFault, 70), (.interrupted, 130),
    ]
    for (status, code) in released { #expect(status.rawValue == code) }
    #expect(ExitStatus.allCases.count == released.count)
  }

  @Test func `of several the gravest is handed back`() {
    let order: [Int32] = [70, 130, 64, 3, 5, 4, 6, 1, 2, 0]
    for (place, code) in order.enumerated() {
      let others = order[place...].compactMap(ExitStatus.init(rawValue:))
      #expect(ExitStatus.combine(others) == ExitStatus(rawValue: code))
      #expect(ExitStatus.combine(others.reversed()) == ExitStatus(rawValue: code))
    }
  }

  @Test func `of none all is well`() {
    #expect(ExitStatus.combine([]) == .clean)
  }
}
