import Foundation
import Testing
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// Of the golden cases' rules, a thousand with one slip each: what people do who type pinyin, or in a hurry. One slip is told
/// once, and a misspelt name is nearly always offered as it was.
struct SingleSlipTests {
  @Test func `a slip is one error, and the misspelt name is offered first`() throws {
    let corpus = try Corpus()
    // SLIPS=N: another thousand, and each name that is not offered first is printed.
    let seed = ProcessInfo.processInfo.environment["SLIPS"].flatMap(UInt64.init)
    var random = SplitMix(state: seed ?? 2024)
    var misspelt = 0
    var offered = 0
    var made = 0
    var repeated: [String] = []
    while made < 1000 {
      guard let slip = corpus.slip(&random) else { continue }
      made += 1
      let errors = slip.diagnostics.filter { $0.severity == .error }
      if errors.count > 1 {
        let told = errors.map { "  \($0.code) \($0.text.zh)" }.joined(separator: "\n")
        repeated.append("\(slip.file)：\(slip.said)\n\(told)")
      }
      guard let name = slip.name, !errors.isEmpty else { continue }
      misspelt += 1
      if errors.contains(where: { $0.fixIts.first?.replacement == name }) {
        offered += 1
      } else if seed != nil {
        print(
          "\(slip.file)：\(slip.said)：", errors.map { "\($0.code) \($0.text.zh) \($0.fixIts.first?.replacement ?? "")" })
      }
    }
    // Which slips they are changes with the cases, so that one of a kind not met before may be among them.
    #expect(repeated.count <= 1, "\(repeated.joined(separator: "\n"))")
    #expect(misspelt > 400)
    #expect(offered * 10 >= misspelt * 9, "\(offered) of \(misspelt)")
    if seed != nil {
      print("\(offered) of \(misspelt) names offered first, \(repeated.count) told more than once")
      for slip in repeated { print("多报 \(slip)") }
    }
  }
}

/// One slip in a rule file that was right.
private struct Slip {
  let file: String
  let said: String
  /// What stood there, of a name.
  let name: String?
  let diagnostics: [Diagnostic]
}

private struct Corpus {
  private let trees: [SyntaxTree]
  /// By file: the places in its paragraphs where a slip of each kind may be.
  private let places: [[(token: Int, kind: Kind)]]
  private let homophones: [Substring: [Unicode.Scalar]]

  enum Kind {
    case sound, dropped, doubled, unit, de, stop
  }

  init() throws {
    var trees: [SyntaxTree] = []
    var seen: Set<String> = []
    for path in try Self.paths() {
      let text = try Rules.file(path)
      guard seen.insert(text).inserted else { continue }
      let tree = parse(SourceFile(name: path, bytes: Array(text.utf8)))
      if resolve([tree]).program != nil { trees.append(tree) }
    }
    self.trees = trees
    places = trees.map(Self.places)
    var homophones: [Substring: [Unicode.Scalar]] = [:]
    let used = Set(trees.flatMap { String(decoding: $0.source.bytes, as: UTF8.self).unicodeScalars })
    for scalar in used.sorted() {
      if let reading = Readings.of(scalar).first { homophones[reading, default: []].append(scalar) }
    }
    self.homophones = homophones
  }

  private static func paths() throws -> [String] {
    let rooms = try Rules.files(in: "Tests/Cases").filter { !$0.contains(".") }
    let folders =
      try ["Scripts/rules/灵源"]
      + rooms.flatMap { room in
        try ["Tests/Cases/\(room)"]
          + Rules.files(in: "Tests/Cases/\(room)").filter { !$0.contains(".") }.map {
            "Tests/Cases/\(room)/\($0)"
          }
      }
    var found: [String] = []
    for folder in folders {
      // Some of these names are files without an ending: command, exit.
      let names = (try? Rules.files(in: folder)) ?? []
      found += names.filter { $0.hasSuffix(".yue") }.map { "\(folder)/\($0)" }
    }
    return found
  }

  private static func places(_ tree: SyntaxTree) -> [(token: Int, kind: Kind)] {
    var found: [(Int, Kind)] = []
    for case .article(let article) in tree.file.elements {
      for case .paragraph(let paragraph) in article.body {
        for index in paragraph.tokens.lower..<paragraph.tokens.upper {
          let token = tree.tokens[index]
          let count = token.text.unicodeScalars.count
          switch token.kind {
          case .name where count > 1 && Readings.of(token.text.unicodeScalars.first ?? " ").first != nil:
            found += [(index, .sound), (index, .doubled)]
            if count > 2 { found.append((index, .dropped)) }
          case .unit: found.append((index, .unit))
          case .keyword where token.text == "的" && tree.tokens[index + 1].text == "，": found.append((index, .de))
          case .sign where token.text == "。": found.append((index, .stop))
          default: break
          }
        }
      }
    }
    return found
  }

  func slip(_ random: inout SplitMix) -> Slip? {
    let file = random.next(below: trees.count)
    guard !places[file].isEmpty else { return nil }
    let (index, kind) = places[file][random.next(below: places[file].count)]
    let tree = trees[file]
    let token = tree.tokens[index]
    guard let written = written(token, kind, &random), written != token.text else { return nil }
    // Another name, or a word of the language, is no slip that anybody could see.
    if kind == .sound || kind == .dropped || kind == .doubled, tree.tokens.contains(where: { $0.text == written }) {
      return nil
    }
    let bytes = tree.source.bytes
    let changed = bytes[..<token.range.start] + Array(written.utf8) + bytes[token.range.end...]
    let diagnostics = resolve([parse(SourceFile(name: tree.source.name, bytes: Array(changed)))]).diagnostics
    let isName = kind == .sound || kind == .dropped || kind == .doubled
    let line = LineIndex(tree.source).position(of: token.range.start).line
    return Slip(
      file: tree.source.name, said: "第\(line)行 \(token.text) → \(written)", name: isName ? token.text : nil,
      diagnostics: diagnostics)
  }

  private func written(_ token: Token, _ kind: Kind, _ random: inout SplitMix) -> String? {
    var scalars = Array(token.text.unicodeScalars)
    let place = random.next(below: scalars.count)
    switch kind {
    case .sound:
      guard let reading = Readings.of(scalars[place]).first else { return nil }
      let others = homophones[reading, default: []].filter { $0 != scalars[place] }
      guard !others.isEmpty else { return nil }
      scalars[place] = others[random.next(below: others.count)]
    case .dropped: scalars.remove(at: place)
    case .doubled: scalars.insert(scalars[place], at: place)
    case .unit: return ["元", "日", "户", "次", "分", "人", "桌", "个月"][random.next(below: 8)]
    case .de, .stop: return ""
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
