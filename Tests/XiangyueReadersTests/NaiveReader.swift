import XiangyueColumns

/// Reads a record file of `GivenTables.inspections` or its like as one would explain it: sign by sign, cell by cell,
/// the whole file at once. Shares nothing with the reader it is compared with.
struct NaiveReader {
  let schema: TableSchema
  /// The keys of the one 主体 referred to.
  let keys: Set<String>

  func read(_ bytes: [UInt8]) -> Reading? {
    guard var records = Self.records(String(decoding: bytes, as: UTF8.self)) else { return nil }
    var reading = Reading()
    let header = records.removeFirst().map(Self.trimmed)
    for (offset, cells) in records.enumerated() {
      let number = offset + 2
      if cells.allSatisfy({ Self.trimmed($0).isEmpty }) { continue }
      reading.rowsRead += 1
      switch row(cells.map(Self.trimmed), header) {
      case .success(let values): reading.rows.append("\(number) " + values.joined(separator: " "))
      case .failure(let fault): reading.setAside.append("\(number) \(fault.column) \(fault.reason)")
      }
    }
    return reading
  }

  private struct Fault: Error {
    let column: String
    let reason: String
  }

  private func row(_ cells: [String], _ header: [String]) -> Result<[String], Fault> {
    if cells.count < header.count { return .failure(Fault(column: header[cells.count], reason: "列数不足")) }
    var values: [String] = []
    // A column is named as the file names it.
    let names = schema.columns.map { column in header.first { column.headers.contains($0) } ?? column.shownName }
    for (column, name) in zip(schema.columns, names) {
      let place = header.firstIndex { column.headers.contains($0) }
      let cell = place.map { cells[$0] } ?? ""
      if cell.isEmpty {
        if !column.isOptional { return .failure(Fault(column: name, reason: "缺值")) }
        values.append(Words.missing)
      } else {
        guard let value = value(cell, column.type) else { return .failure(fault(column, name)) }
        values.append(value)
      }
      for order in schema.dayOrders where order.later == values.count - 1 {
        // The days compare as texts once they are all written the same way.
        guard values[order.later] != Words.missing, values[order.later] < values[order.earlier] else { continue }
        return .failure(Fault(column: name, reason: name + "早于" + names[order.earlier]))
      }
    }
    return .success(values)
  }

  private func fault(_ column: ColumnSchema, _ name: String) -> Fault {
    let reason =
      switch column.type {
      case .day: "日期不存在"
      case .reference: name + "不存在"
      case .text, .time, .truth, .number, .enumeration: "取值不在范围"
      }
    return Fault(column: name, reason: reason)
  }

  private func value(_ cell: String, _ type: ValueType) -> String? {
    switch type {
    case .text: return cell
    case .day: return Self.day(cell)
    // No table of these tests has times.
    case .time: return nil
    case .truth: return cell == "是" || cell == "否" ? cell : nil
    case .reference: return keys.contains(cell) ? cell : nil
    case .number:
      // Of people only: whole numbers.
      let folded = Self.folded(cell)
      let digits = folded.hasSuffix("人") ? String(folded.dropLast()) : folded
      guard !digits.isEmpty, digits.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
      let short = digits.drop { $0 == "0" }
      // Fourteen digits and four decimals are the most that fit.
      return short.isEmpty ? "0" : short.utf8.count > 14 ? nil : String(short)
    case .enumeration(let enumeration):
      for (member, name) in enumeration.members.enumerated() {
        if cell == name || enumeration.synonyms[member].contains(cell) { return name }
      }
      return nil
    }
  }

  private static func folded(_ cell: String) -> String {
    var folded = String.UnicodeScalarView()
    for sign in cell.unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(sign.value)
      folded.append(isFullWidth ? Unicode.Scalar(sign.value - 0xFEE0) ?? sign : sign)
    }
    return String(folded)
  }

  private static func day(_ cell: String) -> String? {
    let cell = folded(cell)
    var parts: [String]?
    for separator in ["-", "/", "."] where cell.contains(separator) {
      parts = cell.split(separator: Character(separator), omittingEmptySubsequences: false).map(String.init)
      break
    }
    if parts == nil, cell.hasSuffix("日") {
      let years = cell.dropLast().split(separator: "年", omittingEmptySubsequences: false)
      guard years.count == 2 else { return nil }
      let months = years[1].split(separator: "月", omittingEmptySubsequences: false)
      parts = [String(years[0])] + months.map(String.init)
    }
    guard let parts, parts.count == 3, parts[0].utf8.count == 4 else { return nil }
    for part in parts {
      guard !part.isEmpty, part.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    }
    guard parts[1].utf8.count <= 2, parts[2].utf8.count <= 2 else { return nil }
    guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard year >= 1, (1...12).contains(month), day >= 1, day <= lengths[month - 1] else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return parts[0] + "-" + two(month) + "-" + two(day)
  }

  private static func trimmed(_ cell: String) -> String {
    let isBlank: (Unicode.Scalar) -> Bool = {
      $0.properties.isWhitespace || [0x200B, 0xFEFF].contains($0.value) || (0x1C...0x1F).contains($0.value)
    }
    var signs = Array(cell.unicodeScalars)
    while let last = signs.last, isBlank(last) { signs.removeLast() }
    let first = signs.firstIndex { !isBlank($0) } ?? signs.endIndex
    var text = String.UnicodeScalarView()
    text.append(contentsOf: signs[first...])
    return String(text)
  }

  /// Nil where a quotation mark is not closed.
  private static func records(_ text: String) -> [[String]]? {
    enum State { case start, plain, quoted, closed }
    var records: [[String]] = []
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var state = State.start
    var previous: Unicode.Scalar = " "
    var hasRow = false
    for sign in text.unicodeScalars {
      let isSecondHalf = previous == "\r" && sign == "\n" && !hasRow
      previous = sign
      if isSecondHalf { continue }
      hasRow = true
      switch (state, sign) {
      case (.quoted, "\""): state = .closed
      case (.quoted, _): cell.append(sign)
      case (.start, "\""): state = .quoted
      case (.closed, "\""):
        cell.append(sign)
        state = .quoted
      case (_, ","), (_, "\n"), (_, "\r"):
        cells.append(String(cell))
        cell = String.UnicodeScalarView()
        state = .start
        if sign != "," {
          records.append(cells)
          cells = []
          hasRow = false
        }
      default:
        cell.append(sign)
        state = .plain
      }
    }
    guard state != .quoted else { return nil }
    if hasRow { records.append(cells + [String(cell)]) }
    return records
  }
}
