import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Interpreter {
  /// What follows from the records taken in: events, effects, scores, boards. Records never taken in count as empty files.
  package func findings() throws(InterpreterFault) -> Findings {
    try checkFigures()
    var walks = program.subjects.indices.map { subject in
      let walk = SubjectWalk(self, subject: subject)
      return Parallel.map(count: subjects[subject].count, threads: threads) { walk.walk($0) }
    }
    for part in walks.joined() {
      if let account = part.ledger.overflowedAccount { throw .overflow(account: program.accounts[account].name) }
    }
    var standing = Standing(
      interpreter: self, points: points(walks), violationCounts: walks.map { bySegment($0, \.violationCounts) },
      memberships: program.boards.indices.map { board in
        walks.joined().flatMap { $0.memberships.filter { $0.board == board } }
      },
      disqualifications: program.boards.indices.map { board in
        walks.joined().flatMap { $0.disqualifications.filter { $0.board == board } }
      },
      lists: program.boards.map { _ in [] })
    let verdicts = verdicts(walks.flatMap(\.self))
    let measures = measures(walks)
    var tables = walks.joined().map(\.violations)
    walks = []
    let violations = withSubjectless(ViolationTable(&tables, dutyCount: duties.duties.count))
    let scores = try scoreLists(standing)
    for board in program.boardsInOrder { standing.lists[board] = BoardMaker(standing: standing, board: board).lists() }
    return Findings(
      program: program, from: span.from, asOf: span.asOf, subjects: subjects, duties: duties.duties,
      verdicts: verdicts, violations: violations, measures: measures, scores: scores,
      boards: standing.lists.flatMap(\.self).filter { $0.period.last >= span.from }, records: recordCounts,
      setAside: subjects.flatMap(\.setAside) + harvests.flatMap { $0?.setAside ?? [] }, unseen: unseen,
      setCounts: program.sets.map(memberCount))
  }

  private func memberCount(_ set: SubjectSet) -> Int {
    evaluator.truth(set.condition, over: Frame(subjects[set.subject], day: span.asOf)).values.count { $0 == TruthColumn.yes }
  }

  private func verdicts(_ parts: [WalkPart]) -> [VerdictCount] {
    var counts = [Int](repeating: 0, count: duties.duties.count * Verdict.allCases.count)
    for source in harvests.compactMap({ $0?.total.counts }) + parts.map(\.counts) {
      for index in counts.indices { counts[index] += source[index] }
    }
    return counts.indices.compactMap { index in
      guard counts[index] > 0, let verdict = Verdict(rawValue: UInt8(index % Verdict.allCases.count)) else {
        return nil
      }
      return VerdictCount(duty: index / Verdict.allCases.count, verdict: verdict, count: counts[index])
    }
  }

  /// By account and segment.
  private func points(_ walks: [[WalkPart]]) -> [[[Int64]]] {
    program.accounts.enumerated().map { index, account in
      bySegment(walks[account.subject]) { $0.ledger.sums[index] }
    }
  }

  /// What the parts hold by segment and subject, as one array a segment; none where the parts hold nothing.
  private func bySegment<Value>(_ parts: [WalkPart], _ values: (WalkPart) -> [Value]) -> [[Value]] {
    let sources = parts.map { (range: $0.range, values: values($0)) }
    return (0..<segments.count).map { segment in
      sources.flatMap { source in
        let first = segment * source.range.count
        return source.values.isEmpty ? [] : Array(source.values[first..<(first + source.range.count)])
      }
    }
  }

  /// By account and its scales as declared, then by period.
  private func scoreLists(_ standing: Standing) throws(InterpreterFault) -> [ScoreList] {
    guard span.dayCount > 0 else { return [] }
    var lists: [ScoreList] = []
    for (account, declaration) in program.accounts.enumerated() {
      let scales = program.scales.indices.filter { program.scales[$0].account == account }
      for scale in scales.isEmpty ? [nil] : scales.map({ Optional($0) }) {
        for period in (periods[declaration.unit]?.periods ?? []) where period.last >= span.from {
          guard let values = standing.scores(account: account, period: period, day: min(period.last, span.asOf)) else {
            throw .overflow(account: declaration.name)
          }
          lists.append(
            ScoreList(
              account: account, period: period, isProvisional: period.last > span.asOf, values: values, scale: scale,
              grades: scale.map { scale in values.map { program.scales[scale].grade(of: $0) } } ?? []))
        }
      }
    }
    return lists
  }

  private var recordCounts: [RecordCount] {
    harvests.enumerated().compactMap { record, harvest in
      guard let harvest else { return nil }
      let total = harvest.total
      return RecordCount(
        record: record, file: harvest.file, rowsRead: harvest.rowsRead, evidence: total.evidence,
        afterAsOf: total.afterAsOf, beforeEffect: total.beforeEffect, inconclusive: total.inconclusive,
        unbound: total.unbound, setAside: harvest.setAside.count)
    }
  }

  private var unseen: [Unseen] {
    var result: [Unseen] = []
    for plan in plans {
      for (index, layout) in plan.sights.enumerated() {
        guard let sight = layout.unseen, let words = harvests[plan.record]?.total.sights[index] else { continue }
        let bound = (0..<subjects[layout.subject].count).filter { code in
          layout.duties.keys.contains {
            bindings.binding(
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

extension GradeScale {
  /// The first line whose bounds hold; 255 where none does.
  func grade(of score: Int64) -> UInt8 {
    let line = lines.firstIndex { line in
      line.bounds.allSatisfy { $0.comparison.holds(score, $0.value.tenThousandths) }
    }
    return line.map { UInt8(truncatingIfNeeded: $0) } ?? 255
  }
}
