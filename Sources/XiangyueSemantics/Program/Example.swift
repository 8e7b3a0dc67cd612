import XiangyueCalendar
import XiangyueColumns
import XiangyueText

/// 例: data that are made up, and what the rules must come to with them.
package struct Example: Sendable {
  package let title: String
  /// The title.
  package let range: SourceRange
  /// What each 主体 holds, in the order of `Program.subjects`.
  package let subjects: [GivenTable]
  /// In the order of `Program.records`.
  package let records: [GivenTable]
  /// `设 数据 取自 “…”`: where the tables lie that nothing else gives, as written, and where that stands.
  package let folder: GivenPath?
  /// In the order of the text.
  package let claims: [ExampleClaim]

  package init(
    title: String, range: SourceRange, subjects: [GivenTable], records: [GivenTable], folder: GivenPath?,
    claims: [ExampleClaim]
  ) {
    self.title = title
    self.range = range
    self.subjects = subjects
    self.records = records
    self.folder = folder
    self.claims = claims
  }
}

/// What 设 puts into a table.
package enum GivenTable: Sendable {
  /// No 设 speaks of it: it has no rows, or those of the file in `Example.folder`.
  case none
  case rows([GivenRow])
  case file(GivenPath)
}

package struct GivenPath: Sendable, Hashable {
  /// As written, from the file with the 例.
  package let path: String
  package let range: SourceRange

  package init(path: String, range: SourceRange) {
    self.path = path
    self.range = range
  }
}

/// A row of 设. Its cells fit the columns: they are as a table would have them.
package struct GivenRow: Sendable {
  /// By column; an empty text for what is left out.
  package let cells: [String]
  package let range: SourceRange

  package init(cells: [String], range: SourceRange) {
    self.cells = cells
    self.range = range
  }
}

/// 则: one thing that must come of the rows of 设.
package struct ExampleClaim: Sendable {
  /// 截至
  package let asOf: CivilDay
  /// Whom it is about.
  package let subject: Int
  package let key: String
  package let kind: Kind
  /// What must hold, without 则.
  package let range: SourceRange

  package enum Kind: Sendable {
    /// `对 第一条第一款 包卫生 为 违规 3次`: so often this verdict, no oftener; without a number once.
    case verdict(ClaimedVerdict)
    /// `上报 社区 2次`: so often this measure, no oftener; without a number once.
    case measure(Effect, count: Int)
    /// On the subject's own row, as of the day; and what is compared in it.
    case holds(Expression, compared: [ComparedValue])
  }

  package init(asOf: CivilDay, subject: Int, key: String, kind: Kind, range: SourceRange) {
    self.asOf = asOf
    self.subject = subject
    self.key = key
    self.kind = kind
    self.range = range
  }
}

package struct ClaimedVerdict: Sendable, Hashable {
  package let citation: Citation
  /// The duties cited, as norms.
  package let norms: [Int]
  /// Of these the occasions of one matter; nil: of all.
  package let matter: Int?
  /// As the tables call it: 违规.
  package let verdict: String
  package let count: Int

  package init(citation: Citation, norms: [Int], matter: Int?, verdict: String, count: Int) {
    self.citation = citation
    self.norms = norms
    self.matter = matter
    self.verdict = verdict
    self.count = count
  }
}

/// The left side of a comparison in a claim: what is shown where it does not hold.
package struct ComparedValue: Sendable {
  /// As written: `环境分`.
  package let phrase: String
  package let expression: Expression
  package let type: ValueType

  package init(phrase: String, expression: Expression, type: ValueType) {
    self.phrase = phrase
    self.expression = expression
    self.type = type
  }
}

extension Program {
  /// The program that also answers what its 例 and these questions (over subjects' rows) ask: the records they count, the
  /// periods they look at. Nothing that is judged is judged otherwise.
  package func answering(_ questions: [(subject: Int, expression: Expression)]) -> Program {
    var program = self
    program.queries += exampleQueries
    program.recordAggregates += exampleAggregates
    program.derivedValues += questions.map {
      DerivedValue(name: "", subject: $0.subject, value: $0.expression, unit: nil)
    }
    return program
  }
}
