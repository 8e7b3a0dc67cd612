import XiangyueSyntax
import XiangyueText

/// Finds and reads rule files.
enum RuleFiles {
  static let ending = ".yue"

  /// More is not read: what is longer is refused by the parser, which knows the limit (4 MiB) and says so.
  static let longest = 4 << 20

  /// The files that these words name, in their order, each once: also where two words, or a link, lead to the same file.
  static func find(_ paths: [String]) throws(RuleFault) -> [String] {
    var found: [String] = []
    for path in paths {
      if FilePath.isFolder(path) {
        var inside: [String] = []
        for name in FilePath.names(in: path) {
          let file = FilePath.join(path, name)
          if try isRuleFile(file) { inside.append(file) }
        }
        guard !inside.isEmpty else { throw .noRuleFile(folder: path) }
        found += inside
      } else {
        found.append(path)
      }
    }
    var seen: Set<FileIdentity> = []
    return found.filter { path in
      FileIdentity(path).map { seen.insert($0).inserted } ?? true
    }
  }

  /// Whether a file of a folder is one: a Markdown file is where there are rules in it, a README beside the rules is none.
  private static func isRuleFile(_ path: String) throws(RuleFault) -> Bool {
    if path.hasSuffix(ending) { return true }
    guard LiterateBlocks.isLiterate(path), FilePath.isFile(path) else { return false }
    do {
      return !LiterateBlocks(try FilePath.read(path, atMost: longest + 1)).blocks.isEmpty
    } catch {
      throw .cannotRead(path: path, reason: error)
    }
  }

  static func read(_ path: String) throws(RuleFault) -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = try FilePath.read(path, atMost: longest + 1)
    } catch {
      throw .cannotRead(path: path, reason: error)
    }
    try checkEncoding(bytes, of: path)
    return bytes
  }

  static func checkEncoding(_ bytes: [UInt8], of path: String) throws(RuleFault) {
    // One that is too long may end within a character.
    guard bytes.count > longest || String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8(path: path) }
  }
}

/// Why there are no rules to run.
public enum RuleFault: Error, Sendable, Hashable {
  case cannotRead(path: String, reason: FileRefusal)
  case noRuleFile(folder: String)
  /// Every character would be a fault of its own.
  case notUTF8(path: String)

  public var exitStatus: ExitStatus { .invalidRules }

  /// What to tell the user.
  package var text: Localized {
    switch self {
    case .cannotRead(let path, let reason):
      Localized(zh: "规约文件“\(path)”打不开：\(reason.zh)", en: "the rule file \(path) can't be opened: \(reason.en)")
    case .noRuleFile(let folder):
      Localized(
        zh: "文件夹“\(folder)”里没有规约文件（\(RuleFiles.ending)，或有 ```乡约 块的 .md）",
        en: "the folder \(folder) has no rule file (\(RuleFiles.ending), or .md with a block ```乡约)")
    case .notUTF8(let path):
      Localized(
        zh: "规约文件“\(path)”：编码不是 UTF-8（用记事本另存为 UTF-8）", en: "the rule file \(path) is not UTF-8; save it as UTF-8")
    }
  }
}
