import Glibc

exit(Entrance.run(Array(CommandLine.arguments.dropFirst())).rawValue)
