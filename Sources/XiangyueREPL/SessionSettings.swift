import XiangyueCalendar
import XiangyueText
import XiangyueWorkspace

/// With what a session begins, and how it draws its answers.
package struct SessionSettings: Sendable {
  /// Rule files or folders; none: a session without rules, until 载入.
  package var rules: [String] = []
  /// Nil: nothing is read until 数据.
  package var dataFolder: String?
  /// 截至; nil: today.
  package var asOf: CivilDay?
  package var language = Language.chinese
  /// One fact a line, no colour, no carets.
  package var isPlain = false
  package var usesColor = false
  /// How many threads read and judge.
  package var threads = 1
  /// How many rows may be set aside before 判定 says that the data can't be relied on.
  package var allowance = RejectAllowance.none
  /// `--holidays`
  package var holidaysFile: String?
  /// Polled while something takes long: true stops it, and the session goes on.
  package var interrupted: @Sendable () -> Bool = { false }

  package init() {}
}
