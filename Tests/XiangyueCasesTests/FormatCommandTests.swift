import Foundation
import Testing

@Suite struct FormatCommandTests {
  private static let messy = "规约 甲村公约.第一条 本规约自2022-08-01起施行.\n"
  private static let neat = "规约 甲村公约。\n\n第一条 本规约 自 2022年8月1日 起 施行。\n"

  private func run(_ words: [String], _ files: [String: String], _ body: (URL, ProgramUnderTest.Answer) throws -> Void)
    throws
  {
    try Scratch.with(files: files) { try body($0, try ProgramUnderTest.run(words, in: $0)) }
  }

  private func text(_ folder: URL, _ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func `a file is written in its place, and one that has the look already is not touched`() throws {
    try run(["fmt", "甲.yue", "乙.yue"], ["甲.yue": Self.messy, "乙.yue": Self.neat]) { (folder, answer) throws in
      #expect(answer.status == 0)
      #expect(answer.output == "改写 甲.yue\n1个文件已经是整理过的样子。\n")
      #expect(try text(folder, "甲.yue") == Self.neat)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["乙.yue", "甲.yue"].sorted())
    }
  }

  @Test func `the Chinese name of the command, and English`() throws {
    try run(["整理", "甲.yue", "--lang", "en"], ["甲.yue": Self.messy]) { _, answer in
      #expect(answer.output == "rewritten: 甲.yue\n")
    }
  }

  @Test func `what a link leads to is written, with its permissions`() throws {
    try Scratch.with(files: ["真.yue": Self.messy]) { folder in
      let (real, link) = (folder.appendingPathComponent("真.yue"), folder.appendingPathComponent("链.yue"))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real.path)
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "真.yue")
      #expect(try ProgramUnderTest.run(["fmt", "链.yue"], in: folder).status == 0)
      #expect(try text(folder, "真.yue") == Self.neat)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "真.yue")
      let permissions = try FileManager.default.attributesOfItem(atPath: real.path)[.posixPermissions] as? Int
      #expect(permissions == 0o640)
    }
  }

  @Test func `nothing is written with --check and --diff, and only --check has another exit code`() throws {
    for (words, status) in [(["--check"], Int32(1)), (["--diff"], 0), (["--check", "--diff"], 1)] {
      try run(["fmt", "甲.yue"] + words, ["甲.yue": Self.messy]) { (folder, answer) throws in
        #expect(answer.status == status, "\(words)")
        #expect(try text(folder, "甲.yue") == Self.messy)
        #expect(answer.output.hasPrefix(words.contains("--diff") ? "--- 甲.yue\n" : "甲.yue\n"))
      }
    }
    try run(["fmt", "甲.yue", "--check"], ["甲.yue": Self.neat]) { _, answer in
      #expect(answer.status == 0)
      #expect(answer.output == "")
    }
  }

  @Test func `a fault in one file keeps none of the others, and is told`() throws {
    let broken = "第一条 违反 前款 规定，扣 2分。\n"
    try run(["fmt", "."], ["甲.yue": Self.messy, "错.yue": broken]) { (folder, answer) throws in
      #expect(answer.status == 3)
      #expect(try text(folder, "甲.yue") == Self.neat)
      #expect(try text(folder, "错.yue") == broken)
      #expect(answer.errors.contains("约0103") && answer.errors.contains("没有改动（退出码 3）"))
    }
  }

  @Test func `names are shared by files of one folder only`() throws {
    let articles = "规约 甲村公约。\n第一条 门前：凡住户，应当做到包卫生。\n第二条 本规约 自 2022年8月1日 起 施行。\n"
    let tables = """
      事项 包卫生：以 巡查 为据；有 记录 的，视为 做到。
      主体 住户：户号 为 文字，编号。
      记录 巡查：日期 为 日期；户号 为 住户。
      """
    try run(["fmt", "条.yue"], ["条.yue": articles, "表.yue": tables]) { _, answer in
      #expect(answer.status == 3)
    }
    try run(["fmt", "条.yue", "表.yue"], ["条.yue": articles, "表.yue": tables]) { (folder, answer) throws in
      #expect(answer.status == 0)
      #expect(try text(folder, "条.yue").contains("  凡 住户，应当 做到 包卫生。\n"))
    }
  }

  @Test(arguments: [
    (["fmt"], "还缺 规约文件"),
    (["fmt", "甲.yue", "--reading", "--run-together"], "只能写一个"),
    (["fmt", "甲.yue", "--reading", "--check"], "不能同"),
    (["fmt", "-", "甲.yue"], "标准输入"),
    (["fmt", "甲.yue", "--lang", "fr"], "不认识"),
  ])
  func `a wrong command is 64 and says why`(_ words: [String], _ reason: String) throws {
    try run(words, ["甲.yue": Self.messy]) { (folder, answer) throws in
      #expect(answer.status == 64)
      #expect(answer.errors.contains(reason) && answer.errors.contains("xiangyue fmt --help"), "\(answer.errors)")
      #expect(try text(folder, "甲.yue") == Self.messy)
    }
  }

  @Test func `what can't be read or has no rules is 3`() throws {
    try run(["fmt", "无.yue"], [:]) { _, answer in #expect(answer.status == 3) }
    try run(["fmt", "."], ["说明.txt": ""]) { _, answer in #expect(answer.status == 3) }
  }
}
