import XiangyueColumns
import XiangyueInterpreter

/// How many rows may be set aside before a check no longer counts as whole: `--allow-rejects 20`, `--allow-rejects 1%`.
public struct RejectAllowance: Sendable, Hashable {
  private enum Kind: Sendable, Hashable {
    /// All files together, those of 主体 too.
    case rows(Int)
    /// Of the rows of the files that have rows set aside, in ten-thousandths of a percent.
    case share(Int)
  }

  private let kind: Kind
  /// As it was written.
  public let text: String

  /// No row at all: what holds unless something else is said.
  public static let none = RejectAllowance(kind: .rows(0), text: "0")

  private init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// `20`, `1%`, `0.5%` (also with ％); nil for anything else, and for more than 100 %.
  public init?(_ text: String) {
    self.text = text
    guard text.hasSuffix("%") || text.hasSuffix("％") else {
      guard text.utf8.allSatisfy(Self.isDigit), let rows = Int(text) else { return nil }
      kind = .rows(rows)
      return
    }
    let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) }) else {
      return nil
    }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.count <= 4, let whole = Int(parts[0]), whole <= 100 else { return nil }
    let fraction = Int(decimals + String(repeating: "0", count: 4 - decimals.count)) ?? 0
    guard whole * 10_000 + fraction <= 1_000_000 else { return nil }
    kind = .share(whole * 10_000 + fraction)
  }

  /// Whether as many may be set aside as were.
  package func covers(_ findings: Findings) -> Bool {
    covers(
      findings.subjects.map { ($0.rowsRead, $0.setAside.count) }
        + findings.records.map { ($0.rowsRead, $0.setAside) })
  }

  /// The same of files.
  package func covers(_ files: [(rowsRead: Int, setAside: Int)]) -> Bool {
    switch kind {
    case .rows(let limit): return files.reduce(0) { $0 + $1.setAside } <= limit
    case .share(let limit):
      let touched = files.filter { $0.setAside > 0 }
      return touched.reduce(0) { $0 + $1.setAside } * 1_000_000 <= touched.reduce(0) { $0 + $1.rowsRead } * limit
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
