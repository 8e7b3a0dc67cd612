/// Which of 64 bytes are a given sign, a bit a byte.
///
/// Sixteen bytes are compared at a time. Word k of the result is given bit k in each of its bytes; all eight words
/// joined make an 8 × 8 matrix of bits that, transposed, is the mask: half the work of gathering the bits of each
/// word alone.
struct BlockMask {
  private let sign: SIMD16<UInt8>

  init(_ sign: UInt8) { self.sign = SIMD16(repeating: sign) }

  @inline(__always)
  func matches(_ block: Block) -> Matches {
    Matches(
      Self.words(block.first .== sign), Self.words(block.second .== sign), Self.words(block.third .== sign),
      Self.words(block.fourth .== sign))
  }

  @inline(__always)
  private static func words(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
    unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  }
}

/// 64 bytes.
struct Block {
  let first: SIMD16<UInt8>
  let second: SIMD16<UInt8>
  let third: SIMD16<UInt8>
  let fourth: SIMD16<UInt8>

  @inline(__always)
  init(_ bytes: RawSpan, at place: Int) {
    first = bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
    second = bytes.unsafeLoadUnaligned(fromByteOffset: place + 16, as: SIMD16<UInt8>.self)
    third = bytes.unsafeLoadUnaligned(fromByteOffset: place + 32, as: SIMD16<UInt8>.self)
    fourth = bytes.unsafeLoadUnaligned(fromByteOffset: place + 48, as: SIMD16<UInt8>.self)
  }
}

/// Of each of 64 bytes all bits or none.
struct Matches {
  let first: SIMD2<UInt64>
  let second: SIMD2<UInt64>
  let third: SIMD2<UInt64>
  let fourth: SIMD2<UInt64>

  @inline(__always)
  init(_ first: SIMD2<UInt64>, _ second: SIMD2<UInt64>, _ third: SIMD2<UInt64>, _ fourth: SIMD2<UInt64>) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }

  @inline(__always)
  static func | (left: Self, right: Self) -> Self {
    Self(
      left.first | right.first, left.second | right.second, left.third | right.third, left.fourth | right.fourth)
  }

  /// All bits, or none, of some words: whether anything matched.
  @inline(__always)
  var joined: SIMD2<UInt64> { first | second | third | fourth }

  /// A bit a byte, the first one lowest.
  @inline(__always)
  var bits: UInt64 {
    let one: UInt64 = 0x0101_0101_0101_0101
    let rows =
      (first & SIMD2(one, one << 1)) | (second & SIMD2(one << 2, one << 3))
      | (third & SIMD2(one << 4, one << 5)) | (fourth & SIMD2(one << 6, one << 7))
    return Self.transposed(rows[0] | rows[1])
  }

  /// Rows and columns of an 8 × 8 matrix of bits exchanged (Warren, “Hacker's Delight”, 7–3).
  @inline(__always)
  private static func transposed(_ matrix: UInt64) -> UInt64 {
    var x = matrix
    var t = (x ^ (x &>> 7)) & 0x00AA_00AA_00AA_00AA
    x = x ^ t ^ (t &<< 7)
    t = (x ^ (x &>> 14)) & 0x0000_CCCC_0000_CCCC
    x = x ^ t ^ (t &<< 14)
    t = (x ^ (x &>> 28)) & 0x0000_0000_F0F0_F0F0
    return x ^ t ^ (t &<< 28)
  }
}
