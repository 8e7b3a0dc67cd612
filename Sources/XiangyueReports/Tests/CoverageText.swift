import XiangyueText
import XiangyueWorkspace

/// What the 例 come by, and all that they do not.
struct CoverageText {
  private let coverage: Coverage
  private let layout: BlockLayout
  private let plain: Bool
  private let language: Language

  init(_ coverage: Coverage, layout: BlockLayout, plain: Bool, language: Language) {
    self.coverage = coverage
    self.layout = layout
    self.plain = plain
    self.language = language
  }

  func render(into output: (String) -> Void) {
    let all: [(String, CoverageCount?)] = [
      (say("条", "articles"), coverage.articles), (say("款", "paragraphs"), coverage.paragraphs),
      (say("项", "items"), coverage.items), (say("两面都有", "both ways"), coverage.conditions),
      (say("待查", "left open"), coverage.unknowns), (say("合计", "in all"), coverage.sides),
    ]
    let counts = all.compactMap { name, count in count.map { (name, $0) } }.filter { $0.1.count > 0 }
    let shown = counts.map { name, count in
      "\(name) \(count.covered)/\(count.count)"
        + (count == coverage.sides ? say("（\(count.percent)%）", " (\(count.percent)%)") : "")
    }
    output(plain ? say("覆盖：", "coverage: ") : layout.emphasized(say("覆盖", "Coverage")) + "  ")
    output(shown.joined(separator: layout.comma) + "\n")
    let open = coverage.points.filter { $0.sides.contains { !$0.isCovered } }
    guard !open.isEmpty else { return }
    if !plain { output(say("  没有例走到：\n", "  No example comes by:\n")) }
    let places = open.map { $0.citation.map { $0.localized(language) } ?? say("附件", "appendix") }
    let labels = open.map(\.label.onOneLine)
    let sides = open.map { point in
      point.sides.filter { !$0.isCovered }.map { $0.name(language) }.joined(separator: say("、", ", "))
    }
    let placeWidth = places.map(\.displayWidth).max() ?? 0
    let labelWidth = min(44, labels.map(\.displayWidth).max() ?? 0)
    for (index, point) in open.enumerated() {
      let file = "\(point.file):\(point.line)".onOneLine
      guard !plain else {
        output(
          say("没有走到：", "not covered: ")
            + [places[index], labels[index], sides[index], file].joined(separator: layout.semicolon) + "\n")
        continue
      }
      output(
        "    " + places[index].padded(to: placeWidth) + "  " + labels[index].padded(to: labelWidth) + "  "
          + sides[index] + "  " + file + "\n")
    }
  }

  private func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(language) }
}
