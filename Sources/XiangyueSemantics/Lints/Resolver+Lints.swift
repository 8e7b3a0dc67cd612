import XiangyueSyntax
import XiangyueText

/// What is allowed but doubtful, and what the law does not allow: warnings and hints, which stop no run.
extension Resolver {
  /// The law that messages cite: of the day asked for, and of the kind of body that made the rules.
  var law: LawContext { LawContext(day: lawDay, body: adoption.flatMap { RuleBody(named: $0.body) }) }

  mutating func lint() {
    lintDuties()
    lintNamedPenalties()
    lintAdoption()
    lintPersonalDetails()
    lintNotices()
    lintCameras()
    // Where something could not be made out, what seems to be missing or to contradict itself may be that.
    guard !isBroken else { return }
    lintBoardsWithoutEnd()
    lintConstantConditions()
    lintPointsEveryPeriod()
    lintBands()
    lintPlacesByKey()
    lintRankedFromLow()
    lintShorterPeriods()
    lintCuttingNames()
    lintUnused()
  }
}
