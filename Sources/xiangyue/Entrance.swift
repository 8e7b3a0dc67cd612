import ArgumentParser
import XiangyueText
import XiangyueWorkspace

/// The root of all commands; what it can do stands in its subcommands.
struct XiangyueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xiangyue",
    subcommands: [
      CheckCommand.self,
      TestCommand.self,
      CalendarCommand.self,
      DiffCommand.self,
      ExampleCommand.self,
      ExplainCommand.self,
      FormatCommand.self,
      LintCommand.self,
      ReplCommand.self,
    ])
}

/// Where every run begins and ends: words in, an exit status out.
enum Entrance {
  static func run(_ words: [String]) -> ExitStatus {
    let language = Self.language(of: words)
    if let page = InformationPage(words, language: language) {
      return StandardOutput.print(page.text)
    }
    do {
      var command = try XiangyueCommand.parseAsRoot(TestCommand.withValues(words))
      try command.run()
      return .clean
    } catch let ending as RunEnding {
      return ending.status
    } catch let fault as UsageFault {
      StandardError.write(fault.page(language, of: words))
      return .usage
    } catch {
      return Self.end(error, words, language: language)
    }
  }

  /// What the parser of words threw: a page that was asked for, such as a completion script, or a fault in the words.
  private static func end(_ error: any Error, _ words: [String], language: Language) -> ExitStatus {
    guard !XiangyueCommand.exitCode(for: error).isSuccess else {
      return StandardOutput.print(XiangyueCommand.fullMessage(for: error) + "\n")
    }
    StandardError.write(UsageFault(parserMessage: XiangyueCommand.message(for: error)).page(language, of: words))
    return .usage
  }

  /// The language asked for, known before the words are: a fault in them must be told in it.
  private static func language(of words: [String]) -> Language {
    let pairs = zip(words, words.dropFirst())
    return words.contains("--lang=en") || pairs.contains { $0 == ("--lang", "en") } ? .english : .chinese
  }
}

/// How a command says with which status the program ends.
struct RunEnding: Error {
  let status: ExitStatus
}
