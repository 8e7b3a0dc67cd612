import XiangyueCalendar
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// What the tables name in Chinese alone, as sentences say it in either language. Names that a rule declares stay as they are.
extension Period {
  /// `2022年第3季度（暂计）`, `2022 Q3 (provisional)`
  func shownName(isProvisional: Bool, _ language: Language) -> String {
    switch language {
    case .chinese: name + (isProvisional ? "（暂计）" : "")
    case .english: englishName + (isProvisional ? " (provisional)" : "")
    }
  }

  /// `2022`, `2022 H1`, `2022 Q3`, `2022-08`, `2022 W34`, `2022-08-31`
  private var englishName: String {
    let (year, month, _) = first.components
    switch unit {
    case .day: return first.isoText
    case .week:
      // A week belongs to the year that has its Thursday (ISO 8601).
      let thursday = first + 3
      let year = thursday.components.year
      return "\(year) W\((thursday - (CivilDay(year: year, month: 1, day: 1) ?? thursday)) / 7 + 1)"
    case .month: return String(first.isoText.dropLast(3))
    case .quarter: return "\(year) Q\((month + 2) / 3)"
    case .halfYear: return "\(year) H\(month == 1 ? 1 : 2)"
    case .year: return String(year)
    case .years: return "\(year)–\(last.components.year)"
    }
  }
}

extension Verdict {
  var said: Localized {
    switch self {
    case .compliant: Localized(zh: name, en: "compliant")
    case .violated: Localized(zh: name, en: "violated")
    case .unproven: Localized(zh: name, en: "unproven")
    case .notDue: Localized(zh: name, en: "not due")
    case .exempt: Localized(zh: name, en: "exempt")
    case .unheeded: Localized(zh: name, en: "unheeded")
    }
  }
}

extension MeasureKind {
  /// `列入 黑榜`, `entered 黑榜`
  /// - Parameter content: what it names; empty: nothing.
  func said(_ content: String) -> Localized {
    let zh = content.isEmpty ? name : name + " " + content
    switch self {
    // The word is the rule's.
    case .admonish(let word): return Localized(zh: zh, en: "“\(word)”")
    case .report: return Localized(zh: zh, en: content.isEmpty ? "reported" : "reported to \(content)")
    case .enter: return Localized(zh: zh, en: "entered \(content)")
    case .leave: return Localized(zh: zh, en: "left \(content)")
    // Behind the board may stand how long, in the words of the rule.
    case .disqualify(_, let term):
      return Localized(zh: zh, en: "\(term.isSuspension ? "suspended from" : "disqualified for") \(content)")
    case .restore: return Localized(zh: zh, en: "eligible again for \(content)")
    case .barExchange(let last):
      return Localized(zh: zh, en: "may exchange nothing through \(last.isoText)")
    case .award: return Localized(zh: zh, en: "awarded \(content)")
    case .note: return Localized(zh: zh, en: "noted “\(content)”")
    case .pending: return Localized(zh: zh, en: "points of \(content), how many is not said")
    case .nobody: return Localized(zh: zh, en: "points of \(content), for nobody")
    case .setGrade: return Localized(zh: zh, en: "graded \(content) directly")
    case .shiftGrade(_, let steps): return Localized(zh: zh, en: "moved \(steps > 0 ? "up" : "down") in \(content)")
    }
  }
}

extension TimeLimit {
  /// `30日内`, `within 30 days`
  var said: Localized {
    let (zh, en) =
      switch unit {
      case .days: ("日", "day")
      case .weeks: ("周", "week")
      case .months: ("个月", "month")
      case .years: ("年", "year")
      case .workdays: ("个工作日", "workday")
      }
    return Localized(zh: "\(amount)\(zh)内", en: "within \(amount) \(en)\(amount == 1 ? "" : "s")")
  }
}
