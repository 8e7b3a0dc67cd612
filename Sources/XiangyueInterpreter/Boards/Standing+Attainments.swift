import XiangyueCalendar
import XiangyueSemantics

/// What lists of ended periods show of whom.
extension Standing {
  /// Who has attained something, and on which day: the last of the period; for each subject in the order of their days.
  func days(of attainment: Attainment) -> [(code: UInt32, day: CivilDay)] {
    switch attainment {
    case .placed(let board, let placement):
      lists[board].filter { !$0.isProvisional }.flatMap { list in
        list.codes(in: placement).map { ($0, list.period.last) }
      }
    }
  }
}

extension BoardList {
  /// Those who stand in one of the places, of every group; places from the end are counted in the group's own list.
  fileprivate func codes(in placement: Placement) -> [UInt32] {
    let groups = Dictionary(grouping: entries, by: \.group)
    return entries.filter { entry in
      guard let place = entry.place else { return false }
      guard placement.isFromEnd else { return placement.places.contains(place) }
      let behind = (groups[entry.group] ?? []).count { ($0.place ?? 0) > place }
      return placement.places.contains(behind + 1)
    }.map(\.code)
  }
}
