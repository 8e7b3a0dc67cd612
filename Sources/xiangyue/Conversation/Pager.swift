@preconcurrency import Glibc
import XiangyueText

/// Shows an answer that is longer than the window a page at a time: by the program that PAGER names, else by itself. A shorter one is
/// just written.
struct Pager {
  let language: Language

  func show(_ text: String) {
    let window = Window.current
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.reduce(0, { $0 + Self.rows(of: $1, in: window) }) >= window.rows else { return Self.write(text) }
    if let program = getenv("PAGER").map({ String(cString: $0) }), !program.isEmpty, pass(text, to: program) { return }
    page(
      text.hasSuffix("\n") ? text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) : lines, window)
  }

  /// Rows of the window that a line takes.
  private static func rows(of line: Substring, in window: Window) -> Int {
    max(1, (width(of: line) + window.columns - 1) / window.columns)
  }

  /// Cells of a line, colours left out.
  private static func width(of line: Substring) -> Int {
    var width = 0
    var isColor = false
    for scalar in line.unicodeScalars {
      if scalar == "\u{1B}" { isColor = true }
      if !isColor { width += DisplayWidth.cells(of: scalar) }
      if isColor, scalar == "m" { isColor = false }
    }
    return width
  }

  private func page(_ lines: [Substring], _ window: Window) {
    guard let keys = RawKeys() else { return Self.write(lines.map { $0 + "\n" }.joined()) }
    defer { keys.end() }
    var place = 0
    var room = window.rows - 1
    while place < lines.count {
      let needed = Self.rows(of: lines[place], in: window)
      if needed <= room || room == window.rows - 1 {
        Self.write(lines[place] + "\n")
        room -= needed
        place += 1
        continue
      }
      switch ask(left: lines.count - place, keys) {
      case .page: room = window.rows - 1
      case .line: room = Self.rows(of: lines[place], in: window)
      case .rest: room = .max
      case .stop: return
      }
    }
  }

  private enum Wish { case page, line, rest, stop }

  private func ask(left: Int, _ keys: RawKeys) -> Wish {
    let text = Localized(
      zh: "还有 \(left.grouped)行：空格 下一页，回车 下一行，g 到底，q 不看了",
      en: "\(left.grouped) more lines: space page, return line, g all, q quit")(
        language)
    Self.write(text)
    defer { Self.write(Window.canErase ? "\r\u{1B}[K" : "\n") }
    while true {
      switch keys.next() {
      case UInt8(ascii: " "), UInt8(ascii: "f"): return .page
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "j"): return .line
      case UInt8(ascii: "g"), UInt8(ascii: "G"): return .rest
      case UInt8(ascii: "q"), UInt8(ascii: "Q"), 0x1B, nil: return .stop
      default: break
      }
    }
  }

  /// False where the program can't be run.
  private func pass(_ text: String, to program: String) -> Bool {
    // less: colours as colours, and no screen of its own.
    setenv("LESS", "-R -F -X", 0)
    guard let pipe = popen(program, "w") else { return false }
    fputs(text, pipe)
    let status = pclose(pipe)
    _ = Interruption.take()
    // 127: the shell found no such program.
    return status >> 8 & 0xFF != 127
  }

  private static func write(_ text: String) {
    let output = StandardOutput()
    output.write(text)
    output.flush()
  }
}

/// The terminal's window.
struct Window {
  let rows: Int
  let columns: Int

  static var current: Window {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return Window(rows: 24, columns: 80) }
    return Window(rows: max(3, Int(size.ws_row)), columns: max(20, Int(size.ws_col)))
  }

  /// Whether a line can be taken away again.
  static var canErase: Bool { getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false }
}

/// Single keys, as they are pressed.
private struct RawKeys {
  private var before = termios()

  init?() {
    guard tcgetattr(0, &before) == 0 else { return nil }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    guard tcsetattr(0, TCSADRAIN, &raw) == 0 else { return nil }
  }

  /// Nil at ^C or where nothing can come.
  func next() -> UInt8? {
    var key: UInt8 = 0
    while true {
      let count = read(0, &key, 1)
      if count == 1 { return key }
      if count < 0, errno == EINTR, !Interruption.isPending { continue }
      return nil
    }
  }

  func end() {
    var before = before
    tcsetattr(0, TCSADRAIN, &before)
  }
}
