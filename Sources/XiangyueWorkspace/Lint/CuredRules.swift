import XiangyueText

/// One cure that was written into a file.
package struct WrittenCure: Sendable, Hashable {
  package let file: String
  /// Where it stood, before any cure of its round.
  package let place: TextPosition
  package let code: DiagnosticCode
  package let before: String
  package let after: String
}

/// Rules with the certain cures of their messages written into them. A cure is kept only where no error comes of it that was
/// not there: what is not certain after all is left for people.
package struct CuredRules {
  package private(set) var rules: RuleSet
  package private(set) var cures: [WrittenCure] = []
  private let original: [SourceFile]

  /// A cure may bring to light what the slip has hidden.
  private static let rounds = 4
  /// Beyond this many, cures that do not go together are not tried one by one.
  private static let tried = 100

  package init(_ rules: RuleSet) {
    self.rules = rules
    original = rules.files
    for _ in 0..<Self.rounds {
      let edits = Self.edits(rules: self.rules)
      guard !edits.isEmpty, takeAll(edits) || takeOneByOne(edits) else { return }
    }
  }

  /// The files whose text is another now.
  package var changedFiles: [SourceFile] {
    zip(original, rules.files).filter { $0.bytes != $1.bytes }.map(\.1)
  }

  private typealias Edit = (code: DiagnosticCode, cure: FixIt)

  /// The certain cures, in the order of the text, none inside another.
  private static func edits(rules: RuleSet) -> [Edit] {
    let certain = rules.diagnostics.compactMap { message -> Edit? in
      guard message.fixIts.count == 1, message.fixIts[0].isCertain else { return nil }
      return (message.code, message.fixIts[0])
    }
    let sorted = certain.sorted { left, right in
      let (first, second) = (left.cure.range, right.cure.range)
      return (first.file.index, first.start, first.end) < (second.file.index, second.start, second.end)
    }
    var kept: [Edit] = []
    for edit in sorted {
      if let last = kept.last?.cure.range, last.file == edit.cure.range.file, edit.cure.range.start < last.end {
        continue
      }
      if kept.last?.cure == edit.cure { continue }
      kept.append(edit)
    }
    return kept
  }

  private mutating func takeAll(_ edits: [Edit]) -> Bool {
    let cured = rules.replacing(Self.apply(edits, to: rules.files))
    guard Self.isBetter(cured, than: rules) else { return false }
    cures += edits.map { Self.written($0, in: rules.files) }
    rules = cured
    return true
  }

  private mutating func takeOneByOne(_ edits: [Edit]) -> Bool {
    guard edits.count <= Self.tried else { return false }
    var kept: [Edit] = []
    for edit in edits {
      let cured = rules.replacing(Self.apply(kept + [edit], to: rules.files))
      if Self.isBetter(cured, than: rules.replacing(Self.apply(kept, to: rules.files))) { kept.append(edit) }
    }
    return !kept.isEmpty && takeAll(kept)
  }

  /// Fewer messages, and no error of a kind that was not there as often.
  private static func isBetter(_ new: RuleSet, than old: RuleSet) -> Bool {
    guard new.diagnostics.count < old.diagnostics.count else { return false }
    let (errors, before) = (errors(new), errors(old))
    return errors.allSatisfy { $0.value <= before[$0.key, default: 0] }
  }

  private static func errors(_ rules: RuleSet) -> [DiagnosticCode: Int] {
    Dictionary(grouping: rules.diagnostics.filter { $0.severity == .error || $0.severity == .limit }, by: \.code)
      .mapValues(\.count)
  }

  private static func apply(_ edits: [Edit], to files: [SourceFile]) -> [SourceFile] {
    files.map { file in
      var bytes: [UInt8] = []
      var place = 0
      for edit in edits where edit.cure.range.file == file.id {
        bytes += file.bytes[place..<edit.cure.range.start]
        bytes += Array(edit.cure.replacement.utf8)
        place = edit.cure.range.end
      }
      return SourceFile(id: file.id, name: file.name, bytes: bytes + file.bytes[place...])
    }
  }

  private static func written(_ edit: Edit, in files: [SourceFile]) -> WrittenCure {
    let range = edit.cure.range
    let file = files[range.file.index]
    return WrittenCure(
      file: file.name, place: LineIndex(file).position(of: range.start), code: edit.code,
      before: file.text(range), after: edit.cure.replacement)
  }
}
