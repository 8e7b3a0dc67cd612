import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 兑换: what the rows of a record take out of an account.
extension Resolver {
  mutating func resolveExchanges() {
    for located in declarations.exchanges {
      current = located.tree
      if let exchange = exchange(located.node) { exchanges.append(exchange) }
    }
  }

  private mutating func exchange(_ node: ExchangeSyntax) -> Exchange? {
    guard let account = account(node.account) else { return nil }
    guard let record = record(node.record) else { return nil }
    let schema = records[record]
    let references = self.schema(.record(record)).references(to: accounts[account].subject)
    guard schema.dayColumn != nil, let reference = references.first, references.count == 1 else {
      guard accounts[account].subject >= 0 else { return nil }
      let owner = subjects[accounts[account].subject].name
      report(
        IncompleteTable(
          range: node.record.range, table: schema.name, lack: schema.dayColumn == nil ? .day : .reference(to: owner)))
      return nil
    }
    guard let first = node.prices.first else {
      if !hasUnreadableParts(node.tokens) {
        cannotStand(node.tokens, zh: "写明多少换什么：35分 换 洗发水", en: "say what for how much: 35分 换 洗发水")
      }
      return nil
    }
    guard let item = itemColumn(first.item, record) else { return nil }
    var branches: [Branch] = []
    var seen: Set<String> = []
    for price in node.prices {
      guard seen.insert(price.item.text).inserted else {
        saidTwice(price.item.text, price.tokens)
        continue
      }
      guard case .enumeration(let members) = schema.columns[item].type,
        let code = members.members.firstIndex(of: price.item.text)
      else {
        _ = itemColumn(price.item, record)
        continue
      }
      let measure = accounts[account].measure
      guard let amount = points(price.price, after: "换", of: accounts[account].name, in: measure) else { continue }
      branches.append(
        Branch(
          condition: .compare(.column(item), .equal, .literal(.code(UInt8(truncatingIfNeeded: code)))),
          value: .literal(.number(amount))))
    }
    var value = Expression.firstOf(branches)
    if let count = node.count {
      guard let column = schema.column(named: count.text), case .number = schema.columns[column].type else {
        reportUndeclaredValue(count, .record(record))
        return nil
      }
      value = .arithmetic(value, .multiply, .column(column))
    }
    return Exchange(
      account: account, record: record, reference: reference, price: value, item: item, range: range(node))
  }

  /// The enumeration that what is exchanged is a member of.
  private mutating func itemColumn(_ item: Token, _ record: Int) -> Int? {
    let schema = records[record]
    let found = schema.columns.indices.first { index in
      if case .enumeration(let members) = schema.columns[index].type {
        members.members.contains(item.text)
      } else {
        false
      }
    }
    if found == nil {
      cannotStand(
        item.range, item.text, zh: "\(schema.name) 中列明能换什么：物品 为 洗发水、牙膏 之一",
        en: "say in \(schema.name) what there is: 物品 为 洗发水、牙膏 之一")
    }
    return found
  }
}
