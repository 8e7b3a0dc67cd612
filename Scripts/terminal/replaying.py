"""Every example of the README's chapter on conversations, as a person would type it."""
import re
import shlex

from cases import ROOT, case, holds, same

PROMPT = re.compile(r"^(?:乡约|xiangyue)> (.*)$")


def examples():
    """The blocks of README.md that begin with `$ xiangyue repl`."""
    text = (ROOT / "README.md").read_text("utf-8")
    return [block for block in re.findall(r"^```[a-z]*\n(.*?)^```", text, re.M | re.S) if re.match(r"\$ xiangyue repl\b", block)]


@case("the README's conversations give what they show")
def readme(world):
    blocks = examples()
    holds(blocks, "README.md shows no conversation")
    for block in blocks:
        replay(world, block)


def replay(world, block):
    lines = block.rstrip("\n").split("\n")
    words = shlex.split(lines[0][2:])[2:]
    columns = max(100, *(2 * len(line) for line in lines))
    s = world.screen(*words, cwd=ROOT, rows=max(60, 2 * len(lines)), columns=columns, environment={"NO_COLOR": "1"}).prompt(60)
    for line in lines[1:]:
        typed = PROMPT.match(line)
        if not typed:
            continue
        text, tab, _ = typed.group(1).partition("<Tab>")
        if tab:
            s.type(text + "\t").settled()
            s.type("\x03").settled()
        else:
            s.enter(text, 60)
    shown = [re.sub(r"\^C$", "", line) for line in s.everything().splitlines()]
    while shown and PROMPT.sub("", shown[-1] + " ") == "":
        shown.pop()
    expected = [line.replace("<Tab>", "") for line in lines[1:]]
    same("\n".join(without_blank(shown)), "\n".join(without_blank(expected)))


def without_blank(lines):
    """Blank lines are for readers of the page."""
    return [line.rstrip() for line in lines if line.strip()]
