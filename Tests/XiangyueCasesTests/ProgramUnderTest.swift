import Dispatch
import Foundation
import Glibc

/// The built `xiangyue`, run as its users run it.
enum ProgramUnderTest {
  struct Answer {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program beside the test bundle, or the one that `XIANGYUE` names (such as a release build).
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["XIANGYUE"] { return named }
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("xiangyue").path
  }()

  /// Runs it with these words in a folder. Variables are added to a plain environment.
  static func run(_ words: [String], in folder: URL, variables: [String: String] = [:]) throws -> Answer {
    try Command.run(path, words, in: folder, variables: variables)
  }
}

/// A program that is run to its end.
enum Command {
  /// The longest time one run may take, in seconds.
  private static let patience = 300.0

  static func run(
    _ path: String, _ words: [String], in folder: URL, variables: [String: String] = [:]
  ) throws -> ProgramUnderTest.Answer {
    let notes = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: notes) }
    let streams = try ["output", "errors"].map { name in
      let file = notes.appendingPathComponent(name)
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = words
    process.currentDirectoryURL = folder
    var environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "TZ": "Asia/Shanghai"]
    environment.merge(variables) { $1 }
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = streams[0]
    process.standardError = streams[1]
    try process.run()
    // A program that hangs must not hang the tests. It may have been started with other signals held back.
    let watchdog = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    for stream in streams { try stream.close() }
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: notes.appendingPathComponent(name)), as: UTF8.self)
    }
    // Like a shell: a signal shows as 128 + its number.
    let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return ProgramUnderTest.Answer(status: status, output: try text("output"), errors: try text("errors"))
  }
}

/// Folders that a test makes and takes away again.
enum Scratch {
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("xiangyue-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A folder for one body, taken away when it is done.
  static func with<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  static func with<Result>(files: [String: String], _ body: (URL) throws -> Result) throws -> Result {
    try with { folder in
      for (name, text) in files {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      return try body(folder)
    }
  }
}

/// Where things lie in the package.
enum Place {
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let cases = package.appendingPathComponent("Tests/Cases").resolvingSymlinksInPath()
  static let oracle = package.appendingPathComponent("Scripts/oracle")
  static let lingyuan = package.appendingPathComponent("Scripts/rules/灵源")
}
