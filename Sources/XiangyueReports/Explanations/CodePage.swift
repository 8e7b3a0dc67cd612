import XiangyueText

/// A message's page: what it means, an example that errs and its cure. The catalogue is Grammar/diagnostics.md, from which
/// Scripts/generate-code-pages writes `all`.
package struct CodePage: Sendable, Hashable {
  package let code: Int
  /// Which kind of check finds it: 名字, 日期与编号 …
  let section: Localized
  let zh: String
  let en: String
  /// Writings that are told; 《》 stands around the characters at fault, ` around what is rule text. What is Chinese besides may have
  /// its English behind ·.
  let errs: String
  /// What to write instead, in the same way; empty of a limit.
  let cure: String

  /// Nil where there is no such code.
  package static func page(of number: Int) -> CodePage? { all.first { $0.code == number } }

  /// Of `约0201`, in digits of either width; nil of anything else.
  package static func number(_ word: String) -> Int? {
    guard word.hasPrefix("约") else { return nil }
    let digits = word.unicodeScalars.dropFirst().map { scalar in
      (0xFF10...0xFF19).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    guard digits.count == 4, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(String(String.UnicodeScalarView(digits)))
  }

  /// That there is no such code, with those of the same hundreds.
  package static func unknown(_ number: Int) -> Localized {
    let near = all.filter { $0.code / 100 == number / 100 }.map { DiagnosticCode($0.code).description }
    let code = DiagnosticCode(number).description
    return Localized(
      zh: "没有 \(code) 这个代码" + (near.isEmpty ? "" : "；有 \(near.joined(separator: "、"))"),
      en: "there is no code \(code)" + (near.isEmpty ? "" : "; there are \(near.joined(separator: ", "))"))
  }

  package func text(_ language: Language) -> String {
    func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(language) }
    let (severity, meaning) = headline(language)
    var page = "\(DiagnosticCode(code)) \(severity)" + say("：", ": ") + meaning + "\n"
    page += say("  类别 ", "  kind: ") + section(language) + "\n"
    if language == .english, let law { page += Self.wrapped("law: \(law)", indent: 2) }
    if cure.isEmpty {
      page += "  " + say("限度", "limit") + "\n" + Self.lines(errs, language, indent: 4)
    } else {
      page += "\n  " + say("这样写会报（《》里是报的地方）", "What is told (《》 stands around the place)") + "\n"
      page += Self.lines(errs, language, indent: 4)
      page += "\n  " + say("改为", "Write") + "\n"
      page += Self.lines(cure, language, indent: 4)
    }
    return page
  }

  /// 错误, 提醒 or 提示, which the catalogue names where it is no error; and what it means.
  private func headline(_ language: Language) -> (severity: String, meaning: String) {
    let text = Localized(zh: zh, en: en.split(separator: "：", maxSplits: 1).first.map(String.init) ?? "")(language)
    let colon = Localized(zh: "：", en: ": ")(language)
    for word in [Localized(zh: "提醒", en: "notice"), Localized(zh: "提示", en: "hint")] where zh.hasPrefix(word.zh + "：") {
      let said = word(language)
      return (said, text.hasPrefix(said + colon) ? String(text.dropFirst(said.count + colon.count)) : text)
    }
    return (Localized(zh: cure.isEmpty ? "限度" : "错误", en: cure.isEmpty ? "limit" : "error")(language), text)
  }

  /// The law, which the catalogue cites behind what it means.
  private var law: String? {
    let parts = en.split(separator: "：", maxSplits: 1)
    return parts.count == 2 ? "“\(parts[1])”" : nil
  }

  /// Examples that `；` parts, a line each; a ； within an example is its own.
  private static func lines(_ text: String, _ language: Language, indent: Int) -> String {
    segments(text).flatMap { said($0, language) }.map { wrapped($0, indent: indent) }.joined()
  }

  private static func wrapped(_ line: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return line.wrapped(to: BlockLayout.lineWidth - indent).map { margin + $0 + "\n" }.joined()
  }

  /// A segment in one language. In English it is what stands behind ·, or the examples alone.
  private static func said(_ segment: [Part], _ language: Language) -> [String] {
    let prose = segment.enumerated().first { !$0.element.isExample && $0.element.text.contains(" · ") }
    let halves = prose.map { $0.element.text.split(separator: " · ", maxSplits: 1).map(String.init) } ?? []
    switch language {
    case .chinese:
      guard let prose, let first = halves.first else { return [segment.map(\.text).joined()] }
      return [segment[..<prose.offset].map(\.text).joined() + first]
    case .english:
      guard let prose, halves.count == 2 else { return segment.filter(\.isExample).map(\.text) }
      return [halves[1] + segment[(prose.offset + 1)...].map(\.text).joined()]
    }
  }

  private struct Part {
    var text: String
    let isExample: Bool
  }

  private static func segments(_ text: String) -> [[Part]] {
    var segments: [[Part]] = [[]]
    for (index, stretch) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      guard index % 2 == 0 else {
        segments[segments.count - 1].append(Part(text: String(stretch), isExample: true))
        continue
      }
      for (place, part) in stretch.split(separator: "；", omittingEmptySubsequences: false).enumerated() {
        if place > 0 { segments.append([]) }
        if !part.isEmpty { segments[segments.count - 1].append(Part(text: String(part), isExample: false)) }
      }
    }
    return segments
  }
}
