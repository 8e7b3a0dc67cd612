import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `每季度 至多 2分`, `同一 日 只计 最高`: what bounds the points of several clauses together.
extension Resolver {
  mutating func addCap(_ effect: EffectSyntax, _ clauses: [Int]) {
    for scope in effect.scopes {
      if case .each = scope { continue }
      cannotStand(effect.tokens, zh: "每季度 至多 2分，不分事项；要分的，另写一句", en: "每季度 至多 2分, without matters")
      return
    }
    guard let kind = capKind(effect) else { return }
    caps.append(Cap(kind: kind, clauses: clauses, measure: measure(of: effect), range: range(effect)))
  }

  /// 元 where some account is counted in it, else 分.
  private func measure(of effect: EffectSyntax) -> String {
    guard case .cap(_, let amount) = effect.action, let unit = unit(amount),
      accounts.contains(where: { $0.measure == unit })
    else { return "分" }
    return unit
  }

  private mutating func capKind(_ effect: EffectSyntax) -> Cap.Kind? {
    switch effect.action {
    case .cap(let every, let amount):
      guard let unit = periodUnit(every), let limit = points(amount, after: "至多", in: measure(of: effect)) else {
        return nil
      }
      return .atMost(unit, limit)
    case .onlyHighest(let same, let heaviest):
      let words = same.map(\.text)
      if let other = same.first(where: { !["日", "天", "事项"].contains($0.text) }) {
        cannotStand(other.range, "同一 \(other.text)", zh: "同一 日 只计 最高，或 同一 日 同一 事项 只计 最高", en: "同一 日 or 同一 事项")
        return nil
      }
      if heaviest != nil, let first = same.first {
        cannotStand(
          first.range, "同一 \(first.text)", zh: "只计 最重 一项（同一件事的几项后果中），或 同一 日 只计 最高", en: "只计 最重 一项, or 同一 日 只计 最高")
        return nil
      }
      return heaviest != nil ? .onlyHighestOfEvent : .onlyHighestOfDay(sameMatter: words.contains("事项"))
    case .points, .share, .barExchange, .double, .clear, .nothing, .validity, .award, .note, .shiftGrade, .setGrade,
      .demand, .admonish,
      .rectify, .enter, .leave, .disqualify, .suspend, .restore, .report, .fine, .unlawful:
      return nil
    }
  }
}

extension ActionSyntax {
  /// Whether nothing comes of it, whenever it applies.
  var isUnlawful: Bool {
    switch self {
    case .fine, .unlawful: true
    case .cap, .onlyHighest, .points, .share, .barExchange, .double, .clear, .nothing, .validity, .award, .note,
      .shiftGrade, .setGrade,
      .demand, .admonish,
      .rectify, .enter, .leave,
      .disqualify, .suspend, .restore, .report:
      false
    }
  }

  /// Whether it bounds others instead of doing something itself.
  var isCap: Bool {
    switch self {
    case .cap, .onlyHighest: true
    case .points, .share, .barExchange, .double, .clear, .nothing, .validity, .award, .note, .shiftGrade, .setGrade,
      .demand, .admonish,
      .rectify, .enter, .leave, .disqualify, .suspend, .restore, .report, .fine, .unlawful:
      false
    }
  }
}
