import Testing
import XiangyueColumns

@testable import XiangyueReaders

@Suite struct ComparisonTests {
  @Test func `a plain reader finds the same in five hundred files`() throws {
    var unclosed = 0
    for seed in 0..<500 {
      var given = RandomFile(seed: UInt64(seed))
      let text = given.text()
      let bytes = Array(text.utf8)
      let subjects = try GivenTables.subjects(given.keys)
      let plain = NaiveReader(schema: GivenTables.inspections, keys: Set(given.keys))
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
      guard let expected = plain.read(body) else {
        unclosed += 1
        #expect(throws: ReadError.self) {
          try Reading.of(GivenTables.inspections, bytes: bytes, subjects: subjects, threads: 2, pieceSize: 50)
        }
        continue
      }
      for (threads, pieceSize) in [(1, 256 << 10), (1, 20), (2 + seed % 2, 40 + seed)] {
        let reading = try Reading.of(
          GivenTables.inspections, bytes: bytes, subjects: subjects, threads: threads, pieceSize: pieceSize)
        #expect(reading == expected, "seed \(seed), \(threads) threads, pieces of \(pieceSize) bytes")
        if reading != expected { return }
      }
    }
    #expect(unclosed < 50, "most files can be read")
  }

  @Test func `only the columns that are wanted are handed on, with the same rows`() throws {
    for seed in 500..<560 {
      var given = RandomFile(seed: UInt64(seed))
      let bytes = Array(given.text().utf8)
      let subjects = try GivenTables.subjects(given.keys)
      let all = try? Reading.of(GivenTables.inspections, bytes: bytes, subjects: subjects)
      let wanted = [true, false, false, false, true, false, false]
      let some = try? Reading.of(
        GivenTables.inspections, bytes: bytes, subjects: subjects, wanted: wanted, threads: 2, pieceSize: 64)
      #expect(some?.setAside == all?.setAside)
      #expect(some?.rowsRead == all?.rowsRead)
      #expect(some?.rows.count == all?.rows.count)
    }
  }

  @Test func `no bytes bring the reader down`() throws {
    var numbers = SeededNumbers(seed: 7)
    var reads = 0
    for seed in 0..<50 {
      var given = RandomFile(seed: UInt64(1000 + seed))
      let original = Array(given.text().utf8)
      let subjects = try GivenTables.subjects(given.keys)
      for _ in 0..<50 {
        var bytes = original
        for _ in 0..<Int.random(in: 1...4, using: &numbers) {
          let place = Int.random(in: 0..<bytes.count, using: &numbers)
          let byte: UInt8 =
            numbers.isTrue(of: 50)
            ? [0x22, 0x2C, 0x0A, 0x0D, 0x00, 0xFF, 0xE3][Int.random(in: 0..<7, using: &numbers)]
            : UInt8.random(in: 0...255, using: &numbers)
          switch Int.random(in: 0..<3, using: &numbers) {
          case 0: bytes[place] = byte
          case 1: bytes.insert(byte, at: place)
          default: if bytes.count > 1 { bytes.remove(at: place) }
          }
        }
        let threads = Int.random(in: 1...2, using: &numbers)
        let whole = Result { try Reading.of(GivenTables.inspections, bytes: bytes, subjects: subjects) }
        let parts = Result {
          try Reading.of(
            GivenTables.inspections, bytes: bytes, subjects: subjects, threads: threads, pieceSize: 60)
        }
        reads += 2
        switch (whole, parts) {
        case (.success(let whole), .success(let parts)): #expect(whole == parts)
        case (.failure, .failure): break
        // The encoding is told by the first piece, which here is the whole file in one reading and its beginning in the other.
        case (.failure(let fault), .success) where (fault as? ReadError) == .notUTF8(file: "巡查.csv"): break
        case (.success, .failure), (.failure, .success): Issue.record("piece by piece it reads otherwise than at once")
        }
      }
    }
    #expect(reads == 5000)
  }
}
