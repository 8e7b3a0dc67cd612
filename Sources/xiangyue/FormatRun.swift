import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// One run of `fmt`, from the rule files to the exit code.
struct FormatRun {
  private let options: FormatOptions
  private let telling: Telling
  private let output = StandardOutput()

  init(_ options: FormatOptions) {
    self.options = options
    telling = Telling(language: options.language, plain: options.plain, color: options.color)
  }

  func run() -> ExitStatus {
    Interrupts.prepare()
    let files: [FormattedFile]
    do {
      files = try request().run()
    } catch {
      return telling.end(error.exitStatus, error.text)
    }
    for file in files {
      StandardError.write(
        file.renderedMessages(
          language: options.language, color: Terminal.usesColor(options.color, at: Terminal.isError),
          plain: options.plain))
    }
    let status = ExitStatus.combine(files.map(\.exitStatus) + [handle(files)])
    return output.end(status, language: options.language)
  }

  private func request() throws(RuleFault) -> FormatRequest {
    guard options.readsInput else { return try FormatRequest(paths: options.paths, style: options.style) }
    return try FormatRequest(
      text: SourceFile(name: StandardInput.name, bytes: try StandardInput.read()), style: options.style)
  }

  private func handle(_ files: [FormattedFile]) -> ExitStatus {
    let isShown = options.style != .canonical || options.readsInput && !options.isCheck && !options.showsDiff
    if isShown {
      show(files)
      return .clean
    }
    let changed = files.filter(\.isChanged)
    if options.isCheck || options.showsDiff {
      for file in changed {
        if options.showsDiff {
          write(UnifiedDiff(from: file.original, to: file.text ?? file.original).text(file: file.path))
        } else {
          output.write(file.path + "\n")
        }
      }
      return options.isCheck && !changed.isEmpty ? .violations : .clean
    }
    return replace(changed, of: files)
  }

  /// The text itself, an empty line between two files.
  private func show(_ files: [FormattedFile]) {
    for (index, text) in files.compactMap(\.text).enumerated() {
      if index > 0 { output.write("\n") }
      write(text)
    }
  }

  private func replace(_ changed: [FormattedFile], of files: [FormattedFile]) -> ExitStatus {
    var status = ExitStatus.clean
    for file in changed {
      do {
        try file.replace()
        output.write(telling.say("改写 ", "rewritten: ") + file.path.showingInvisibles + "\n")
      } catch {
        let name = file.path.showingInvisibles
        status = telling.end(
          .internalFault, Localized(zh: "写不了“\(name)”：\(error.zh)", en: "cannot write \(name): \(error.en)"))
      }
    }
    let unchanged = files.count { $0.text != nil && !$0.isChanged }
    if unchanged > 0 {
      output.write(
        telling.say(
          "\(unchanged)个文件已经是整理过的样子。\n", "\(unchanged) file\(unchanged == 1 ? "" : "s") had this look already.\n"))
    }
    return status
  }

  private func write(_ text: [UInt8]) { text.withUnsafeBytes { output.write($0) } }
}
