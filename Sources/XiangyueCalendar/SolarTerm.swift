/// 节气 that rules set days by. They hang on where the sun stands and move by a day from year to year.
package enum SolarTerm: Hashable, CaseIterable, Sendable {
  /// 4 to 6 April.
  case clearAndBright
  /// 21 to 23 December.
  case winterSolstice

  /// `清明`, `冬至`.
  package var chineseName: String {
    switch self {
    case .clearAndBright: "清明"
    case .winterSolstice: "冬至"
    }
  }

  /// Its day in a year; nil outside 1900–2100.
  package func day(in year: Int) -> CivilDay? {
    guard let word = LunarTable.word(year) else { return nil }
    return switch self {
    case .clearAndBright: CivilDay(existingYear: year, month: 4, day: 4 + Int(word >> 20 & 3))
    case .winterSolstice: CivilDay(existingYear: year, month: 12, day: 21 + Int(word >> 22 & 3))
    }
  }
}
