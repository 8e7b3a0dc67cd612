import Foundation
import Testing
import XiangyueSyntax
import XiangyueText

/// What formatting must never do: say something else, lose a comment, or find something to change the second time.
struct SameProgramTests {
  @Test func `every rule file comes out as the same program in every style`() throws {
    #expect(Look.files.count > 200)
    for file in Look.files {
      let tree = parse(SourceFile(name: file.lastPathComponent, bytes: Array(try Data(contentsOf: file))))
      guard !tree.hasFaults else { continue }
      try expectSameProgram(tree, file.path)
    }
  }

  @Test func `blanks, line ends and comments between any words change nothing`() throws {
    var numbers = SeededNumbers(state: 20)
    let gaps = [
      " ", "\n", "\n\n", " # 注一\n", "//注二\n", "\u{3000}", "\u{200B}", "\r\n", "\t", "", " ＃ 注三  \n\n\n # 四 // 五\n",
      "\n\n# 六\n\n",
    ]
    var sound = 0
    for file in Look.files.enumerated().filter({ $0.offset % 5 == 0 }).map(\.element) {
      let tree = parse(SourceFile(name: "试.yue", bytes: Array(try Data(contentsOf: file))))
      guard !tree.hasFaults, file.pathExtension == "yue" else { continue }
      let share = Int.random(in: 1...40, using: &numbers)
      var text: [UInt8] = []
      for (index, token) in tree.tokens.enumerated() {
        let isSpoiled = index > 0 && Int.random(in: 0..<40, using: &numbers) < share
        let gap = isSpoiled ? gaps.randomElement(using: &numbers).map { Array($0.utf8) } : nil
        text += gap ?? Array(tree.source.bytes[token.leadingStart..<token.range.start])
        text += tree.source.bytes[token.range.start..<token.range.end]
      }
      let spoiled = parse(SourceFile(name: "试.yue", bytes: text))
      guard !spoiled.hasFaults else { continue }
      sound += 1
      try expectSameProgram(spoiled, file.path)
    }
    #expect(sound > 10)
  }

  @Test func `comments between the words of an item and the lines of a title stay`() {
    let text = "第一条 门前 # 甲\n三包：\n有 下列 情形 之一 的，扣 2分：（ 一 # 乙\n）逾期未改 的。\n"
    let once = written(text)
    #expect(once.contains("# 甲\n") && once.contains("# 乙\n"))
    #expect(written(once) == once)
  }

  @Test func `prose between the blocks of a page stays byte for byte, wherever it stands`() {
    let prose = ["前言。 \n```乡约\n", "```\n插话，\n\n~~~乡约 二\n", "~~~\n```乡约\n", "```\n完"]
    let parts = ["第一条 门前\n", "三包：凡 人,应当 跑、\n", "跳.\n"]
    let page = zip(prose, parts).map { $0 + $1 }.joined() + prose[3]
    let once = written(page, name: "页.md")
    for text in prose { #expect(once.contains(text), "\(once)") }
    #expect(written(once, name: "页.md") == once)
  }

  @Test func `another program is told apart`() {
    #expect(!isSameProgram(read("单位 车次。"), read("单位 趟。")))
    #expect(!isSameProgram(read("单位 车次。"), read("单位 车次、趟。")))
    #expect(!isSameProgram(read("单位 车次。 # 甲"), read("单位 车次。")))
    #expect(!isSameProgram(read("日程 甲：2022年8月1日。"), read("日程 甲：2022年8月2日。")))
    #expect(isSameProgram(read("日程 甲：2022年8月1日。 # 甲"), read("# 甲\n日程 甲：2022-08-01.")))
  }

  private func expectSameProgram(_ tree: SyntaxTree, _ name: String) throws {
    func again(_ text: [UInt8]) -> SyntaxTree { parse(SourceFile(name: tree.source.name, bytes: text)) }
    let canonical = try format(tree)
    for style in RuleStyle.allCases {
      let text = try format(tree, as: style)
      #expect(isSameProgram(tree, again(text)), "\(name) \(style)")
      #expect(try format(again(text), as: style) == text, "\(name) \(style): a second run changes something")
      #expect(try format(again(text)) == canonical, "\(name): \(style) does not come back")
    }
  }
}

extension SyntaxTree {
  fileprivate var hasFaults: Bool { diagnostics.contains { $0.severity == .error || $0.severity == .limit } }
}

private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
