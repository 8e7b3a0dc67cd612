/// A name that could have been meant.
package struct Candidate: Sendable, Hashable {
  package let name: String
  /// What helps to choose it: `第54行声明`.
  package let note: Localized?

  package init(_ name: String, note: Localized? = nil) {
    self.name = name
    self.note = note
  }
}

/// A candidate, and why it may be the one.
package struct Suggestion: Sendable, Hashable {
  /// In the order of likelihood: who types pinyin picks the wrong homophone far more often than another sound.
  package enum Reason: Sendable, Hashable, Comparable {
    case sameSound
    /// The same but for zh/z, ch/c, sh/s, l/n, f/h, ng/n.
    case nearSound
    case sameInitials
    /// One or two characters wrong, missing, too many or in each other's place.
    case fewCharacters
  }

  package let candidate: Candidate
  package let reason: Reason
  /// Characters to be changed, two in each other's place counted once.
  package let distance: Int

  package var name: String { candidate.name }

  /// `同音`.
  package var reasonText: Localized {
    switch reason {
    case .sameSound: Localized(zh: "同音", en: "same sound")
    case .nearSound: Localized(zh: "近音", en: "similar sound")
    case .sameInitials: Localized(zh: "声母相同", en: "same initials")
    case .fewCharacters:
      distance == 1
        ? Localized(zh: "只差一字", en: "one character off") : Localized(zh: "只差两字", en: "two characters off")
    }
  }

  /// `改为“包绿化”？同音，第54行声明`, writing the name over `range`.
  package func fixIt(replacing range: SourceRange) -> FixIt {
    let note = candidate.note
    let text = Localized(
      zh: "改为“\(name)”？\(reasonText.zh)" + (note.map { "，\($0.zh)" } ?? ""),
      en: "did you mean “\(name)”? \(reasonText.en)" + (note.map { ", \($0.en)" } ?? ""))
    return FixIt(text, replacing: range, with: name)
  }
}

/// The names someone may have meant, the likeliest first: same sound, near sound, same initials, few characters off; within
/// these by the number of characters to be changed, then as given. The name itself is none.
package func nearest(to typed: String, among candidates: [Candidate], limit: Int = 3) -> [Suggestion] {
  let spoken = SpokenName(typed)
  let found = candidates.enumerated().compactMap { place, candidate -> (place: Int, suggestion: Suggestion)? in
    guard let (reason, distance) = spoken.likeness(to: candidate.name) else { return nil }
    return (place, Suggestion(candidate: candidate, reason: reason, distance: distance))
  }
  let sorted = found.sorted {
    ($0.suggestion.reason, $0.suggestion.distance, $0.place) < ($1.suggestion.reason, $1.suggestion.distance, $1.place)
  }
  return sorted.prefix(limit).map(\.suggestion)
}

/// The same for names about which there is nothing to add.
package func nearest(to typed: String, among names: [String], limit: Int = 3) -> [Suggestion] {
  nearest(to: typed, among: names.map { Candidate($0) }, limit: limit)
}

/// A name with all ways to read each of its characters. What has no reading, as a letter or figure, sounds only like itself.
private struct SpokenName {
  let characters: [Unicode.Scalar]
  let readings: [[Substring]]

  init(_ name: String) {
    characters = Array(name.unicodeScalars)
    readings = characters.map(Readings.of)
  }

  func likeness(to name: String) -> (Suggestion.Reason, distance: Int)? {
    let other = Array(name.unicodeScalars)
    guard other != characters, !other.isEmpty, !characters.isEmpty else { return nil }
    let distance = EditDistance.between(characters, other)
    if other.count == characters.count, let reason = soundLikeness(to: other, distance: distance) {
      return (reason, distance)
    }
    let allowed = characters.count <= 3 ? 1 : 2
    let whole = max(characters.count, other.count)
    return distance <= allowed && distance < whole ? (.fewCharacters, distance) : nil
  }

  private func soundLikeness(to other: [Unicode.Scalar], distance: Int) -> Suggestion.Reason? {
    let pairs = characters.indices.filter { characters[$0] != other[$0] }.map { (readings[$0], Readings.of(other[$0])) }
    func all(_ forms: (Substring) -> [String]) -> Bool {
      pairs.allSatisfy { left, right in !Set(left.flatMap(forms)).isDisjoint(with: right.flatMap(forms)) }
    }
    if all({ [String($0)] }) { return .sameSound }
    if all(Readings.nearForms) { return .nearSound }
    // Initials say little about short names: then one character has to be right.
    let isTelling = characters.count > 2 || pairs.count < characters.count
    return isTelling && all { [String(Readings.initial(of: $0))] } ? .sameInitials : nil
  }
}
