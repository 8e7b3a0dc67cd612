"""^C, ^D, ^Z, pastes."""
import os
import signal
import time

from cases import DATA, RULES, case, holds, same

INTERRUPT, UP = "\x03", "\x1b[A"


@case("^C clears the line and the conversation goes on")
def clears(world):
    s = world.screen().prompt()
    s.type("凡 商户，每月").settled().type(INTERRUPT).settled()
    holds(s.text().endswith("\n乡约> 凡 商户，每月^C\n乡约>"), "cleared", s)
    s.type("凡 商户，\r").settled().type("每月").settled().type(INTERRUPT).settled()
    holds(s.text().endswith("\n乡约>"), "a sentence of several lines is dropped", s)
    s.type("退出\r").settled()
    same(s.leave(), 0)


@case("^D leaves, on an empty line alone")
def leaves(world):
    s = world.screen().prompt()
    s.type("甲乙\x01\x04").settled()
    holds(s.text().endswith("乡约> 乙"), "in a line it takes the character away", s)
    s.type(INTERRUPT).settled()
    same(s.leave(), 0)


@case("^C amid a long evaluation stops it, and the next question is answered")
def stops(world):
    folder = long_records(world)
    s = world.screen(RULES, "--data", folder, "--as-of", "2022-12-31", columns=100).prompt(240)
    # Of another day, so that nothing is known of it yet.
    s.enter("截至 2022-12-30")
    s.type("判定\r")
    # Soon, while records are still read: what follows from them is not asked for a stop.
    time.sleep(.1)
    s.pump()
    holds(not s.text().endswith("\n乡约>"), "it takes a while", s)
    asked = time.monotonic()
    s.type(INTERRUPT).prompt(60)
    took = time.monotonic() - asked
    holds(took < 3, f"stopped after {took:.1f} s", s)
    holds("\n停下了" in s.text(), "and it is said", s)
    s.enter("截至")
    holds("2022" in s.text().splitlines()[-2], "and answers", s)
    same(s.leave(), 0)


def long_records(world):
    """More records than are read in a moment: the shipped inspections, again and again."""
    folder = world.folder()
    for file in DATA.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    head, _, rows = (DATA / "巡查.csv").read_bytes().partition(b"\n")
    with open(folder / "巡查.csv", "wb") as out:
        out.write(head + b"\n")
        for _ in range(80):
            out.write(rows)
    return folder


@case("^Z stops the program, fg brings the line back")
def suspended(world):
    s = world.screen().prompt()
    s.type("黑榜").settled()
    os.kill(s.child.pid, signal.SIGTSTP)
    s.settled()
    os.kill(s.child.pid, signal.SIGCONT)
    s.settled().type("红榜").settled()
    holds(s.text().endswith("黑榜红榜"), "as it was", s)


@case("200 lines that are pasted are 200 questions, asked when Enter is pressed")
def paste_lines(world):
    s = world.lingyuan(rows=40)
    keys = [f"H{i:07}" for i in range(1, 201)]
    s.paste("\n".join(f"{key} 的 环境分" for key in keys)).settled()
    holds("分（" not in s.everything(), "nothing is run before", s)
    s.type("\r").settled(1).prompt(120)
    answers = [line for line in s.everything().splitlines() if "分" in line and "2022年第3季度" in line and "的 环境分" not in line]
    same(len(answers), 200, s)


@case("a paragraph that is pasted is one utterance, whatever line ends are in it")
def paste_paragraph(world):
    s = world.lingyuan()
    s.paste("凡 商户，\r\n每月\n应当\n包卫生。").settled().type("\r").settled().prompt()
    holds("试判" in s.everything(), "tried", s)
    s.type(UP).settled()
    holds(s.text().endswith("每月\n应当\n包卫生。"), "one entry", s)


@case("what is typed while an answer is worked out is not lost")
def typed_ahead(world):
    s = world.lingyuan()
    s.type("H0000712 的 环境分\r").type("截至\r").settled(1).prompt(60)
    holds("2022" in s.text().splitlines()[-2], "the second is answered too", s)


@case("a long answer comes a page at a time; q ends it")
def pages(world):
    s = world.lingyuan(rows=10)
    s.type("帮助\r").until("还有 .*行：空格")
    same(len(s.lines()), 10, s)
    s.type(" ").settled().type("q").settled().prompt()
    s.type("帮助\r").until("还有 .*行：空格").type(INTERRUPT).settled().prompt()
    s = world.lingyuan("--plain", rows=10)
    s.type("帮助\r").settled().prompt()
    holds("还有" not in s.everything(), "--plain has no pages", s)
    s = world.lingyuan(rows=10, environment={"PAGER": "sed s/^/页/"})
    s.type("帮助\r").settled().prompt()
    holds("\n页" in s.everything(), "PAGER is asked", s)


@case("colours are for terminals, and not with NO_COLOR, --plain or --color never")
def colours(world):
    holds("\x1b[1;36m" in world.screen().prompt().raw, "a prompt in colour")
    for words, environment in ((("--plain",), {}), (("--color", "never"), {}), ((), {"NO_COLOR": "1"})):
        holds("\x1b[1;36m" not in world.screen(*words, environment=environment).prompt().raw, f"none with {words} {environment}")
