import XiangyueSyntax
import XiangyueText

/// 约0804, 约0805: names that can be cut wrongly when written together, and names that nothing uses.
extension Resolver {
  /// 目的 beside 项目, for 项目的 is 项目 的 or 项 目的: a name that begins with the end of another and goes on as a known word.
  mutating func lintCuttingNames() {
    let named = declaredNames.filter { $0.name.unicodeScalars.count > 1 }
    guard named.count <= 2000 else { return }
    let declared = Set(named.map(\.name))
    let known = declared.union(knownWords)
    // By their last part: words whose first part is a word as well.
    var endings: [String: (whole: String, first: String)] = [:]
    for word in declared.sorted() {
      for (first, last) in Self.splits(word) where known.contains(first) && endings[last] == nil {
        endings[last] = (word, first)
      }
    }
    var told: Set<String> = []
    for (name, range) in named {
      for (first, last) in Self.splits(name) where known.contains(last) {
        guard let other = endings[first], other.whole != name, told.insert(name).inserted else { continue }
        report(CuttingName(name: name, other: other.whole, first: other.first, last: last, range: range))
        break
      }
    }
  }

  /// Every name that a run is cut by, with its place: also fields and their values.
  private var declaredNames: [(name: String, range: SourceRange)] {
    let tables = declarations.subjects + declarations.records
    let fields = tables.flatMap { table in
      table.node.columns.flatMap { column -> [Token] in
        switch column.type {
        case .named: [column.name]
        case .enumeration(let members): [column.name] + members.map(\.name)
        }
      }
    }
    return names.entries.map { ($0.name, $0.range) } + fields.map { ($0.text, $0.range) }
  }

  private static func splits(_ word: String) -> [(first: String, last: String)] {
    word.indices.dropFirst().map { (String(word[..<$0]), String(word[$0...])) }
  }

  /// Short words that stand right behind names.
  private var knownWords: Set<String> {
    ["的", "为", "前", "后", "内", "起", "或", "且", "在", "有", "无", "未", "项", "次", "户", "分", "名", "个", "人", "日", "月", "年"]
  }

  // MARK: Unused

  mutating func lintUnused() {
    var counts: [String: Int] = [:]
    for tree in trees {
      for token in tree.tokens {
        switch token.kind {
        case .name, .keyword, .unit: counts[token.text, default: 0] += 1
        case .sign, .number, .percent, .date, .monthDay, .time, .period, .weekday, .occurrence, .place, .article,
          .paragraph, .point, .item, .chapter, .appendix, .title, .string, .unreadable, .endOfFile:
          break
        }
      }
    }
    for entry in names.entries where counts[entry.name] == 1 {
      let kind: Localized
      switch entry.kind {
      case .subject: kind = Localized(zh: "主体", en: "subject")
      case .record: kind = Localized(zh: "记录", en: "record")
      case .subset: kind = Localized(zh: "所称", en: "definition")
      case .matter: kind = Localized(zh: "事项", en: "matter")
      case .parameter: kind = Localized(zh: "参数", en: "parameter")
      case .sheet: kind = Localized(zh: "评分表", en: "score sheet")
      case .unit: kind = Localized(zh: "单位", en: "unit")
      case .account: kind = Localized(zh: "积分", en: "account")
      // These are looked at by people.
      case .schedule, .scale, .board: continue
      }
      if entry.kind == .account, clauses.contains(where: \.givesPoints) { continue }
      report(UnusedName(name: entry.name, kind: kind, range: entry.range))
    }
    for located in declarations.derived where counts[located.node.name.text] == 1 {
      report(
        UnusedName(
          name: located.node.name.text, kind: Localized(zh: "所称", en: "definition"), range: located.node.name.range))
    }
  }
}
