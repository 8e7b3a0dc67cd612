import Glibc

// Feeds spoiled rule files and data to the rooms in process: see Scripts/fuzz.
exit(FuzzRun(Array(CommandLine.arguments.dropFirst())).run())
