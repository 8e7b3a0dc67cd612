import XiangyueCalendar

/// One item of one norm: what occasions are counted by.
package struct Duty: Sendable {
  package let norm: Int
  /// Nil for a norm on cases.
  package let matter: Int?
  /// 事项 in the tables.
  package let name: String
  package let subject: Int
  /// The last limit that a clause sets for putting its violations right, nil where none does.
  package let limit: TimeLimit?

  package init(norm: Int, matter: Int?, name: String, subject: Int, limit: TimeLimit?) {
    self.norm = norm
    self.matter = matter
    self.name = name
    self.subject = subject
    self.limit = limit
  }
}

package enum Verdict: UInt8, Sendable, CaseIterable {
  case compliant, violated, unproven, notDue, exempt, unheeded

  /// As the tables say it.
  package var name: String {
    switch self {
    case .compliant: "合规"
    case .violated: "违规"
    case .unproven: "待查"
    case .notDue: "未到期"
    case .exempt: "豁免"
    case .unheeded: "未达倡导"
    }
  }
}

package struct VerdictCount: Sendable, Hashable {
  /// Index into `Findings.duties`.
  package let duty: Int
  package let verdict: Verdict
  package let count: Int

  package init(duty: Int, verdict: Verdict, count: Int) {
    self.duty = duty
    self.verdict = verdict
    self.count = count
  }
}
