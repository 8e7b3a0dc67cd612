import XiangyueText

/// 量词: what stands after a number of those a 主体 declares, `2,000户`. A rule names its subjects and not how they are
/// counted, so the name decides: a household by 户, people by 人, all others by 个. English has no such words.
package struct MeasureWord {
  private let word: String

  /// `户`; empty in English.
  package var name: String { word }

  package init(subject name: String, language: Language) {
    switch language {
    case .english: word = ""
    case .chinese:
      switch name.last {
      case "户": word = "户"
      case "人", "员", "民", "者", "生": word = "人"
      case .some, .none: word = "个"
      }
    }
  }

  package func counting(_ number: Int) -> String { number.grouped + word }
}
