/// One file to read.
package struct DataFile: Sendable, Hashable {
  package let path: String
  /// The name users know it by, `巡查.csv`: all messages and 搁置.csv call it so.
  package let name: String
  /// What is in it, where it is at hand and not on disk; else nil.
  package let bytes: [UInt8]?

  package init(path: String, name: String) {
    self.path = path
    self.name = name
    bytes = nil
  }

  /// A table that was made up.
  package init(name: String, bytes: [UInt8]) {
    path = name
    self.name = name
    self.bytes = bytes
  }
}
