import XiangyueText
import XiangyueWorkspace

/// What the words of `fmt` mean.
struct FormatOptions {
  let paths: [String]
  let style: FormatRequest.Style
  /// Whether files that would change are named, and shown line by line; nothing is written where one is.
  let isCheck: Bool
  let showsDiff: Bool
  let language: Language
  let plain: Bool
  let color: ColorChoice

  init(_ command: FormatCommand) throws(UsageFault) {
    paths = command.rules
    isCheck = command.check
    showsDiff = command.diff
    style = command.reading ? .reading : command.runTogether ? .runTogether : .canonical
    language = try OptionWords.language(OptionWords.single("--lang", command.lang))
    plain = command.plain
    color =
      try OptionWords.choice(
        "--color", OptionWords.single("--color", command.color), among: ["auto", "always", "never"]) ?? .auto
    if command.reading, command.runTogether {
      throw UsageFault(zh: "--reading 和 --run-together 只能写一个", en: "--reading and --run-together exclude each other")
    }
    if style != .canonical, isCheck || showsDiff {
      throw UsageFault(
        zh: "--check、--diff 看的是整理后的样子，不能同 --reading、--run-together 一起写",
        en: "--check and --diff are about the one look: they don't go with --reading or --run-together")
    }
    if paths.contains(StandardInput.name), paths.count > 1 {
      throw UsageFault(zh: "- 是标准输入，不能同文件一起写", en: "- is standard input and stands alone")
    }
  }

  var readsInput: Bool { paths == [StandardInput.name] }
}
