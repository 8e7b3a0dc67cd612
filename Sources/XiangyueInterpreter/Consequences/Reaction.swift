import XiangyueCalendar
import XiangyueSemantics

/// One trigger's part in an event.
struct Reaction: Sendable {
  let clause: Int
  /// The 项 it stands in.
  let item: Int?
  let kind: Kind
  /// The conjunction it is a part of; −1: none, it fires by itself.
  var conjunction = -1
  /// The counter that notes the event at which it fired, for a part that holds at its own event only; −1: none.
  var stamp = -1

  enum Kind: Sendable {
    /// At each event, or only at those that the occasion names; the counter counts them, −1: none needed.
    case occasion(NumberedOccasion?, counter: Int)
    case inARow(counter: Int, count: Int)
    /// On the days on which so much more time has passed.
    case eachTime(TimeLimit)
    case endsRow(counter: Int)
    /// `count` events in the days that the window looks back to: the days of the last `count` are remembered in a ring.
    case within(Window, count: Int, remembered: Int, counter: Int, restarts: Bool)
    /// In the period around the day (nil: since 施行). Two counters: how many, and in which period.
    case inPeriod(PeriodUnit?, count: Int, counter: Int, restarts: Bool)
    /// `1年内 第2次`: the days of one more than the number are remembered.
    case numberWithin(NumberedOccasion, remembered: Int, counter: Int)
    /// `本年 第2次`: as in `inPeriod`.
    case numberInPeriod(PeriodUnit, NumberedOccasion, counter: Int)
  }
}

/// Whole conditions joined by ，: the clause fires at an event at which every part holds.
struct Conjunction: Sendable {
  let clause: Int
  let item: Int?
  /// A part holds where one of its states does (同一 事项 has a count for each 事项).
  var parts: [[State]]

  enum State: Sendable {
    /// Holds whenever the count is reached, at whatever event.
    case count(Reaction.Kind)
    /// Holds at the event at which it fired.
    case stamp(Int)
    /// On the row that is the event's evidence: a record, and the place among its `Program.rowConditions`.
    case row(record: Int, condition: Int)
    /// On the subject: the place in `ReactionTable.subjectConditions`.
    case subject(Int)
  }
}
