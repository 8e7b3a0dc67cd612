import Glibc

/// An open file, read in pieces at any place by several threads at a time. Not mapped into memory: mapped pages count
/// as memory of ours. Or a table that is at hand already.
final class InputFile: Sendable {
  let name: String
  let byteCount: Int
  /// −1: none.
  private let descriptor: Int32
  private let given: [UInt8]?

  init(_ file: DataFile) throws(ReadError) {
    given = file.bytes
    if let bytes = file.bytes {
      name = file.name
      byteCount = bytes.count
      descriptor = -1
      return
    }
    let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(file: file.name, reason: SystemReason.chinese(errno)) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let reason = SystemReason.chinese(errno)
      close(descriptor)
      throw .cannotOpen(file: file.name, reason: reason)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      let reason = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ESPIPE
      throw .cannotOpen(file: file.name, reason: SystemReason.chinese(reason))
    }
    self.name = file.name
    self.byteCount = Int(status.st_size)
    self.descriptor = descriptor
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Reads up to `count` bytes at `offset` of the file into `bytes` from `place` on. Fewer only where the file ends.
  func read(into bytes: inout [UInt8], at place: Int, count: Int, from offset: Int) throws(ReadError) -> Int {
    precondition(place >= 0 && count >= 0 && place + count <= bytes.count)
    if let given {
      let part = given[min(max(0, offset), given.count)..<min(max(0, offset) + count, given.count)]
      bytes.replaceSubrange(place..<(place + part.count), with: part)
      return part.count
    }
    var done = 0
    var fault: Int32 = 0
    bytes.withUnsafeMutableBytes { buffer in
      guard let address = buffer.baseAddress else { return }
      while done < count {
        let got = pread(descriptor, address + place + done, count - done, off_t(offset + done))
        if got < 0 {
          if errno == EINTR { continue }
          fault = errno
          return
        }
        if got == 0 { return }
        done += got
      }
    }
    guard fault == 0 else { throw .cannotRead(file: name, reason: SystemReason.chinese(fault)) }
    return done
  }
}
