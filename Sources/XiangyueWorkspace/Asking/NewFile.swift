import Glibc
import XiangyueReaders
import XiangyueText

/// A file that was not there before: what a session writes never takes the place of anything.
package enum NewFile {
  /// - Throws: where something of that name is there, or it can't be written.
  package static func write(_ bytes: [UInt8], to path: String) throws(CheckFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      if errno == EEXIST {
        throw CheckFault(.usage, zh: "“\(path)”已经有了，没有写；换一个名字", en: "\(path) is there already; nothing was written")
      }
      throw refused(path, errno)
    }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR {
        let code = errno
        close(descriptor)
        unlink(path)
        throw refused(path, code)
      }
      done += max(0, count)
    }
    guard close(descriptor) == 0 else { throw refused(path, errno) }
  }

  private static func refused(_ path: String, _ code: Int32) -> CheckFault {
    let refusal = FileRefusal(code: code)
    return CheckFault(.usage, zh: "“\(path)”写不了：\(refusal.zh)", en: "\(path) can't be written: \(refusal.en)")
  }
}
