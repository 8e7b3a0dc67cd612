import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 主体 and 记录: what their rows have.
extension Resolver {
  mutating func resolveTables() {
    for located in declarations.subjects {
      current = located.tree
      let schema = schema(of: located.node)
      if schema.columns.filter(\.isKey).count != 1, !hasUnreadableParts(located.node.tokens) {
        report(
          IncompleteTable(
            range: located.node.name.range, table: schema.name,
            lack: schema.keyColumn == nil ? .key : .secondKey))
      }
      subjects.append(schema)
    }
    for located in declarations.records {
      current = located.tree
      records.append(schema(of: located.node))
    }
    for subject in subjects.indices {
      sets.append(SubjectSet(name: subjects[subject].name, subject: subject, condition: nil))
    }
  }

  private mutating func schema(of node: TableSyntax) -> TableSchema {
    var columns: [ColumnSchema] = []
    var places: [String: SourceRange] = [:]
    hasUnknownType = hasUnreadableParts(node.tokens)
    defer { if hasUnknownType { unclearTables.insert(node.name.text) } }
    for column in node.columns {
      if let first = places[column.name.text] {
        report(DeclaredTwice(name: column.name.text, range: column.name.range, firstLine: line(of: first)))
        continue
      }
      places[column.name.text] = column.name.range
      columns.append(schema(of: column))
    }
    checkHeadings(node, places)
    return TableSchema(name: node.name.text, sources: node.sources.map(\.text), columns: columns, dayOrders: [])
  }

  /// No two fields may be filled from one column of the file.
  private mutating func checkHeadings(_ node: TableSyntax, _ names: [String: SourceRange]) {
    var headings: [String: SourceRange] = [:]
    for column in node.columns {
      for case .header(let tokens) in column.marks {
        for token in tokens where token.text != column.name.text {
          if let first = names[token.text] ?? headings[token.text] {
            report(DeclaredTwice(name: token.text, range: token.range, firstLine: line(of: first)))
          }
          headings[token.text] = token.range
        }
      }
    }
  }

  private mutating func schema(of node: ColumnSyntax) -> ColumnSchema {
    var headers: [String] = []
    var isKey = false
    var isOptional = false
    var isHidden = false
    var isOrdered = false
    for mark in node.marks {
      switch mark {
      case .key: isKey = true
      case .optional: isOptional = true
      case .hidden: isHidden = true
      case .ordered: isOrdered = true
      case .header(let tokens): headers += tokens.map(\.text)
      // Who agreed to be named is asked by those who print, from the declaration.
      case .consent: break
      }
    }
    let type = type(of: node, isOrdered: isOrdered)
    if isKey, type != .text {
      wrongKind(
        node.name.range, zh: "编号 \(node.name.text) 要为 文字（007 才不会变成 7）",
        en: "the key \(node.name.text) has to be 文字, so that 007 stays 007")
    }
    return ColumnSchema(
      name: node.name.text, headers: headers, type: type, isKey: isKey, isOptional: isOptional, isHidden: isHidden)
  }

  private mutating func type(of node: ColumnSyntax, isOrdered: Bool) -> ValueType {
    switch node.type {
    case .enumeration(let members):
      return .enumeration(enumeration(members, of: node.name, isOrdered: isOrdered))
    case .named(let token):
      if token.kind == .unit { return .number(unit: Units.canonical(token.text)) }
      switch token.text {
      case "文字": return .text
      case "日期": return .day
      case "数": return .number(unit: nil)
      case "是否": return .truth
      case "时间":
        return .time
      case let name:
        if let entry = names.find(name, .subject) { return .reference(subject: entry.index) }
        if names.find(name, .unit) != nil || Units.known.contains(name) { return .number(unit: Units.canonical(name)) }
        if token.kind != .unreadable, !hasUnreadableParts(node.tokens) { reportUnknownType(token) }
        hasUnknownType = true
        return .text
      }
    }
  }

  private mutating func reportUnknownType(_ token: Token) {
    guard !isKnownSlip(token.text, .type) else { return }
    let candidates = names.candidates(.subject, .unit) + ["文字", "日期", "时间", "是否"].map { Candidate($0) }
    report(
      UnknownUnit(
        name: token.text, range: token.range, suggestions: suggestions(for: token.text, among: candidates)))
  }

  private mutating func enumeration(
    _ members: [MemberSyntax], of column: Token, isOrdered: Bool
  ) -> Enumeration {
    var spellings: [String: SourceRange] = [:]
    for token in members.flatMap({ [$0.name] + $0.synonyms }) {
      if let first = spellings[token.text] {
        report(DeclaredTwice(name: token.text, range: token.range, firstLine: line(of: first)))
      }
      spellings[token.text] = token.range
    }
    if members.count > Enumeration.maximumCount {
      report(IncompleteTable(range: column.range, table: column.text, lack: .tooManyMembers))
    }
    return Enumeration(
      members: members.prefix(Enumeration.maximumCount).map(\.name.text),
      synonyms: members.prefix(Enumeration.maximumCount).map { $0.synonyms.map(\.text) }, isOrdered: isOrdered)
  }

  /// Whether the parser has reported anything inside: then what seems to be missing may only be unread.
  func hasUnreadableParts(_ tokens: TokenRange) -> Bool {
    let whole = range(tokens)
    return parserReports[current].begin(in: whole.start...whole.end)
  }
}
