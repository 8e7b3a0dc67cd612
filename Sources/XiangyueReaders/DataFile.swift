/// One file to read.
package struct DataFile: Sendable, Hashable {
  package let path: String
  /// The name users know it by, `巡查.csv`: all messages and 搁置.csv call it so.
  package let name: String

  package init(path: String, name: String) {
    self.path = path
    self.name = name
  }
}
