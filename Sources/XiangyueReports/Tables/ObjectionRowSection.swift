import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// 异议.csv: `红榜,2022年第3季度,A1,2022-10-10,2022-10-14,撤销,,异议登记.csv:2`.
struct ObjectionRowSection: RowSection {
  let findings: Findings

  var count: Int { findings.objections.count }

  func append(_ rows: Range<Int>, to buffer: inout RowBuffer) {
    for objection in findings.objections[rows] {
      let board = findings.program.boards[objection.board]
      buffer.appendCell(board.name)
      buffer.append(UInt8(ascii: ","))
      buffer.appendCell(objection.period?.name ?? "")
      buffer.append(UInt8(ascii: ","))
      buffer.appendCell(findings.key(of: objection) ?? "")
      buffer.append(UInt8(ascii: ","))
      buffer.append(DayText(objection.day.number))
      buffer.append(UInt8(ascii: ","))
      if let day = objection.reviewDay { buffer.append(DayText(day.number)) }
      buffer.append(UInt8(ascii: ","))
      buffer.appendCell(objection.state.name.zh)
      buffer.append(UInt8(ascii: ","))
      buffer.appendCell(objection.state.reason?.zh ?? "")
      buffer.append(UInt8(ascii: ","))
      buffer.appendCell(findings.evidence(of: objection))
      buffer.append(UInt8(ascii: "\n"))
    }
  }
}

extension Findings {
  /// The key of the one whose entry is objected to; nil where the row names nobody.
  func key(of objection: Objection) -> String? {
    let subject = subject(of: program.boards[objection.board])
    return objection.code.map { subjects[subject].keys[Int($0)] }
  }

  /// `异议登记.csv:3`
  func evidence(of objection: Objection) -> String { file(of: objection) + ":\(objection.row)" }

  /// The file of the record of objections as users know it.
  func file(of objection: Objection) -> String {
    guard let record = program.boards[objection.board].objection?.record else { return "" }
    return records.first { $0.record == record }?.file ?? program.records[record].name
  }
}

extension Objection.State {
  /// 状态
  var name: Localized {
    switch self {
    case .underReview: Localized(zh: "复核中", en: "under review")
    case .upheld: Localized(zh: "撤销", en: "struck")
    case .rejected: Localized(zh: "维持", en: "stands")
    case .refused: Localized(zh: "不受理", en: "not heard")
    }
  }

  /// 原因: why it changes nothing.
  var reason: Localized? {
    switch self {
    case .underReview, .upheld, .rejected: nil
    case .refused(.late): Localized(zh: "逾期", en: "after the public notice")
    case .refused(.notListed): Localized(zh: "未列入", en: "not on the board by then")
    case .refused(.nobody): Localized(zh: "未写明", en: "names nobody")
    }
  }
}
