import Dispatch
import Glibc
import Synchronization

/// Writes tables with several threads. A chunk of rows is made in a thread's own buffer, then gets its place in the
/// file when the one before it has got its own: so the bytes don't depend on the threads, and memory holds a chunk a
/// thread.
final class TableWriter: Sendable {
  private let tables: [Table]
  private let folder: String
  /// Where each table is written until all are whole: beside its place, under a name that no other run uses.
  private let drafts: [String]
  private let files: [Int32]
  private let chunks: [Chunk]
  private let nextChunk = Atomic<Int>(0)
  /// The chunk whose place in its file is to be settled.
  private let turn = Atomic<Int>(0)
  /// Of each file, how much of it has been given away. Only who has the turn touches it.
  private let ends: Mutex<[Int]>
  private let failure = Mutex<WriteError?>(nil)

  static let rowsInChunk = 16_384

  private struct Chunk {
    let table: Int
    let section: Int
    let rows: Range<Int>
  }

  /// Writes the tables into the folder, which is made where there is none; files of these names are replaced, all of them or,
  /// where one can't be written, none.
  static func write(_ tables: [Table], to folder: String, threads: Int) throws(WriteError) {
    try makeFolder(folder)
    let writer = try TableWriter(tables, folder: folder)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, writer.chunks.count))) { _ in writer.writeChunks() }
    do {
      try writer.close()
      try writer.replace()
    } catch {
      for draft in writer.drafts { unlink(draft) }
      UnfinishedTables.end()
      throw error
    }
  }

  private init(_ tables: [Table], folder: String) throws(WriteError) {
    self.tables = tables
    self.folder = folder
    for table in tables where Self.isFolder(Self.path(of: table, in: folder)) {
      throw WriteError(path: Self.path(of: table, in: folder), code: EISDIR)
    }
    drafts = tables.map { Self.path(".\($0.file).\(getpid())", in: folder) }
    UnfinishedTables.begin(drafts)
    files = try Self.open(drafts, for: tables, folder)
    chunks = Self.chunks(of: tables)
    ends = Mutex(Array(repeating: 0, count: tables.count))
  }

  private func writeChunks() {
    var buffer = RowBuffer(capacity: 2 << 20)
    while true {
      let index = nextChunk.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < chunks.count else { return }
      let chunk = chunks[index]
      buffer.removeAll()
      if chunk.section == 0, chunk.rows.lowerBound == 0 { buffer.append(tables[chunk.table].header + "\n") }
      tables[chunk.table].sections[chunk.section].append(chunk.rows, to: &buffer)
      let place = takePlace(for: buffer.count, in: chunk.table, turn: index)
      write(buffer.bytes, at: place, in: chunk.table)
    }
  }

  /// Where the bytes go. Chunks are taken in order, so the one waited for is being made by another thread already.
  private func takePlace(for count: Int, in table: Int, turn mine: Int) -> Int {
    while turn.load(ordering: .acquiring) != mine { sched_yield() }
    let place = ends.withLock { ends in
      ends[table] += count
      return ends[table] - count
    }
    turn.store(mine + 1, ordering: .releasing)
    return place
  }

  private func write(_ bytes: UnsafeRawBufferPointer, at place: Int, in table: Int) {
    var written = 0
    while written < bytes.count {
      let count = pwrite(files[table], bytes.baseAddress! + written, bytes.count - written, off_t(place + written))
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        return fail(table, count == 0 ? ENOSPC : errno)
      }
    }
  }

  private func fail(_ table: Int, _ code: Int32) {
    let error = WriteError(path: Self.path(of: tables[table], in: folder), code: code)
    failure.withLock { $0 = $0 ?? error }
  }

  private func close() throws(WriteError) {
    for (table, file) in files.enumerated() where Glibc.close(file) != 0 { fail(table, errno) }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// The tables' chunks, a chunk of each table in turn: two threads then seldom write the same file at once.
  private static func chunks(of tables: [Table]) -> [Chunk] {
    let ofTables = tables.indices.map { table in
      tables[table].sections.indices.flatMap { section in
        let count = tables[table].sections[section].count
        return stride(from: 0, to: max(count, 1), by: rowsInChunk).map {
          Chunk(table: table, section: section, rows: $0..<min($0 + rowsInChunk, count))
        }
      }
    }
    let longest = ofTables.map(\.count).max() ?? 0
    return (0..<longest).flatMap { place in ofTables.compactMap { $0.count > place ? $0[place] : nil } }
  }

  /// Gives the drafts their names. Nothing but a fault of the disk can stand in the way of one when the others had none.
  private func replace() throws(WriteError) {
    try UnfinishedTables.finish { () throws(WriteError) in
      for (table, draft) in zip(tables, drafts) {
        let path = Self.path(of: table, in: folder)
        guard rename(draft, path) == 0 else { throw WriteError(path: path, code: errno) }
      }
    }
  }

  private static func open(_ drafts: [String], for tables: [Table], _ folder: String) throws(WriteError) -> [Int32] {
    var files: [Int32] = []
    for (draft, table) in zip(drafts, tables) {
      let file = Glibc.open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
      guard file >= 0 else {
        let code = errno
        for file in files { _ = Glibc.close(file) }
        for draft in drafts.prefix(files.count) { unlink(draft) }
        UnfinishedTables.end()
        throw WriteError(path: path(of: table, in: folder), code: code)
      }
      files.append(file)
    }
    return files
  }

  private static func path(of table: Table, in folder: String) -> String { path(table.file, in: folder) }

  private static func path(_ file: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + file : folder + "/" + file
  }

  /// Makes the folder and those above it.
  private static func makeFolder(_ folder: String) throws(WriteError) {
    var path = folder.hasPrefix("/") ? "/" : ""
    for name in folder.split(separator: "/") {
      path += name + "/"
      guard mkdir(path, 0o777) == 0 || errno == EEXIST || isFolder(path) else {
        throw WriteError(path: folder, code: errno)
      }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    let code = errno
    var status = stat()
    defer { errno = code }
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
