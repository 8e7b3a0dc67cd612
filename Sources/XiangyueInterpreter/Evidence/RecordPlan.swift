import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What the program asks of one record file: which columns, which rows speak of which duty, which sights of a subject.
struct RecordPlan: Sendable {
  let record: Int
  let dayColumn: Int?
  let groups: [EvidenceGroup]
  /// A layout for each column of the record that refers to a subject asked about.
  let sights: [SightLayout]
  /// Duties on cases in which something must be done in time.
  let timed: [TimedRows]
  let figures: [FigurePlan]
  let exchanges: [ExchangePlan]
  let objections: [ObjectionPlan]
  /// What clauses ask of the evidence, see `Program.rowConditions`.
  let rowConditions: [Expression]
  /// Of what amounts are worked out, see `Program.rowFigures`.
  let rowFigures: [Expression]
  let marks: MarkLayout
  let wanted: [Bool]
  /// Days that the rows of this record moved, where it is a record of postponements.
  let movedDays: Set<Int32>

  /// Whether no duty is judged by the record's rows.
  var hasNoDuty: Bool { groups.isEmpty && timed.isEmpty }

  /// Whether violations found row by row have a 限期 of their own.
  var hasLimits: Bool { timed.contains { $0.done != nil } }

  init(
    record: Int, program: Program, duties: DutyList, segmentCount: Int, rowConditions: [Expression],
    rowFigures: [Expression], marks: MarkLayout
  ) {
    self.record = record
    self.rowConditions = rowConditions
    self.rowFigures = rowFigures
    self.marks = marks
    movedDays = Set(
      program.schedules.filter { $0.postponement?.record == record }.flatMap { $0.schedule.moves.keys.map(\.number) })
    timed = TimedRows.all(record: record, program: program, duties: duties)
    figures = program.recordAggregates.indices.filter { program.recordAggregates[$0].record == record }
      .map { FigurePlan($0, program.recordAggregates[$0]) }
    exchanges = program.exchanges.indices.filter { program.exchanges[$0].record == record }
      .map { ExchangePlan($0, program.exchanges[$0]) }
    objections = program.boards.enumerated().compactMap { board, declaration in
      declaration.objection.flatMap { $0.record == record ? ObjectionPlan(board: board, objection: $0) : nil }
    }
    let schema = program.records[record]
    dayColumn = schema.dayColumn
    groups = EvidenceGroup.groups(record: record, program: program, duties: duties)
    var layouts: [SightLayout] = []
    func layout(_ reference: Int, subject: Int, _ change: (inout SightLayout) -> Void) {
      let index = layouts.firstIndex { $0.reference == reference }
      if index == nil { layouts.append(SightLayout(reference: reference, subject: subject)) }
      change(&layouts[index ?? layouts.count - 1])
    }
    for group in groups {
      let lines = group.slots.flatMap(\.lines).filter { $0.use == .standing }
      layout(group.reference, subject: group.subject) { sight in
        for line in lines { sight.addDuty(line.duty, asVersionOf: duties.firstVersions[line.duty]) }
        // Nobody need have done what is only encouraged.
        if lines.contains(where: { duties.modalities[$0.duty] != .encouragement }) { sight.addUnseen() }
      }
    }
    for (index, query) in program.queries.enumerated() where query.record == record {
      layout(query.reference, subject: query.subject) {
        $0.addQuery(index, condition: query.condition, count: segmentCount)
      }
    }
    sights = layouts
    var wanted = [Bool](repeating: false, count: schema.columns.count)
    func want(_ expression: Expression?) {
      guard let expression else { return }
      switch expression {
      case .column(let column): wanted[column] = true
      // Beyond a reference columns are those of the one referred to.
      case .through(let reference, _, _): want(reference)
      case .overDependents: break
      case .literal, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped, .firstOf,
        .minuteOfDay, .seen, .before, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed,
        .isOnBoard, .derived, .overRecords, .grade:
        expression.parts.forEach(want)
      }
    }
    if let dayColumn { wanted[dayColumn] = true }
    for group in groups {
      wanted[group.reference] = true
      group.expressions.forEach(want)
      for line in group.slots.flatMap(\.lines) {
        if let column = line.rectifiedColumn { wanted[column] = true }
      }
    }
    for rows in timed {
      wanted[rows.reference] = true
      rows.expressions.forEach(want)
    }
    for figure in figures {
      wanted[figure.reference] = true
      want(figure.condition)
      want(figure.value)
    }
    for exchange in exchanges {
      wanted[exchange.reference] = true
      want(exchange.price)
    }
    for plan in objections {
      wanted[plan.objection.reference] = true
      if let column = plan.objection.reviewColumn { wanted[column] = true }
      want(plan.objection.filter)
      want(plan.objection.upheld)
    }
    rowConditions.forEach(want)
    rowFigures.forEach(want)
    for sight in layouts {
      wanted[sight.reference] = true
      for query in sight.queries { want(query.condition) }
    }
    self.wanted = wanted
  }

  /// Every condition over the record's rows.
  var expressions: [Expression] {
    groups.flatMap(\.expressions) + sights.flatMap { $0.queries.compactMap(\.condition) } + rowConditions + rowFigures
      + exchanges.map(\.price) + objections.flatMap { [$0.objection.filter, $0.objection.upheld].compactMap { $0 } }
      + timed.flatMap(\.expressions) + figures.flatMap { [$0.condition, $0.value].compactMap { $0 } }
  }
}

/// One 兑换, as the rows of its record meet it.
struct ExchangePlan: Sendable {
  /// Index into `Program.exchanges`.
  let index: Int
  let account: Int
  let reference: Int
  let price: Expression

  init(_ index: Int, _ exchange: Exchange) {
    self.index = index
    account = exchange.account
    reference = exchange.reference
    price = exchange.price
  }
}
