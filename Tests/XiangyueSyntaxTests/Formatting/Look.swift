import Foundation
import Testing
import XiangyueSyntax
import XiangyueText

/// A text in a style; a fault is an issue.
func written(_ text: String, as style: RuleStyle = .canonical, name: String = "试.yue") -> String {
  do throws(FormatRefusal) {
    return String(decoding: try format(read(text, name), as: style), as: UTF8.self)
  } catch {
    Issue.record("\(error): \(read(text, name).faults)\n\(text)")
    return ""
  }
}

func read(_ text: String, _ name: String = "试.yue") -> SyntaxTree {
  parse(SourceFile(name: name, bytes: Array(text.utf8)))
}

/// One sentence of 第一条 in a style, without what stands before it.
func sentence(_ text: String, as style: RuleStyle = .canonical) -> String {
  let lines = written("第一条 甲：\n\(text)\n\(Look.names)", as: style).split(
    separator: "\n", omittingEmptySubsequences: false)
  let end = lines.firstIndex { $0.hasPrefix("附件") } ?? lines.endIndex
  return lines[1..<end].map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.joined(separator: "\n")
}

enum Look {
  /// What the sentences speak of.
  static let names = """
    附件

    积分 分数：按 住户 计。
    榜 红榜：每月 公布，列 住户。
    日程 清洁日：每月 5日。
    所称 商户，是指 住户（类型 为 商户）。
    事项 包卫生、包绿化、报备：以 巡查（项目 为 本事项）为据。
    主体 住户：
      户号 为 文字，编号；
      类型 为 居民、商户 之一；
      学历 为 小学、高中、大学 之一，从低到高；
      人口 为 人。
    记录 巡查：
      日期 为 日期；
      户号 为 住户；
      项目 为 包卫生、包绿化、报备 之一。
    记录 红白事：
      办理日期 为 日期；
      户号 为 住户；
      桌数 为 桌；
      人数 为 人。
    """

  /// All rule files of the golden cases and the shipped rules, with whether they are without a fault.
  static let files: [URL] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    return ["Tests/Cases", "Scripts/rules"].flatMap { folder -> [URL] in
      let folder = root.appendingPathComponent(folder).resolvingSymlinksInPath()
      let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
      return paths.filter { $0.hasSuffix(".yue") || $0.hasSuffix(".md") && !$0.hasSuffix("why.md") }.sorted()
        .map { folder.appendingPathComponent($0) }
    }
  }()
}
