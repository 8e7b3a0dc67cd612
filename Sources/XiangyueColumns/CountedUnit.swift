/// Units of things that are counted: they come whole and never below nothing; what is measured may have a sign and decimals.
package enum CountedUnit {
  private static let names: Set<String> = [
    "人", "户", "名", "个", "次", "项", "处", "件", "桌", "辆", "棵", "份", "只", "头", "台", "套", "张", "座", "栋", "间", "场", "起",
  ]

  /// - Parameter unit: of a column; nil: a bare number.
  package static func contains(_ unit: String?) -> Bool { unit.map(names.contains) ?? false }
}
