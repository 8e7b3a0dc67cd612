import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueReports
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// What many rows came to: a figure, a figure a group, or the rows themselves.
struct RowsTable {
  private let rows: AskedRows
  private let tally: RowTally
  private let check: AskableCheck
  private let words: AnswerWords

  /// More rows than these are not shown unless so many are asked for; written to a file they all are.
  static let shown = 1_000

  init(_ rows: AskedRows, _ tally: RowTally, _ day: CivilDay, _ check: AskableCheck, _ words: AnswerWords) {
    self.rows = rows
    self.tally = tally
    self.check = check
    self.words = words
  }

  /// - Throws: where a figure leaves the range of exact numbers.
  func table() throws(CheckFault) -> AnswerTable {
    var table = rows.figure == nil ? listed() : try grouped()
    if tally.unknown > 0 {
      let count = counted(tally.unknown)
      table.notes.append(
        isShare
          ? words.say(
            "其中 \(count)说不准（要看的格子是空的），算在全部里，不算在占比里",
            "of which \(count) are not known (a cell is empty): they count as the whole, not as the share")
          : words.say(
            "另有 \(count)说不准（要看的格子是空的），没有算进去", "\(count) more are not known (a cell is empty) and left out"))
    }
    if tally.valueless > 0 {
      let count = counted(tally.valueless)
      table.notes.append(words.say("有 \(count)没有值，没有算进去", "\(count) have no value and are left out"))
    }
    return table
  }

  /// `12行`, `12户`
  private func counted(_ count: Int) -> String {
    switch rows.table {
    case .record: count.grouped + words.say("行", "")
    case .subject(let subject):
      MeasureWord(subject: words.program.subjects[subject].name, language: words.language).counting(count)
    }
  }

  // MARK: Figures

  private var isShare: Bool { if case .share = rows.figure { true } else { false } }

  private func figure(_ group: RowTally.Group) throws(CheckFault) -> Int64 {
    guard let value = tally.figure(of: group) else {
      throw CheckFault(.limit, zh: "数太大，算不准", en: "a figure is too large to be exact")
    }
    return value
  }

  private func shown(_ value: Int64) -> String { words.figure(value, isShare: isShare, unit: unit) }

  /// Rows of a record are counted by 次, subjects as people count them.
  private var unit: String? {
    guard case .aggregate(.count) = rows.figure else { return rows.unit }
    guard words.language == .chinese else { return nil }
    switch rows.table {
    case .record: return "次"
    case .subject(let subject):
      return MeasureWord(subject: words.program.subjects[subject].name, language: words.language).name
    }
  }

  /// One figure, without a table.
  func figure() throws(CheckFault) -> String? {
    guard rows.figure != nil, rows.groups.isEmpty else { return nil }
    let value = try figure(tally.groups[0])
    return value == NumberColumn.missing ? nil : shown(value)
  }

  private func raw(_ value: Int64) -> String {
    value == NumberColumn.missing ? "" : Fixed(tenThousandths: value).text
  }

  private func grouped() throws(CheckFault) -> AnswerTable {
    var table = AnswerTable()
    guard !rows.groups.isEmpty else {
      let value = try figure(tally.groups[0])
      table.columns = [AnswerTable.Column(name: "", isNumber: false)]
      table.rows = [[shown(value)]]
      table.rawRows = [[raw(value)]]
      return table
    }
    table.columns =
      rows.groupNames.map { AnswerTable.Column(name: $0) } + [AnswerTable.Column(name: name, isNumber: true)]
    var lines: [(labels: [RowTally.Label], value: Int64)] = []
    for group in tally.groups { lines.append((group.labels, try figure(group))) }
    lines.sort { Self.isBefore($0.labels, $1.labels) }
    if let order = rows.order {
      let ranked = lines.enumerated().sorted { left, right in
        if left.element.value == right.element.value { return left.offset < right.offset }
        // What has no figure stands last.
        if left.element.value == NumberColumn.missing { return false }
        if right.element.value == NumberColumn.missing { return true }
        return order == .rising
          ? left.element.value < right.element.value : left.element.value > right.element.value
      }
      lines = ranked.map(\.element)
    }
    let count = lines.count
    if let first = rows.first, first < count {
      lines = Array(lines.prefix(first))
      table.notes.append(
        words.say("共 \(count.grouped)组，列出 \(first.grouped)组", "\(first.grouped) of \(count.grouped) groups"))
    }
    for line in lines {
      let labels = zip(line.labels, rows.groups).map { text($0, $1) }
      table.rows.append(labels + [shown(line.value)])
      table.rawRows.append(labels + [raw(line.value)])
    }
    if count > 1, let total = tally.total, let all = tally.figure(of: total) {
      table.total = [words.say("全部", "all")] + rows.groups.dropFirst().map { _ in "" } + [shown(all)]
    }
    return table
  }

  private var name: String {
    switch rows.figure {
    case .share: return words.say("占比", "share")
    case .aggregate(.count):
      if case .record = rows.table { return words.say("次数", "count") }
      return words.say("个数", "count")
    case .aggregate(.sum): return words.say("合计", "sum")
    case .aggregate(.mean): return words.say("平均", "mean")
    case .aggregate(.median): return words.say("中位数", "median")
    case .aggregate(.trimmedMean): return words.say("去极值平均", "trimmed mean")
    case .aggregate(.maximum): return words.say("最大", "largest")
    case .aggregate(.minimum): return words.say("最小", "least")
    case nil: return ""
    }
  }

  private var schema: TableSchema {
    switch rows.table {
    case .subject(let subject): words.program.subjects[subject]
    case .record(let record): words.program.records[record]
    }
  }

  private func text(_ label: RowTally.Label, _ group: AskedRows.Group) -> String {
    switch group {
    case .value(let value):
      let text = words.text(label, value.type)
      return label != .missing && words.isHidden(value.expression, of: schema) ? words.masked(text) : text
    case .period(let unit):
      guard case .number(let day) = label else { return words.text(label, .day) }
      return Period.containing(CivilDay(number: Int32(truncatingIfNeeded: day)), unit: unit).name
    }
  }

  /// By code, number or day; texts by their characters; what is missing stands last.
  private static func isBefore(_ left: [RowTally.Label], _ right: [RowTally.Label]) -> Bool {
    for (one, other) in zip(left, right) where one != other {
      switch (one, other) {
      case (.missing, _): return false
      case (_, .missing): return true
      case (.number(let one), .number(let other)): return one < other
      case (.text(let one), .text(let other)): return one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
      case (.number, .text): return true
      case (.text, .number): return false
      }
    }
    return false
  }

  // MARK: Rows

  private func listed() -> AnswerTable {
    var order = Array(tally.listed.indices)
    if rows.value == nil || rows.order == nil {
      order.sort { tally.listed[$0] < tally.listed[$1] }
    } else {
      let isRising = rows.order == .rising
      order.sort { left, right in
        let (one, other) = (tally.listedValues[left], tally.listedValues[right])
        if one == other { return tally.listed[left] < tally.listed[right] }
        if one == .missing || other == .missing { return other == .missing }
        return Self.isBefore([one], [other]) == isRising
      }
    }
    let count = order.count
    let limit = rows.first ?? Self.shown
    var table = AnswerTable()
    if limit < count {
      order = Array(order.prefix(limit))
      table.notes.append(
        words.say(
          "共 \(count.grouped)行，列出 \(limit.grouped)行\(rows.first == nil ? "；要更多写 前 \(min(count, 100_000))" : "")",
          "\(limit.grouped) of \(count.grouped) rows"))
    }
    switch rows.table {
    case .subject(let subject): list(order, subject: subject, in: &table)
    case .record(let record): list(order, record: record, in: &table)
    }
    return table
  }

  private func list(_ order: [Int], subject: Int, in table: inout AnswerTable) {
    let own = check.held.subjects[subject]
    let columns = own.schema.columns
    let key = own.schema.keyColumn ?? 0
    // Of a value only whose it is; else everything that may be posted.
    let shown = rows.value == nil ? columns.indices.filter { $0 != key } : []
    table.title =
      rows.name + " " + MeasureWord(subject: own.schema.name, language: words.language).counting(tally.listed.count)
    table.columns = [AnswerTable.Column(name: columns[key].name)]
    table.columns += shown.map { AnswerTable.Column(name: columns[$0].name, isNumber: columns[$0].type.isNumber) }
    if let value = rows.value {
      table.columns.append(AnswerTable.Column(name: value.phrase, isNumber: value.type.isNumber))
    }
    for place in order {
      let row = tally.listed[place].row
      var cells = [own.keys[row].onOneLine]
      cells += shown.map { cell(own.columns[$0], row, columns[$0]) }
      if let value = rows.value { cells.append(label(tally.listedValues[place], value)) }
      table.rows.append(cells)
    }
  }

  private func list(_ order: [Int], record: Int, in table: inout AnswerTable) {
    let schema = check.findings.program.records[record]
    let held = check.held.records[record]
    let shown = rows.value == nil ? Array(schema.columns.indices) : schema.dayColumn.map { [$0] } ?? []
    table.title = "\(rows.name) \(tally.listed.count.grouped)" + words.say("行", " rows")
    table.columns = [AnswerTable.Column(name: words.say("行", "row"), isNumber: true)]
    table.columns += shown.map {
      AnswerTable.Column(name: schema.columns[$0].name, isNumber: schema.columns[$0].type.isNumber)
    }
    if let value = rows.value {
      table.columns.append(AnswerTable.Column(name: value.phrase, isNumber: value.type.isNumber))
    }
    for place in order {
      let piece = held.pieces[tally.listed[place].piece]
      let row = tally.listed[place].row
      var cells = [String(piece.firstRow + Int(piece.batch.rowOffsets[row]))]
      cells += shown.map { column in piece.batch.columns[column].map { cell($0, row, schema.columns[column]) } ?? "" }
      if let value = rows.value { cells.append(label(tally.listedValues[place], value)) }
      table.rows.append(cells)
    }
  }

  private func label(_ label: RowTally.Label, _ value: AskedValue) -> String {
    guard label != .missing else { return "-" }
    let text = words.text(label, value.type)
    return words.isHidden(value.expression, of: schema) ? words.masked(text) : text
  }

  /// What is 不公开 is masked.
  private func cell(_ column: Column, _ row: Int, _ schema: ColumnSchema) -> String {
    if schema.isHidden, case .texts(let texts) = column { return MaskedName.of(texts.text(row)).onOneLine }
    return schema.isHidden ? "*" : words.text(column, row, schema.type)
  }
}

extension ValueType {
  var isNumber: Bool { if case .number = self { true } else { false } }
}
