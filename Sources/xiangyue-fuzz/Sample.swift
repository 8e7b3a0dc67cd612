import Glibc
import XiangyueSyntax
import XiangyueText
import XiangyueWorkspace

/// A sound rule file with the tables that lie beside it: what is spoiled.
struct Sample {
  struct Table {
    let name: String
    var bytes: [UInt8]
  }

  let name: String
  let rules: [UInt8]
  /// The other rule files that lie beside a file that cites some, by their names from it.
  let cited: [SourceFile]
  let ruleSet: RuleSet
  let tables: [Table]

  /// Whether a whole check of it is quick.
  var isSmall: Bool { tables.allSatisfy { $0.bytes.count < 65_536 } }

  init(_ path: String) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    name = path
    rules = Files.read(path)
    cited = Self.cited(by: rules, at: path, in: folder)
    ruleSet = RuleSet(
      files: [SourceFile(name: LiterateBlocks.isLiterate(path) ? "规约.md" : "规约.yue", bytes: rules)] + cited)
    tables = Files.names(in: folder).filter { $0.hasSuffix(".csv") }.sorted().map {
      Table(name: $0, bytes: Files.read(folder + "/" + $0))
    }
  }

  var isPage: Bool { LiterateBlocks.isLiterate(name) }

  /// The rules as blocks of a Markdown page, each up to an empty line.
  var page: [UInt8] {
    var page = Array("# 规约\n\n```乡约\n".utf8)
    for (index, byte) in rules.enumerated() {
      page.append(byte)
      let isEmptyLine = byte == 0x0A && index > 0 && rules[index - 1] == 0x0A
      if isEmptyLine { page += Array("```\n凡 说明，都 不 读。\n\n```乡约\n".utf8) }
    }
    return page + Array("\n```\n".utf8)
  }

  private static func cited(by rules: [UInt8], at path: String, in folder: String) -> [SourceFile] {
    guard String(decoding: rules, as: UTF8.self).contains("引用") else { return [] }
    let others = Files.tree(folder).filter { $0 != path && isRuleFile($0) }.sorted()
    return others.enumerated().map { index, other in
      let name = String(other.dropFirst(folder.count + 1))
      return SourceFile(id: SourceID(index + 1), name: name, bytes: Files.read(other))
    }
  }

  /// All rule files in these folders and those inside them, by name.
  static func all(in folders: [String]) -> [Sample] {
    folders.flatMap { Files.tree($0) }.filter(isRuleFile).sorted().map(Sample.init)
  }

  private static func isRuleFile(_ path: String) -> Bool {
    path.hasSuffix(".yue") || LiterateBlocks.isLiterate(path) && !LiterateBlocks(Files.read(path)).blocks.isEmpty
  }

  static let foreignWords =
    Keyword.all.map(\.text) + [
      "。", "；", "：", "，", "、", "（一）", "（", "）", "“", "”", "第五条", "第九十九条第八款", "凡", "应当", "不得", "的", "违反 前款 规定 的",
      "连续 2次", "逾期未改 的", "列入", "榜", "积分", "主体", "记录", "事项", "日程", "每季度", "每 0日", "扣 99999999999分", "限 0日内 整改",
      "限 999999999日内 整改", "30日内 同一 事项 违反 0次以上 的", "前 0%", "前 100%", "2022年2月30日", "9999年12月31日", "0001年1月1日", "一",
      "百分之", "\u{200B}", "\u{FEFF}", "\u{3000}", "\u{FFFD}", "\0", "#", "//", "((((((((((((((((((((((((((((((((", "例",
      "附件",
      "所称 甲 的 乙，是指 甲 的 乙。", "其余", "从高到低", "为", "+ - × ÷", "0", "1.00001", "100%", "```乡约", "```", "~~~", "\n~~~乡约\n",
      "<!--", "-->",
      "（2023年1月1日 修订）", "自 2023年1月1日 起 废止。", "引用 “规约.yue”。", "先 甲，再 乙，后 丙", "在 办理日期 前 5日内", "24小时内", "8:30", "一百五",
      "农历 每月 初一", "每 2周 周六", "逢五、十", "遇 雨 顺延，以 改期 为据", "停水 3日", "有 下列 情形 之一 的，", "则 A1 在 黑榜", "设 住户：户号 A1",
    ]

  static let foreignCells = [
    ",", "\"", "\n", "\r\n", "\r", "\"\"", "\u{FEFF}", "\u{3000}", "2022-02-30", "0000-00-00", "9999-12-31",
    "0001-01-01", "２０２２－０８－０１",
    "2022年8月1日", "99999999999999999999", "-1", "1e9", "0.00001", "合格", "不合格", "\0", "\t", ",,,,,,,,,,,,,,,,,,,",
    "\"\n\"", "户号",
  ]
}

/// A folder in memory for the tables of one check.
struct Scratch {
  let path: String

  init() {
    var template = Array("/dev/shm/xiangyue-fuzz-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "fuzz-data"
    mkdir(path, 0o755)
  }

  /// Only these tables lie in it afterwards.
  func fill(_ tables: [Sample.Table]) {
    for name in Files.names(in: path) where !tables.contains(where: { $0.name == name }) { unlink(path + "/" + name) }
    for table in tables { Files.write(table.bytes, to: path + "/" + table.name) }
  }

  func remove() {
    for name in Files.names(in: path) { unlink(path + "/" + name) }
    rmdir(path)
  }
}

enum Files {
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// Everything in a folder and the folders inside it.
  static func tree(_ folder: String) -> [String] {
    names(in: folder).flatMap { name in
      let inside = tree(folder + "/" + name)
      return inside.isEmpty ? [folder + "/" + name] : inside
    }
  }

  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { return }
    defer { fclose(file) }
    _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
  }
}
