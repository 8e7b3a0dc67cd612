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
      case .inForce(let node): resolver.inForce(node)
      case .adoption(let node): resolver.adopt(node)
      case .clauses, .unreadable: break
      }
    }
  }

  private mutating func inForce(_ node: InForceSyntax) {
    guard case .day(let year, let month, let day) = node.date.value,
      let day = CivilDay(year: year, month: month, day: day)
    else { return }
    if let effectiveDay, effectiveDay != day {
      report(NamedTwice(name: "施行日", range: node.date.range, cut: nil))
    }
    effectiveDay = effectiveDay ?? day
  }

  private mutating func norm(_ node: NormSyntax, _ citation: Citation) {
    let start = norms.count
    if node.sets.count == 1, let record = names.find(node.sets[0].name.text, .record)?.index {
      caseNorm(node, record, citation)
    } else if let set = boundSet(node.sets) {
      subjectNorm(node, set, citation)
    }
    if hasUnreadableParts(node.tokens) {
      for index in start..<norms.count { norms[index].isUnclear = true }
    }
    // A 款 whose duty could not be made out is a duty all the same for those that cite it.
    if norms.count == start { standIn(node, citation) }
  }

  private mutating func standIn(_ node: NormSyntax, _ citation: Citation) {
    norms.append(
      NormDraft(
        norm: Norm(
          citation: citation, modality: .obligation, duty: .matters(set: 0, matters: [], schedule: nil),
          range: range(node)),
        subject: -1, set: nil, matters: [], tree: current, isUnclear: true))
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

  // MARK: Duties of a 主体

  private mutating func subjectNorm(_ node: NormSyntax, _ base: Int, _ citation: Citation) {
    var set = base
    for stretch in stretches(of: node) {
      let start = norms.count
      set = base
      for part in stretch {
        switch part {
        case .condition(let conditions):
          let text = conditions.map { phrase($0.tokens) }.joined(separator: "，")
          set = narrowed(set, by: conditions, name: "\(sets[set].name)（\(text)）")
        case .duty(let duty): self.duty(duty, set, citation)
        case .bound(let bound):
          cannotStand(
            bound.tokens, zh: "凡 记录，\(phrase(bound.measure.tokens)) \(bound.modal?.text ?? "应当") …（这个数要记在一张记录里）",
            en: "a bound on a field of a record: 凡 record，…")
          standIn(node, citation)
        case .exclusion: break
        }
      }
      exclude(stretch, sets[base].subject, norms: Array(start..<norms.count), citation)
    }
  }

  private mutating func duty(_ node: DutySyntax, _ set: Int, _ citation: Citation) {
    var schedule: Int?
    if let every = node.every {
      guard let found = dutySchedule(every) else { return }
      schedule = found
    }
    let subject = sets[set].subject
    var matters: [Int] = []
    let named = onceEach(actNames(node))
    for token in named {
      guard let matter = matter(token), serve(matter, subject, token) else { continue }
      matters.append(matter)
    }
    let norm = Norm(
      citation: citation, modality: modality(node.modal),
      duty: .matters(set: set, matters: matters, schedule: schedule), range: range(node))
    norms.append(
      NormDraft(
        norm: norm, subject: subject, set: set, matters: matters, tree: current,
        isUnclear: matters.count < named.count || hasUnreadableParts(node.tokens)))
  }

  /// What a duty names, where nothing is said of time or order.
  mutating func actNames(_ node: DutySyntax) -> [Token] {
    guard case .matters(nil, let names, nil) = node.act else {
      cannotStand(node.tokens, zh: "应当 做到 事项", en: "应当 做到 matter")
      return []
    }
    return names
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

  /// `每逢 村庄清洁日`, or days named on the spot: `每周一、周四`, `每月 5日`.
  private mutating func dutySchedule(_ node: EverySyntax) -> Int? {
    switch node.kind {
    case .schedule(let token): return schedule(token)
    case .weekdays: break
    case .unit(let count, let unit, let days):
      // 每日 names its days; longer periods do not.
      guard days.isEmpty, count != nil || Units.period(unit.text) != .day else { break }
      cannotStand(
        node.tokens, zh: "写明哪一天：每\(unit.text == "月" ? "月 末日" : "周一")，或 每逢 日程",
        en: "name the day, as 每月 末日, or 每逢 a schedule")
      return nil
    }
    guard let rule = scheduleRule(node) else { return nil }
    let name = phrase(node.tokens)
    if let same = schedules.firstIndex(where: { $0.name == name }) { return same }
    schedules.append(NamedSchedule(name: name, schedule: Schedule(rule: rule), range: range(node)))
    return schedules.count - 1
  }

  /// Whether the matter's record says which row of this 主体 it is about; chooses the column that does.
  private mutating func serve(_ index: Int, _ subject: Int, _ token: Token) -> Bool {
    guard let matter = matters[index] else { return false }
    let columns = schema(.record(matter.record)).references(to: subject)
    guard let column = columns.first else {
      // A record without any reference has been reported at the 事项.
      if records[matter.record].subjectColumn != nil {
        report(
          IncompleteTable(
            range: token.range, table: records[matter.record].name, lack: .reference(to: subjects[subject].name)))
      }
      return false
    }
    if let other = matterSubjects[index], other != subject {
      wrongKind(
        token.range, zh: "\(token.text) 已是 \(subjects[other].name) 的事项；\(subjects[subject].name) 请另立一个事项",
        en: "\(token.text) is a matter of \(subjects[other].name) already")
      return false
    }
    matterSubjects[index] = subject
    matters[index] = Matter(
      name: matter.name, record: matter.record, reference: column, filter: matter.filter, outcomes: matter.outcomes,
      absence: matter.absence, rectifiedColumn: matter.rectifiedColumn)
    return true
  }

  // MARK: Parts

  /// The parts of a norm, parted at ；: a condition holds up to the next.
  func stretches(of node: NormSyntax) -> [[NormPartSyntax]] {
    var stretches: [[NormPartSyntax]] = [[]]
    var end = node.sets.last?.tokens.upper ?? node.tokens.lower
    for part in node.parts {
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

  /// `五保户 除外`, `人口 低于 2人 的 除外`.
  mutating func exclude(
    _ stretch: [NormPartSyntax], _ subject: Int, norms: [Int], _ citation: Citation
  ) {
    for part in stretch {
      guard case .exclusion(let nodes) = part, let first = nodes.first, let last = nodes.last else { continue }
      for set in exemptSets(nodes, subject) {
        exemptions.append(
          Exemption(citation: citation, set: set, norms: norms, range: range(first).through(range(last))))
      }
    }
  }
}
