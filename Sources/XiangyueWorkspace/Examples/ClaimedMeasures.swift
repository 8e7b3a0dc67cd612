import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// 则 A1 上报 社区 2次: how often a measure was taken, by the day of the claim.
extension ClaimJudging {
  func outcome(
    of claim: ExampleClaim, _ effect: Effect, _ count: Int, _ findings: Findings, _ code: UInt32
  ) -> ClaimOutcome {
    let own = findings.measures.filter { $0.subject == claim.subject && $0.code == code }.map(\.kind)
    let recipient = Self.recipient(of: effect, findings, claim.subject, code)
    guard own.count(where: { $0.isMeasure(effect, recipient: recipient) }) != count else {
      return outcome(claim, isMet: true)
    }
    var texts: [String] = []
    var counts: [String: Int] = [:]
    for kind in own where kind.isAlike(effect) {
      let text = kind.shown(in: findings.program)
      if counts.updateValue(counts[text, default: 0] + 1, forKey: text) == nil { texts.append(text) }
    }
    let actual =
      texts.isEmpty
      ? Localized(zh: "没有这样的措施", en: "no such measure")
      : Localized(
        zh: texts.map { "\($0) \(counts[$0] ?? 0)次" }.joined(separator: "，"),
        en: texts.map { "\($0): \(counts[$0] ?? 0)" }.joined(separator: ", "))
    return outcome(
      claim, isMet: false, actual: actual,
      reasons: ClaimReasons(findings, example: example, sources: sources, subject: claim.subject, code: code).all)
  }

  /// The key of the one that the subject's own column refers to, or the name; empty where it refers to none.
  private static func recipient(of effect: Effect, _ findings: Findings, _ subject: Int, _ code: UInt32) -> String {
    guard case .report(let recipient) = effect else { return "" }
    switch recipient {
    case .named(let name): return name
    case .reference(let column):
      let table = findings.subjects[subject]
      guard case .reference(let other) = table.schema.columns[column].type,
        case .references(let references) = table.columns[column],
        references.values[Int(code)] != ReferenceColumn.missing
      else { return "" }
      return findings.subjects[other].keys[Int(references.values[Int(code)])]
    }
  }
}

extension MeasureKind {
  /// Whether it is just what is claimed.
  fileprivate func isMeasure(_ effect: Effect, recipient: String) -> Bool {
    switch self {
    case .admonish(let word): if case .admonish(word) = effect { true } else { false }
    case .report(let key): if case .report = effect { key == recipient } else { false }
    case .award(let amount, let unit, _): if case .award(amount, unit, _) = effect { true } else { false }
    case .note(let text): if case .note(text) = effect { true } else { false }
    case .disqualify(let board, let term): if case .disqualify(board, term) = effect { true } else { false }
    case .restore(let board): if case .restore(board) = effect { true } else { false }
    case .enter, .leave, .barExchange, .shiftGrade, .setGrade, .nobody, .pending: false
    }
  }

  /// Whether it is of the same sort, so that it may be what came about instead.
  fileprivate func isAlike(_ effect: Effect) -> Bool {
    switch (self, effect) {
    case (.admonish, .admonish), (.report, .report), (.award, .award), (.note, .note), (.disqualify, .disqualify),
      (.restore, .restore), (.disqualify, .restore), (.restore, .disqualify):
      true
    case (.admonish, _), (.report, _), (.award, _), (.note, _), (.disqualify, _), (.restore, _), (.enter, _),
      (.leave, _), (.barExchange, _), (.shiftGrade, _), (.setGrade, _), (.nobody, _), (.pending, _):
      false
    }
  }
}
