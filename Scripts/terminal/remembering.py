"""The history: between conversations, of its owner alone, without the data's values."""
import os
import stat

from cases import case, holds, same

UP, DOWN = "\x1b[A", "\x1b[B"


def history(home):
    return home / ".local" / "state" / "xiangyue" / "history"


@case("what was asked is there in the next conversation, one entry an utterance")
def restarts(world):
    home = world.folder()
    s = world.lingyuan(home=home)
    s.enter("黑榜")
    s.type("凡 商户，\r").settled()
    holds(s.text().endswith("    >"), "a sentence goes on", s)
    s.type("每月\r").settled().type("应当 包卫生。\r").settled().prompt()
    same(s.leave(), 0)
    s = world.lingyuan(home=home)
    s.type(UP).settled()
    holds(s.text().endswith("乡约> 凡 商户，\n每月\n应当 包卫生。"), "three lines are one entry", s)
    s.type(UP).settled()
    holds("乡约> 黑榜" in s.text() and "应当 包卫生" not in s.text().splitlines()[-1], "and the one before", s)


@case("only its owner may read the history")
def mode(world):
    home = world.folder()
    s = world.lingyuan(home=home)
    s.enter("黑榜")
    s.leave()
    same(oct(stat.S_IMODE(history(home).stat().st_mode)), "0o600")
    same(oct(stat.S_IMODE(history(home).parent.stat().st_mode)), "0o700")
    os.chmod(history(home), 0o644)
    s = world.lingyuan(home=home)
    s.enter("截至")
    s.leave()
    same(oct(stat.S_IMODE(history(home).stat().st_mode)), "0o600")


@case("keys, names and values of the data are not written down; in the conversation they are there")
def masked(world):
    home = world.folder()
    s = world.lingyuan(home=home)
    s.enter("H0000712 的 环境分")
    s.enter("为何 H0000712 在 黑榜？")
    s.enter("巡查（备注 为 “店主称下午清理”）的 次数")
    s.type(UP + UP).settled()
    holds(s.text().endswith("乡约> 为何 H0000712 在 黑榜？"), "by the arrow, whole", s)
    s.type("\x03").settled()
    s.leave()
    same(history(home).read_text("utf-8").splitlines(),
         ["… 的 环境分", "为何 … 在 黑榜？", "巡查（备注 为 “…”）的 次数"])


@case("XDG_STATE_HOME says where; --no-history keeps nothing and reads nothing")
def places(world):
    home, state = world.folder(), world.folder()
    s = world.lingyuan(home=home, environment={"XDG_STATE_HOME": str(state)})
    s.enter("黑榜")
    s.leave()
    same((state / "xiangyue" / "history").read_text("utf-8"), "黑榜\n")
    same(list(home.iterdir()), [])
    s = world.lingyuan("--no-history", home=home, environment={"XDG_STATE_HOME": str(state)})
    s.type(UP).settled()
    holds(s.text().endswith("乡约>"), "nothing is read", s)
    s.enter("截至")
    s.leave()
    same((state / "xiangyue" / "history").read_text("utf-8"), "黑榜\n")


@case("a history that can't be kept is told once and hinders nothing")
def refused(world):
    home = world.folder()
    (home / ".local").write_text("", encoding="utf-8")
    s = world.lingyuan(home=home)
    s.enter("黑榜")
    holds("历史记不下来" in s.everything(), "told", s)
    s.enter("截至")
    same(s.everything().count("历史记不下来"), 1)
    same(s.leave(), 0)


@case("an error leaves the text one arrow-key away")
def errors(world):
    s = world.lingyuan()
    s.enter("H0000712 的 环镜分")
    holds("约" in s.everything() and "环境分" in s.everything(), "told", s)
    s.type(UP).settled()
    holds(s.text().endswith("乡约> H0000712 的 环镜分"), "to be mended", s)
