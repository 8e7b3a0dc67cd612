import Testing
import XiangyueColumns

struct SubjectTableTests {
  private let table = SubjectTable(
    schema: TableSchema(name: "户", sources: [], columns: [], dayOrders: []), file: "户.csv",
    keys: ["A1", "A10", "A2", "甲", "𠮷"], rows: [2, 3, 4, 5, 6], columns: [], rowsRead: 5, setAside: [])

  @Test func `a key is found by its scalars, whatever plane they are of`() {
    #expect(table.keys.indices.allSatisfy { table.code(of: table.keys[$0]) == UInt32($0) })
    #expect(table.code(of: "A") == nil)
    #expect(table.code(of: "乙") == nil)
    #expect(table.code(of: "A3") == nil)
  }
}
