import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Where two findings on the same records differ. What is compared is known by what it is called: articles by their numbers,
/// matters, accounts and boards by their names, subjects by their keys.
package struct FindingsChanges: Sendable {
  /// A line of 判定汇总.csv whose number changes.
  package struct VerdictChange: Sendable, Hashable {
    package let line: DutyName
    package let verdict: Verdict
    package let old: Int
    package let new: Int
  }

  /// A duty as the tables name it.
  package struct DutyName: Sendable, Hashable {
    package let citation: Citation
    package let matter: String
  }

  /// A violation that is new or gone, or whose time limit stands otherwise.
  package struct ViolationChange: Sendable, Hashable {
    package let duty: DutyName
    /// Key, or `file:row` of a case that names nobody.
    package let subject: String
    package let day: CivilDay
    /// `巡查.csv`, the row; nil for an absence.
    package let file: String?
    package let row: Int?
    package let old: LimitState?
    package let new: LimitState?
  }

  package struct LimitState: Sendable, Hashable {
    package let lastDay: CivilDay?
    package let rectification: Rectification
  }

  package struct MeasureChange: Sendable, Hashable {
    package let citation: Citation
    package let subject: String
    package let day: CivilDay
    package let kind: MeasureKind
    /// The board, the scale or whatever the kind names by an index.
    package let content: String
    package let isNew: Bool
  }

  /// Scores of one account in one period.
  package struct ScoreChanges: Sendable {
    package let account: String
    package let scale: String?
    package let period: Period
    package let isProvisional: Bool
    /// In the order of keys.
    package let entries: [Entry]

    package struct Entry: Sendable, Hashable {
      package let subject: String
      /// Nil: there was none.
      package let old: Fixed?
      package let new: Fixed?
      package let oldGrade: String?
      package let newGrade: String?
    }
  }

  /// A board in one period.
  package struct BoardChange: Sendable {
    package let board: String
    package let period: Period
    package let isProvisional: Bool
    package let oldCount: Int
    package let newCount: Int
    /// In the order of the new list.
    package let added: [String]
    /// In the order of the old list.
    package let removed: [String]
    /// Those on both whose place, value, day of entry or reason changes.
    package let moved: [Moved]
    /// The name of the 主体 whose board it is.
    package let subjectName: String

    package struct Moved: Sendable, Hashable {
      package let subject: String
      package let old: Position
      package let new: Position
    }

    package struct Position: Sendable, Hashable {
      package let place: Int?
      package let value: Fixed?
      package let entered: CivilDay?
      package let item: Int?
      /// 复核中
      package let isUnderReview: Bool
    }
  }

  package let verdicts: [VerdictChange]
  /// In the order of the new findings, those that are gone behind them in the order of the old.
  package let violations: [ViolationChange]
  package let measures: [MeasureChange]
  package let scores: [ScoreChanges]
  package let boards: [BoardChange]

  package var isEmpty: Bool {
    verdicts.isEmpty && violations.isEmpty && measures.isEmpty && scores.isEmpty && boards.isEmpty
  }

  package init(old: Findings, new: Findings) {
    verdicts = Self.verdicts(old, new)
    violations = Self.violations(old, new)
    measures = Self.measures(old, new)
    scores = Self.scores(old, new)
    boards = Self.boards(old, new)
  }
}
