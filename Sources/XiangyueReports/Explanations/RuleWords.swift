import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Says conditions, triggers and caps of a program in the words of a rule. What a program means has no text of its own, so that
/// they may be put otherwise than in the rule file; they mean the same.
struct RuleWords {
  let program: Program

  /// Whose columns an expression speaks of.
  enum Home {
    case subject(Int)
    case record(Int)
  }

  func cap(_ index: Int) -> String {
    switch program.caps[index].kind {
    case .atMost(let unit, let limit): "\(unit.everyWord) 至多 \(limit.text)分"
    case .onlyHighestOfDay(let sameMatter): sameMatter ? "同一 日 同一 事项 只计 最高" : "同一 日 只计 最高"
    case .onlyHighestOfEvent: "只计 最重 一项"
    }
  }

  // MARK: - Triggers

  func trigger(_ trigger: Trigger, subject: Int) -> String {
    switch trigger {
    case .violated(let norms, let occasion, let matter):
      let whose = matter.map { "，有 \(program.matters[$0].name)" } ?? ""
      return "违反 \(cited(norms)) 规定" + whose + numbered(occasion)
    case .complied(let norms, let occasion): return "遵守 \(cited(norms)) 规定" + numbered(occasion)
    case .overdue(let norms): return "违反 \(cited(norms)) 规定，逾期未改"
    case .late(let norms, let each): return "违反 \(cited(norms)) 规定，每逾期 \(each.words)"
    case .consecutive(let norms, let count, let ofCompliance):
      return "连续 \(count)次 \(ofCompliance ? "遵守" : "违反") \(cited(norms)) 规定"
    case .counted(let norms, let window, let sameMatter, let count, let restarts, let ofCompliance):
      let verb = ofCompliance ? "遵守" : "违反"
      let what = norms.map { "\(verb) \(cited($0)) 规定" } ?? verb
      return self.window(window) + (sameMatter ? "同一 事项 " : "") + what
        + (restarts ? " 满 \(count)次" : " \(count)次以上")
    case .allOf(let parts): return parts.map { self.trigger($0, subject: subject) }.joined(separator: "，")
    case .anyOf(let items): return items.map { self.trigger($0.trigger, subject: subject) }.joined(separator: " 或 ")
    case .entered(let board): return "列入 \(program.boards[board].name)"
    case .left(let board): return "移出 \(program.boards[board].name)"
    case .enteredTimes(let board, let window, let count, let restarts):
      return self.window(window) + "列入 \(program.boards[board].name) " + (restarts ? "满 \(count)次" : "\(count)次以上")
    case .attained(let attainment): return self.attainment(attainment)
    case .rowHolds(let record, let condition):
      return "\(program.records[record].name) 的 " + expression(condition, .record(record))
    case .subjectHolds(let condition), .periodEnds(_, let condition): return expression(condition, .subject(subject))
    case .allRectified(let days): return days == 0 ? "全部 改正" : "全部 改正 满 \(days)日"
    }
  }

  /// `红榜 第1名`, `红榜 后 3名`
  func attainment(_ attainment: Attainment) -> String {
    switch attainment {
    case .placed(let board, let placement): return program.boards[board].name + " " + words(placement)
    case .unobjected(let board): return program.boards[board].name + " 公示 无 异议"
    case .listedInARow(let board, let times): return "连续 \(times)次 列入 \(program.boards[board].name)"
    case .graded(let scale, let line, let times):
      let grade = "评为 " + program.scales[scale].lines[line].name
      let unit = program.accounts[program.scales[scale].account].unit
      return times == 1 ? grade : "连续 \(times)\(unit.countWord) " + grade
    }
  }

  private func words(_ placement: Placement) -> String {
    let (first, last) = (placement.places.lowerBound, placement.places.upperBound)
    if first == last { return (placement.isFromEnd ? "倒数 " : "") + "第\(first)名" }
    if first == 1 { return (placement.isFromEnd ? "后 " : "前 ") + "\(last)名" }
    return (placement.isFromEnd ? "倒数 " : "") + "第\(first)名 至 第\(last)名"
  }

  /// `第一条第一款、第二条第一款`; an article all of whose duties are meant, by its number alone.
  private func cited(_ norms: [Int]) -> String {
    var places: [Citation] = []
    for norm in norms.sorted(by: { program.norms[$0].citation < program.norms[$1].citation }) {
      let citation = program.norms[norm].citation
      let ofArticle = program.norms.indices.filter { program.norms[$0].citation.article == citation.article }
      let place =
        ofArticle.allSatisfy(norms.contains)
        ? Citation(article: citation.article) : citation
      if !places.contains(place) { places.append(place) }
    }
    return places.map(\.text).joined(separator: "、")
  }

  private func numbered(_ occasion: NumberedOccasion?) -> String {
    guard let occasion else { return "" }
    let within = "，" + window(occasion.window) + (occasion.sameMatter ? "同一 事项 " : "")
    if occasion.number == 1, !occasion.onwards { return within + "初次" }
    return within + "第\(ChineseNumber.text(occasion.number))次" + (occasion.onwards ? " 起" : "")
  }

  func window(_ window: Window) -> String {
    switch window {
    case .always: ""
    case .period(let unit): unit.thisWord + " "
    case .days(let days): "\(days)日内 "
    case .months(let months): months % 12 == 0 ? "\(months / 12)年内 " : "\(months)个月内 "
    }
  }
}

extension PeriodUnit {
  /// 本季度
  var thisWord: String {
    switch self {
    case .day: "本日"
    case .week: "本周"
    case .month: "本月"
    case .quarter: "本季度"
    case .halfYear: "本半年"
    case .year: "本年"
    case .years(let count, _): "本\(count)年"
    }
  }

  /// 每季度
  var everyWord: String {
    switch self {
    case .day: "每日"
    case .week: "每周"
    case .month: "每月"
    case .quarter: "每季度"
    case .halfYear: "每半年"
    case .year: "每年"
    case .years(let count, _): "每\(count)年"
    }
  }
}
