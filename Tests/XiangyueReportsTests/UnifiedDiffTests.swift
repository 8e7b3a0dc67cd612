import Testing
import XiangyueReports

struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    String(decoding: UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8)).text(file: "甲.yue"), as: UTF8.self)
  }

  @Test func `where nothing changes nothing is shown`() {
    #expect(diff("一\n二\n", "一\n二\n") == "")
    #expect(diff("", "") == "")
  }

  @Test func `a changed line stands with three on either side`() {
    #expect(
      diff("1\n2\n3\n4\n五\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\n6\n7\n8\n9\n") == """
        --- 甲.yue
        +++ 甲.yue
        @@ -2,7 +2,7 @@
         2
         3
         4
        -五
        +5
         6
         7
         8

        """)
  }

  @Test func `changes far apart are shown apart, near ones together`() {
    let lines = (1...20).map(String.init)
    func text(_ changed: [Int]) -> String {
      lines.enumerated().map { changed.contains($0.offset) ? "改" : $0.element }.map { $0 + "\n" }.joined()
    }
    #expect(diff(text([]), text([2, 9])).split(separator: "\n").count { $0.hasPrefix("@@") } == 1)
    #expect(diff(text([]), text([2, 10])).split(separator: "\n").count { $0.hasPrefix("@@") } == 2)
  }

  @Test func `a file that was empty, and one that ends without a line end`() {
    #expect(diff("", "甲\n") == "--- 甲.yue\n+++ 甲.yue\n@@ -0,0 +1,1 @@\n+甲\n")
    #expect(
      diff("甲", "甲\n")
        == "--- 甲.yue\n+++ 甲.yue\n@@ -1,1 +1,1 @@\n-甲\n\\ No newline at end of file\n+甲\n")
  }

  @Test func `thousands of changed lines are shown as one`() {
    let text = diff(String(repeating: "旧\n", count: 5000), String(repeating: "新\n", count: 5000))
    #expect(text.hasPrefix("--- 甲.yue\n+++ 甲.yue\n@@ -1,5000 +1,5000 @@\n"))
  }
}
