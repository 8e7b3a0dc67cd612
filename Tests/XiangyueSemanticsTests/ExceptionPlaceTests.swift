import Testing

struct ExceptionPlaceTests {
  @Test func `an exception apart from its duty is told, not passed over`() {
    #expect(Rules("第二条 门前：凡 商户，应当 做到 包卫生；五保户 除外。").reports.map { String($0.prefix(5)) } == ["约0306"])
    #expect(Rules("第二条 门前：凡 商户，应当 做到 包卫生，五保户 除外。").reports.isEmpty)
  }
}
