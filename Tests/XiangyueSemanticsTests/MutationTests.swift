import Testing
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// However broken a file is, it is resolved: something is reported, or there is a program, and nothing ends the run.
struct MutationTests {
  @Test func `a broken file is told to be broken and never ends the run`() throws {
    let text = try Rules.file("Scripts/rules/灵源/人居环境.yue")
    let pieces = Pieces(of: text)
    var random = SplitMix(state: 2022)
    for _ in 0..<400 {
      let rules = Rules(files: [pieces.mutant(&random)])
      let isBroken = rules.resolution.diagnostics.contains { $0.severity == .error || $0.severity == .limit }
      #expect(isBroken == (rules.program == nil))
    }
  }
}

/// A rule file cut at blanks and signs, to be put together wrongly.
private struct Pieces {
  let pieces: [Substring]

  init(of text: String) {
    var pieces: [Substring] = []
    var start = text.startIndex
    for index in text.indices where " \n，；：。（）、".contains(text[index]) {
      if start < index { pieces.append(text[start..<index]) }
      pieces.append(text[index...index])
      start = text.index(after: index)
    }
    self.pieces = pieces
  }

  /// One to three pieces left out, doubled, swapped or put somewhere else.
  func mutant(_ random: inout SplitMix) -> String {
    var result = pieces
    for _ in 0...random.next(below: 3) {
      let place = random.next(below: result.count)
      switch random.next(below: 4) {
      case 0: result.remove(at: place)
      case 1: result.insert(result[place], at: place)
      case 2: result.swapAt(place, random.next(below: result.count))
      default: result.insert(result[random.next(below: result.count)], at: place)
      }
    }
    return result.joined()
  }
}

/// Steele, Lea and Flood's SplitMix64: the same numbers on every machine.
struct SplitMix {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
