import XiangyueColumns

extension ViolationTable {
  /// The violations of parts that are in the order of their subjects, put in the order of the table: day, duty, subject,
  /// row. The table is large: it is filled straight from the parts, column by column, and each column of theirs is let go.
  init(_ parts: inout [ViolationTable], dutyCount: Int) {
    self.init()
    let count = parts.reduce(0) { $0 + $1.count }
    guard let first = parts.compactMap({ $0.days.min() }).min(), let last = parts.compactMap({ $0.days.max() }).max()
    else { return }
    // A counting sort by day and duty: it keeps the subjects' order.
    var starts = [Int32](repeating: 0, count: (Int(last - first) + 1) * dutyCount + 1)
    for part in parts {
      let (days, duties) = (part.days, part.duties)
      for index in 0..<part.count { starts[Int(days[index] - first) * dutyCount + Int(duties[index]) + 1] += 1 }
    }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var places: [[Int32]] = []
    for part in parts {
      let (days, duties) = (part.days, part.duties)
      places.append(
        (0..<part.count).map { index in
          let bucket = Int(days[index] - first) * dutyCount + Int(duties[index])
          starts[bucket] += 1
          return starts[bucket] - 1
        })
    }
    func scattered<Value>(_ empty: Value, _ column: WritableKeyPath<ViolationTable, [Value]>) -> [Value] {
      var result = [Value](repeating: empty, count: count)
      for part in parts.indices {
        let values = parts[part][keyPath: column]
        parts[part][keyPath: column] = []
        let own = places[part]
        for index in own.indices { result[Int(own[index])] = values[index] }
      }
      return result
    }
    duties = scattered(0, \.duties)
    subjects = scattered(0, \.subjects)
    days = scattered(0, \.days)
    rows = scattered(0, \.rows)
    limits = scattered(0, \.limits)
    rectifiedDays = scattered(0, \.rectifiedDays)
    states = scattered(.none, \.states)
  }
}
