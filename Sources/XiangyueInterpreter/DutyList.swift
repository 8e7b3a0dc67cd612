import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics
import XiangyueText

/// Every item of every norm that can be kept or broken, in the order of the places that are cited (a 修订 stands with what it
/// amends). Permissions bind nobody.
struct DutyList: Sendable {
  let duties: [Duty]
  let modalities: [Modality]
  /// By duty, what clauses set for putting its violations right, in the order of the text.
  let limits: [[SetLimit]]
  /// By duty, the first of its versions: the same item of the same 款, before it was amended. Of most duties it is itself.
  let firstVersions: [Int]
  /// Whether every occasion is kept, for who asks why: not only what something follows from.
  let keepsOccasions: Bool

  /// 限 N日内 整改, wherever a violation leads to it.
  struct SetLimit: Sendable, Hashable {
    let limit: TimeLimit
    /// For violations of these days.
    let inForce: InForce
    /// Which of `Program.rowConditions` must hold on the violation's row: as its marks.
    let marks: [UInt64]
  }

  init(_ program: Program, keepsOccasions: Bool = false) {
    self.keepsOccasions = keepsOccasions
    let clauses = LimitingClause.all(program)
    var duties: [Duty] = []
    var modalities: [Modality] = []
    var limits: [[SetLimit]] = []
    func add(_ norm: Int, matter: Int?, name: String, subject: Int, record: Int?) {
      let own = clauses.compactMap { $0.limit(norm: norm, matter: matter, record: record) }
      duties.append(Duty(norm: norm, matter: matter, name: name, subject: subject, limit: own.last?.limit))
      modalities.append(program.norms[norm].modality)
      limits.append(own)
    }
    let order = program.norms.indices.sorted { left, right in
      let citations = (program.norms[left].citation, program.norms[right].citation)
      return citations.0 == citations.1 ? left < right : citations.0 < citations.1
    }
    for index in order where program.norms[index].modality != .permission {
      switch program.norms[index].duty {
      case .matters(let set, let matters, _), .periodic(let set, let matters, _):
        for matter in matters {
          add(
            index, matter: matter, name: program.matters[matter].name, subject: program.sets[set].subject,
            record: program.matters[matter].record)
        }
      case .cases(let record, let reference, _, _, let text), .timedCases(let record, let reference, _, _, let text):
        guard case .reference(let subject) = program.records[record].columns[reference].type else { continue }
        add(index, matter: nil, name: text, subject: subject, record: record)
      case .value(let set, _, _, let text):
        add(index, matter: nil, name: text, subject: program.sets[set].subject, record: nil)
      case .followUp(let subject, let matter, _):
        add(
          index, matter: matter, name: program.matters[matter].name, subject: subject,
          record: program.matters[matter].record)
      }
    }
    self.duties = duties
    self.modalities = modalities
    self.limits = limits
    firstVersions = Self.firstVersions(duties, program)
  }

  private static func firstVersions(_ duties: [Duty], _ program: Program) -> [Int] {
    struct Place: Hashable {
      let citation: Citation
      let matter: Int?
      /// Which one of those that this version says of the matter.
      let ordinal: Int
    }
    struct Version: Hashable {
      let citation: Citation
      let matter: Int?
      let inForce: InForce
    }
    var counts: [Version: Int] = [:]
    var firsts: [Place: Int] = [:]
    return duties.indices.map { index in
      let norm = program.norms[duties[index].norm]
      let version = Version(citation: norm.citation, matter: duties[index].matter, inForce: norm.inForce)
      let ordinal = counts[version, default: 0]
      counts[version] = ordinal + 1
      let place = Place(citation: norm.citation, matter: duties[index].matter, ordinal: ordinal)
      let first = firsts[place] ?? index
      firsts[place] = first
      return first
    }
  }

  func indices(ofNorms norms: [Int]) -> [Int] { duties.indices.filter { norms.contains(duties[$0].norm) } }
}

extension Program {
  /// What `Findings.duties` will be.
  package var judgedDuties: [Duty] { DutyList(self).duties }
}

/// A clause that sets a limit for the violations it follows from.
private struct LimitingClause {
  let norms: [Int]
  let limit: TimeLimit
  let matters: [Int]?
  let inForce: InForce
  /// Conditions on the violation's row, by place in `Program.rowConditions`; nil: one that is of no row.
  let conditions: [(record: Int, place: Int)]
  let wordCount: Int

  static func all(_ program: Program) -> [LimitingClause] {
    let rowConditions = program.rowConditions
    let wordCount = program.marks.wordCount
    return program.clauses.flatMap { clause -> [LimitingClause] in
      guard let (norms, parts) = clause.trigger.limiting else { return [] }
      let conditions = parts.compactMap { part in
        rowConditions[part.record].firstIndex(of: part.condition).map { (record: part.record, place: $0) }
      }
      return clause.effects.compactMap { effect in
        guard case .rectify(let limit, let matters) = effect else { return nil }
        return LimitingClause(
          norms: norms, limit: limit, matters: matters, inForce: clause.inForce, conditions: conditions,
          wordCount: wordCount)
      }
    }
  }

  /// What it sets for a duty whose evidence is rows of `record`; nil: nothing.
  func limit(norm: Int, matter: Int?, record: Int?) -> DutyList.SetLimit? {
    guard norms.contains(norm), matters.map({ own in matter.map(own.contains) ?? false }) ?? true,
      conditions.allSatisfy({ $0.record == record })
    else { return nil }
    var marks = conditions.isEmpty ? [] : [UInt64](repeating: 0, count: wordCount)
    for condition in conditions { marks[condition.place >> 6] |= 1 << UInt64(condition.place & 63) }
    return DutyList.SetLimit(limit: limit, inForce: inForce, marks: marks)
  }
}

extension Trigger {
  /// The norms whose violations a limit of its clause is for, and what must hold on their rows; nil where none is.
  fileprivate var limiting: (norms: [Int], conditions: [(record: Int, condition: Expression)])? {
    switch self {
    case .violated(let norms, _, _): return (norms, [])
    case .allOf(let parts):
      var norms: [Int]?
      var conditions: [(record: Int, condition: Expression)] = []
      for part in parts {
        switch part {
        case .violated(let own, _, _): norms = norms.map { known in known.filter(own.contains) } ?? own
        case .rowHolds(let record, let condition): conditions.append((record, condition))
        case .allOf, .anyOf, .complied, .overdue, .late, .consecutive, .counted, .entered, .enteredTimes, .attained,
          .left,
          .subjectHolds,
          .periodEnds, .allRectified:
          return nil
        }
      }
      return norms.map { ($0, conditions) }
    case .anyOf, .complied, .overdue, .late, .consecutive, .counted, .entered, .enteredTimes, .attained, .left,
      .rowHolds,
      .subjectHolds,
      .periodEnds, .allRectified:
      return nil
    }
  }
}
