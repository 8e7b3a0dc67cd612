import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 规范: whom each `凡 …` binds, and to what.
extension Resolver {
  mutating func resolveNorms() {
    outlineArticles()
    eachParagraph { resolver, paragraph, citation in
      switch paragraph {
      case .norm(let node): resolver.norm(node, citation)
      case .inForce: break
      case .adoption(let node): resolver.adopt(node)
      case .clauses(let node): resolver.outlineDemands(node, citation)
      case .statement, .unreadable: break
      }
    }
  }

  private mutating func norm(_ node: NormSyntax, _ citation: Citation) {
    let start = norms.count
    let told = diagnostics.count
    if node.sets.count == 1, let record = names.find(node.sets[0].name.text, .record)?.index {
      if let rows = caseRows(node.sets[0], record) { read(node, NormFrame(citation: citation, target: .rows(rows))) }
    } else if let set = boundSet(node.sets) {
      read(node, NormFrame(citation: citation, target: .subjects(set: set)))
    }
    if hasUnreadableParts(node.tokens) || diagnostics[told...].contains(where: { $0.severity == .error }) {
      for index in start..<norms.count { norms[index].isUnclear = true }
    }
    // A 款 whose duty could not be made out is a duty all the same for those that cite it.
    if norms.count == start { standIn(node.tokens, citation) }
  }

  mutating func standIn(_ tokens: TokenRange, _ citation: Citation) {
    add(
      .matters(set: 0, matters: [], schedule: nil), .obligation, subject: -1,
      NormFrame(citation: citation, target: .subjects(set: 0)),
      tokens, isUnclear: true)
  }

  /// Adds a norm of the article being read.
  mutating func add(
    _ duty: DutyKind, _ modality: Modality, subject: Int, _ frame: NormFrame, _ tokens: TokenRange,
    matters: [Int] = [], act: String? = nil, isUnclear: Bool = false
  ) {
    let set: Int?
    switch frame.target {
    case .subjects(let bound): set = subject < 0 ? nil : bound
    case .rows: set = nil
    }
    let norm = Norm(
      citation: frame.citation, modality: modality, duty: duty, inForce: inForce, range: range(tokens))
    normsOfArticle[outline ?? 0, default: []].append(norms.count)
    norms.append(
      NormDraft(
        norm: norm, subject: subject, set: set, matters: matters, act: act, tree: current, outline: outline ?? 0,
        isUnclear: isUnclear))
  }

  /// `商户`, `住户（类型 为 商户）`, `商户、五保户`.
  private mutating func boundSet(_ nodes: [SetSyntax]) -> Int? {
    var found: [Int] = []
    let plain = nodes.filter(\.filter.isEmpty)
    if onceEach(plain.map(\.name)).count < plain.count { return nil }
    for node in nodes {
      let known = names.find(node.name.text, .subject, .subset) != nil
      if !known {
        reportUndeclaredSet(node.name, names.candidates(.subject, .subset, .record))
      } else if let set = set(node) {
        found.append(set)
      }
    }
    guard found.count == nodes.count, let first = found.first else { return nil }
    if found.count == 1 { return first }
    let subject = sets[first].subject
    guard found.allSatisfy({ sets[$0].subject == subject }) else {
      wrongKind(
        range(nodes[1]), zh: "一款只约束一种主体：请分作两款", en: "a sentence binds one kind of subject: write two")
      return nil
    }
    let conditions = found.compactMap { sets[$0].condition }
    let condition: Expression? = conditions.count == found.count ? .or(conditions) : nil
    let name = found.map { sets[$0].name }.joined(separator: "、")
    return unnamedSet(name: name, subject: subject, condition: condition)
  }

  // MARK: Parts

  private mutating func read(_ node: NormSyntax, _ frame: NormFrame) {
    let heads = node.parts.compactMap { part -> TokenRange? in
      if case .duty(let duty) = part, case .items(let words) = duty.act { words } else { nil }
    }
    for words in heads.dropFirst() {
      cannotStand(words, zh: "一款只写一次 遵守 下列 规定：请分作两款", en: "下列 规定 once in a 款: write two")
    }
    if heads.isEmpty, let item = node.items.first {
      cannotStand(item.number.range, item.number.text, zh: "应当 遵守 下列 规定：（一）…；（二）…。", en: "应当 遵守 下列 规定：（一）…；（二）…。")
    }
    read(node.parts, after: node.sets.last?.tokens.upper ?? node.tokens.lower, items: node.items, frame)
  }

  /// The parts of a sentence or of a 项. A condition holds up to the next ；.
  private mutating func read(
    _ parts: [NormPartSyntax], after end: Int, items: [NormItemSyntax], _ frame: NormFrame
  ) {
    for stretch in stretches(parts, after: end) {
      var inner = frame
      let start = norms.count
      for part in stretch {
        switch part {
        case .condition(let conditions): narrow(&inner, by: conditions)
        case .bound(let bound):
          inner.everyOfValues = bound.every ?? inner.everyOfValues
          self.bound(bound, inner)
        case .duty(let duty):
          if case .items(let words) = duty.act {
            read(items, under: duty, words, inner)
          } else {
            self.duty(duty, inner)
          }
        case .exclusion: break
        }
      }
      exclude(stretch, frame, norms: Array(start..<norms.count))
    }
  }

  /// `应当 遵守 下列 规定：（一）做到 包卫生；（二）桌数 不超过 20桌。`
  private mutating func read(
    _ items: [NormItemSyntax], under head: DutySyntax, _ words: TokenRange, _ frame: NormFrame
  ) {
    guard frame.citation.item == nil else {
      cannotStand(words, zh: "项里不再分项", en: "no 项 inside a 项")
      return
    }
    let modal = head.modal ?? frame.modal
    if modality(modal) == .prohibition {
      cannotStand(
        head.tokens, zh: "应当 遵守 下列 规定：（一）不得 …；（二）不得 …。", en: "应当 遵守 下列 规定：（一）不得 …；（二）不得 …。")
    }
    if items.isEmpty, !hasUnreadableParts(head.tokens) {
      cannotStand(words, zh: "后面写明各项：（一）…；（二）…。", en: "say which behind it: ：（一）…；（二）…。")
    }
    for item in items {
      var inner = frame
      inner.citation = Citation(
        article: frame.citation.article, paragraph: frame.citation.paragraph, item: integer(item.number))
      inner.modal = modal
      inner.every = head.every ?? frame.every
      read(item.parts, after: item.tokens.lower + 1, items: [], inner)
    }
  }

  private mutating func narrow(_ frame: inout NormFrame, by conditions: [ExpressionSyntax]) {
    switch frame.target {
    case .subjects(let set):
      let text = conditions.map { phrase($0.tokens) }.joined(separator: "，")
      frame.target = .subjects(set: narrowed(set, by: conditions, name: "\(sets[set].name)（\(text)）"))
    case .rows(var rows):
      rows.filter = both(rows.filter, conjunction(conditions, .record(rows.record)))
      frame.target = .rows(rows)
    }
  }

  private mutating func duty(_ node: DutySyntax, _ frame: NormFrame) {
    switch (node.act, frame.target) {
    case (.items, _): break
    case (.matters(let within, let names, let times), .subjects(let set)):
      subjectDuty(node, within, names, times, set, frame)
    case (.matters(let within?, let names, let times), .rows(let rows)):
      timedDuty(node, within, names, times, rows, frame)
    case (.matters(nil, let names, let times), .rows(let rows)): caseDuty(node, names, times, rows, frame)
    case (.inOrder(let steps), .rows(let rows)): orderDuty(node, steps, rows, frame)
    case (.inOrder, .subjects):
      cannotStand(
        node.tokens, zh: "凡 记录，应当 先 …，再 …，后 …（各是记录的一个日期）", en: "凡 record，应当 先 …，再 …，后 … (each a day of the record)")
    }
  }

  private mutating func bound(_ node: BoundDutySyntax, _ frame: NormFrame) {
    switch frame.target {
    case .subjects(let set): valueDuty(node, set, frame)
    case .rows(let rows): caseBound(node, rows, frame)
    }
  }

  /// 应当, where a 项 stands under the modal before its ：.
  func modality(_ token: Token?) -> Modality {
    switch token?.text {
    case "不得": .prohibition
    case "可以": .permission
    case "鼓励": .encouragement
    default: .obligation
    }
  }

  /// The parts of a norm, parted at ；.
  private func stretches(_ parts: [NormPartSyntax], after start: Int) -> [[NormPartSyntax]] {
    var stretches: [[NormPartSyntax]] = [[]]
    var end = start
    for part in parts {
      let tokens = Self.tokens(of: part, after: end)
      let between = tree.tokens[min(end, tokens.lower)..<tokens.lower]
      if between.contains(where: { $0.kind == .sign && $0.text == "；" }) { stretches.append([]) }
      stretches[stretches.count - 1].append(part)
      end = max(end, tokens.upper)
    }
    return stretches
  }

  private static func tokens(of part: NormPartSyntax, after end: Int) -> TokenRange {
    switch part {
    case .duty(let node): node.tokens
    case .bound(let node): node.tokens
    case .condition(let nodes), .exclusion(let nodes):
      TokenRange(nodes.first?.tokens.lower ?? end, nodes.last?.tokens.upper ?? end)
    }
  }
}
