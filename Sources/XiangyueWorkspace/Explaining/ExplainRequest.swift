import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Why figures are as they are: a check, with everything that led to what it found of some subjects.
public struct ExplainRequest: Sendable {
  /// What is checked; its `from` is not looked at, for everything is explained from 施行 on.
  public var check: CheckRequest
  /// Keys of those of whom it is asked, in the order in which they shall be told; nil: of everybody.
  public var keys: [String]? = []
  /// `A1 在 黑榜`: a sentence of which it is asked whether, and why, it is so; nil: none.
  public var claim: String?

  public init(check: CheckRequest) { self.check = check }
}

/// Somebody of whom it is asked: by 主体 (index into `Program.subjects`) and code.
package struct AskedSubject: Sendable, Hashable {
  package let subject: Int
  package let code: UInt32
}

/// What there is to say, and from what it was worked out.
public struct ExplainResult: Sendable {
  package let check: CheckResult
  package let explanations: Explanations
  /// In the order asked for.
  package let subjects: [AskedSubject]
  /// The sentence asked about, understood.
  package let claim: Claim?
  package let notes: RowNotes

  package var findings: Findings { explanations.findings }

  /// A sentence that is not so is `violations` (1); the rest is as of a check, whose violations are no fault here.
  public var exitStatus: ExitStatus {
    var statuses: [ExitStatus] = []
    if check.exceedsAllowance { statuses.append(.unusableData) }
    if check.isNothingChecked { statuses.append(.nothingChecked) }
    if let claim {
      let explanation = explanations.explanation(subject: claim.asked.subject, code: claim.asked.code)
      if claim.holds(for: explanation, in: findings) == false { statuses.append(.violations) }
    }
    return .combine(statuses)
  }

  /// What is wrong with names of accounts, or of a period, that were asked for; nil where they are known.
  package func unknownNames(accounts: [String], period: String?) -> Localized? {
    let known = findings.program.accounts.map(\.name)
    if let name = accounts.first(where: { !known.contains($0) }) {
      return Localized(
        zh: "没有叫“\(name)”的积分；有：\(known.joined(separator: "、"))",
        en: "no account is called “\(name)”; there are \(known.joined(separator: ", "))")
    }
    var periods: [String] = []
    for list in findings.scores where !periods.contains(list.period.name) { periods.append(list.period.name) }
    if let period, !periods.contains(period) {
      return Localized(
        zh: "没有“\(period)”这一期；有：\(periods.joined(separator: "、"))",
        en: "there is no period “\(period)”; there are \(periods.joined(separator: ", "))")
    }
    return nil
  }
}

extension ExplainRequest {
  /// - Throws: where a check would, where nobody has a key, and where the sentence can't be understood.
  public func run() throws(CheckFault) -> ExplainResult {
    var request = check
    request.from = nil
    var asked: [AskedSubject] = []
    var understood: Claim?
    var judged = try request.judged { (program, tables) throws(CheckFault) in
      if let claim {
        let found = try ClaimReading(program, tables, asOf: request.asOf).claim(claim)
        understood = found
        asked = [found.asked]
      }
      guard let keys else {
        for (subject, table) in tables.enumerated() {
          for code in 0..<table.count {
            asked.append(AskedSubject(subject: subject, code: UInt32(truncatingIfNeeded: code)))
          }
        }
        return .everybody
      }
      for key in keys { asked += try Self.subjects(called: key, in: tables) }
      var codes: [Int: [UInt32]] = [:]
      for one in Set(asked) { codes[one.subject, default: []].append(one.code) }
      return .some(codes)
    }
    var explanations: Explanations
    do {
      explanations = try judged.interpreter.explanations()
    } catch {
      throw CheckFault(error)
    }
    judged.watch.lap("后果、积分、榜、来由", "effects, points, boards, reasons")
    try explanations.takeSheets(of: asked, from: judged)
    let notes = keys == nil ? RowNotes() : try RowNotes(judged, of: asked)
    return ExplainResult(
      check: judged.result(of: request, explanations.findings), explanations: explanations, subjects: asked,
      claim: understood, notes: notes)
  }

  /// Everybody who has the key, of whatever 主体.
  private static func subjects(called key: String, in tables: [SubjectTable]) throws(CheckFault) -> [AskedSubject] {
    let found = tables.indices.compactMap { index in
      tables[index].code(of: key).map { AskedSubject(subject: index, code: $0) }
    }
    guard found.isEmpty else { return found }
    throw unknown(key, in: tables)
  }

  /// That nobody has a key, with those it is like.
  package static func unknown(_ key: String, in tables: [SubjectTable]) -> CheckFault {
    let names = tables.map { "\($0.schema.name) \($0.file)" }
    let near = nearest(to: key, among: tables.flatMap { $0.keys.prefix(5_000) }).map(\.name)
    let meant =
      near.isEmpty
      ? ("", "") : ("；是想写 \(near.joined(separator: "、")) 吧？", "; did you mean \(near.joined(separator: ", "))?")
    return CheckFault(
      .usage, zh: "没有编号是“\(key)”的（\(names.joined(separator: "、"))）" + meant.0,
      en: "nobody is called “\(key)” (\(names.joined(separator: ", ")))" + meant.1)
  }
}
