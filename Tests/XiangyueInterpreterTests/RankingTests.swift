import Testing
import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

@testable import XiangyueInterpreter

struct RankingTests {
  private func key(_ values: [Int64], descending: Bool = true, own: Bool = false) -> RankColumn {
    RankColumn(.numbers(NumberColumn(values: values)), isDescending: descending, isOwnKey: own)
  }

  @Test func `those who are equal share a place and the next place is left out`() {
    let ranking = Ranking(codes: [0, 1, 2, 3], keys: [key([5, 9, 9, 7])])
    #expect(ranking.codes == [1, 2, 3, 0])
    #expect(ranking.places == [1, 1, 3, 4])
  }

  @Test func `all in a place within the limit enter`() {
    let ranking = Ranking(codes: [0, 1, 2, 3], keys: [key([5, 9, 7, 7])])
    #expect(ranking.chosen(.first(2), groupSize: 4) == 0..<3)
    #expect(ranking.chosen(.first(1), groupSize: 4) == 0..<1)
  }

  @Test func `a share is of the whole group, rounded down, and at least one`() {
    let ranking = Ranking(codes: [0, 1, 2], keys: [key([3, 2, 1])])
    let fivePercent = BoardShare.fivePercent
    #expect(ranking.chosen(fivePercent, groupSize: 59) == 0..<2)
    #expect(ranking.chosen(fivePercent, groupSize: 39) == 0..<1)
    #expect(ranking.chosen(fivePercent, groupSize: 3) == 0..<1)
  }

  @Test func `from the bottom the last places count`() {
    let ranking = Ranking(codes: [0, 1, 2, 3], keys: [key([9, 7, 7, 5])])
    #expect(ranking.chosen(.last(1), groupSize: 4) == 3..<4)
    #expect(ranking.chosen(.last(2), groupSize: 4) == 1..<4)
    #expect(ranking.chosen(.last(9), groupSize: 4) == 0..<4)
  }

  @Test func `nobody in a group is no fault`() {
    let ranking = Ranking(codes: [], keys: [key([])])
    #expect(ranking.chosen(.first(3), groupSize: 0).isEmpty)
    #expect(ranking.chosen(.last(3), groupSize: 0).isEmpty)
    #expect(ranking.equalBehind(0..<0) == 0)
  }

  @Test func `those whom only their own key keeps off the list are counted`() {
    let scores = key([9, 9, 9, 8])
    let own = key([0, 1, 2, 3], descending: false, own: true)
    let ranking = Ranking(codes: [0, 1, 2, 3], keys: [scores, own])
    #expect(ranking.places == [1, 2, 3, 4])
    #expect(ranking.equalBehind(ranking.chosen(.first(1), groupSize: 4)) == 2)
    #expect(ranking.equalBehind(ranking.chosen(.first(3), groupSize: 4)) == 0)
  }

  @Test func `what has no value is in no ordering`() {
    let column = key([NumberColumn.missing, 4])
    #expect(!column.hasValue(0))
    #expect(column.hasValue(1))
    #expect(column.number(0) == nil)
  }
}
