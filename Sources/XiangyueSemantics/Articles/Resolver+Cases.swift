import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Duties on a 记录: each of its rows is a case, on which a condition decides.
extension Resolver {
  /// `凡 红白事（类别 为 喜事），桌数 不得 超过 20桌`.
  mutating func caseNorm(_ node: NormSyntax, _ record: Int, _ citation: Citation) {
    let scope = Scope.record(record)
    guard let reference = records[record].subjectColumn, records[record].dayColumn != nil,
      case .reference(let subject) = records[record].columns[reference].type
    else {
      let lack: IncompleteTable.Lack = records[record].subjectColumn == nil ? .reference(to: nil) : .day
      report(IncompleteTable(range: node.sets[0].name.range, table: records[record].name, lack: lack))
      return
    }
    let base = node.sets[0].filter.isEmpty ? nil : conjunction(node.sets[0].filter, scope)
    for stretch in stretches(of: node) {
      let start = norms.count
      var filter = base
      for part in stretch {
        switch part {
        case .condition(let conditions): filter = both(filter, conjunction(conditions, scope))
        case .bound(let bound):
          guard bound.every == nil else {
            cannotStand(bound.tokens, zh: "一行一判，不写 每…", en: "each row is judged: without 每…")
            continue
          }
          let holds = comparison(bound.measure, bound.comparison, scope)
          addCase(record, reference, subject, filter, modality(bound.modal), holds, bound.tokens, citation)
        case .duty(let duty):
          for token in actNames(duty) { caseDuty(token, duty, record, reference, subject, filter, citation) }
        case .exclusion: break
        }
      }
      exclude(stretch, subject, norms: Array(start..<norms.count), citation)
    }
  }

  /// `应当 公开招标`: a 是否 field by its name.
  private mutating func caseDuty(
    _ token: Token, _ duty: DutySyntax, _ record: Int, _ reference: Int, _ subject: Int, _ filter: Expression?,
    _ citation: Citation
  ) {
    guard let column = records[record].column(named: token.text) else {
      reportUndeclaredValue(token, .record(record))
      return
    }
    guard records[record].columns[column].type == .truth else {
      let spoken = records[record].columns[column].type.spoken(subjects)
      wrongKind(
        token.range, zh: "\(token.text) 是 \(spoken)：写 \(token.text) \(duty.modal?.text ?? "应当") 为 …，或把它声明为 是否",
        en: "\(token.text) is no 是否 field")
      return
    }
    let holds = Expression.compare(.column(column), .equal, .literal(.truth(true)))
    addCase(record, reference, subject, filter, modality(duty.modal), holds, duty.tokens, citation, name: token.text)
  }

  private mutating func addCase(
    _ record: Int, _ reference: Int, _ subject: Int, _ filter: Expression?, _ modality: Modality, _ holds: Expression,
    _ tokens: TokenRange, _ citation: Citation, name: String? = nil
  ) {
    let compliant: Expression
    switch modality {
    case .prohibition: compliant = .not(holds)
    case .obligation, .permission, .encouragement: compliant = holds
    }
    let norm = Norm(
      citation: citation, modality: modality,
      duty: .cases(
        record: record, reference: reference, filter: filter, compliant: compliant, text: name ?? phrase(tokens)),
      range: range(tokens))
    norms.append(NormDraft(norm: norm, subject: subject, set: nil, matters: [], tree: current))
  }
}
