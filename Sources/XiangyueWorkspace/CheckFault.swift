import XiangyueInterpreter
import XiangyueReaders
import XiangyueText

/// Why a check could not be carried out; bad rows are no such reason, they are set aside.
public struct CheckFault: Error, Sendable, Hashable {
  public let exitStatus: ExitStatus
  package let text: Localized

  package init(_ exitStatus: ExitStatus, zh: String, en: String) {
    self.exitStatus = exitStatus
    text = Localized(zh: zh, en: en)
  }

  init(_ error: ReadError) { self.init(error.isLimit ? .limit : .unusableData, zh: error.zh, en: error.en) }

  init(_ fault: InterpreterFault) { self.init(.limit, zh: fault.zh, en: fault.en) }

  /// What to tell the user, in Chinese.
  public var message: String { text.zh }
}
