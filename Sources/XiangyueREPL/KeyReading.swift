import XiangyueColumns
import XiangyueText

/// Of whom something is asked, by the key at its beginning: `A1 的 环境分`, `“灵 水” 在 红榜`, `住户 A1 …`.
struct KeyReading {
  let subject: Int
  let code: UInt32
  /// As the data has it.
  let key: String
  /// In bytes of the text: what is asked of them begins here, behind 的 where one stands there.
  let end: Int

  /// Everybody whose key it may begin with.
  /// - Parameter names: of the rules: a name is no key unless it is quoted.
  static func all(in text: String, tables: [SubjectTable], names: Set<String>) -> [KeyReading] {
    var reader = Reader(text)
    reader.skipBlanks()
    var own = Array(tables.indices)
    let mark = reader.place
    let first = reader.word()
    if let table = tables.firstIndex(where: { $0.schema.name == first }) {
      reader.skipBlanks()
      let rest = reader.isAtQuote || !reader.isAtEnd
      if rest, !reader.isAt("的"), !reader.isAt("（"), !reader.isAt("(") {
        own = [table]
      } else {
        reader.place = mark
      }
    } else {
      reader.place = mark
    }
    let isQuoted = reader.isAtQuote
    let word = isQuoted ? reader.quoted() : reader.word()
    guard !word.isEmpty else { return [] }
    func readings(of key: String, end: Int) -> [KeyReading] {
      own.compactMap { table in
        guard let code = tables[table].code(of: key) ?? tables[table].code(of: key.foldedFigures) else { return nil }
        return KeyReading(subject: table, code: code, key: tables[table].keys[Int(code)], end: reader.behindDe(end))
      }
    }
    let isName = !isQuoted && own.count == tables.count && names.contains(word)
    if !isName {
      let found = readings(of: word, end: reader.place)
      if !found.isEmpty || isQuoted { return found }
    }
    // Words run together: the longest key that no name is longer than.
    let start = reader.place - word.utf8.count
    let longestName = names.lazy.filter { word.hasPrefix($0) }.map(\.count).max() ?? 0
    for length in stride(from: min(word.count - 1, 64), to: max(0, own.count == tables.count ? longestName : 0), by: -1)
    {
      let key = String(word.prefix(length))
      if let last = key.last, last.isASCIIWord, let next = word.dropFirst(length).first, next.isASCIIWord { continue }
      let found = readings(of: key, end: start + key.utf8.count)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Goes through a text by bytes.
  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { place >= bytes.count }

    private func character(at place: Int) -> Character? {
      guard place < bytes.count else { return nil }
      let length = bytes[place] < 0x80 ? 1 : bytes[place] >= 0xF0 ? 4 : bytes[place] >= 0xE0 ? 3 : 2
      return String(decoding: bytes[place..<min(bytes.count, place + length)], as: UTF8.self).first
    }

    func isAt(_ character: Character) -> Bool { self.character(at: place) == character }

    var isAtQuote: Bool { character(at: place).map { "“”\"「".contains($0) } ?? false }

    mutating func skipBlanks() {
      while let next = character(at: place), next.isWhitespace { place += next.utf8.count }
    }

    /// Up to a blank or sign.
    mutating func word() -> String {
      let start = place
      while let next = character(at: place), !next.isWhitespace, !"（）()，,。；;：:、“”\"「」？?！!=≠<>≤≥＝＋+×÷".contains(next) {
        place += next.utf8.count
      }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    mutating func quoted() -> String {
      guard let open = character(at: place) else { return "" }
      place += open.utf8.count
      let start = place
      while let next = character(at: place) {
        if open == "「" ? next == "」" : "“”\"".contains(next) {
          defer { place += next.utf8.count }
          return String(decoding: bytes[start..<place], as: UTF8.self)
        }
        place += next.utf8.count
      }
      return ""
    }

    func behindDe(_ end: Int) -> Int {
      var copy = self
      copy.place = end
      copy.skipBlanks()
      guard copy.isAt("的") else { return end }
      return copy.place + "的".utf8.count
    }
  }
}

extension Character {
  fileprivate var isASCIIWord: Bool { isASCII && (isLetter || isNumber) }
}

extension String {
  /// Figures and letters in half width.
  var foldedFigures: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
  }
}
