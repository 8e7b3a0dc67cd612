import Dispatch

/// Work on ranges of subjects by several threads, with the results in the order of the ranges.
enum Parallel {
  /// Parts `0..<count` among at most `threads` threads; the answer does not depend on which finishes first.
  static func map<Result: Sendable>(
    count: Int, threads: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let parts = max(1, min(threads, count / 1024))
    let bounds = (0...parts).map { count * $0 / parts }
    guard parts > 1 else { return [body(0..<count)] }
    return [Result](unsafeUninitializedCapacity: parts) { buffer, initialized in
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: parts) { part in
        (results.baseAddress! + part).initialize(to: body(bounds[part]..<bounds[part + 1]))
      }
      initialized = parts
    }
  }
}
