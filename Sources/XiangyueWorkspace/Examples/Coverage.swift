import XiangyueText

/// What of the rules the 例 come by.
package struct Coverage: Sendable {
  /// In the order of the text.
  package let points: [CoveragePoint]

  /// Of both sides of every point, how many were come by, and how many there are.
  package var sides: CoverageCount {
    CoverageCount(points.flatMap { $0.sides.map(\.isCovered) })
  }

  /// 条 in which something happened: a duty was judged, a consequence followed.
  package var articles: CoverageCount { places { Citation(article: $0.article) } }

  /// 款.
  package var paragraphs: CoverageCount {
    places { place in place.paragraph.map { Citation(article: place.article, paragraph: $0) } }
  }

  /// 项.
  package var items: CoverageCount { places { $0.item == nil ? nil : $0 } }

  /// Points that go one way or the other; those with one side are not counted.
  package var conditions: CoverageCount {
    let known = points.map { $0.sides.filter { !$0.isUnknown } }
    return CoverageCount(known.filter { $0.count == 2 }.map { $0.allSatisfy(\.isCovered) })
  }

  /// Points that may be left open, and whether one was. Nil where that was not asked for.
  package var unknowns: CoverageCount? {
    let unknown = points.flatMap(\.sides).filter(\.isUnknown)
    return unknown.isEmpty ? nil : CoverageCount(unknown.map(\.isCovered))
  }

  /// Whether less than so many of 100 sides were come by.
  func isBelow(percent: Int) -> Bool { sides.covered * 100 < percent * sides.count }

  private func places(_ place: (Citation) -> Citation?) -> CoverageCount {
    var covered: [Citation: Bool] = [:]
    for point in points {
      guard let place = point.citation.flatMap(place) else { continue }
      covered[place, default: false] = covered[place, default: false] || point.hasHappened
    }
    return CoverageCount(Array(covered.values))
  }
}

package struct CoverageCount: Sendable, Hashable {
  package let covered: Int
  package let count: Int

  init(_ all: [Bool]) {
    covered = all.count { $0 }
    count = all.count
  }

  /// In whole hundredths, rounded down: 100 means all. Of nothing 100.
  package var percent: Int { count == 0 ? 100 : covered * 100 / count }
}

/// A duty, a condition, a grade, a board: what may go one way or another.
package struct CoveragePoint: Sendable {
  package let kind: Kind
  /// Nil: it stands in no 条.
  package let citation: Citation?
  /// What it is, as written.
  package let label: String
  package let file: String
  package let line: Int
  package var sides: [CoverageSide]

  /// Whether it came about, not merely was seen not to.
  fileprivate var hasHappened: Bool {
    switch kind {
    case .duty: sides.contains { $0.isCovered && !$0.isUnknown }
    case .scope, .trigger, .condition, .grade, .board: sides.first?.isCovered ?? false
    }
  }

  package enum Kind: String, Sendable {
    /// A 事项 or condition that is kept or broken.
    case duty
    /// Whom or which cases a duty or an exception is about.
    case scope
    /// What must have happened for a consequence to follow.
    case trigger
    /// What must hold beside it.
    case condition
    case grade
    case board
  }
}

package struct CoverageSide: Sendable {
  /// 合规, 违规, 成立, 不成立 …
  package let name: Localized
  /// 待查, 说不准: neither one way nor the other.
  package var isUnknown = false
  package var isCovered = false
}
