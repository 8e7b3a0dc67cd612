import Testing
import XiangyueWorkspace

@Suite struct RejectAllowanceTests {
  @Test(arguments: ["0", "20", "1%", "0.5%", "100%", "24％", "0.0001%"])
  func `a number of rows or a share is an allowance`(_ text: String) {
    #expect(RejectAllowance(text)?.text == text)
  }

  @Test(arguments: ["", "%", "-1", "1.5", "101%", "100.0001%", "1 %", "a", "1%%", ".5%", "5.%", "0.00001%", "一"])
  func `anything else is none`(_ text: String) {
    #expect(RejectAllowance(text) == nil)
  }
}
