import Testing
import XiangyueREPL

struct CommandTests {
  @Test func `a command is the first word, with what follows`() {
    #expect(Command.read("截至 2022-09-30")?.command == .asOf)
    #expect(Command.read("截至 2022-09-30")?.rest == "2022-09-30")
    #expect(Command.read("  quit ")?.command == .quit)
    #expect(Command.read("为何A1在黑榜？")?.command == .why)
    #expect(Command.read("为何不 A1 在 黑榜")?.command == .whyNot)
    #expect(Command.read("为何不 A1 在 黑榜")?.rest == "A1 在 黑榜")
  }

  @Test func `a word with 的 or ： behind it is no command`() {
    #expect(Command.read("数据 的 个数") == nil)
    #expect(Command.read("列 的 个数") == nil)
    #expect(Command.read("榜 黑榜：每季度 公布，列 住户。") == nil)
    #expect(Command.read("例 甲：设 住户：户号 A1。") == nil)
    #expect(Command.read("榜 黑榜")?.command == .board)
  }

  @Test func `no two commands share a name`() {
    let names = Command.allCases.flatMap { [$0.rawValue, $0.alias] }
    #expect(Set(names).count == names.count)
  }
}
