import Foundation
import Testing

@Suite struct CommandLineTests {
  private static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func run(
    _ words: [String], files: [String: String] = SmallVillage.files(SmallVillage.kept),
    variables: [String: String] = [:]
  ) throws -> ProgramUnderTest.Answer {
    try Scratch.with(files: files) { try ProgramUnderTest.run(words, in: $0, variables: variables) }
  }

  @Test func `all kept is 0, one broken is 1`() throws {
    #expect(try run(SmallVillage.check).status == 0)
    #expect(try run(SmallVillage.check, files: SmallVillage.files(SmallVillage.broken)).status == 1)
  }

  @Test func `the command has a Chinese name too`() throws {
    let answers = try [run(SmallVillage.check), run(["检查"] + SmallVillage.check.dropFirst())]
    #expect(answers[0].output == answers[1].output)
    #expect(answers[1].status == 0)
  }

  @Test(arguments: [
    (["check"], "还缺"),
    (["chekc", "规约.yue"], "没有“chekc”这个命令"),
    (SmallVillage.check + ["--as-of", "2022-09-30"], "--as-of 写了 2次"),
    (SmallVillage.check + ["--data", "."], "--data 写了 2次"),
    (["check", "规约.yue"], "还缺 --data"),
    (SmallVillage.check + ["--farbe"], "没有 --farbe 这个选项"),
    (["check", "规约.yue", "--data"], "--data 后面还要写一个值"),
    (SmallVillage.check + ["--strict=yes"], "--strict 后面不写值"),
    (["check", "规约.yue", "--data", ".", "--as-of", "2022-02-30"], "没有这一天"),
    (SmallVillage.check + ["--from", "2022-09-01"], "没有一天可以核对"),
    (SmallVillage.check + ["--format", "pdf"], "可以写 text、json、csv"),
    (SmallVillage.check + ["--format", "csv"], "--output"),
    (SmallVillage.check + ["--list", "some"], "可以写 all、due、overdue、unseen、unclear"),
    (SmallVillage.check + ["--allow-rejects", "many"], "应是行数"),
    (SmallVillage.check + ["--threads", "0"], "1 到 64"),
    (SmallVillage.check + ["--color", "red"], "可以写 auto、always、never"),
    (SmallVillage.check + ["--lang", "fr"], "可以写 zh、en"),
    (SmallVillage.check + ["--format", "json", "--list", "all"], "--list 只用于"),
  ])
  func `a wrong word is told in Chinese and ends with 64`(_ words: [String], _ part: String) throws {
    let answer = try run(words)
    #expect(answer.status == 64)
    #expect(answer.errors.contains(part), "\(answer.errors)")
    #expect(answer.output.isEmpty)
    for english in ["Error", "Usage", "Missing", "Unexpected", "Unknown"] {
      #expect(!answer.errors.contains(english), "\(answer.errors)")
    }
  }

  @Test func `with --lang en a wrong word is told in English`() throws {
    let answer = try run(SmallVillage.check + ["--lang", "en", "--format", "pdf"])
    #expect(answer.status == 64)
    #expect(answer.errors.hasPrefix("“pdf” after --format is not known"))
  }

  @Test func `help and version are there without any file`() throws {
    let help = try run(["check", "--help"], files: [:])
    #expect(help.status == 0)
    #expect(help.output.contains("--allow-rejects") && help.output.contains("退出码"))
    #expect(try run(["--help"], files: [:]).output.contains("xiangyue check --help"))
    #expect(try run(["check", "--help", "--lang", "en"], files: [:]).output.contains("Exit codes"))
    #expect(try run(["--version"], files: [:]).output.hasPrefix("乡约 1"))
    #expect(try run([], files: [:]).status == 0)
  }

  @Test func `a rule file that is not there is 3, a folder without one too`() throws {
    let missing = try run(["check", "没有.yue", "--data", "."])
    #expect(missing.status == 3)
    #expect(missing.errors.contains("没有这个文件"))
    #expect(try run(["check", ".", "--data", "."], files: ["住户.csv": "户号\n"]).status == 3)
  }

  @Test func `rules beyond a limit are 5, and the limit is all that is told`() throws {
    let filler = "#" + String(repeating: "a", count: 1022) + "\n"
    let most = (4 << 20) - SmallVillage.rules.utf8.count
    let rules = SmallVillage.rules + String(repeating: filler, count: most / 1024)
    #expect(try run(SmallVillage.check, files: SmallVillage.files(SmallVillage.kept, rules: rules)).status == 0)
    let long = SmallVillage.files(SmallVillage.kept, rules: rules + filler)
    let answer = try run(SmallVillage.check + ["--plain"], files: long)
    #expect(answer.status == 5)
    #expect(answer.errors.contains("约0702"))
    #expect(answer.errors.components(separatedBy: "约0").count == 2, "\(answer.errors)")
  }

  @Test func `a row of a record up to 1 MiB is read, a longer one is 5`() throws {
    for (length, status) in [(1 << 19, Int32(0)), (1 << 20, 5)] {
      let note = "2022-08-03,A1,合格,,\"" + String(repeating: "x", count: length) + "\"\n"
      let answer = try run(SmallVillage.check, files: SmallVillage.files(SmallVillage.kept + note))
      #expect(answer.status == status)
      #expect(answer.errors.contains("巡查.csv:4：这一行超过 1 MB") == (status == 5))
    }
  }

  @Test func `a folder of rules is one regulation`() throws {
    #expect(try run(["check", ".", "--data", ".", "--as-of", "2022-08-31"]).status == 0)
  }

  @Test func `rules may be parted among files`() throws {
    let parts = SmallVillage.rules.components(separatedBy: "附件 口径\n")
    var files = SmallVillage.files(SmallVillage.kept, rules: parts[0])
    files["口径.yue"] = parts[1]
    let answer = try run(["check", "规约.yue", "口径.yue", "--data", ".", "--as-of", "2022-08-31"], files: files)
    #expect(answer.status == 0, "\(answer.errors)")
  }

  @Test func `data that is not there is 4, and all missing files are named`() throws {
    let missing = try run(SmallVillage.check, files: ["规约.yue": SmallVillage.rules, "其他.csv": "a\n"])
    #expect(missing.status == 4)
    for part in ["住户.csv", "巡查.csv", "其他.csv"] { #expect(missing.errors.contains(part), "\(missing.errors)") }
    #expect(try run(["check", "规约.yue", "--data", "没有"]).status == 4)
  }

  @Test func `a workbook in place of the table is pointed out`() throws {
    var files = SmallVillage.files(nil)
    files["巡查.xlsx"] = "PK"
    #expect(try run(SmallVillage.check, files: files).errors.contains("巡查.xlsx"))
  }

  @Test func `rules can't open a file outside the data folder`() throws {
    let rules = SmallVillage.rules.replacing("记录 巡查：\n", with: "记录 巡查：\n  取自 “../巡查.csv”；\n")
    let answer = try run(SmallVillage.check, files: SmallVillage.files(SmallVillage.kept, rules: rules))
    #expect(answer.status == 4, "\(answer.errors)")
  }

  @Test func `an output folder that can't be made ends the run before anything is read`() throws {
    let answer = try run(SmallVillage.check + ["--format", "csv", "--output", "规约.yue/表"])
    #expect(answer.status == 64)
    #expect(answer.errors.contains("写不了"))
  }

  @Test func `tables are written though too many rows were set aside`() throws {
    let records = SmallVillage.kept + "2022-02-30,A1,合格,\n"
    try Scratch.with(files: SmallVillage.files(records)) { folder in
      let answer = try ProgramUnderTest.run(SmallVillage.check + ["--format", "csv", "--output", "深/表"], in: folder)
      #expect(answer.status == 4)
      #expect(answer.errors.contains("超过许可"))
      let table = try String(contentsOf: folder.appendingPathComponent("深/表/搁置.csv"), encoding: .utf8)
      #expect(table == "文件,行,列,原因\n巡查.csv,4,日期,日期不存在\n")
    }
  }

  @Test func `an option said twice is told in English too`() throws {
    let answer = try run(SmallVillage.check + ["--lang", "en", "--format=json", "--format=text"])
    #expect(answer.status == 64)
    #expect(answer.errors.hasPrefix("--format was given 2 times"))
  }

  @Test(arguments: ["ln", "ln -s"])
  func `tables don't take the place of a file the run reads, by whatever name`(_ link: String) throws {
    for input in ["巡查.csv", "住户.csv", "规约.yue", "节假日.tsv"] {
      var files = SmallVillage.files(SmallVillage.broken)
      files["节假日.tsv"] = "日期\t类别\t节日\n2022-08-04\t休\t村庆\n"
      try Scratch.with(files: files) { folder in
        _ = try Command.run("/bin/bash", ["-c", "mkdir 表 && \(link) \"$PWD/\(input)\" 表/榜.csv"], in: folder)
        let answer = try ProgramUnderTest.run(SmallVillage.check + ["--format", "csv", "--output", "表"], in: folder)
        #expect(answer.status == 64, "\(answer.errors)")
        #expect(answer.errors.contains(input) && answer.errors.contains("表/榜.csv"), "\(answer.errors)")
        #expect(try String(contentsOf: folder.appendingPathComponent(input), encoding: .utf8) == files[input])
        #expect(try Self.names(in: folder.appendingPathComponent("表")) == ["榜.csv"])
      }
    }
  }

  @Test func `a folder in the place of a table is told before anything is read`() throws {
    try Scratch.with(files: SmallVillage.files(SmallVillage.broken)) { folder in
      let place = folder.appendingPathComponent("表/搁置.csv")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let answer = try ProgramUnderTest.run(SmallVillage.check + ["--format", "csv", "--output", "表"], in: folder)
      #expect(answer.status == 64)
      #expect(answer.errors.contains("“表/搁置.csv”是一个文件夹"), "\(answer.errors)")
      #expect(try Self.names(in: folder.appendingPathComponent("表")) == ["搁置.csv"])
    }
  }

  /// 200 violations of some 60 bytes do not fit into the one kilobyte that is allowed.
  @Test func `where a table can't be written to its end the old ones stay, all of them`() throws {
    let keys = (100..<300).map { "A\($0)" }
    var files = SmallVillage.files(SmallVillage.header + keys.map { "2022-08-01,\($0),不合格,\n" }.joined())
    files["住户.csv"] = "户号\n" + keys.map { $0 + "\n" }.joined()
    try Scratch.with(files: files) { folder in
      let words = SmallVillage.check.joined(separator: " ") + " --format csv --output 表"
      let old = "mkdir 表; for t in 判定汇总 违规 措施 积分 榜 搁置; do echo 旧 > 表/$t.csv; done"
      let line = "\(old); ulimit -f 1; '\(ProgramUnderTest.path)' \(words)"
      let answer = try Command.run("/bin/bash", ["-c", line], in: folder)
      #expect(answer.status == 70, "\(answer.errors)")
      #expect(answer.errors.contains("写不了“表/") && answer.errors.contains("文件太大"), "\(answer.errors)")
      let tables = folder.appendingPathComponent("表")
      #expect(try Self.names(in: tables) == Lingyuan.tables.sorted())
      for table in Lingyuan.tables {
        #expect(try String(contentsOf: tables.appendingPathComponent(table), encoding: .utf8) == "旧\n", "\(table)")
      }
    }
  }

  @Test func `^C while tables are written leaves the old ones and nothing else`() throws {
    try Scratch.with(files: SmallVillage.files(SmallVillage.broken)) { folder in
      // The draft of one table is a pipe that nobody reads: the program waits there until it is stopped.
      let words = SmallVillage.check.joined(separator: " ") + " --format csv --output 表"
      let line = """
        mkdir 表; echo 旧 > 表/违规.csv
        (mkfifo 表/.违规.csv.$BASHPID; exec '\(ProgramUnderTest.path)' \(words)) &
        until [ -e 表/.判定汇总.csv.$! ]; do sleep 0.05; done
        sleep 0.2; kill -INT $!; wait $!; echo $?; ls -A 表; cat 表/违规.csv
        """
      let answer = try Command.run("/usr/bin/timeout", ["60", "bash", "-c", line], in: folder)
      #expect(answer.output == "130\n违规.csv\n旧\n", "\(answer.errors)")
    }
  }

  @Test func `a column that may be empty and is not there is told, with the one that may be meant`() throws {
    let records = "日期,户号,结果,整改时间\n2022-08-01,A1,合格,\n2022-08-01,A2,合格,\n"
    let sentence = "巡查.csv 没有“整改日期”这一列，全部作未填；是不是“整改时间”？用 列名 “整改时间” 说明"
    let files = SmallVillage.files(records)
    let text = try run(SmallVillage.check, files: files)
    #expect(text.status == 0 && text.errors.isEmpty, "\(text.errors)")
    #expect(text.output.replacing("\n  ", with: "").contains(sentence), "\(text.output)")
    for words in [["--format", "json"], ["--format", "csv", "--output", "表"], ["--list", "due"]] {
      #expect(try run(SmallVillage.check + words, files: files).errors == sentence + "。\n")
    }
    let english = try run(SmallVillage.check + ["--format", "json", "--lang", "en"], files: files)
    #expect(english.errors.hasPrefix("巡查.csv has no column “整改日期”: taken as empty throughout; is it “整改时间”?"))
  }

  @Test(arguments: [
    ("mkdir 巡查.csv", "巡查.csv 是一个文件夹"), ("mkfifo 巡查.csv", "不是普通文件"), ("ln -s 没有 巡查.csv", "断了的链接"),
  ])
  func `what stands in the place of a table is called what it is`(_ make: String, _ part: String) throws {
    try Scratch.with(files: SmallVillage.files(nil)) { folder in
      _ = try Command.run("/bin/bash", ["-c", make], in: folder)
      let answer = try ProgramUnderTest.run(SmallVillage.check, in: folder)
      #expect(answer.status == 4)
      #expect(answer.errors.contains(part) && !answer.errors.contains("没有找到"), "\(answer.errors)")
    }
  }

  /// 规约 in GB 18030, and in UTF-16 with a mark of byte order.
  @Test(arguments: [[0xB9, 0xE6, 0xD4, 0xBC, 0x0A], [0xFF, 0xFE, 0xC4, 0x89, 0xA6, 0x7E]] as [[UInt8]])
  func `rules in another encoding are told in one line`(_ bytes: [UInt8]) throws {
    try Scratch.with(files: SmallVillage.files(SmallVillage.kept)) { folder in
      try Data(bytes).write(to: folder.appendingPathComponent("规约.yue"))
      let answer = try ProgramUnderTest.run(SmallVillage.check, in: folder)
      #expect(answer.status == 3)
      #expect(answer.errors == "规约文件“规约.yue”：编码不是 UTF-8（用记事本另存为 UTF-8）（退出码 3）。\n")
    }
  }

  @Test func `a rule file named twice, or by a link, is read once`() throws {
    try Scratch.with(files: SmallVillage.files(SmallVillage.kept)) { folder in
      _ = try Command.run("/bin/bash", ["-c", "mkdir 夹; ln -s ../规约.yue 夹/别名.yue; ln 规约.yue 夹/又名.yue"], in: folder)
      let words = ["check", "规约.yue", "./规约.yue", "夹", "规约.yue"] + SmallVillage.check.dropFirst(2)
      let answer = try ProgramUnderTest.run(words, in: folder)
      #expect(answer.status == 0, "\(answer.errors)")
    }
  }

  @Test func `a year without a notice is a warning, which counts with --strict`() throws {
    let rules = SmallVillage.rules.replacing("2022年1月1日", with: "2018年1月1日")
    let files = SmallVillage.files(SmallVillage.kept, rules: rules)
    let answer = try run(SmallVillage.check, files: files)
    #expect(answer.status == 0)
    #expect(answer.errors.contains("2018年、2019年没有国务院放假通知"), "\(answer.errors)")
    #expect(try run(SmallVillage.check + ["--strict"], files: files).status == 2)
    #expect(try run(SmallVillage.check + ["--strict"]).status == 0)
  }

  @Test func `a notice beside the rules is obeyed, and a broken one is told with its line`() throws {
    // 8月4日, the last of three days after 8月1日, becomes a day off: the limit runs to 8月5日.
    var files = SmallVillage.files(SmallVillage.header + "2022-08-01,A1,不合格,2022-08-05\n2022-08-01,A2,合格,\n")
    let words = SmallVillage.check + ["--format", "csv", "--output", "out"]
    func state() throws -> String {
      try Scratch.with(files: files) { folder in
        _ = try ProgramUnderTest.run(words, in: folder)
        return try String(contentsOf: folder.appendingPathComponent("out/违规.csv"), encoding: .utf8)
      }
    }
    #expect(try state().contains("2022-08-04,逾期"))
    files["节假日.tsv"] = "日期\t类别\t节日\n2022-08-04\t休\t村庆\n"
    #expect(try state().contains("2022-08-05,按期"))
    files["节假日.tsv"] = "日期\t类别\t节日\n2022-08-34\t休\t村庆\n"
    let answer = try run(words, files: files)
    #expect(answer.status == 4)
    #expect(answer.errors.contains("第2行"), "\(answer.errors)")
  }

  @Test func `colour comes only where it is asked for`() throws {
    let files = SmallVillage.files(SmallVillage.broken)
    #expect(try !run(SmallVillage.check, files: files).output.contains("\u{1B}"))
    #expect(try run(SmallVillage.check + ["--color", "always"], files: files).output.contains("\u{1B}"))
    #expect(try !run(SmallVillage.check + ["--color", "always", "--plain"], files: files).output.contains("\u{1B}"))
  }

  @Test func `no progress is written where standard error is a file`() throws {
    #expect(try run(SmallVillage.check).errors.isEmpty)
  }

  @Test func `a reader that goes away does not end the run badly`() throws {
    try Scratch.with(files: SmallVillage.files(SmallVillage.broken)) { folder in
      let line =
        "'\(ProgramUnderTest.path)' \(SmallVillage.check.joined(separator: " ")) --list all | true; echo ${PIPESTATUS[0]}"
      let answer = try Command.run("/bin/bash", ["-c", line], in: folder)
      #expect(answer.output == "1\n", "\(answer.errors)")
    }
  }

  @Test func `a full disk is told and ends with 70`() throws {
    try Scratch.with(files: SmallVillage.files(SmallVillage.broken)) { folder in
      let line = "'\(ProgramUnderTest.path)' \(SmallVillage.check.joined(separator: " ")) > /dev/full"
      let answer = try Command.run("/bin/bash", ["-c", line], in: folder)
      #expect(answer.status == 70)
      #expect(answer.errors.contains("标准输出"))
    }
  }

  @Test func `^C ends a run with 130`() throws {
    try Scratch.with { folder in
      // The rules are a pipe into which nobody writes. Opening its other end waits until the program has opened it, which it
      // does when it is ready for ^C; so the signal can't come too early.
      let start = "'\(ProgramUnderTest.path)' check 规约.yue --data ."
      let line = "mkfifo 规约.yue; \(start) & exec 3> 规约.yue; kill -INT $!; wait $!; echo $?"
      let answer = try Command.run("/usr/bin/timeout", ["60", "bash", "-c", line], in: folder)
      #expect(answer.output == "130\n")
    }
  }

  @Test func `a day before the rules come into force checks nothing`() throws {
    let answer = try run(["check", "规约.yue", "--data", ".", "--as-of", "2021-12-31"])
    #expect(answer.status == 6)
    #expect(answer.errors.contains("在施行日 2022年1月1日 之前"))
    #expect(answer.output.hasPrefix("没有核对任何内容：截至日 2021年12月31日 在施行日 2022年1月1日 之前（退出码 6）。\n"))
  }

  @Test func `the same check twice is the same report`() throws {
    let files = SmallVillage.files(SmallVillage.broken)
    #expect(try run(SmallVillage.check, files: files).output == run(SmallVillage.check, files: files).output)
  }
}
