import XiangyueCalendar
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Objections to an entry on a board: their rows, and what decides.
extension ExplanationText {
  func tell(_ objections: [Objection], in page: inout ExplanationPage) {
    for objection in objections {
      let day = say("\(shown(objection.day))异议", "objection of \(shown(objection.day))")
      let place = findings.evidence(of: objection).onOneLine
      page.line(day + say("（\(place)）：", " (\(place)): ") + outcome(objection), indent: 2)
    }
  }

  private func outcome(_ objection: Objection) -> String {
    let reviewed = objection.reviewDay.map { say("\(shown($0))复核，", "reviewed on \(shown($0)), ") } ?? ""
    switch objection.state {
    case .underReview: return reviewed + say("还没有定", "not decided")
    case .upheld: return reviewed + condition(objection, holds: true) + say("，撤销", ": struck")
    case .rejected: return reviewed + condition(objection, holds: false) + say("，维持", ": stands")
    case .refused: return objection.state.name(language) + say("，", ", ") + (objection.state.reason?(language) ?? "")
    }
  }

  /// `复核结果 为 成立`, or that it is not so.
  private func condition(_ objection: Objection, holds: Bool) -> String {
    guard let declared = program.boards[objection.board].objection else { return "" }
    let text = rule(words.expression(declared.upheld, .record(declared.record)))
    return holds ? text : say("不是 \(text)", "not \(text)")
  }
}
