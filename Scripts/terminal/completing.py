"""Tab, inside Han text."""
from cases import case, holds, same

TAB, CLEAR = "\t", "\x15"


@case("initials that fit two boards list both, by sound; one more character decides")
def initials(world):
    s = world.lingyuan()
    s.type("榜 hb" + TAB).settled()
    holds("黑榜  红榜" in s.text(), "both are listed", s)
    holds(s.text().endswith("乡约> 榜 hb"), "what was typed stays", s)
    s.type("\x7f\x7f" + "黑b" + TAB).settled()
    holds(s.text().endswith("乡约> 榜 黑榜"), "a mixture", s)
    s.type(CLEAR + "heibang" + TAB).settled()
    holds(s.text().endswith("乡约> 黑榜"), "full pinyin", s)


@case("a matter is completed where nothing parts the words")
def run_together(world):
    s = world.lingyuan()
    s.type("凡商户每月应当baolv" + TAB).settled()
    holds(s.text().endswith("乡约> 凡商户每月应当包绿化"), "包绿化", s)
    s.type(CLEAR + "H0000712的hjxj" + TAB).settled()
    holds(s.text().endswith("乡约> H0000712的环境星级"), "环境星级", s)


@case("a key of the data is completed, letters of either case")
def keys(world):
    s = world.lingyuan()
    s.type("h000071" + TAB).settled()
    holds("H0000712" in s.text() and s.text().endswith("乡约> H000071"), "ten keys", s)
    s.type("2" + TAB).settled()
    holds(s.text().endswith("乡约> H0000712"), "one key", s)


@case("in the midst of a line only the word at the cursor changes")
def midst(world):
    s = world.lingyuan()
    s.type("为何 H0000712 在 ？" + "\x1b[D" + "heib" + TAB).settled()
    holds(s.text().endswith("乡约> 为何 H0000712 在 黑榜？"), "黑榜", s)


@case("commands take names of files, Han and blanks in them")
def files(world):
    folder = world.folder()
    (folder / "村规 草案.yue").write_text("规约 甲。\n", encoding="utf-8")
    (folder / "数据").mkdir()
    (folder / ".暗").write_text("", encoding="utf-8")
    s = world.screen(cwd=folder).prompt()
    s.type("载入 cg" + TAB).settled()
    same(s.typed()[0], "乡约> 载入 村规 草案.yue", s)
    s.type(CLEAR + "load " + str(folder) + "/shuj" + TAB).settled()
    holds(s.text().endswith("/数据/"), "a folder", s)
    s.type(CLEAR + "load .a" + TAB).settled()
    holds(s.text().endswith("乡约> load .暗"), "what is hidden, if a dot is typed", s)
    s.type(CLEAR + "黑榜 | sj" + TAB).settled()
    holds(s.text().endswith("乡约> 黑榜 | 数据/"), "behind |", s)


@case("a long list is asked for first")
def many(world):
    s = world.lingyuan()
    s.type("h" + TAB).settled()
    holds("都列出来吗" in s.text(), "asked", s)
    s.type("n").settled()
    holds(s.text().endswith("乡约> h"), "the line is there again", s)
    s.type(TAB).settled().type("\x03").settled()
    holds(s.text().endswith("\n乡约>"), "^C is no answer, it clears the line", s)
    s.type("h" + TAB).settled().type("y").settled()
    holds("还有" in s.text(), "no more than is of use", s)


@case("nothing to complete changes nothing")
def nothing(world):
    s = world.lingyuan()
    s.type("qqqq" + TAB + TAB).settled()
    holds(s.text().endswith("乡约> qqqq"), "as it was", s)
