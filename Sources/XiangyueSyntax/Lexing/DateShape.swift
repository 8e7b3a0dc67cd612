/// The dates and times that signs run through: `2022-08-01`, `2022/8/1`, `2022.8.1`, `8:30`, `８：３０`.
enum DateShape {
  /// The bytes it takes, if one begins at `start`. `decode` gives the folded character at a byte, and its length.
  static func length(at start: Int, decode: (Int) -> (UInt32, Int)) -> Int? {
    var place = start
    let first = digits(at: &place, atMost: 4, decode)
    let (sign, signLength) = decode(place)
    place += signLength
    switch (first.count, sign) {
    case (4, Sign.minus), (4, 0x2F), (4, 0x2E):
      guard (1...2).contains(digits(at: &place, atMost: 2, decode).count) else { return nil }
      let (second, secondLength) = decode(place)
      guard second == sign else { return nil }
      place += secondLength
      guard (1...2).contains(digits(at: &place, atMost: 2, decode).count) else { return nil }
    case (1...2, Sign.colon):
      let minutes = digits(at: &place, atMost: 2, decode)
      guard first.value <= 24, minutes.count == 2, minutes.value < 60 else { return nil }
    default: return nil
    }
    return Sign.isDigit(decode(place).0) ? nil : place - start
  }

  private static func digits(
    at place: inout Int, atMost limit: Int, _ decode: (Int) -> (UInt32, Int)
  ) -> (count: Int, value: Int) {
    var result = (count: 0, value: 0)
    while result.count < limit {
      let (scalar, length) = decode(place)
      guard Sign.isDigit(scalar) else { break }
      result = (result.count + 1, result.value * 10 + Int(scalar - 0x30))
      place += length
    }
    return result
  }
}
