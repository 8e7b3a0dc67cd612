import Glibc

extension FilePath {
  /// Gives a file another text, whole or not at all: it is written beside it and takes its place when it is there. A link
  /// stays a link, and the file keeps its permissions. Who stops the program has it stopped a moment later, so that nothing
  /// half written is left behind.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileRefusal) {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try replaceAtOnce(path, with: bytes)
  }

  private static func replaceAtOnce(_ path: String, with bytes: [UInt8]) throws(FileRefusal) {
    let target = real(path) ?? path
    var status = stat()
    guard stat(target, &status) == 0 else { throw FileRefusal(code: errno) }
    guard access(target, W_OK) == 0 else { throw FileRefusal(code: errno) }
    let draft = join(folder(of: target), ".xiangyue-\(getpid())")
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileRefusal(code: errno) }
    // Whose file it is can be kept only by who may give files away.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    let refusal =
      write(bytes, to: descriptor) ?? (fchmod(descriptor, status.st_mode & 0o7777) == 0 ? nil : errno)
      ?? (fsync(descriptor) == 0 ? nil : errno)
    close(descriptor)
    if let refusal {
      unlink(draft)
      throw FileRefusal(code: refusal)
    }
    guard rename(draft, target) == 0 else {
      let code = errno
      unlink(draft)
      throw FileRefusal(code: code)
    }
  }

  /// `errno` where not everything could be written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return errno }
      done += max(0, count)
    }
    return nil
  }
}
