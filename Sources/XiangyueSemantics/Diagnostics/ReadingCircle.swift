import XiangyueText

/// 约0607: scores, boards and sentences of which each waits for the next, so that none can be worked out first.
package struct ReadingCircle: DiagnosticMessage {
  package static let code = DiagnosticCode(607)
  package static let severity = Severity.error
  package let range: SourceRange
  /// The way round, the first again at the end; each looks at the next.
  package let way: [String]

  package var text: Localized {
    let shown = way.joined(separator: " → ")
    return Localized(zh: "互相等待，算不出先后：\(shown)", en: "each waits for the next, in a circle: \(shown)")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "箭头左边要看右边才能定；改掉其中一处，如写明只看哪一条（违反 第二条 规定 3次以上 的），或另立一种积分",
        en:
          "what stands left of an arrow looks at what stands right; change one, as by naming the article that is counted"
      )
    ]
  }
}
