/// Bytes of rows to be written, appended without making a string of any of them. A table of a million rows is made
/// here, so a cell costs a few nanoseconds: what repeats is copied from a `PieceTable`, figures are made digit by
/// digit.
struct RowBuffer: ~Copyable {
  private var base: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  /// Room kept behind the bytes, so that pieces can be copied sixteen bytes at a time.
  static let slack = 16

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    base = .allocate(byteCount: self.capacity + Self.slack, alignment: 16)
  }

  deinit { base.deallocate() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// Forgets the bytes and keeps the room.
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// The text as it is, neither quoted nor escaped.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    reserve(bytes.count)
    guard let source = bytes.baseAddress else { return }
    (base + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }

  /// One of the pieces made before. Copies in steps of sixteen bytes; what is too much is overwritten by the next cell.
  @inline(__always)
  mutating func append(_ index: Int, of pieces: PieceTable) {
    let piece = pieces[index]
    reserve(piece.count)
    guard let source = piece.baseAddress else { return }
    var offset = 0
    repeat {
      let words = (source + offset).loadUnaligned(as: SIMD2<UInt64>.self)
      (base + count + offset).storeBytes(of: words, as: SIMD2<UInt64>.self)
      offset += Self.slack
    } while offset < piece.count
    count += piece.count
  }

  /// A whole number in figures.
  @inline(__always)
  mutating func append(number: UInt64) {
    var digits = 1
    var bound: UInt64 = 10
    while digits < 19, number >= bound {
      digits += 1
      bound &*= 10
    }
    if digits == 19, number >= 10_000_000_000_000_000_000 { digits = 20 }
    reserve(digits)
    var rest = number
    var place = count + digits
    while place > count {
      place -= 1
      base.storeBytes(of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10), toByteOffset: place, as: UInt8.self)
      rest /= 10
    }
    count += digits
  }

  /// A number in ten-thousandths as a decimal without trailing zeros: `100`, `96.5`, `-0.25`.
  mutating func append(fixed: Int64) {
    if fixed < 0 { append(UInt8(ascii: "-")) }
    append(number: fixed.magnitude / 10_000)
    var fraction = fixed.magnitude % 10_000
    guard fraction > 0 else { return }
    append(UInt8(ascii: "."))
    var unit: UInt64 = 1000
    while fraction > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / unit))
      fraction %= unit
      unit /= 10
    }
  }

  @inline(__always)
  mutating func append(_ day: DayText) {
    reserve(10)
    base.storeBytes(of: day.start, toByteOffset: count, as: UInt64.self)
    base.storeBytes(of: day.end, toByteOffset: count + 8, as: UInt16.self)
    count += 10
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let wider = max(2 * capacity, count + more)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: wider + Self.slack, alignment: 16)
    moved.copyMemory(from: base, byteCount: count)
    base.deallocate()
    base = moved
    capacity = wider
  }
}
