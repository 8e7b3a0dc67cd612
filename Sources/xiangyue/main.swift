import Glibc
import XiangyueWorkspace

exit(Entrance.run(Array(CommandLine.arguments.dropFirst())).rawValue)
