import Testing

@testable import XiangyueReaders

@Suite struct UTF8CheckTests {
  private func isValid(_ bytes: [UInt8]) -> Bool { UTF8Check.isValid(bytes, 0..<bytes.count) }

  /// Scalars of every length, at the edges of each range.
  private let scalars = "a\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFD}\u{FFFF}\u{10000}\u{10FFFF}户号，√é"

  @Test func `every scalar is valid wherever it stands`() {
    for scalar in scalars.unicodeScalars {
      for before in 0..<40 {
        let text = String(repeating: "x", count: before) + String(scalar) + String(repeating: "合", count: 9)
        #expect(isValid(Array(text.utf8)))
      }
    }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE6, 0x88], [0xE6], [0xE6, 0x88, 0xB7, 0x80],
      [0xC8, 0xD5],
    ] as [[UInt8]])
  func `what is no scalar is found wherever it stands`(bytes: [UInt8]) {
    for before in 0..<40 {
      for after in [0, 1, 2, 15, 16, 33] {
        let text = [UInt8](repeating: 0x61, count: before) + bytes + [UInt8](repeating: 0x61, count: after)
        #expect(!isValid(text), "\(before) before, \(after) after")
        let han = Array(String(repeating: "户", count: before).utf8) + bytes + Array("号".utf8)
        #expect(!isValid(han), "\(before) signs before")
      }
    }
  }

  @Test func `it agrees with the standard library on random bytes`() {
    var numbers = SeededNumbers(seed: 11)
    let pieces = scalars.unicodeScalars.map { Array(String($0).utf8) }
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<40, using: &numbers) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &numbers)]
      }
      if numbers.isTrue(of: 50), !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
      }
      #expect(isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }
}
