import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 例: whether its rows fit the tables and its claims the program. They are run by whoever tests.
extension Resolver {
  mutating func resolveExamples() {
    // What claims count is no business of a check: it stands apart.
    let (queryCount, aggregateCount) = (queries.count, recordAggregates.count)
    (article, outline) = (nil, nil)
    for located in declarations.examples {
      current = located.tree
      examples.append(example(located.node))
    }
    given = nil
    exampleQueries = Array(queries[queryCount...])
    exampleAggregates = Array(recordAggregates[aggregateCount...])
    queries.removeSubrange(queryCount...)
    recordAggregates.removeSubrange(aggregateCount...)
  }

  private mutating func example(_ node: ExampleSyntax) -> Example {
    var draft = ExampleDraft(subjectCount: subjects.count, recordCount: records.count)
    let firstReport = diagnostics.count
    for step in node.steps {
      switch step {
      case .rows(let table, let columns, let rows): addRows(table, columns, rows, to: &draft)
      case .rowsFrom(let table, let source): addFile(table, source, to: &draft)
      case .asOf, .verdict, .measure, .expect: break
      }
    }
    checkReferences(draft)
    draft.isUnclear = diagnostics.count > firstReport
    given = draft
    let claims = claims(of: node, draft)
    return Example(
      title: node.title.text, range: node.title.range, subjects: draft.subjects, records: draft.records,
      folder: draft.folder, claims: claims)
  }

  /// Each 则 as of the 截至 written last before it; one before all of them as of the first.
  private mutating func claims(of node: ExampleSyntax, _ draft: ExampleDraft) -> [ExampleClaim] {
    let days = node.steps.compactMap { step in if case .asOf(let token) = step { token } else { nil } }
    var day = days.first.flatMap { civilDay($0) } ?? (draft.hasRecordFiles ? nil : draft.lastDay)
    let isClear = !draft.isUnclear && !hasUnreadableParts(node.tokens)
    if days.isEmpty, day == nil, isClear {
      report(IncompleteExample(range: node.title.range, lack: draft.hasRecordFiles ? .dayOfFiles : .day))
    }
    var claims: [ExampleClaim] = []
    var count = 0
    for step in node.steps {
      switch step {
      case .rows, .rowsFrom: continue
      case .asOf(let token): day = civilDay(token) ?? day
      case .verdict(let claim):
        count += 1
        if let claim = verdictClaim(claim, asOf: day) { claims.append(claim) }
      case .measure(let claim):
        count += 1
        if let claim = measureClaim(claim, asOf: day) { claims.append(claim) }
      case .expect(let claimed, let expression, let tokens):
        count += 1
        if let claim = claim(claimed, expression, tokens, asOf: day) { claims.append(claim) }
      }
    }
    if count == 0, isClear { report(IncompleteExample(range: node.title.range, lack: .claim)) }
    return claims
  }

  private mutating func addFile(_ table: Token, _ source: Token, to draft: inout ExampleDraft) {
    let path = GivenPath(path: source.text, range: source.range)
    guard table.text != "数据" else {
      if draft.folder != nil { report(NamedTwice(name: "数据", range: table.range, cut: nil)) }
      draft.folder = path
      return
    }
    guard let reference = exampleTable(table) else { return }
    if case .none = draft[reference] {
      draft[reference] = .file(path)
    } else {
      report(NamedTwice(name: table.text, range: table.range, cut: nil))
    }
  }

  mutating func exampleTable(_ token: Token) -> TableReference? {
    if let subject = names.find(token.text, .subject)?.index { return .subject(subject) }
    if let record = names.find(token.text, .record)?.index { return .record(record) }
    reportUndeclaredSet(token, names.candidates(.subject, .record))
    return nil
  }

  /// Whoever a row refers to must be there; those of files are looked up when they are read.
  private mutating func checkReferences(_ draft: ExampleDraft) {
    for reference in draft.references where !draft.isOpen(reference.subject) {
      guard draft.keys[reference.subject][reference.key] == nil else { continue }
      reportUndeclaredKey(reference.key, reference.range, of: reference.subject, draft)
    }
  }

  /// - Parameter subject: nil where it may be of any 主体.
  mutating func reportUndeclaredKey(_ key: String, _ range: SourceRange, of subject: Int?, _ draft: ExampleDraft) {
    let tables = subject.map { [$0] } ?? Array(subjects.indices)
    let known = tables.flatMap { draft.keys[$0].sorted { $0.value.start < $1.value.start }.map(\.key) }
    let schema = subject.map { subjects[$0] }
    report(
      UndeclaredKey(
        name: key, range: range, table: schema?.name,
        keyColumn: schema.flatMap { schema in schema.keyColumn.map { schema.columns[$0].name } },
        suggestions: suggestions(for: key, among: known.map { Candidate($0) }), available: Array(known.prefix(20))))
  }
}
