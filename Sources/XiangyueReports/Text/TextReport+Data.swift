import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Whether the data were whole, and what the report was made from.
extension TextReport {
  var data: [ReportBlock] {
    let subjects = findings.subjects.filter { !$0.setAside.isEmpty }.map { table in
      sum(table.file, table.rowsRead, [(say("采用", "used"), table.count), (setAsideWord, table.setAside.count)])
    }
    let records = findings.records.map(line)
    let heading = say("数据", "Data")
    let sentences = absentColumns.map { $0(language).onOneLine }
    let absent = layout.plain ? sentences : sentences.flatMap { $0.wrapped(to: BlockLayout.lineWidth - 2) }
    let blocks: [ReportBlock] =
      subjects.isEmpty && records.isEmpty && absent.isEmpty
      ? [] : [.lines(heading: heading, subjects + records + absent)]
    return blocks + setAside
  }

  var closing: [ReportBlock] {
    let count = findings.violations.count
    let answer =
      count > 0
      ? say("违规 \(cases(count))（退出码 \(exitCode)）。", "\(cases(count)) violated (exit code \(exitCode)).")
      : say("没有违规（退出码 \(exitCode)）。", "None violated (exit code \(exitCode)).")
    var blocks: [ReportBlock] = nothingChecked == nil ? [.line(count > 0 ? layout.alarming(answer) : answer)] : []
    if list == nil, count > 0 {
      blocks.append(
        .line(
          say(
            "逐件看加 --list all；表格加 --format csv --output 报告",
            "Each of them with --list all; tables with --format csv --output FOLDER")))
    } else if list == nil, nothingChecked == nil, !waitingBoards.isEmpty {
      let names = waitingBoards.joined(separator: say("、", ", "))
      blocks.append(
        .line(say("另有 \(names)（暂计）：加 --list all", "\(names) (provisional) with --list all").onOneLine))
    }
    return blocks
  }

  /// What the same report can be made from again.
  var origin: [ReportBlock] {
    let program = findings.program
    let documents =
      program.documents.isEmpty
      ? [RuleDocument(title: program.title, effectiveDay: program.effectiveDay)] : program.documents
    let rules = documents.map { document in
      document.title
        + say("（\(document.effectiveDay.chineseText)施行）", " (in force from \(document.effectiveDay.isoText))")
    }
    let tables = findings.subjects.map { ($0.file, $0.rowsRead) } + findings.records.map { ($0.file, $0.rowsRead) }
    var parts = [say("截至 ", "as of ") + shown(findings.asOf)] + tables.map { $0.0 + " " + rows($0.1) }
    if let version { parts.append(say("乡约 \(version)", "Xiangyue \(version)")) }
    if let checkNumber { parts.append(say("校验码 \(checkNumber)", "check number \(checkNumber)")) }
    let start = say("依据 ", "Made from ") + rules.joined(separator: say("、", ", ")) + layout.comma
    return [.parts(start, parts, end: say("。", "."), indent: 0)]
  }

  /// `巡查.csv  20,000行：采用 14,642，未检 278，截至日之后 5,009，搁置 71`
  private func line(_ record: RecordCount) -> String {
    sum(
      record.file, record.rowsRead,
      [
        (say("采用", "used"), record.evidence),
        (inconclusiveWord(record.record), record.inconclusive),
        (say("施行之前", "before the rules"), record.beforeEffect),
        (say("截至日之后", "after the day"), record.afterAsOf),
        (say("不涉及", "not concerned"), record.unbound),
        (setAsideWord, record.setAside),
      ])
  }

  /// The parts add up to the rows; those of nothing are left out but for the first.
  private func sum(_ file: String, _ total: Int, _ parts: [(String, Int)]) -> String {
    let shown = parts.enumerated().filter { $0.offset == 0 || $0.element.1 > 0 }.map(\.element)
    return file + "  " + rows(total) + layout.colon
      + shown.map { "\($0.0) \($0.1.grouped)" }.joined(separator: layout.comma)
  }

  private var setAsideWord: String { say("搁置", "set aside") }

  /// `搁置 71行（0.36%，许可 1%）：日期不存在 24，列数不足 18`, the commonest reason first.
  private var setAside: [ReportBlock] {
    guard !findings.setAside.isEmpty else { return [] }
    var counts: [String: Int] = [:]
    for row in findings.setAside { counts[row.reason.localized(language), default: 0] += 1 }
    let reasons = counts.sorted { left, right in
      left.value != right.value
        ? left.value > right.value : left.key.unicodeScalars.lexicographicallyPrecedes(right.key.unicodeScalars)
    }
    let allowed = allowance.map { say("，许可 \($0)", ", \($0) allowed") } ?? ""
    let count = findings.setAside.count
    let note = say("（\(setAsideShare)\(allowed)）", " (\(setAsideShare)\(allowed))")
    let end = list == .all ? say("。", ".") : say("。逐行看加 --list all", ". Each of them with --list all")
    return [
      .parts(
        "\(setAsideWord) \(rows(count))" + note + layout.colon, reasons.map { "\($0.key) \($0.value.grouped)" },
        end: end, indent: 2)
    ]
  }

  /// Of the rows of the files that have rows set aside, in per cent.
  private var setAsideShare: String {
    let subjects = findings.subjects.filter { !$0.setAside.isEmpty }.map(\.rowsRead)
    let records = findings.records.filter { $0.setAside > 0 }.map(\.rowsRead)
    let total = (subjects + records).reduce(0, +)
    guard total > 0 else { return "0%" }
    let hundredths = Fixed.quotient(Int64(findings.setAside.count) * 10_000, Int64(total))
    return hundredths == 0 ? say("不到 0.01%", "below 0.01%") : Fixed(tenThousandths: hundredths * 100).text + "%"
  }

  /// What rows are called that show neither that something was done nor that it was not: the one member of the column
  /// the outcomes look at that no outcome names (未检), else 未定.
  private func inconclusiveWord(_ record: Int) -> String {
    let general = say("未定", "inconclusive")
    let rules = findings.program.matters.filter { $0.record == record }.flatMap(\.outcomes)
    var column: Int?
    var named: Set<UInt8> = []
    for rule in rules {
      guard case .compare(.column(let place), .equal, .literal(.code(let code))) = rule.condition else {
        return general
      }
      guard column == nil || column == place else { return general }
      column = place
      named.insert(code)
    }
    guard let column, case .enumeration(let enumeration) = findings.program.records[record].columns[column].type else {
      return general
    }
    let others = enumeration.members.indices.filter { !named.contains(UInt8($0)) }
    return others.count == 1 ? enumeration.members[others[0]] : general
  }
}

extension SetAsideReason {
  /// The reason in the language of the report; names of columns stay.
  var localized: Localized {
    let english =
      switch self {
      case .tooFewColumns: "too few columns"
      case .noSuchDay: "no such day"
      case .nobody(let column): column + " unknown"
      case .outOfRange: "out of range"
      case .duplicateKey: "key used before"
      case .missing: "missing"
      case .dayBefore(let column, let other): column + " before " + other
      case .notEnough(let account): "not enough " + account
      case .barred(let account): "not eligible to exchange " + account
      }
    return Localized(zh: text, en: english)
  }
}
