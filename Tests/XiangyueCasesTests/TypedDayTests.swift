import Testing
import XiangyueCalendar
import XiangyueWorkspace

@Suite struct TypedDayTests {
  @Test(arguments: [
    "2022-08-31", "2022-8-31", "2022.8.31", "2022.08.31", "2022/8/31", "2022年8月31日", "2022年08月31日",
    "２０２２－０８－３１", "２０２２．８．３１", "２０２２年８月３１日", " 2022-08-31 ", "2022年 8月 31日",
  ])
  func `a day may be typed in the ways people write one`(_ text: String) {
    #expect(CivilDay(typed: text) == CivilDay(isoText: "2022-08-31"))
  }

  @Test(arguments: [
    "", "2022", "2022-08", "22-08-31", "2022-02-30", "2022-13-01", "2022-00-10", "2022-08-00", "2022-8.31", "8月31日",
    "2022年8月31", "2022-008-31", "2022-08-31 10:00", "today", "2022-08-3 1x", "-2022-08-31", "2022年8月31日前",
  ])
  func `anything else is no day`(_ text: String) {
    #expect(CivilDay(typed: text) == nil)
  }
}
