import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `连续 3次 列入 红榜`, `连续 4个季度 评为 优秀`, `评为 优秀`: what lists and grades of ended periods show.
extension Resolver {
  mutating func enteredInARow(
    _ quantity: QuantitySyntax, _ board: Token, _ tokens: TokenRange, _ facts: inout TriggerFacts
  ) {
    guard let index = self.board(board),
      let times = times(quantity, of: wholePeriod(declarations.boards[index].node.every))
    else {
      facts.isBroken = true
      return
    }
    add(.attained(.listedInARow(board: index, times: times)), tokens, &facts)
  }

  mutating func graded(
    _ quantity: QuantitySyntax?, _ grade: Token, _ tokens: TokenRange, _ facts: inout TriggerFacts
  ) {
    guard let (scale, line) = gradeLine(grade, of: nil) else {
      facts.isBroken = true
      return
    }
    let unit = wholePeriod(declarations.scales[scale].node.every)
    guard let times = quantity == nil ? 1 : quantity.flatMap({ times($0, of: unit) }) else {
      facts.isBroken = true
      return
    }
    add(.attained(.graded(scale: scale, line: line, times: times)), tokens, &facts)
  }

  /// The line of the scale that has this grade.
  ///
  /// - Parameter subject: whose scale it must be; nil: anybody's.
  mutating func gradeLine(_ grade: Token, of subject: Int?) -> (scale: Int, line: Int)? {
    let all = scales(with: grade)
    let own = all.filter { found in subject.map { $0 < 0 || scaleSubject(found.scale) == $0 } ?? true }
    if own.count == 1 { return own[0] }
    if own.isEmpty, let other = all.first, let owner = scaleSubject(other.scale), owner >= 0 {
      wrongKind(
        grade.range, zh: "\(grade.text) 是 \(subjects[owner].name) 的等级",
        en: "\(grade.text) is a grade of \(subjects[owner].name)")
      return nil
    }
    reportGrade(grade, scales: own.map(\.scale))
    return nil
  }

  func scales(with grade: Token) -> [(scale: Int, line: Int)] {
    declarations.scales.enumerated().compactMap { scale, located in
      located.node.lines.firstIndex { $0.name.text == grade.text }.map { (scale, $0) }
    }
  }

  private mutating func reportGrade(_ grade: Token, scales: [Int]) {
    if scales.isEmpty {
      let candidates = declarations.scales.flatMap { $0.node.lines.map { Candidate($0.name.text) } }
      let known = suggestions(for: grade.text, among: candidates).first?.name ?? candidates.first?.name
      cannotStand(
        grade.range, grade.text, zh: known.map { "评为 \($0)" } ?? "先声明 等级 …：每季度 按 … 评定；90分以上 为 \(grade.text)",
        en: known.map { "评为 \($0)" } ?? "first declare 等级 …：每季度 按 … 评定；90分以上 为 \(grade.text)")
    } else {
      let names = scales.map { declarations.scales[$0].node.name.text }
      cannotStand(
        grade.range, grade.text, zh: "几个等级都有 \(grade.text)，写明哪一个：\(names[0]) 为 \(grade.text) 的",
        en: "several scales have \(grade.text): \(names[0]) 为 \(grade.text) 的")
    }
  }

  /// `3次`, or so many of the periods for which the list or grade is made.
  private mutating func times(_ node: QuantitySyntax, of period: PeriodUnit?) -> Int? {
    guard let times = count(node) else { return nil }
    guard let word = unit(node) else {
      if !hasUnreadableParts(node.tokens) {
        wrongKind(range(node), zh: "写明单位：\(node.number.text)次", en: "write the unit: \(node.number.text)次")
      }
      return nil
    }
    if ["次", "期"].contains(word) { return times }
    guard let expected = period, Units.period(word) != expected else { return times }
    wrongKind(
      range(node), zh: "每\(expected.chineseName)一次的，写 连续 \(times)\(expected.countWord)",
      en: "it comes once for each \(expected.chineseName): 连续 \(times)\(expected.countWord)")
    return nil
  }
}

extension PeriodUnit {
  /// `个季度`: behind a number; 次 where the period has no such word.
  package var countWord: String {
    switch self {
    case .day: "日"
    case .week: "周"
    case .month: "个月"
    case .quarter: "个季度"
    case .year: "年"
    case .halfYear, .years: "次"
    }
  }
}
