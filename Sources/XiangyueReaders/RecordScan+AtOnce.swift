import Dispatch
import Synchronization
import XiangyueColumns

extension RecordScan {
  /// Pieces by several threads at once. Where a piece's first row begins is guessed, and proved afterwards: the end of
  /// each piece must be the start of the next. Nil where a guess was wrong, or something went wrong that may be due to
  /// one: then nothing of this pass counts.
  func runAtOnce<State: Sendable, Output: Sendable>(
    threads: Int, progress: (@Sendable (Int) -> Void)?, makeState: @Sendable () -> State,
    body: @Sendable (inout State, borrowing Batch) -> Output
  ) -> RecordScanResult<State, Output>? {
    let work = SharedWork<State, Output>(pieceCount: pieceCount, doneBytes: plan.firstByte)
    DispatchQueue.concurrentPerform(iterations: min(threads, pieceCount)) { _ in
      var reader = PieceReader(plan: plan, file: file)
      var state = makeState()
      while let index = work.nextPiece() {
        let start = index == 0 ? plan.firstByte : nil
        guard let rows = try? reader.read(range(ofPiece: index), from: start, firstRow: 0) else {
          work.giveUp()
          return
        }
        work.finish(index, rows, reader.withBatch { batch in body(&state, batch) })
        if let progress { progress(work.addBytes(range(ofPiece: index).count)) }
      }
      work.finish(state)
    }
    return proved(work)
  }

  private func proved<State, Output>(_ work: SharedWork<State, Output>) -> RecordScanResult<State, Output>? {
    guard let (states, pieces) = work.all() else { return nil }
    var sum = PieceSum<Output>(file: plan.file)
    var place = plan.firstByte
    for (index, piece) in pieces.enumerated() {
      if piece.rows.isEmpty {
        guard place >= range(ofPiece: index).upperBound else { return nil }
      } else {
        guard piece.rows.start == place else { return nil }
        place = piece.rows.end
      }
      sum.add(piece.rows, piece.output)
    }
    return place == byteCount ? sum.result(states: states) : nil
  }
}

/// What the threads of a pass share: the number of the next piece, and what has been found.
private final class SharedWork<State: Sendable, Output: Sendable>: Sendable {
  struct Piece: Sendable {
    let rows: PieceRows
    let output: Output?
  }

  private struct Found: Sendable {
    var states: [State] = []
    var pieces: [Piece?]
  }

  private let pieceCount: Int
  private let next = Atomic<Int>(0)
  private let doneBytes: Atomic<Int>
  private let isGivenUp = Atomic<Bool>(false)
  private let found: Mutex<Found>

  /// - Parameter doneBytes: those of the header.
  init(pieceCount: Int, doneBytes: Int) {
    self.pieceCount = pieceCount
    self.doneBytes = Atomic(doneBytes)
    found = Mutex(Found(pieces: Array(repeating: nil, count: pieceCount)))
  }

  func nextPiece() -> Int? {
    guard !isGivenUp.load(ordering: .relaxed) else { return nil }
    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < pieceCount ? index : nil
  }

  func giveUp() { isGivenUp.store(true, ordering: .relaxed) }

  func addBytes(_ count: Int) -> Int { doneBytes.wrappingAdd(count, ordering: .relaxed).newValue }

  func finish(_ index: Int, _ rows: PieceRows, _ output: Output?) {
    found.withLock { $0.pieces[index] = Piece(rows: rows, output: output) }
  }

  func finish(_ state: State) { found.withLock { $0.states.append(state) } }

  /// Nil where a thread gave up.
  func all() -> (states: [State], pieces: [Piece])? {
    guard !isGivenUp.load(ordering: .relaxed) else { return nil }
    return found.withLock { found in
      let pieces = found.pieces.compactMap { $0 }
      return pieces.count == pieceCount ? (found.states, pieces) : nil
    }
  }
}
