import Testing
import XiangyueSyntax
import XiangyueText

struct MutationTests {
  @Test func `two thousand damaged programs all give a tree that holds every byte`() throws {
    let characters = Array(try modelText())
    var random = SplitMix(seed: 20_220_101)
    for _ in 0..<2000 {
      var damaged = characters
      for _ in 0...random.below(3) { random.damage(&damaged) }
      let tree = parse(String(damaged))
      if tree.joined != tree.source.bytes {
        Issue.record("bytes are lost")
        return
      }
      if tree.diagnostics.contains(where: { $0.range.end > tree.source.bytes.count || $0.range.start > $0.range.end }) {
        Issue.record("a place outside of the file")
        return
      }
    }
  }

  @Test func `bytes that are no UTF-8 are kept`() throws {
    var bytes = Array(try modelText().utf8)
    var random = SplitMix(seed: 7)
    for _ in 0..<300 {
      bytes[random.below(bytes.count)] = UInt8(random.below(256))
      let tree = parse(SourceFile(name: "坏.yue", bytes: bytes))
      #expect(tree.joined == bytes)
    }
  }

  @Test func `a file cut off anywhere is read up to there`() throws {
    let bytes = Array(try modelText().utf8)
    for end in stride(from: 0, to: bytes.count, by: 37) {
      let tree = parse(SourceFile(name: "断.yue", bytes: Array(bytes[..<end])))
      #expect(tree.joined == Array(bytes[..<end]))
    }
  }
}

/// Sebastiano Vigna's SplitMix64: the same numbers on every run.
struct SplitMix {
  private static let signs = Array("，；：。（）“”「 \n第条一的为1.①#-")
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  /// Deletes, doubles, swaps or replaces a character.
  mutating func damage(_ text: inout [Character]) {
    let place = below(text.count - 1)
    switch below(5) {
    case 0: text.remove(at: place)
    case 1: text.insert(text[place], at: place)
    case 2: text.swapAt(place, place + 1)
    case 3: text[place] = Self.signs[below(Self.signs.count)]
    default: text.replaceSubrange(place..<min(place + below(40), text.count), with: [])
    }
  }
}
