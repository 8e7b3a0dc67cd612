/// Of whom it is asked why.
package enum ExplainedSubjects: Sendable, Hashable {
  case everybody
  /// The codes of some, by 主体 (index into `Program.subjects`).
  case some([Int: [UInt32]])

  /// Those of a 主体 that has `count` subjects, in key order.
  func codes(subject: Int, count: Int) -> [UInt32] {
    switch self {
    case .everybody: (0..<count).map { UInt32(truncatingIfNeeded: $0) }
    case .some(let codes): (codes[subject] ?? []).filter { Int($0) < count }.sorted()
    }
  }
}
