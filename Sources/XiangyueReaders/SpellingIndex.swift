import XiangyueColumns

/// The spellings of an enumeration's members, each with the index of its member.
struct SpellingIndex: Sendable {
  private var keys = KeyIndex()
  /// The member of each spelling, by the spelling's code in `keys`.
  private(set) var members: [UInt8] = []
  private(set) var spellings: [[UInt8]] = []

  init(_ enumeration: Enumeration) {
    for (member, name) in enumeration.members.enumerated() { add(name, UInt8(member)) }
    for (member, names) in enumeration.synonyms.enumerated() {
      for name in names { add(name, UInt8(member)) }
    }
  }

  func code(_ bytes: RawSpan, _ cell: Range<Int>) -> UInt8? {
    keys.code(bytes, cell).map { members[Int($0)] }
  }

  /// A spelling given twice is that of the first member that has it.
  private mutating func add(_ name: String, _ member: UInt8) {
    let spelling = Array(name.utf8)
    guard !spelling.isEmpty else { return }
    guard keys.insert(spelling.span.bytes, 0..<spelling.count).isNew else { return }
    members.append(member)
    spellings.append(spelling)
  }
}
