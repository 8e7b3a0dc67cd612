/// Keys of one shape, the same signs before as many digits, `H0000001`: the digits are the place in a table.
struct NumberedKeys: Sendable {
  let length: Int
  let prefix: UInt64
  let prefixMask: UInt64
  /// Of the key's last eight bytes the bits that are digits.
  let digitMask: UInt64
  let smallest: UInt64
  /// By the number less the smallest one.
  let codes: [UInt32]

  static let nobody = UInt32.max

  /// Nil where the keys have no such shape, or their numbers lie too far apart.
  init?(_ keys: KeyIndex) {
    guard let shape = Shape(keys) else { return nil }
    let digits = min(8, shape.digits)
    let prefixLength = shape.length - digits
    guard digits > 0, prefixLength <= 8 else { return nil }
    length = shape.length
    prefixMask = prefixLength == 8 ? ~0 : ~(~0 << UInt64(8 * prefixLength))
    prefix = shape.first & prefixMask
    digitMask = digits == 8 ? ~0 : ~0 << UInt64(64 - 8 * digits)
    var numbers: [(number: UInt64, code: UInt32)] = []
    for key in shape.keys {
      guard key.first & prefixMask == prefix else { return nil }
      numbers.append((Self.number(key.last, digitMask), key.code))
    }
    guard let smallest = numbers.map({ $0.number }).min(), let largest = numbers.map({ $0.number }).max(),
      largest - smallest <= UInt64(numbers.count) * 4 + 1024
    else { return nil }
    var codes = [UInt32](repeating: Self.nobody, count: Int(largest - smallest) + 1)
    for (number, code) in numbers { codes[Int(number - smallest)] = code }
    self.smallest = smallest
    self.codes = codes
  }

  /// The number in the key's last eight bytes.
  @inline(__always)
  static func number(_ last: UInt64, _ digitMask: UInt64) -> UInt64 {
    EightDigits.value(last & digitMask | ~digitMask & 0x3030_3030_3030_3030)
  }
}

/// Keys of one length of up to sixteen bytes.
private struct Shape {
  let length: Int
  /// How many bytes at the end are digits in every key.
  private(set) var digits: Int
  var first: UInt64 { keys[0].first }
  private(set) var keys: [(first: UInt64, last: UInt64, code: UInt32)] = []

  init?(_ index: KeyIndex) {
    guard let length = index.commonLength, length <= 16 else { return nil }
    self.length = length
    digits = 0
    var notDigits: UInt64 = 0
    var keys: [(first: UInt64, last: UInt64, code: UInt32)] = []
    keys.reserveCapacity(index.count)
    index.forEachUpToSixteen { first, second, code in
      // The last eight bytes, those of a shorter key at the top.
      let last =
        length <= 8
        ? first << UInt64(8 * (8 - length))
        : length == 16 ? second : first >> UInt64(8 * (length - 8)) | second << UInt64(8 * (16 - length))
      notDigits |= (last & 0xF0F0_F0F0_F0F0_F0F0) ^ 0x3030_3030_3030_3030
      notDigits |= ((last & 0x0F0F_0F0F_0F0F_0F0F) &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
      keys.append((first, last, code))
    }
    guard !keys.isEmpty else { return nil }
    self.keys = keys
    digits = min(length, notDigits.leadingZeroBitCount / 8)
  }
}
