import Testing
import XiangyueCalendar
import XiangyueColumns
import XiangyueText

@testable import XiangyueInterpreter
@testable import XiangyueSemantics

struct HeldPointsTests {
  private let range = SourceRange(file: SourceID(0), start: 0, end: 0)

  private func amount(_ value: Int64, clause: Int = 0, event: Int = 0, matter: Int = 0) -> HeldPoints.Amount {
    HeldPoints.Amount(
      value: value...value, account: 0, clause: clause, code: 0, day: 1, event: event, matter: matter, last: Int32.max)
  }

  private func released(_ kind: Cap.Kind, clauses: [Int], _ amounts: [HeldPoints.Amount]) -> [Int64] {
    var held = HeldPoints([Cap(kind: kind, clauses: clauses, range: range)])
    for amount in amounts { held.append(amount) }
    return held.release().counted.map(\.value.lowerBound)
  }

  @Test func `of one day the amount farthest from 0 counts, of equal ones the first`() {
    let amounts = [amount(-2), amount(3, clause: 1), amount(-3)]
    #expect(released(.onlyHighestOfDay(sameMatter: false), clauses: [0, 1], amounts) == [3])
  }

  @Test func `what the cap does not bound counts beside it`() {
    let amounts = [amount(-2), amount(-1, clause: 1), amount(-5)]
    #expect(released(.onlyHighestOfDay(sameMatter: false), clauses: [0], amounts) == [-1, -5])
  }

  @Test func `with 同一 事项 each matter has its own`() {
    let amounts = [amount(-2, matter: 1), amount(-1, matter: 2), amount(-4, matter: 1)]
    #expect(released(.onlyHighestOfDay(sameMatter: true), clauses: [0], amounts) == [-1, -4])
  }

  @Test func `of one event only the gravest counts, of another its own`() {
    let amounts = [amount(-2, event: 1), amount(-4, event: 1), amount(-1, event: 2)]
    #expect(released(.onlyHighestOfEvent, clauses: [0], amounts) == [-4, -1])
  }
}
