import XiangyueSyntax
import XiangyueText

/// Writes rule files out in one of the styles of Grammar/formatting.md. Nothing is written to disk here.
package struct FormatRequest: Sendable {
  package enum Style: Sendable {
    /// The one look of rule files.
    case canonical
    /// With a blank between all words, so that the cuts are seen.
    case reading
    /// As articles are posted, without blanks between words.
    case runTogether
  }

  /// Longer ones are refused by the parser, in bytes.
  package static let longestFile = RuleFiles.longest

  private let files: [SourceFile]
  private let style: RuleStyle

  /// - Parameter paths: files, or folders, which stand for the rule files right in them.
  /// - Throws: where a file can't be read, or a folder has no rule file.
  package init(paths: [String], style: Style) throws(RuleFault) {
    var files: [SourceFile] = []
    for path in try RuleFiles.find(paths) {
      files.append(SourceFile(id: SourceID(files.count), name: path, bytes: try RuleFiles.read(path)))
    }
    self.init(files, style)
  }

  /// The same of a text that is at hand; its name says where it would lie.
  package init(text: SourceFile, style: Style) throws(RuleFault) {
    try RuleFiles.checkEncoding(text.bytes, of: text.name)
    self.init([text], style)
  }

  private init(_ files: [SourceFile], _ style: Style) {
    self.files = files
    switch style {
    case .canonical: self.style = .canonical
    case .reading: self.style = .reading
    case .runTogether: self.style = .runTogether
    }
  }

  /// Each file by itself: a fault in one does not keep the others.
  package func run() -> [FormattedFile] {
    let folders = Dictionary(grouping: files) { FilePath.folder(of: $0.name) }
    return files.map { file in
      let others = folders[FilePath.folder(of: file.name), default: []].filter { $0.id != file.id }
      return FormattedFile(file, outcome: format(file, beside: others))
    }
  }

  /// Files that are named together and lie in one folder may be one regulation, and then a word can be one that another file declares; or they
  /// are as many regulations. What is written has to be the same program either way.
  private func format(_ file: SourceFile, beside others: [SourceFile]) -> FormattedFile.Outcome {
    var readings = [Reading(file, [file])]
    if !others.isEmpty { readings.append(Reading(file, [file] + others)) }
    guard let sound = readings.first(where: \.isSound) else { return .broken(readings[readings.count - 1].tree) }
    do throws(FormatRefusal) {
      let text = try XiangyueSyntax.format(sound.tree, as: style, knownNames: sound.names, knownUnits: sound.units)
      let isSame = readings.allSatisfy { !$0.isSound || isSameProgram($0.tree, $0.read(text)) }
      return isSame ? .written(text) : .refused
    } catch {
      switch error {
      case .broken: return .broken(sound.tree)
      case .changed: return .refused
      }
    }
  }
}

/// A file as it is read beside others.
private struct Reading {
  let names: Set<String>
  let units: Set<String>
  let tree: SyntaxTree

  init(_ file: SourceFile, _ named: [SourceFile]) {
    let cited = CitedFiles(
      named.enumerated().map { SourceFile(id: SourceID($0.offset), name: $0.element.name, bytes: $0.element.bytes) },
      in: .folder(FilePath.folder(of: file.name)))
    names = Set(cited.trees.dropFirst().flatMap { DeclaredNames.all(in: $0) })
    units = Set(cited.trees.dropFirst().flatMap { DeclaredNames.units(in: $0) })
    tree = parse(
      SourceFile(name: file.name, bytes: file.bytes), knownNames: names, knownUnits: units)
  }

  var isSound: Bool { !tree.diagnostics.contains { $0.severity == .error || $0.severity == .limit } }

  func read(_ text: [UInt8]) -> SyntaxTree {
    parse(SourceFile(name: tree.source.name, bytes: text), knownNames: names, knownUnits: units)
  }
}
