import Synchronization
import Testing
import XiangyueColumns

@testable import XiangyueReaders

@Suite struct RecordScanTests {
  private func scan(_ text: String, pieceSize: Int) throws -> RecordScan {
    let given = GivenFile("签到.csv", text)
    return try RecordScan(
      schema: GivenTables.signIns, file: given.file, subjects: GivenTables.subjects(["A1"]), wanted: [true, true],
      pieceSize: pieceSize)
  }

  private let text = "日期,户号\n" + (1...9).map { "2022-08-0\($0),A1\n" }.joined()

  @Test func `pieces come in file order and each row is in one of them`() throws {
    for threads in 1...4 {
      let result = try scan(text, pieceSize: 30).run(threads: threads, makeState: { 0 }) {
        (rows: inout Int, batch: borrowing Batch) in
        rows += batch.count
        return batch.count
      }
      // 14 bytes a row: rows begin at 0, 14, 28 · 42, 56 · 70, 84 · 98, 112.
      #expect(result.pieces.map { $0.firstRow } == [2, 5, 7, 9])
      #expect(result.pieces.map { $0.output } == [3, 2, 2, 2])
      #expect(result.states.reduce(0, +) == 9)
      #expect(result.states.count == threads)
      #expect(result.rowsRead == 9)
    }
  }

  @Test func `a piece without a usable row is not handed on`() throws {
    let text = "日期,户号\n2022-08-01,B1\n2022-08-02,B1\n2022-08-03,B1\n2022-08-04,A1\n"
    let result = try scan(text, pieceSize: 20).run(threads: 1, makeState: { 0 }) {
      (_: inout Int, batch: borrowing Batch) in Int(batch.rowOffsets[0])
    }
    #expect(result.pieces.map { $0.firstRow + $0.output } == [5])
    #expect(result.setAside.map { $0.row } == [2, 3, 4])
    #expect(result.setAside.allSatisfy { $0.file == "签到.csv" })
  }

  @Test func `progress ends with the size of the file`() throws {
    for threads in 1...2 {
      let scan = try scan(text, pieceSize: 30)
      let most = MostBytes()
      _ = try scan.run(threads: threads, progress: { most.note($0) }, makeState: { 0 }) {
        (_: inout Int, _: borrowing Batch) in 0
      }
      #expect(most.bytes == scan.byteCount)
      #expect(scan.byteCount == text.utf8.count)
    }
  }

  @Test func `after a wrong guess everything begins anew, with new states`() throws {
    // The rows inside the quotation marks look like rows of the file to whoever begins in their midst.
    let note = (1...9).map { "2022-08-0\($0),A1" }.joined(separator: "\n")
    let text = "日期,户号,备注\n2022-08-01,A1,\"\(note)\"\n2022-08-02,A1,\n"
    let result = try scan(text, pieceSize: 30).run(threads: 3, makeState: { 0 }) {
      (rows: inout Int, batch: borrowing Batch) in
      rows += batch.count
      return batch.count
    }
    #expect(result.states == [2])
    #expect(result.pieces.map { $0.firstRow } == [2, 3])
  }

  @Test func `a file without rows gives nothing`() throws {
    let result = try scan("日期,户号", pieceSize: 30).run(threads: 2, makeState: { 0 }) {
      (_: inout Int, _: borrowing Batch) in 0
    }
    #expect(result.pieces.isEmpty)
    #expect(result.rowsRead == 0)
    #expect(result.states == [0])
  }
}

private final class MostBytes: Sendable {
  private let most = Mutex(0)
  var bytes: Int { most.withLock { $0 } }
  func note(_ bytes: Int) { most.withLock { $0 = max($0, bytes) } }
}
