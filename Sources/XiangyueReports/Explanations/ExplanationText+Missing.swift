import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Why somebody is not on a board that articles enter: what is missing of each way.
extension ExplanationText {
  func tellMissing(_ stays: ExplainedStays, _ explanation: SubjectExplanation, in page: inout ExplanationPage) {
    for way in stays.ways {
      let clause = program.clauses[way.clause].citation
      let citation = Citation(article: clause.article, paragraph: clause.paragraph, item: way.item ?? clause.item)
      for (index, part) in way.parts.enumerated() {
        let head = index == 0 ? cited(citation) + say("：", ": ") : say("并且 ", "and ")
        page.line(
          head + rule(words.trigger(part.trigger, subject: explanation.subject)) + say("：", ": ") + lack(part),
          indent: 2)
        for event in shownEvents(part) { tell(event, in: &page) }
        for condition in part.conditions { tell(condition, explanation.subject, in: &page) }
        tellOnlyMatter(part, in: &page)
      }
    }
  }

  private func shownEvents(_ part: ExplainedPart) -> [ExplainedEvent] {
    if case .rowHolds = part.trigger { return part.holds == true ? part.events : part.related }
    if case .overdue = part.trigger { return part.holds == true ? part.events : part.related }
    return part.eventsOfAnyMatter.count > part.events.count ? part.eventsOfAnyMatter : part.events
  }

  /// What is missing: `差 2次`.
  private func lack(_ part: ExplainedPart) -> String {
    if case .overdue = part.trigger, part.holds != true {
      guard !part.related.isEmpty else { return say("没有违反", "not broken") }
      let open = part.related.count { $0.rectification == .notDue }
      return open > 0
        ? say(
          "违反 \(part.related.count)次，\(open)次还没到期，没有逾期的",
          "broken \(part.related.count) times, \(open) not due, none overdue")
        : say("违反 \(part.related.count)次，没有逾期的", "broken \(part.related.count) times, none overdue")
    }
    if case .rowHolds = part.trigger, part.holds == false {
      return part.related.isEmpty
        ? say("没有要看的行", "no row to look at") : say("没有一行成立，最近的是", "holds on no row; the last are")
    }
    if let count = part.count, let needed = part.needed {
      guard count < needed else { return say("有 \(count)次", "\(count)") }
      return say("至多 \(count)次，差 \(needed - count)次", "\(count) at most, \(needed - count) short")
    }
    switch part.holds {
    case true?: return say("有", "holds")
    case false?: return part.conditions.isEmpty ? say("没有", "none") : say("不成立", "fails")
    case nil: return say("要看每一行记录", "depends on each row")
    }
  }

  /// `只差“同一 事项”四字`
  private func tellOnlyMatter(_ part: ExplainedPart, in page: inout ExplanationPage) {
    guard let count = part.count, let needed = part.needed, count < needed, part.eventsOfAnyMatter.count >= needed
    else {
      return
    }
    page.line(
      say(
        "不分事项有 \(part.eventsOfAnyMatter.count)次，只差“同一 事项”四字",
        "\(part.eventsOfAnyMatter.count) of all matters together: only “同一 事项” is in the way"), indent: 6)
  }
}
