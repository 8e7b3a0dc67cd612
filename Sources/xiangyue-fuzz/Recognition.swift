import XiangyueSyntax
import XiangyueText

/// Whether the parser accepts files, for comparing it with the recogniser made from the grammar: a line for each path of a list, `accept`, or
/// `reject` with the first fault's code, line and character.
struct Recognition {
  let list: String

  func run() -> Int32 {
    for path in String(decoding: Files.read(list), as: UTF8.self).split(whereSeparator: \.isNewline) {
      print(answer(String(path)))
    }
    return 0
  }

  private func answer(_ path: String) -> String {
    let source = SourceFile(name: path, bytes: Files.read(path))
    guard let fault = parse(source).diagnostics.first(where: { $0.severity == .error || $0.severity == .limit }) else {
      return "accept"
    }
    let place = LineIndex(source).position(of: fault.range.start)
    return "reject \(fault.code) \(place.line):\(place.character)"
  }
}
