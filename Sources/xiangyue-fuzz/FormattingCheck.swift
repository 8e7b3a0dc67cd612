import XiangyueSyntax
import XiangyueText

/// What must hold of every file without a fault: in each style it is the same program, a second run changes nothing, and from each style the
/// one look comes back. `format` itself makes sure of the first.
enum FormattingCheck {
  /// What does not hold; nil where all does, or the file has faults.
  static func fault(in bytes: [UInt8], name: String) -> String? {
    let tree = parse(SourceFile(name: name, bytes: bytes))
    do throws(RuleFault) {
      let canonical = try written(tree, .canonical, name)
      for style in RuleStyle.allCases {
        let text = try written(tree, style, name)
        let again = parse(SourceFile(name: name, bytes: text))
        if try written(again, style, name) != text { return "\(style): a second run changes something" }
        if try written(again, .canonical, name) != canonical { return "\(style): the one look does not come back" }
      }
      return nil
    } catch {
      return error.text
    }
  }

  /// Of all files of a list, a path a line: what does not hold of any is told.
  static func run(list: String) -> Int32 {
    var (sound, faults) = (0, 0)
    for path in String(decoding: Files.read(list), as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init) {
      let bytes = Files.read(path)
      let hasFaults = parse(SourceFile(name: path, bytes: bytes)).diagnostics.contains {
        $0.severity == .error || $0.severity == .limit
      }
      if !hasFaults { sound += 1 }
      guard let fault = fault(in: bytes, name: path) else { continue }
      print("\(path): \(fault)")
      faults += 1
    }
    print("formatting: \(sound) files without a fault, \(faults) of them not as they must be")
    return faults == 0 && sound > 0 ? 0 : 1
  }

  private struct RuleFault: Error {
    /// Nil: the file has faults, and is not written.
    let text: String?
  }

  private static func written(_ tree: SyntaxTree, _ style: RuleStyle, _ name: String) throws(RuleFault) -> [UInt8] {
    do throws(FormatRefusal) {
      return try format(tree, as: style)
    } catch {
      switch error {
      case .broken: throw RuleFault(text: nil)
      case .changed: throw RuleFault(text: "\(style): another program")
      }
    }
  }
}
