import Dispatch

/// Work by several threads, with the results in their order, whichever finishes first.
enum Parallel {
  /// Parts `0..<count`, the subjects, among at most `threads` threads.
  static func map<Result: Sendable>(
    count: Int, threads: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let parts = max(1, min(threads, count / 1024))
    return tasks(parts, threads: threads) { part in body((count * part / parts)..<(count * (part + 1) / parts)) }
  }

  /// Does `count` tasks that do not depend on each other.
  static func tasks<Result: Sendable>(_ count: Int, threads: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    guard count > 1, threads > 1 else { return (0..<count).map(body) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: count) { task in
        (results.baseAddress! + task).initialize(to: body(task))
      }
      initialized = count
    }
  }
}
