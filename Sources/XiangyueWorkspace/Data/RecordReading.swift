import XiangyueColumns
import XiangyueInterpreter
import XiangyueReaders
import XiangyueSemantics

extension Interpreter {
  /// One pass over a record's file, judged piece by piece while it is read. Gives the columns that it lacks.
  mutating func judge(
    record: Int, of program: Program, in file: DataFile, subjects: [SubjectTable], threads: Int,
    progress: (@Sendable (ReadingProgress) -> Void)? = nil
  ) throws(CheckFault) -> [AbsentColumn] {
    let judge = self
    do {
      let scan = try RecordScan(
        schema: program.records[record], file: file, subjects: subjects, wanted: judge.wantedColumns(record: record))
      let byteCount = scan.byteCount
      let told = progress.map { progress in
        { @Sendable (bytes: Int) in
          progress(ReadingProgress(file: file.name, bytesDone: bytes, byteCount: byteCount))
        }
      }
      let result = try scan.run(
        threads: threads, progress: told, makeState: { judge.makeCollector(record: record) },
        body: { state, batch in judge.judge(batch, record: record, into: &state) })
      absorb(
        record: record, file: file.name, states: result.states, pieces: result.pieces, rowsRead: result.rowsRead,
        setAside: result.setAside)
      return scan.absentColumns
    } catch {
      throw CheckFault(error)
    }
  }
}

extension Interpreter {
  /// The same of rows that are in memory.
  mutating func judge(
    record: Int, held: HeldTable, interrupted: @escaping @Sendable () -> Bool, threads: Int
  ) throws(CheckFault) {
    let judge = self
    let found = try held.map(
      threads: threads, interrupted: interrupted, makeState: { judge.makeCollector(record: record) },
      body: { state, _, piece in (piece.firstRow, judge.judge(piece.batch, record: record, into: &state)) })
    absorb(
      record: record, file: held.file, states: found.states, pieces: found.outputs, rowsRead: held.rowsRead,
      setAside: held.setAside)
  }
}
