import Glibc

/// Puts a text in the place of a file's: all of it or nothing, whatever happens meanwhile.
package enum FileReplacement {
  /// The new file gets its name when it is whole. It keeps the permissions, and where the path is a link, the link stays.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileRefusal) {
    guard let target = FilePath.real(path) else { throw FileRefusal(code: errno) }
    var status = stat()
    guard stat(target, &status) == 0 else { throw FileRefusal(code: errno) }
    guard access(target, W_OK) == 0 else { throw FileRefusal(code: errno) }
    let folder = FilePath.folder(of: target)
    try withoutInterrupts { () throws(FileRefusal) in
      var name = Array((FilePath.join(folder, ".xiangyue-XXXXXX")).utf8CString)
      let descriptor = mkstemp(&name)
      guard descriptor >= 0 else { throw FileRefusal(code: errno) }
      if let code = fill(descriptor, with: bytes, like: status) ?? give(&name, the: target) {
        unlink(name)
        throw FileRefusal(code: code)
      }
    }
  }

  /// `errno` of what failed.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8], like status: stat) -> Int32? {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { memory in
        Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: memory[done...]).baseAddress, bytes.count - done)
      }
      if count < 0, errno != EINTR {
        defer { close(descriptor) }
        return errno
      }
      done += max(0, count)
    }
    // Whose file it is can be kept only by who may give files away.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    let code = fchmod(descriptor, status.st_mode & 0o7777) == 0 && fsync(descriptor) == 0 ? nil : errno
    return close(descriptor) == 0 ? code : code ?? errno
  }

  private static func give(_ name: inout [CChar], the path: String) -> Int32? {
    rename(name, path) == 0 ? nil : errno
  }

  /// Who stops the program has it stopped a moment later, so that no half-written file is left behind.
  private static func withoutInterrupts(_ body: () throws(FileRefusal) -> Void) throws(FileRefusal) {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }
}
