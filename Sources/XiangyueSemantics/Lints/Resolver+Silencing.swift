import XiangyueSyntax
import XiangyueText

/// `# 不查 约0901：镇里已批准` before or behind a line: the warnings and hints of these codes that begin on it are not told. Errors always are.
extension Resolver {
  func withoutSilenced(_ messages: [Diagnostic]) -> [Diagnostic] {
    let silencers = trees.indices.flatMap { allSilencers(in: $0) }
    guard !silencers.isEmpty else { return messages }
    var isUsed = Array(repeating: false, count: silencers.count)
    var told = messages.filter { message in
      switch message.severity {
      case .error, .limit: return true
      case .warning, .hint: break
      }
      let line = line(of: message.range)
      let place = silencers.firstIndex { silencer in
        silencer.range.file == message.range.file && silencer.line == line
          && silencer.codes.contains(message.code.number) && silencer.fault == nil
      }
      if let place { isUsed[place] = true }
      return place == nil
    }
    for (place, silencer) in silencers.enumerated() {
      if let fault = silencer.fault {
        told.append(Diagnostic(SilencerFault(fault: fault, range: silencer.range)))
      } else if !isUsed[place] {
        told.append(
          Diagnostic(
            SilencerUnused(codes: silencer.codes.map { DiagnosticCode($0).description }, range: silencer.range)))
      }
    }
    return told.enumerated().sorted { left, right in
      let (first, second) = (left.element.range, right.element.range)
      return (first.file.index, first.start, left.offset) < (second.file.index, second.start, right.offset)
    }.map(\.element)
  }

  private struct Silencer {
    let codes: [Int]
    /// The line whose messages it holds back, from 1.
    let line: Int
    let range: SourceRange
    let fault: SilencerFault.Fault?
  }

  /// The comments that begin 不查, which stand between tokens.
  private func allSilencers(in index: Int) -> [Silencer] {
    let tree = trees[index]
    let bytes = tree.source.bytes
    var found: [Silencer] = []
    for token in tree.tokens where token.leadingStart < token.range.start {
      var start = token.leadingStart
      while start < token.range.start {
        var end = start
        while end < token.range.start, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        // Most of what stands between words is a blank.
        if end - start > 8, let silencer = silencer(start..<end, before: token, lines[index]) { found.append(silencer) }
        start = end + 1
      }
    }
    return found
  }

  /// A line's part between two tokens.
  private func silencer(_ place: Range<Int>, before token: Token, _ lines: LineIndex) -> Silencer? {
    let file = token.range.file
    let text =
      trees.first { $0.source.id == file }?.source.text(
        SourceRange(file: file, start: place.lowerBound, end: place.upperBound)) ?? ""
    let trimmed = text.drop { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }
    let mark = trimmed.prefix { $0 == "#" || $0 == "＃" || $0 == "/" }
    let words = trimmed.dropFirst(mark.count).drop { $0 == " " }
    guard !mark.isEmpty, words.hasPrefix("不查") else { return nil }
    let begins = place.lowerBound + text.utf8.count - trimmed.utf8.count
    let range = SourceRange(file: file, start: begins, end: place.upperBound)
    let own = lines.lineNumber(of: begins)
    // Behind words it is for their line, else for the next line with words.
    let isAlone = lines.text(ofLine: own).drop { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }.hasPrefix(mark)
    let line = isAlone ? lines.lineNumber(of: token.range.start) : own
    let (codes, fault) = Self.read(words.dropFirst(2))
    return Silencer(codes: codes, line: line, range: range, fault: fault)
  }

  /// ` 约0901、约0905：理由`
  private static func read(_ text: Substring) -> (codes: [Int], fault: SilencerFault.Fault?) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "：" || $0 == ":" }
    let written = parts[0].split { $0 == " " || $0 == "、" || $0 == "，" || $0 == "," }
    let codes = written.compactMap { word in word.hasPrefix("约") ? Int(word.dropFirst()) : nil }
    guard !codes.isEmpty, codes.count == written.count else { return (codes, .noCode) }
    let reason = parts.count > 1 ? parts[1].filter { !$0.isWhitespace } : ""
    return (codes, reason.isEmpty ? .noReason : nil)
  }
}
