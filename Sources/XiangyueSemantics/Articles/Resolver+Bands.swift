import XiangyueSyntax
import XiangyueText

/// 分档: `准确率 80%以上 的，加 3分；75%以上 的，加 1分；其余 不加分`. Of a row of clauses about one value the first whose band holds.
extension Resolver {
  /// The clauses with the conditions of their bands: what they are compared with, and that none before them holds.
  mutating func banded(_ nodes: [ClauseSyntax]) -> [ClauseSyntax] {
    var row: BandRow?
    // What could not be read may have been what is compared.
    var isReadInPart = false
    var inRow: Set<Int> = []
    defer { lintForgiveness(nodes, inRow) }
    return nodes.enumerated().map { index, node in
      guard let band = band(of: node, after: row) else {
        row = BandRow(node)
        isReadInPart = hasUnreadableParts(node.tokens)
        return node
      }
      guard var current = row else {
        if !isReadInPart { reportNoMeasure(band) }
        return node
      }
      var conditions = current.common + current.earlier.map { .not($0, tokens: $0.tokens) }
      if case .bounds(let bounds, let tokens) = band {
        let comparison = ExpressionSyntax.comparison(
          left: current.measure, comparison: .bounds(bounds, tokens: tokens), tokens: tokens)
        conditions.append(comparison)
        current.earlier.append(comparison)
      }
      row = current
      inRow.formUnion([index - 1, index])
      return ClauseSyntax(
        conditions: conditions, rank: node.rank, occasion: node.occasion, effects: node.effects.map(Self.withoutRest),
        exempted: [],
        tokens: node.tokens)
    }
  }

  /// 约0514: `扣 3分；类型 为 五保户 的，不扣分`. What is of one field's other value (情节 为 轻微 的，不扣分；情节 为 严重 的，扣 3分) is apart.
  private mutating func lintForgiveness(_ nodes: [ClauseSyntax], _ inRow: Set<Int>) {
    for (index, node) in nodes.enumerated() where !inRow.contains(index) {
      for effect in node.effects {
        guard case .nothing(let word) = effect.action else { continue }
        let verb = word.text == "不扣分" ? "扣" : "加"
        let taken = nodes.filter {
          $0.comparedValue == nil || $0.comparedValue.map(phrase) != node.comparedValue.map(phrase)
        }
        guard
          let other = taken.lazy.flatMap(\.effects).first(where: { $0.pointsVerb == verb })
        else { continue }
        report(NothingForgives(word: word.text, other: phrase(other.tokens), range: range(effect)))
      }
    }
  }

  /// What a row of bands is about.
  private struct BandRow {
    /// What the first clause asks besides: it holds on for the row.
    let common: [ExpressionSyntax]
    let measure: ExpressionSyntax
    var earlier: [ExpressionSyntax]
    /// Effects of the first clause name matters, so that 其余 are those not named.
    let namesMatters: Bool

    /// Nil: no comparison stands last among its conditions.
    init?(_ node: ClauseSyntax) {
      guard let last = node.conditions.last, node.exempted.isEmpty,
        case .comparison(let measure, .bounds, _) = last
      else { return nil }
      common = Array(node.conditions.dropLast())
      self.measure = measure
      earlier = [last]
      namesMatters = node.effects.contains { effect in
        effect.scopes.contains { if case .matters = $0 { true } else { false } }
      }
    }
  }

  /// `其余 不加分` is a band behind a comparison, unless matters were named.
  private func band(of node: ClauseSyntax, after row: BandRow?) -> BandSyntax? {
    if let band = node.band { return band }
    guard let row, !row.namesMatters, node.conditions.isEmpty, node.occasion == nil, node.byRule == nil,
      case .rest(let word)? = node.effects.first?.scopes.first
    else { return nil }
    return .rest(word)
  }

  private static func withoutRest(_ effect: EffectSyntax) -> EffectSyntax {
    let scopes = effect.scopes.filter { if case .rest = $0 { false } else { true } }
    return EffectSyntax(scopes: scopes, action: effect.action, tokens: effect.tokens)
  }

  private mutating func reportNoMeasure(_ band: BandSyntax) {
    switch band {
    case .bounds(_, let tokens):
      let phrase = phrase(tokens)
      cannotStand(
        tokens, zh: "写明什么 \(phrase)：准确率 \(phrase) 的，…", en: "say what is compared: 准确率 \(phrase) 的，…")
    case .rest(let word):
      cannotStand(
        word.range, word.text, zh: "前面写明几档：准确率 80%以上 的，加 3分；75%以上 的，加 1分；其余 的，不加分",
        en: "bands stand before it: 准确率 80%以上 的，加 3分；75%以上 的，加 1分；其余 的，不加分")
    }
  }
}

extension ClauseSyntax {
  /// What the last of its conditions compares: 情节 of 情节 为 轻微.
  fileprivate var comparedValue: TokenRange? {
    guard case .comparison(let value, _, _)? = conditions.last else { return nil }
    return value.tokens
  }
}

extension EffectSyntax {
  /// 扣 or 加
  fileprivate var pointsVerb: String? {
    guard case .points(let node) = action else { return nil }
    return node.verb.text
  }
}
