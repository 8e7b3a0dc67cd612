import XiangyueText

/// A message's page: what it means, an example that errs and its cure. The catalogue is Grammar/diagnostics.md, from which
/// Scripts/generate-code-pages writes `all`.
package struct CodePage: Sendable, Hashable {
  package let code: Int
  /// Which kind of check finds it: 名字, 日期与编号 …
  let section: String
  let zh: String
  let en: String
  /// Writings that are told; 《》 stands around the characters at fault, ` around what is rule text.
  let errs: String
  /// What to write instead; empty of a limit.
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
    var page = "\(DiagnosticCode(code)) " + say("\(severity)：\(meaning)", en) + "\n"
    page += say("  类别 \(section)", "  \(section)") + "\n"
    if cure.isEmpty {
      page += "  " + say("限度：\(errs)", "limit: \(errs)") + "\n"
    } else {
      page += "\n  " + say("这样写会报（《》里是报的地方）", "What is told (《》 stands around the place)") + "\n"
      page += Self.lines(errs, indent: 4)
      page += "\n  " + say("改为", "Write") + "\n"
      page += Self.lines(cure, indent: 4)
    }
    return page
  }

  /// 错误, 提醒 or 提示, which the catalogue names where it is no error.
  private var severity: String {
    for word in ["提醒", "提示"] where zh.hasPrefix(word + "：") { return word }
    return cure.isEmpty ? "限度" : "错误"
  }

  private var meaning: String {
    for word in ["提醒：", "提示："] where zh.hasPrefix(word) { return String(zh.dropFirst(word.count)) }
    return zh
  }

  /// Examples that `；` parts, a line each; a ； within an example is its own.
  private static func lines(_ text: String, indent: Int) -> String {
    var lines = [""]
    var isCode = false
    for character in text {
      if character == "`" {
        isCode.toggle()
      } else if character == "；", !isCode {
        lines.append("")
      } else {
        lines[lines.count - 1].append(character)
      }
    }
    let margin = String(repeating: " ", count: indent)
    return lines.flatMap { $0.wrapped(to: BlockLayout.lineWidth - indent) }.map { margin + $0 + "\n" }.joined()
  }
}
