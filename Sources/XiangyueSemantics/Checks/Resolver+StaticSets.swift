import XiangyueSyntax
import XiangyueText

/// 约0306: whether those whom records bind, or who are exempt, are told apart by fields: what somebody has come to by a day
/// (scores, boards, counts) is only known once the records are judged.
extension Resolver {
  mutating func checkStaticSets() {
    var told: Set<SourceRange> = []
    for draft in norms {
      guard let set = draft.set, let place = standingSets[set], !draft.norm.duty.isOfValue else { continue }
      refuse(place, draft.norm.range, &told)
    }
    for exemption in exemptions {
      guard let set = exemption.set, let place = standingSets[set],
        exemption.norms.contains(where: { !norms[$0].norm.duty.isOfValue })
      else { continue }
      refuse(place, exemption.range, &told)
    }
  }

  private mutating func refuse(
    _ place: (range: SourceRange, phrase: String), _ use: SourceRange, _ told: inout Set<SourceRange>
  ) {
    guard told.insert(place.range).inserted else { return }
    let isNamed = declarations.subsets.contains { $0.node.name.range == place.range }
    let message = CannotStandHere(
      range: isNamed ? use : place.range, phrase: place.phrase,
      instead: Localized(
        zh: "用字段分人（类型 为 …）；积分、次数、榜随时在变，只能用在 榜、所称 X 的 Y，和对数值的要求（每月 走访率 应当 达到 90%）里",
        en:
          "tell people apart by fields; scores, counts and boards change with time and belong in boards, defined values and demands of a value"
      ))
    report(message)
  }
}

extension DutyKind {
  /// A demand of a value, judged once scores and boards are made.
  fileprivate var isOfValue: Bool {
    switch self {
    case .value: true
    case .matters, .cases, .periodic, .timedCases, .followUp: false
    }
  }
}
