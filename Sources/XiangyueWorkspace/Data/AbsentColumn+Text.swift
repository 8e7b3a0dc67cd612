import XiangyueReaders
import XiangyueText

extension AbsentColumn {
  /// `巡查.csv 没有“整改日期”这一列，全部作未填；是不是“整改时间”？用 列名 “整改时间” 说明`
  var text: Localized {
    let zh = "\(file) 没有“\(column)”这一列，全部作未填"
    let en = "\(file) has no column “\(column)”: taken as empty throughout"
    guard let other = nearest(to: column, among: otherHeaders, limit: 1).first?.name else {
      return Localized(zh: zh, en: en)
    }
    return Localized(
      zh: zh + "；是不是“\(other)”？用 列名 “\(other)” 说明", en: en + "; is it “\(other)”? Then say 列名 “\(other)” in the rules")
  }
}
