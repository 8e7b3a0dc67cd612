import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// What there is to be come by, and how it is seen that it was: by verdicts, by what is put on record, by what subjects answer.
struct CoveragePlan {
  private(set) var points: [CoveragePoint] = []
  /// By point, by side.
  private(set) var signs: [[CoverageSign]] = []
  private(set) var probes: CoverageProbes
  private(set) var questions: [(subject: Int, expression: Expression)] = []
  private(set) var aggregates: [RecordAggregate] = []
  private let program: Program
  private let trees: [SyntaxTree]
  private let sources: RuleSources
  private let firstAggregate: Int
  private let countsUnknown: Bool

  /// - Parameter countsUnknown: whether that something stays open is a side of its own.
  init(_ program: Program, rules: RuleSet, countsUnknown: Bool) {
    self.program = program
    self.countsUnknown = countsUnknown
    trees = rules.trees
    sources = RuleSources(rules.files)
    probes = CoverageProbes(program)
    firstAggregate = program.recordAggregates.count + program.exampleAggregates.count
    addDuties()
    addExemptions()
    addClauses()
    addGrades()
    addBoards()
  }

  private mutating func add(
    _ kind: CoveragePoint.Kind, _ range: SourceRange, _ citation: Citation? = nil, _ label: String,
    _ sides: [(zh: String, en: String, sign: CoverageSign)],
    unknown: CoverageSign? = nil
  ) {
    let open = countsUnknown ? unknown : nil
    let name = kind == .duty ? Localized(zh: "待查", en: "unproven") : Localized(zh: "说不准", en: "unknown")
    points.append(
      CoveragePoint(
        kind: kind, citation: citation ?? XiangyueSemantics.citation(of: range, in: trees), label: label,
        file: sources.name(of: range), line: sources.line(of: range),
        sides: sides.map { CoverageSide(name: Localized(zh: $0.zh, en: $0.en)) }
          + (open == nil ? [] : [CoverageSide(name: name, isUnknown: true)])))
    signs.append(sides.map(\.sign) + [open].compactMap { $0 })
  }

  // MARK: Duties

  /// Versions of an article that say the same of one item are one point, as they are one line of 判定汇总.
  private mutating func addDuties() {
    var seen: Set<CoverageSign> = []
    var sets: Set<Int> = []
    for (index, norm) in program.norms.enumerated() where norm.modality != .permission {
      for name in names(of: norm.duty) {
        let met = CoverageSign.verdict(norm.citation, name, .compliant)
        guard seen.insert(met).inserted else { continue }
        let isEncouragement = norm.modality == .encouragement
        add(
          .duty, norm.range, norm.citation, name,
          [
            ("合规", "compliant", met),
            isEncouragement
              ? ("未达倡导", "unheeded", .verdict(norm.citation, name, .unheeded))
              : ("违规", "violated", .verdict(norm.citation, name, .violated)),
          ], unknown: program.canStayOpen(index) ? .verdict(norm.citation, name, .unproven) : nil)
      }
      switch norm.duty {
      case .matters(let set, _, _), .periodic(let set, _, _), .value(let set, _, _, _):
        if sets.insert(set).inserted { addSet(set, norm.range, norm.citation) }
      case .cases(let record, let reference, let filter, _, let text),
        .timedCases(let record, let reference, let filter, _, let text):
        if let filter { addRows(filter, record, reference, norm.range, norm.citation, text) }
      case .followUp: break
      }
    }
  }

  /// 事项 in the tables.
  private func names(of duty: DutyKind) -> [String] {
    switch duty {
    case .matters(_, let matters, _), .periodic(_, let matters, _): matters.map { program.matters[$0].name }
    case .cases(_, _, _, _, let text), .value(_, _, _, let text), .timedCases(_, _, _, _, let text): [text]
    case .followUp(_, let matter, _): [program.matters[matter].name]
    }
  }

  /// Who belongs to a subset, and who does not.
  private mutating func addSet(_ set: Int, _ range: SourceRange, _ citation: Citation) {
    let whole = program.sets[set]
    guard let condition = whole.condition else { return }
    let (holds, fails) = (ask(whole.subject, condition), ask(whole.subject, .not(condition)))
    add(
      .scope, range, citation, whole.name,
      [("有人是", "somebody is", holds), ("有人不是", "somebody is not", fails)],
      unknown: condition.isAlwaysKnown ? nil : Self.unanswered(holds))
  }

  /// Which rows a condition lets in, and which it does not.
  private mutating func addRows(
    _ condition: Expression, _ record: Int, _ reference: Int, _ range: SourceRange, _ citation: Citation,
    _ label: String
  ) {
    guard case .reference(let subject) = program.records[record].columns[reference].type else { return }
    let sides = [condition, .not(condition)].map { condition in
      aggregates.append(
        RecordAggregate(
          record: record, reference: reference, subject: subject, condition: condition, value: nil,
          figure: .aggregate(.count), window: .always))
      return ask(
        subject,
        .compare(.overRecords(firstAggregate + aggregates.count - 1), .greater, .literal(.number(Fixed(0)))))
    }
    add(
      .scope, range, citation, "\(program.records[record].name)（\(label)）",
      [("有这样的行", "such a row", sides[0]), ("有别的行", "another row", sides[1])],
      unknown: condition.isAlwaysKnown ? nil : Self.unanswered(sides[0]))
  }

  /// Of a question: that somebody answers neither yes nor no.
  private static func unanswered(_ sign: CoverageSign) -> CoverageSign? {
    if case .answered(let question) = sign { .unanswered(question) } else { nil }
  }

  private mutating func ask(_ subject: Int, _ expression: Expression) -> CoverageSign {
    questions.append((subject, expression))
    return .answered(questions.count - 1)
  }

  private mutating func addExemptions() {
    for exemption in program.exemptions {
      switch exemption.scope {
      case .set(let set): addSet(set, exemption.range, exemption.citation)
      case .rows(let record, let condition):
        guard let reference = program.records[record].subjectColumn else { continue }
        addRows(condition, record, reference, exemption.range, exemption.citation, sources.text(exemption.range))
      }
    }
  }

  // MARK: Consequences

  private mutating func addClauses() {
    for (index, clause) in program.clauses.enumerated() {
      let label = Self.condition(of: sources.text(clause.range))
      // A 款 with very many ways is looked at as a whole.
      let ways = clause.trigger.alternatives()
      for way in ways.count <= 50 ? ways : [] { add(way, of: clause, index, label) }
    }
  }

  private mutating func add(_ way: TriggerAlternative, of clause: Clause, _ index: Int, _ label: String) {
    let citation = Citation(
      article: clause.citation.article, paragraph: clause.citation.paragraph, item: way.item ?? clause.citation.item)
    if case .allRectified? = way.event {
      // Nothing but a removal comes of it, and that is a measure of the clause itself.
      add(.trigger, clause.range, citation, label, [("成立", "holds", .fired(index))])
      return
    }
    let fired = probes.watch(way.whole, like: clause)
    var sides: [(zh: String, en: String, sign: CoverageSign)] = [("成立", "holds", .fired(fired))]
    if let event = way.event, let elsewhere = absence(of: event, way, fired, like: clause) {
      sides.append(("不成立", "does not hold", elsewhere))
    }
    add(.trigger, clause.range, citation, label, sides, unknown: open(way.event, fired, sides.last?.sign, like: clause))
    guard let event = way.event, way.conditions.count > 1 else { return }
    for (index, condition) in way.conditions.enumerated() {
      guard condition.isGuard, let denied = condition.denied else { continue }
      let holds = probes.watch(.allOf([event, condition]), like: clause)
      let fails = probes.watch(.allOf([event, denied]), like: clause)
      let all = countsUnknown ? probes.watch(event, like: clause) : nil
      add(
        .condition, clause.range, citation, "\(label)（第\(ChineseNumber.text(index + 1))个条件）",
        [("成立", "holds", .fired(holds)), ("不成立", "does not hold", .fired(fails))],
        unknown: all.map { .firedBeyond($0, [holds, fails]) })
    }
  }

  /// What shows that at the end of a period nobody could tell.
  private mutating func open(
    _ event: Trigger?, _ fired: Int, _ other: CoverageSign?, like clause: Clause
  ) -> CoverageSign? {
    guard countsUnknown, case .periodEnds(let unit, _)? = event, case .fired(let denied)? = other else { return nil }
    let always = probes.watch(.periodEnds(unit, .literal(.truth(true))), like: clause)
    return .firedBeyond(always, [fired, denied])
  }

  /// What shows that it did not come about where it might have.
  private mutating func absence(
    of event: Trigger, _ way: TriggerAlternative, _ fired: Int, like clause: Clause
  ) -> CoverageSign? {
    if way.conditions.count > 1 { return .firedMore(probes.watch(event, like: clause), than: fired) }
    if case .periodEnds = event, let denied = event.denied { return .fired(probes.watch(denied, like: clause)) }
    if let unheeded = unheeded(event) { return unheeded }
    if let opposite = event.opposite { return .fired(probes.watch(opposite, like: clause)) }
    let all = program.norms.indices.filter { index in
      program.norms[index].stage <= clause.stage && program.subject(ofNorm: index) == clause.subject
    }
    return event.base(all: all).map { .firedMore(probes.watch($0, like: clause), than: fired) }
  }

  /// Of those who do what is encouraged: that somebody does not.
  private func unheeded(_ event: Trigger) -> CoverageSign? {
    guard case .complied(let norms, _) = event, norms.allSatisfy({ program.norms[$0].modality == .encouragement }),
      let norm = norms.first, let name = names(of: program.norms[norm].duty).first
    else { return nil }
    return .verdict(program.norms[norm].citation, name, .unheeded)
  }

  /// `违反 前款 规定 的` of `违反 前款 规定 的，扣 2分`; not too long for a line.
  private static func condition(of text: String) -> String {
    var shown = text
    if let end = text.firstRange(of: "的，") ?? text.firstRange(of: "的,") {
      shown = String(text[..<text.index(after: end.lowerBound)])
    }
    return shown.count > 40 ? shown.prefix(39) + "…" : shown
  }

  // MARK: Grades and boards

  private mutating func addGrades() {
    for (index, scale) in program.scales.enumerated() {
      for (line, grade) in scale.lines.enumerated() {
        add(
          .grade, scale.range, nil, "\(scale.name) \(grade.name)",
          [("有人得", "somebody has it", .graded(scale: index, line: line))])
      }
    }
  }

  private mutating func addBoards() {
    for (index, board) in program.boards.enumerated() {
      add(
        .board, board.range, nil, "榜 \(board.name)",
        [
          ("有人在榜", "somebody is on it", .listed(board: index)),
          ("有人不在榜", "somebody is not", .leftOut(board: index)),
        ])
      guard let requirement = board.requirement else { continue }
      let parts: [Expression] = if case .and(let parts) = requirement { parts } else { [requirement] }
      for (place, part) in parts.enumerated() {
        let subject = program.sets[board.set].subject
        let number = parts.count > 1 ? "的第\(ChineseNumber.text(place + 1))个条件" : ""
        let (holds, fails) = (ask(subject, part), ask(subject, .not(part)))
        add(
          .condition, board.range, nil, "榜 \(board.name) 须\(number)",
          [("成立", "holds", holds), ("不成立", "does not hold", fails)],
          unknown: part.isAlwaysKnown ? nil : Self.unanswered(holds))
      }
    }
  }
}

extension Program {
  /// Whose violations those of a norm are; nil for a norm on cases that name nobody.
  fileprivate func subject(ofNorm norm: Int) -> Int? {
    switch norms[norm].duty {
    case .matters(let set, _, _), .periodic(let set, _, _), .value(let set, _, _, _): return sets[set].subject
    case .cases(let record, let reference, _, _, _), .timedCases(let record, let reference, _, _, _):
      if case .reference(let subject) = records[record].columns[reference].type { return subject }
      return nil
    case .followUp(let subject, _, _): return subject
    }
  }
}
