import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// What `resolve` makes of the trees of one run.
package struct Resolution: Sendable {
  /// Nil where anything of severity error or limit was found, by the parser or here.
  package let program: Program?
  /// The parser's and these, in the order of file and place.
  package let diagnostics: [Diagnostic]
}

/// Finds out what every name, unit, number and citation of the files means, and makes one program of them. The files of a run
/// are one regulation: names declared in one are known in all.
/// - Parameters:
///   - citing: which file 引用 s which; what is cited stands above.
///   - reports: what whoever gathered the files has found wrong with them.
///   - lints: whether what is allowed but doubtful, or against the law, is told as well; warnings and hints. Else only what
///     the checks find.
///   - lawDay: the day whose law is cited; nil: each article as it is now, with its number before.
package func resolve(
  _ trees: [SyntaxTree], citing: [FileCitation] = [], reports: [Diagnostic] = [], lints: Bool = false,
  lawDay: CivilDay? = nil
) -> Resolution {
  let (trees, repeated) = Resolver.withoutRepetitions(trees)
  var resolver = Resolver(trees, citing)
  resolver.diagnostics = reports + repeated
  resolver.isLinting = lints
  resolver.lawDay = lawDay
  return resolver.resolution()
}

/// The state of one resolution. Passes, each over everything: names, tables, what they are used for, duties, consequences,
/// boards, checks. What can't be resolved is reported where it stands and replaced by something harmless, so that each pass
/// can go on; a program is only made where nothing was reported.
struct Resolver {
  var trees: [SyntaxTree]
  let documents: Documents
  var lines: [LineIndex]
  var parserReports: [ParserReports]
  /// The tree being read.
  var current = 0
  /// The number of the article being read.
  var article: Int?
  /// Which of `articles` is being read: a number may have several versions.
  var outline: Int?
  var diagnostics: [Diagnostic] = []
  var slips: Set<Slip> = []
  /// How often names that could be meant have been sought: beyond some hundred nobody reads them.
  var searches = 0

  var names = NameTable()
  var declarations = Declarations()
  /// Names in stretches that the parser could not read: what they are called is known, what they mean is not.
  var unreadableNames: Set<String> = []

  var subjects: [TableSchema] = []
  var records: [TableSchema] = []
  var sets: [SubjectSet] = []
  /// How many definitions are being resolved, each because another asked for it.
  var definitionDepth = 0
  /// On how many definitions those rest, at most, that the one being resolved leans on.
  var heightBelow = 0
  /// Of each definition that is resolved, on how many it rests, itself counted.
  var subsetHeights: [Int] = []
  var derivedHeights: [Int] = []
  var subsetStates: [DefinitionState] = []
  var matters: [Matter?] = []
  /// Whether what shows each matter speaks of 发生; nil: not of one of the two alone.
  var matterOccurs: [Bool?] = []
  /// The subject whose norms each matter's reference was chosen for.
  var matterSubjects: [Int?] = []
  var schedules: [NamedSchedule] = []
  var accounts: [PointAccount] = []
  var exchanges: [Exchange] = []
  var scales: [GradeScale] = []
  var boards: [Board] = []
  var derivedValues: [DerivedValue] = []
  var derivedStates: [DefinitionState] = []
  var derivedTypes: [ValueType?] = []
  var queries: [RecordQuery] = []
  var recordAggregates: [RecordAggregate] = []
  var parameters: [Parameter] = []
  /// Nil: not made out, or not yet.
  var sheets: [ScoreSheet?] = []
  /// The first place of the expression being read that asks what a subject has come to.
  var standingPhrase: (range: SourceRange, phrase: String)?
  /// Of sets that ask it: where.
  var standingSets: [Int: (range: SourceRange, phrase: String)] = [:]
  /// Of the first document.
  var adoption: Adoption?
  /// Those that say who made them.
  var adoptedDocuments: Set<Int> = []
  /// See `resolve`.
  var isLinting = false
  var lawDay: CivilDay?
  var stages: Stages?
  /// By norm, by clause.
  var normStages: [Int] = []
  var clauseStages: [Int] = []

  var articles: [ArticleOutline] = []
  var norms: [NormDraft] = []
  /// By index in `articles`: the norms that stand in it.
  var normsOfArticle: [Int: [Int]] = [:]
  /// By number: indices in `articles`, in the order of the text.
  var articlesByNumber: [Int: [Int]] = [:]
  /// The `.followUp` norms of each `应当 …` among the effects of a clause, by its place.
  var followUps: [SourceRange: [Int]] = [:]
  var exemptions: [Exemption] = []
  var clauses: [Clause] = []
  var caps: [Cap] = []
  /// The first of `effectiveDays`: everything is worked out from it on.
  var effectiveDay: CivilDay?
  /// 施行, by document; of one that says none, that of the first.
  var effectiveDays: [Int: CivilDay] = [:]
  var boardUses: [BoardUse] = []
  /// 主体 and 记录 with a field that could not be made out: what they lack may be that.
  var unclearTables: Set<String> = []
  /// Of the table being read.
  var hasUnknownType = false
  /// Boards that list everybody, for the check that somebody is put on them.
  var openBoards: [(board: Int, name: Token)] = []
  /// Boards of which it could not be made out who stands on them.
  var unclearBoards: Set<Int> = []
  /// Where each time limit stands, for the check that no violation has two.
  var limitUses: [LimitUse] = []
  /// Where each 至 改正 为止 stands.
  var rightingUses: [LimitUse] = []
  /// Norms with a time limit that could not be made out.
  var unclearLimits: Set<Int> = []
  var examples: [Example] = []
  /// What the claims of 例 count.
  var exampleQueries: [RecordQuery] = []
  var exampleAggregates: [RecordAggregate] = []
  /// The rows of the 例 being read.
  var given: ExampleDraft?
  /// Of the claim being read what is compared, and whom it is about; nil elsewhere.
  var comparedValues: [ComparedValue]?
  var comparedSubject = 0
  /// Where each 逾期未改 stands, for the check that something sets a limit.
  var overdueUses: [(norms: [Int], range: SourceRange)] = []

  init(_ trees: [SyntaxTree], _ citing: [FileCitation] = []) {
    self.trees = trees
    documents = Documents(trees, citing)
    lines = trees.map { LineIndex($0.source) }
    parserReports = trees.map { ParserReports($0.diagnostics) }
  }

  /// Where a limit of the program was hit, part of the rules has not been read: what seems wrong with the rest may not be, so
  /// only the limit is told.
  mutating func resolution() -> Resolution {
    if !trees.contains(where: { $0.diagnostics.contains(where: Self.isLimit) }), isOfSize() {
      resolveAll()
      checkAll()
      if isLinting { lint() }
    }
    let found = isLinting ? withoutSilenced(inOrder()) : inOrder()
    let limits = found.filter(Self.isLimit)
    return Resolution(program: program(), diagnostics: limits.isEmpty ? found : limits)
  }

  private static func isLimit(_ message: Diagnostic) -> Bool {
    switch message.severity {
    case .limit: true
    case .error, .warning, .hint: false
    }
  }

  mutating func resolveAll() {
    collectNames()
    readEffectiveDays()
    resolveTables()
    resolveParameters()
    resolveAccounts()
    resolveScales()
    resolveSchedules()
    resolveSheets()
    resolveDefinitions()
    resolveMatters()
    resolveNorms()
    resolveExemptionsAndClauses()
    resolveBoards()
    resolveExchanges()
  }

  mutating func checkAll() {
    checkContents()
    checkDates()
    checkNumbering()
    checkVersions()
    checkRecordDays()
    checkMatterRows()
    checkContradictions()
    checkLaxerRules()
    checkMatterOutcomes()
    checkTimeLimits()
    checkLimitsOnce()
    checkRectifiable()
    checkStaticSets()
    checkBoardUses()
    checkBoardEntries()
    resolveStages()
    resolveExamples()
    checkCovenant()
    checkInForce()
  }

  private func inOrder() -> [Diagnostic] {
    let all = trees.flatMap(\.diagnostics) + diagnostics
    let sorted = all.enumerated().sorted { left, right in
      let (first, second) = (left.element.range, right.element.range)
      return (first.file.index, first.start, left.offset) < (second.file.index, second.start, right.offset)
    }
    return sorted.map(\.element)
  }

  /// Whether the parser or a pass has found what makes a program impossible.
  var isBroken: Bool {
    (trees.flatMap(\.diagnostics) + diagnostics).contains { message in
      switch message.severity {
      case .error, .limit: true
      case .warning, .hint: false
      }
    }
  }

  /// Those that say what they are called.
  private var ruleDocuments: [RuleDocument] {
    documents.all.enumerated().compactMap { index, document in
      guard let title = document.title, let day = effectiveDays[index] else { return nil }
      return RuleDocument(title: title, effectiveDay: day)
    }
  }

  private func program() -> Program? {
    guard !isBroken, let effectiveDay else { return nil }
    return Program(
      title: declarations.covenants.first?.node.title.text ?? "", effectiveDay: effectiveDay, subjects: subjects,
      records: records, sets: sets, matters: matters.compactMap { $0 }, schedules: schedules,
      accounts: accounts, exchanges: exchanges, sheets: sheets.compactMap { $0 }, scales: scales, boards: boards,
      derivedValues: derivedValues, queries: queries,
      recordAggregates: recordAggregates, examples: examples, exampleQueries: exampleQueries,
      exampleAggregates: exampleAggregates, adoption: adoption, documents: ruleDocuments, stages: stages,
      articles: articles.map(\.article), norms: zip(norms, normStages).map { $0.norm.staged($1) },
      exemptions: exemptions,
      clauses: zip(clauses, clauseStages).map { $0.staged($1) }, caps: caps)
  }
}

/// One mistake that would otherwise be told many times: a name, in an article.
struct Slip: Hashable {
  /// As what the name was sought.
  enum Kind: Hashable {
    case matter, set, record, board, account, schedule, value, member, type, definition
  }

  let name: String
  let kind: Kind
  let article: Int?
}

/// How far a definition has got.
enum DefinitionState {
  case waiting, underWay, done
}
