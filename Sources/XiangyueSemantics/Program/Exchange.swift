import XiangyueColumns
import XiangyueText

/// 兑换: each row of a record takes its price out of an account, as long as there is enough.
package struct Exchange: Sendable {
  package let account: Int
  package let record: Int
  /// The column of the record that refers to whose account it is.
  package let reference: Int
  /// On the record's row; missing for what has no price.
  package let price: Expression
  /// The column that says what was exchanged, for the report of a row that is refused.
  package let item: Int
  package let range: SourceRange

  package init(account: Int, record: Int, reference: Int, price: Expression, item: Int, range: SourceRange) {
    self.account = account
    self.record = record
    self.reference = reference
    self.price = price
    self.item = item
    self.range = range
  }
}
