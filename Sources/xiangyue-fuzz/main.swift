import Glibc

// Feeds spoiled rule files and data to the rooms in process: see Scripts/fuzz.
// With --recognise LIST, says of files whether the parser alone accepts them: see Scripts/recogniser.
// With --format LIST, makes sure that formatting them changes nothing that is said: see FormattingCheck.
let words = Array(CommandLine.arguments.dropFirst())
switch words.count == 2 ? words[0] : "" {
case "--recognise": exit(Recognition(list: words[1]).run())
case "--format": exit(FormattingCheck.run(list: words[1]))
default: exit(FuzzRun(words).run())
}
