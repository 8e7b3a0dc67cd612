"""Every example of the README's chapter on conversations, as a person would type it."""
import re
import shlex

from wcwidth import wcwidth

from cases import ROOT, case, holds, same

COLUMNS = 80
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
    # So many rows that nothing comes by pages.
    s = world.screen(*words, cwd=ROOT, rows=200, columns=COLUMNS, environment={"NO_COLOR": "1"}).prompt(60)
    for line in lines[1:]:
        typed = PROMPT.match(line)
        if not typed:
            continue
        text, tab, _ = typed.group(1).partition("<Tab>")
        if tab:
            s.type(text + "\t").settled().type("\x03").settled()
        else:
            s.enter(text, 60)
    shown = [re.sub(r"\^C$", "", line) for line in s.everything().splitlines()]
    while shown and PROMPT.match(shown[-1] + " "):
        shown.pop()
    expected = [row for line in lines[1:] for row in rows(line.replace("<Tab>", ""))]
    same("\n".join(without_blank(shown)), "\n".join(without_blank(expected)))


def rows(line):
    """A line as it stands in a window."""
    found, width = [""], 0
    for character in line:
        cells = wcwidth(character)
        if width + cells > COLUMNS:
            found.append("")
            width = 0
        found[-1] += character
        width += cells
    return found


def without_blank(lines):
    """Blank lines are for readers of the page."""
    return [line.rstrip() for line in lines if line.strip()]
