import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 约0601, 约0602: whether every number has a grade, and only one. The first line that holds decides, so a line written as a
/// step down (95分以上, then 90分以上) is no overlap; two that cut into each other are.
extension Resolver {
  mutating func checkGrades(_ node: GradeSyntax, _ lines: [GradeLine]) {
    let spans = lines.map { Span($0.bounds) }
    var taken: [Span] = []
    for index in lines.indices {
      let span = spans[index]
      guard !span.isEmpty else {
        report(
          GradeOverlap(
            range: range(node.lines[index]), grade: lines[index].name, other: lines[index].name, isUnreachable: true))
        continue
      }
      if let blocker = blocker(of: span, spans, before: index) {
        let isUnreachable = Span.covers(taken, span)
        report(
          GradeOverlap(
            range: range(node.lines[index]), grade: lines[index].name, other: lines[blocker].name,
            isUnreachable: isUnreachable))
      }
      taken.append(span)
    }
    reportGap(node, spans.filter { !$0.isEmpty })
  }

  /// An earlier line that takes all of this one, or cuts into it.
  private func blocker(of span: Span, _ spans: [Span], before index: Int) -> Int? {
    let earlier = spans[..<index]
    if let whole = earlier.firstIndex(where: { $0.contains(span) }) { return whole }
    if let cut = earlier.firstIndex(where: { $0.overlaps(span) && !span.contains($0) }) { return cut }
    return Span.covers(Array(earlier), span) ? earlier.firstIndex(where: { $0.overlaps(span) }) : nil
  }

  private mutating func reportGap(_ node: GradeSyntax, _ spans: [Span]) {
    let sorted = spans.sorted { $0.low < $1.low }
    guard var reached = sorted.first?.high else { return }
    for span in sorted.dropFirst() {
      if span.low > reached {
        let lower = Fixed(tenThousandths: reached >> 1)
        let upper = Fixed(tenThousandths: span.low >> 1)
        let middle = (reached >> 1) / 2 + (span.low >> 1) / 2
        report(
          GradeGap(range: range(node.name), lower: lower, upper: upper, example: Fixed(tenThousandths: middle)))
      }
      reached = max(reached, span.high)
    }
  }

  private func range(_ token: Token) -> SourceRange { token.range }
}

/// A stretch of numbers. Ends are kept doubled and moved by one where the number itself is left out, so that open and closed
/// ends compare as whole numbers: ≥ 90 begins at 2·90, > 90 at 2·90 + 1. It ends before `high`.
private struct Span {
  var low = Int64.min
  var high = Int64.max

  init(_ bounds: [GradeBound]) {
    for bound in bounds {
      let doubled = bound.value.tenThousandths.multipliedReportingOverflow(by: 2)
      guard !doubled.overflow, doubled.partialValue < Int64.max - 1 else { continue }
      let value = doubled.partialValue
      switch bound.comparison {
      case .greaterOrEqual: low = max(low, value)
      case .greater: low = max(low, value + 1)
      case .lessOrEqual: high = min(high, value + 1)
      case .less: high = min(high, value)
      case .equal, .notEqual: break
      }
    }
  }

  var isEmpty: Bool { low >= high }

  func contains(_ other: Span) -> Bool { low <= other.low && other.high <= high }

  func overlaps(_ other: Span) -> Bool { low < other.high && other.low < high }

  static func covers(_ spans: [Span], _ whole: Span) -> Bool {
    var reached = whole.low
    for span in spans.sorted(by: { $0.low < $1.low }) where span.low <= reached { reached = max(reached, span.high) }
    return reached >= whole.high
  }
}
