import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// When a duty of subjects is judged.
private enum Rhythm {
  /// At each record.
  case standing
  /// On each day of a schedule.
  case scheduled(Int)
  /// Once a period.
  case periodic(PeriodicTerm)
}

/// Duties of those of a 主体: what they do, and what is said of them.
extension Resolver {
  /// `每月 应当 做到 小评 至少 2次`, `应当 免疫` (a 是否 field).
  mutating func subjectDuty(
    _ node: DutySyntax, _ within: WithinSyntax?, _ names: [Token], _ times: TimesSyntax?, _ set: Int,
    _ frame: NormFrame
  ) {
    let subject = sets[set].subject
    let modality = modality(node.modal ?? frame.modal)
    guard let rhythm = rhythm(node.every ?? frame.every, within, times, modality) else { return }
    let named = onceEach(names)
    var found: [Int] = []
    var fields: [(token: Token, column: Int)] = []
    for token in named {
      if self.names.find(token.text, .matter) == nil, let column = subjects[subject].column(named: token.text) {
        fields.append((token, column))
      } else if let matter = matter(token), serve(matter, subject, token) {
        found.append(matter)
      }
    }
    if !found.isEmpty || fields.isEmpty {
      let duty: DutyKind
      switch rhythm {
      case .standing: duty = .matters(set: set, matters: found, schedule: nil)
      case .scheduled(let schedule): duty = .matters(set: set, matters: found, schedule: schedule)
      case .periodic(let term): duty = .periodic(set: set, matters: found, term: term)
      }
      add(
        duty, modality, subject: subject, frame, node.tokens, matters: found,
        isUnclear: found.count + fields.count < named.count || hasUnreadableParts(node.tokens))
    }
    for (token, column) in fields { fieldDuty(node, token, column, rhythm, modality, set, frame) }
  }

  /// `凡 犬只，应当 免疫`: a 是否 field of the subject itself.
  private mutating func fieldDuty(
    _ node: DutySyntax, _ token: Token, _ column: Int, _ rhythm: Rhythm, _ modality: Modality, _ set: Int,
    _ frame: NormFrame
  ) {
    let subject = sets[set].subject
    guard isTruth(subjects[subject].columns[column], token, node) else { return }
    let unit: PeriodUnit?
    switch rhythm {
    case .standing: unit = nil
    case .periodic(let term) where term.times == 1 && !term.isUpperBound && term.dueDay == nil: unit = term.unit
    case .periodic, .scheduled:
      cannotStand(
        node.tokens, zh: "\(token.text) 是 是否 字段，看的是期末是不是：每月 应当 \(token.text)",
        en: "\(token.text) is a 是否 field, looked at when a period ends: 每月 应当 \(token.text)")
      return
    }
    let holds = Expression.compare(.column(column), .equal, .literal(.truth(true)))
    add(
      .value(set: set, unit: unit, compliant: compliant(holds, modality), text: token.text), modality,
      subject: subject, frame, node.tokens, act: token.text)
  }

  /// Whether a field is 是否; says what to write where it is not.
  mutating func isTruth(_ column: ColumnSchema, _ token: Token, _ node: DutySyntax) -> Bool {
    if column.type == .truth { return true }
    wrongKind(
      token.range,
      zh: "\(token.text) 是 \(column.type.spoken(subjects))：写 \(token.text) \(node.modal?.text ?? "应当") 为 …，或把它声明为 是否",
      en: "\(token.text) is no 是否 field")
    return false
  }

  func compliant(_ holds: Expression, _ modality: Modality) -> Expression {
    switch modality {
    case .prohibition: .not(holds)
    case .obligation, .permission, .encouragement: holds
    }
  }

  /// `每月 走访率 应当 达到 90%`.
  mutating func valueDuty(_ node: BoundDutySyntax, _ set: Int, _ frame: NormFrame) {
    let subject = sets[set].subject
    let modality = modality(node.modal ?? frame.modal)
    var unit: PeriodUnit?
    if let every = node.every ?? frame.everyOfValues ?? frame.every {
      unit = wholePeriod(every)
      // Of one that stands before, it was told there.
      if unit == nil, node.every != nil || frame.everyOfValues == nil {
        cannotStand(
          every.tokens, zh: "期末看一次：每日、每周、每月、每季度、每半年、每年",
          en: "looked at when a period ends: 每日, 每周, 每月, 每季度, 每半年 or 每年")
      }
    }
    let holds = comparison(node.measure, node.comparison, .standing(subject))
    add(
      .value(set: set, unit: unit, compliant: compliant(holds, modality), text: phrase(node.tokens)), modality,
      subject: subject, frame, node.tokens, isUnclear: hasUnreadableParts(node.tokens))
  }

  // MARK: When

  /// `每季度`, where no days are named: a whole period.
  func wholePeriod(_ node: EverySyntax) -> PeriodUnit? {
    guard case .unit(let count, let unit, let days) = node.kind, days.isEmpty else { return nil }
    return periodUnit(count, unit)
  }

  private mutating func rhythm(
    _ every: EverySyntax?, _ within: WithinSyntax?, _ times: TimesSyntax?, _ modality: Modality
  ) -> Rhythm? {
    var unit: PeriodUnit?
    var schedule: Int?
    if let every {
      unit = wholePeriod(every)
      // 每日 names its days; longer periods do not.
      if unit == nil || unit == .day && within == nil && times == nil {
        guard let found = dutySchedule(every) else { return nil }
        (unit, schedule) = (nil, found)
      }
    }
    var due: (day: DayOfMonth, month: Int?)?
    if let within {
      guard case .dayOfPeriod(let token, let day, let tokens) = within else {
        cannotStand(
          within.tokens, zh: "每月 应当 在 每月 25日 前 …；从一件事算起的，写 凡 记录，应当 在 … 内 …，或 违反 前款 规定 的，应当 在 7日内 …",
          en: "每月 应当 在 每月 25日 前 …; counted from a fact: 凡 record，应当 …, or 违反 前款 规定 的，应当 在 7日内 …")
        return nil
      }
      guard schedule == nil, let period = Units.period(token.text), unit == nil || unit == period,
        let found = dueDay(day, period)
      else {
        cannotStand(
          tokens, zh: "在 每月 25日 前、在 每季度 末月 23日 前、在 每年 3月5日 前，期间写一次",
          en: "在 每月 25日 前, 在 每季度 末月 23日 前 or 在 每年 3月5日 前, one period"
        )
        return nil
      }
      (unit, due) = (period, found)
    }
    guard let times else { return rhythm(unit, schedule, due, modality, within) }
    guard let unit else {
      cannotStand(times.tokens, zh: "写明期间：每月 应当 … 至少 2次", en: "say in which period: 每月 应当 … 至少 2次")
      return nil
    }
    let isUpperBound = times.word.text == "至多"
    switch modality {
    case .obligation, .encouragement: break
    case .prohibition, .permission:
      cannotStand(
        times.tokens, zh: "每\(unit.chineseName) 应当 … 至多 2次，或 每\(unit.chineseName) 不得 …",
        en: "每\(unit.chineseName) 应当 … 至多 2次, or 不得 …")
      return nil
    }
    if isUpperBound, due != nil {
      cannotStand(times.tokens, zh: "某日之前做到的，写 至少 2次", en: "by a day: 至少 2次")
      return nil
    }
    guard let count = count(times.count, of: "次数") else { return nil }
    return .periodic(
      PeriodicTerm(unit: unit, times: count, isUpperBound: isUpperBound, dueDay: due?.day, dueMonth: due?.month))
  }

  private mutating func rhythm(
    _ unit: PeriodUnit?, _ schedule: Int?, _ due: (day: DayOfMonth, month: Int?)?, _ modality: Modality,
    _ within: WithinSyntax?
  ) -> Rhythm? {
    if let schedule { return .scheduled(schedule) }
    guard let unit else { return .standing }
    if let within, due != nil, modality == .prohibition {
      cannotStand(within.tokens, zh: "应当 在 每月 25日 前 …，或 每月 不得 …", en: "应当 在 每月 25日 前 …, or 每月 不得 …")
      return nil
    }
    return .periodic(PeriodicTerm(unit: unit, dueDay: due?.day, dueMonth: due?.month))
  }

  /// `25日`, `末日`, `3月5日`: of a period the day by which something is due.
  private func dueDay(_ node: DaySyntax, _ unit: PeriodUnit) -> (day: DayOfMonth, month: Int?)? {
    if case .last = node { return unit == .day ? nil : (.lastDay, nil) }
    if case .day(let token) = node, unit == .month, let day = integer(token), (1...31).contains(day) {
      return (.day(day), nil)
    }
    if case .monthDay(let token) = node, unit == .year, case .monthDay(let month, let day) = token.value,
      (1...12).contains(month)
    {
      return (.day(day), month)
    }
    if case .ofQuarter(let month, let inner) = node, unit == .quarter, let (day, _) = dueDay(inner, .month) {
      return (day, month.text == "首月" ? 1 : 3)
    }
    return nil
  }

  /// `每逢 村庄清洁日`, or days named on the spot: `每周一、周四`, `每月 5日`.
  private mutating func dutySchedule(_ node: EverySyntax) -> Int? {
    if case .schedule(let token) = node.kind { return schedule(token) }
    guard let rule = scheduleRule(node) else { return nil }
    let name = phrase(node.tokens)
    if let same = schedules.firstIndex(where: { $0.name == name }) { return same }
    schedules.append(NamedSchedule(name: name, schedule: Schedule(rule: rule), range: range(node)))
    return schedules.count - 1
  }

  // MARK: Evidence

  /// Whether the matter's record says which row of this 主体 it is about; chooses the column that does.
  mutating func serve(_ index: Int, _ subject: Int, _ token: Token) -> Bool {
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
}
