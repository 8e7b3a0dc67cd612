@preconcurrency import Glibc
import XiangyueWorkspace

/// What happens when a run is stopped from outside.
enum Interrupts {
  /// ^C ends the program with `interrupted`, after a line of progress was ended too; a reader that goes away does not end it.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in
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
