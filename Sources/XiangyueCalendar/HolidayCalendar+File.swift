/// Reading a year's notice from a file that a user keeps: columns parted by tabs, the first line their names, one
/// line a day.
///
///     日期	类别	节日
///     2027-01-01	休	元旦
///     2027-01-03	班	元旦
///
/// `date` `kind` `holiday` are the same names in English. Other columns are ignored, empty lines too.
extension HolidayCalendar {
  /// The calendar of a file's text.
  /// - Throws: the first fault, with its line.
  package init(tsv: String) throws(HolidayError) {
    let text = tsv.unicodeScalars.first == "\u{FEFF}" ? String(tsv.unicodeScalars.dropFirst()) : tsv
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let columns = try HolidayColumns(header: lines[0])
    var days: [NoticedDay] = []
    var lineOfDay: [CivilDay: Int] = [:]
    for (index, line) in lines.enumerated().dropFirst() where line.contains(where: { !$0.isWhitespace }) {
      let noticed = try columns.read(line, number: index + 1)
      if let earlier = lineOfDay.updateValue(index + 1, forKey: noticed.day) {
        throw HolidayError(line: index + 1, reason: .repeatedDay(noticed.day, firstLine: earlier))
      }
      days.append(noticed)
    }
    self.init(noticedDays: days)
  }
}

/// What is wrong with a holiday file, and where.
package struct HolidayError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case missingColumn(String)
    case tooFewColumns
    case noSuchDay(String)
    case unknownKind(String)
    case noHoliday
    case makeUpOnWeekday(CivilDay)
    case repeatedDay(CivilDay, firstLine: Int)
  }

  /// Counted from 1, the line of names included.
  package let line: Int
  package let reason: Reason

  /// What to tell the user, without the place.
  package var chineseText: String {
    switch reason {
    case .missingColumn(let name): "第一行没有“\(name)”列，应为：日期、类别、节日（以制表符分隔）"
    case .tooFewColumns: "列数不足，应有日期、类别、节日"
    case .noSuchDay(let text): "“\(text)”不是日期，日期写作 2027-01-01"
    case .unknownKind(let text): "类别“\(text)”应为 休 或 班"
    case .noHoliday: "没有写是哪个节日"
    case .makeUpOnWeekday(let day): "\(day.isoText) 是\(day.weekday.chineseName)，本来就上班；班 只用于调休上班的周六、周日"
    case .repeatedDay(let day, let firstLine): "\(day.isoText) 在第\(firstLine)行已有"
    }
  }

  package var englishText: String {
    switch reason {
    case .missingColumn(let name): "the first line has no column “\(name)”; expected 日期, 类别, 节日, parted by tabs"
    case .tooFewColumns: "too few columns; expected 日期, 类别, 节日"
    case .noSuchDay(let text): "“\(text)” is no day; a day is written 2027-01-01"
    case .unknownKind(let text): "the kind “\(text)” must be 休 or 班"
    case .noHoliday: "the holiday is not named"
    case .makeUpOnWeekday(let day): "\(day.isoText) is a workday anyhow; 班 is for weekend days on which work is made up"
    case .repeatedDay(let day, let firstLine): "\(day.isoText) stands on line \(firstLine) already"
    }
  }
}

/// Where the three columns stand in a holiday file.
private struct HolidayColumns {
  let date: Int
  let kind: Int
  let holiday: Int

  init(header: Substring) throws(HolidayError) {
    let names = Self.cells(of: header)
    func position(_ name: String, _ english: String) throws(HolidayError) -> Int {
      guard let index = names.firstIndex(where: { $0 == name || $0 == english }) else {
        throw HolidayError(line: 1, reason: .missingColumn(name))
      }
      return index
    }
    date = try position("日期", "date")
    kind = try position("类别", "kind")
    holiday = try position("节日", "holiday")
  }

  func read(_ line: Substring, number: Int) throws(HolidayError) -> HolidayCalendar.NoticedDay {
    let cells = Self.cells(of: line)
    guard cells.count > max(date, kind, holiday) else { throw HolidayError(line: number, reason: .tooFewColumns) }
    guard let day = CivilDay(isoText: cells[date]) else {
      throw HolidayError(line: number, reason: .noSuchDay(cells[date]))
    }
    guard !cells[holiday].isEmpty else { throw HolidayError(line: number, reason: .noHoliday) }
    switch cells[kind] {
    case "休":
      return HolidayCalendar.NoticedDay(day: day, kind: .dayOff, holiday: cells[holiday])
    case "班":
      guard day.weekday.isWeekend else { throw HolidayError(line: number, reason: .makeUpOnWeekday(day)) }
      return HolidayCalendar.NoticedDay(day: day, kind: .makeUpWorkday, holiday: cells[holiday])
    case let other:
      throw HolidayError(line: number, reason: .unknownKind(other))
    }
  }

  private static func cells(of line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
      var bare = cell
      while bare.first?.isWhitespace == true { bare.removeFirst() }
      while bare.last?.isWhitespace == true { bare.removeLast() }
      return String(bare)
    }
  }
}
