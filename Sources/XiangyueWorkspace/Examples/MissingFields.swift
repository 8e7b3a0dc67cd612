import XiangyueColumns
import XiangyueSemantics
import XiangyueText

/// Which fields of a subject's own row are empty, so that what rests on them is not known.
struct MissingFields {
  /// By name, in the order in which they are asked for.
  private let names: [String]

  /// - Parameter answers: of the columns, in the order of `columns(under:_:)`.
  init(
    under condition: Expression, _ program: Program, answers: ArraySlice<Column>, subject: Int, row: Int
  ) {
    let columns = Self.columns(under: condition, program)
    let schema = program.subjects[subject]
    names = zip(columns, answers).filter { _, answer in Self.isMissing(answer, row) }
      .map { schema.columns[$0.0].name }
  }

  /// The fields of the row at hand that an expression and the definitions in it ask for, each once.
  static func columns(under expression: Expression, _ program: Program) -> [Int] {
    var found: [Int] = []
    func visit(_ node: Expression) {
      if case .column(let column) = node, !found.contains(column) { found.append(column) }
      if case .derived(let index) = node { visit(program.derivedValues[index].value) }
      // What lies behind a reference, or with dependents, is asked of other rows.
      if case .through(let reference, _, _) = node { return visit(reference) }
      if case .overDependents = node { return }
      node.parts.forEach(visit)
    }
    visit(expression)
    return found
  }

  /// `人均分 不知道：人口 没有填`; without a phrase what is said of the whole.
  func whyUnknown(_ phrase: String?) -> Localized {
    let zh = (phrase.map { "\($0) " } ?? "") + "不知道："
    let en = (phrase.map { "\($0) is " } ?? "") + "not known: "
    guard !names.isEmpty else {
      return Localized(zh: zh + "没有可以算的数据，或有的行说不准算不算",
        en: en + "there is nothing to work it out from, or rows that may count or not")
    }
    if names == phrase.map({ [$0] }) { return Localized(zh: zh + "没有填", en: en + "it is empty") }
    return Localized(
      zh: zh + "\(names.joined(separator: "、")) 没有填", en: en + "\(names.joined(separator: ", ")) empty")
  }

  private static func isMissing(_ column: Column, _ row: Int) -> Bool {
    guard row < column.count else { return true }
    return switch column {
    case .codes(let codes): codes.values[row] == CodeColumn.missing
    case .references(let references): references.values[row] == ReferenceColumn.missing
    case .days(let days): days.values[row] == DayColumn.missing
    case .times(let times): times.values[row] == TimeColumn.missing
    case .numbers(let numbers): numbers.values[row] == NumberColumn.missing
    case .truths(let truths): truths.values[row] == TruthColumn.unknown
    case .texts(let texts): texts.range(row).isEmpty
    }
  }
}
