import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Whose points they are that a clause gives or takes of others than the one whom it is about. It hangs on the rows of the
/// subjects alone.
struct RecipientTable: Sendable {
  private var lists: [Recipients] = []
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let subject: Int
    let recipient: PointRecipient
  }

  private struct Recipients: Sendable {
    /// By the code of whom the clause is about: where the codes of the recipients begin.
    let starts: [Int]
    let codes: [UInt32]
  }

  /// The place of those whom a clause of `subject` reaches; nil: itself.
  mutating func add(_ recipient: PointRecipient, of subject: Int, _ interpreter: Interpreter) -> Int? {
    if recipient == .own { return nil }
    let key = Key(subject: subject, recipient: recipient)
    if let place = places[key] { return place }
    let table = interpreter.subjects[subject]
    switch recipient {
    case .own: return nil
    case .referred(let value, let other):
      let count = UInt32(interpreter.subjects[other].count)
      var codes: [UInt32] = []
      var starts = [0]
      if case .references(let found) = interpreter.evaluator.evaluate(
        value, over: Frame(table, day: interpreter.span.asOf))
      {
        for code in found.values {
          if code < count { codes.append(code) }
          starts.append(codes.count)
        }
      }
      lists.append(Recipients(starts: starts, codes: codes))
    case .dependents(let other, let column):
      guard case .references(let found) = interpreter.subjects[other].columns[column] else { return nil }
      let buckets = Buckets(count: found.values.count, bucketCount: table.count + 1) { place in
        min(Int(found.values[place]), table.count)
      }
      lists.append(
        Recipients(
          starts: [0] + (0..<table.count).map { buckets.range(of: $0).upperBound }, codes: buckets.order))
    }
    places[key] = lists.count - 1
    return lists.count - 1
  }

  /// Each its own: points that a cap counts with those that come from others.
  mutating func addItself(of subject: Int, _ interpreter: Interpreter) -> Int {
    let key = Key(subject: subject, recipient: .own)
    if let place = places[key] { return place }
    let count = interpreter.subjects[subject].count
    lists.append(
      Recipients(starts: Array(0...count), codes: (0..<count).map { UInt32(truncatingIfNeeded: $0) }))
    places[key] = lists.count - 1
    return lists.count - 1
  }

  func codes(_ place: Int, of code: Int) -> ArraySlice<UInt32> {
    let list = lists[place]
    guard code + 1 < list.starts.count else { return [] }
    return list.codes[list.starts[code]..<list.starts[code + 1]]
  }
}

/// Points that an event of one subject gives to another, or takes of it.
struct PointTransfer: Sendable {
  let clause: Int
  let item: Int?
  /// Whose account it is.
  let account: Int
  let code: UInt32
  /// Whose event it is.
  let giver: UInt32
  let event: Event
  let amount: ClosedRange<Int64>
  /// As `PointLedger.add` asks for.
  let matter: Int
  let validity: TimeLimit?
}

/// A transfer, and what caps left of it.
struct TransferredPoints: Sendable {
  let given: TracedPoints
  let transfer: PointTransfer
  let giverSubject: Int
}
