import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Cases to which a duty does not apply: `关系 为 直系亲属 的 除外`.
struct RowExemption: Sendable {
  let condition: Expression
  let inForce: InForce
}

extension Program {
  /// The exceptions of a norm that are told by the row of a case.
  func rowExemptions(ofNorm norm: Int) -> [RowExemption] {
    exemptions.compactMap { exemption in
      guard exemption.norms.contains(norm), case .rows(_, let condition) = exemption.scope else { return nil }
      return RowExemption(condition: condition, inForce: exemption.inForce)
    }
  }
}

extension Evaluator {
  /// Row by row whether a duty applies: exempt, uncertain where a value that would tell is missing, else bound. Empty where there
  /// are no exceptions.
  func exemptions(_ exemptions: [RowExemption], over frame: borrowing Frame, days: [Int32]) -> [UInt8] {
    guard !exemptions.isEmpty else { return [] }
    var result = [UInt8](repeating: BindingTable.Binding.bound.rawValue, count: frame.count)
    for exemption in exemptions {
      let truths = truth(exemption.condition, over: frame).values
      for row in result.indices
      where truths[row] != TruthColumn.no && exemption.inForce.contains(CivilDay(number: days[row])) {
        let found = truths[row] == TruthColumn.yes ? BindingTable.Binding.exempt : .uncertain
        result[row] = BindingTable.joined(result[row], found.rawValue)
      }
    }
    return result
  }
}

extension BindingTable {
  /// Two reasons why a duty may not apply: exempt by one is exempt.
  static func joined(_ one: UInt8, _ other: UInt8) -> UInt8 {
    if one == Binding.unbound.rawValue || other == Binding.bound.rawValue { return one }
    if one == Binding.bound.rawValue || other == Binding.exempt.rawValue { return other }
    return one
  }
}
