import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// What came of one file.
package struct FormattedFile: Sendable {
  package enum Outcome: Sendable {
    /// How it is to look.
    case written([UInt8])
    /// It has faults, and is left as it is.
    case broken(SyntaxTree)
    /// What was written would have been another program: a fault of this one.
    case refused
  }

  /// As it was named, or stands in its folder.
  package let path: String
  package let original: [UInt8]
  package let outcome: Outcome

  init(_ file: SourceFile, outcome: Outcome) {
    path = file.name
    original = file.bytes
    self.outcome = outcome
  }

  /// How it is to look; nil where it is left as it is.
  package var text: [UInt8]? {
    switch outcome {
    case .written(let text): text
    case .broken, .refused: nil
    }
  }

  package var isChanged: Bool { text.map { $0 != original } ?? false }

  /// Puts the text in the place of the file's; one that is left as it is is not touched.
  package func replace() throws(FileRefusal) {
    if isChanged, let text { try FilePath.replace(path, with: text) }
  }

  package var exitStatus: ExitStatus {
    switch outcome {
    case .written: .clean
    case .broken(let tree): tree.diagnostics.contains { $0.severity == .error } ? .invalidRules : .limit
    case .refused: .internalFault
    }
  }

  /// Why it is left as it is: each fault with its place and cure, then what became of it.
  package func renderedMessages(language: Language, color: Bool, plain: Bool) -> String {
    let name = path.showingInvisibles
    switch outcome {
    case .written: return ""
    case .refused:
      return Localized(
        zh: "\(name)：程序出错，整理出来的同原文意思不一样，没有改动（退出码 \(exitStatus.rawValue)）。请把这个文件发给维护者。\n",
        en: "\(name): internal fault: formatted, it would read differently; left as it is (exit code "
          + "\(exitStatus.rawValue)). Please send the file to the maintainers.\n")(language)
    case .broken(let tree):
      let faults = tree.diagnostics.filter { $0.severity == .error || $0.severity == .limit }
      let source = SourceFile(id: tree.source.id, name: path, bytes: tree.source.bytes)
      let renderer = DiagnosticRenderer(files: [source], language: language, color: color, plain: plain)
      let messages = faults.map { fault in
        renderer.render(fault, citation: citation(of: fault.range, in: [tree])?.localized(language)) + "\n"
      }
      let closing = Localized(
        zh: "\(name)：错误 \(faults.count)处，改好以后再整理，没有改动（退出码 \(exitStatus.rawValue)）。\n",
        en: "\(name): \(faults.count) error\(faults.count == 1 ? "" : "s") to mend first; left as it is (exit code "
          + "\(exitStatus.rawValue)).\n")
      return messages.joined() + closing(language)
    }
  }
}
