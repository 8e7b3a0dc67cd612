import Foundation
import Testing
import XiangyueCalendar
import XiangyueREPL
import XiangyueWorkspace

/// The sessions of `Tests/Cases/repl`: behind `> ` what is typed, below it what must be answered. The first line is `$` and 截至.
struct GoldenSessionTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases/repl")

  static let cases: [String] = {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (found ?? []).filter {
      FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/session.txt").path)
    }.sorted()
  }()

  @Test func `there are sessions`() { #expect(Self.cases.count >= 4) }

  @Test(arguments: cases) func `what is asked is answered as expected`(name: String) throws {
    let folder = Self.folder.appending(path: name)
    let lines = try String(contentsOf: folder.appending(path: "session.txt"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var settings = SessionSettings()
    settings.rules = [folder.appending(path: "规约.yue").path]
    settings.dataFolder = folder.path
    settings.asOf = CivilDay(typed: String(lines[0].dropFirst(2)))
    let session = Session(settings)
    #expect(session.open().status == .clean)
    var utterance: String?
    var expected: [String] = []
    func compare() {
      guard let utterance else { return }
      let answer = session.respond(to: utterance).text
      let wanted = expected.map { $0 + "\n" }.joined()
      #expect(answer == wanted, "\(name): \(utterance)")
    }
    for line in lines.dropFirst().dropLast(lines.last == "" ? 1 : 0) {
      if line.hasPrefix("> ") {
        compare()
        (utterance, expected) = (String(line.dropFirst(2)), [])
      } else {
        expected.append(line)
      }
    }
    compare()
  }

  @Test func `whatever is typed, the session goes on`() {
    let folder = Self.folder.appending(path: "questions")
    var settings = SessionSettings()
    settings.rules = [folder.appending(path: "规约.yue").path]
    settings.dataFolder = folder.path
    settings.asOf = CivilDay(typed: "2024-03-31")
    let session = Session(settings)
    _ = session.open()
    let words = [
      "L02 的 文明分", "巡查（结果 为 不合格） 的 占比 按 户号 从高到低 前 2", "试改 第一条第二款：扣 5分。", "为何 L02 的 文明分 为 93分？",
      "凡 住户，每月 应当 清扫门前。", "近 30日 巡查 的 次数 | ", "住户 “L02” 的 文明分 ÷ 0", "2024年第9季度 文明分", "按 按 的 的",
      "（（（（", "“", "", "   ", "的", "一 + 二", "|", "文明分 前 0", "巡查 前 99999999999999", "设置 线程 0", "截至 2024-02-30",
      "榜 没有", "显示 第九十九条", "列", "规则 \u{0}", "帮助 约9999", "L02 对 第一条第一款 清扫门前 为 违规 2次",
    ]
    for word in words {
      for length in 0...word.count {
        let reply = session.respond(to: String(word.prefix(length)))
        #expect(reply.kind != .quit)
        #expect(reply.text.isEmpty || reply.text.hasSuffix("\n"))
      }
    }
    _ = session.respond(to: "截至 2024-03-31")
    #expect(session.respond(to: "L02 的 文明分").text == "93分（2024年3月）\n")
  }
}
