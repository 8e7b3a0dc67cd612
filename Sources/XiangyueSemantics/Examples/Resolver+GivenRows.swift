import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 设: rows cell by cell, as the columns of the table want them.
extension Resolver {
  mutating func addRows(
    _ table: Token, _ columns: [Token], _ rows: [[DatumSyntax]], to draft: inout ExampleDraft
  ) {
    guard let reference = exampleTable(table) else { return }
    let schema = schema(reference).schema
    var places: [Int?] = []
    for column in columns {
      let place = schema.column(named: column.text)
      if place == nil { reportUndeclaredValue(column, reference) }
      if let place, places.contains(place) { report(NamedTwice(name: column.text, range: column.range, cut: nil)) }
      places.append(place)
    }
    var given: [GivenRow] = []
    switch draft[reference] {
    case .none: break
    case .rows(let earlier): given = earlier
    case .file:
      report(NamedTwice(name: table.text, range: table.range, cut: nil))
      return
    }
    for row in rows { given.append(self.row(row, at: places, of: reference, schema, to: &draft)) }
    draft[reference] = .rows(given)
  }

  private mutating func row(
    _ row: [DatumSyntax], at places: [Int?], of reference: TableReference, _ schema: TableSchema,
    to draft: inout ExampleDraft
  ) -> GivenRow {
    var cells = Array(repeating: "", count: schema.columns.count)
    var keyRange: SourceRange?
    for (datum, place) in zip(row, places) {
      guard let place, let text = cell(datum, schema.columns[place]) else { continue }
      cells[place] = text
      if schema.columns[place].isKey { keyRange = range(datum) }
      if case .reference(let subject) = schema.columns[place].type, !text.isEmpty {
        draft.references.append((subject, text, range(datum)))
      }
      if case .record = reference, let day = Self.day(ofCell: text, schema.columns[place].type) {
        draft.lastDay = draft.lastDay.map { max($0, day) } ?? day
      }
    }
    let whole = row.first.map { range($0) }.flatMap { first in row.last.map { first.through(range($0)) } }
    let place = whole ?? SourceRange(file: tree.source.id, start: 0, end: 0)
    if case .subject(let subject) = reference, let column = schema.keyColumn {
      checkKey(cells[column], keyRange ?? place, schema, column, in: &draft.keys[subject])
    }
    checkDayOrders(cells, place, schema)
    return GivenRow(cells: cells, range: place)
  }

  private mutating func checkKey(
    _ key: String, _ range: SourceRange, _ schema: TableSchema, _ column: Int, in keys: inout [String: SourceRange]
  ) {
    guard !key.isEmpty else {
      report(IncompleteExample(range: range, lack: .key(table: schema.name, column: schema.columns[column].name)))
      return
    }
    if let first = keys[key] {
      report(DeclaredTwice(name: key, range: range, firstLine: line(of: first)))
    } else {
      keys[key] = range
    }
  }

  private mutating func checkDayOrders(_ cells: [String], _ range: SourceRange, _ schema: TableSchema) {
    for order in schema.dayOrders {
      let (later, earlier) = (schema.columns[order.later], schema.columns[order.earlier])
      guard let last = Self.day(ofCell: cells[order.later], later.type),
        let first = Self.day(ofCell: cells[order.earlier], earlier.type), last < first
      else { continue }
      wrongKind(
        range, zh: "\(later.name) 早于 \(earlier.name)，这样的行会被搁置",
        en: "\(later.name) lies before \(earlier.name): such a row is set aside")
    }
  }

  /// The day of a cell of a 日期 or 时间.
  private static func day(ofCell text: String, _ type: ValueType) -> CivilDay? {
    switch type {
    case .day, .time:
      let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
      return parts.count == 3 ? CivilDay(year: parts[0], month: parts[1], day: parts[2]) : nil
    case .text, .truth, .number, .enumeration, .reference: return nil
    }
  }

  // MARK: Cells

  /// The cell as a table has it, empty for 空; nil where it does not fit the column, which is reported.
  private mutating func cell(_ datum: DatumSyntax, _ column: ColumnSchema) -> String? {
    let token = datum.token
    if token.kind == .keyword, token.text == "空" { return "" }
    switch column.type {
    case .text, .reference: return text(of: datum)
    case .day:
      if token.kind == .date, datum.second == nil { return day(of: token) }
      return misfit(datum, column, zh: "日期写作 2022-08-01 或 2022年8月1日", en: "a day is written 2022-08-01")
    case .time:
      if token.kind == .date { return moment(of: datum) }
      return misfit(datum, column, zh: "时间写作 2022-08-01 8:30", en: "a time is written 2022-08-01 8:30")
    case .truth:
      if token.text == "是" || token.text == "否" { return token.text }
      return misfit(datum, column, zh: "写 是 或 否", en: "it is 是 or 否")
    case .number(let unit): return number(of: datum, column, unit)
    case .enumeration(let enumeration):
      let spelling = text(of: datum)
      if let member = enumeration.member(spelled: spelling) { return member }
      guard !isKnownSlip(spelling, .member) else { return nil }
      report(
        UndeclaredMember(
          name: spelling, range: range(datum), field: column.name,
          suggestions: suggestions(for: spelling, among: enumeration.members.map { Candidate($0) }),
          available: enumeration.members))
      return nil
    }
  }

  /// The words themselves, as a cell would have them.
  private func text(of datum: DatumSyntax) -> String {
    let first = (datum.isNegative ? "-" : "") + datum.token.text
    guard let second = datum.second else { return first }
    return first + (second.kind == .time ? " " : "") + second.text
  }

  /// An impossible day is reported where all days are looked at.
  private func day(of token: Token) -> String? {
    civilDay(token)?.isoText
  }

  private func moment(of datum: DatumSyntax) -> String? {
    guard let day = day(of: datum.token) else { return nil }
    guard let second = datum.second else { return day }
    guard case .minutes(let minutes) = second.value, minutes < 1440 else { return nil }
    let minute = minutes % 60
    return "\(day) \(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
  }

  private mutating func number(of datum: DatumSyntax, _ column: ColumnSchema, _ unit: String?) -> String? {
    let quantity = QuantitySyntax(number: datum.token, unit: datum.second, tokens: datum.tokens)
    guard datum.token.kind == .number || datum.token.kind == .percent, let number = number(quantity) else {
      return misfit(datum, column, zh: "写数，如 3\(unit ?? "")", en: "it is a number, as 3\(unit ?? "")")
    }
    if let other = self.unit(quantity), !Units.fit(unit, other) {
      report(
        UnitsDiffer(
          range: range(datum), measured: column.name, unit: unit, otherUnit: other, number: datum.token.text,
          fieldsOfOtherUnit: []))
      return nil
    }
    if CountedUnit.contains(unit), datum.isNegative || number.tenThousandths % Fixed.one != 0 {
      return misfit(datum, column, zh: "以 \(unit ?? "") 计的是 0 以上的整数", en: "it is counted: a whole number, not below 0")
    }
    return Fixed(tenThousandths: datum.isNegative ? -number.tenThousandths : number.tenThousandths).text
  }

  private mutating func misfit(_ datum: DatumSyntax, _ column: ColumnSchema, zh: String, en: String) -> String? {
    wrongKind(
      range(datum), zh: "\(column.name)（\(column.type.spoken(subjects))）不能是“\(text(of: datum))”：\(zh)",
      en: "\(column.name) can't be “\(text(of: datum))”: \(en)")
    return nil
  }
}

extension Enumeration {
  /// The member that is spelled so, by its own name or another spelling.
  fileprivate func member(spelled text: String) -> String? {
    if members.contains(text) { return text }
    return zip(members, synonyms).first { $0.1.contains(text) }?.0
  }
}
