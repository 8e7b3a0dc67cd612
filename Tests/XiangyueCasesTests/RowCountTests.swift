import Foundation
import Testing

/// Rows read = evidence + not concerned + set aside, over all golden cases that get as far as reading.
@Suite struct RowCountTests {
  struct Record: Decodable {
    let file: String
    let rowsRead: Int
    let evidence: Int
    let notConcerned: [String: Int]
    let setAside: Int
  }

  struct Document: Decodable {
    let records: [Record]
  }

  @Test func `no row of a record is lost`() throws {
    var seen = 0
    for golden in GoldenCase.all where golden.words.first == "check" && !golden.expectedTables.isEmpty {
      let answer = try ProgramUnderTest.run(asDocument(golden.words), in: golden.folder)
      let document = try JSONDecoder().decode(Document.self, from: Data(answer.output.utf8))
      for record in document.records {
        let notConcerned = record.notConcerned.values.reduce(0, +)
        #expect(record.rowsRead == record.evidence + notConcerned + record.setAside, "\(golden.name) \(record.file)")
        guard let lines = rows(of: record.file, golden) else { continue }
        #expect(record.rowsRead == lines, "\(golden.name) \(record.file)")
        seen += 1
      }
    }
    #expect(seen > 50)
  }

  /// The same check with a document for an answer.
  private func asDocument(_ words: [String]) -> [String] {
    var result: [String] = []
    var skipped = 0
    for word in words {
      if skipped > 0 {
        skipped -= 1
      } else if word == "--format" || word == "--output" {
        skipped = 1
      } else {
        result.append(word)
      }
    }
    return result + ["--format", "json"]
  }

  /// Lines that are not blank, the header left out; nil where quotation marks may hide line breaks.
  private func rows(of file: String, _ golden: GoldenCase) -> Int? {
    guard let text = golden.text(file), !text.contains("\"") else { return nil }
    let lines = text.split { $0.isNewline }.filter { $0.contains { !$0.isWhitespace && $0 != "," && $0 != "\u{FEFF}" } }
    return lines.count - 1
  }
}
