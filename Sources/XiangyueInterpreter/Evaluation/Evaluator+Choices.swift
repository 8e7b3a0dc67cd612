import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Evaluator {
  /// A 参数 that changes with time: the last step whose day has come on the row's day.
  func stepped(_ steps: [Step], over frame: borrowing Frame) -> Column {
    switch frame.days {
    case .one(let day):
      guard let step = steps.last(where: { step in step.from.map { $0 <= day } ?? true }) else {
        return missing(count: frame.count)
      }
      return evaluate(step.value, over: frame)
    case .each(let days):
      let starts = steps.map { $0.from?.number ?? Int32.min }
      let choices = days.map { day in
        day == DayColumn.missing ? Column.noChoice : starts.lastIndex { $0 <= day } ?? Column.noChoice
      }
      return chosen(steps.map(\.value), by: choices, over: frame)
    }
  }

  /// The value of the first branch whose condition holds; where one that comes first is unknown, what all say that may be the
  /// one, if they say the same.
  func firstOf(_ branches: [Branch], over frame: borrowing Frame) -> Column {
    var choices = [Int](repeating: Column.noChoice, count: frame.count)
    var isDoubtful = [Bool](repeating: false, count: frame.count)
    let truths = branches.map { truth($0.condition, over: frame).values }
    for index in branches.indices.reversed() {
      for row in choices.indices where truths[index][row] != TruthColumn.no {
        isDoubtful[row] = truths[index][row] == TruthColumn.unknown
        choices[row] = isDoubtful[row] ? Column.noChoice : index
      }
    }
    let found = chosen(branches.map(\.value), by: choices, over: frame)
    guard isDoubtful.contains(true), case .numbers(var numbers) = found else { return found }
    var agreed = [Int64](repeating: NumberColumn.missing, count: frame.count)
    for index in branches.indices.reversed() {
      guard case .numbers(let own) = evaluate(branches[index].value, over: frame) else { return found }
      for row in agreed.indices {
        let truth = truths[index][row]
        if truth == TruthColumn.yes { agreed[row] = own.values[row] }
        if truth == TruthColumn.unknown, agreed[row] != own.values[row] { agreed[row] = NumberColumn.missing }
      }
    }
    for row in agreed.indices where isDoubtful[row] { numbers.values[row] = agreed[row] }
    return .numbers(numbers)
  }

  private func chosen(_ values: [Expression], by choices: [Int], over frame: borrowing Frame) -> Column {
    var isUsed = [Bool](repeating: false, count: values.count)
    for choice in choices where choice != Column.noChoice { isUsed[choice] = true }
    if let first = choices.first, first != Column.noChoice, choices.allSatisfy({ $0 == first }) {
      return evaluate(values[first], over: frame)
    }
    var columns: [Column?] = []
    for index in values.indices { columns.append(isUsed[index] ? evaluate(values[index], over: frame) : nil) }
    return Column.choosing(choices, among: columns)
  }

  /// Of a 时间, its minute of the day as a number; missing where only the day is known.
  func minutesOfDay(_ column: Column, count: Int) -> Column {
    guard case .times(let times) = column else { return missing(count: count) }
    return .numbers(
      NumberColumn(
        values: times.values.map { value in
          guard value != TimeColumn.missing, value & 1 == 0 else { return NumberColumn.missing }
          let minute = (value >> 1) % 1440
          return (minute < 0 ? minute + 1440 : minute) * Fixed.one
        }))
  }
}

extension Expression {
  /// The days on which a value in it changes, in order.
  func stepDays(in program: Program) -> [CivilDay] {
    var days: Set<CivilDay> = []
    func look(_ expression: Expression) {
      expression.forEachNode { node in
        if case .stepped(let steps) = node { days.formUnion(steps.compactMap(\.from)) }
        if case .derived(let index) = node { look(program.derivedValues[index].value) }
      }
    }
    look(self)
    return days.sorted()
  }
}
