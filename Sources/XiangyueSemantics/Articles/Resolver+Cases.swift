import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Duties on a 记录: each of its rows is a case, on which a condition decides.
extension Resolver {
  /// `红白事（类别 为 喜事）`: which rows are cases; nil where the record can't have any, which is reported.
  mutating func caseRows(_ node: SetSyntax, _ record: Int) -> CaseRows? {
    guard let reference = records[record].subjectColumn, records[record].dayColumn != nil,
      case .reference(let subject) = records[record].columns[reference].type
    else {
      let lack: IncompleteTable.Lack = records[record].subjectColumn == nil ? .reference(to: nil) : .day
      report(IncompleteTable(range: node.name.range, table: records[record].name, lack: lack))
      return nil
    }
    let filter = node.filter.isEmpty ? nil : conjunction(node.filter, .record(record))
    return CaseRows(record: record, reference: reference, subject: subject, filter: filter)
  }

  /// `桌数 不得 超过 20桌`.
  mutating func caseBound(_ node: BoundDutySyntax, _ rows: CaseRows, _ frame: NormFrame) {
    guard isOfOneRow(node.every ?? frame.every) else { return }
    let holds = comparison(node.measure, node.comparison, .record(rows.record))
    addCase(rows, modality(node.modal ?? frame.modal), holds, node.tokens, frame, text: phrase(node.tokens))
  }

  /// `应当 公开招标`: a 是否 field by its name.
  mutating func caseDuty(
    _ node: DutySyntax, _ names: [Token], _ times: TimesSyntax?, _ rows: CaseRows, _ frame: NormFrame
  ) {
    guard isOfOneRow(node.every ?? frame.every) else { return }
    if let times {
      cannotStand(times.tokens, zh: "一行一判，不写次数", en: "each row is judged: without a number of times")
      return
    }
    let schema = records[rows.record]
    for token in onceEach(names) {
      guard let column = schema.column(named: token.text) else {
        reportNoField(token, rows)
        continue
      }
      guard isTruth(schema.columns[column], token, node) else { continue }
      let holds = Expression.compare(.column(column), .equal, .literal(.truth(true)))
      addCase(rows, modality(node.modal ?? frame.modal), holds, node.tokens, frame, text: token.text, act: token.text)
    }
  }

  /// What another record shows has a time by which it does.
  private mutating func reportNoField(_ token: Token, _ rows: CaseRows) {
    guard let entry = names.find(token.text, .matter), let matter = matters[entry.index], matter.record != rows.record,
      let day = records[rows.record].dayColumn
    else { return reportUndeclaredValue(token, .record(rows.record)) }
    let name = records[rows.record].columns[day].name
    cannotStand(
      token.range, token.text, zh: "写明期限：应当 在 \(name) 5日前 \(token.text)，或 应当 在 7日内 \(token.text)",
      en: "say by when: 应当 在 \(name) 5日前 \(token.text), or 应当 在 7日内 \(token.text)")
  }

  mutating func isOfOneRow(_ every: EverySyntax?) -> Bool {
    guard let every else { return true }
    cannotStand(every.tokens, zh: "一行一判，不写 每…", en: "each row is judged: without 每…")
    return false
  }

  private mutating func addCase(
    _ rows: CaseRows, _ modality: Modality, _ holds: Expression, _ tokens: TokenRange, _ frame: NormFrame,
    text: String, act: String? = nil
  ) {
    add(
      .cases(
        record: rows.record, reference: rows.reference, filter: rows.filter, compliant: compliant(holds, modality),
        text: text),
      modality, subject: rows.subject, frame, tokens, act: act)
  }

  // MARK: In order

  /// `应当 先 监委会审核，再 代表会通过，后 支付`: none is dated before one that comes before it.
  mutating func orderDuty(_ node: DutySyntax, _ steps: [Token], _ rows: CaseRows, _ frame: NormFrame) {
    guard isOfOneRow(node.every ?? frame.every) else { return }
    let modality = modality(node.modal ?? frame.modal)
    if modality == .prohibition {
      cannotStand(node.tokens, zh: "应当 先 …，再 …，后 …", en: "应当 先 …，再 …，后 …")
      return
    }
    let columns = onceEach(steps).compactMap { dayColumn($0, rows) }
    guard columns.count == steps.count else { return }
    var pairs: [Expression] = []
    for later in columns.indices {
      for earlier in columns[..<later] {
        pairs.append(.compare(.seen(.column(earlier)), .lessOrEqual, .seen(.column(columns[later]))))
      }
    }
    let whole = pairs.count == 1 ? pairs[0] : .and(pairs)
    addCase(rows, modality, whole, node.tokens, frame, text: orderText(node))
  }

  /// Without the modal: `先 监委会审核，再 代表会通过，后 支付`.
  private func orderText(_ node: DutySyntax) -> String {
    let first = tree.tokens[node.tokens.lower..<node.tokens.upper].firstIndex { $0.text == "先" }
    return phrase(TokenRange(first ?? node.tokens.lower, node.tokens.upper))
  }

  /// A step of the case: the field that says when it was taken.
  mutating func dayColumn(_ token: Token, _ rows: CaseRows) -> Int? {
    let schema = records[rows.record]
    guard let column = schema.column(named: token.text) else {
      reportUndeclaredValue(token, .record(rows.record))
      return nil
    }
    switch schema.columns[column].type {
    case .day, .time: return column
    case .text, .truth, .number, .enumeration, .reference:
      wrongKind(
        token.range, zh: "\(token.text) 要是 日期 或 时间，说明是哪天做的", en: "\(token.text) has to be a 日期 or 时间: when it was done")
      return nil
    }
  }
}
