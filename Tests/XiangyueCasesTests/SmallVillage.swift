/// A village of two households with one rule, small enough to see through: what tests of the command line run on.
enum SmallVillage {
  static let rules = """
    规约 小村居规民约。

    第一条 卫生：
      凡 住户，应当 做到 门前净。
      违反 前款 规定 的，扣 2分，限 3日内 整改。

    第二条 本规约 自 2022年1月1日 起 施行。

    附件 口径

    积分 卫生分：按 住户 计；每季度 基础分 100分，最低 0分，最高 120分。
    事项 门前净：以 巡查 为据；结果 为 合格 的，视为 做到；结果 为 不合格 的，视为 未做到；整改日期 为 改正日。
    主体 住户：
      户号 为 文字，编号。
    记录 巡查：
      日期 为 日期；
      户号 为 住户；
      结果 为 合格、不合格 之一；
      整改日期 为 日期，可空。

    """

  static let households = "户号\nA1\nA2\n"
  static let header = "日期,户号,结果,整改日期\n"
  static let kept = header + "2022-08-01,A1,合格,\n2022-08-01,A2,合格,\n"
  static let broken = header + "2022-08-01,A1,合格,\n2022-08-01,A2,不合格,2022-08-02\n"

  static func files(_ records: String?, rules: String = rules) -> [String: String] {
    var files = ["规约.yue": rules, "住户.csv": households]
    files["巡查.csv"] = records
    return files
  }

  static let check = ["check", "规约.yue", "--data", ".", "--as-of", "2022-08-31"]
}
