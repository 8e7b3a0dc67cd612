import XiangyueSemantics
import XiangyueText

/// Where cited files are looked for.
enum RuleLibrary {
  /// Among the texts that are at hand, by their names.
  case texts
  /// On disk, in this folder and below, links followed.
  case folder(String)

  enum Found {
    case known(Int)
    case new(name: String, bytes: [UInt8])
    case refused(CitedFileRefused.Reason)
  }

  func find(_ path: String, from citing: SourceFile, among files: [SourceFile]) -> Found {
    guard !path.isEmpty else { return .refused(.notThere) }
    // `C:\规约.yue` names a place on a machine, as `/规约.yue` does.
    guard !path.hasPrefix("/"), !path.hasPrefix("\\"), !path.dropFirst().hasPrefix(":") else {
      return .refused(.outside)
    }
    let name = FilePath.normalized(FilePath.join(FilePath.folder(of: citing.name), path))
    switch self {
    case .texts:
      let root = FilePath.normalized(FilePath.folder(of: files[0].name))
      guard root == "." ? !name.hasPrefix("..") : FilePath.isInside(name, root) else { return .refused(.outside) }
      return files.firstIndex { FilePath.normalized($0.name) == name }.map { .known($0) } ?? .refused(.notThere)
    case .folder(let root):
      guard let root = FilePath.real(root), let folder = FilePath.real(FilePath.folder(of: citing.name)) else {
        return .refused(.notThere)
      }
      let place = FilePath.normalized(FilePath.join(folder, path))
      // What lies outside is not even looked for.
      guard FilePath.isInside(place, root) else { return .refused(.outside) }
      if let obstacle = FilePath.obstacle(place) { return .refused(.unreadable(obstacle.text)) }
      guard let real = FilePath.real(place) else { return .refused(.notThere) }
      guard FilePath.isInside(real, root) else { return .refused(.outside) }
      if let identity = FileIdentity(real), let index = files.firstIndex(where: { FileIdentity($0.name) == identity }) {
        return .known(index)
      }
      return read(real, as: name)
    }
  }

  private func read(_ path: String, as name: String) -> Found {
    do throws(RuleFault) {
      return .new(name: name, bytes: try RuleFiles.read(path))
    } catch {
      switch error {
      case .notUTF8: return .refused(.notUTF8)
      case .cannotRead(_, let reason): return .refused(.unreadable(Localized(zh: reason.zh, en: reason.en)))
      case .noRuleFile: return .refused(.notThere)
      }
    }
  }
}
