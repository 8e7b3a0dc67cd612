import Testing

@testable import XiangyueInterpreter

struct StayBookTests {
  private let never: (_ board: Int, _ entry: Int32) -> StayBook.Removal? = { _, _ in nil }

  @Test func `on one day the removal comes before the entry`() {
    var book = StayBook()
    let onDay20: (Int, Int32) -> StayBook.Removal? = { _, entry in
      entry < 20 ? StayBook.Removal(day: 20, clause: 1) : nil
    }
    for (day, item) in [(10, 2), (15, 1), (20, 1)] as [(Int32, Int)] {
      book.enter(0, clause: 0, item: item)
      _ = book.settle(day, wait: onDay20)
      book.endDay()
    }
    #expect(book.stays.map(\.entry) == [10, 20])
    #expect(book.stays.map(\.removal) == [20, nil])
    #expect(book.stays.map(\.item) == [2, 1])
  }

  @Test func `a removal whose day has not come has not happened`() {
    var book = StayBook()
    book.enter(0, clause: 0, item: nil)
    _ = book.settle(10) { _, _ in StayBook.Removal(day: 20, clause: 1) }
    book.endDay()
    #expect(book.nextRemoval == 20)
    let changes = book.settle(19, wait: never)
    #expect(changes.isEmpty)
    #expect(book.stays.map(\.removal) == [nil])
  }

  @Test func `of two 项 on the day of entry the first in the text is the reason`() {
    var book = StayBook()
    book.enter(0, clause: 0, item: 2)
    book.enter(0, clause: 0, item: 1)
    _ = book.settle(10, wait: never)
    #expect(book.stays.map(\.item) == [1])
  }

  @Test func `who is entered and asked to leave on one day stays`() {
    var book = StayBook()
    book.enter(0, clause: 0, item: nil)
    book.leave(0, clause: 1)
    let first = book.settle(10, wait: never)
    let second = book.settle(10, wait: never)
    #expect(first.map(\.kind) == [.entered])
    #expect(second.isEmpty)
  }
}
