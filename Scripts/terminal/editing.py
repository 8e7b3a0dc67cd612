"""What readline does with Han: two cells a character, at the right margin too."""
import os

from cases import case, holds, same

LEFT, RIGHT, UP, BACK, HOME, INTERRUPT = "\x1b[D", "\x1b[C", "\x1b[A", "\x7f", "\x01", "\x03"


@case("a character that is taken away leaves no half of it")
def wide_characters(world):
    s = world.screen().prompt()
    s.type("包卫生包绿化" + LEFT * 3 + BACK + "秩").settled()
    same(s.typed()[0], "乡约> 包卫秩包绿化", s)
    same(s.cursor(), (0, 6 + 2 * 3), s)
    s.type(HOME + RIGHT + "\x0b").settled()
    same(s.typed()[0], "乡约> 包", s)


@case("a Han character that does not fit in the last cell begins the next row")
def wrap(world):
    for columns in (40, 41):
        s = world.screen(columns=columns).prompt()
        text = "".join("甲乙丙丁戊己庚辛壬癸"[i % 10] for i in range(30))
        s.type(text).settled()
        first = (columns - 6) // 2
        same(s.typed()[:2], ["乡约> " + text[:first], text[first:]], s)
        s.type(LEFT * (30 - first + 1) + BACK).settled()
        without = text[:first - 2] + text[first - 1:]
        same(s.typed()[:2], ["乡约> " + without[:first], without[first:]], s)
        same(s.cursor(), (0, 6 + 2 * (first - 2)), s)


@case("the line is laid anew in a resized window, and can be edited on")
def resized(world):
    s = world.screen(columns=80).prompt()
    text = "甲乙丙丁戊己庚辛壬癸" * 3
    s.type(text).settled()
    same(s.typed()[0], "乡约> " + text, s)
    s.resize(24, 40).settled()
    s.type(BACK + "完").settled()
    same("".join(s.typed()[:3]).rstrip().replace("乡约> ", ""), text[:-1] + "完", s)
    same(s.typed()[0], "乡约> " + text[:17], s)
    s.resize(24, 100).settled()
    s.type(HOME + "起").settled()
    same(s.typed()[0], "乡约> 起" + text[:-1] + "完", s)


@case("a window that was resized while an answer was shown is known to the next line")
def resized_between(world):
    s = world.screen(columns=80).prompt()
    s.type("帮助\r")
    s.resize(24, 40).settled()
    s.type("q\x15" + "甲乙丙丁戊己庚辛壬癸" * 2).settled()
    holds(s.text().endswith("乡约> 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚\n辛壬癸"), "wrapped at 40", s)


@case("^R finds what was asked by a Han character of it; ^_ takes back what was typed")
def search(world):
    s = world.screen().prompt()
    for text in ("截至 2022-09-30", "规则 卫生"):
        s.enter(text)
    s.type("\x12截").settled()
    holds("截至 2022-09-30" in s.text().splitlines()[-1], "found", s)
    s.type("\x03").settled()
    holds(s.text().endswith("\n乡约>"), "^C ends the search", s)
    s.type("包卫生").settled().type("\x1f").settled()
    holds("包卫生" not in s.text().splitlines()[-1], "undone", s)


@case("an editing mode of .inputrc counts")
def vi(world):
    home = world.folder()
    (home / ".inputrc").write_text("set editing-mode vi\n", encoding="utf-8")
    s = world.screen(home=home).prompt()
    s.type("包卫生包绿化\x1b").settled().type("03lx").settled()
    same(s.typed()[0], "乡约> 包卫生绿化", s)


@case("without a UTF-8 locale Han are edited as Han")
def c_locale(world):
    for environment in ({"LC_ALL": "C"}, {"LC_ALL": "POSIX"}, {"LC_ALL": None}, {"LC_ALL": None, "LANG": "zh_CN.GB18030"}):
        s = world.screen(environment=environment).prompt()
        s.type("包卫生包绿化" + LEFT * 3 + BACK).settled()
        same(s.typed()[0], "乡约> 包卫包绿化", s)
        same(s.cursor(), (0, 6 + 4), s)
        s.type("\x05\x15" + "tuich\t").settled()
        same(s.typed()[0], "乡约> 退出", s)
        s.type("\r").settled()
        same(s.leave(), 0)


@case("a terminal that knows nothing (TERM=dumb) is written plain characters, and no half of one")
def dumb(world):
    for term in ("dumb", None, "no-such-terminal"):
        s = world.screen(columns=40, environment={"TERM": term}).prompt()
        s.type("帮助在黑榜").settled()
        same(s.typed()[0], "乡约> 帮助在黑榜", s)
        s.type("甲乙丙丁戊己庚辛壬癸" * 2).settled()
        holds(s.typed()[0].endswith("己庚辛壬癸") and "\ufffd" not in s.text(), "the row slides", s)
        same(len(s.typed()), 1, s)
        s.type(HOME + "起").settled()
        holds(s.typed()[0].startswith("乡约> 起帮助在黑榜甲"), "and slides back", s)
        holds("\x1b" not in s.raw, f"no control sequence: {s.raw!r}")
        s.type(INTERRUPT).settled().type("tuich\t").settled()
        same(s.typed()[0], "乡约> 退出", s)
        s.type("\r").settled()
        same(s.leave(), 0)


@case(".inputrc counts")
def inputrc(world):
    home = world.folder()
    (home / ".inputrc").write_text('"\\C-o": "黑榜"\n$if xiangyue\n"\\C-t": kill-whole-line\n$endif\n', encoding="utf-8")
    s = world.screen(home=home).prompt()
    s.type("甲\x0f").settled()
    same(s.typed()[0], "乡约> 甲黑榜", s)
    s.type("\x14").settled()
    same(s.typed()[0], "乡约>", s)


@case("what is no UTF-8 and what steers a terminal is taken as text, and ends nothing")
def hostile(world):
    s = world.screen().prompt()
    os.write(s.child.child_fd, b"\xff\xfe\xe9\xbb\r")
    s.settled()
    s.paste("甲\x07\x1b]0;名\x07乙").settled().type("\r").settled()
    s.type(INTERRUPT).settled()
    s.type("退出\r").settled()
    same(s.leave(), 0)
