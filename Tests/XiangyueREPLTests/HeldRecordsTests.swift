import Foundation
import Testing
import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// What is judged from memory comes out as what is judged from files: over all golden cases that check rules.
struct HeldRecordsTests {
  private struct Case {
    let folder: URL
    let request: CheckRequest
  }

  /// The rule files, data folder and day of a `check`; nil for other commands, and for those with more words.
  private static func request(_ folder: URL) -> CheckRequest? {
    guard let command = try? String(contentsOf: folder.appending(path: "command"), encoding: .utf8) else { return nil }
    var words = command.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.first == "check" else { return nil }
    words.removeFirst()
    var (rules, data, day): ([String], String?, String?) = ([], nil, nil)
    while !words.isEmpty {
      let word = words.removeFirst()
      switch word {
      case "--data": data = words.isEmpty ? nil : words.removeFirst()
      case "--as-of": day = words.isEmpty ? nil : words.removeFirst()
      case "--format", "--output", "--allow-rejects": if !words.isEmpty { words.removeFirst() }
      default:
        if word.hasPrefix("-") { return nil }
        rules.append(folder.appending(path: word).path)
      }
    }
    guard let data, let day, !rules.isEmpty, let set = try? RuleSet(paths: rules), set.isSound else { return nil }
    return try? CheckRequest(rules: set, dataFolder: folder.appending(path: data).path, asOf: day)
  }

  private static let cases: [Case] = {
    let root = GoldenSessionTests.folder.deletingLastPathComponent().resolvingSymlinksInPath()
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var found: [Case] = []
    while let file = all?.nextObject() as? URL {
      guard file.lastPathComponent == "command" else { continue }
      let folder = file.deletingLastPathComponent()
      if let request = request(folder) { found.append(Case(folder: folder, request: request)) }
    }
    return found.sorted { $0.folder.path < $1.folder.path }
  }()

  @Test func `judged from memory it comes out as from files`() throws {
    #expect(Self.cases.count > 100)
    for one in Self.cases {
      guard let program = one.request.rules.program, let fromFiles = try? one.request.run() else { continue }
      let held = try HeldRecords(folder: one.request.dataFolder, for: program, threads: 2)
      var request = one.request
      request.held = held
      let fromMemory = try request.run()
      let asked = try AskableCheck(one.request, held: held, interrupted: { false })
      for found in [fromMemory.findings, asked.findings] {
        let name = one.folder.lastPathComponent
        #expect(found.verdicts == fromFiles.findings.verdicts, "\(name)")
        #expect(found.violations.duties == fromFiles.findings.violations.duties, "\(name)")
        #expect(found.violations.subjects == fromFiles.findings.violations.subjects, "\(name)")
        #expect(found.violations.rows == fromFiles.findings.violations.rows, "\(name)")
        #expect(found.scores.map(\.values) == fromFiles.findings.scores.map(\.values), "\(name)")
        #expect(found.boards.map(\.entries) == fromFiles.findings.boards.map(\.entries), "\(name)")
        #expect(found.setAside == fromFiles.findings.setAside, "\(name)")
        #expect(found.records == fromFiles.findings.records, "\(name)")
      }
    }
  }

  @Test func `a score that is asked is that of the tables`() throws {
    for one in Self.cases {
      guard let program = one.request.rules.program, !program.accounts.isEmpty,
        (try? one.request.run()) != nil
      else { continue }
      let held = try HeldRecords(folder: one.request.dataFolder, for: program, threads: 1)
      let check = try AskableCheck(one.request, held: held, interrupted: { false })
      for list in check.findings.scores {
        let account = program.accounts[list.account]
        let rows = AskedRows(
          table: .subject(account.subject), name: "", condition: nil,
          value: AskedValue(expression: .score(account: list.account), type: .number(unit: "分"), phrase: ""),
          figure: nil, unit: "分", stretch: .always, groups: [], groupNames: [], order: nil, first: nil)
        let question = AskedQuestion(
          content: .rows(rows), period: list.period, diagnostics: [], queries: program.queries,
          recordAggregates: program.recordAggregates)
        guard case .rows(let tally, _) = try check.answer(question, content: .rows(rows)) else { continue }
        let found = tally.listedValues.map { label in if case .number(let value) = label { value } else { Int64.min } }
        #expect(found == list.values, "\(one.folder.lastPathComponent) \(list.period.name)")
      }
    }
  }
}
