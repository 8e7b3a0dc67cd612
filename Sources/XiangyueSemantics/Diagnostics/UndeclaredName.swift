import XiangyueText

/// What all messages about a name that nothing declares have in common: who may have been meant, and what could stand here.
protocol UndeclaredName: DiagnosticMessage {
  var name: String { get }
  /// Declared names of the kind that fits here which sound or look alike, the likeliest first.
  var suggestions: [Suggestion] { get }
  /// Names of that kind, in the order of the text.
  var available: [String] { get }
  /// What the list of available names is called: `可用的事项`.
  static var listTitle: Localized { get }
}

extension UndeclaredName {
  package static var severity: Severity { .error }

  package var fixIts: [FixIt] { suggestions.map { $0.fixIt(replacing: range) } }

  package var notes: [Localized] {
    available.isEmpty
      ? []
      : [
        Localized(
          zh: "\(Self.listTitle.zh)：\(available.joined(separator: "、"))",
          en: "\(Self.listTitle.en): \(available.joined(separator: ", "))")
      ]
  }
}
