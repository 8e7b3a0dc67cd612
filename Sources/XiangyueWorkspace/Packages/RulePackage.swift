import Foundation
import XiangyueText

/// 现成的规约: a folder with rules, data and a page that says what it is, to begin one's own from.
package struct RulePackage: Sendable {
  package let name: String
  /// The first sentence of its page.
  package let summary: String
  /// How it is checked, asked and tried, as its page writes them: `xiangyue check 门前三包.yue --data 数据 --as-of 2022-06-30`.
  package let commands: [String]
  private let folder: URL

  /// Those in a folder, in the order of their names.
  ///
  /// - Throws: `.unreadable` where there is no such folder, or none in it.
  package static func all(in folder: URL) throws(RulePackageFault) -> [RulePackage] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let found = entries.sorted().compactMap { RulePackage(folder.appendingPathComponent($0)) }
    guard !found.isEmpty else { throw .none }
    return found
  }

  /// Where packages lie: `share/xiangyue/rules` beside the program's folder, else `Scripts/rules` in a folder above the program's.
  package static var home: URL? {
    guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else { return nil }
    var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    let shared = folder.deletingLastPathComponent().appendingPathComponent("share/xiangyue/rules")
    if isFolder(shared) { return shared }
    while folder.path != "/" {
      let rules = folder.appendingPathComponent("Scripts/rules")
      if isFolder(rules) { return rules }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  private init?(_ folder: URL) {
    guard let page = try? String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8) else {
      return nil
    }
    name = folder.lastPathComponent
    self.folder = folder
    let lines = page.split(whereSeparator: \.isNewline).map(String.init)
    // A sentence may go on in the next line.
    let first = lines.drop { $0.hasPrefix("#") }.prefix(4).joined()
    summary = first.firstIndex(of: "。").map { String(first[...$0]) } ?? first
    let runs = lines.filter { $0.hasPrefix("xiangyue ") }
    let words = ["check", "explain", "test"]
    commands = words.compactMap { word in runs.first { $0.hasPrefix("xiangyue \(word) ") } }
  }

  /// Writes it out into a folder of its own.
  ///
  /// - Parameter path: of a folder that is not there yet, or empty.
  /// - Returns: the files written, by their paths in that folder.
  /// - Throws: `.notEmpty`, or `.unwritable` with what the machine says.
  package func write(to path: String) throws(RulePackageFault) -> [String] {
    let target = URL(fileURLWithPath: path)
    let manager = FileManager.default
    if manager.fileExists(atPath: path) {
      guard (try? manager.contentsOfDirectory(atPath: path))?.isEmpty == true else { throw .notEmpty(path) }
    }
    do {
      let files = try manager.subpathsOfDirectory(atPath: folder.path).sorted().filter {
        !Self.isFolder(folder.appendingPathComponent($0))
      }
      for file in files {
        let place = target.appendingPathComponent(file)
        try manager.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(contentsOf: folder.appendingPathComponent(file)).write(to: place)
      }
      return files
    } catch {
      throw .unwritable(path, error.localizedDescription)
    }
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

/// Why a package could not be listed or written out.
package enum RulePackageFault: Error, Sendable, Hashable {
  case none
  case notEmpty(String)
  /// With what the machine says.
  case unwritable(String, String)

  package var text: Localized {
    switch self {
    case .none:
      Localized(
        zh: "找不到现成的规约：程序旁边没有 share/xiangyue/rules，上面也没有 Scripts/rules",
        en: "no rule packages: neither share/xiangyue/rules beside the program nor Scripts/rules above it")
    case .notEmpty(let path):
      Localized(zh: "“\(path)”已经有东西：写一个新的文件夹", en: "\(path) is not empty: name a new folder")
    case .unwritable(let path, let reason):
      Localized(zh: "写不了“\(path)”：\(reason)", en: "cannot write \(path): \(reason)")
    }
  }

  package var exitStatus: ExitStatus {
    switch self {
    case .none, .unwritable: .internalFault
    case .notEmpty: .usage
    }
  }
}
