import Foundation
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// Rules that a test writes, resolved.
struct Rules {
  let trees: [SyntaxTree]
  let resolution: Resolution

  /// Whole files, one program.
  init(files: [String]) {
    trees = files.enumerated().map { index, text in
      parse(SourceFile(id: SourceID(index), name: "规约\(index + 1).yue", bytes: Array(text.utf8)))
    }
    resolution = resolve(trees)
  }

  /// Articles from 第二条 on, beginning on line 2, with the tables of `Rules.tables` behind them.
  init(_ articles: String, declaring more: String = "") {
    self.init(files: ["规约 灵水社区居规民约。第一条 本规约 自 2022年1月1日 起 施行。\n\(articles)\n附件 口径\n\(more)\n\(Rules.tables)"])
  }

  /// What was reported, in order: `约0201 3:14 包绿话`.
  var reports: [String] {
    resolution.diagnostics.map { message in
      let source = trees[message.range.file.index].source
      let place = LineIndex(source).position(of: message.range.start)
      return "\(message.code) \(place.line):\(place.character) \(source.text(message.range))"
    }
  }

  var program: Program? { resolution.program }

  /// The only message; none or several end the test.
  var only: Diagnostic? { resolution.diagnostics.count == 1 ? resolution.diagnostics[0] : nil }

  static let tables = """
    积分 环境分：按 住户 计；每季度 基础分 100分，最低 0分，最高 120分。
    榜 黑榜：每季度 公布，列 住户；按 环境分 从低到高 排名。
    日程 清洁日：每月 5日。
    所称 商户，是指 住户（类型 为 商户）。
    所称 五保户，是指 住户（类型 为 五保户）。
    事项 包卫生、包绿化：以 巡查（项目 为 本事项）为据；结果 为 合格 的，视为 做到；结果 为 不合格 的，视为 未做到；
      整改日期 为 改正日。
    事项 清扫：以 签到 为据；有 记录 的，视为 做到；无 记录 的，视为 未做到。
    主体 社区：
      社区名 为 文字，编号。
    主体 住户：
      户号 为 文字，编号；
      社区 为 社区；
      类型 为 居民、商户、五保户 之一；
      学历 为 小学、初中、高中 之一，从低到高；
      常住 为 是否；
      人口 为 人。
    记录 巡查：
      日期 为 日期；
      户号 为 住户；
      项目 为 包卫生、包绿化 之一；
      结果 为 合格、不合格 之一；
      整改日期 为 日期，可空。
    记录 签到：
      日期 为 日期；
      户号 为 住户。
    记录 红白事：
      日期 为 日期；
      户号 为 住户；
      类别 为 喜事、丧事 之一；
      桌数 为 桌；
      每桌价格 为 元；
      公开 为 是否。
    """

  /// A file of the repository.
  static func file(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The names of a folder's files.
  static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path(percentEncoded: false))
      .sorted()
  }

  private static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  /// Where the words first stand, in bytes.
  static func offset(of words: String, in text: String) -> Int? {
    text.range(of: words).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) }
  }
}
