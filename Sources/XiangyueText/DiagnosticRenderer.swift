/// Turns messages about rules into the text people read: what is wrong, where (file, line and character; the article as
/// staff cite it; a caret under the very characters), what to write instead.
package struct DiagnosticRenderer: Sendable {
  private let files: [SourceFile]
  private let lineIndexes: [SourceID: LineIndex]
  private let language: Language
  private let paint: Paint
  private let plain: Bool
  private let width: Int

  /// - Parameters:
  ///   - files: all files of the run, the one the user named first.
  ///   - color: mark severity and cure by colour as well; only for a terminal.
  ///   - plain: one fact a line, no carets: for screen readers, logs and printing.
  ///   - width: cells of a line.
  package init(files: [SourceFile], language: Language, color: Bool = false, plain: Bool = false, width: Int = 80) {
    self.files = files
    self.language = language
    self.plain = plain
    self.width = width
    paint = Paint(isOn: color && !plain)
    lineIndexes = Dictionary(files.map { ($0.id, LineIndex($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// One message, its last line ended. Between two messages the caller leaves a line empty.
  ///
  /// - Parameters:
  ///   - citation: the article the place lies in, `第一条第一款`, in the renderer's language.
  ///   - advice: lines after the message's own notes, such as which command cures it.
  package func render(_ diagnostic: Diagnostic, citation: String? = nil, advice: [Localized] = []) -> String {
    plain
      ? plainLines(diagnostic, citation: citation, advice: advice).ended
      : ([headline(diagnostic)] + place(diagnostic, citation: citation) + excerpt(diagnostic, isNumbered: true)
        + notes(diagnostic, advice: advice)).ended
  }

  /// One message about what was just typed into a session: without the place, which is in view.
  package func renderEntry(_ diagnostic: Diagnostic) -> String {
    plain
      ? plainLines(diagnostic, citation: nil, advice: []).ended
      : ([headline(diagnostic)] + excerpt(diagnostic, isNumbered: false) + notes(diagnostic, advice: [])).ended
  }

  /// The line of a place and the caret under it, as they stand in a message; nothing in plain text.
  package func excerpt(at range: SourceRange) -> [String] {
    guard !plain, let (label, margin, line) = excerptLine(at: range, isNumbered: true) else { return [] }
    let caret = String(repeating: " ", count: line.caretColumn) + String(repeating: "^", count: line.caretLength)
    return [label + line.text, margin + caret]
  }

  /// The closing line: `人居环境.yue 等 3个文件：错误 2处，提醒 1处。规则没有运行（退出码 3）。`
  ///
  /// - Parameter exitCode: the code of a run that was called off, else nil.
  package func summary(_ diagnostics: [Diagnostic], exitCode: Int? = nil) -> String {
    let counts = Severity.shown.map { severity in
      (severity, diagnostics.count { $0.severity.label == severity.label })
    }.filter { $0.1 > 0 }
    let name = (files.first?.name ?? "").showingInvisibles
    let chinese =
      name + (files.count > 1 ? " 等 \(files.count.grouped)个文件：" : "：")
      + (counts.isEmpty ? "没有错误" : counts.map { "\($0.0.label.zh) \($0.1.grouped)处" }.joined(separator: "，")) + "。"
      + (exitCode.map { "规则没有运行（退出码 \($0)）。" } ?? "")
    let english =
      (files.count > 1 ? "\(files.count.grouped) files, \(name) first: " : "\(name): ")
      + (counts.isEmpty ? "no errors" : counts.map { $0.0.counted($0.1) }.joined(separator: ", ")) + "."
      + (exitCode.map { " The rules were not run (exit code \($0))." } ?? "")
    return Localized(zh: chinese, en: english)(language) + "\n"
  }
}

// MARK: - Parts

extension DiagnosticRenderer {
  private func headline(_ diagnostic: Diagnostic) -> String {
    let label = "\(diagnostic.severity.label(language)) \(diagnostic.code)"
    return paint.severity(diagnostic.severity, label) + colon + shown(diagnostic.text)
  }

  private func placeText(_ diagnostic: Diagnostic, citation: String?) -> String? {
    guard let (file, index) = source(of: diagnostic.range) else { return nil }
    let position = index.position(of: diagnostic.range.start).text(language)
    let article = citation.map { Localized(zh: "，", en: ", ")(language) + $0 } ?? ""
    return "\(file.name.showingInvisibles) \(position)\(article)"
  }

  private func place(_ diagnostic: Diagnostic, citation: String?) -> [String] {
    placeText(diagnostic, citation: citation).map { ["  " + $0, ""] } ?? []
  }

  /// The line at fault, and under it the caret with the likeliest cure.
  private func excerpt(_ diagnostic: Diagnostic, isNumbered: Bool) -> [String] {
    guard let (label, margin, line) = excerptLine(at: diagnostic.range, isNumbered: isNumbered) else {
      return otherFixIts(diagnostic.fixIts[...])
    }
    let carets = String(repeating: "^", count: line.caretLength)
    var caretLine =
      margin + String(repeating: " ", count: line.caretColumn) + paint.severity(diagnostic.severity, carets)
    var lines = [label + line.text]
    if let fixIt = diagnostic.fixIts.first.map({ shown($0.text) }) {
      let cells = margin.count + line.caretColumn + line.caretLength + 1 + fixIt.displayWidth
      if cells <= width {
        caretLine += " " + paint.cure(fixIt)
      } else {
        caretLine += "\n" + margin + paint.cure(fixIt)
      }
    }
    lines.append(caretLine)
    return lines + otherFixIts(diagnostic.fixIts.dropFirst())
  }

  /// The line as it is quoted, with what stands before it and before its caret.
  private func excerptLine(
    at range: SourceRange, isNumbered: Bool
  ) -> (label: String, margin: String, line: ExcerptLine)? {
    guard let (_, index) = source(of: range) else { return nil }
    let number = index.lineNumber(of: range.start)
    let start = index.range(ofLine: number).lowerBound
    let label = isNumbered ? String(number).paddedLeft(to: 4) + " | " : "  "
    let margin = isNumbered ? String(repeating: " ", count: label.count - 2) + "| " : label
    let from = max(0, range.start - start)
    let line = ExcerptLine(
      line: index.text(ofLine: number), range: from..<max(from, range.end - start), width: width - label.count)
    return (label, margin, line)
  }

  private func otherFixIts(_ fixIts: ArraySlice<FixIt>) -> [String] {
    fixIts.map { "  " + Localized(zh: "或 ", en: "or ")(language) + paint.cure(shown($0.text)) }
  }

  /// Several lines are set off by an empty one; a single one belongs to the excerpt.
  private func notes(_ diagnostic: Diagnostic, advice: [Localized]) -> [String] {
    let lines = (diagnostic.notes + advice).map { shown($0) }
    let gap = lines.count > 1 ? [""] : []
    return gap + lines.flatMap { $0.wrapped(to: width - 2).map { "  " + $0 } }
  }

  private func plainLines(_ diagnostic: Diagnostic, citation: String?, advice: [Localized]) -> [String] {
    var lines = [headline(diagnostic)]
    func add(_ label: Localized, _ value: String) { lines.append(label(language) + colon + value) }
    if let place = placeText(diagnostic, citation: citation) { add(Localized(zh: "位置", en: "place"), place) }
    if let (_, index) = source(of: diagnostic.range) {
      let line = index.text(ofLine: index.lineNumber(of: diagnostic.range.start)).showingInvisibles
      add(Localized(zh: "原文", en: "text"), String(line.drop { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }))
    }
    for fixIt in diagnostic.fixIts { add(Localized(zh: "改法", en: "cure"), shown(fixIt.text)) }
    for note in diagnostic.notes + advice { add(Localized(zh: "说明", en: "note"), shown(note)) }
    return lines
  }

  private func source(of range: SourceRange) -> (SourceFile, LineIndex)? {
    guard let file = files.first(where: { $0.id == range.file }), let index = lineIndexes[file.id] else { return nil }
    return (file, index)
  }

  private func shown(_ text: Localized) -> String { text(language).showingInvisibles }

  private var colon: String { Localized(zh: "：", en: ": ")(language) }
}

extension [String] {
  fileprivate var ended: String { joined(separator: "\n") + "\n" }
}
