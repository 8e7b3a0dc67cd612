import XiangyueSyntax
import XiangyueText

extension SyntaxTree {
  /// The tree as text, without the places of its tokens: two ways to write the same rule have the same outline.
  var outline: String {
    var lines: [String] = []
    Self.append(file, "", 0, &lines)
    return lines.joined(separator: "\n")
  }

  /// The file as its tokens and what stands before each have it.
  var joined: [UInt8] {
    tokens.flatMap { Array(source.bytes[$0.leadingStart..<$0.range.end]) }
  }

  /// The codes of the diagnostics, with the characters at fault.
  var faults: [String] {
    diagnostics.map { "\($0.code) \(source.text($0.range))" }
  }

  private static func append(_ value: Any, _ label: String, _ depth: Int, _ lines: inout [String]) {
    let indent = String(repeating: "  ", count: depth) + (label.isEmpty ? "" : label + " ")
    if let token = value as? Token {
      lines.append("\(indent)\(token.kind) \(token.text) \(token.value)")
      return
    }
    if value is TokenRange { return }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      if let child = mirror.children.first { append(child.value, label, depth, &lines) }
      return
    }
    if mirror.children.isEmpty {
      lines.append("\(indent)\(value)")
      return
    }
    lines.append(indent + String(describing: type(of: value)))
    for child in mirror.children { append(child.value, child.label ?? "", depth + 1, &lines) }
  }
}

func parse(_ text: String) -> SyntaxTree {
  parse(SourceFile(name: "试.yue", bytes: Array(text.utf8)))
}
