/// Bytes made once and written many times: keys that are quoted already, the cells that open a row. At most 4 GiB of
/// them.
///
/// Unchecked, for the memory is written in `init` and only read after.
final class PieceTable: @unchecked Sendable {
  private let base: UnsafeMutableRawPointer
  /// Where each piece starts; one more than there are pieces.
  private let starts: UnsafeMutableBufferPointer<UInt32>

  /// The pieces numbered `0..<count`, each as `make` writes it.
  init(count: Int, make: (_ index: Int, _ buffer: inout RowBuffer) -> Void) {
    var buffer = RowBuffer(capacity: 16 * count)
    starts = .allocate(capacity: count + 1)
    starts.initialize(repeating: 0)
    for index in 0..<count {
      make(index, &buffer)
      starts[index + 1] = UInt32(buffer.count)
    }
    let bytes = buffer.bytes
    base = .allocate(byteCount: bytes.count + RowBuffer.slack, alignment: 16)
    base.copyMemory(from: bytes.baseAddress!, byteCount: bytes.count)
  }

  deinit {
    base.deallocate()
    starts.deallocate()
  }

  var count: Int { starts.count - 1 }

  /// One piece; sixteen bytes from any byte of it can be read.
  @inline(__always)
  subscript(_ index: Int) -> UnsafeRawBufferPointer {
    precondition(index >= 0 && index < starts.count - 1)
    let start = Int(starts[index])
    return UnsafeRawBufferPointer(start: base + start, count: Int(starts[index + 1]) - start)
  }
}
