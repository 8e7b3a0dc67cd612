import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 约0306: what is made out of the rules, but not judged by the interpreter yet. It would be passed over in silence. Each line
/// goes once what it names is judged.
extension Resolver {
  mutating func refuseUnjudged() {
    for range in unjudgedValues {
      refuse(
        range, zh: "日期、字段和它们的比较，环境分 的 本年 平均，本年 违反次数", en: "days, fields and their comparisons, scores and 违反次数")
    }
    for board in boards {
      guard let place = standingSets[board.set] else { continue }
      refuse(place.range, zh: "须 环境分 60分以上（写在榜的 须 之后）", en: "须 环境分 60分以上, behind 须 of the board")
    }
    for range in norms.filter({ $0.norm.inForce != .always }).map(\.norm.range)
      + exemptions.filter({ $0.inForce != .always }).map(\.range)
    {
      refuse(range, zh: "每一版条文另立一部规约，各核对各的期间", en: "a file for each version, each checked over its own span")
    }
    for draft in norms {
      switch draft.norm.duty {
      case .matters, .cases: continue
      case .periodic:
        refuse(draft.norm.range, zh: "写明哪一天：每月 末日 应当 …，或 每逢 日程 应当 …", en: "name the day: 每月 末日 应当 …, or 每逢 a schedule")
      case .value:
        refuse(
          draft.norm.range, zh: "凡 记录，… 应当 达到 …（这个数要记在一张记录里）", en: "a bound on a field of a record: 凡 record，…")
      case .timedCases, .followUp:
        refuse(
          draft.norm.range, zh: "每月 5日 应当 …（写明哪一天），或 违反 前款 规定 的，限 3日内 整改",
          en: "每月 5日 应当 … (name the day), or 违反 前款 规定 的，限 3日内 整改")
      }
    }
    for exemption in exemptions where exemption.set == nil {
      refuse(exemption.range, zh: "把条件写在 凡 之后：凡 红白事（…），…", en: "the condition behind 凡: 凡 record（…），…")
    }
    for clause in clauses where !Self.isJudged(clause.trigger) || !clause.effects.allSatisfy(Self.isJudged) {
      refuse(
        clause.range, zh: "违反 前款 规定 的、遵守 前款 规定 的、逾期未改 的、连续 2次 的、30日内 违反 3次以上 的，扣 2分、予以 批评教育、列入 黑榜",
        en: "违反 前款 规定 的, 遵守 前款 规定 的, 逾期未改 的, 连续 2次 的, 30日内 违反 3次以上 的; 扣 2分, 予以 批评教育, 列入 board")
    }
  }

  private mutating func refuse(_ range: SourceRange, zh: String, en: String) {
    let text = trees.first { $0.source.id == range.file }?.source.text(range) ?? ""
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    cannotStand(range, line, zh: "这一版还不能核对这样的规定；\(zh)", en: "this version does not judge it yet; \(en)")
  }

  private static func isJudged(_ trigger: Trigger) -> Bool {
    switch trigger {
    case .violated, .overdue, .allRectified, .complied, .consecutive, .counted, .entered, .enteredTimes, .left,
      .subjectHolds, .periodEnds:
      true
    case .rowHolds: false
    case .allOf(let parts): parts.allSatisfy { isJudged($0) }
    case .anyOf(let items): items.allSatisfy { isJudged($0.trigger) }
    }
  }

  private static func isJudged(_ effect: Effect) -> Bool {
    switch effect {
    case .points, .rectify, .admonish, .report, .enter, .leave, .disqualify, .award, .note, .shiftGrade: true
    case .demand: false
    }
  }
}
