import XiangyueText

extension Parser {
  /// Declaration = Covenant | Include | Units | Table | Definition | Matter | Schedule | Points | Grade | Board | Parameter | Exchange
  ///             | Sheet | Example ;
  mutating func parseDeclaration(_ kind: SentenceKind) -> DeclarationSyntax {
    let start = position
    do throws(Unreadable) {
      switch kind {
      case .covenant: return .covenant(try parseCovenant())
      case .include: return .include(try parseInclude())
      case .units: return .units(try parseUnits())
      case .subject, .record: return .table(try parseTable())
      case .definition: return .definition(try parseDefinition())
      case .matter: return .matter(try parseMatter())
      case .schedule: return .schedule(try parseSchedule())
      case .points: return .points(try parsePoints())
      case .grade: return .grade(try parseGrade())
      case .board: return .board(try parseBoard())
      case .parameter: return .parameter(try parseParameter())
      case .exchange: return .exchange(try parseExchange())
      case .sheet: return .sheet(try parseSheet())
      case .example: return .example(try parseExample())
      case .norm, .clauses, .adoption, .amendment, .statement, .unsupported:
        throw fail(["主体", "记录", "事项", "所称", "日程", "积分", "等级", "榜", "例"])
      }
    } catch {
      position = continuation ?? limit
      return .unreadable(UnreadableSyntax(tokens: range(from: start)))
    }
  }

  /// Covenant = '规约' TITLE '。' ;
  private mutating func parseCovenant() throws(Unreadable) -> CovenantSyntax {
    let start = position
    advance()
    guard let title = take(kind: .title) else { throw fail(["规约的名称"]) }
    endSentence()
    return CovenantSyntax(title: title, tokens: range(from: start))
  }

  /// Include = '引用' STRING '。' ;
  private mutating func parseInclude() throws(Unreadable) -> IncludeSyntax {
    let start = position
    advance()
    guard let path = take(kind: .string) else { throw fail(["“总则.yue”"]) }
    endSentence()
    return IncludeSyntax(path: path, tokens: range(from: start))
  }

  /// Units = '单位' NAME { '、' NAME } '。' ;
  private mutating func parseUnits() throws(Unreadable) -> UnitsSyntax {
    let start = position
    advance()
    var names: [Token] = []
    repeat {
      guard atName() || at(kind: .unit) else { throw fail(["单位的名字"]) }
      reportReserved(tokens[position])
      names.append(advance(.name))
    } while take("、") != nil
    endSentence()
    return UnitsSyntax(names: names, tokens: range(from: start))
  }

  /// The name a declaration declares. What the lexer has made of it does not matter: but for the reserved ones, words of the
  /// language are free.
  mutating func parseDeclaredName() throws(Unreadable) -> Token {
    guard let token = token(), token.kind != .sign, token.kind != .string, token.kind != .item else {
      throw fail(["名字"])
    }
    if token.kind == .unreadable { return advance() }
    reportReserved(token)
    return advance(.name)
  }

  private mutating func reportReserved(_ token: Token) {
    guard token.kind == .keyword || token.kind == .period || token.kind == .unit,
      Vocabulary.reserved.contains(token.text)
    else { return }
    report(ReservedName(name: token.text, range: token.range))
  }

  /// Definition = '所称' NAME [ '的' NAME ] '，' '是指' Expr '。' ;
  private mutating func parseDefinition() throws(Unreadable) -> DefinitionSyntax {
    let start = position
    advance()
    var owner: Token?
    let first = position
    // X of X 的 Y is no figure, though a declared name may look like one.
    let isFigure = !atName() && !at(kind: .keyword) && !at(kind: .unit) && !at(kind: .period)
    var name = try parseDeclaredName()
    if at("的"), isFigure {
      position = first
      throw fail(["主体的名字"])
    }
    if take("的") != nil {
      owner = name
      name = try parseDeclaredName()
    }
    _ = try expect("，")
    _ = try expect("是指")
    let value = try parseExpression()
    endSentence()
    return DefinitionSyntax(owner: owner, name: name, value: value, tokens: range(from: start))
  }

  // MARK: Matters

  /// Matter = '事项' NAME { '、' NAME } '：' '以' NAME [ '（' Conditions '）' ] '为据' { '；' Mapping } '。' ;
  private mutating func parseMatter() throws(Unreadable) -> MatterSyntax {
    let start = position
    advance()
    var names = [try parseDeclaredName()]
    while take("、") != nil { names.append(try parseDeclaredName()) }
    _ = try expect("：")
    _ = try expect("以")
    let record = try expectName("记录的名字")
    let filter = try takeFilter()
    _ = try expect("为据")
    var mappings: [MappingSyntax] = []
    if take("；") != nil {
      parseParts { (parser) throws(Unreadable) in mappings.append(try parser.parseMapping()) }
    } else {
      endSentence()
    }
    return MatterSyntax(
      names: names, record: record, filter: filter, mappings: mappings, tokens: range(from: start))
  }

  /// Mapping = NAME '为' '改正日' | ( '有' | '无' ) '记录' '的' '，' '视为' Outcome | Conditions '的' '，' '视为' Outcome ;
  private mutating func parseMapping() throws(Unreadable) -> MappingSyntax {
    if atName(), at("为", ahead: 1), at("改正日", ahead: 2) {
      let column = try expectName("字段的名字")
      position += 2
      return .rectified(column)
    }
    if at(anyOf: ["有", "无"]), at("记录", ahead: 1) {
      let word = advance()
      advance(.keyword)
      return .presence(word: word, outcome: try parseOutcome([]))
    }
    let conditions = try parseConditionsBeforeOutcome()
    return .outcome(conditions: conditions, outcome: try parseOutcome(conditions))
  }

  private mutating func parseConditionsBeforeOutcome() throws(Unreadable) -> [ExpressionSyntax] {
    var conditions = [try parseExpression()]
    while at("，"), !at("视为", ahead: 1) {
      advance()
      conditions.append(try parseExpression())
    }
    return conditions
  }

  /// Outcome = '做到' | '未做到' | '发生' | '未发生' ;
  private mutating func parseOutcome(_ conditions: [ExpressionSyntax]) throws(Unreadable) -> Token {
    if take("的") == nil {
      guard at("，"), at("视为", ahead: 1), !conditions.isEmpty else { throw fail(["的"]) }
      reportMissingDe(conditions)
    }
    _ = try expect("，")
    _ = try expect("视为")
    return try expect(anyOf: ["做到", "未做到", "发生", "未发生"])
  }

  // MARK: Tables

  /// Table = ( '主体' | '记录' ) NAME '：' Column { '；' Column } '。' ;
  private mutating func parseTable() throws(Unreadable) -> TableSyntax {
    let start = position
    let keyword = advance()
    let name = try parseDeclaredName()
    _ = try expect("：")
    var sources: [Token] = []
    var columns: [ColumnSyntax] = []
    parseParts { (parser) throws(Unreadable) in
      if parser.at("取自"), parser.at(kind: .string, ahead: 1) {
        parser.advance()
        sources += try parser.parseStrings()
      } else {
        try parser.parseColumn(into: &columns)
      }
    }
    return TableSyntax(
      keyword: keyword, name: name, sources: sources, columns: columns, tokens: range(from: start))
  }

  /// Column = NAME '为' Type { '，' Mark } ;  A column whose type can't be read still has its name.
  private mutating func parseColumn(into columns: inout [ColumnSyntax]) throws(Unreadable) {
    let start = position
    let name = try parseDeclaredName()
    let after = position
    do throws(Unreadable) {
      _ = try expect("为")
      let type = try parseType()
      var marks: [MarkSyntax] = []
      while at("，") {
        if atName(ahead: 1), at("为", ahead: 2) {
          reportCommaForSemicolon()
          break
        }
        advance()
        marks.append(try parseMark())
      }
      columns.append(ColumnSyntax(name: name, type: type, marks: marks, tokens: range(from: start)))
    } catch {
      let place = tokens[min(after, tokens.count - 1)]
      let unknown = Token(
        kind: .unreadable, range: place.range, leadingStart: place.leadingStart, text: place.text)
      columns.append(ColumnSyntax(name: name, type: .named(unknown), marks: [], tokens: range(from: start)))
      throw error
    }
  }

  /// Type = TYPE | UNIT | NAME | Member { '、' Member } '之一' ;
  private mutating func parseType() throws(Unreadable) -> TypeSyntax {
    // A member may be spelled like a type: 为 日、夜 之一.
    if !at(anyOf: ["、", "之一", "（"], ahead: 1),
      let word = take(anyOf: ["文字", "日期", "时间", "数", "是否"]) ?? take(kind: .unit)
    {
      return .named(word)
    }
    let first = try parseMember()
    if first.synonyms.isEmpty, !at(anyOf: ["、", "之一"]) { return .named(first.name) }
    var members = [first]
    while take("、") != nil { members.append(try parseMember()) }
    _ = try expect("之一")
    return .enumeration(members)
  }

  /// Member = NAME [ '（' STRING { '、' STRING } '）' ] ;
  private mutating func parseMember() throws(Unreadable) -> MemberSyntax {
    let start = position
    let isListed = at(anyOf: ["、", "之一", "（"], ahead: 1) && !at(kind: .sign) && !at(kind: .string)
    if isListed, let token = token() { reportReserved(token) }
    guard let name = isListed ? advance(.name) : takeName() else {
      throw fail(["文字", "日期", "时间", "数", "是否", "单位", "主体的名字"])
    }
    var synonyms: [Token] = []
    if let open = take("（") {
      synonyms = try parseStrings()
      try close(open)
    }
    return MemberSyntax(name: name, synonyms: synonyms, tokens: range(from: start))
  }

  /// Mark = '编号' | '可空' | '不公开' | '公示同意' | '从低到高' | '列名' STRING { '、' STRING } ;
  private mutating func parseMark() throws(Unreadable) -> MarkSyntax {
    if let word = take("编号") { return .key(word) }
    if let word = take("可空") { return .optional(word) }
    if let word = take("不公开") { return .hidden(word) }
    if let word = take("公示同意") { return .consent(word) }
    if let word = take("从低到高") { return .ordered(word) }
    if take("列名") != nil { return .header(try parseStrings()) }
    throw fail(["编号", "可空", "不公开", "公示同意", "从低到高", "列名 “…”"])
  }

  private mutating func parseStrings() throws(Unreadable) -> [Token] {
    var result: [Token] = []
    repeat {
      guard let text = take(kind: .string) else { throw fail(["“…”"]) }
      result.append(text)
    } while take("、") != nil
    return result
  }
}
