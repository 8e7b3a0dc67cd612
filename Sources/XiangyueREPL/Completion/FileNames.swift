import Glibc

/// Completes names of files, by Han or by sound like all words.
enum FileNames {
  /// The path being typed: behind a command that takes one, or behind `|`. Nil where no path is.
  static func typed(in before: String) -> String? {
    if let bar = before.lastIndex(where: { $0 == "|" || $0 == "｜" }) {
      return String(before[before.index(after: bar)...].drop { $0.isWhitespace })
    }
    let text = before.drop { $0.isWhitespace }
    let word = text.prefix { !$0.isWhitespace }
    guard word.endIndex < text.endIndex, let command = Command.read(word)?.command else { return nil }
    switch command.argument {
    case .file, .folder: break
    case .none, .name, .day, .text: return nil
    }
    return String(text[word.endIndex...].drop { $0.isWhitespace })
  }

  /// The last part is completed; folders get a `/`.
  static func completion(of path: String) -> Completion {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    let folder = path[..<name.startIndex]
    let names = entries(of: folder.isEmpty ? "." : String(folder), hidden: name.hasPrefix("."))
    let index = CompletionIndex(names.map { CompletionName($0, .text) })
    return Completer(index: index).answer(to: name.unicodeScalars.map(\.value), .all)
  }

  private static func entries(of folder: String, hidden: Bool) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." || name.hasPrefix(".") != hidden { continue }
      var status = stat()
      let isFolder = stat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      names.append(isFolder ? name + "/" : name)
    }
    return names
  }
}
