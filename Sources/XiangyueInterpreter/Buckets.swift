/// Indices put into buckets by a counting sort: bucket after bucket, those of one bucket as they were.
struct Buckets: Sendable {
  /// All indices, in the order of their buckets.
  let order: [UInt32]
  /// Of each bucket, where it ends in `order`.
  private let ends: [Int32]

  /// - Parameter bucket: of an index below `count`; below `bucketCount`.
  init(count: Int, bucketCount: Int, _ bucket: (Int) -> Int) {
    var next = [Int32](repeating: 0, count: bucketCount + 1)
    for index in 0..<count { next[bucket(index) + 1] += 1 }
    for place in 1..<next.count { next[place] += next[place - 1] }
    var order = [UInt32](repeating: 0, count: count)
    for index in 0..<count {
      let place = bucket(index)
      order[Int(next[place])] = UInt32(truncatingIfNeeded: index)
      next[place] += 1
    }
    self.order = order
    ends = next
  }

  /// Where a bucket stands in `order`.
  func range(of bucket: Int) -> Range<Int> { (bucket == 0 ? 0 : Int(ends[bucket - 1]))..<Int(ends[bucket]) }

  subscript(bucket: Int) -> ArraySlice<UInt32> { order[range(of: bucket)] }
}
