import XiangyueSyntax
import XiangyueText

/// What the clauses of one 款 hand on from one to the next.
struct ParagraphState {
  let citation: Citation
  /// The norms cited last: the citation holds for the whole 款.
  var cited: [Int]?
  /// A citation that could not be made out has been reported: what leans on it stays silent.
  var isBroken = false
  /// The clauses made so far that give or take points.
  var scoring: [Int] = []
  /// Those of the last clause that gives or takes points and is no 加倍: what 加倍 doubles.
  var doubled: [Int] = []
  /// Bounds that stand in a 款 of their own.
  var loneCaps: [LoneCap] = []
  var hasClauses = false
  /// The clause before was about those who keep the rule: what only leans on it has no violation to go by.
  var isOfCompliance = false
  /// The board whose places a clause before is about.
  var rankedBoard: Int?
  /// A place before could not be made out: nobody knows of which board the next is.
  var isRankUnclear = false
  /// The parser has reported something in the 款: what seems to be missing may only be unread.
  var isReadInPart = false
  /// Something has been reported of a clause before: what leans on it (加倍) may lean on what was meant.
  var isInDoubt = false
}

/// A cap that is a clause of its own.
struct LoneCap {
  let action: EffectSyntax
}
