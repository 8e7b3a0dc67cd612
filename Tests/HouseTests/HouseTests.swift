import Foundation
import Testing

/// What Sources/README.md promises of the rooms, looked up in their text.
struct HouseTests {
  /// Rooms in the order of the flow; each may import those of its list.
  static let imports: [String: Set<String>] = [
    "XiangyueText": [],
    "XiangyueSyntax": ["XiangyueText"],
    "XiangyueCalendar": [],
    "XiangyueColumns": ["XiangyueCalendar"],
    "XiangyueSemantics": ["XiangyueText", "XiangyueSyntax", "XiangyueCalendar", "XiangyueColumns"],
    "XiangyueReaders": ["XiangyueCalendar", "XiangyueColumns"],
    "XiangyueInterpreter": ["XiangyueText", "XiangyueSemantics", "XiangyueCalendar", "XiangyueColumns"],
  ]

  struct Source: Sendable {
    let room: String
    let name: String
    let lines: [Substring]
  }

  static let sources: [Source] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var result: [Source] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      let path = file.path.dropFirst(root.path.count + 1)
      let room = path.prefix { $0 != "/" }
      result.append(
        Source(
          room: String(room), name: String(path),
          lines: text.split(separator: "\n", omittingEmptySubsequences: false)))
    }
    return result.sorted { $0.name < $1.name }
  }()

  @Test func `the sources are found`() {
    #expect(Self.sources.count > 100)
    #expect(Set(Self.sources.map(\.room)).isSuperset(of: Self.imports.keys))
  }

  @Test func `a lower room never imports a higher one`() {
    for source in Self.sources {
      guard let allowed = Self.imports[source.room] else { continue }
      for line in source.lines where line.contains("import Xiangyue") {
        let name = String(line.split(separator: " ").last ?? "")
        #expect(allowed.contains(name), "\(source.name): \(line)")
      }
    }
  }

  @Test func `below Workspace there is no Foundation`() {
    for source in Self.sources where Self.imports[source.room] != nil {
      #expect(!source.lines.contains { $0.hasSuffix("import Foundation") }, "\(source.name)")
    }
  }

  @Test(arguments: ["time(", "clock_gettime(", "gettimeofday(", "getenv(", "setlocale(", "localtime(", "ProcessInfo"])
  func `below Workspace nobody reads a clock, a locale or the environment`(call: String) {
    for source in Self.sources where Self.imports[source.room] != nil {
      for line in source.lines where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        #expect(!Self.calls(call, in: line), "\(source.name): \(line)")
      }
    }
  }

  @Test(arguments: ["open(", "fopen(", "pread(", "FileHandle"])
  func `below Workspace only Readers opens files`(call: String) {
    for source in Self.sources where Self.imports[source.room] != nil && source.room != "XiangyueReaders" {
      for line in source.lines where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        #expect(!Self.calls(call, in: line), "\(source.name): \(line)")
      }
    }
  }

  /// Messages may give an example in the words of a village; names of the code are English, whatever is judged.
  @Test func `no Swift name is made of a village's words`() {
    let words = ["let", "var", "func", "case", "struct", "enum", "class", "typealias", "protocol"]
    for source in Self.sources {
      for line in source.lines {
        let parts = Self.withoutComment(line).split(separator: " ")
        for (word, name) in zip(parts, parts.dropFirst()) where words.contains(String(word)) {
          let isHan = name.unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
          #expect(!isHan, "\(source.name): \(line)")
        }
      }
    }
  }

  /// A switch over our own enums names every case, so that a new one compiles once it is handled everywhere. What is left
  /// are switches over characters, numbers and tuples.
  @Test func `a default is only where the cases are not our own`() {
    for source in Self.sources where source.room == "XiangyueInterpreter" {
      let count = source.lines.count { $0.drop { $0 == " " } == "default:" }
      let allowed = source.name.hasSuffix("Evaluator+Comparisons.swift") ? 2 : 0  // pairs of a column and another
      #expect(count <= allowed, "\(source.name)")
    }
  }

  /// A call of that name, not of one that merely ends so.
  private static func calls(_ name: String, in line: Substring) -> Bool {
    guard let range = line.range(of: name) else { return false }
    guard range.lowerBound > line.startIndex else { return true }
    let before = line[line.index(before: range.lowerBound)]
    return !(before.isLetter || before.isNumber || before == "_" || before == ".")
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    guard let range = line.range(of: "//") else { return line }
    return line[..<range.lowerBound]
  }
}
