import XiangyueREPL
import XiangyueText
import XiangyueWorkspace

/// What was asked, in this conversation and, as far as it may be kept (`HistoryMask`), in former ones.
final class History {
  /// Oldest first.
  private(set) var utterances: [String]
  private var file: HistoryFile?
  private let language: Language

  /// - Parameter file: nil: nothing is kept.
  init(_ file: HistoryFile?, _ language: Language) {
    self.file = file
    self.language = language
    utterances = file?.utterances() ?? []
  }

  /// False where it is the same as the one before.
  func add(_ utterance: String, _ mask: HistoryMask) -> Bool {
    guard utterance != utterances.last else { return false }
    utterances.append(utterance)
    if let kept = mask.kept(utterance), let refusal = file?.append(kept) {
      // Said once; the conversation goes on without.
      let text = Localized(zh: "历史记不下来：\(refusal.zh)\n", en: "the history can't be kept: \(refusal.en)\n")
      StandardError.write(text(language))
      file = nil
    }
    return true
  }

  func end() { file?.shorten() }
}
