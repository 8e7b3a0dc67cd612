import Glibc
import XiangyueCalendar
import XiangyueText
import XiangyueWorkspace

/// One run: so many spoiled rule files, so many spoiled data folders, each with a number from which it can be made again.
struct FuzzRun {
  private var count = 200_000
  private var seed: UInt64 = 1
  private var only: Int?
  private var folders: [String] = []

  init(_ words: [String]) {
    var words = words[...]
    while let word = words.popFirst() {
      switch (word, words.popFirst()) {
      case ("--count", let value?): count = Int(value) ?? count
      case ("--seed", let value?): seed = UInt64(value) ?? seed
      case ("--only", let value?): only = Int(value)
      case ("--rules", let value?): folders.append(value)
      default: Self.say("usage: xiangyue-fuzz [--count N] [--seed S] [--only N] --rules FOLDER…\n")
      }
    }
  }

  func run() -> Int32 {
    let samples = Sample.all(in: folders)
    guard !samples.isEmpty else {
      Self.say("no rule files to begin with\n")
      return 64
    }
    let scratch = Scratch()
    defer { scratch.remove() }
    CrashReport.prepare(keepingInputAs: Self.keptInput)
    for kind in [Kind.rules, .data] {
      let began = ContinuousClock.now
      var runs = 0
      for number in only.map({ $0..<$0 + 1 }) ?? 0..<count {
        if kind.tryInput(number, seed: seed, samples, scratch) { runs += 1 }
      }
      alarm(0)
      let seconds = Int((ContinuousClock.now - began) / .seconds(1))
      Self.say(
        "\(kind.rawValue): \(only == nil ? count : 1) inputs, seed \(seed), \(runs) of them checked to the end, \(seconds) s\n"
      )
    }
    unlink(Self.keptInput)
    return 0
  }

  /// What killed the program is kept here; the folder is there wherever the program was built.
  private static let keptInput = ".build/fuzz-input"

  private static func say(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}

private enum Kind: String {
  case rules, data

  /// Whether a check was made and came to its end.
  func tryInput(_ number: Int, seed: UInt64, _ samples: [Sample], _ scratch: Scratch) -> Bool {
    var numbers = SeededNumbers(seed: self == .rules ? seed : ~seed, input: number)
    let sample = numbers.one(of: samples)
    let name = "\(rawValue) --seed \(seed) --only \(number) (\(sample.name))"
    switch self {
    case .rules:
      var spoiler = Spoiler(numbers, foreign: Sample.foreignWords)
      // Every eighth is a Markdown page.
      let isPage = sample.isPage || number % 8 == 7
      let text = spoiler.spoil(isPage && !sample.isPage ? sample.page : sample.rules)
      CrashReport.note(name, input: text)
      let file = isPage ? "规约.md" : "规约.yue"
      let rules = RuleSet(files: [SourceFile(name: file, bytes: text)] + sample.cited)
      _ = rules.renderedMessages(language: number % 2 == 0 ? .chinese : .english)
      if let fault = FormattingCheck.fault(in: text, name: file) { CrashReport.end("formats wrongly: \(fault): ") }
      // What is still sound is run: no rule may bring down the interpreter.
      return rules.isSound && sample.isSmall && check(rules, sample.tables, scratch)
    case .data:
      guard sample.isSmall, !sample.tables.isEmpty else { return false }
      var tables = sample.tables
      let place = numbers.below(tables.count)
      var spoiler = Spoiler(numbers, foreign: Sample.foreignCells)
      tables[place].bytes = spoiler.spoil(tables[place].bytes)
      CrashReport.note(name + " " + tables[place].name, input: tables[place].bytes)
      return check(sample.ruleSet, tables, scratch)
    }
  }

  private func check(_ rules: RuleSet, _ tables: [Sample.Table], _ scratch: Scratch) -> Bool {
    scratch.fill(tables)
    var request = CheckRequest(rules: rules, dataFolder: scratch.path, asOf: Self.asOf)
    request.threads = 1
    return (try? request.run()) != nil
  }

  private static let asOf = CivilDay(existingYear: 2022, month: 12, day: 31)
}
