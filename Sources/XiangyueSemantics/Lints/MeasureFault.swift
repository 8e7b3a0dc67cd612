import XiangyueSyntax
import XiangyueText

/// What is wrong with each measure that village rules may not provide for, and what to write instead.
struct MeasureFault: Sendable {
  /// 不得规定 …
  let what: Localized
  let laws: [LawPoint]
  let instead: Localized

  static func of(_ measure: ForbiddenMeasure) -> MeasureFault {
    switch measure {
    case .fine:
      MeasureFault(
        what: Localized(zh: "罚款", en: "fines"), laws: [LawBook.penalties],
        instead: points)
    case .forfeiture:
      MeasureFault(
        what: Localized(zh: "没收财物，或扣押金不退", en: "forfeiture or the keeping of deposits"), laws: [LawBook.penalties],
        instead: Localized(zh: "由行为人恢复原状或者赔偿损失，或 扣 2分", en: "restoring or paying for the damage, or 扣 2分"))
    case .cutOff:
      MeasureFault(
        what: Localized(zh: "停水、停电、停气", en: "cutting off water, electricity or gas"), laws: [LawBook.cutOff],
        instead: points)
    case .coercion:
      MeasureFault(
        what: Localized(zh: "责令、查封、扣押、强制拆除", en: "orders, seizure or demolition"), laws: [LawBook.coercion],
        instead: Localized(
          zh: "限 3日内 整改；逾期未改 的，上报 “有关部门”", en: "限 3日内 整改；逾期未改 的，上报 “有关部门”"))
    case .detention:
      MeasureFault(
        what: Localized(zh: "限制人身自由、搜查", en: "detention or searches"), laws: [LawBook.liberty],
        instead: Localized(zh: "上报 “派出所”", en: "上报 “派出所”"))
    case .shaming:
      MeasureFault(
        what: Localized(zh: "游街示众、当众检讨", en: "parading people or making them confess in public"),
        laws: [LawBook.honour],
        instead: Localized(zh: "予以 批评教育，只公布事实、条款和日期", en: "予以 批评教育; publish fact, clause and day only"))
    case .harm:
      MeasureFault(
        what: Localized(zh: "伤人不赔", en: "injury without compensation"), laws: [LawBook.harm],
        instead: Localized(zh: "照价赔偿；协商不成的，申请调解", en: "compensation at cost; else mediation"))
    case .certificates:
      MeasureFault(
        what: Localized(zh: "不开证明、不予办理", en: "refusing certificates or services"), laws: [],
        instead: Localized(zh: "删去这一句", en: "strike it out"))
    case .assistance:
      MeasureFault(
        what: Localized(zh: "取消、停发 低保等社会救助", en: "taking social assistance away"), laws: [LawBook.assistance],
        instead: Localized(zh: "家庭情况变化的，上报 “街道办事处”核查", en: "上报 “街道办事处” to look at the case"))
    case .schooling:
      MeasureFault(
        what: Localized(zh: "限制入学、升学", en: "keeping children from school"), laws: [LawBook.schooling],
        instead: Localized(zh: "删去这一句", en: "strike it out"))
    case .service:
      MeasureFault(
        what: Localized(zh: "限制参军、写入政审", en: "keeping people from military service"), laws: [LawBook.service],
        instead: Localized(zh: "删去这一句", en: "strike it out"))
    case .land:
      MeasureFault(
        what: Localized(zh: "收回、调整承包地", en: "taking contracted land back"), laws: [LawBook.land],
        instead: Localized(zh: "督促复耕，按合同约定处理", en: "urge tilling; go by the contract"))
    case .membership:
      MeasureFault(
        what: Localized(zh: "取消成员资格、分红、征地补偿", en: "taking membership, dividends or land compensation away"),
        laws: [LawBook.membership],
        instead: Localized(zh: "取消 当年评优 资格，只减奖励性的福利", en: "取消 … 资格 of a board; reduce rewards only"))
    case .elections:
      MeasureFault(
        what: Localized(zh: "限制选举权、被选举权", en: "bars to voting or standing"), laws: [],
        instead: Localized(zh: "只写“鼓励”，不写“不得”", en: "鼓励, never 不得"))
    case .benefits:
      MeasureFault(
        what: Localized(zh: "扣发、停发 补贴、养老、医保", en: "withholding subsidies, pensions or insurance"),
        laws: [LawBook.benefits],
        instead: Localized(zh: "扣 2分，积分兑换的奖品由村里自定", en: "扣 2分; what points are exchanged for is the village's own"))
    case .disclosure:
      MeasureFault(
        what: Localized(zh: "公布身份证号、电话、住址、病情等", en: "publishing identity numbers, telephones, addresses, illnesses"),
        laws: [LawBook.disclosure],
        instead: Localized(zh: "只公布 张*明（三组），号码一律不公布", en: "publish 张*明 at most, numbers never"))
    case .relatives:
      MeasureFault(
        what: Localized(zh: "连带家庭成员、亲属（株连）", en: "making relatives answer too"), laws: [LawBook.jointLiability],
        instead: Localized(
          zh: "只对行为人本人；以户为单位的评分写明是评优用途", en: "the doer alone; say that household scores are for awards"))
    }
  }

  private static let points = Localized(zh: "扣 2分，限 3日内 整改", en: "扣 2分，限 3日内 整改")
}
