import XiangyueText

/// What the scanner makes of a file before anything is cut: signs, quoted text, and runs, which is what stands between
/// blanks and signs (Grammar: Lexical 4).
struct Piece {
  enum Kind: UInt8 {
    case run
    case sign
    case string
    /// `（一）` and what is written for it, where an item begins.
    case item
    /// What lies beyond a limit of the program.
    case remainder
    case end
  }

  var kind: Kind
  /// The bytes of the piece itself.
  var start: Int
  var end: Int
  /// Of a run: its characters, as indices into those of the scan.
  var characters: Range<Int> = 0..<0
  /// Of a sign: its canonical form.
  var sign: UInt32 = 0
  var startsLine = false
  var blankBefore = false
  /// `。` written as a full point.
  var isPoint = false
  /// Of a string: it has no closing quotation mark. Of an item: it is not written as （一）.
  var isFaulty = false
  /// Of an item: its number.
  var number = 0

  func isSign(_ scalar: UInt32) -> Bool { kind == .sign && sign == scalar }
}

/// A file as pieces, and the characters of its runs, folded.
struct Scan {
  var pieces: [Piece] = []
  var scalars: [UInt32] = []
  /// Where each character of a run begins in the file.
  var starts: [Int32] = []
  /// Its length in bytes.
  var lengths: [UInt8] = []
  /// Whether characters nobody sees stand before it, inside its run.
  var softBreaks: [Bool] = []
  var diagnostics: [Diagnostic] = []

  func text(_ characters: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    for index in characters { result.append(Unicode.Scalar(scalars[index]) ?? "\u{FFFD}") }
    return String(result)
  }

  func text(_ piece: Piece) -> String { text(piece.characters) }

  /// Whether the run begins with these characters.
  func run(_ piece: Piece, begins text: [UInt32]) -> Bool {
    piece.kind == .run && scalars[piece.characters].starts(with: text)
  }

  func run(_ piece: Piece, ends text: [UInt32]) -> Bool {
    piece.kind == .run && scalars[piece.characters].suffix(text.count).elementsEqual(text)
  }

  func run(_ piece: Piece, equals text: [UInt32]) -> Bool {
    piece.kind == .run && piece.characters.count == text.count && scalars[piece.characters].elementsEqual(text)
  }

  /// Cuts a run in two before its `count`-th character.
  func split(_ piece: Piece, after count: Int) -> (Piece, Piece) {
    let middle = piece.characters.lowerBound + count
    var first = piece
    first.characters = piece.characters.lowerBound..<middle
    first.end = Int(starts[middle - 1]) + Int(lengths[middle - 1])
    var second = piece
    second.characters = middle..<piece.characters.upperBound
    second.start = Int(starts[middle])
    (second.startsLine, second.blankBefore) = (false, false)
    return (first, second)
  }
}

/// The characters of a word, for comparing runs with it.
func characters(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
