import XiangyueText
import XiangyueWorkspace

/// What a lint has to say, for people: what was written, every message with its place and cure, the summary line.
package func lintText(_ result: LintResult, language: Language, plain: Bool, color: Bool) -> String {
  var text = ""
  func say(_ zh: String, _ en: String) { text += Localized(zh: zh, en: en)(language) + "\n" }
  for cure in result.cures {
    let before = cure.before.isEmpty ? "" : "“\(cure.before.showingInvisibles)” "
    let place = cure.place.text(language)
    let name = cure.file.showingInvisibles
    let after = cure.after.isEmpty ? Localized(zh: "删去", en: "taken out")(language) : "→ “\(cure.after)”"
    text += Localized(zh: "已改 ", en: "cured ")(language) + "\(name) \(place) \(cure.code)：\(before)\(after)\n"
  }
  if !result.cures.isEmpty {
    say("改了 \(result.cures.count)处。", "\(result.cures.count) cured.")
    text += "\n"
  }
  let messages = result.rules.renderedMessages(language: language, color: color, plain: plain, hints: true)
  if messages.isEmpty {
    let name = (result.rules.files.first?.name ?? "").showingInvisibles
    say("\(name)：没有要说的。", "\(name): nothing to say.")
  }
  return text + messages
}
