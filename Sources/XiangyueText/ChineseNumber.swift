/// Whole numbers in Han numerals, as articles are numbered: 第十二条, 第一百零五条.
package enum ChineseNumber {
  /// The numeral of 0 to 9999: 零, 十二, 二十, 一百零五, 一千零一. Other numbers are given in figures.
  package static func text(_ number: Int) -> String {
    guard (1...9999).contains(number) else { return number == 0 ? "零" : String(number) }
    var text = ""
    var rest = number
    var skipped = false
    for (unit, name) in places {
      let digit = rest / unit
      rest %= unit
      if digit == 0 {
        skipped = !text.isEmpty
        continue
      }
      if skipped { text += "零" }
      skipped = false
      // 十二, but 一百一十二
      text += digit == 1 && unit == 10 && text.isEmpty ? name : digits[digit] + name
    }
    return text
  }

  /// The number of a numeral as `text` writes it, also with 两 for 二, 〇 for 零 and 一十 for 十, or digit by digit as years are
  /// (二〇二二, 第一〇五条); nil for anything else, as 一百五 and 三五, of which one can't tell what number is meant.
  package static func value(_ text: some StringProtocol) -> Int? {
    let signs = text.map { character -> Character in
      switch character {
      case "两": "二"
      case "〇": "零"
      default: character
      }
    }
    let isPlaced = signs.count > 3 || signs.count > 1 && signs.contains("零")
    if isPlaced, signs.count <= 9, signs.first != "零", let year = digitByDigit(signs) { return year }
    guard let number = sum(signs) else { return nil }
    let canonical = Self.text(number)
    let written = String(signs)
    return written == canonical || written == "一" + canonical && canonical.hasPrefix("十") ? number : nil
  }

  private static let places = [(1000, "千"), (100, "百"), (10, "十"), (1, "")]
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  private static func digitByDigit(_ signs: [Character]) -> Int? {
    var number = 0
    for sign in signs {
      guard let digit = digits.firstIndex(of: String(sign)) else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// Reads digits and units from left to right; whether the numeral is well formed shows when it is written again.
  private static func sum(_ signs: [Character]) -> Int? {
    guard !signs.isEmpty, signs.count <= 8 else { return nil }
    var number = 0
    var digit: Int?
    for sign in signs {
      if let value = digits.firstIndex(of: String(sign)) {
        digit = value
      } else if let unit = places.first(where: { $0.1 == String(sign) })?.0 {
        number += (digit ?? 1) * unit
        digit = nil
      } else {
        return nil
      }
    }
    return number + (digit ?? 0)
  }
}
