import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// What was judged, as of when, and whom it binds; or that nothing was.
extension TextReport {
  var heading: [ReportBlock] {
    let day = findings.asOf
    let from = findings.from
    let span = say(
      "截至 \(day.chineseText)（星期\(day.weekday.chineseName.dropFirst())），自 \(from.chineseText)起",
      "As of \(day.isoText) (\(englishName(day.weekday))), from \(from.isoText)")
    let line = ([span] + boundSubjects).joined(separator: layout.semicolon)
    return [.line(layout.emphasized(findings.program.title.onOneLine)), .line(line.onOneLine)]
  }

  /// `住户 2,000户，其中商户 589户`: those that norms bind, and the named parts of them that norms bind.
  private var boundSubjects: [String] {
    let sets = boundSets
    return findings.subjects.indices.compactMap { subject in
      guard sets.contains(where: { findings.program.sets[$0].subject == subject }) else { return nil }
      let word = measureWord(subject)
      let whole = findings.program.subjects[subject].name + " " + word.counting(findings.subjects[subject].count)
      let parts = sets.filter { set in
        findings.program.sets[set].subject == subject && findings.program.sets[set].condition != nil
          && findings.setCounts.indices.contains(set)
      }
      guard !parts.isEmpty else { return whole }
      let shown = parts.map { "\(findings.program.sets[$0].name) \(word.counting(findings.setCounts[$0]))" }
      return whole + say("，其中", ", of them ") + shown.joined(separator: layout.comma)
    }
  }

  /// The sets that norms bind, each once, in the order of the program.
  private var boundSets: [Int] {
    let bound = Set(
      findings.program.norms.compactMap { norm -> Int? in
        switch norm.duty {
        case .matters(let set, _, _), .periodic(let set, _, _), .value(let set, _, _, _): set
        case .cases, .timedCases, .followUp: nil
        }
      })
    // Norms on cases bind those to whom the cases belong.
    let ofCases = Set(findings.duties.filter { $0.matter == nil }.map(\.subject))
    return findings.program.sets.indices.filter { bound.contains($0) || ofCases.contains($0) }
  }

  /// Why nothing was checked; nil where something was.
  var nothingChecked: String? {
    guard let reason = findings.nothingChecked?(language).onOneLine else { return nil }
    return say("没有核对任何内容：\(reason)（退出码 \(exitCode)）。", "Nothing was checked: \(reason) (exit code \(exitCode)).")
  }

  private func englishName(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
