import XiangyueText

/// What kinds of words may stand at a place, from the word before it.
struct CompletionContext {
  /// Empty: any.
  let kinds: CompletionKinds

  /// - Parameters:
  ///   - previous: the word before the place, empty at the start of the line.
  ///   - command: the command that the line begins with.
  init(previous: String, command: Command?) {
    kinds =
      Self.behind[previous] ?? command.flatMap { previous == $0.rawValue || previous == $0.alias ? Self.of($0) : nil }
      ?? []
  }

  private static let behind: [String: CompletionKinds] = {
    var kinds: [String: CompletionKinds] = [:]
    func add(_ words: [String], _ allowed: [CompletionName.Kind]) {
      for word in words { kinds[word] = CompletionKinds(allowed) }
    }
    add(["的"], [.field, .account, .scale, .definition, .aggregate])
    add(["在", "列入", "移出", "入选"], [.board])
    add(["为", "不为"], [.value, .key, .text])
    add(["应当", "不得", "可以", "鼓励", "做到", "未做到"], [.matter])
    add(["凡"], [.subject, .definition])
    add(["以"], [.record])
    add(["每逢"], [.schedule])
    add(["违反", "遵守", "不适用"], [.article])
    return kinds
  }()

  private static func of(_ command: Command) -> CompletionKinds {
    switch command {
    case .why, .whyNot, .amend, .type, .help, .rules, .history: []
    case .board: [CompletionKinds(.board)]
    case .columns: [CompletionKinds(.record), CompletionKinds(.subject)]
    case .show:
      [
        CompletionKinds([
          .subject, .record, .field, .matter, .board, .account, .scale, .schedule, .parameter, .definition, .article,
          .example,
        ])
      ]
    case .settings, .timing: [CompletionKinds(.setting)]
    case .load, .save, .data, .asOf, .reload, .check, .examples, .undo, .quit: []
    }
  }
}
