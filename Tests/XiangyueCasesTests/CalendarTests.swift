import Foundation
import Testing

/// `xiangyue calendar`: iCalendar by another program's reading, warnings, and what the words of the command mean.
struct CalendarTests {
  /// What the file holds by the package icalendar: day, hours, what, days of the alarm, UID.
  private func events(_ words: [String], in folder: URL) throws -> [[String]] {
    let answer = try ProgramUnderTest.run(["calendar"] + words + ["--format", "ics"], in: folder)
    #expect(answer.status == 0, "\(answer.errors)")
    let file = folder.appendingPathComponent("日历.ics")
    try Data(answer.output.utf8).write(to: file)
    return try Lingyuan.printed(by: "read-calendar", [file.path]).split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Days, hours and names of the table.
  private func rows(_ words: [String], in folder: URL) throws -> [[String]] {
    let answer = try ProgramUnderTest.run(["calendar"] + words + ["--format", "csv"], in: folder)
    return answer.output.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `another reader finds the same days, hours and names in the iCalendar as in the table`() throws {
    try Scratch.with { folder in
      let data = Place.lingyuan.appendingPathComponent("数据").path
      let words = [
        Lingyuan.rules.path, "--data", data, "--from", "2022-09-01", "--to", "2022-12-31", "--as-of", "2022-09-30",
        "--allow-rejects", "1%",
      ]
      let rows = try rows(words, in: folder)
      let events = try events(words, in: folder)
      #expect(events.count == rows.count && rows.count > 20)
      for (row, event) in zip(rows, events) {
        #expect(event[0] == row[0] && event[1] == row[1])
        #expect(event[2] == row[2] + (row[3].isEmpty ? "" : "（\(row[3])）"))
        #expect(event[3] == "-1")
      }
      #expect(Set(events.map { $0[4] }).count == events.count)
      // The same again, and in a longer span, gives the same events their names.
      #expect(try self.events(words, in: folder) == events)
      let longer = try self.events(words.map { $0 == "2022-12-31" ? "2023-03-31" : $0 }, in: folder)
      #expect(Set(events.map { $0[4] }).isSubset(of: longer.map { $0[4] }))
    }
  }

  @Test func `long names, signs and hours come through the iCalendar`() throws {
    try Scratch.with { folder in
      let name = String(repeating: "爱国卫生月环境整治义务劳动", count: 5)
      let rules = "规约 历书。\n日程 \(name)：每周六 8:30 至 24:00。\n日程 甲_乙：2022年8月6日 23时5分。\n"
      try Data(rules.utf8).write(to: folder.appendingPathComponent("历书.yue"))
      let events = try events(["历书.yue", "--from", "2022-08-01", "--to", "2022-08-07"], in: folder)
      #expect(
        events.map { Array($0.prefix(4)) } == [
          ["2022-08-06", "8:30–0:00", name, "-1"], ["2022-08-06", "23:05", "甲_乙", "-1"],
        ])
    }
  }

  @Test func `a day that a record moves keeps the name of its event`() throws {
    try Scratch.with { folder in
      let rules = "规约 历书。日程 清洁日：每月 5日；遇 雨 顺延，以 改期 为据。记录 改期：原定 为 日期；改到 为 日期。"
      try Data(rules.utf8).write(to: folder.appendingPathComponent("历书.yue"))
      let words = ["历书.yue", "--data", ".", "--from", "2022-08-01", "--to", "2022-08-31"]
      var found: [[String]] = []
      for row in ["", "2022-08-05,2022-08-07\n"] {
        try Data("原定,改到\n\(row)".utf8).write(to: folder.appendingPathComponent("改期.csv"))
        found += try events(words, in: folder)
      }
      #expect(found.map { $0[0] } == ["2022-08-05", "2022-08-07"])
      #expect(found[0][4] == found[1][4])
    }
  }

  @Test func `a year without a notice is named once`() throws {
    try Scratch.with { folder in
      let rules = "规约 历书。日程 例会：每月 1日；遇 节假日 顺延。日程 农事：农历 正月 初一。"
      try Data(rules.utf8).write(to: folder.appendingPathComponent("历书.yue"))
      func errors(_ from: String, _ to: String) throws -> String {
        try ProgramUnderTest.run(["calendar", "历书.yue", "--from", from, "--to", to], in: folder).errors
      }
      #expect(try errors("2026-01-01", "2026-12-31") == "")
      let told = try errors("2026-12-01", "2027-12-31")
      #expect(told.hasPrefix("提醒：2027年没有国务院放假通知") && told.split(separator: "\n").count == 1)
      #expect(try errors("2101-01-01", "2101-01-28").split(separator: "\n").count == 1)
      #expect(try errors("2101-01-01", "2101-01-29").contains("农历和节气只有 1900年1月1日至2101年1月28日的"))
    }
  }

  @Test func `a record of postponements that was not read is told`() throws {
    try Scratch.with { folder in
      let rules = "规约 历书。日程 清洁日：每月 5日；遇 雨 顺延，以 改期 为据。记录 改期：原定 为 日期；改到 为 日期。"
      try Data(rules.utf8).write(to: folder.appendingPathComponent("历书.yue"))
      let answer = try ProgramUnderTest.run(["calendar", "历书.yue", "--from", "2022-08-01"], in: folder)
      #expect(answer.status == 0 && answer.errors.contains("没有读 改期：“清洁日”列的是没有改期的日子"))
      let missing = try ProgramUnderTest.run(["calendar", "历书.yue", "--from", "2022-08-01", "--data", "."], in: folder)
      #expect(missing.status == 4 && missing.output == "" && missing.errors.contains("没有找到 改期.csv"))
    }
  }

  @Test func `a check of a mere calendar checks nothing`() throws {
    try Scratch.with { folder in
      try Data("规约 历书。日程 赶集：每月 逢 5。".utf8).write(to: folder.appendingPathComponent("历书.yue"))
      let answer = try ProgramUnderTest.run(["check", "历书.yue", "--data", "."], in: folder)
      #expect(answer.status == 6 && answer.output == "" && answer.errors.contains("xiangyue calendar"))
    }
  }

  @Test(arguments: [
    (["--from", "2022-08-02", "--to", "2022-08-01"], "没有一天可列"), (["--to", "2022-13-01"], "不是日期"),
    (["--format", "json"], "可以写 text、csv、ics"), (["--as-of", "2022-08-01"], "还要写 --data"),
    (["--from", "2022-01-01", "--to", "2042-01-02"], "至多 20年"),
    (["--from", "2022-01-01", "--from", "2022-01-01"], "只能写一次"),
  ]) func `what is wrong with the words is told`(_ words: [String], _ text: String) throws {
    try Scratch.with { folder in
      let answer = try ProgramUnderTest.run(["calendar", "历书.yue"] + words, in: folder)
      #expect(answer.status == 64 && answer.output == "")
      #expect(
        answer.errors.contains(text) && answer.errors.hasSuffix("写法：xiangyue calendar --help\n"), "\(answer.errors)")
    }
  }

  @Test func `without days the month of today is shown, and --to alone shows its month`() throws {
    try Scratch.with { folder in
      try Data("规约 历书。日程 每天：每日。".utf8).write(to: folder.appendingPathComponent("历书.yue"))
      #expect((28...31).contains(try rows(["历书.yue"], in: folder).count))
      let february = try rows(["历书.yue", "--to", "2024-02-10"], in: folder)
      #expect(february.count == 10 && february.first?[0] == "2024-02-01")
      #expect(try rows(["历书.yue", "--from", "2024-02-10"], in: folder).last?[0] == "2024-02-29")
    }
  }
}
