@preconcurrency import CReadline
@preconcurrency import Glibc
import XiangyueREPL
import XiangyueText

/// Lines typed at a terminal, edited by GNU readline: `.inputrc` counts, Han are two cells wide, a paste is one line with line ends in it.
/// The one file that touches the C library; there is one editor in the program, on the main thread.
final class LineEditor {
  enum Entry {
    case line(String)
    /// ^C.
    case interrupted
    /// ^D on an empty line, or the terminal has gone.
    case end
  }

  private let language: Language
  private let complete: (String) -> Completion
  private var entry: Entry?
  /// What the last completion left as it is before the word, in bytes.
  private var kept = 0
  private var shown = Completion()
  private var dumbLine = DumbLine()

  /// C calls back without a context.
  nonisolated(unsafe) private static var current: LineEditor?

  /// - Parameter complete: what could be meant, given the line up to the cursor.
  init(language: Language, complete: @escaping (String) -> Completion) {
    self.language = language
    self.complete = complete
    Self.current = self
    Self.chooseLocale()
    rl_readline_name = UnsafePointer(strdup("xiangyue"))
    rl_catch_signals = 1
    rl_catch_sigwinch = 1
    // While lines are read, not only while a key is: a window may be resized at any time.
    rl_persistent_signal_handlers = 1
    // What readline shall do unless .inputrc, which is read after this, says otherwise.
    rl_variable_bind("show-all-if-ambiguous", "on")
    rl_variable_bind("enable-bracketed-paste", getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false ? "on" : "off")
    if isatty(1) == 0 { rl_outstream = stderr }
    prepareCompletion()
    rl_initialize()
    if isDumb { rl_redisplay_function = { LineEditor.current?.drawDumbLine() } }
    using_history()
    stifle_history(Int32(HistoryFile.most))
  }

  /// Readline asks the environment what characters are made of; where that is not UTF-8, Han would be edited byte by byte.
  private static func chooseLocale() {
    setlocale(LC_CTYPE, "")
    if nl_langinfo(Int32(CODESET)).map({ strcmp($0, "UTF-8") == 0 }) ?? false { return }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      setenv("LC_ALL", name, 1)
      return
    }
  }

  /// Whether the terminal can't go up: then there is no use in colours either.
  var isDumb: Bool { rl_get_termcap("up") == nil }

  /// One line, without its end.
  /// - Parameter prompt: may hold colours (`Prompt`).
  func read(prompt: String) -> Entry {
    entry = nil
    dumbLine.begin()
    // The window may have been resized while nothing was read.
    rl_reset_screen_size()
    rl_callback_handler_install(prompt) { line in LineEditor.current?.accept(line) }
    while true {
      if let entry { return entry }
      if isKeyThere() { rl_callback_read_char() }
      if Interruption.take() { interrupt() }
    }
  }

  /// Waits; false where something else happened.
  private func isKeyThere() -> Bool {
    var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    // A signal just before the wait is seen a second later.
    if poll(&input, 1, 1000) > 0 { return true }
    obeySignals()
    return false
  }

  /// So that it comes back by the arrow keys.
  func remember(_ utterance: String) { add_history(utterance) }

  private func accept(_ line: UnsafeMutablePointer<CChar>?) {
    rl_callback_handler_remove()
    if let line {
      entry = .line(String(cString: line))
      Glibc.free(line)
    } else {
      entry = .end
    }
  }

  /// A resized window, ^Z, ^C: readline puts the terminal in order, then passes the signal on to `Interruption`.
  private func obeySignals() {
    guard rl_pending_signal() != 0 else { return }
    if rl_pending_signal() == SIGINT {
      // What was typed stays to be seen, whole.
      rl_point = rl_end
      rl_redisplay_function?()
    }
    rl_check_signals()
  }

  private func drawDumbLine() {
    guard let line = rl_line_buffer else { return }
    let bytes = UnsafeRawBufferPointer(start: line, count: max(0, Int(rl_end)))
    let cursor = min(bytes.count, max(0, Int(rl_point)))
    var (rows, columns): (Int32, Int32) = (0, 0)
    rl_get_screen_size(&rows, &columns)
    write(
      dumbLine.update(
        prompt: rl_display_prompt.map { String(cString: $0) } ?? "",
        before: String(decoding: bytes[..<cursor], as: UTF8.self),
        after: String(decoding: bytes[cursor...], as: UTF8.self), columns: Int(columns)))
  }

  private func interrupt() {
    guard entry == nil else { return }
    rl_callback_sigcleanup()
    rl_free_line_state()
    rl_crlf()
    rl_callback_handler_remove()
    entry = .interrupted
  }
}

// MARK: Completion

extension LineEditor {
  private func prepareCompletion() {
    // No sign parts words: what is completed is found by `Completer`, and readline is given the line up to the cursor.
    rl_completer_word_break_characters = UnsafePointer(strdup(""))
    rl_sort_completion_matches = 0
    rl_ignore_completion_duplicates = 0
    rl_attempted_completion_function = { text, _, _ in
      rl_attempted_completion_over = 1
      rl_completion_suppress_append = 1
      guard let text, let editor = LineEditor.current else { return nil }
      return editor.matches(for: String(cString: text))
    }
    rl_completion_display_matches_hook = { _, _, _ in LineEditor.current?.showCandidates() }
  }

  /// What readline wants: what to put in place of the text, then all candidates, then nil.
  private func matches(for text: String) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let found = complete(text)
    guard found.count > 0 else { return nil }
    shown = found
    let before = String(decoding: text.utf8.dropLast(found.length), as: UTF8.self)
    kept = before.utf8.count
    let replaced = found.replacement.map { before + $0 } ?? text
    let lines = found.count == 1 ? [replaced] : [replaced] + found.candidates.map { before + $0 }
    return Self.array(lines)
  }

  private func showCandidates() {
    var most = Int32(shown.candidates.map(\.displayWidth).max() ?? 0)
    if shown.count > Int(rl_completion_query_items), rl_completion_query_items > 0, !isWanted(shown.count) {
      most = 0
    } else if let array = Self.array([""] + shown.candidates) {
      rl_display_match_list(array, Int32(shown.candidates.count), most)
      Self.release(array)
      if shown.count > shown.candidates.count { tell(more: shown.count - shown.candidates.count) }
    }
    dumbLine.begin()
    rl_forced_update_display()
  }

  private func isWanted(_ count: Int) -> Bool {
    rl_crlf()
    write(
      Localized(zh: "有 \(count.grouped)个，都列出来吗？（y 或 n）", en: "\(count.grouped) of them; list them all? (y or n)")(
        language))
    while !Interruption.isPending {
      guard isKeyThere() else { continue }
      switch rl_read_key() {
      case 0x79, 0x59, 0x20: return true  // y Y blank
      case 0x6E, 0x4E, 0x1B, 0x03, 0x7F, 0x08, -1:  // n N Esc ^C Delete Backspace, nothing more to come
        rl_crlf()
        return false
      default: break
      }
    }
    return false
  }

  private func tell(more count: Int) {
    write(Localized(zh: "还有 \(count.grouped)个\n", en: "\(count.grouped) more\n")(language))
  }

  private func write(_ text: String) {
    fputs(text, rl_outstream)
    fflush(rl_outstream)
  }

  /// In memory that C may free.
  private static func array(_ lines: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let size = (lines.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    guard let array = malloc(size)?.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: lines.count + 1) else {
      return nil
    }
    for (place, line) in lines.enumerated() { (array + place).initialize(to: strdup(line)) }
    (array + lines.count).initialize(to: nil)
    return array
  }

  private static func release(_ array: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) {
    var place = array
    while let line = place.pointee {
      Glibc.free(line)
      place += 1
    }
    Glibc.free(array)
  }
}
