import Glibc
import XiangyueReaders

/// A nameless file that lasts as long as this object.
final class GivenFile: Sendable {
  private let descriptor: Int32
  let file: DataFile

  init(_ name: String, bytes: [UInt8]) {
    guard let stream = tmpfile() else { preconditionFailure("no temporary file") }
    let descriptor = dup(fileno(stream))
    fclose(stream)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      precondition(count > 0, "a temporary file can't be written")
      written += count
    }
    self.descriptor = descriptor
    file = DataFile(path: "/proc/self/fd/\(descriptor)", name: name)
  }

  convenience init(_ name: String, _ text: String) { self.init(name, bytes: Array(text.utf8)) }

  deinit { close(descriptor) }
}
