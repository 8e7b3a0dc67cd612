import ArgumentParser
import XiangyueText
import XiangyueWorkspace

/// `xiangyue example`: lists the rule packages there are, or writes one out to begin from.
struct ExampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "example", aliases: ["示例"])

  @Argument var words: [String] = []
  @Option var lang: [String] = []

  func run() throws {
    let language = try OptionWords.language(OptionWords.single("--lang", lang))
    guard words.isEmpty || words.count == 2 else {
      throw UsageFault(zh: "写 示例的名字 和 新的文件夹，或都不写", en: "name a package and a new folder, or neither")
    }
    throw RunEnding(status: ExampleRun(words, language: language).run())
  }
}

/// One run of `example`.
private struct ExampleRun {
  private let words: [String]
  private let telling: Telling
  private let output = StandardOutput()

  init(_ words: [String], language: Language) {
    self.words = words
    telling = Telling(language: language, plain: true, color: .never)
  }

  func run() -> ExitStatus {
    let packages: [RulePackage]
    do throws(RulePackageFault) {
      guard let home = RulePackage.home else { throw .none }
      packages = try RulePackage.all(in: home)
    } catch {
      return telling.end(error.exitStatus, error.text)
    }
    guard let name = words.first, let folder = words.last else { return list(packages) }
    guard let package = packages.first(where: { $0.name == name }) else {
      let names = packages.map(\.name).joined(separator: "、")
      return telling.end(
        .usage, Localized(zh: "没有叫“\(name)”的示例；有：\(names)", en: "no package \(name); there are: \(names)"))
    }
    do throws(RulePackageFault) {
      let files = try package.write(to: folder)
      output.write(
        telling.say("写好了 \(folder)：\(files.count)个文件。接着可以：\n\n", "\(folder) is written: \(files.count) files. Now:\n\n")
      )
    } catch {
      return telling.end(error.exitStatus, error.text)
    }
    output.write("cd \(folder.contains(" ") ? "\"\(folder)\"" : folder)\n")
    for command in package.commands { output.write(command + "\n") }
    output.write(
      telling.say("\nREADME.md 说它管什么、改成自己的要改哪些。\n", "\nREADME.md says what it rules and what to change for your own.\n")
    )
    return output.end(.clean, language: telling.language)
  }

  private func list(_ packages: [RulePackage]) -> ExitStatus {
    output.write(
      telling.say("现成的规约（写出来：xiangyue example 名字 新文件夹）：\n\n", "Packages (xiangyue example NAME NEW-FOLDER):\n\n"))
    for package in packages { output.write("\(package.name)\n    \(package.summary)\n") }
    return output.end(.clean, language: telling.language)
  }
}
