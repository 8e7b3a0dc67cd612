import XiangyueText

/// Something in the words of a command that is not right; exit code 64.
struct UsageFault: Error {
  let text: Localized

  init(zh: String, en: String) { text = Localized(zh: zh, en: en) }

  /// What is written to standard error: the fault, and where to read how it should be.
  ///
  /// - Parameter words: of the whole command.
  func page(_ language: Language, of words: [String]) -> String {
    let command = InformationPage.commands.first { [$0.name, $0.chinese].contains(words.first) }?.name ?? "check"
    let advice = Localized(zh: "写法：xiangyue \(command) --help", en: "See xiangyue \(command) --help --lang en")
    return text(language).showingInvisibles + "\n" + advice(language) + "\n"
  }
}

extension UsageFault {
  /// The sentence of the parser of words, which knows English only, in the users' words. One that is not known is passed on
  /// as it is.
  init(parserMessage message: String) {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    let zh: String
    switch (message, quoted.first.map(Self.shown)) {
    case (let text, let name?) where text.hasPrefix("Unknown option"):
      zh = "没有 \(name) 这个选项" + (quoted.count > 1 ? "，是想写 \(quoted[1]) 吧？" : "")
    case (let text, let name?) where text.hasPrefix("Missing value for"):
      zh = "\(name) 后面还要写一个值"
    case (let text, let name?) where text.hasPrefix("Missing expected argument"):
      zh = "还缺 \(name)"
    case (let text, let name?) where text.hasPrefix("Unexpected argument"):
      zh = "没有“\(name)”这个命令"
    case (let text, _?) where text.contains("unexpected arguments"):
      // The words behind it belong to what it was meant to be.
      zh = "没有“\(quoted[0])”这个命令"
    case (let text, let name?) where text.hasPrefix("The option") && text.contains("does not take any value"):
      zh = "\(name) 后面不写值"
    default:
      zh = "命令写得不对：\(message)"
    }
    self.init(zh: zh, en: message)
  }

  /// `--data <data>` as `--data`, `<rules> ...` as what it stands for.
  private static func shown(_ name: String) -> String {
    if name.hasPrefix("<rules>") { return "规约文件" }
    return name.split(separator: " ").first.map(String.init) ?? name
  }
}
