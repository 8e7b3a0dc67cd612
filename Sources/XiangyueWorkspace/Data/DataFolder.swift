import XiangyueColumns
import XiangyueReaders
import XiangyueSemantics
import XiangyueText

/// The folder with a program's data: which file belongs to which 主体 and 记录.
struct DataFolder {
  /// In the order in which the program declares them.
  let subjects: [DataFile]
  let records: [DataFile]

  init(subjects: [DataFile], records: [DataFile]) {
    self.subjects = subjects
    self.records = records
  }

  /// Finds the file of every table: what 取自 names, else the table's own name with `.csv`.
  /// - Parameter given: files of tables that are not looked for, by the table's name.
  /// - Throws: where the folder is none, or files are missing: all of them are named at once.
  init(_ path: String, for program: Program, given: [String: DataFile] = [:]) throws(CheckFault) {
    guard FilePath.isFolder(path) else {
      throw CheckFault(
        .unusableData, zh: FilePath.isFile(path) ? "“\(path)”不是文件夹；--data 后面写记录所在的文件夹" : "没有文件夹“\(path)”",
        en: FilePath.isFile(path)
          ? "\(path) is no folder; --data names the folder with the records" : "there is no folder \(path)")
    }
    var missing: [MissingFile] = []
    var doubled: [(table: String, files: [String])] = []
    func bind(_ schema: TableSchema, zh: String, en: String) -> DataFile {
      if let file = given[schema.name] { return file }
      let names = schema.fileNames
      let found = names.filter { FilePath.isFile(FilePath.join(path, $0)) }
      if found.count > 1 { doubled.append((schema.name, found)) }
      if let name = found.first { return DataFile(path: FilePath.join(path, name), name: name) }
      let obstacle = names.lazy.compactMap { name in
        FilePath.obstacle(FilePath.join(path, name)).map { (name, $0) }
      }.first
      missing.append(
        MissingFile(kind: Localized(zh: zh, en: en), table: schema.name, lookedFor: names, obstacle: obstacle))
      return DataFile(path: "", name: "")
    }
    subjects = program.subjects.map { bind($0, zh: "主体", en: "subject") }
    records = program.records.map { bind($0, zh: "记录", en: "record") }
    guard missing.isEmpty else { throw MissingFile.fault(missing, in: path) }
    // Of 取自 “上半年.csv”、“下半年.csv” only one is read: what stands in the other must not be lost in silence.
    guard doubled.isEmpty else {
      throw CheckFault(
        .unusableData,
        zh: doubled.map { "\($0.files.joined(separator: "、")) 都在，不知道 \($0.table) 用哪一个；一张表只读一个文件，请合成一个，或移走不用的" }
          .joined(separator: "\n"),
        en: doubled.map {
          "\($0.files.joined(separator: ", ")) are all there: \($0.table) is read from one file; join them, or take the others away"
        }
        .joined(separator: "\n"))
    }
  }
}

extension TableSchema {
  /// Under which names its file may lie in the folder, the likeliest first. A name that leads out of the folder is none:
  /// rules from elsewhere must not open whatever they like.
  fileprivate var fileNames: [String] {
    guard !sources.isEmpty else { return [name + ".csv"] }
    return sources.filter { source in
      !source.hasPrefix("/") && !source.split(separator: "/").contains("..")
    }
  }
}

/// A file that the rules need and the folder lacks.
private struct MissingFile {
  let kind: Localized
  let table: String
  let lookedFor: [String]
  /// What stands under the name and can't be read as a file.
  let obstacle: (name: String, what: FileObstacle)?

  static func fault(_ missing: [MissingFile], in folder: String) -> CheckFault {
    let present = FilePath.names(in: folder).filter { FilePath.isFile(FilePath.join(folder, $0)) }
    let zh = missing.map { $0.chineseText(present) }.joined(separator: "\n")
    let en = missing.map { $0.englishText(present) }.joined(separator: "\n")
    guard missing.contains(where: { $0.obstacle == nil }) else { return CheckFault(.unusableData, zh: zh, en: en) }
    return CheckFault(
      .unusableData, zh: zh + "\n" + presentText(present, zh: true, folder),
      en: en + "\n" + presentText(present, zh: false, folder))
  }

  private func chineseText(_ present: [String]) -> String {
    if let obstacle { return "\(obstacle.name) \(obstacle.what.text.zh)（\(kind.zh) \(table)）" }
    guard let name = lookedFor.first else { return "\(kind.zh) \(table)：取自 的文件名不能离开数据文件夹" }
    let other = workbook(present).map { "；有 \($0)，请另存为“CSV UTF-8”" } ?? ""
    return "没有找到 \(lookedFor.count > 1 ? lookedFor.joined(separator: " 或 ") : name)（\(kind.zh) \(table)）\(other)"
  }

  private func englishText(_ present: [String]) -> String {
    if let obstacle { return "\(obstacle.name) \(obstacle.what.text.en) (\(kind.en) \(table))" }
    guard !lookedFor.isEmpty else { return "\(kind.en) \(table): the file after 取自 must lie in the data folder" }
    let other = workbook(present).map { "; there is \($0): save it as “CSV UTF-8”" } ?? ""
    return "found no \(lookedFor.joined(separator: " or ")) (\(kind.en) \(table))\(other)"
  }

  /// A workbook of the same name, which has yet to be saved as CSV.
  private func workbook(_ present: [String]) -> String? {
    let stems = lookedFor.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }
    return present.first { name in
      stems.contains { stem in [".xlsx", ".xls", ".et"].contains { stem + $0 == name } }
    }
  }

  private static func presentText(_ present: [String], zh: Bool, _ folder: String) -> String {
    let tables = present.filter { $0.hasSuffix(".csv") }
    guard !tables.isEmpty else {
      return zh ? "文件夹“\(folder)”里没有 CSV 文件" : "the folder \(folder) has no CSV file"
    }
    let shown = tables.prefix(10).joined(separator: zh ? "、" : ", ")
    let rest = tables.count > 10 ? (zh ? " 等 \(tables.count)个" : " … (\(tables.count) in all)") : ""
    return (zh ? "文件夹“\(folder)”里有：" : "the folder \(folder) has: ") + shown + rest
  }
}
