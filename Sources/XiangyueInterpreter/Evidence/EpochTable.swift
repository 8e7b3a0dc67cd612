import XiangyueCalendar
import XiangyueSemantics

/// The span cut at each day on which it changes whom a norm binds: a version of an article comes into force or goes out of
/// it, a 参数 that a subset is told by has another value. Most rules have one epoch, which costs nothing.
struct EpochTable: Sendable {
  /// The first day of each.
  let starts: [CivilDay]
  /// By day since 施行; empty where there is one epoch.
  let indices: [UInt16]
  private let firstDay: Int32

  init(changes: some Sequence<CivilDay>, span: Span) {
    let inside = Set(changes.filter { span.effective < $0 && $0 <= span.asOf }).sorted()
    starts = [span.effective] + inside
    firstDay = span.effective.number
    var indices: [UInt16] = []
    if !inside.isEmpty {
      for (index, start) in starts.enumerated() {
        let end = index + 1 < starts.count ? starts[index + 1] : span.asOf + 1
        indices += Array(repeating: UInt16(truncatingIfNeeded: index), count: end - start)
      }
    }
    self.indices = indices
  }

  var count: Int { starts.count }

  /// The epoch of a day; of one before 施行 the first, after 截至 the last.
  func index(of day: Int32) -> Int {
    guard !indices.isEmpty else { return 0 }
    return Int(indices[min(max(0, Int(day) - Int(firstDay)), indices.count - 1)])
  }
}

extension InForce {
  /// The days on which it begins and ends to be so.
  var changes: [CivilDay] { [first, last.map { $0 + 1 }].compactMap { $0 } }
}
