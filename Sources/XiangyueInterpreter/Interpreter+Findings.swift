import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics
import XiangyueText

extension Interpreter {
  /// What follows from the records taken in: events, effects, scores, boards. Records never taken in count as empty files.
  package func findings() throws(InterpreterFault) -> Findings {
    var course = try finishedCourse()
    return try findings(&course)
  }

  /// The same, and what subjects have come to by some day: of each question the answers of all of its 主体, by code.
  ///
  /// - Parameter questions: of a program that is `answering` them (or that asks the same itself).
  package func findings(
    answering questions: [Question]
  ) throws(InterpreterFault) -> (findings: Findings, answers: [Column]) {
    var course = try finishedCourse()
    let answers = questions.map { question in
      let view = StandingView(standing: course.standing, subject: question.subject, day: question.day)
      return evaluator.certainValue(question.expression, over: Frame(subjects[question.subject], standing: view))
    }
    return (try findings(&course), answers)
  }

  func finishedCourse() throws(InterpreterFault) -> StageCourse {
    try checkFigures()
    var course = StageCourse(self)
    for stage in 0..<course.stageCount { try course.run(stage) }
    return course
  }

  func findings(_ course: inout StageCourse) throws(InterpreterFault) -> Findings {
    let standing = course.standing
    var tables = course.takeTables()
    let refused = refusedRows(course.exchanges)
    let violations = withSubjectless(
      ViolationTable(&tables, dutyCount: duties.duties.count), others: course.subjectless)
    let findings = Findings(
      program: program, from: span.from, asOf: span.asOf, subjects: subjects, duties: duties.duties,
      verdicts: verdicts(course.counts), violations: violations, measures: measures(course.measures),
      openDuties: openDuties(course.open), scores: try scoreLists(standing),
      boards: standing.lists.flatMap(\.self).filter { $0.period.last >= span.from },
      objections: standing.objectionList,
      records: recordCounts(refused: refused), setAside: setAside(refused: refused),
      unseen: unseen, unclear: bindings.unclear, setCounts: program.sets.map { memberCount($0, standing) })
    try checkFigures()
    return findings
  }

  /// In the order of their last days, then of duty, subject and row.
  private func openDuties(_ judged: [OccasionColumns]) -> [OpenDuty] {
    (harvests.compactMap { $0?.open } + judged).flatMap { found in
      (0..<found.count).map { index in
        OpenDuty(
          duty: Int(found.duties[index]),
          code: found.codes[index] == ReferenceColumn.missing ? nil : found.codes[index],
          day: CivilDay(number: found.days[index]), row: Int(found.rows[index]), last: CivilDay(number: found.limits[index]))
      }
    }.sorted { ($0.last, $0.duty, $0.code ?? .max, $0.row) < ($1.last, $1.duty, $1.code ?? .max, $1.row) }
  }

  private func memberCount(_ set: SubjectSet, _ standing: Standing) -> Int {
    let view = StandingView(standing: standing, subject: set.subject, day: span.asOf)
    return evaluator.certainTruth(set.condition, over: Frame(subjects[set.subject], standing: view)).values
      .count { $0 == TruthColumn.yes }
  }

  /// By article, paragraph and item as listed; versions of an article that say the same of one item are one line.
  private func verdicts(_ judged: [Int]) -> [VerdictCount] {
    var counts = judged
    for source in harvests.compactMap({ $0?.total.counts }) {
      for index in counts.indices { counts[index] += source[index] }
    }
    var lines: [VerdictLine: Int] = [:]
    var merged = [Int](repeating: 0, count: counts.count)
    let kinds = Verdict.allCases.count
    for (index, duty) in duties.duties.enumerated() {
      let citation = program.norms[duty.norm].citation
      let line = VerdictLine(article: citation.article, paragraph: citation.paragraph, name: duty.name)
      let first = lines[line] ?? index
      lines[line] = first
      for kind in 0..<kinds { merged[first * kinds + kind] += counts[index * kinds + kind] }
    }
    return merged.indices.compactMap { index in
      guard merged[index] > 0, let verdict = Verdict(rawValue: UInt8(index % kinds)) else { return nil }
      return VerdictCount(duty: index / kinds, verdict: verdict, count: merged[index])
    }
  }

  /// By account and its scales as declared, then by period.
  private func scoreLists(_ standing: Standing) throws(InterpreterFault) -> [ScoreList] {
    guard span.dayCount > 0 else { return [] }
    var lists: [ScoreList] = []
    for (account, declaration) in program.accounts.enumerated() {
      let scales = program.scales.indices.filter { program.scales[$0].account == account }
      for scale in scales.isEmpty ? [nil] : scales.map({ Optional($0) }) {
        let start = declaration.since.map { max($0, span.from) } ?? span.from
        for period in (periods[declaration.unit]?.periods ?? []) where period.last >= start {
          guard let values = standing.scores(account: account, period: period, day: min(period.last, span.asOf)) else {
            throw .overflow(account: declaration.name)
          }
          lists.append(
            ScoreList(
              account: account, period: period, isProvisional: period.last > span.asOf, values: values, scale: scale,
              grades: scale.map { standing.grades(scale: $0, day: min(period.last, span.asOf)) } ?? []))
        }
      }
    }
    return lists
  }

  /// By record, the rows of exchanges for which there was not enough.
  private func refusedRows(_ book: ExchangeBook) -> [Int: [SetAsideRow]] {
    var found: [Int: [SetAsideRow]] = [:]
    for refused in book.refused {
      let exchange = program.exchanges[refused.exchange]
      let schema = program.records[exchange.record]
      found[exchange.record, default: []].append(
        SetAsideRow(
          file: harvests[exchange.record]?.file ?? "", row: Int(refused.row),
          column: schema.columns[exchange.item].name,
          reason: refused.reason.setAside(account: program.accounts[exchange.account].name)))
    }
    return found
  }

  /// 主体 first, then 记录, each in the order of its rows.
  private func setAside(refused: [Int: [SetAsideRow]]) -> [SetAsideRow] {
    subjects.flatMap(\.setAside)
      + harvests.enumerated().flatMap { record, harvest -> [SetAsideRow] in
        let own = harvest?.setAside ?? []
        guard let more = refused[record] else { return own }
        return (own + more).enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }.map(
          \.element)
      }
  }

  private func recordCounts(refused: [Int: [SetAsideRow]]) -> [RecordCount] {
    harvests.enumerated().compactMap { record, harvest in
      guard let harvest else { return nil }
      let total = harvest.total
      let refusedCount = Set(refused[record, default: []].map(\.row)).count
      return RecordCount(
        record: record, file: harvest.file, rowsRead: harvest.rowsRead, evidence: total.evidence - refusedCount,
        afterAsOf: total.afterAsOf, beforeEffect: total.beforeEffect, inconclusive: total.inconclusive,
        unbound: total.unbound, setAside: harvest.setAside.count + refusedCount)
    }
  }

  private var unseen: [Unseen] {
    var result: [Unseen] = []
    for plan in plans {
      for (index, layout) in plan.sights.enumerated() {
        guard let sight = layout.unseen, let words = harvests[plan.record]?.total.sights[index] else { continue }
        let bound = (0..<subjects[layout.subject].count).filter { code in
          layout.duties.keys.contains {
            duties.modalities[$0] != .encouragement
              && bindings.binding(
                subject: layout.subject, code: UInt32(code), duty: $0, from: span.from.number,
                through: span.asOf.number) != .unbound
          }
        }
        func without(_ bit: Int) -> [UInt32] {
          bound.filter { words[$0 * layout.wordCount + bit >> 5] >> UInt32(bit & 31) & 1 == 0 }
            .map { UInt32(truncatingIfNeeded: $0) }
        }
        result.append(
          Unseen(
            record: plan.record, subject: layout.subject, never: without(sight.everBit),
            thisPeriod: without(sight.recentBit), period: unseenPeriod))
      }
    }
    return result
  }
}

/// What a line of 判定汇总.csv is of.
private struct VerdictLine: Hashable {
  let article: Int
  let paragraph: Int?
  let name: String
}

extension GradeScale {
  /// The first line whose bounds hold; 255 where none does.
  func grade(of score: Int64) -> UInt8 {
    let line = lines.firstIndex { line in
      line.bounds.allSatisfy { $0.comparison.holds(score, $0.value.tenThousandths) }
    }
    return line.map { UInt8(truncatingIfNeeded: $0) } ?? 255
  }
}

extension ExchangeBook.Refused.Reason {
  fileprivate func setAside(account: String) -> SetAsideReason {
    switch self {
    case .noPrice: .missing
    case .notEnough: .notEnough(account: account)
    case .barred: .barred(account: account)
    }
  }
}
