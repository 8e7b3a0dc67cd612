import XiangyueReaders
import XiangyueText

/// What a run reads and what it writes must not be the same: a table would take the place of the records it was made from.
extension CheckRequest {
  /// The first of the files to be written that is, under this or another name, a file that the check reads.
  /// - Parameter paths: of the files to be written.
  package func replacedInput(by paths: [String]) -> ReplacedInput? {
    var inputs: [FileIdentity: String] = [:]
    for input in inputFiles {
      if let identity = FileIdentity(input) { inputs[identity] = inputs[identity] ?? input }
    }
    return paths.lazy.compactMap { path in
      FileIdentity(path).flatMap { inputs[$0] }.map { ReplacedInput(output: path, input: $0) }
    }.first
  }

  /// Rules, holidays, tables. Where tables are missing there are none: the check says so and writes nothing.
  private var inputFiles: [String] {
    let tables = rules.program.flatMap { try? DataFolder(dataFolder, for: $0) }
    return rules.files.map(\.name) + Holidays.files(folders: rules.folders, file: holidaysFile)
      + ((tables?.subjects ?? []) + (tables?.records ?? [])).map(\.path)
  }
}

package struct ReplacedInput: Sendable, Hashable {
  package let output: String
  package let input: String
}
