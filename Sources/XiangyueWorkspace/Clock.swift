@preconcurrency import Glibc
import XiangyueCalendar
import XiangyueText

/// The one place that asks what day it is.
package enum Clock {
  /// Today, where the machine stands: its time zone decides.
  package static var today: CivilDay {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CivilDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CivilDay(number: Int32(truncatingIfNeeded: now / 86_400))
  }
}

/// What a stretch of work was and how long it took.
package struct StageTime: Sendable {
  /// `读入 巡查.csv`
  package let name: Localized
  package let seconds: Double
}

/// Notes how long each stage of a run takes.
struct Stopwatch {
  private(set) var stages: [StageTime] = []
  private var mark = ContinuousClock.now

  mutating func lap(_ zh: String, _ en: String) {
    let now = ContinuousClock.now
    stages.append(StageTime(name: Localized(zh: zh, en: en), seconds: (now - mark) / .seconds(1)))
    mark = now
  }
}
