import XiangyueText

extension Parser {
  /// Quantity = NUM [ UNIT ] | PCT ;
  mutating func takeQuantity() -> QuantitySyntax? {
    let start = position
    if let percent = take(kind: .percent) {
      return QuantitySyntax(number: percent, unit: nil, tokens: range(from: start))
    }
    guard let number = take(kind: .number) else { return nil }
    let unit = take(kind: .unit)
    return QuantitySyntax(number: number, unit: unit, tokens: range(from: start))
  }

  /// A quantity behind a word; without a unit it is reported, and read as one. `unit` is the likeliest, `example` what can
  /// stand there.
  mutating func parseQuantity(
    of word: String, unit: String, isCertain: Bool = false, or example: String
  ) throws(Unreadable) -> QuantitySyntax {
    guard let amount = takeQuantity() else { throw fail([example]) }
    reportMissingUnit(amount, of: word, unit: unit, isCertain: isCertain)
    return amount
  }

  mutating func reportMissingUnit(_ amount: QuantitySyntax, of word: String, unit: String, isCertain: Bool) {
    guard amount.unit == nil, amount.number.kind == .number else { return }
    let number = source.text(amount.number.range)
    report(
      AmountWithoutUnit(verb: word, number: number, unit: unit, isCertain: isCertain, range: amount.number.range))
  }
}
