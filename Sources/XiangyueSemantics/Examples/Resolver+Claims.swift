import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 则: whom a claim is about, and what must hold of them.
extension Resolver {
  /// `A1 对 第一条第一款 包卫生 为 违规 3次`. Nil: reported, or there is no day.
  mutating func verdictClaim(_ node: VerdictClaimSyntax, asOf day: CivilDay?) -> ExampleClaim? {
    guard node.cite.base.kind == .article else {
      cannotStand(node.cite.tokens, zh: "例里写明第几条：第一条第一款", en: "an example names the article: 第一条第一款")
      return nil
    }
    guard let cited = cited([node.cite], Citation(article: 0)) else { return nil }
    // Whom a broken duty binds is not known.
    let bound = Set(cited.map { norms[$0].subject }.filter(subjects.indices.contains))
    guard !bound.isEmpty else { return nil }
    guard let subject = claimedSubject(node.claimed, fits: bound.contains) else { return nil }
    var claimed = cited.filter { norms[$0].subject == subject }
    guard !claimed.isEmpty else {
      let (name, others) = (subjects[subject].name, bound.sorted().map { subjects[$0].name })
      wrongKind(
        range(node.cite), zh: "所引的规定说的是 \(others.joined(separator: "、"))，\(node.claimed.key.text) 是 \(name)",
        en: "what is cited binds \(others.joined(separator: ", ")); \(node.claimed.key.text) is \(name)")
      return nil
    }
    var matter: Int?
    if let name = node.matter {
      matter = names.find(name.text, .matter)?.index
      claimed = claimed.filter { isAbout(norms[$0], name, matter) }
      guard !claimed.isEmpty else {
        reportOutside(name, cited, matter)
        return nil
      }
    }
    var count = 1
    if let quantity = node.count {
      guard let found = claimedCount(quantity) else { return nil }
      count = found
    }
    guard let day, let citation = citation(of: node.cite) else { return nil }
    return ExampleClaim(
      asOf: day, subject: subject, key: node.claimed.key.text,
      kind: .verdict(
        ClaimedVerdict(
          citation: citation, norms: claimed, matter: matter, verdict: node.verdict.text, count: count)),
      range: range(node))
  }

  /// `A1 在 黑榜`, `A1 的 环境分 为 88分`.
  mutating func claim(
    _ claimed: ClaimedSyntax, _ node: ExpressionSyntax, _ tokens: TokenRange, asOf day: CivilDay?
  ) -> ExampleClaim? {
    let leading = Self.leading(node)
    let fitting = Set(subjects.indices.filter { subject in leading.map { isKnown($0, of: subject) } ?? true })
    guard let subject = claimedSubject(claimed, fits: fitting.contains) else { return nil }
    comparedValues = []
    comparedSubject = subject
    let phrase = standingPhrase
    let condition = condition(node, .standing(subject))
    standingPhrase = phrase
    let compared = comparedValues ?? []
    comparedValues = nil
    guard let day else { return nil }
    return ExampleClaim(
      asOf: day, subject: subject, key: claimed.key.text, kind: .holds(condition, compared: compared),
      range: range(tokens))
  }

  /// A name in a claim that is no field but whom a row of 设 makes: `高于 A2 的 环境分`.
  mutating func givenKey(_ token: Token) -> Typed? {
    guard let given else { return nil }
    let owners = subjects.indices.filter { given.keys[$0][token.text] != nil }
    // What no rule is called, in Latin letters, is a key.
    if owners.isEmpty, comparedValues != nil, token.text.utf8.allSatisfy({ $0 < 0x80 }) {
      reportUndeclaredKey(token.text, token.range, of: nil, given)
      return .unknown
    }
    guard owners.count == 1, let subject = owners.first else { return nil }
    return Typed(expression: .literal(.key(subject: subject, token.text)), type: .reference(subject: subject))
  }

  /// Says so where a claim compares with somebody whom nothing makes.
  mutating func checkGiven(_ token: Token, _ subject: Int) {
    guard let given, comparedValues != nil, !given.isOpen(subject), given.keys[subject][token.text] == nil else {
      return
    }
    reportUndeclaredKey(token.text, token.range, of: subject, given)
  }

  // MARK: Whom

  /// - Parameter fits: whether what is claimed can be said of a 主体.
  mutating func claimedSubject(_ claimed: ClaimedSyntax, fits: (Int) -> Bool) -> Int? {
    guard let given else { return nil }
    let key = claimed.key.text
    if let table = claimed.table {
      guard let subject = subject(table) else { return nil }
      guard given.keys[subject][key] != nil || given.isOpen(subject) else {
        reportUndeclaredKey(key, claimed.key.range, of: subject, given)
        return nil
      }
      return subject
    }
    var found = subjects.indices.filter { given.keys[$0][key] != nil }
    if found.isEmpty { found = subjects.indices.filter { given.isOpen($0) } }
    guard !found.isEmpty else {
      let likely = subjects.indices.filter(fits)
      reportUndeclaredKey(key, claimed.key.range, of: likely.count == 1 ? likely[0] : nil, given)
      return nil
    }
    let fitting = found.filter(fits)
    if fitting.count == 1 { return fitting[0] }
    if fitting.isEmpty, found.count == 1 { return found[0] }
    report(
      KeyNotClear(
        name: key, range: claimed.key.range, tables: (fitting.isEmpty ? found : fitting).map { subjects[$0].name }))
    return nil
  }

  /// The first name of what is said: a field, a score, a board.
  private static func leading(_ node: ExpressionSyntax) -> Token? {
    switch node {
    case .or(let left, _, _), .and(let left, _, _), .comparison(let left, _, _), .arithmetic(let left, _, _, _):
      leading(left)
    case .not(let inner, _), .during(_, let inner, _), .parenthesized(let inner, _): leading(inner)
    case .member(let base, _, _, _, _): leading(base)
    case .name(nil, let name, nil, _): name
    case .predicates(let node):
      switch node.predicates.first {
      case .onBoard(_, let board, _), .entered(_, let board, _, _): board
      case .violated, .numbered, .has, .consecutive, .enteredInARow, .graded, .unobjected, .overdue, .allRectified, .anyOfItems,
        .allOfItems, nil:
        nil
      }
    case .name, .quantity, .literal, .unreadable: nil
    }
  }

  private func isKnown(_ token: Token, of subject: Int) -> Bool {
    if subjects[subject].column(named: token.text) != nil { return true }
    if let account = names.find(token.text, .account)?.index { return accounts[account].subject == subject }
    if let scale = names.find(token.text, .scale)?.index, accounts.indices.contains(scales[scale].account) {
      return accounts[scales[scale].account].subject == subject
    }
    if let board = names.find(token.text, .board)?.index {
      let listed = subjectOfBoard(board)
      return listed < 0 || listed == subject
    }
    let owners = derivedValues.filter { $0.name == token.text }.map(\.subject)
    if owners.isEmpty { return !subjects.contains { $0.column(named: token.text) != nil } }
    return owners.contains(subject)
  }

  // MARK: Of what

  private func isAbout(_ draft: NormDraft, _ name: Token, _ matter: Int?) -> Bool {
    if let matter, draft.matters.contains(matter) { return true }
    if draft.act == name.text { return true }
    switch draft.norm.duty {
    case .cases(_, _, _, _, let text), .value(_, _, _, let text), .timedCases(_, _, _, _, let text):
      return text == name.text || text.hasPrefix(name.text + " ")
    case .followUp(_, let own, _): return own == matter
    case .matters, .periodic: return false
    }
  }

  private mutating func reportOutside(_ name: Token, _ cited: [Int], _ matter: Int?) {
    if cited.contains(where: { hasFault(in: norms[$0].norm.citation) }) { return }
    let available = cited.flatMap { index in
      norms[index].matters.compactMap { matters[$0]?.name } + (norms[index].act.map { [$0] } ?? [])
    }
    // A slip of the pen is told as one.
    if matter == nil, !suggestions(for: name.text, among: names.candidates(.matter)).isEmpty {
      _ = self.matter(name)
      return
    }
    report(MatterOutsideDuty(name: name.text, range: name.range, available: available))
  }

  /// `3次`; 0 too: never.
  mutating func claimedCount(_ node: QuantitySyntax, of what: String = "判定") -> Int? {
    if let number = number(node), number == Fixed(0), node.unit.map({ Units.fit(Units.count, $0.text) }) ?? true {
      return 0
    }
    return count(node, of: what)
  }

  private func citation(of cite: CiteSyntax) -> Citation? {
    guard let article = integer(cite.base) else { return nil }
    func number(_ kind: TokenKind) -> Int? { cite.parts.first { $0.kind == kind }.flatMap { integer($0) } }
    return Citation(article: article, paragraph: number(.paragraph), item: number(.point))
  }
}
