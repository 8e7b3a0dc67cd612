/// The dates and times that signs run through: `2022-08-01`, `2022/8/1`, `2022.8.1`, `8:30`.
enum DateShape {
  /// The bytes it takes, if one begins at `place`. A full-width colon makes a time only where `wideColon` allows it: after a
  /// word it may be the sign that it looks like.
  static func length(at place: Int, wideColon: Bool, decode: (Int) -> (UInt32, Int)) -> Int? {
    var reader = Reader(place: place, decode: decode)
    let first = reader.digits(atMost: 4)
    let (sign, signLength) = decode(reader.place)
    reader.place += signLength
    switch (first.count, sign) {
    case (4, Sign.minus), (4, 0x2F), (4, 0x2E):
      guard (1...2).contains(reader.digits(atMost: 2).count) else { return nil }
      let (second, secondLength) = decode(reader.place)
      guard second == sign else { return nil }
      reader.place += secondLength
      guard (1...2).contains(reader.digits(atMost: 2).count) else { return nil }
    case (1...2, Sign.colon) where signLength == 1 || wideColon:
      let minutes = reader.digits(atMost: 2)
      guard first.value <= 24, minutes.count == 2, minutes.value < 60 else { return nil }
    default: return nil
    }
    return Sign.isDigit(decode(reader.place).0) ? nil : reader.place - place
  }

  private struct Reader {
    var place: Int
    let decode: (Int) -> (UInt32, Int)

    mutating func digits(atMost limit: Int) -> (count: Int, value: Int) {
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
}
