@preconcurrency import Glibc

/// What is known of the input at hand, for the moment at which the program dies of it. Written before each input, read only by
/// the handler of a deadly signal, in the same thread.
enum CrashReport {
  nonisolated(unsafe) private static var headline = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256)
  nonisolated(unsafe) private static var headlineLength = 0
  nonisolated(unsafe) private static var input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
  nonisolated(unsafe) private static var inputLength = 0
  nonisolated(unsafe) private static var keptAs: Int32 = -1

  /// The longest time one input may take, in seconds.
  private static let patience: UInt32 = 20

  /// - Parameter path: where an input that kills the program is kept.
  static func prepare(keepingInputAs path: String) {
    keptAs = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGALRM] {
      signal(number) { number in CrashReport.tell(number) }
    }
  }

  static func note(_ text: String, input bytes: [UInt8]) {
    headlineLength = min(text.utf8.count, headline.count)
    for (index, byte) in text.utf8.prefix(headlineLength).enumerated() { headline[index] = byte }
    inputLength = min(bytes.count, input.count)
    bytes.withUnsafeBytes { source in
      UnsafeMutableRawBufferPointer(input).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: source.prefix(inputLength)))
    }
    alarm(patience)
  }

  /// Ends the run: the program lives, but does not do what it must.
  static func end(_ cause: String) -> Never {
    _ = Array(("\n" + cause).utf8).withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    keep()
  }

  /// Only calls what a signal handler may call.
  private static func tell(_ number: Int32) {
    let cause: StaticString = number == SIGALRM ? "\nhangs: " : "\ncrashes: "
    _ = write(2, cause.utf8Start, cause.utf8CodeUnitCount)
    keep()
  }

  private static func keep() -> Never {
    _ = write(2, headline.baseAddress, headlineLength)
    let place: StaticString = "\nthe input is kept as .build/fuzz-input\n"
    _ = write(2, place.utf8Start, place.utf8CodeUnitCount)
    _ = write(keptAs, input.baseAddress, inputLength)
    _exit(70)
  }
}
