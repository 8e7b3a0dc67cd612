import XiangyueCalendar
import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// 为何, 为何不: the same as `explain`, of the records in memory.
extension Session {
  func why(_ rest: String) -> Reply {
    if rest.isEmpty || rest == "？" || rest == "?" {
      guard let lastClaim else {
        return fault(
          .usage, "上一个答案不是一户的；写明问谁：为何 A1 在 黑榜", "the last answer was of nobody in particular: 为何 A1 在 黑榜")
      }
      return explain(claim: lastClaim)
    }
    return explain(claim: rest)
  }

  /// - Parameter claim: a sentence about somebody.
  func explain(claim: String) -> Reply {
    guard let request = explainRequest() else { return rules?.isSound == true ? noData : noRules }
    var asking = request
    asking.claim = claim
    let reply = explained(asking)
    if reply.kind != .error { lastClaim = claim }
    return reply
  }

  /// Everything about somebody.
  func explain(key: String) -> Reply {
    guard let request = explainRequest() else { return rules?.isSound == true ? noData : noRules }
    var asking = request
    asking.keys = [key]
    lastClaim = nil
    return explained(asking)
  }

  private func explainRequest() -> ExplainRequest? {
    guard let rules, rules.isSound, let held else { return nil }
    return ExplainRequest(check: request(rules, held.folder))
  }

  private func explained(_ request: ExplainRequest) -> Reply {
    do {
      let result = try request.run()
      var text = ""
      ExplanationText(
        result, language: settings.language, plain: settings.isPlain, color: settings.usesColor
      ).render { text += $0 }
      return Reply(.findings, text)
    } catch {
      return fault(error)
    }
  }
}
