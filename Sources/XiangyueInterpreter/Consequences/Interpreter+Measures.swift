import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Interpreter {
  /// By day, article, paragraph, subject, then as the clauses stand in the text, then row.
  ///
  /// - Parameter found: by 主体; stage after stage, each in the order of its subjects.
  func measures(_ found: [[PlacedMeasure]]) -> [Measure] {
    let paragraphCount = Int(program.paragraphPlaces.max() ?? 0) + 1
    var recipients = RecipientTable()
    var perSubject: [[Measure]] = []
    for (subject, unsorted) in found.enumerated() {
      var placed = unsorted
      let isInOrder = zip(placed, placed.dropFirst()).allSatisfy { one, next in
        one.code < next.code || (one.code == next.code && !(next < one))
      }
      if !isInOrder {
        placed.sort { $0.code != $1.code ? $0.code < $1.code : $0 < $1 }
      }
      let order = Buckets(
        count: placed.count, bucketCount: max(1, span.dayCount) * paragraphCount
      ) { Int(placed[$0].day - span.effective.number) * paragraphCount + Int(placed[$0].paragraph) }.order
      perSubject.append(order.map { measure(placed[Int($0)], subject: subject, &recipients) })
    }
    let filled = perSubject.filter { !$0.isEmpty }
    guard filled.count > 1 else { return filled.first ?? [] }
    return merged(perSubject.flatMap(\.self))
  }

  /// Where subjects of several 主体 have measures on one day under one paragraph, they stand by their keys.
  private func merged(_ measures: [Measure]) -> [Measure] {
    let keyed = measures.enumerated().map { offset, measure in
      (measure: measure, key: subjects[measure.subject].keys[Int(measure.code)], offset: offset)
    }
    return keyed.sorted { left, right in
      if left.measure.day != right.measure.day { return left.measure.day < right.measure.day }
      let citations = (program.clauses[left.measure.clause].citation, program.clauses[right.measure.clause].citation)
      if citations.0 != citations.1 { return citations.0 < citations.1 }
      if left.key != right.key { return left.key.unicodeScalars.lexicographicallyPrecedes(right.key.unicodeScalars) }
      return left.offset < right.offset
    }.map(\.measure)
  }

  private func measure(_ placed: PlacedMeasure, subject: Int, _ recipients: inout RecipientTable) -> Measure {
    let kind: MeasureKind
    switch program.clauses[Int(placed.clause)].effects[Int(placed.effect)] {
    case .admonish(let word): kind = .admonish(word)
    case .report(let recipient): kind = .report(key(of: recipient, subject: subject, code: Int(placed.code)))
    case .enter(let board, _): kind = .enter(board: board, isUnderReview: placed.isUnderReview)
    case .leave(let board): kind = .leave(board: board, isUnderReview: placed.isUnderReview)
    case .disqualify(let board, let term): kind = .disqualify(board: board, term)
    case .restore(let board): kind = .restore(board: board)
    case .award(let amount, let unit, let parts):
      kind = .award(
        amount, unit: unit,
        parts: parts.map { part in
          AwardedPart(
            amount: part.amount,
            to: part.account.map { program.accounts[$0].name }
              ?? key(of: part.recipient, subject: subject, code: placed.code, &recipients))
        })
    case .barExchange(let bar):
      kind = .barExchange(last: bar.lastDay(from: CivilDay(number: placed.day), in: calendar))
    case .note(let text): kind = .note(text)
    case .setGrade(let scale, let line, let length): kind = .setGrade(scale: scale, line: line, length)
    case .shiftGrade(let scale, let steps): kind = .shiftGrade(scale: scale, steps: steps)
    case .points(let account, let amount, _):
      kind =
        refersToNobody(amount.recipient, subject: subject, code: placed.code, &recipients)
        ? .nobody(account: account) : .pending(account: account, isTaken: amount.isTaken)
    case .rectify, .demand, .clear: preconditionFailure("limits, demands and what clears an account are no measures")
    }
    return Measure(
      clause: Int(placed.clause), subject: subject, code: placed.code, day: CivilDay(number: placed.day), kind: kind)
  }

  /// The key of the one whom a share goes to; empty where it goes to nobody.
  private func key(
    of recipient: PointRecipient, subject: Int, code: UInt32, _ table: inout RecipientTable
  ) -> String {
    guard case .referred(_, let other) = recipient, let place = table.add(recipient, of: subject, self),
      let found = table.codes(place, of: Int(code)).first
    else { return "" }
    return subjects[other].keys[Int(found)]
  }

  private func refersToNobody(
    _ recipient: PointRecipient, subject: Int, code: UInt32, _ table: inout RecipientTable
  ) -> Bool {
    switch recipient {
    case .own: return false
    case .referred, .dependents:
      guard let place = table.add(recipient, of: subject, self) else { return true }
      return table.codes(place, of: Int(code)).isEmpty
    }
  }

  /// The key of the one the subject's own column refers to; empty where it refers to none.
  private func key(of recipient: Recipient, subject: Int, code: Int) -> String {
    switch recipient {
    case .named(let name): return name
    case .reference(let column):
      let table = subjects[subject]
      guard case .reference(let other) = table.schema.columns[column].type,
        case .references(let references) = table.columns[column], references.values[code] != ReferenceColumn.missing
      else { return "" }
      return subjects[other].keys[Int(references.values[code])]
    }
  }
}

extension Program {
  /// By clause, the place of its article and paragraph among those of all clauses.
  var paragraphPlaces: [UInt16] {
    let citations = Array(Set(clauses.map(\.citation))).sorted()
    return clauses.map { clause in UInt16(truncatingIfNeeded: citations.firstIndex(of: clause.citation) ?? 0) }
  }
}
