import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// 引用: the files the user named and, behind them, those that they cite, each once, in the order in which they are cited.
struct CitedFiles {
  static let most = 64

  private(set) var files: [SourceFile]
  /// Of each file, read by itself: names that other files declare are not known yet.
  private(set) var trees: [SyntaxTree] = []
  private(set) var reports: [Diagnostic] = []
  private let library: RuleLibrary
  /// Which file cites which, and where.
  private var citations: [Citing] = []

  /// Which file cites which.
  var pairs: [FileCitation] {
    citations.compactMap { citing in
      guard files.indices.contains(citing.from), files.indices.contains(citing.to) else { return nil }
      return FileCitation(from: files[citing.from].id, to: files[citing.to].id)
    }
  }

  private struct Citing {
    let from: Int
    let to: Int
    let range: SourceRange
  }

  init(_ named: [SourceFile], in library: RuleLibrary) {
    files = named
    self.library = library
    var next = 0
    while next < files.count {
      trees.append(parse(files[next]))
      for node in Self.includes(in: trees[next]) where !follow(node.path, from: next) { return }
      next += 1
    }
    reportCircles()
  }

  /// False where there are too many files to go on; the trees read so far are all there is then.
  private mutating func follow(_ path: Token, from index: Int) -> Bool {
    switch library.find(path.text, from: files[index], among: files) {
    case .known(let other): citations.append(Citing(from: index, to: other, range: path.range))
    case .refused(let reason):
      reports.append(Diagnostic(CitedFileRefused(range: path.range, path: path.text, reason: reason)))
    case .new(let name, let bytes):
      guard files.count < Self.most else {
        reports.append(Diagnostic(RulesTooLarge(range: path.range, limit: .files(Self.most))))
        files = Array(files.prefix(trees.count))
        return false
      }
      citations.append(Citing(from: index, to: files.count, range: path.range))
      files.append(SourceFile(id: SourceID(files.count), name: name, bytes: bytes))
    }
    return true
  }

  private static func includes(in tree: SyntaxTree) -> [IncludeSyntax] {
    DeclaredNames.declarations(in: tree).compactMap { if case .include(let node) = $0 { node } else { nil } }
  }

  // MARK: Circles

  /// Told at the citation that closes the circle.
  private mutating func reportCircles() {
    var isDone = Array(repeating: false, count: files.count)
    for start in files.indices { walk(start, [], &isDone) }
  }

  private mutating func walk(_ file: Int, _ way: [Int], _ isDone: inout [Bool]) {
    guard !isDone[file] else { return }
    for citing in citations where citing.from == file {
      if let start = (way + [file]).firstIndex(of: citing.to) {
        let names = ((way + [file])[start...] + [citing.to]).map { files[$0].name }
        reports.append(Diagnostic(FileCircle(range: citing.range, files: names)))
      } else {
        walk(citing.to, way + [file], &isDone)
      }
    }
    isDone[file] = true
  }
}
