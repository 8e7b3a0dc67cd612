import XiangyueText

/// The texts of the rules, to say where something stands in them.
struct RuleSources {
  private let files: [SourceFile]
  private let lines: [SourceID: LineIndex]

  init(_ files: [SourceFile]) {
    self.files = files
    lines = Dictionary(files.map { ($0.id, LineIndex($0)) }, uniquingKeysWith: { first, _ in first })
  }

  func name(of range: SourceRange) -> String { files.first { $0.id == range.file }?.name ?? "" }

  func line(of range: SourceRange) -> Int { lines[range.file]?.lineNumber(of: range.start) ?? 1 }

  /// The words of a place, on one line, every stretch of blanks one blank.
  func text(_ range: SourceRange) -> String {
    guard let file = files.first(where: { $0.id == range.file }) else { return "" }
    return file.text(range).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// `规约.yue:106`
  func place(_ range: SourceRange) -> String { "\(name(of: range)):\(line(of: range))" }
}
