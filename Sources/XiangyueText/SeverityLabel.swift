/// How severities are called and coloured. To users a limit of the program is an error like any other.
extension Severity {
  /// 错误, 提醒, 提示.
  package var label: Localized {
    switch self {
    case .error, .limit: Localized(zh: "错误", en: "error")
    case .warning: Localized(zh: "提醒", en: "warning")
    case .hint: Localized(zh: "提示", en: "hint")
    }
  }

  /// One of each label, the gravest first.
  static let shown: [Severity] = [.error, .warning, .hint]

  /// `2 errors`.
  func counted(_ count: Int) -> String { "\(count.grouped) \(label.en)\(count == 1 ? "" : "s")" }
}

/// Colour for terminals, or none. Colour is never the only sign.
struct Paint: Sendable {
  let isOn: Bool

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error, .limit: code("1;31", text)
    case .warning: code("1;33", text)
    case .hint: code("1;36", text)
    }
  }

  func cure(_ text: String) -> String { code("32", text) }

  private func code(_ code: String, _ text: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
