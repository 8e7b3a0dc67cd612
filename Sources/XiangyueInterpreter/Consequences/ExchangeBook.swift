import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Rows that exchange points for something, of one 兑换.
struct ExchangeRows: Sendable {
  var codes: [UInt32] = []
  var days: [Int32] = []
  var rows: [UInt32] = []
  /// In ten-thousandths; `NumberColumn.missing` for what has no price.
  var prices: [Int64] = []

  mutating func append(_ other: ExchangeRows, firstRow: Int) {
    codes += other.codes
    days += other.days
    for row in other.rows { rows.append(row &+ UInt32(truncatingIfNeeded: firstRow)) }
    prices += other.prices
  }
}

extension Interpreter {
  /// Notes the rows of a batch that exchange points, as evidence.
  func collectExchanges(
    _ plan: RecordPlan, frame: borrowing Frame, batch: borrowing Batch, days: [Int32], in facts: inout PieceFacts,
    status: inout [UInt8]
  ) {
    facts.exchanges = plan.exchanges.map { _ in ExchangeRows() }
    for (place, exchange) in plan.exchanges.enumerated() {
      guard case .references(let codes)? = frame.columns[exchange.reference],
        case .numbers(let prices) = evaluator.evaluate(exchange.price, over: frame)
      else { continue }
      let account = program.accounts[exchange.account]
      let count = UInt32(subjects[account.subject].count)
      let first = (account.since ?? span.effective).number
      for row in days.indices where codes.values[row] < count && first <= days[row] && days[row] <= span.asOf.number {
        status[row] = RowStatus.evidence
        facts.exchanges[place].codes.append(codes.values[row])
        facts.exchanges[place].days.append(days[row])
        facts.exchanges[place].rows.append(batch.rowOffsets[row])
        facts.exchanges[place].prices.append(prices.values[row])
      }
    }
  }
}

/// What came of the rows of all 兑换.
struct ExchangeBook: Sendable {
  /// Rows that took points.
  private(set) var taken: [Taken] = []
  private(set) var refused: [Refused] = []

  struct Taken: Sendable {
    /// Index into `Program.exchanges`.
    let exchange: Int
    let code: UInt32
    let day: Int32
    let row: UInt32
    let price: Int64
    /// Of points that would no longer have counted from this day on: so many had been exchanged by then. `row` and `price` are
    /// those of the exchange.
    var expired: [(day: Int32, amount: Int64, origin: Int32)] = []
  }

  struct Refused: Sendable {
    let exchange: Int
    let row: UInt32
    let reason: Reason

    enum Reason: Sendable {
      case noPrice, notEnough
      /// 取消 兑换 资格
      case barred
    }
  }

  /// Goes through the exchanges of an account, subject by subject in the order of days and rows. Everything else of a day comes
  /// before them.
  ///
  /// - Returns: the points they take.
  mutating func settle(account: Int, standing: Standing) -> [DatedPoints] {
    let interpreter = standing.interpreter
    let exchanges = interpreter.program.exchanges.indices.filter {
      interpreter.program.exchanges[$0].account == account
    }
    guard !exchanges.isEmpty else { return [] }
    var rows: [(exchange: Int, code: UInt32, day: Int32, row: UInt32, price: Int64)] = []
    for index in exchanges {
      let record = interpreter.program.exchanges[index].record
      guard let place = interpreter.plans[record].exchanges.firstIndex(where: { $0.index == index }),
        let harvest = interpreter.harvests[record], harvest.exchanges.indices.contains(place)
      else { continue }
      let found = harvest.exchanges[place]
      for offset in found.codes.indices {
        rows.append((index, found.codes[offset], found.days[offset], found.rows[offset], found.prices[offset]))
      }
    }
    rows.sort { ($0.code, $0.day, $0.exchange, $0.row) < ($1.code, $1.day, $1.exchange, $1.row) }
    let entries = Dictionary(grouping: standing.dated[account], by: \.code)
    var given: [DatedPoints] = []
    var purse = Purse(account: account, standing: standing)
    for row in rows {
      if purse.code != row.code { purse.begin(row.code, entries: entries[row.code] ?? []) }
      guard row.price != NumberColumn.missing else {
        refused.append(Refused(exchange: row.exchange, row: row.row, reason: .noPrice))
        continue
      }
      guard !standing.isBarred(row.code, account: account, day: row.day) else {
        refused.append(Refused(exchange: row.exchange, row: row.row, reason: .barred))
        continue
      }
      guard let points = purse.take(row.price, on: row.day) else {
        refused.append(Refused(exchange: row.exchange, row: row.row, reason: .notEnough))
        continue
      }
      given += points
      taken.append(
        Taken(
          exchange: row.exchange, code: row.code, day: row.day, row: row.row, price: row.price,
          expired: points.dropFirst().map { ($0.day, $0.low, $0.origin ?? $0.day) }))
    }
    return given
  }
}

/// The points of one subject, out of which exchanges take.
private struct Purse {
  private let account: Int
  private let standing: Standing
  private(set) var code: UInt32?
  private var entries: [DatedPoints] = []
  /// Of each entry how much has been exchanged.
  private var used: [Int64] = []

  init(account: Int, standing: Standing) {
    self.account = account
    self.standing = standing
  }

  mutating func begin(_ code: UInt32, entries: [DatedPoints]) {
    self.code = code
    self.entries = entries
    used = entries.map { _ in 0 }
  }

  /// What an exchange takes, and of points that stop counting later, what has been exchanged of them and so is not lost twice;
  /// nil where there is not enough, or not known to be.
  mutating func take(_ price: Int64, on day: Int32) -> [DatedPoints]? {
    guard price >= 0, let code, balance(on: day) >= price else { return nil }
    var points = [DatedPoints(code: code, day: day, last: .max, low: -price, high: -price)]
    // What stops counting first is used first.
    let valid = entries.indices.filter { place in
      entries[place].last != .max && entries[place].low > used[place]
        && entries[place].counts(on: day, since: first(on: day)) && !isLost(entries[place], on: day)
    }.sorted { (entries[$0].last, $0) < (entries[$1].last, $1) }
    var left = price
    for place in valid where left > 0 {
      let part = min(left, entries[place].low - used[place])
      used[place] += part
      left -= part
      // Of an account that begins anew neither the points nor what was taken of them go beyond the period.
      guard entries[place].last < last(on: day) else { continue }
      var back = DatedPoints(code: code, day: entries[place].last + 1, last: .max, low: part, high: part)
      back.origin = entries[place].day
      points.append(back)
    }
    entries += points
    used += points.map { _ in 0 }
    return points
  }

  /// What was cleared on a day was there for the exchanges of that day.
  private func clearedDay(before day: Int32) -> Int32? {
    guard let code else { return nil }
    return standing.clearedDay(account: account, code: code, from: first(on: day), through: day - 1)
  }

  private func isLost(_ entry: DatedPoints, on day: Int32) -> Bool {
    clearedDay(before: day).map(entry.isLost) ?? false
  }

  private func first(on day: Int32) -> Int32 {
    let interpreter = standing.interpreter
    let declaration = interpreter.program.accounts[account]
    let start =
      declaration.carries
      ? interpreter.span.effective : Period.containing(CivilDay(number: day), unit: declaration.unit).first
    return (declaration.since.map { max($0, start) } ?? start).number
  }

  /// The last day through which what counts on a day goes on counting.
  private func last(on day: Int32) -> Int32 {
    let declaration = standing.interpreter.program.accounts[account]
    return declaration.carries ? .max : Period.containing(CivilDay(number: day), unit: declaration.unit).last.number
  }

  /// At least so many there are.
  private func balance(on day: Int32) -> Int64 {
    let declaration = standing.interpreter.program.accounts[account]
    let since = first(on: day)
    var sum = standing.base(of: account, day: CivilDay(number: day), clearedOn: clearedDay(before: day))
    for entry in entries where entry.counts(on: day, since: since) && !isLost(entry, on: day) {
      sum = sum.addingReportingOverflow(entry.low).partialValue
    }
    let lowest = declaration.lowest?.tenThousandths ?? Int64.min + 1
    let highest = declaration.highest?.tenThousandths ?? Int64.max
    return min(max(sum, lowest), highest)
  }
}
