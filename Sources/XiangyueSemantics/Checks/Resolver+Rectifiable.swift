import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 约0510: whether what has a time limit can ever be seen to be put right.
extension Resolver {
  mutating func checkRectifiable() {
    let unclear = unclearMatters
    for limit in limitUses + rightingUses { checkRectifiable(limit, unclear) }
  }

  private mutating func checkRectifiable(_ limit: LimitUse, _ unclear: Set<Int>) {
    var told: Set<Int> = []
    var lacking: [Int: [Int]] = [:]
    var rowless: [Int] = []
    for norm in limit.norms where !norms[norm].isUnclear && norms[norm].subject >= 0 {
      switch norms[norm].norm.duty {
      case .value, .followUp:
        report(LimitWithoutRectifiedDay(range: limit.range, lack: .noRow(duty: norms[norm].norm.citation)))
        return
      case .cases(let record, _, _, _, _), .timedCases(let record, _, _, _, _):
        report(LimitWithoutRectifiedDay(range: limit.range, lack: .ofCases(record: records[record].name)))
        return
      case .matters(_, let own, _), .periodic(_, let own, _):
        let violating: Outcome = forbids(norms[norm]) ? .done : .notDone
        for index in own where limit.matters?.contains(index) != false && told.insert(index).inserted {
          guard let matter = matters[index], !unclear.contains(index) else { continue }
          if !matter.outcomes.contains(where: { $0.outcome == violating }), matter.absence == violating {
            rowless.append(index)
          } else if matter.rectifiedColumn == nil {
            lacking[matter.record, default: []].append(index)
          }
        }
      }
    }
    func named(_ indices: [Int]) -> [String] { indices.compactMap { matters[$0]?.name } }
    if !rowless.isEmpty { report(LimitWithoutRectifiedDay(range: limit.range, lack: .row(matters: named(rowless)))) }
    for (record, indices) in lacking.sorted(by: { $0.key < $1.key }) {
      let schema = records[record]
      let day = schema.columns.indices.first { $0 != schema.dayColumn && schema.columns[$0].type == .day }
      report(
        LimitWithoutRectifiedDay(
          range: limit.range,
          lack: .rectifiedDay(matters: named(indices), record: schema.name, day: day.map { schema.columns[$0].name })))
    }
  }

  /// Whether a row that shows the matter done is the violation.
  private func forbids(_ draft: NormDraft) -> Bool {
    if case .periodic(_, _, let term) = draft.norm.duty, term.isUpperBound { return true }
    return draft.norm.modality == .prohibition
  }

  /// 事项 in whose declaration something could not be read.
  private var unclearMatters: Set<Int> {
    var found: Set<Int> = []
    var place = 0
    for located in declarations.matters {
      let whole = trees[located.tree].range(located.node.tokens)
      let isTold = diagnostics.contains { message in
        message.severity == .error && message.range.file == whole.file && whole.start <= message.range.start
          && message.range.start < whole.end
      }
      if isTold || parserReports[located.tree].begin(in: whole.start...whole.end) {
        found.formUnion(place..<(place + located.node.names.count))
      }
      place += located.node.names.count
    }
    return found
  }
}
