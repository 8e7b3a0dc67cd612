import Foundation
import Testing

/// Grammar/diagnostics.md has a row for every code that the rooms of the language report, and no other.
struct DocumentedCodesTests {
  @Test func `every code is documented once`() throws {
    let documented = try Rules.file("Grammar/diagnostics.md").split(separator: "\n").compactMap { line -> Int? in
      guard line.hasPrefix("| 约") else { return nil }
      return Int(line.dropFirst(3).prefix(4))
    }
    #expect(documented == documented.sorted())
    #expect(Set(documented).count == documented.count)
    let reported =
      try codes(in: "Sources/XiangyueSyntax/Diagnostics") + codes(in: "Sources/XiangyueSemantics/Diagnostics")
    #expect(Set(documented) == Set(reported))
    #expect(Set(reported).count == reported.count)
  }

  private func codes(in folder: String) throws -> [Int] {
    try Rules.files(in: folder).flatMap { name in
      try Rules.file("\(folder)/\(name)").split(separator: "\n").compactMap { line -> Int? in
        guard line.contains("static let code = DiagnosticCode("), let open = line.lastIndex(of: "(") else { return nil }
        return Int(line[line.index(after: open)...].prefix { $0 != ")" })
      }
    }
  }
}
