import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Interpreter {
  /// The table with the violations of cases that name nobody among the others: there 主体 is the row itself, `file:row`.
  func withSubjectless(_ table: ViolationTable, others: [OccasionColumns]) -> ViolationTable {
    var all = table
    for found in harvests.compactMap({ $0?.subjectless }) + others {
      for index in 0..<found.count where span.shows(found.days[index]) {
        let set = limits.lastDay(duty: Int(found.duties[index]), day: found.days[index])
        let own = found.limits.isEmpty ? DayColumn.missing : found.limits[index]
        all.duties.append(found.duties[index])
        all.subjects.append(ReferenceColumn.missing)
        all.days.append(found.days[index])
        all.rows.append(found.rows[index])
        all.limits.append(set != DayColumn.missing ? set : own)
        all.rectifiedDays.append(DayColumn.missing)
        all.states.append(Rectification(lastDay: set, rectified: DayColumn.missing, asOf: span.asOf.number))
      }
    }
    guard all.count > table.count else { return table }
    let order = (0..<all.count).map { (index: $0, subject: shownSubject(of: $0, in: all)) }.sorted { left, right in
      let (one, other) = (left.index, right.index)
      if all.days[one] != all.days[other] { return all.days[one] < all.days[other] }
      if all.duties[one] != all.duties[other] { return all.duties[one] < all.duties[other] }
      if left.subject != right.subject {
        return left.subject.unicodeScalars.lexicographicallyPrecedes(right.subject.unicodeScalars)
      }
      return all.rows[one] < all.rows[other]
    }.map(\.index)
    var sorted = ViolationTable()
    sorted.duties = order.map { all.duties[$0] }
    sorted.subjects = order.map { all.subjects[$0] }
    sorted.days = order.map { all.days[$0] }
    sorted.rows = order.map { all.rows[$0] }
    sorted.limits = order.map { all.limits[$0] }
    sorted.rectifiedDays = order.map { all.rectifiedDays[$0] }
    sorted.states = order.map { all.states[$0] }
    return sorted
  }

  private func shownSubject(of row: Int, in table: ViolationTable) -> String {
    let duty = duties.duties[Int(table.duties[row])]
    guard table.subjects[row] == ReferenceColumn.missing else {
      return subjects[duty.subject].keys[Int(table.subjects[row])]
    }
    guard let record = program.evidenceRecord(of: duty) else { return "" }
    return (harvests[record]?.file ?? "") + ":" + String(table.rows[row])
  }
}
