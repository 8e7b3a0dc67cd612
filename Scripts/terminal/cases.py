"""The cases, found by their decorator; each is a sentence that can be false."""
import contextlib
import pathlib
import tempfile

from screen import Screen

ROOT = pathlib.Path(__file__).resolve().parents[2]
RULES = ROOT / "Scripts" / "rules" / "灵源" / "人居环境.yue"
DATA = ROOT / "Scripts" / "rules" / "灵源" / "数据"

ALL = []


def case(sentence):
    def keep(function):
        ALL.append((sentence, function))
        return function
    return keep


class World:
    """What a case may use: the program, and screens that are closed behind it."""

    def __init__(self, program):
        self.program = program
        self.stack = contextlib.ExitStack()

    def screen(self, *words, **options):
        screen = Screen(self.program, words, **options)
        self.stack.callback(screen.kill)
        return screen

    def lingyuan(self, *words, **options):
        """A conversation about the shipped rules and records, with its prompt on the screen."""
        options.setdefault("columns", 100)
        return self.screen(RULES, "--data", DATA, "--as-of", "2022-09-30", *words, **options).prompt(60)

    def folder(self):
        return pathlib.Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="xiangyue-")))


def same(found, expected, screen=None):
    if found != expected:
        raise AssertionError(f"expected {expected!r}\n   found {found!r}" + (f"\n{screen.framed()}" if screen else ""))


def holds(truth, what, screen=None):
    if not truth:
        raise AssertionError(what + (f"\n{screen.framed()}" if screen else ""))
