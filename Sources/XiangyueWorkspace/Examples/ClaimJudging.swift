import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Whether the claims of one 例 hold, and what is so instead.
struct ClaimJudging {
  let example: Example
  let judged: JudgedExample
  let sources: RuleSources
  private var findings: [CivilDay: Findings] = [:]
  private var answers: [Int: [Column]] = [:]
  private var verdicts: [ClaimedOccasions: [Verdict: Int]] = [:]

  init(_ judged: JudgedExample) {
    self.judged = judged
    example = judged.example
    sources = judged.sources
  }

  /// In the order of the text.
  mutating func outcomes() throws(CheckFault) -> [ClaimOutcome] {
    for day in Set(example.claims.map(\.asOf)).sorted() { try judge(asOf: day) }
    var outcomes: [ClaimOutcome] = []
    for (index, claim) in example.claims.enumerated() { outcomes.append(try outcome(of: claim, index)) }
    return outcomes
  }

  /// One run for a day: all that its claims ask is asked together.
  private mutating func judge(asOf day: CivilDay) throws(CheckFault) {
    var questions: [Question] = []
    var places: [(claim: Int, range: Range<Int>)] = []
    for (index, claim) in example.claims.enumerated() where claim.asOf == day {
      let asked = expressions(of: claim)
      places.append((index, questions.count..<(questions.count + asked.count)))
      questions += asked.map { Question(subject: claim.subject, expression: $0, day: day) }
    }
    let found = try judged.findings(asOf: day, answering: questions)
    findings[day] = found.findings
    for (claim, range) in places { answers[claim] = Array(found.answers[range]) }
  }

  /// What must hold, then what is compared in it, then the fields that all of it rests on.
  private func expressions(of claim: ExampleClaim) -> [Expression] {
    switch claim.kind {
    case .verdict, .measure: []
    case .holds(let condition, let compared):
      [condition] + compared.map(\.expression)
        + MissingFields.columns(under: condition, program).map { Expression.column($0) }
    }
  }

  private var program: Program { judged.tables.program }

  private mutating func outcome(of claim: ExampleClaim, _ index: Int) throws(CheckFault) -> ClaimOutcome {
    guard let findings = findings[claim.asOf], let code = findings.subjects[claim.subject].code(of: claim.key) else {
      let table = program.subjects[claim.subject].name
      return outcome(
        claim, isMet: false, actual: Localized(zh: "\(table) 里没有 \(claim.key)", en: "there is no \(table) \(claim.key)")
      )
    }
    switch claim.kind {
    case .verdict(let claimed): return try outcome(of: claim, claimed, findings, code)
    case .measure(let effect, let count): return outcome(of: claim, effect, count, findings, code)
    case .holds(let condition, let compared):
      return outcome(of: claim, answers[index] ?? [], condition, compared, findings, code)
    }
  }

  func outcome(
    _ claim: ExampleClaim, isMet: Bool, actual: Localized? = nil, reasons: [ClaimReason] = []
  ) -> ClaimOutcome {
    ClaimOutcome(
      range: claim.range, line: sources.line(of: claim.range), asOf: claim.asOf, text: sources.text(claim.range),
      isMet: isMet, actual: actual, reasons: reasons)
  }

  // MARK: Conditions

  private func outcome(
    of claim: ExampleClaim, _ answers: [Column], _ condition: Expression, _ compared: [ComparedValue],
    _ findings: Findings,
    _ code: UInt32
  ) -> ClaimOutcome {
    var truth = TruthColumn.unknown
    if case .truths(let truths)? = answers.first, Int(code) < truths.values.count { truth = truths.values[Int(code)] }
    guard truth != TruthColumn.yes else { return outcome(claim, isMet: true) }
    let missing = MissingFields(
      under: condition, program, answers: answers.dropFirst(1 + compared.count), subject: claim.subject,
      row: Int(code))
    var values: [Localized] = []
    for (value, column) in zip(compared, answers.dropFirst()) where !Self.isSubjectItself(value.expression) {
      let shown = ShownValue(column, row: Int(code), type: value.type, subjects: findings.subjects).text
      let known = Localized(zh: "\(value.phrase) 是 \(shown?.zh ?? "")", en: "\(value.phrase) is \(shown?.en ?? "")")
      values.append(shown == nil ? missing.whyUnknown(value.phrase) : known)
    }
    let isUnknown = truth == TruthColumn.unknown
    if values.isEmpty { values = [isUnknown ? missing.whyUnknown(nil) : plainly(claim, condition)] }
    return outcome(
      claim, isMet: false,
      actual: Localized(zh: values.map(\.zh).joined(separator: "，"), en: values.map(\.en).joined(separator: ", ")),
      reasons: ClaimReasons(findings, example: example, sources: sources, subject: claim.subject, code: code).all)
  }

  /// What is so where no value says it.
  private func plainly(_ claim: ExampleClaim, _ condition: Expression) -> Localized {
    if case .isOnBoard(let board) = condition {
      let name = program.boards[board].name
      return Localized(zh: "\(claim.key) 不在 \(name)", en: "\(claim.key) is not on \(name)")
    }
    if case .not(.isOnBoard(let board)) = condition {
      let name = program.boards[board].name
      return Localized(zh: "\(claim.key) 在 \(name)", en: "\(claim.key) is on \(name)")
    }
    return Localized(zh: "不是这样", en: "it is not so")
  }

  /// `A2` in A2 不在 黑榜: that it is A2 is no news.
  private static func isSubjectItself(_ expression: Expression) -> Bool {
    if case .literal(.key) = expression { true } else { false }
  }

  // MARK: Verdicts

  private mutating func outcome(
    of claim: ExampleClaim, _ claimed: ClaimedVerdict, _ findings: Findings, _ code: UInt32
  ) throws(CheckFault) -> ClaimOutcome {
    let occasions = ClaimedOccasions(
      asOf: claim.asOf, subject: claim.subject, key: claim.key, norms: claimed.norms, matter: claimed.matter)
    let counts: [Verdict: Int]
    if let known = verdicts[occasions] {
      counts = known
    } else {
      counts = try occasions.counts(in: judged)
      verdicts[occasions] = counts
    }
    let verdict = Verdict.allCases.first { $0.name == claimed.verdict } ?? .unproven
    guard counts[verdict, default: 0] != claimed.count else { return outcome(claim, isMet: true) }
    let had = Verdict.allCases.compactMap { verdict in
      counts[verdict].flatMap { $0 > 0 ? Localized(zh: "\(verdict.name) \($0)次", en: "\(verdict.name) \($0)") : nil }
    }
    let actual =
      had.isEmpty
      ? Localized(
        zh: "没有判定：这几款到这一天没有约束到 \(claim.key)", en: "no verdict: by that day nothing cited has bound \(claim.key)")
      : Localized(zh: had.map(\.zh).joined(separator: "，"), en: had.map(\.en).joined(separator: ", "))
    return outcome(
      claim, isMet: false, actual: actual,
      reasons: ClaimReasons(findings, example: example, sources: sources, subject: claim.subject, code: code)
        .violations(ofNorms: Set(claimed.norms), matter: claimed.matter))
  }
}

/// The occasions whose verdicts are claimed.
private struct ClaimedOccasions: Hashable {
  let asOf: CivilDay
  let subject: Int
  let key: String
  let norms: [Int]
  let matter: Int?

  /// How often each verdict was had.
  func counts(in judged: JudgedExample) throws(CheckFault) -> [Verdict: Int] {
    let program = judged.tables.program
    func follows(_ norm: Int) -> Bool {
      if case .followUp = program.norms[norm].duty { true } else { false }
    }
    let own = norms.filter { !follows($0) }
    let following = norms.filter(follows)
    var total: [Verdict: Int] = [:]
    if !own.isEmpty {
      let found = try judged.findings(asOf: asOf) { $0.binding(only: key, of: subject, by: own) }.findings
      total = counts(of: own, in: found)
    }
    guard !following.isEmpty else { return total }
    // Everybody else is exempt: what is left is the subject's; what its own exceptions take away is its 豁免.
    let bound = counts(
      of: following,
      in: try judged.findings(asOf: asOf) {
        $0.exempting(allBut: key, of: subject, from: following, isFree: true)
      }.findings)
    let all = counts(
      of: following,
      in: try judged.findings(asOf: asOf) {
        $0.exempting(allBut: key, of: subject, from: following, isFree: false)
      }.findings)
    func judgedCount(_ counts: [Verdict: Int]) -> Int {
      counts.reduce(0) { $0 + ($1.key == .exempt ? 0 : $1.value) }
    }
    for (verdict, count) in bound where verdict != .exempt { total[verdict, default: 0] += count }
    total[.exempt, default: 0] += judgedCount(all) - judgedCount(bound)
    return total
  }

  private func counts(of norms: [Int], in findings: Findings) -> [Verdict: Int] {
    var counts: [Verdict: Int] = [:]
    for line in findings.verdicts {
      let duty = findings.duties[line.duty]
      // A duty on cases is about one thing, and has no matter of its own.
      guard norms.contains(duty.norm), matter == nil || duty.matter == nil || duty.matter == matter else { continue }
      counts[line.verdict, default: 0] += line.count
    }
    return counts
  }
}
