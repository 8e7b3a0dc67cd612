/// Why a check could not be carried to its end, though rules and data were sound.
package enum InterpreterFault: Error, Sendable, Hashable {
  /// A score left the range of numbers with four decimals.
  case overflow(account: String)
  /// A figure worked out from a row left that range.
  case figureTooLarge(file: String, row: Int)
  /// More than `Span.longest` days lie between 施行 and 截至.
  case spanTooLong(days: Int)
  /// The tables that the walk needs would not fit into memory.
  case tooLarge(Size)

  package enum Size: Sendable, Hashable {
    /// Items of norms, or clauses.
    case program(count: Int)
    /// Subjects times scheduled days.
    case occasions(schedule: String)
    /// Subjects times periods.
    case periods
    /// `违反 N次以上`: the number.
    case count(Int)
    /// Ways in which subjects stand in the sets that norms bind.
    case classes
    /// These ways times duties times the times between changes of the rules.
    case answers
  }

  package var zh: String {
    switch self {
    case .overflow(let account): "积分“\(account)”的数太大，超出了能准确计算的范围"
    case .figureTooLarge(let file, let row): "\(file) 第\(row)行：由这一行算出来的数太大，超出了能准确计算的范围"
    case .spanTooLong(let days): "从施行到截至日有 \(days)天，超过上限 \(Span.longest)天；请检查施行日和截至日"
    case .tooLarge(.program(let count)): "规约有 \(count)项义务或后果，超过上限 \(SizeLimits.program)项；请分成几部规约"
    case .tooLarge(.occasions(let schedule)):
      "日程“\(schedule)”从施行到截至的日子乘以户数，超过上限 \(SizeLimits.occasions)次；请把施行日改近，或把日程改疏"
    case .tooLarge(.count(let count)): "“违反 \(count)次以上”的次数超过上限 \(SizeLimits.count)次"
    case .tooLarge(.classes): "“所称”的条件太多，把主体分成了 \(SizeLimits.classes)类以上；请少用几个条件"
    case .tooLarge(.answers):
      "按“所称”的条件分成的主体类数，乘以义务数和条文变动的期数，超过上限 \(SizeLimits.answers)；请少用几个条件，或分成几部规约"
    case .tooLarge(.periods):
      "积分、榜的期间数乘以户数，超过上限 \(SizeLimits.periods)个；请把施行日改近，或把期间改长"
    }
  }

  package var en: String {
    switch self {
    case .overflow(let account): "the points of “\(account)” are too large to be worked out exactly"
    case .figureTooLarge(let file, let row):
      "\(file), row \(row): a figure worked out from it is too large to be exact"
    case .spanTooLong(let days):
      "\(days) days lie between entry into force and the day of the check, more than \(Span.longest)"
    case .tooLarge(.program(let count)):
      "the rules have \(count) items of duties or consequences, more than \(SizeLimits.program); split them"
    case .tooLarge(.occasions(let schedule)):
      "the days of schedule “\(schedule)” times the subjects are more than \(SizeLimits.occasions)"
    case .tooLarge(.count(let count)): "a count of \(count) violations is more than \(SizeLimits.count)"
    case .tooLarge(.classes): "the conditions part the subjects into more than \(SizeLimits.classes) kinds"
    case .tooLarge(.answers):
      "the kinds of subjects that conditions tell apart, times duties, times changes of the rules, are more than "
        + "\(SizeLimits.answers); use fewer conditions, or split the rules"
    case .tooLarge(.periods):
      "the periods of accounts and boards times the subjects are more than \(SizeLimits.periods)"
    }
  }
}
