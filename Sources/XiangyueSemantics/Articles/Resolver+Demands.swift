import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `违反 前款 规定 的，应当 在 7日内 交整改方案`: duties that begin with an event. They are of the 款 of their clause, and can be
/// cited as any other.
extension Resolver {
  /// Makes the duties that the effects of a 款 demand, before any clause is read.
  mutating func outlineDemands(_ node: ClausesSyntax, _ citation: Citation) {
    for clause in node.clauses + node.items.map(\.clause) {
      for effect in clause.effects {
        guard case .demand(let duty) = effect.action else { continue }
        let start = norms.count
        demand(duty, citation)
        followUps[range(effect)] = Array(start..<norms.count)
        if norms.count == start { standIn(duty.tokens, citation) }
      }
    }
  }

  private mutating func demand(_ node: DutySyntax, _ citation: Citation) {
    guard node.every == nil, modality(node.modal) == .obligation,
      case .matters(let within, let names, nil) = node.act, case .limit(let quantity, _)? = within
    else {
      cannotStand(node.tokens, zh: "应当 在 7日内 交整改方案", en: "应当 在 7日内 matter")
      return
    }
    guard let limit = wholeDays(quantity) else { return }
    for token in onceEach(names) {
      guard let index = matter(token), let matter = matters[index] else { continue }
      guard case .reference(let subject) = records[matter.record].columns[matter.reference].type else { continue }
      add(
        .followUp(subject: subject, matter: index, limit: limit), .obligation, subject: subject,
        NormFrame(citation: citation, target: .subjects(set: subject)), node.tokens, act: token.text)
    }
  }

  /// The effects that begin them: of the subject whose clause it is.
  mutating func demands(_ effect: EffectSyntax, _ node: DutySyntax, _ subject: Int) -> [Effect] {
    guard subject >= 0, case .matters(_, let names, _) = node.act else { return [] }
    var made: [Effect] = []
    for index in followUps[range(effect)] ?? [] {
      guard case .followUp(_, let matter, let limit) = norms[index].norm.duty,
        let token = names.first(where: { $0.text == norms[index].act }), serve(matter, subject, token)
      else { continue }
      let norm = norms[index].norm
      norms[index] = NormDraft(
        norm: Norm(
          citation: norm.citation, modality: norm.modality,
          duty: .followUp(subject: subject, matter: matter, limit: limit), inForce: norm.inForce, range: norm.range),
        subject: subject, set: subject, matters: [], act: norms[index].act, tree: norms[index].tree,
        outline: norms[index].outline)
      made.append(.demand(norm: index))
    }
    return made
  }
}
