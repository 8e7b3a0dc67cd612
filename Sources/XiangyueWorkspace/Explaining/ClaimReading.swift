import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Reads a sentence about somebody: whose it is and what it says. Blanks are free, 为何 before it and ？ behind it are passed
/// over.
struct ClaimReading {
  private let program: Program
  private let tables: [SubjectTable]
  private let asOf: CivilDay
  private let duties: [Duty]

  init(_ program: Program, _ tables: [SubjectTable], asOf: CivilDay) {
    self.program = program
    self.tables = tables
    self.asOf = asOf
    duties = program.judgedDuties
  }

  func claim(_ text: String) throws(CheckFault) -> Claim {
    let words = Self.plain(text)
    guard let (asked, rest) = subject(of: words) else {
      throw CheckFault(
        .usage, zh: "“\(text)”里没有认出是谁：要以编号开头（\(tables.map(\.schema.name).joined(separator: "、"))）；" + Self.forms.zh,
        en: "“\(text)” does not begin with a key; " + Self.forms.en)
    }
    guard let claim = try claim(about: asked, rest[...]) else {
      throw CheckFault(
        .usage, zh: "“\(text)”读不懂；" + forms(of: asked.subject).zh,
        en: "“\(text)” can't be read; " + forms(of: asked.subject).en)
    }
    return claim
  }

  /// Without blanks, without what only makes a question of it, in half-width digits.
  private static func plain(_ text: String) -> String {
    var plain = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { scalar in
          (0xFF10...0xFF19).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
    for word in ["为何不", "为什么不", "为何", "为什么"] where plain.hasPrefix(word) {
      plain.removeFirst(word.count)
      break
    }
    while let last = plain.last, "？?。！!".contains(last) { plain.removeLast() }
    return plain
  }

  /// The longest key that the sentence begins with; the name of its 主体 may stand before it.
  private func subject(of words: String) -> (AskedSubject, rest: String)? {
    var best: (AskedSubject, rest: String, length: Int)?
    for (index, table) in tables.enumerated() {
      let name = table.schema.name
      let starts = words.hasPrefix(name) ? [words, String(words.dropFirst(name.count))] : [words]
      for start in starts {
        let scalars = Array(start.unicodeScalars)
        for length in stride(from: min(scalars.count, 64), to: 0, by: -1) {
          let key = String(String.UnicodeScalarView(scalars[..<length]))
          guard let code = table.code(of: key) else { continue }
          let rest = String(String.UnicodeScalarView(scalars[length...]))
          let used = words.unicodeScalars.count - rest.unicodeScalars.count
          if used > best?.length ?? 0 {
            best = (AskedSubject(subject: index, code: code), rest, used)
          }
          break
        }
      }
    }
    return best.map { ($0.0, $0.rest) }
  }

  private func claim(about asked: AskedSubject, _ words: Substring) throws(CheckFault) -> Claim? {
    var words = words
    if words.hasPrefix("对") { return verdict(asked, words.dropFirst()) }
    if words.hasPrefix("的") { words = words.dropFirst() }
    let (day, rest) = try viewingDay(words)
    for (word, negated) in [("没有在", true), ("不在", true), ("没在", true), ("在", false)] where rest.hasPrefix(word) {
      var name = rest.dropFirst(word.count)
      for end in ["上", "里"] where name.hasSuffix(end) && !program.boards.contains(where: { $0.name == name }) {
        name = name.dropLast()
      }
      guard let board = program.boards.firstIndex(where: { $0.name == name }),
        program.sets[program.boards[board].set].subject == asked.subject
      else { return nil }
      return Claim(asked: asked, kind: .onBoard(board, negated: negated), day: day)
    }
    return value(asked, rest.hasPrefix("的") ? rest.dropFirst() : rest, day: day)
  }

  /// 环境分 为 88分, 环境星级 为 三星, or the name alone.
  private func value(_ asked: AskedSubject, _ words: Substring, day: CivilDay) -> Claim? {
    let accounts = program.accounts.indices.filter { program.accounts[$0].subject == asked.subject }
    let scales = program.scales.indices.filter { accounts.contains(program.scales[$0].account) }
    let names =
      accounts.map { (program.accounts[$0].name, true, $0) } + scales.map { (program.scales[$0].name, false, $0) }
    let found = names.filter { words.hasPrefix($0.0) }.max { $0.0.count < $1.0.count }
    guard let (name, isAccount, index) = found else { return nil }
    var said = words.dropFirst(name.count)
    for word in ["等于", "是", "为", "＝", "="] where said.hasPrefix(word) {
      said = said.dropFirst(word.count)
      break
    }
    if isAccount {
      if said.isEmpty { return Claim(asked: asked, kind: .score(account: index, value: nil), day: day) }
      guard let value = Self.number(said.hasSuffix("分") ? said.dropLast() : said) else { return nil }
      return Claim(asked: asked, kind: .score(account: index, value: value), day: day)
    }
    if said.isEmpty { return Claim(asked: asked, kind: .grade(scale: index, line: nil), day: day) }
    guard let line = program.scales[index].lines.firstIndex(where: { $0.name == said }) else { return nil }
    return Claim(asked: asked, kind: .grade(scale: index, line: line), day: day)
  }

  /// 第一条第一款 包卫生 为 违规 3次
  private func verdict(_ asked: AskedSubject, _ words: Substring) -> Claim? {
    let own = duties.indices.filter { duties[$0].subject == asked.subject }
    let cited = own.flatMap { duty -> [(length: Int, duty: Int)] in
      let citation = program.norms[duties[duty].norm].citation
      return citation.spellings.filter { words.hasPrefix($0) }.map { ($0.count, duty) }
    }
    guard let longest = cited.map(\.length).max() else { return nil }
    var found = cited.filter { $0.length == longest }.map(\.duty)
    var rest = words.dropFirst(longest)
    let named = found.filter { rest.hasPrefix(Self.plain(duties[$0].name)) }
    if let length = named.map({ Self.plain(duties[$0].name).count }).max() {
      found = named.filter { Self.plain(duties[$0].name).count == length }
      rest = rest.dropFirst(length)
    }
    for word in ["是", "为"] where rest.hasPrefix(word) {
      rest = rest.dropFirst()
      break
    }
    guard !rest.isEmpty else {
      return Claim(asked: asked, kind: .verdict(duties: found, verdict: nil, times: nil), day: asOf)
    }
    guard let verdict = Verdict.allCases.first(where: { rest.hasPrefix($0.name) }) else { return nil }
    rest = rest.dropFirst(verdict.name.count)
    var times: Int?
    if !rest.isEmpty {
      guard rest.hasSuffix("次"), let count = Int(rest.dropLast()) ?? ChineseNumber.value(String(rest.dropLast())) else {
        return nil
      }
      times = count
    }
    return Claim(asked: asked, kind: .verdict(duties: found, verdict: verdict, times: times), day: asOf)
  }

  /// A period in front, such as 2022年第3季度: its last day that has come.
  private func viewingDay(_ words: Substring) throws(CheckFault) -> (CivilDay, Substring) {
    let units = Set(program.accounts.map(\.unit) + program.boards.map(\.unit))
    let periods = units.flatMap { Period.all(unit: $0, from: program.effectiveDay, through: asOf) }
    let found = periods.filter { words.hasPrefix($0.name) }.max { $0.name.count < $1.name.count }
    guard let found else { return (asOf, words) }
    return (min(found.last, asOf), words.dropFirst(found.name.count))
  }

  private static func number(_ text: Substring) -> Fixed? {
    let sign: Int64 = text.hasPrefix("-") || text.hasPrefix("−") ? -1 : 1
    let parts = (sign < 0 ? text.dropFirst() : text).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int64(parts[0]), whole < 1 << 40 else {
      return ChineseNumber.value(String(text)).flatMap { $0 < 1 << 40 ? Fixed($0) : nil }
    }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.count <= 4, decimals.allSatisfy(\.isASCII), parts.count == 1 || !decimals.isEmpty else { return nil }
    guard let fraction = Int64(decimals + String(repeating: "0", count: 4 - decimals.count)) else { return nil }
    return Fixed(tenThousandths: sign * (whole * Fixed.one + fraction))
  }

  private static let forms = Localized(
    zh: "可以问：A1 在 黑榜；A1 的 环境分 为 88分；A1 对 第一条第一款 包卫生 为 违规",
    en: "what may be asked: A1 在 黑榜; A1 的 环境分 为 88分; A1 对 第一条第一款 包卫生 为 违规")

  private func forms(of subject: Int) -> Localized {
    let boards = program.boards.filter { program.sets[$0.set].subject == subject }.map(\.name)
    let accounts = program.accounts.filter { $0.subject == subject }.map(\.name)
    let name = program.subjects[subject].name
    let zh = [
      boards.isEmpty ? nil : "榜有 \(boards.joined(separator: "、"))",
      accounts.isEmpty ? nil : "积分有 \(accounts.joined(separator: "、"))",
    ].compactMap { $0 }
    return Localized(
      zh: Self.forms.zh + (zh.isEmpty ? "" : "。\(name) 的" + zh.joined(separator: "，")),
      en: Self.forms.en + "; boards and accounts of \(name): " + (boards + accounts).joined(separator: ", "))
  }
}

extension Citation {
  /// As people may write it: 第一条第一款, 第1条第1款; of a 款 that is its article's only one, the article alone would do too.
  fileprivate var spellings: [String] {
    let arabic =
      "第\(article)条" + (paragraph.map { "第\($0)款" } ?? "") + (item.map { "第（\(ChineseNumber.text($0))）项" } ?? "")
    return [text, arabic, "第\(ChineseNumber.text(article))条", "第\(article)条"]
  }
}
