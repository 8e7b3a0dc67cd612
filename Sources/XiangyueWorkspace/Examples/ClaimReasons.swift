import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// What happened to one subject, as far as findings say: its violations, and what followed from them.
struct ClaimReasons {
  private let findings: Findings
  private let example: Example
  private let sources: RuleSources
  private let subject: Int
  private let code: UInt32

  init(_ findings: Findings, example: Example, sources: RuleSources, subject: Int, code: UInt32) {
    self.findings = findings
    self.example = example
    self.sources = sources
    self.subject = subject
    self.code = code
  }

  /// In the order of their days, violations before what follows from them.
  var all: [ClaimReason] {
    let found = violations { _ in true } + measures
    return found.enumerated().sorted { left, right in
      (left.element.day, left.offset) < (right.element.day, right.offset)
    }.map(\.element)
  }

  func violations(ofNorms norms: Set<Int>, matter: Int?) -> [ClaimReason] {
    violations { norms.contains($0.norm) && (matter == nil || $0.matter == nil || $0.matter == matter) }
  }

  private func violations(where isAsked: (Duty) -> Bool) -> [ClaimReason] {
    let table = findings.violations
    return (0..<table.count).compactMap { row in
      let duty = findings.duties[Int(table.duties[row])]
      guard duty.subject == subject, table.subjects[row] == code, isAsked(duty) else { return nil }
      let citation = findings.program.norms[duty.norm].citation
      let limit = table.limits[row] == DayColumn.missing ? nil : CivilDay(number: table.limits[row])
      let state = table.states[row].name
      let set = limit.map { "，限 \($0.chineseText)" + (state.isEmpty ? "" : "，\(state)") } ?? ""
      let setEnglish = limit.map { ", limit \($0)" + (state.isEmpty ? "" : ", \(state)") } ?? ""
      return ClaimReason(
        day: CivilDay(number: table.days[row]),
        text: Localized(
          zh: "违规 \(citation.text) \(duty.name)\(set)", en: "违规 \(citation.english) \(duty.name)\(setEnglish)"),
        place: place(of: duty, row: Int(table.rows[row])))
    }
  }

  private var measures: [ClaimReason] {
    findings.measures.filter { $0.subject == subject && $0.code == code }.map { measure in
      let citation = findings.program.clauses[measure.clause].citation
      let what = measure.kind.shown(in: findings.program)
      return ClaimReason(
        day: measure.day, text: Localized(zh: "\(what) \(citation.text)", en: "\(what) \(citation.english)"), place: nil
      )
    }
  }

  /// The row of 设 in the rule file; a row of a file as its spreadsheet shows it.
  private func place(of duty: Duty, row: Int) -> String? {
    guard row > 0, let record = findings.program.evidenceRecord(of: duty) else { return nil }
    switch example.records[record] {
    case .rows(let rows):
      // The header is row 1.
      return rows.indices.contains(row - 2) ? sources.place(rows[row - 2].range) : nil
    case .none, .file:
      let file = findings.records.first { $0.record == record }?.file ?? findings.program.records[record].name
      return "\(file):\(row)"
    }
  }
}

extension MeasureKind {
  /// `列入 黑榜`
  func shown(in program: Program) -> String {
    switch self {
    case .admonish(let word): word
    case .report(let recipient): "上报 \(recipient)"
    case .enter: "列入 \(content(in: program))"
    case .leave: "移出 \(content(in: program))"
    case .disqualify(let board, let term):
      (term.isSuspension ? "暂停 " : "取消 ") + "\(program.boards[board].name) 资格"
        + (term.length.map { " " + $0.words } ?? "")
    case .restore(let board): "恢复 \(program.boards[board].name) 资格"
    case .award: "奖 \(content(in: program))"
    case .barExchange: "取消资格 \(content(in: program))"
    case .note(let text): "记 “\(text)”"
    case .nobody(let account): "\(program.accounts[account].name) 无人可记"
    case .setGrade: "直接 定为 \(content(in: program))"
    case .pending(let account, let isTaken): "\(isTaken ? "扣" : "加") \(program.accounts[account].name) 待定"
    case .shiftGrade(let scale, let steps): "\(program.scales[scale].name) \(steps > 0 ? "升" : "降") \(abs(steps))级"
    }
  }
}
