import XiangyueColumns
import XiangyueSemantics

/// What a row shows of a matter, a byte a row.
enum OutcomeCode {
  /// Neither done nor not done (未检): no evidence.
  static let nothing: UInt8 = 0
  /// A value that decides is missing: 待查.
  static let unknown: UInt8 = 1
  /// 做到, 发生; of a case: the condition is kept.
  static let done: UInt8 = 2
  /// 未做到, 未发生
  static let notDone: UInt8 = 3
}

extension Evaluator {
  /// The first rule that holds decides; one that is unknown before it makes the outcome unknown.
  func outcomes(_ rules: [OutcomeRule], over frame: borrowing Frame) -> [UInt8] {
    var result = [UInt8](repeating: OutcomeCode.nothing, count: frame.count)
    for rule in rules.reversed() {
      let truths = truth(rule.condition, over: frame).values
      let outcome = rule.outcome == .done ? OutcomeCode.done : OutcomeCode.notDone
      let (yes, unknown) = (TruthColumn.yes, TruthColumn.unknown)
      for row in 0..<min(result.count, truths.count) {
        let truth = truths[row]
        result[row] = truth == yes ? outcome : (truth == unknown ? OutcomeCode.unknown : result[row])
      }
    }
    return result
  }
}
