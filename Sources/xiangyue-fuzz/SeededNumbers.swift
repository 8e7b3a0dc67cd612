/// Numbers that look random and are the same for the same seed (SplitMix64), so that an input can be made again from its number.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64, input: Int) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(input) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`, which is at least 1.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }
}
