/// Spoils a text: a few changes, each of bytes or of words.
struct Spoiler {
  private var numbers: SeededNumbers
  /// Pieces that are put in where they do not belong.
  private let foreign: [[UInt8]]

  init(_ numbers: SeededNumbers, foreign: [String]) {
    self.numbers = numbers
    self.foreign = foreign.map { Array($0.utf8) }
  }

  mutating func spoil(_ text: [UInt8]) -> [UInt8] {
    var spoiled = text
    if numbers.below(4) == 0 { spoiled.removeSubrange(numbers.below(spoiled.count + 1)...) }
    for _ in 0..<numbers.below(6) { change(&spoiled) }
    return spoiled
  }

  private mutating func change(_ text: inout [UInt8]) {
    let place = numbers.below(text.count + 1)
    let length = min(text.count - place, numbers.below(24))
    switch numbers.below(8) {
    case 0: if place < text.count { text[place] = UInt8(truncatingIfNeeded: numbers.next()) }
    case 1: text.removeSubrange(place..<place + length)
    case 2: text.insert(contentsOf: text[place..<place + length], at: place)
    case 3: text.insert(contentsOf: numbers.one(of: foreign), at: boundary(text, place))
    case 4: swap(&text, word(text, place), word(text, numbers.below(text.count + 1)))
    case 5: text.removeSubrange(word(text, place))
    case 6:
      let copied = Array(text[word(text, place)])
      text.insert(contentsOf: copied, at: boundary(text, numbers.below(text.count + 1)))
    default: text.replaceSubrange(word(text, place), with: numbers.one(of: foreign))
    }
  }

  /// The nearest place not after this one at which a character begins.
  private func boundary(_ text: [UInt8], _ place: Int) -> Int {
    var place = place
    while place > 0, place < text.count, text[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  /// The stretch between blanks and commas around a place.
  private func word(_ text: [UInt8], _ place: Int) -> Range<Int> {
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x2C }
    var lower = min(place, text.count)
    var upper = lower
    while lower > 0, !isBreak(text[lower - 1]) { lower -= 1 }
    while upper < text.count, !isBreak(text[upper]) { upper += 1 }
    return lower..<upper
  }

  private func swap(_ text: inout [UInt8], _ first: Range<Int>, _ second: Range<Int>) {
    guard first.upperBound <= second.lowerBound || second.upperBound <= first.lowerBound else { return }
    let (left, right) = first.lowerBound < second.lowerBound ? (first, second) : (second, first)
    let parts = [text[..<left.lowerBound], text[right], text[left.upperBound..<right.lowerBound], text[left]]
    text = Array((parts + [text[right.upperBound...]]).joined())
  }
}
