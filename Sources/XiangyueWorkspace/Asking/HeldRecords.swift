import Dispatch
import Synchronization
import XiangyueColumns
import XiangyueReaders
import XiangyueSemantics

/// The tables of a folder, read once and held as columns: whoever asks much asks them from memory. A row that can't be used is set
/// aside as in a check.
package struct HeldRecords: Sendable {
  package let folder: String
  let data: DataFolder
  package let subjects: [SubjectTable]
  /// In the order of `Program.records`.
  package let records: [HeldTable]
  /// Columns that may be empty and that the files lack.
  let absentColumns: [AbsentColumn]
  private let schemas: [TableSchema]

  /// - Parameter interrupted: polled; true ends the reading.
  package init(
    folder: String, for program: Program, threads: Int, progress: (@Sendable (ReadingProgress) -> Void)? = nil,
    interrupted: @escaping @Sendable () -> Bool = { false }
  ) throws(CheckFault) {
    self.folder = folder
    let data = try DataFolder(folder, for: program)
    var absent: [AbsentColumn] = []
    var tables: [HeldTable] = []
    do throws(ReadError) {
      let subjects = try readSubjects(program.subjects, files: data.subjects)
      for (schema, file) in zip(program.subjects, data.subjects) {
        absent += try XiangyueReaders.absentColumns(of: schema, in: file)
      }
      for (schema, file) in zip(program.records, data.records) {
        let table = try HeldTable(
          schema, file, subjects, threads: threads, progress: progress, interrupted: interrupted)
        absent += table.absentColumns
        tables.append(table)
      }
      self.subjects = subjects
    } catch {
      throw CheckFault(error)
    }
    if interrupted() { throw CheckFault.stopped }
    self.data = data
    records = tables
    self.absentColumns = absent
    schemas = program.subjects + program.records
  }

  /// Whether these tables are what a program declares.
  package func fit(_ program: Program) -> Bool {
    let asked = program.subjects + program.records
    return program.subjects.count == subjects.count && asked.count == schemas.count
      && zip(asked, schemas).allSatisfy { one, other in
        one.name == other.name && one.sources == other.sources && one.columns == other.columns
          && one.dayOrders == other.dayOrders
      }
  }

  package var rowCount: Int { records.reduce(0) { $0 + $1.rowsRead } }
}

/// The rows of a record that are not set aside.
package struct HeldTable: Sendable {
  package let file: String
  /// In the order of the file; each with the row of the spreadsheet that its row offset 0 stands for.
  package let pieces: [Piece]
  package let rowsRead: Int
  package let setAside: [SetAsideRow]
  let absentColumns: [AbsentColumn]

  package struct Piece: Sendable {
    package let firstRow: Int
    package let batch: Batch
  }

  fileprivate init(
    _ schema: TableSchema, _ file: DataFile, _ subjects: [SubjectTable], threads: Int,
    progress: (@Sendable (ReadingProgress) -> Void)?, interrupted: @escaping @Sendable () -> Bool
  ) throws(ReadError) {
    let scan = try RecordScan(
      schema: schema, file: file, subjects: subjects, wanted: schema.columns.map { _ in true })
    let byteCount = scan.byteCount
    let told = progress.map { progress in
      { @Sendable (bytes: Int) in
        progress(ReadingProgress(file: file.name, bytesDone: bytes, byteCount: byteCount))
      }
    }
    let result = try scan.run(threads: threads, progress: told, makeState: {}) { _, batch -> Batch? in
      interrupted() ? nil : batch.copied
    }
    self.file = file.name
    pieces = result.pieces.compactMap { piece in piece.output.map { Piece(firstRow: piece.firstRow, batch: $0) } }
    rowsRead = result.rowsRead
    setAside = result.setAside
    absentColumns = scan.absentColumns
  }

  /// Goes through all pieces, by several threads at once; the outputs are in the order of the pieces.
  func map<State: Sendable, Output: Sendable>(
    threads: Int, interrupted: @escaping @Sendable () -> Bool, makeState: @Sendable () -> State,
    body: @Sendable (inout State, Int, Piece) -> Output
  ) throws(CheckFault) -> (states: [State], outputs: [Output]) {
    let next = Atomic<Int>(0)
    let found = Mutex<(states: [State], outputs: [Output?])>(([], Array(repeating: nil, count: pieces.count)))
    let isStopped = Atomic<Bool>(false)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, pieces.count))) { _ in
      var state = makeState()
      while !isStopped.load(ordering: .relaxed) {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < pieces.count else { break }
        if interrupted() { isStopped.store(true, ordering: .relaxed) }
        let output = body(&state, index, pieces[index])
        found.withLock { $0.outputs[index] = output }
      }
      let ended = state
      found.withLock { $0.states.append(ended) }
    }
    if isStopped.load(ordering: .relaxed) { throw CheckFault.stopped }
    return found.withLock { ($0.states, $0.outputs.compactMap { $0 }) }
  }
}

extension CheckFault {
  /// ^C while something was worked out.
  package static let stopped = CheckFault(.interrupted, zh: "停下了", en: "stopped")
}

extension Batch {
  /// The same in memory of its own: a reader uses its buffers again.
  fileprivate var copied: Batch {
    Batch(count: count, rowOffsets: rowOffsets.map { $0 }, columns: columns.map { $0?.copied })
  }
}

extension Column {
  fileprivate var copied: Column {
    switch self {
    case .codes(let column): .codes(CodeColumn(values: column.values.map { $0 }))
    case .references(let column): .references(ReferenceColumn(values: column.values.map { $0 }))
    case .days(let column): .days(DayColumn(values: column.values.map { $0 }))
    case .times(let column): .times(TimeColumn(values: column.values.map { $0 }))
    case .numbers(let column): .numbers(NumberColumn(values: column.values.map { $0 }))
    case .truths(let column): .truths(TruthColumn(values: column.values.map { $0 }))
    case .texts(let column): .texts(column.copied)
    }
  }
}

extension TextColumn {
  fileprivate var copied: TextColumn {
    var copy = TextColumn()
    copy.bytes = bytes.map { $0 }
    copy.ends = ends.map { $0 }
    return copy
  }
}
