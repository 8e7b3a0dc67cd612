import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 约0906: fields that hold what must not be published, and are not marked 不公开; and boards of children.
extension Resolver {
  mutating func lintPersonalDetails() {
    for located in declarations.subjects + declarations.records {
      current = located.tree
      for column in located.node.columns { lint(column, of: located.node) }
    }
    for (index, board) in boards.enumerated() where sets.indices.contains(board.set) {
      guard Self.isOfChildren(sets[board.set], subjects) || isOfChildren(board.requirement, sets[board.set].subject)
      else { continue }
      let located = declarations.boards[index]
      current = located.tree
      report(
        DetailsOpen(
          name: located.node.name.text, kind: .children, law: law, range: located.node.name.range, columnEnd: nil))
    }
  }

  private mutating func lint(_ column: ColumnSyntax, of table: TableSyntax) {
    let isKey = column.marks.contains { if case .key = $0 { true } else { false } }
    let isHidden = column.marks.contains { if case .hidden = $0 { true } else { false } }
    let name = column.name.text
    let isNumber = DetailsOpen.numbers.contains(where: name.contains)
    let isSensitive = DetailsOpen.sensitive.contains(where: name.contains)
    guard isNumber || isSensitive else { return }
    if isKey {
      report(DetailsOpen(name: name, kind: .key, law: law, range: column.name.range, columnEnd: nil))
    } else if !isHidden {
      let whole = range(column)
      report(
        DetailsOpen(
          name: name, kind: isSensitive ? .sensitive : .number, law: law, range: column.name.range,
          columnEnd: SourceRange(file: whole.file, start: whole.end, end: whole.end)))
    }
  }

  private static func isOfChildren(_ set: SubjectSet, _ subjects: [TableSchema]) -> Bool {
    guard set.subject >= 0, subjects.indices.contains(set.subject) else { return false }
    return isOfChildren(set.condition, subjects[set.subject])
  }

  private func isOfChildren(_ condition: Expression?, _ subject: Int) -> Bool {
    subjects.indices.contains(subject) && Self.isOfChildren(condition, subjects[subject])
  }

  /// 年龄 不满 14岁
  private static func isOfChildren(_ condition: Expression?, _ schema: TableSchema) -> Bool {
    guard let condition else { return false }
    if case .and(let parts) = condition { return parts.contains { isOfChildren($0, schema) } }
    guard let bounds = ValueBounds(condition), case .column(let column) = bounds.measure,
      schema.columns[column].name.contains("年龄"), let highest = bounds.highest
    else { return false }
    return highest.value.tenThousandths <= 14 * 10_000
  }
}
