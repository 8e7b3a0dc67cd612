import XiangyueText

/// Numbers written in Han characters: `十二`, `两`, `一百零五`, `半`. Values are in ten-thousandths, so that 半 is one too.
enum HanNumeral {
  enum Digit {
    case digit(Int64)
    case weight(Int64)
    case myriad(Int64)
    case half
  }

  static func digit(_ scalar: UInt32) -> Digit? {
    switch scalar {
    case 0x96F6, 0x3007: .digit(0)  // 零〇
    case 0x4E00: .digit(1)
    case 0x4E8C, 0x4E24: .digit(2)  // 二两
    case 0x4E09: .digit(3)
    case 0x56DB: .digit(4)
    case 0x4E94: .digit(5)
    case 0x516D: .digit(6)
    case 0x4E03: .digit(7)
    case 0x516B: .digit(8)
    case 0x4E5D: .digit(9)
    case 0x5341: .weight(10)
    case 0x767E: .weight(100)
    case 0x5343: .weight(1000)
    case 0x4E07: .myriad(10_000)
    case 0x4EBF: .myriad(100_000_000)
    case 0x534A: .half
    default: nil
    }
  }

  /// The value in ten-thousandths; nothing where the numeral is not as it is spoken (`十十`; `一百五`, which may be 105 or 150) or
  /// too great.
  static func value(_ scalars: some Sequence<UInt32>) -> Int64? {
    let written = Array(scalars)
    guard let value = sum(written) else { return nil }
    return written == [half] || isSpoken(written, as: value / 10_000) ? value : nil
  }

  private static let half: UInt32 = 0x534A

  /// Whether a numeral is the number as it is spoken, also with 两 for 二, 〇 for 零 and 一十 for 十 at its beginning.
  private static func isSpoken(_ written: [UInt32], as number: Int64) -> Bool {
    let plain = written.map { $0 == 0x4E24 ? 0x4E8C : $0 == 0x3007 ? 0x96F6 : $0 }
    guard let spoken = spoken(number).map(characters) else { return false }
    return plain == spoken || spoken.first == 0x5341 && plain == [0x4E00] + spoken
  }

  /// 三万五千, 一万零五, 三亿零五万; nothing for what has no words here.
  private static func spoken(_ number: Int64) -> String? {
    let parts = [(number / 100_000_000, "亿"), (number / 10_000 % 10_000, "万"), (number % 10_000, "")]
    guard number >= 0, parts[0].0 < 10_000 else { return nil }
    var text = ""
    var isSkipped = false
    for (part, name) in parts {
      if part == 0 {
        isSkipped = true
        continue
      }
      let words = ChineseNumber.text(Int(part))
      if text.isEmpty {
        text = words + name
      } else {
        // Inside a numeral ten is 一十.
        text += (isSkipped || part < 1000 ? "零" : "") + (words.hasPrefix("十") ? "一" : "") + words + name
      }
      isSkipped = false
    }
    return text.isEmpty ? "零" : text
  }

  private static func sum(_ scalars: [UInt32]) -> Int64? {
    var total: Int64 = 0
    var section: Int64 = 0
    var pending: Int64?
    var count = 0
    var lastWeight: Int64 = .max
    for scalar in scalars {
      guard let digit = digit(scalar), count < 24 else { return nil }
      count += 1
      switch digit {
      case .digit(let number):
        if let before = pending, before != 0 { return nil }
        pending = number
      case .weight(let weight):
        guard weight < lastWeight else { return nil }
        if pending == nil, weight != 10 || section != 0 { return nil }
        section += (pending ?? 1) * weight
        (pending, lastWeight) = (nil, weight)
      case .myriad(let weight):
        let sum = section + (pending ?? 0)
        guard sum != 0 else { return nil }
        total += sum * weight
        (section, pending, lastWeight) = (0, nil, .max)
      case .half:
        return scalars.count == 1 ? 5000 : nil
      }
    }
    guard count > 0 else { return nil }
    let (value, overflow) = (total + section + (pending ?? 0)).multipliedReportingOverflow(by: 10_000)
    return overflow ? nil : value
  }
}
