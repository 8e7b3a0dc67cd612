import Foundation
import Testing
import XiangyueInterpreter

@testable import XiangyueReports

/// Read back with another's reader: that it is JSON, complete, and named as the schema has it.
struct FindingsJSONTests {
  @Test func `the model says what it is`() throws {
    let model = try read(SmallVillage.findings())
    #expect(model["format"] as? String == "xiangyue.findings")
    #expect(model["version"] as? Int == 1)
    #expect(model["covenant"] as? String == "小河村村规民约")
    #expect(model["asOf"] as? String == "2022-09-30")
    #expect(model["from"] as? String == "2022-01-01")
    #expect(model["effectiveDay"] as? String == "2022-01-01")
  }

  @Test func `violations keep citation and evidence and deadline`() throws {
    let rows = try rows("violations")
    #expect(rows.count == 4)
    #expect(rows[0]["citation"] as? [String: Int] == ["article": 1, "paragraph": 1])
    #expect(rows[0]["matter"] as? String == "堆肥")
    #expect(rows[0]["subject"] as? String == "C3")
    #expect(rows[0]["day"] as? String == "2022-09-01")
    let evidence = rows[0]["evidence"] as? [String: Any]
    #expect(evidence?["file"] as? String == "检查.csv")
    #expect(evidence?["row"] as? Int == 3)
    #expect(rows[0]["deadline"] as? String == "2022-09-05")
    #expect(rows[0]["rectification"] as? String == "overdue")
    #expect(rows[1]["subject"] as? String == "B\"2")
    #expect(rows[1]["evidence"] == nil)
    #expect(rows[3]["deadline"] == nil)
    #expect(rows[3]["rectification"] == nil)
  }

  @Test func `a case of nobody goes by its place`() throws {
    let text = written(SmallVillage.findings(violations: SmallVillage.withoutSubjects))
    #expect(text.contains(#""subject":"检查.csv:4","day":"2022-09-01","evidence":{"file":"检查.csv","row":4}"#), "\(text)")
  }

  @Test func `points are decimal figures and what is missing is left out`() throws {
    let text = written(SmallVillage.findings())
    #expect(text.contains(#"{"subject":"C3","points":-0.25}"#))
    #expect(text.contains(#"{"subject":"B\"2","points":96.5,"grade":"良"}"#))
    #expect(text.contains(#"{"subject":"A,1"}"#))
    #expect(text.contains(#""value":80.6667"#))
  }

  @Test func `boards and measures name what they are about`() throws {
    let boards = try rows("boards")
    #expect(boards.map { $0["board"] as? String } == ["先进户", "整改榜", "组际竞比"])
    #expect(boards.map { $0["provisional"] as? Bool } == [false, false, true])
    let entry = (boards[1]["entries"] as? [[String: Any]])?.first
    #expect(entry?["entered"] as? String == "2022-09-06")
    #expect(entry?["item"] as? Int == 2)
    #expect(entry?["place"] == nil)
    let measures = try rows("measures")
    #expect(measures.map { $0["measure"] as? String } == ["admonish", "enter", "leave", "report", "disqualify"])
    #expect(measures[0]["word"] as? String == "劝导")
    #expect(measures[3]["to"] as? String == "一组")
    #expect(measures[4]["board"] as? String == "先进户")
  }

  @Test func `rows of a record add up`() throws {
    let record = try #require(try rows("records").first)
    let others = try #require(record["notConcerned"] as? [String: Int])
    #expect(others == ["afterAsOf": 3, "beforeEffect": 0, "inconclusive": 2, "unbound": 1])
    let evidence = try #require(record["evidence"] as? Int)
    let setAside = try #require(record["setAside"] as? Int)
    #expect(record["rowsRead"] as? Int == evidence + setAside + others.values.reduce(0, +))
  }

  @Test func `the schema knows every member that is written, and what it requires is there`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = try Data(contentsOf: root.appending(path: "Grammar/findings.schema.json"))
    let schema = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
    let model = try read(SmallVillage.findings())
    #expect(Set(try #require(schema["required"] as? [String])) == Set(model.keys))
    #expect(members(of: model).subtracting(described(by: schema)).isEmpty)
  }

  /// The keys of all objects, however deep.
  private func members(of value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(members(of: $1)) } }
    guard let object = value as? [String: Any] else { return [] }
    return object.values.reduce(into: Set(object.keys)) { $0.formUnion(members(of: $1)) }
  }

  /// The names below every `properties`, however deep.
  private func described(by schema: Any) -> Set<String> {
    if let list = schema as? [Any] { return list.reduce(into: []) { $0.formUnion(described(by: $1)) } }
    guard let object = schema as? [String: Any] else { return [] }
    let names = (object["properties"] as? [String: Any]).map { Set($0.keys) } ?? []
    return object.values.reduce(into: names) { $0.formUnion(described(by: $1)) }
  }

  @Test func `a long report comes in pieces`() {
    var table = ViolationTable()
    for row in 0..<5000 {
      table.duties.append(0)
      table.subjects.append(0)
      table.days.append(19_000)
      table.rows.append(UInt32(row + 2))
      table.limits.append(19_003)
      table.rectifiedDays.append(19_001)
      table.states.append(.inTime)
    }
    var sizes: [Int] = []
    writeJSON(SmallVillage.findings(violations: table)) { (bytes: UnsafeRawBufferPointer) throws(Never) in
      sizes.append(bytes.count)
    }
    #expect(sizes.count > 5)
    #expect(sizes.allSatisfy { $0 < 80_000 })
  }

  @Test func `what the output throws is thrown on`() {
    struct Full: Error {}
    #expect(throws: Full.self) {
      try writeJSON(SmallVillage.findings()) { (_: UnsafeRawBufferPointer) throws(Full) in throw Full() }
    }
  }

  private func rows(_ key: String) throws -> [[String: Any]] {
    try #require(try read(SmallVillage.findings())[key] as? [[String: Any]])
  }

  private func read(_ findings: Findings) throws -> [String: Any] {
    let model = try JSONSerialization.jsonObject(with: Data(written(findings).utf8))
    return try #require(model as? [String: Any])
  }

  private func written(_ findings: Findings) -> String {
    var bytes: [UInt8] = []
    writeJSON(findings) { (piece: UnsafeRawBufferPointer) throws(Never) in bytes.append(contentsOf: piece) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
