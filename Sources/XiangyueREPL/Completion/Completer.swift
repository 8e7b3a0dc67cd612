import XiangyueSyntax
import XiangyueText

/// What could be meant by the beginning of a word.
package struct Completion: Sendable, Equatable {
  /// How many bytes of UTF-8 before the cursor the word takes.
  package var length = 0
  /// What stands in its place at once: the only candidate, or what all have in common if that says more than what was typed. Nil: nothing.
  package var replacement: String?
  /// What it could become, by sound; at most `Completer.mostShown`.
  package var candidates: [String] = []
  /// How many candidates there are in all.
  package var count = 0

  package init() {}
}

/// Completes words inside Han text, where nothing parts them: what is known before the cursor is cut off, the rest is the beginning of a
/// word (`TypedBeginning`).
package struct Completer: Sendable {
  /// More candidates than this help nobody.
  package static let mostShown = 500

  let index: CompletionIndex

  /// - Parameter names: of the rules and of the data; the words of the language and the commands are known.
  package init(_ names: some Sequence<CompletionName>) {
    // Single characters of the language are typed sooner than completed.
    index = CompletionIndex(
      Self.language + names.filter { $0.kind != .keyword || $0.text.unicodeScalars.count > 1 })
  }

  init(index: CompletionIndex) { self.index = index }

  /// - Parameter before: the utterance up to the cursor.
  package func complete(_ before: String) -> Completion {
    if let path = FileNames.typed(in: before) { return FileNames.completion(of: path) }
    let scalars = before.unicodeScalars.map(\.value)
    let command = Command.read(before)?.command
    let cut = KnownWords(index).cut(scalars)
    for start in Self.places(in: scalars, cut) {
      let typed = Array(scalars[start...])
      let context = CompletionContext(previous: cut.word(before: start), command: command)
      // Where nothing is typed yet and anything may come, a list of everything helps nobody.
      if typed.isEmpty, context.kinds.isEmpty, start > 0 { continue }
      let kinds = typed.isEmpty && start == 0 ? CompletionKinds(.command) : context.kinds
      let found = answer(to: typed, kinds)
      if found.count > 0 { return found }
    }
    return Completion()
  }

  /// Where the word may begin, the likeliest first: behind words that are known, the longest beginning first; then anywhere.
  private static func places(in scalars: [UInt32], _ cut: KnownWords.Cut) -> [Int] {
    let earliest = max(cut.begin, scalars.count - TypedBeginning.longest)
    let places = (earliest...scalars.count).filter { place in
      // A number or a word of letters is never parted.
      place == earliest || place == scalars.count || !KnownWords.isNarrow(scalars[place])
        || !KnownWords.isNarrow(scalars[place - 1])
    }
    return places.filter(cut.isReached) + places.filter { !cut.isReached($0) }
  }

  /// Nothing is found where the only word is there already.
  func answer(to typed: [UInt32], _ kinds: CompletionKinds) -> Completion {
    guard let beginning = TypedBeginning(typed) else { return Completion() }
    let stretches = beginning.stretches(in: index)
    var answer = gathered(stretches, kinds.isEmpty ? .all : kinds)
    if answer.count == 0, !typed.isEmpty { answer = gathered(stretches, .all) }
    let text = String(scalars: typed)
    if answer.count == 1, answer.candidates == [text] { return Completion() }
    answer.length = text.utf8.count
    return answer
  }

  private func gathered(_ stretches: [CompletionIndex.Stretch], _ kinds: CompletionKinds) -> Completion {
    var answer = Completion()
    var common: ArraySlice<UInt32>?
    var words: [Int] = []
    for stretch in stretches {
      for word in stretch.words where !index.kinds(of: word).isDisjoint(with: kinds) {
        answer.count += 1
        if words.count < Self.mostShown { words.append(word) }
        common = common.map { Self.common($0, index[word]) } ?? index[word]
      }
    }
    let depth = stretches.map(\.depth).max() ?? 0
    // Less than what was typed stands for would take away what was typed.
    if let common, !common.isEmpty, common.count >= depth { answer.replacement = String(scalars: common) }
    answer.candidates = Self.bySound(words.map(index.text))
    return answer
  }

  private static func common(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    left.prefix(zip(left, right).prefix { $0 == $1 }.count)
  }

  /// In the order of a dictionary of Chinese, for people look for words by their sound.
  private static func bySound(_ words: [String]) -> [String] {
    words.map { word in
      (word, word.unicodeScalars.map { Readings.of($0).first.map(String.init) ?? String($0) }.joined(separator: " "))
    }
    .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// Commands with what they set, and the words of the language.
  private static let language: [CompletionName] =
    Command.allCases.flatMap { [CompletionName($0.rawValue, .command), CompletionName($0.alias, .command)] }
    + ["开", "关", "on", "off", "线程", "语言", "朴素", "颜色", "threads", "language", "plain", "color"]
    .map { CompletionName($0, .setting) }
    + Keyword.all.filter(isOffered).map { CompletionName($0.text, $0.role == .aggregate ? .aggregate : .keyword) }

  private static func isOffered(_ word: Keyword) -> Bool {
    switch word.role {
    case .later, .everyday, .sign: false
    case .declaration, .reserved, .period, .contextual, .type, .aggregate, .verdict, .unit, .solarTerm, .ordinal,
      .ending,
      .month, .lunarMonth, .lunarDay, .cause, .vague:
      word.text.unicodeScalars.count > 1
    }
  }
}
