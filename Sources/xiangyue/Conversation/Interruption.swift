@preconcurrency import Glibc
import Synchronization

/// ^C in a conversation: it clears the line or stops what is being worked out, and the conversation goes on.
enum Interruption {
  private static let isAsked = Atomic(false)

  /// From now on ^C only leaves a mark.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    isAsked.store(false, ordering: .relaxed)
    var action = sigaction()
    // Nothing but what a signal handler may do. Without SA_RESTART: a wait for the next key ends.
    action.__sigaction_handler.sa_handler = { _ in Interruption.isAsked.store(true, ordering: .relaxed) }
    sigaction(SIGINT, &action, nil)
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
  }

  /// Whether ^C was typed since it was last taken.
  static var isPending: Bool { isAsked.load(ordering: .relaxed) }

  /// The same, and takes it.
  static func take() -> Bool { isAsked.exchange(false, ordering: .relaxed) }
}
