import XiangyueText

/// Words that are made, not listed: numbers, days, ordinals, Latin keys. Each is the longest that begins at its place, so that
/// a date swallows the number it begins with (Grammar: Lexical 5).
struct Shape {
  enum Form: UInt8 {
    case number
    /// Only before a unit.
    case hanNumber
    case percent
    case date
    case monthDay
    case time
    case period
    case weekday
    case occurrence
    case place
    case article
    case paragraph
    case point
    case latin
  }

  let form: Form
  let end: Int
  let value: TokenValue

  /// The shape that begins at `start`, of the characters before `limit`.
  static func at(_ start: Int, in scalars: [UInt32], before limit: Int) -> Shape? {
    let first = scalars[start]
    if first < 0x80 {
      if Sign.isDigit(first) { return figures(start, scalars, limit) }
      return Sign.isLatin(first) ? latin(start, scalars, limit) : nil
    }
    switch first {
    case 0x7B2C: return ordinal(start, scalars, limit)  // 第
    case 0x5468: return weekday(start, start + 1, scalars, limit)  // 周
    case 0x661F:  // 星期
      return start + 1 < limit && scalars[start + 1] == 0x671F ? weekday(start, start + 2, scalars, limit) : nil
    default: return Sign.isHanNumeral(first) ? hanNumber(start, scalars, limit) : nil
    }
  }

  /// `第三次`, `第5条`, `第（二）项`: what is counted decides the form.
  static func ordinal(_ start: Int, _ scalars: [UInt32], _ limit: Int) -> Shape? {
    guard start < limit, scalars[start] == 0x7B2C else { return nil }
    var at = start + 1
    let bracketed = at < limit && scalars[at] == Sign.open
    if bracketed { at += 1 }
    let numeral = at
    while at < limit, at - numeral < 9, Sign.isDigit(scalars[at]) || Sign.isHanNumeral(scalars[at]) { at += 1 }
    guard at > numeral, let number = integer(scalars[numeral..<at]) else { return nil }
    if bracketed {
      guard at + 1 < limit, scalars[at] == Sign.close, scalars[at + 1] == 0x9879 else { return nil }
      return Shape(form: .point, end: at + 2, value: .integer(number))
    }
    guard at < limit else { return nil }
    let form: Form
    switch scalars[at] {
    case 0x6761: form = .article  // 条
    case 0x6B3E: form = .paragraph  // 款
    case 0x9879: form = .point  // 项
    case 0x6B21: form = .occurrence  // 次
    case 0x540D: form = .place  // 名
    default: return nil
    }
    return Shape(form: form, end: at + 1, value: .integer(number))
  }

  /// A whole number in figures or Han numerals, without a bound on how it is written.
  static func integer(_ scalars: ArraySlice<UInt32>) -> Int? {
    if scalars.isEmpty { return nil }
    if scalars.allSatisfy(Sign.isDigit) {
      guard scalars.count <= 9 else { return nil }
      return scalars.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard scalars.count <= 12 else { return nil }
    var text = String.UnicodeScalarView()
    for scalar in scalars { text.append(Unicode.Scalar(scalar) ?? "?") }
    return ChineseNumber.value(String(text))
  }

  // MARK: In figures

  private static func latin(_ start: Int, _ scalars: [UInt32], _ limit: Int) -> Shape {
    var end = start + 1
    while end < limit, Sign.isLatinOrDigit(scalars[end]) { end += 1 }
    return Shape(form: .latin, end: end, value: .none)
  }

  private static func figures(_ start: Int, _ scalars: [UInt32], _ limit: Int) -> Shape {
    let whole = digits(start, scalars, limit)
    let next = whole.end < limit ? scalars[whole.end] : 0
    switch next {
    case 0x2D, 0x2F, 0x2E:
      if whole.count == 4, let date = signedDate(whole.value, whole.end, scalars, limit) {
        return Shape(form: .date, end: date.end, value: date.value)
      }
    case 0x3A:
      let minutes = digits(whole.end + 1, scalars, limit)
      if minutes.count == 2 {
        return Shape(form: .time, end: minutes.end, value: .minutes(whole.value * 60 + minutes.value))
      }
    case 0x5E74:  // 年
      if whole.count == 4, let shape = year(whole.value, whole.end + 1, scalars, limit) { return shape }
    case 0x6708:  // 月
      let day = digits(whole.end + 1, scalars, limit)
      if whole.count <= 2, (1...2).contains(day.count), day.end < limit, scalars[day.end] == 0x65E5 {
        return Shape(form: .monthDay, end: day.end + 1, value: .monthDay(month: whole.value, day: day.value))
      }
    case 0x65F6:  // 时
      let minutes = digits(whole.end + 1, scalars, limit)
      let said = (1...2).contains(minutes.count) && minutes.end < limit && scalars[minutes.end] == 0x5206
      if whole.count <= 2 {
        let value = TokenValue.minutes(whole.value * 60 + (said ? minutes.value : 0))
        return Shape(form: .time, end: said ? minutes.end + 1 : whole.end + 1, value: value)
      }
    default: break
    }
    return number(start, scalars, limit)
  }

  private static func number(_ start: Int, _ scalars: [UInt32], _ limit: Int) -> Shape {
    let decimal = Decimal(start, scalars, limit)
    guard decimal.end < limit else { return Shape(form: .number, end: decimal.end, value: decimal.token) }
    switch scalars[decimal.end] {
    case 0x25: return Shape(form: .percent, end: decimal.end + 1, value: decimal.divided(by: 100))
    case 0x4E07: return Shape(form: .number, end: decimal.end + 1, value: decimal.times(10_000))
    case 0x4EBF: return Shape(form: .number, end: decimal.end + 1, value: decimal.times(100_000_000))
    default: return Shape(form: .number, end: decimal.end, value: decimal.token)
    }
  }

  private static func signedDate(_ year: Int, _ at: Int, _ scalars: [UInt32], _ limit: Int) -> (
    end: Int, value: TokenValue
  )? {
    let month = digits(at + 1, scalars, limit)
    guard (1...2).contains(month.count), month.end < limit, scalars[month.end] == scalars[at] else { return nil }
    let day = digits(month.end + 1, scalars, limit)
    guard (1...2).contains(day.count) else { return nil }
    return (day.end, .day(year: year, month: month.value, day: day.value))
  }

  /// After `2022年`: a date, or a period. Years are those of 1900 to 2199; `3000年` is a number and a unit.
  private static func year(_ year: Int, _ at: Int, _ scalars: [UInt32], _ limit: Int) -> Shape? {
    guard (1900...2199).contains(year) else { return nil }
    if at < limit, scalars[at] == 0x7B2C {  // 第
      let number = digits(at + 1, scalars, limit)
      let rest = scalars[number.end..<limit]
      if number.count > 0, rest.starts(with: [0x5B63, 0x5EA6]) {  // 季度
        return Shape(form: .period, end: number.end + 2, value: .none)
      }
      if number.count > 0, rest.first == 0x5468 { return Shape(form: .period, end: number.end + 1, value: .none) }
    }
    let month = digits(at, scalars, limit)
    if (1...2).contains(month.count), month.end < limit, scalars[month.end] == 0x6708 {
      let day = digits(month.end + 1, scalars, limit)
      if (1...2).contains(day.count), day.end < limit, scalars[day.end] == 0x65E5 {
        let value = TokenValue.day(year: year, month: month.value, day: day.value)
        return Shape(form: .date, end: day.end + 1, value: value)
      }
      return Shape(form: .period, end: month.end + 1, value: .none)
    }
    return Shape(form: .period, end: at, value: .none)
  }

  private static func digits(_ start: Int, _ scalars: [UInt32], _ limit: Int) -> (count: Int, value: Int, end: Int) {
    var (value, end) = (0, min(start, limit))
    while end < limit, Sign.isDigit(scalars[end]) {
      if end - start < 9 { value = value * 10 + Int(scalars[end] - 0x30) }
      end += 1
    }
    return (end - start, value, end)
  }

  // MARK: In Han characters

  private static func weekday(_ start: Int, _ at: Int, _ scalars: [UInt32], _ limit: Int) -> Shape? {
    guard at < limit else { return nil }
    let days: [UInt32] = [0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x65E5]
    if let day = days.firstIndex(of: scalars[at]) {
      return Shape(form: .weekday, end: at + 1, value: .integer(day + 1))
    }
    return scalars[at] == 0x5929 ? Shape(form: .weekday, end: at + 1, value: .integer(7)) : nil
  }

  /// `十二`, and `百分之五`, `三分之二`, which begin as one.
  private static func hanNumber(_ start: Int, _ scalars: [UInt32], _ limit: Int) -> Shape? {
    var end = start
    while end < limit, end - start < 24, Sign.isHanNumeral(scalars[end]) { end += 1 }
    let isFraction = end + 2 < limit && scalars[end] == 0x5206 && scalars[end + 1] == 0x4E4B
    if isFraction, let shape = fraction(scalars[start..<end], end + 2, scalars, limit) { return shape }
    guard let value = HanNumeral.value(scalars[start..<end]) else { return nil }
    return Shape(form: .hanNumber, end: end, value: .decimal(value))
  }

  private static func fraction(
    _ below: ArraySlice<UInt32>, _ at: Int, _ scalars: [UInt32], _ limit: Int
  ) -> Shape? {
    let whole = below.elementsEqual([0x767E]) ? 1_000_000 : HanNumeral.value(below)  // 百
    guard let whole, whole > 0 else { return nil }
    if Sign.isDigit(scalars[at]) {
      let decimal = Decimal(at, scalars, limit)
      return Shape(form: .percent, end: decimal.end, value: decimal.divided(by: whole / 10_000))
    }
    var end = at
    while end < limit, end - at < 24, Sign.isHanNumeral(scalars[end]) { end += 1 }
    guard end > at, let part = HanNumeral.value(scalars[at..<end]), part < 1 << 48 else { return nil }
    return Shape(form: .percent, end: end, value: .decimal((part * 20_000 + whole) / (2 * whole)))
  }
}

/// A number in figures, exact in ten-thousandths. `overflows`: too great, or with more than four decimals.
private struct Decimal {
  let end: Int
  private let value: Int64?

  init(_ start: Int, _ scalars: [UInt32], _ limit: Int) {
    var (sum, overflows, at, decimals) = (Int64(0), false, start, -1)
    while at < limit {
      if scalars[at] == 0x2E, decimals < 0, at + 1 < limit, Sign.isDigit(scalars[at + 1]) {
        decimals = 0
      } else if Sign.isDigit(scalars[at]) {
        if decimals >= 0 { decimals += 1 }
        if decimals > 4, scalars[at] != 0x30 { overflows = true }
        if decimals <= 4 { overflows = Self.append(scalars[at] - 0x30, to: &sum) || overflows }
      } else {
        break
      }
      at += 1
    }
    for _ in 0..<(4 - min(max(decimals, 0), 4)) { overflows = Self.append(0, to: &sum) || overflows }
    end = at
    value = overflows ? nil : sum
  }

  /// Nothing where the number can't be held; the lexer reports it.
  var token: TokenValue { value.map { .decimal($0) } ?? .none }

  func times(_ factor: Int64) -> TokenValue {
    guard let value else { return .none }
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    return overflow ? .none : .decimal(product)
  }

  /// Rounded half up, as every division is.
  func divided(by divisor: Int64) -> TokenValue {
    guard let value, divisor > 0, value < 1 << 60 else { return .none }
    return .decimal((2 * value + divisor) / (2 * divisor))
  }

  private static func append(_ digit: UInt32, to sum: inout Int64) -> Bool {
    let (product, overflow) = sum.multipliedReportingOverflow(by: 10)
    let (total, second) = product.addingReportingOverflow(Int64(digit))
    if !overflow, !second { sum = total }
    return overflow || second
  }
}
