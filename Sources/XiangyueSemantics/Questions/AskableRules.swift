import XiangyueSyntax
import XiangyueText

/// Rules that can be asked: all of them resolved once, so that of a question only its own words have to be.
package struct AskableRules: Sendable {
  private let resolver: Resolver
  /// The names and units that a question may use.
  package let names: Set<String>
  package let units: Set<String>

  /// - Parameters:
  ///   - trees: of rules in which nothing is wrong.
  ///   - citing: as of `resolve`.
  ///   - names: what they declare, fields and values too.
  package init(_ trees: [SyntaxTree], citing: [FileCitation] = [], names: Set<String>, units: Set<String>) {
    var resolver = Resolver(Resolver.withoutRepetitions(trees).trees, citing)
    resolver.resolveAll()
    resolver.checkAll()
    resolver.diagnostics = []
    resolver.slips = []
    self.resolver = resolver
    self.names = names
    self.units = units
  }

  /// - Parameters:
  ///   - question: of a file whose number no rule file has.
  ///   - subject: the 主体 of the one it is asked of; nil: of nobody in particular.
  package func resolve(_ question: QuestionSyntax, about subject: Int?) -> AskedQuestion {
    var resolver = resolver
    resolver.trees.append(question.tree)
    resolver.lines.append(LineIndex(question.tree.source))
    resolver.parserReports.append(ParserReports(question.tree.diagnostics))
    resolver.current = resolver.trees.count - 1
    (resolver.article, resolver.outline) = (nil, nil)
    let asked = question.expression.flatMap { resolver.asked(question, $0, about: subject) }
    let faults = (question.tree.diagnostics + resolver.diagnostics).filter { message in
      switch message.severity {
      case .error, .limit: true
      case .warning, .hint: false
      }
    }
    return AskedQuestion(
      content: faults.isEmpty ? asked?.content : nil, period: asked?.period,
      diagnostics: question.tree.diagnostics + resolver.diagnostics, queries: resolver.queries,
      recordAggregates: resolver.recordAggregates)
  }
}
