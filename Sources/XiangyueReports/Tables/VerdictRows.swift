import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// 判定汇总.csv: `1,1,包卫生,合规,1004`.
struct VerdictRows: RowSection {
  let findings: Findings

  var count: Int { findings.verdicts.count }

  func append(_ rows: Range<Int>, to buffer: inout RowBuffer) {
    for verdict in findings.verdicts[rows] {
      let duty = findings.duties[verdict.duty]
      let citation = findings.citation(of: duty)
      buffer.append("\(citation.article),\(citation.paragraph ?? 1),")
      buffer.appendCell(duty.name)
      buffer.append(",\(verdict.verdict.name),\(verdict.count)\n")
    }
  }
}
