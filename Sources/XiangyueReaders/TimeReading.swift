/// Cells of type 时间: a day, and behind a blank or T its time: 8:30, 08:30, 8时30分, 8:30:59 (seconds are left out). The day alone
/// is one too: it stands for every minute of that day.
enum TimeReading {
  /// As `TimeColumn` stores it; nil where the cell names no time.
  static func value(_ bytes: RawSpan, _ cell: Range<Int>) -> Int64? {
    let split = cell.first { bytes.byte($0) == UInt8(ascii: " ") || bytes.byte($0) == UInt8(ascii: "T") }
    guard let split else {
      return DayReading.number(bytes, cell).map { Int64($0) * 1440 * 2 + 1 }
    }
    guard let day = DayReading.number(bytes, cell.lowerBound..<split),
      let minute = minute(bytes, (split + 1)..<cell.upperBound)
    else { return nil }
    return (Int64(day) * 1440 + Int64(minute)) * 2
  }

  /// The minute of the day.
  private static func minute(_ bytes: RawSpan, _ cell: Range<Int>) -> Int? {
    var fields: [Int] = []
    var place = cell.lowerBound
    while place < cell.upperBound, bytes.byte(place) == UInt8(ascii: " ") { place += 1 }
    while place < cell.upperBound {
      var figure = 0
      let start = place
      while place < cell.upperBound, place - start < 2, (0x30...0x39).contains(bytes.byte(place)) {
        figure = figure * 10 + Int(bytes.byte(place) - 0x30)
        place += 1
      }
      guard place > start, fields.count < 3 else { return nil }
      fields.append(figure)
      guard place < cell.upperBound else { break }
      guard let length = separatorLength(bytes, place, cell.upperBound, after: fields.count) else { return nil }
      place += length
    }
    guard let hour = fields.first, hour < 24, fields.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    return hour * 60 + (fields.count > 1 ? fields[1] : 0)
  }

  /// : or 时 behind the hour, : or 分 behind the minute, 秒 behind the second.
  private static func separatorLength(_ bytes: RawSpan, _ place: Int, _ end: Int, after count: Int) -> Int? {
    if bytes.byte(place) == UInt8(ascii: ":") { return place + 1 < end && count < 3 ? 1 : nil }
    guard place + 3 <= end else { return nil }
    switch (bytes.byte(place), bytes.byte(place + 1), bytes.byte(place + 2), count) {
    case (0xE6, 0x97, 0xB6, 1), (0xE5, 0x88, 0x86, 2), (0xE7, 0xA7, 0x92, 3): return 3  // 时 分 秒
    default: return nil
    }
  }
}
