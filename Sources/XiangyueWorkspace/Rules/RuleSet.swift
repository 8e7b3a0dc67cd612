import XiangyueCalendar
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// The rule files of one run, read and understood: together with those they 引用 they are one regulation.
///
/// Broken rules are no error of reading: they give a rule set that is not sound, with messages that say why.
public struct RuleSet: Sendable {
  /// In the order in which the user named them; behind them those that are cited.
  package let files: [SourceFile]
  package let trees: [SyntaxTree]
  /// Nil where something in the rules is wrong.
  package let program: Program?
  package let diagnostics: [Diagnostic]
  /// The folders the named files lie in, in the same order, each once; the working folder is `.`.
  package let folders: [String]
  /// What was wrong with citing files.
  private let citationReports: [Diagnostic]
  let citations: [FileCitation]
  private let lawDay: CivilDay?

  /// Reads and checks rule files.
  /// - Parameter paths: files, or folders, which stand for all the `.yue` files right in them and those `.md` that hold rules,
  ///   ordered by name.
  /// - Throws: where a file can't be read, or a folder has no rule file.
  public init(paths: [String]) throws(RuleFault) { try self.init(paths: paths, lawDay: nil) }

  /// - Parameter lawDay: the day whose law warnings cite; nil: each article as it is now, with its number before.
  package init(paths: [String], lawDay: CivilDay?) throws(RuleFault) {
    let found = try RuleFiles.find(paths)
    var files: [SourceFile] = []
    for (index, path) in found.enumerated() {
      files.append(SourceFile(id: SourceID(index), name: path, bytes: try RuleFiles.read(path)))
    }
    // What is cited has to lie where the regulation lies: in the folder of its first file, or below.
    let root = paths.first.flatMap { FilePath.isFolder($0) ? $0 : nil } ?? FilePath.folder(of: found.first ?? ".")
    self.init(CitedFiles(files, in: .folder(root)), named: files, lawDay: lawDay)
  }

  /// The same of texts that are at hand already; their names say where they would lie, and which of them 引用 names.
  package init(files: [SourceFile]) {
    self.init(CitedFiles(files, in: .texts), named: files, lawDay: nil)
  }

  private init(_ cited: CitedFiles, named: [SourceFile], lawDay: CivilDay?) {
    files = cited.files
    trees = Self.parse(cited.files, cited.trees)
    citationReports = cited.reports
    citations = cited.pairs
    self.lawDay = lawDay
    let resolution = resolve(trees, citing: citations, reports: cited.reports, lints: true, lawDay: lawDay)
    program = resolution.program
    diagnostics = resolution.diagnostics
    var seen: Set<String> = []
    folders = named.map { FilePath.folder(of: $0.name) }.filter { seen.insert($0).inserted }
  }

  /// The same files with other texts, which cite what these cite.
  package func replacing(_ texts: [SourceFile]) -> RuleSet { RuleSet(self, texts) }

  private init(_ old: RuleSet, _ texts: [SourceFile]) {
    files = texts
    trees = Self.parse(texts, texts.map { XiangyueSyntax.parse($0) })
    citationReports = old.citationReports
    citations = old.citations
    lawDay = old.lawDay
    folders = old.folders
    let resolution = resolve(trees, citing: citations, reports: citationReports, lints: true, lawDay: lawDay)
    program = resolution.program
    diagnostics = resolution.diagnostics
  }

  /// Whether the rules can be run.
  public var isSound: Bool { program != nil }

  /// Why not, as a program's exit status; `clean` for rules that can be run.
  public var exitStatus: ExitStatus {
    guard program == nil else { return .clean }
    return diagnostics.contains { $0.severity == .limit } && !diagnostics.contains { $0.severity == .error }
      ? .limit : .invalidRules
  }

  package var warningCount: Int { diagnostics.count { $0.severity == .warning } }

  /// What to show of the messages, as text for people: each with its place and cure, then the summary line.
  public func report(english: Bool = false) -> String {
    renderedMessages(language: english ? .english : .chinese)
  }

  /// - Parameter hints: whether 提示 are shown as well: they are for who writes the rules, not for who checks records.
  package func renderedMessages(
    language: Language, color: Bool = false, plain: Bool = false, hints: Bool = false
  ) -> String {
    let diagnostics = hints ? self.diagnostics : self.diagnostics.filter { $0.severity != .hint }
    guard !diagnostics.isEmpty else { return "" }
    let renderer = DiagnosticRenderer(files: files, language: language, color: color, plain: plain)
    let messages = diagnostics.map { diagnostic in
      let place = citation(of: diagnostic.range, in: trees)?.localized(language)
      return renderer.render(diagnostic, citation: place) + "\n"
    }
    return messages.joined()
      + renderer.summary(diagnostics, exitCode: isSound ? nil : Int(exitStatus.rawValue))
  }

  /// Names declared in one file are known in all: where there are several, they are parsed once for the names and once more
  /// with them.
  private static func parse(_ files: [SourceFile], _ trees: [SyntaxTree]) -> [SyntaxTree] {
    guard files.count > 1 else { return trees }
    let names = Set(trees.flatMap { DeclaredNames.all(in: $0) })
    let units = Set(trees.flatMap { DeclaredNames.units(in: $0) })
    return files.map { XiangyueSyntax.parse($0, knownNames: names, knownUnits: units) }
  }
}
