import XiangyueCalendar
import XiangyueSyntax
import XiangyueText

/// 修订, 废止: which version of an article is in force on which days, and whether the versions follow one another.
extension Resolver {
  /// From its 修订 on, up to the day before the next 修订 or 废止 of its number in the file.
  /// - Parameter nodes: the articles of the file, in the order of the text.
  func inForce(of place: Int, among nodes: [ArticleSyntax]) -> InForce {
    let number = integer(nodes[place].number)
    let later = nodes[(place + 1)...].lazy.filter { integer($0.number) == number }.compactMap { changeDay(of: $0) }
    return InForce(
      first: nodes[place].amended.flatMap { civilDay($0) } ?? laterStart, last: later.first.map { $0 - 1 },
      since: laterStart)
  }

  /// 施行 of the document being read, where another is in force before it; nil: it is the first.
  var laterStart: CivilDay? {
    effectiveDays[documents.place(ofTree: current)].flatMap { day in day == effectiveDay ? nil : day }
  }

  /// Each document has one 施行, and each is in force from its own.
  mutating func readEffectiveDays() {
    for index in trees.indices {
      current = index
      let document = documents.place(ofTree: index)
      for case .article(let article) in tree.file.elements {
        for case .paragraph(.inForce(let node)) in article.body {
          guard let day = civilDay(node.date) else { continue }
          if let known = effectiveDays[document], known != day {
            report(NamedTwice(name: "施行日", range: node.date.range, cut: nil))
          }
          effectiveDays[document] = effectiveDays[document] ?? day
        }
      }
    }
    guard let first = effectiveDays[0] else { return }
    for document in documents.all.indices where effectiveDays[document] == nil { effectiveDays[document] = first }
    effectiveDay = effectiveDays.values.min()
  }

  /// The day from which a node changes what stood under its number; nil: it does not.
  private func changeDay(of node: ArticleSyntax) -> CivilDay? {
    (node.amended ?? node.repealed).flatMap { civilDay($0) }
  }

  /// The day a token names; nil where there is none, which is reported where all dates are looked at.
  func civilDay(_ token: Token) -> CivilDay? {
    guard case .day(let year, let month, let day) = token.value else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }
}
