import XiangyueColumns
import XiangyueSemantics

enum BoardShare {
  /// 前 5%
  static let fivePercent = BoardSelection.share(Fixed(tenThousandths: 500))
}
