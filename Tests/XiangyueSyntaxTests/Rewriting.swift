import XiangyueSyntax
import XiangyueText

extension SyntaxTree {
  /// The file without every blank that may be left out: only where two names would touch, beside a name where it is declared,
  /// and at the end of a heading's line one stays.
  var withoutBlanks: String {
    let declared = declaredPlaces
    var result = ""
    for (before, token) in zip(tokens, tokens.dropFirst()) {
      result += source.text(before.range)
      if before.kind == .title, isHeadingTitle(before) {
        result += "\n"
      } else if before.range.end < token.range.start, before.kind != .sign, token.kind != .sign {
        let touches = before.kind == .name && token.kind == .name
        let isDeclared = declared.contains(before.range.start) || declared.contains(token.range.start)
        if touches || isDeclared { result += " " }
      }
    }
    return result
  }

  private func isHeadingTitle(_ token: Token) -> Bool {
    file.elements.contains { element in
      if case .heading(let heading) = element { return heading.title == token }
      return false
    }
  }

  /// Where the names begin that a declaration declares.
  private var declaredPlaces: Set<Int> {
    var names: [Token] = []
    for declaration in declarations {
      switch declaration {
      case .covenant, .include, .exchange, .example, .statement, .unreadable: break
      case .parameter(let node): names.append(node.name)
      case .units(let node): names += node.names
      case .table(let node):
        names += [node.name] + node.columns.map(\.name) + node.columns.flatMap { Self.members($0.type) }
      case .definition(let node): names.append(node.name)
      case .matter(let node): names += node.names
      case .schedule(let node): names.append(node.name)
      case .points(let node): names.append(node.name)
      case .grade(let node): names += [node.name] + node.lines.map(\.name)
      case .board(let node): names.append(node.name)
      case .sheet(let node): names += [node.name] + node.items.map(\.name)
      }
    }
    return Set(names.map(\.range.start))
  }

  private static func members(_ type: TypeSyntax) -> [Token] {
    if case .enumeration(let members) = type { return members.map(\.name) }
    return []
  }

  var declarations: [DeclarationSyntax] {
    file.elements.flatMap { element -> [DeclarationSyntax] in
      switch element {
      case .declaration(let declaration): [declaration]
      case .heading, .unreadable: []
      case .article(let article):
        article.body.compactMap { body in
          if case .declaration(let declaration) = body { return declaration }
          return nil
        }
      }
    }
  }
}

/// The text with its letters, figures, signs and blanks in full width, as an input method may leave it.
func fullWidth(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x20: result.append("\u{3000}")
    case 0x21...0x7E: result.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// The text with half-width signs, as people type them who forget to switch.
func halfWidth(_ text: String) -> String {
  let signs: [Character: Character] = [
    "，": ",", "；": ";", "：": ":", "。": ".", "（": "(", "）": ")", "“": "\"", "”": "\"",
  ]
  return String(text.map { signs[$0] ?? $0 })
}
