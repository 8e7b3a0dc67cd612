/// How a run ended, as the number a program hands back to whoever started it. The numbers are released: they never change.
public enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
  /// Everything was checked and nothing is wrong.
  case clean = 0
  /// Somebody broke a rule.
  case violations = 1
  /// Only with `--strict`: something deserves a second look.
  case warnings = 2
  /// The rules are not valid, or can't be read; nothing was run.
  case invalidRules = 3
  /// Data can't be read, or more rows were set aside than allowed. In the second case the tables are written all the same.
  case unusableData = 4
  /// A limit of the program was hit: nesting, size, range of numbers.
  case limit = 5
  /// No rule, no row or no subject: that nobody broke a rule would say nothing.
  case nothingChecked = 6
  /// The command is not right, or there is no place for what it shall write; no record was read.
  case usage = 64
  /// A fault of the program or the machine, such as a disk that filled up while results were written.
  case internalFault = 70
  /// Stopped by ^C.
  case interrupted = 130

  /// From the one that outweighs all others to the one that outweighs none.
  static let precedence: [ExitStatus] = [
    .internalFault, .interrupted, .usage, .invalidRules, .limit, .unusableData, .nothingChecked, .violations, .warnings,
    .clean,
  ]

  /// What to hand back where several hold; `clean` where none does.
  public static func combine(_ statuses: [ExitStatus]) -> ExitStatus {
    precedence.first { statuses.contains($0) } ?? .clean
  }
}
