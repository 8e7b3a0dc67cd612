import XiangyueText

/// What each declared name is, and where it was declared. Names of fields and of their values are not in it: they belong to
/// their 主体 or 记录, and one may be called as a 主体 or 事项 is.
struct NameTable {
  enum Kind: Hashable {
    case subject, record, subset, matter, schedule, account, scale, board, parameter, unit, sheet
  }

  struct Entry {
    let name: String
    let kind: Kind
    /// Its place among the declarations of its kind; for a subset, in `Program.sets`.
    let index: Int
    let range: SourceRange
    /// Where it was declared, from 1.
    let line: Int
  }

  /// In the order of the text.
  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// Adds a name; gives the entry that has it already, and then leaves that as it is.
  mutating func add(_ entry: Entry) -> Entry? {
    if let place = places[entry.name] { return entries[place] }
    places[entry.name] = entries.count
    entries.append(entry)
    return nil
  }

  func find(_ name: String, _ kinds: Kind...) -> Entry? {
    guard let place = places[name], kinds.contains(entries[place].kind) else { return nil }
    return entries[place]
  }

  /// The names of these kinds, each with `第54行声明`.
  func candidates(_ kinds: Kind...) -> [Candidate] {
    entries.filter { kinds.contains($0.kind) }.map { entry in
      Candidate(
        entry.name, note: Localized(zh: "第\(entry.line)行声明", en: "declared on line \(entry.line)"))
    }
  }
}
