@preconcurrency import Glibc
import XiangyueReports
import XiangyueWorkspace

/// What happens when a run is stopped from outside.
enum Interrupts {
  /// ^C ends the program with `interrupted`, after half-written tables were taken away and a line of progress was ended; a reader that goes away does not end it.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    // A file that may not get any longer is a fault that is told, not a crash.
    signal(SIGXFSZ, SIG_IGN)
    UnfinishedTables.prepare()
    signal(SIGINT) { _ in
      guard UnfinishedTables.discard() else { return }
      // Only what is allowed in a signal handler.
      if isatty(2) == 1 { _ = write(2, "\n", 1) }
      _exit(ExitStatus.interrupted.rawValue)
    }
    // Whoever starts a program from a thread of its own (an editor, a test) may hand on a mask that holds signals back.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
  }
}
