/// A stretch of pieces that is read by itself: a sentence up to its 。, or the head of a 章, an 附件 or a 条.
struct Sentence {
  enum Form {
    /// `第一章 环境卫生`
    case heading
    /// `第五条 黑榜：`
    case article
    case body(SentenceKind)
    /// What lies beyond a limit of the program.
    case remainder
  }

  let form: Form
  var pieces: Range<Int>
  /// The pieces that together are one title, never cut; none of them is empty.
  var titles: [Range<Int>] = []
}
