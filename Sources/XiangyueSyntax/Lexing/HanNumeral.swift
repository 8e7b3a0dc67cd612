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

  /// The value in ten-thousandths; nothing where the characters form no number (`十十`, `百五`) or too great a one.
  static func value(_ scalars: some Sequence<UInt32>) -> Int64? {
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
        return count == 1 && scalars.underestimatedCount <= 1 ? 5000 : nil
      }
    }
    guard count > 0 else { return nil }
    let (value, overflow) = (total + section + (pending ?? 0)).multipliedReportingOverflow(by: 10_000)
    return overflow ? nil : value
  }
}
