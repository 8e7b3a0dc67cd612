/// A day of the proleptic Gregorian calendar: days since 1970-01-01. The unit of time of every rule.
package struct CivilDay: Hashable, Comparable, Sendable {
  package let number: Int32

  @inlinable
  package init(number: Int32) { self.number = number }

  @inlinable
  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  @inlinable
  package static func + (day: Self, days: Int) -> Self { Self(number: day.number + Int32(days)) }

  @inlinable
  package static func - (day: Self, days: Int) -> Self { Self(number: day.number - Int32(days)) }

  @inlinable
  package static func - (left: Self, right: Self) -> Int { Int(left.number - right.number) }
}
