import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// What is asked in a session: of one, of many rows, of a board, of nothing.
extension Resolver {
  /// Nil: reported.
  mutating func asked(
    _ question: QuestionSyntax, _ expression: ExpressionSyntax, about subject: Int?
  ) -> (content: AskedQuestion.Content, period: Period?)? {
    var node = expression
    var period: Period?
    if case .during(.word(let token), let inner, _) = node, let named = Self.fixedPeriod(token) {
      (node, period) = (inner, named)
    }
    if let subject {
      guard question.groups.isEmpty, question.order == nil, question.first == nil else {
        reportGroupsOfOne(question)
        return nil
      }
      return askedValue(node, .standing(subject)).map { (.one(subject: subject, $0), period) }
    }
    guard let content = content(of: node, question, period) else { return nil }
    // A stretch of a record's rows is not a day to look at.
    if case .rows(let rows) = content, case .fixed = rows.stretch { return (content, nil) }
    return (content, period)
  }

  private mutating func content(
    of node: ExpressionSyntax, _ question: QuestionSyntax, _ period: Period?
  ) -> AskedQuestion.Content? {
    if let root = root(of: node) {
      if case .name(nil, let token, nil, _) = node, let board = names.find(token.text, .board) {
        return .board(board.index)
      }
      if names.find(root.name.text, .record) != nil {
        return askedRecord(root, node, question, period).map { .rows($0) }
      }
      if names.find(root.name.text, .subject, .subset) != nil {
        return askedSubjects(root, node, question).map { .rows($0) }
      }
    }
    if let owner = owner(of: node) {
      guard let value = askedValue(node, .standing(owner)) else { return nil }
      return rows(ofAll: owner, value, question).map { .rows($0) }
    }
    guard question.groups.isEmpty else {
      reportGroupsOfOne(question)
      return nil
    }
    if let token = firstName(of: node), names.find(token.text, .parameter) == nil {
      reportUnknown(token)
      return nil
    }
    guard !subjects.isEmpty else { return nil }
    return askedValue(node, .standing(0)).map { .constant($0) }
  }

  /// `环境分`, `环境分 低于 60分`: of all of the 主体 that has it; those for whom a condition holds.
  private mutating func rows(ofAll subject: Int, _ value: AskedValue, _ question: QuestionSyntax) -> AskedRows? {
    let isCondition = value.type == .truth
    guard let groups = groups(question, .standing(subject)) else { return nil }
    // Of a condition with groups it is how many fulfil it.
    let figure: AskedRows.Figure? =
      question.groups.isEmpty ? nil : (isCondition ? .aggregate(.count) : .aggregate(.mean))
    return AskedRows(
      table: .subject(subject), name: subjects[subject].name, condition: isCondition ? value.expression : nil,
      value: isCondition ? nil : value, figure: figure, unit: isCondition ? Units.count : value.type.unit,
      stretch: .always, groups: groups, groupNames: groupNames(question), order: order(question),
      first: first(question))
  }

  /// A value of whatever kind; nil: reported.
  mutating func askedValue(_ node: ExpressionSyntax, _ scope: Scope) -> AskedValue? {
    let typed = value(node, scope)
    guard let type = typed.type else { return nil }
    guard !typed.isTimeOfDay else {
      cannotStand(node.tokens, zh: "时刻要同时间字段比：收摊时间 超过 22:00", en: "a time of day is compared with a 时间 field")
      return nil
    }
    return AskedValue(expression: typed.expression, type: type, phrase: phrase(node.tokens))
  }

  /// Nothing is called so that can be asked, or something that has no value.
  private mutating func reportUnknown(_ token: Token) {
    if names.find(token.text, .matter, .schedule) != nil {
      cannotStand(
        token.range, token.text, zh: "它没有值；看它怎么写：显示 \(token.text)",
        en: "it has no value; how it is written: show \(token.text)")
    } else if subjects.contains(where: { $0.column(named: token.text) != nil }) {
      cannotStand(
        token.range, token.text, zh: "写明是谁的：住户 的 \(token.text)", en: "say whose: X 的 \(token.text)")
    } else {
      reportUndeclaredSet(
        token, names.candidates(.subject, .subset, .record, .board, .account, .scale, .parameter))
    }
  }

  private func firstName(of node: ExpressionSyntax) -> Token? {
    switch node {
    case .or(let left, let right, _), .and(let left, let right, _), .arithmetic(let left, _, let right, _):
      firstName(of: left) ?? firstName(of: right)
    case .comparison(let left, _, _), .not(let left, _), .during(_, let left, _), .parenthesized(let left, _),
      .member(let left, _, _, _, _):
      firstName(of: left)
    case .name(_, let token, _, _): token
    case .predicates, .literal, .quantity, .unreadable: nil
    }
  }

  // MARK: Roots

  /// What a chain of 的 begins with.
  struct Root {
    let name: Token
    let bracket: BracketSyntax?
    /// 近 30日, 本月: written before it.
    let period: PeriodSyntax?
    /// Behind it, one a 的.
    let members: [Member]
  }

  struct Member {
    let period: Token?
    let name: Token
    let bracket: BracketSyntax?
    let tokens: TokenRange
  }

  private func root(of node: ExpressionSyntax) -> Root? {
    switch node {
    case .name(nil, let name, let bracket, _): return Root(name: name, bracket: bracket, period: nil, members: [])
    case .member(let base, let period, let name, let bracket, let tokens):
      guard let root = root(of: base) else { return nil }
      let member = Member(period: period, name: name, bracket: bracket, tokens: tokens)
      return Root(name: root.name, bracket: root.bracket, period: root.period, members: root.members + [member])
    case .during(let period, let inner, _):
      guard let root = root(of: inner) else { return nil }
      return Root(name: root.name, bracket: root.bracket, period: root.period ?? period, members: root.members)
    case .name, .or, .and, .not, .predicates, .comparison, .arithmetic, .quantity, .literal, .parenthesized,
      .unreadable:
      return nil
    }
  }

  /// The 主体 that an expression without one speaks of: the first of its names that only one has.
  private func owner(of node: ExpressionSyntax) -> Int? {
    switch node {
    case .or(let left, let right, _), .and(let left, let right, _), .arithmetic(let left, _, let right, _):
      return owner(of: left) ?? owner(of: right)
    case .comparison(let left, _, _), .not(let left, _), .during(_, let left, _), .parenthesized(let left, _),
      .member(let left, _, _, _, _):
      return owner(of: left)
    case .name(nil, let token, nil, _): return owner(of: token)
    case .predicates(let node):
      for predicate in node.predicates {
        switch predicate {
        case .onBoard(_, let board, _), .entered(_, let board, _, _):
          if let index = names.find(board.text, .board)?.index, subjectOfBoard(index) >= 0 {
            return subjectOfBoard(index)
          }
        case .has(_, let name?, _, _, _):
          guard let record = names.find(name.text, .record)?.index else { continue }
          for case .reference(let subject) in records[record].columns.map(\.type) { return subject }
        case .violated, .numbered, .has, .consecutive, .enteredInARow, .graded, .unobjected, .overdue, .allRectified, .anyOfItems,
          .allOfItems:
          continue
        }
      }
      return boundSubjects.count == 1 ? boundSubjects[0] : nil
    case .literal(let token, _):
      return token.text == "违反次数" && boundSubjects.count == 1 ? boundSubjects[0] : nil
    case .name, .quantity, .unreadable: return nil
    }
  }

  private func owner(of token: Token) -> Int? {
    if names.find(token.text, .parameter) != nil { return nil }
    if let account = names.find(token.text, .account) { return accounts[account.index].subject }
    if let scale = names.find(token.text, .scale) { return ownerOfScale(scale.index) }
    let owners = derivedValues.filter { $0.name == token.text }.map(\.subject)
    let fields = subjects.indices.filter { subjects[$0].column(named: token.text) != nil }
    let all = Set(owners + fields)
    return all.count == 1 ? all.first : nil
  }

  /// Whom the norms bind.
  private var boundSubjects: [Int] { Array(Set(norms.map(\.subject).filter(subjects.indices.contains))).sorted() }

  // MARK: Behind 按

  func order(_ question: QuestionSyntax) -> AskedRows.Order? {
    question.order.map { $0.text == "从高到低" ? .falling : .rising }
  }

  func first(_ question: QuestionSyntax) -> Int? {
    guard let number = question.first?.number, case .decimal(let value) = number.value, value >= 0 else { return nil }
    return Int(value / Fixed.one)
  }

  func groupNames(_ question: QuestionSyntax) -> [String] { question.groups.map { phrase($0.tokens) } }

  private mutating func reportGroupsOfOne(_ question: QuestionSyntax) {
    let tokens =
      question.groups.first?.tokens ?? question.first?.tokens ?? question.expression?.tokens ?? TokenRange(0, 0)
    cannotStand(
      tokens, zh: "按、从高到低、前 几个 用在许多行上：巡查 的 次数 按 网格", en: "按 and order are of many rows: record 的 次数 按 X")
  }
}

extension ValueType {
  /// Of a number.
  package var unit: String? { if case .number(let unit) = self { unit } else { nil } }
}
