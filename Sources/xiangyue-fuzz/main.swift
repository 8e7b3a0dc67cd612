import Glibc

// Feeds spoiled rule files and data to the rooms in process: see Scripts/fuzz.
// With --recognise LIST, says of files whether the parser alone accepts them: see Scripts/recogniser.
let words = Array(CommandLine.arguments.dropFirst())
exit(words.count == 2 && words[0] == "--recognise" ? Recognition(list: words[1]).run() : FuzzRun(words).run())
