import XiangyueCalendar

/// The articles that messages cite. State of the law: October 2026; both organic laws were amended and renumbered on 2026-01-01.
/// Only the name and article are given, for the official texts are elsewhere (flk.npc.gov.cn).
enum LawBook {
  private static let newActs = CivilDay(existingYear: 2026, month: 1, day: 1)
  private static let oldActs = CivilDay(existingYear: 2025, month: 12, day: 31)
  private static let assistanceAct = CivilDay(existingYear: 2026, month: 7, day: 1)
  private static let beforeAssistanceAct = CivilDay(existingYear: 2026, month: 6, day: 30)
  private static let farmAct = CivilDay(existingYear: 2027, month: 1, day: 1)
  private static let oldFarmAct = CivilDay(existingYear: 2026, month: 12, day: 31)

  // MARK: The two organic laws

  /// What rules may not contain.
  static let contents = OrganicLaw(
    village: act(
      "村民委员会组织法", "Organic Law of the Villagers Committees", old: ("第二十七条第二款", "27(2)"), now: ("第三十一条第二款", "31(2)")),
    town: act(
      "城市居民委员会组织法", "Organic Law of the Urban Residents Committees", old: ("第十五条第二款", "15(2)"),
      now: ("第三十一条第二款", "31(2)")))

  /// Who makes them.
  static let maker = OrganicLaw(
    village: act(
      "村民委员会组织法", "Organic Law of the Villagers Committees", old: ("第二十七条第一款", "27(1)"), now: ("第三十一条第一款", "31(1)")),
    town: act(
      "城市居民委员会组织法", "Organic Law of the Urban Residents Committees", old: ("第十五条", "15"), now: ("第三十条", "30")))

  /// Quorum and majority of the assembly.
  static let assembly = OrganicLaw(
    village: act(
      "村民委员会组织法", "Organic Law of the Villagers Committees", old: ("第二十二条", "22"), now: ("第二十六条", "26")),
    town: act(
      "城市居民委员会组织法", "Organic Law of the Urban Residents Committees", old: ("第九条", "9"), now: ("第二十七条", "27")))

  /// How long its affairs are published; before 2026 no term was set.
  static let publication = OrganicLaw(
    village: LawPoint(
      LawArticle(
        "村民委员会组织法第三十五条第四款", "Organic Law of the Villagers Committees, Article 35(4)", from: newActs,
        words: "公布的期限不得少于十五日。")),
    town: LawPoint(
      LawArticle(
        "城市居民委员会组织法第三十四条第三款", "Organic Law of the Urban Residents Committees, Article 34(3)", from: newActs,
        words: "公布的期限不得少于十五日。")))

  private static func act(
    _ zh: String, _ en: String, old: (zh: String, en: String), now: (zh: String, en: String)
  ) -> LawPoint {
    LawPoint(
      LawArticle(zh + old.zh, "\(en), Article \(old.en)", through: oldActs),
      LawArticle(zh + now.zh, "\(en), Article \(now.en)", from: newActs))
  }

  // MARK: Penalties and coercion

  static let penalties = LawPoint(
    "行政处罚法第十六条", "Administrative Penalty Law, Article 16", words: "除法律、法规、规章外，其他规范性文件不得设定行政处罚。")
  static let penaltyKinds = LawPoint(
    "行政处罚法第九条第一项", "Administrative Penalty Law, Article 9(1)", words: "（一）警告、通报批评")
  static let coercion = LawPoint(
    "行政强制法第十条第四款", "Administrative Coercion Law, Article 10(4)", words: "法律、法规以外的其他规范性文件不得设定行政强制措施。")
  static let cutOff = LawPoint(
    "行政强制法第四十三条第二款", "Administrative Coercion Law, Article 43(2)",
    words: "行政机关不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行相关行政决定。")
  static let liberty = LawPoint(
    "宪法第三十七条", "Constitution, Article 37", words: "禁止非法拘禁和以其他方法非法剥夺或者限制公民的人身自由，禁止非法搜查公民的身体。")
  static let harm = LawPoint(
    "民法典第一千一百六十五条", "Civil Code, Article 1165", words: "行为人因过错侵害他人民事权益造成损害的，应当承担侵权责任。")
  static let honour = LawPoint(
    "民法典第一千零二十四条", "Civil Code, Article 1024", words: "任何组织或者个人不得以侮辱、诽谤等方式侵害他人的名誉权。")

  // MARK: Rights

  static let assistance = LawPoint(
    LawArticle(
      "社会救助暂行办法第十三条第三款", "Interim Measures for Social Assistance, Article 13(3)", through: beforeAssistanceAct,
      words: "县级人民政府民政部门应当及时决定增发、减发或者停发最低生活保障金"),
    LawArticle(
      "社会救助法第四十七条、第四十八条", "Social Assistance Law, Articles 47 and 48", from: assistanceAct,
      words: "社会救助管理部门或者乡镇人民政府、街道办事处，可以根据社会救助对象家庭成员、经济状况等变化情况作出相应调整、终止社会救助决定。"))
  static let benefits = LawPoint("宪法第四十五条", "Constitution, Article 45", words: "有从国家和社会获得物质帮助的权利")
  static let schooling = LawPoint(
    "义务教育法第四条", "Compulsory Education Law, Article 4", words: "依法享有平等接受义务教育的权利，并履行接受义务教育的义务")
  static let service = LawPoint(
    "兵役法第五条", "Military Service Law, Article 5", words: "不分民族、种族、职业、家庭出身、宗教信仰和教育程度，都有义务依照本法的规定服兵役")
  static let land = LawPoint("民法典第三百三十七条", "Civil Code, Article 337", words: "承包期内发包人不得收回承包地。法律另有规定的，依照其规定。")
  static let lease = LawPoint(
    "民法典第三百三十九条", "Civil Code, Article 339", words: "可以自主决定依法采取出租、入股或者其他方式向他人流转土地经营权")
  static let membership = LawPoint(
    "农村集体经济组织法第十三条、第十八条", "Rural Collective Economic Organisations Law, Articles 13 and 18")
  static let women = LawPoint(
    "妇女权益保障法第五十五条、第五十六条", "Law on the Protection of Women's Rights, Articles 55 and 56",
    words: "不得以妇女未婚、结婚、离婚、丧偶、户无男性等为由，侵害妇女在农村集体经济组织中的各项权益")
  static let petitions = LawPoint("宪法第四十一条第二款", "Constitution, Article 41(2)", words: "任何人不得压制和打击报复")
  static let marriage = LawPoint("民法典第一千零四十六条", "Civil Code, Article 1046", words: "禁止任何组织或者个人加以干涉")
  static let religion = LawPoint("宪法第三十六条第二款", "Constitution, Article 36(2)", words: "不得强制公民信仰宗教或者不信仰宗教")
  static let jointLiability = LawPoint(
    "民法典第一百七十八条第三款", "Civil Code, Article 178(3)", words: "连带责任，由法律规定或者当事人约定。")
  static let charges = LawPoint(
    LawArticle(
      "农业法第六十七条", "Agriculture Law, Article 67", through: oldFarmAct,
      words: "没有法律、法规依据的收费，农民和农业生产经营组织有权拒绝。"),
    LawArticle("农业法第八十一条", "Agriculture Law, Article 81", from: farmAct))
  static let labour = LawPoint(
    LawArticle(
      "农业法第七十三条第二款", "Agriculture Law, Article 73(2)", through: oldFarmAct, words: "禁止强行以资代劳"),
    LawArticle("农业法第八十七条", "Agriculture Law, Article 87", from: farmAct))
  static let elections = OrganicLaw(
    village: LawPoint(
      LawArticle(
        "村民委员会组织法第十六条、第十八条", "Organic Law of the Villagers Committees, Articles 16 and 18", from: newActs)),
    town: LawPoint(
      LawArticle(
        "城市居民委员会组织法第十六条、第十八条", "Organic Law of the Urban Residents Committees, Articles 16 and 18",
        from: newActs)))

  // MARK: What is told of people

  static let disclosure = LawPoint(
    "个人信息保护法第二十五条", "Personal Information Protection Law, Article 25",
    words: "个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外。")
  static let sensitive = LawPoint(
    "个人信息保护法第二十八条、第二十九条", "Personal Information Protection Law, Articles 28 and 29", words: "处理敏感个人信息应当取得个人的单独同意")
  static let cameras = LawPoint(
    "个人信息保护法第二十六条", "Personal Information Protection Law, Article 26", words: "不得用于其他目的；取得个人单独同意的除外")
}
