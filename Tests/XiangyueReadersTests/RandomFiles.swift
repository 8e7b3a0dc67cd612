/// The same numbers for the same seed (Steele et al., “SplitMix64”).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func isTrue(of hundred: Int) -> Bool { Int.random(in: 0..<100, using: &self) < hundred }

  mutating func pick(_ values: [String]) -> String { values[Int.random(in: 0..<values.count, using: &self)] }
}

/// Files as people hand them in, well kept or not.
struct RandomFile {
  private var numbers: SeededNumbers
  let keys: [String]
  private let dirt: Int
  private let lineBreaks: [String]
  private let quoting: Int

  private static let headers = ["日期", "户号", "结果", "整改完成时间", "备注", "人数", "同意", "序号"]

  private static let keyKinds: [[String]] = [
    (0..<20).map { "H00000\(10 + $0)" }, ["A1", "A2", "B22", "大山后", "灵水社区第三小组"], ["1", "2", "3"],
    ["350521198001011234", "350521198001011235"], ["G1-01", "G1-07", "G1-30"],
  ]

  private static let good: [String: [String]] = [
    "日期": ["2022-08-01", "2022-08-02", "2022/8/3", "2022.08.04", "2022年8月5日", "２０２２-０８-０６", "2022-12-31"],
    "结果": ["合格", "不合格", "未检", "√", "×", "优"],
    "整改完成时间": ["", "", "", "2022-12-31", "2023-01-01", "2023年1月2日"],
    "备注": ["", "甲", "已提醒", "雨天,未查", "称\"下午\"清理", "一\n二", "（乙）", "a b", "完。", "\"", "\r\n", "门前有纸箱，已提醒户主清理"],
    "人数": ["", "3", "12人", "０３", "0"],
    "同意": ["", "是", "否"],
    "序号": ["", "1", "x\"y", "第二\n行", ","],
  ]

  private static let bad: [String] = [
    "", "2022-02-30", "还行", "H9999999", "x", "2022-8-1 ", "-1", "1.5", " ", "　", "\0", "合格\0", "2022-08-0a",
    "999999999999999",
    "未", "是否", "2021-01-01", "é", "😀", "\u{A0}合格\u{FEFF}",
  ]

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    keys = Self.keyKinds[Int.random(in: 0..<Self.keyKinds.count, using: &numbers)]
    dirt = [0, 2, 20][Int.random(in: 0..<3, using: &numbers)]
    lineBreaks =
      [["\n"], ["\r\n"], ["\n", "\r\n"], ["\r"], ["\n", "\r", "\r\n"]][Int.random(in: 0..<5, using: &numbers)]
    quoting = [0, 10, 100][Int.random(in: 0..<3, using: &numbers)]
  }

  mutating func text() -> String {
    var headers = Self.headers.shuffled(using: &numbers)
    headers.removeAll { ["备注", "序号", "同意"].contains($0) && numbers.isTrue(of: 30) }
    var text = numbers.isTrue(of: 20) ? "\u{FEFF}" : ""
    text += headers.joined(separator: ",") + numbers.pick(lineBreaks)
    for _ in 0..<Int.random(in: 0..<40, using: &numbers) {
      if numbers.isTrue(of: dirt) {
        text += numbers.pick(["", " ", ",,", "\"\",\"\"", "甲,乙"]) + numbers.pick(lineBreaks)
        continue
      }
      var cells = headers.map { cell($0) }
      if numbers.isTrue(of: dirt) { cells.removeLast(Int.random(in: 1...3, using: &numbers)) }
      if numbers.isTrue(of: dirt) { cells.append("多") }
      text += cells.joined(separator: ",") + numbers.pick(lineBreaks)
    }
    while numbers.isTrue(of: 30), let last = text.unicodeScalars.last, last == "\n" || last == "\r" {
      text.unicodeScalars.removeLast()
    }
    return text
  }

  private mutating func cell(_ header: String) -> String {
    var cell = header == "户号" ? numbers.pick(keys) : numbers.pick(Self.good[header] ?? [""])
    if numbers.isTrue(of: dirt / 2) { cell = numbers.pick(Self.bad) }
    if numbers.isTrue(of: dirt / 2) { cell = " " + cell + "　" }
    let mustQuote = cell.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    // Now and then a mark is not doubled, or stands inside.
    if numbers.isTrue(of: dirt / 4) {
      return cell.replacing(",", with: "").replacing("\n", with: "").replacing("\r", with: "")
    }
    guard mustQuote || numbers.isTrue(of: quoting) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\"" + (numbers.isTrue(of: dirt / 4) ? "尾" : "")
  }
}
