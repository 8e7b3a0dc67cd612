import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics

/// Writes the tables of a check (Grammar/tables.md) into a folder, which is made where there is none.
///
/// The bytes are the same whatever the number of threads. Throws where a file can't be written; those that stood in the
/// folder then stand there still.
package func writeTables(_ findings: Findings, to folder: String, threads: Int) throws(WriteError) {
  try TableWriter.write(findings.tables, to: folder, threads: threads)
}

/// The names of the tables: six, and that of objections where a board may be objected to.
package func tableFiles(of program: Program?) -> [String] {
  ["判定汇总.csv", "违规.csv", "措施.csv", "积分.csv", "榜.csv", "搁置.csv"]
    + (program?.hasObjections == true ? ["异议.csv"] : [])
}

/// How many tables there are of a check.
package func tableCount(of findings: Findings) -> Int { tableFiles(of: findings.program).count }

extension Program {
  /// Whether some board may be objected to.
  package var hasObjections: Bool { boards.contains { $0.objection != nil } }
}

extension Findings {
  var tables: [Table] {
    let keys = KeyPieces(self)
    return [
      Table(file: "判定汇总.csv", header: "条,款,事项,判定,数", sections: [VerdictRows(findings: self)]),
      Table(file: "违规.csv", header: "条,款,事项,主体,日期,证据,限期,整改", sections: [ViolationRows(self, keys)]),
      Table(file: "措施.csv", header: "条,款,主体,日期,措施,内容", sections: [MeasureRows(self, keys)]),
      Table(file: "积分.csv", header: "积分,期间,主体,分,等级", sections: orEmpty(scores.map { ScoreRows($0, self, keys) })),
      Table(
        file: "榜.csv", header: "榜,期间,组,名次,主体,值,列入日期,事由",
        sections: orEmpty(boards.map { BoardRows(list: $0, findings: self, keys: keys) })),
      Table(file: "搁置.csv", header: "文件,行,列,原因", sections: [SetAsideRows(rows: setAside)]),
    ] + objectionTables
  }

  private var objectionTables: [Table] {
    guard program.hasObjections else { return [] }
    return [Table(file: "异议.csv", header: "榜,期间,主体,异议日,复核日,状态,原因,证据", sections: [ObjectionRowSection(findings: self)])]
  }

  /// A table without rows still has its header, which the first section writes.
  private func orEmpty(_ sections: [any RowSection]) -> [any RowSection] {
    sections.isEmpty ? [SetAsideRows(rows: [])] : sections
  }
}

/// The keys of each 主体 as cells, comma included; made for those that the findings name.
struct KeyPieces: Sendable {
  private let ofSubjects: [PieceTable?]

  init(_ findings: Findings) {
    var named: Set<Int> = []
    if findings.violations.count > 0 { named.formUnion(findings.duties.map(\.subject)) }
    named.formUnion(findings.measures.lazy.map(\.subject))
    named.formUnion(findings.scores.map { findings.program.accounts[$0.account].subject })
    named.formUnion(findings.boards.map { findings.subject(of: findings.program.boards[$0.board]) })
    ofSubjects = findings.subjects.indices.map { subject in
      named.contains(subject) ? Self.pieces(findings.subjects[subject]) : nil
    }
  }

  subscript(_ subject: Int) -> PieceTable { ofSubjects[subject]! }

  private static func pieces(_ table: SubjectTable) -> PieceTable {
    PieceTable(count: table.count) { index, buffer in
      buffer.appendCell(table.keys[index])
      buffer.append(UInt8(ascii: ","))
    }
  }
}
