extension KeyIndex {
  /// Codes are the places in `keys`, which are all different.
  init(of keys: [String]) {
    self.init(capacity: keys.count)
    for var key in keys {
      key.withUTF8 { bytes in
        let span = RawSpan(_unsafeBytes: UnsafeRawBufferPointer(bytes))
        _ = insert(span, 0..<span.byteCount)
      }
    }
  }
}
