import XiangyueSyntax

/// 约0306: 其余 before the matters it is to leave out: they would be hit twice.
extension Resolver {
  mutating func checkRest(_ node: ClauseSyntax) {
    for (place, effect) in node.effects.enumerated() {
      for case .rest(let rest) in effect.scopes {
        let named = node.effects[(place + 1)...].flatMap { later in
          later.scopes.flatMap { scope -> [Token] in
            if case .matters(let tokens) = scope { tokens } else { [] }
          }
        }
        guard let first = named.first else { continue }
        cannotStand(
          rest.range, rest.text, zh: "先写点名的事项，再写 其余：\(first.text) 扣 2分，其余 每项 扣 1分（其余 是前面没有点名的）",
          en: "name the others first: \(first.text) 扣 2分，其余 每项 扣 1分 (其余 are those not named before)")
      }
    }
  }
}
