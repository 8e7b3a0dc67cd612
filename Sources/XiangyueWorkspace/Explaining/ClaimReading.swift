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
    let found = subjects(of: text)
    guard let first = found.first else {
      throw CheckFault(
        .usage,
        zh: "“\(text)”里没有认出是谁：要以编号开头（\(tables.map(\.schema.name).joined(separator: "、"))）；" + Self.forms.zh,
        en: "“\(text)” does not begin with a key; " + Self.forms.en)
    }
    for (asked, rest) in found {
      if let claim = try claim(about: asked, rest[...]) { return claim }
    }
    throw CheckFault(
      .usage, zh: "“\(text)”读不懂；" + forms(of: first.0.subject).zh,
      en: "“\(text)” can't be read; " + forms(of: first.0.subject).en)
  }

  /// Whom the sentence may be about, with what it says of him: a key that stands by itself, in whatever 主体; else, where words
  /// run together, the longest key that ends where no letter or figure follows on another.
  private func subjects(of text: String) -> [(AskedSubject, rest: String)] {
    var words = Self.unasked(text).split(whereSeparator: \.isWhitespace).map(String.init)
    var own = Array(tables.indices)
    if words.count > 1, let table = tables.firstIndex(where: { $0.schema.name == words[0] }) {
      words.removeFirst()
      own = [table]
    }
    guard let first = words.first else { return [] }
    let known = own.compactMap { table in
      (tables[table].code(of: first) ?? tables[table].code(of: Self.folded(first))).map { code in
        (AskedSubject(subject: table, code: code), rest: Self.folded(words.dropFirst().joined()))
      }
    }
    return known.isEmpty ? runTogether(words.joined(), own) : known
  }

  private func runTogether(_ text: String, _ own: [Int]) -> [(AskedSubject, rest: String)] {
    let scalars = Array(text.unicodeScalars)
    var found: [(AskedSubject, rest: String)] = []
    for length in stride(from: min(scalars.count, 64), to: 0, by: -1) where found.isEmpty {
      guard !Self.isInsideWord(scalars, length) else { continue }
      let key = String(String.UnicodeScalarView(scalars[..<length]))
      let rest = Self.folded(String(String.UnicodeScalarView(scalars[length...])))
      found = own.compactMap { table in
        tables[table].code(of: key).map { (AskedSubject(subject: table, code: $0), rest) }
      }
    }
    return found
  }

  /// Whether a letter or figure stands on both sides: H0001 is not H000 and 1.
  private static func isInsideWord(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
    }
    return place < scalars.count && isPart(scalars[place - 1]) && isPart(scalars[place])
  }

  /// Without what only makes a question of it.
  private static func unasked(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    for word in ["为何不", "为什么不", "为何", "为什么"] where text.hasPrefix(word) {
      text = text.dropFirst(word.count)
      break
    }
    while let last = text.last, last.isWhitespace || "？?。！!".contains(last) { text.removeLast() }
    return String(text)
  }

  /// Figures in half width.
  private static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0xFF10...0xFF19).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
  }

  /// Without blanks.
  private static func plain(_ text: String) -> String { folded(text.filter { !$0.isWhitespace }) }

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

  /// 环境分 为 88分, 环境星级 为 三星, 村庄环境 为 93分, or the name alone.
  private func value(_ asked: AskedSubject, _ words: Substring, day: CivilDay) -> Claim? {
    let found = names(of: asked.subject).filter { words.hasPrefix($0.name) }.max { $0.name.count < $1.name.count }
    guard let (name, what) = found else { return nil }
    var said = words.dropFirst(name.count)
    for word in ["等于", "是", "为", "＝", "="] where said.hasPrefix(word) {
      said = said.dropFirst(word.count)
      break
    }
    func claim(_ kind: Claim.Kind) -> Claim { Claim(asked: asked, kind: kind, day: day) }
    func number(_ unit: String) -> Fixed? {
      Self.number(said.hasSuffix(unit) ? said.dropLast(unit.count) : said)
    }
    switch what {
    case .account(let account):
      if said.isEmpty { return claim(.score(account: account, value: nil)) }
      return number(program.accounts[account].measure).map { claim(.score(account: account, value: $0)) }
    case .scale(let scale):
      if said.isEmpty { return claim(.grade(scale: scale, line: nil)) }
      let line = program.scales[scale].lines.firstIndex { $0.name == said }
      return line.map { claim(.grade(scale: scale, line: $0)) }
    case .sheet(let sheet):
      if said.isEmpty { return claim(.sheet(sheet, value: nil)) }
      return number(ScoreSheet.unit).map { claim(.sheet(sheet, value: $0)) }
    }
  }

  /// What a value may be of.
  private enum Named {
    case account(Int)
    case scale(Int)
    case sheet(Int)
  }

  private func names(of subject: Int) -> [(name: String, what: Named)] {
    let accounts = program.accounts.indices.filter { program.accounts[$0].subject == subject }
    let scales = program.scales.indices.filter { accounts.contains(program.scales[$0].account) }
    return accounts.map { (program.accounts[$0].name, .account($0)) }
      + scales.map { (program.scales[$0].name, .scale($0)) }
      + program.sheets.indices.filter { isSheet($0, of: subject) }.map { (program.sheets[$0].name, .sheet($0)) }
  }

  private func isSheet(_ index: Int, of subject: Int) -> Bool {
    let sheet = program.sheets[index]
    guard let reference = sheet.reference else { return false }
    return program.records[sheet.record].columns[reference].type == .reference(subject: subject)
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
    let units = Set(program.accounts.map(\.unit) + program.boards.map(\.unit) + program.sheets.compactMap(\.period))
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
    en: "what may be asked: “A1 在 黑榜”; “A1 的 环境分 为 88分”; “A1 对 第一条第一款 包卫生 为 违规”")

  private func forms(of subject: Int) -> Localized {
    let boards = program.boards.filter { program.sets[$0.set].subject == subject }.map(\.name)
    let accounts = program.accounts.filter { $0.subject == subject }.map(\.name)
    let sheets = program.sheets.indices.filter { isSheet($0, of: subject) }.map { program.sheets[$0].name }
    let name = program.subjects[subject].name
    let zh = [
      boards.isEmpty ? nil : "榜有 \(boards.joined(separator: "、"))",
      accounts.isEmpty ? nil : "积分有 \(accounts.joined(separator: "、"))",
      sheets.isEmpty ? nil : "评分表有 \(sheets.joined(separator: "、"))",
    ].compactMap { $0 }
    return Localized(
      zh: Self.forms.zh + (zh.isEmpty ? "" : "。\(name) 的" + zh.joined(separator: "，")),
      en: Self.forms.en + "; boards, accounts and sheets of \(name): "
        + (boards + accounts + sheets).joined(separator: ", "))
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
