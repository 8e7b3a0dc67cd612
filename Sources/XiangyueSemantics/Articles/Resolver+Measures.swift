import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 奖, 升, 降, 上报: what follows besides points and boards.
extension Resolver {
  /// `奖 600元`.
  mutating func award(_ node: QuantitySyntax) -> Effect? {
    guard let number = number(node) else { return nil }
    guard let unit = unit(node), node.number.kind != .percent else {
      if !hasUnreadableParts(node.tokens) {
        wrongKind(range(node), zh: "奖多少要带单位：奖 600元", en: "an award has a unit: 奖 600元")
      }
      return nil
    }
    guard unit != "分" else {
      cannotStand(node.tokens, zh: "加 \(phrase(node.tokens))（记在积分上）", en: "加 \(phrase(node.tokens)), to the points")
      return nil
    }
    return .award(number, unit: unit)
  }

  /// `升 1级`: of the only grade that the subject has.
  mutating func shiftGrade(_ verb: Token, _ node: QuantitySyntax, _ effect: EffectSyntax, _ subject: Int) -> Effect? {
    guard unit(node) == "级" else {
      if !hasUnreadableParts(node.tokens) {
        wrongKind(range(node), zh: "升降以级计：\(verb.text) 1级", en: "grades move by 级: \(verb.text) 1级")
      }
      return nil
    }
    guard let count = count(node), subject >= 0 else { return nil }
    let scales = declarations.scales.indices.filter { scaleSubject($0) == subject }
    guard let scale = scales.first, scales.count == 1 else {
      let owner = subjects[subject].name
      cannotStand(
        effect.tokens,
        zh: scales.isEmpty
          ? "先为 \(owner) 声明 等级 …：每季度 按 … 评定；…"
          : "\(owner) 有几个等级，分不清\(verb.text)哪一个：写 \(verb.text == "升" ? "加" : "扣") 2分，等级随积分变",
        en: scales.isEmpty ? "first declare 等级 … for \(owner)" : "\(owner) has several grades: 加 or 扣 points instead")
      return nil
    }
    return .shiftGrade(scale: scale, steps: verb.text == "升" ? count : -count)
  }

  /// Whose grade it is: of its account, which is known, while grades are made out after the articles.
  func scaleSubject(_ scale: Int) -> Int? {
    guard case .name(nil, let name, nil, _) = declarations.scales[scale].node.measure,
      let account = names.find(name.text, .account)
    else { return nil }
    return accounts[account.index].subject
  }

  /// `上报 社区`: the one that the subject's own column refers to; anybody else is only named.
  ///
  /// - Parameter isUnknown: whether it is not known whose violations they are, so that nothing is missing.
  mutating func recipient(_ token: Token, of subject: Int, isUnknown: Bool = false) -> Recipient? {
    guard token.kind != .string, subject >= 0 else { return .named(token.text) }
    let view = schema(.subject(subject))
    if let column = view.schema.column(named: token.text) {
      if case .reference = view.schema.columns[column].type { return .reference(column: column) }
    }
    if let other = names.find(token.text, .subject)?.index {
      if let column = view.references(to: other).first { return .reference(column: column) }
      if isUnknown { return nil }
      report(IncompleteTable(range: token.range, table: view.name, lack: .group(token.text)))
      return nil
    }
    let candidates = names.candidates(.subject)
    if !suggestions(for: token.text, among: candidates).isEmpty {
      reportUndeclaredSet(token, candidates)
      return nil
    }
    return .named(token.text)
  }

  mutating func fine(_ word: Token, _ amount: QuantitySyntax?) {
    report(FineInRule(range: amount.map { word.range.through(range($0)) } ?? word.range, law: law))
  }

  /// `没收 物品`: the lexer has found out what is forbidden about it, by the same words.
  mutating func unlawful(_ text: Token) {
    guard let measure = ForbiddenMeasure.find(in: text.text) else { return }
    switch measure {
    case .fine: report(FineInRule(range: text.range, law: law))
    case .relatives: report(RelativesPunished(words: text.text, law: law, range: text.range))
    case .forfeiture, .cutOff, .coercion, .detention, .shaming, .harm, .certificates, .assistance, .schooling, .service,
      .land, .membership, .elections, .benefits, .disclosure:
      report(UnlawfulMeasure(words: text.text, measure: measure, law: law, range: text.range))
    }
  }
}
