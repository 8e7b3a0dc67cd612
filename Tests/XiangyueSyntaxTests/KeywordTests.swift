import Foundation
import Testing
import XiangyueSyntax
import XiangyueText

/// Grammar/keywords.tsv, the grammar and the lexer's table have the same words. After a change of the list run
/// Scripts/generate-keywords.
struct KeywordTests {
  private struct Row {
    let text, role, places, chinese, english: String
  }

  private static let roles: [Keyword.Role: String] = [
    .declaration: "声明", .reserved: "保留", .period: "期间", .contextual: "限用", .type: "类型", .aggregate: "汇总",
    .verdict: "判定",
    .unit: "单位", .solarTerm: "节气", .ordinal: "序数", .ending: "逢日", .month: "月份", .lunarMonth: "农历月", .lunarDay: "农历日",
    .cause: "起因", .vague: "泛称", .later: "留用", .everyday: "俗称", .sign: "标点",
  ]

  private static let kinds: [SentenceKind: String] = [
    .covenant: "规约", .units: "单位", .subject: "主体", .record: "记录", .definition: "所称", .matter: "事项", .schedule: "日程",
    .points: "积分", .grade: "等级", .board: "榜", .example: "例", .include: "引用", .parameter: "参数", .norm: "凡款",
    .clauses: "条款",
    .adoption: "通过", .amendment: "修订", .exchange: "兑换", .unsupported: "留用", .sheet: "评分表",
  ]

  private static let groups: [String: Set<String>] = [
    "各处": Set(kinds.values), "条件": ["所称", "事项", "等级", "榜", "参数", "凡款", "条款", "例", "评分表"],
    "日子": ["日程", "积分", "等级", "榜", "凡款", "条款"], "数后": [], "—": [],
  ]

  private func rows() throws -> [Row] {
    try grammarText("keywords.tsv").split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 5, "\(line)")
      return Row(text: cells[0], role: cells[1], places: cells[2], chinese: cells[3], english: cells[4])
    }
  }

  private func kinds(_ places: String) -> Set<String> {
    Set(places.split(separator: "、").map(String.init).flatMap { Self.groups[$0] ?? [$0] })
  }

  @Test func `the lexer's table is the list`() throws {
    let rows = try rows()
    #expect(rows.map(\.text) == Keyword.all.map(\.text))
    for (row, word) in zip(rows, Keyword.all) {
      #expect(row.role == Self.roles[word.role], "\(row.text)")
      #expect(row.chinese == word.meaning.zh && row.english == word.meaning.en, "\(row.text)")
      let found = Set(SentenceKind.allCases.filter(word.isWord).compactMap { Self.kinds[$0] })
      #expect(kinds(row.places) == found, "\(row.text)")
      #expect(row.places.contains("数后") == word.isUnit, "\(row.text)")
      let meant = row.role != "俗称" ? nil : row.chinese == "不必写" ? "" : String(row.chinese.dropFirst(3).dropLast())
      #expect(meant == word.meant, "\(row.text)")
    }
  }

  @Test func `the page for readers is the list`() throws {
    let lines = Set(try grammarText("keywords.md").split(separator: "\n").map(String.init))
    for row in try rows() {
      #expect(lines.contains("| \(row.text) | \(row.places) | \(row.chinese) | \(row.english) |"), "\(row.text)")
    }
    // The places have a table of their own; the tables of words have the same head.
    #expect(lines.filter { $0.hasPrefix("| ") }.count == (try rows()).count + 9 + 2)
  }

  @Test func `no word stands twice in the same part of the list`() throws {
    let keys = Keyword.all.map { "\($0.text) \($0.role)" }
    #expect(Set(keys).count == keys.count)
    let reserved = Set(Keyword.all.filter { $0.role == .reserved || $0.role == .period }.map(\.text))
    for word in Keyword.all where word.role != .reserved && word.role != .period {
      #expect(!reserved.contains(word.text) || word.role == .everyday, "\(word.text)")
    }
  }

  @Test func `what everyday words stand for is in the list`() {
    let words = Set(Keyword.all.filter { $0.role != .everyday }.map(\.text)).union(["每季度"])
    for word in Keyword.all {
      if let meant = word.meant, meant != "" { #expect(words.contains(meant), "\(word.text)") }
    }
  }

  // MARK: The grammar

  @Test func `each kind of sentence has the words that its productions quote`() throws {
    let grammar = try GrammarText()
    let starts: [SentenceKind: [String]] = [
      .covenant: ["Covenant"], .units: ["Units"], .subject: ["Table"], .record: ["Table"], .definition: ["Definition"],
      .matter: ["Matter"], .schedule: ["Schedule"], .points: ["Points"], .grade: ["Grade"], .board: ["Board"],
      .example: ["Example"], .include: ["Include"], .parameter: ["Parameter"], .norm: ["Norm"],
      .clauses: ["Clauses", "InForce"], .adoption: ["Adoption"], .amendment: [], .unsupported: [],
      .exchange: ["Exchange"], .sheet: ["Sheet"],
    ]
    for kind in SentenceKind.allCases {
      var expected = grammar.words(of: starts[kind] ?? [])
      // The head of an article is two kinds of sentence.
      if kind == .clauses { expected.formUnion(["自", "起", "废止"]) }
      if kind == .amendment { expected.formUnion(["修订"]) }
      let listed = Keyword.words(in: kind).filter { !$0.isUnit && $0.role != .period && $0.role != .reserved }
      let shapes: Set<Keyword.Role> = [.ordinal, .ending, .month, .lunarMonth, .lunarDay]
      let found = Set(listed.filter { !shapes.contains($0.role) }.map(\.text))
      let reserved = Set(Keyword.all.filter { $0.role == .reserved || $0.role == .ending || $0.isUnit }.map(\.text))
      let declared = Set(Keyword.all.filter { $0.role == .declaration }.map(\.text))
      let missing = expected.subtracting(found).subtracting(reserved).subtracting(declared)
      #expect(missing == [], "\(kind)")
      // A word of its own sentence's head may be one inside it too: 记录 in 事项.
      #expect(found.subtracting(expected) == [], "\(kind)")
    }
    #expect(grammar.words(of: ["Article"]).isSuperset(of: ["自", "起", "废止", "修订"]))
  }

  @Test func `the word lists of the lexical section are those of the list`() throws {
    let grammar = try GrammarText()
    func listed(_ roles: Keyword.Role...) -> Set<String> {
      Set(Keyword.all.filter { roles.contains($0.role) }.map(\.text))
    }
    #expect(try grammar.list(from: "Reserved everywhere, never a name:", to: ", and the PERIODs") == listed(.reserved))
    #expect(try grammar.list(from: "PERIOD 本日", to: ";").union(["本日"]) == listed(.period))
    #expect(try grammar.list(from: "     UNIT ", to: ", and those of 单位") == listed(.unit))
    #expect(
      try grammar.list(from: "9 AGGREGATE (a word wherever a Ref can stand, to be read only after 的):", to: ".")
        == listed(.aggregate))
    #expect(try grammar.list(from: "TYPE (a word in 主体 and 记录, to be read only after 为):", to: ".") == listed(.type))
    #expect(try grammar.list(from: "VERDICT (a word in 例, to be read only after 为 in 则 … 对 …):", to: ".") == listed(.verdict))
    #expect(try grammar.list(from: "; CAUSE ", to: ":") == listed(.cause))
    #expect(try grammar.list(from: "; TERM ", to: ":") == listed(.solarTerm))
    let kept = Set(Keyword.all.filter { $0.role == .declaration && $0.isWord(in: .unsupported) }.map(\.text))
    #expect(
      try grammar.list(from: "Kept for later versions, and reported:", to: ".")
        == listed(.later).union(kept))
    #expect(try grammar.list(from: "Signs:", to: "and the dash").union(["—"]) == listed(.sign))
  }

  @Test func `the declarations of the grammar are those of the list`() throws {
    let grammar = try GrammarText()
    let words = Keyword.all.filter { $0.role == .declaration && !$0.isWord(in: .unsupported) }.map(\.text)
    #expect(grammar.words(of: ["Declaration"]).isSuperset(of: words))
  }

  // MARK: The lexer

  @Test func `a reserved word is one in every sentence, a unit behind a number`() {
    for word in Keyword.all where word.role == .reserved || word.role == .period {
      let tokens = parse("第一条 条：\n违反 前款 \(word.text) 规定。").tokens
      #expect(tokens.contains { $0.text == word.text && ($0.kind == .keyword || $0.kind == .period) }, "\(word.text)")
    }
    for word in Keyword.all where word.role == .unit {
      #expect(
        parse("第一条 条：\n扣 2\(word.text)。").tokens.contains { $0.text == word.text && $0.kind == .unit }, "\(word.text)")
    }
  }

  @Test func `a word of some sentences only is one there and free as a name elsewhere`() {
    for word in Keyword.all where word.role == .contextual && word.isWord(in: .clauses) {
      let declared = "附件\n主体 住户：户号 为 文字，编号；\(word.text) 为 数。"
      #expect(
        parse("第一条 条：\n扣 2分 \(word.text)。\n\(declared)").tokens.contains { $0.text == word.text && $0.kind == .keyword }
      )
      #expect(parse(declared).faults == [], "\(word.text)")
    }
  }
}

/// Grammar/xiangyue.ebnf, as far as its quoted words go.
private struct GrammarText {
  private let text: String
  /// The quoted words of each production, and the names of others in it.
  private var words: [String: Set<String>] = [:]
  private var names: [String: Set<String>] = [:]

  init() throws {
    text = try grammarText("xiangyue.ebnf")
    var production = ""
    var isHead = true
    for token in Self.tokens(text) {
      if token == ";" {
        isHead = true
      } else if isHead {
        (production, isHead) = (token, false)
      } else if token.hasPrefix("'") {
        words[production, default: []].insert(String(token.dropFirst().dropLast()))
      } else {
        names[production, default: []].insert(token)
      }
    }
  }

  /// The Han words that these productions quote, and all that they lead to, with the words of the classes they name.
  func words(of starts: [String]) -> Set<String> {
    var seen: Set<String> = []
    var next = starts
    var found: Set<String> = []
    while let name = next.popLast() {
      guard seen.insert(name).inserted else { continue }
      found.formUnion(
        words[name, default: []].filter { $0.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) } })
      next += names[name, default: []]
    }
    let classes: [String: Keyword.Role] = [
      "TYPE": .type, "AGGREGATE": .aggregate, "VERDICT": .verdict, "CAUSE": .cause, "TERM": .solarTerm,
    ]
    for (name, role) in classes where seen.contains(name) {
      found.formUnion(Keyword.all.filter { $0.role == role }.map(\.text))
    }
    return found
  }

  /// The words that stand in the text between two others.
  func list(from start: String, to end: String) throws -> Set<String> {
    let begin = try #require(text.range(of: start), "\(start)").upperBound
    let stop = try #require(text.range(of: end, range: begin..<text.endIndex), "\(start) … \(end)").lowerBound
    return Set(text[begin..<stop].split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Quoted words, names and ; outside of comments.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var depth = 0
    var rest = Substring(text)
    while let first = rest.first {
      if rest.hasPrefix("(*") || rest.hasPrefix("*)"), depth > 0 || first == "(" {
        depth += first == "(" ? 1 : -1
        rest = rest.dropFirst(2)
      } else if depth > 0 {
        rest = rest.dropFirst()
      } else if first == "'" {
        let word = rest.dropFirst().prefix { $0 != "'" }
        tokens.append("'\(word)'")
        rest = rest.dropFirst(word.count + 2)
      } else if first.isASCII, first.isLetter {
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        tokens.append(String(name))
        rest = rest.dropFirst(name.count)
      } else {
        if first == ";" { tokens.append(";") }
        rest = rest.dropFirst()
      }
    }
    return tokens
  }
}
