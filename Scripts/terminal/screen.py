"""A conversation in a pseudo-terminal, its screen as a person sees it."""
import os
import re
import signal
import tempfile
import time

import pexpect
import pyte


class Screen:
    """A running `xiangyue repl`. What it writes goes through a terminal emulator; what stands on the screen then is what counts."""

    def __init__(self, program, words=(), *, columns=80, rows=24, home=None, environment=None, cwd=None):
        self.home = home or tempfile.mkdtemp(prefix="xiangyue-home-")
        settings = {"PATH": os.environ.get("PATH", ""), "HOME": str(self.home), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
        settings |= environment or {}
        self.screen = pyte.HistoryScreen(columns, rows, history=10_000, ratio=.5)
        self.stream = pyte.Stream(self.screen)
        self.raw = ""
        self.child = pexpect.spawn(str(program), ["repl", *map(str, words)], env={k: v for k, v in settings.items() if v is not None},
                                   dimensions=(rows, columns), encoding="utf-8", codec_errors="replace", timeout=30, cwd=cwd)
        self.child.delaybeforesend = None

    def pump(self, seconds=.05):
        """Takes what the program has written; waits as long for more."""
        while True:
            try:
                text = self.child.read_nonblocking(65536, seconds)
            except (pexpect.TIMEOUT, pexpect.EOF):
                return
            self.raw += text
            # The emulator takes these marks of bracketed paste for text of no meaning; so does a terminal that does not know them.
            self.stream.feed(text)

    def lines(self):
        """The rows of the window, without blanks at their ends; the second half of a wide character is no character."""
        return [row.rstrip() for row in self.screen.display]

    def everything(self):
        """What scrolled away too."""
        above = ["".join(row[column].data for column in range(self.screen.columns)).rstrip()
                 for row in self.screen.history.top]
        return "\n".join(above + self.lines()).rstrip()

    def text(self):
        return "\n".join(self.lines()).rstrip()

    def type(self, text):
        self.child.send(text)
        return self

    def typed(self):
        """The rows from the last prompt on."""
        lines = self.text().split("\n")
        first = max(row for row, line in enumerate(lines) if re.match("(乡约|xiangyue)>", line))
        return lines[first:]

    def until(self, pattern, seconds=20, what=None):
        """Waits until the screen shows it; what it shows, if it does not."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.pump()
            if re.search(pattern, (what or self.text)(), re.MULTILINE):
                return self
        raise AssertionError(f"the screen never showed {pattern!r}:\n{self.framed()}")

    def prompt(self, seconds=20):
        """Waits for an empty prompt in the last line."""
        return self.until(r"^(乡约|xiangyue)>\Z", seconds)

    def settled(self, quiet=.25):
        """Waits until nothing has been written for a while."""
        before = None
        while before != self.raw:
            before = self.raw
            self.pump(quiet)
        return self

    def enter(self, text, seconds=20):
        """Types an utterance, and waits for its answer and the next prompt."""
        return self.type(text + "\r").settled().prompt(seconds)

    def paste(self, text):
        return self.type(f"\x1b[200~{text}\x1b[201~")

    def resize(self, rows, columns):
        self.child.setwinsize(rows, columns)
        self.screen.resize(rows, columns)
        return self

    def cursor(self):
        """Row, from that of the prompt on, and column."""
        return self.screen.cursor.y - (len(self.text().split("\n")) - len(self.typed())), self.screen.cursor.x

    def leave(self):
        """^D; the exit code."""
        if self.child.isalive():
            self.type("\x04")
            self.child.expect(pexpect.EOF)
        self.child.close()
        return self.child.exitstatus

    def kill(self):
        self.child.close(force=True)

    def framed(self):
        rule = "─" * self.screen.columns
        return f"{rule}\n{self.text()}\n{rule}"
