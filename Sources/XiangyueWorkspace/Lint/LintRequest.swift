import XiangyueCalendar
import XiangyueText

/// What is to be said of rule files without any record: `xiangyue lint`.
package struct LintRequest: Sendable {
  package let paths: [String]
  /// The day whose law is cited.
  package var asOf: CivilDay
  /// Whether warnings count.
  package var isStrict = false
  /// Whether certain cures are written into the files.
  package var fixes = false

  package init(paths: [String], asOf: CivilDay) {
    self.paths = paths
    self.asOf = asOf
  }

  package func run() throws(LintFault) -> LintResult {
    var rules: RuleSet
    do {
      rules = try RuleSet(paths: paths, lawDay: asOf)
    } catch {
      throw .rules(error)
    }
    var edits: [WrittenCure] = []
    if fixes {
      let cured = CuredRules(rules)
      for file in cured.changedFiles {
        do {
          try FilePath.replace(file.name, with: file.bytes)
        } catch {
          throw .cannotWrite(path: file.name, reason: error)
        }
      }
      edits = cured.cures
      rules = cured.rules
    }
    return LintResult(rules: rules, asOf: asOf, isStrict: isStrict, cures: edits)
  }
}

/// Why nothing could be said.
package enum LintFault: Error {
  case rules(RuleFault)
  case cannotWrite(path: String, reason: FileRefusal)

  package var exitStatus: ExitStatus {
    switch self {
    case .rules(let fault): fault.exitStatus
    case .cannotWrite: .internalFault
    }
  }

  package var text: Localized {
    switch self {
    case .rules(let fault): fault.text
    case .cannotWrite(let path, let reason):
      Localized(zh: "改不了“\(path)”：\(reason.zh)", en: "\(path) can't be written: \(reason.en)")
    }
  }
}

package struct LintResult: Sendable {
  /// As they are now: after the cures.
  package let rules: RuleSet
  package let asOf: CivilDay
  package let isStrict: Bool
  /// What was written into the files, in their order.
  package let cures: [WrittenCure]

  package var exitStatus: ExitStatus {
    guard rules.isSound else { return rules.exitStatus }
    return isStrict && rules.warningCount > 0 ? .warnings : .clean
  }
}
