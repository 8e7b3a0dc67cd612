import Synchronization
import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// How far the reading has come, on standard error: at a terminal one line that is redrawn, after a second; with `--plain`
/// a line of its own every ten seconds. Where standard error is no terminal nothing is shown.
final class ProgressLine: Sendable {
  private struct State {
    var file = ""
    var fileBegan: ContinuousClock.Instant
    var bytesDone = 0
    var shownAt: ContinuousClock.Instant?
    var isDrawn = false
  }

  private let language: Language
  private let plain: Bool
  private let began = ContinuousClock.now
  private let state: Mutex<State>

  /// Nil where nothing is to be shown.
  init?(language: Language, plain: Bool) {
    guard Terminal.isError else { return nil }
    self.language = language
    self.plain = plain
    state = Mutex(State(fileBegan: began))
  }

  /// Called from any thread, after each piece of a file; later news may come before earlier ones.
  func show(_ progress: ReadingProgress) {
    let now = ContinuousClock.now
    state.withLock { state in
      if state.file != progress.file {
        state.file = progress.file
        state.fileBegan = now
        state.bytesDone = 0
      }
      state.bytesDone = max(state.bytesDone, progress.bytesDone)
      guard now - began >= (plain ? .seconds(10) : .seconds(1)) else { return }
      if let shownAt = state.shownAt, now - shownAt < (plain ? .seconds(10) : .milliseconds(100)) { return }
      state.shownAt = now
      let elapsed = (now - state.fileBegan) / .seconds(1)
      let text = Self.text(
        file: progress.file.onOneLine, done: state.bytesDone, of: progress.byteCount, elapsed: elapsed,
        language: language)
      state.isDrawn = !plain
      StandardError.write(plain ? text + "\n" : "\r\u{1B}[K" + text)
    }
  }

  /// Takes the line away before anything else is written.
  func end() {
    state.withLock { state in
      if state.isDrawn { StandardError.write("\r\u{1B}[K") }
      state.isDrawn = false
    }
  }

  /// `读入 巡查.csv 63%，约 4秒`.
  private static func text(file: String, done: Int, of total: Int, elapsed: Double, language: Language) -> String {
    let share = total > 0 ? min(1, Double(done) / Double(total)) : 1
    let percent = Int(share * 100)
    guard share > 0, elapsed > 0.2 else {
      return Localized(zh: "读入 \(file) \(percent)%", en: "reading \(file) \(percent)%")(language)
    }
    let left = Int((elapsed * (1 - share) / share).rounded(.up))
    return Localized(zh: "读入 \(file) \(percent)%，约 \(left)秒", en: "reading \(file) \(percent)%, some \(left) s")(
      language)
  }
}
