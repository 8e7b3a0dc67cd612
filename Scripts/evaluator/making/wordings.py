"""The same said in the language's other words: the words of a bound, 为 是 for a bare field, 与 for 至, a day that has no effect."""
from model import *

AT_LEAST, AT_MOST = ["达到", "至少", "不少于", "不低于"], ["至多", "不超过", "不高于"]
MORE, LESS = ["超过", "高于"], ["不满", "不足", "低于", "少于"]


class Wordings:
    def vary(self, thing):
        """Other words in a part of a program, now and then: those of one meaning."""
        if isinstance(thing, (list, tuple)):
            for part in thing:
                self.vary(part)
            return
        if not hasattr(thing, "__dataclass_fields__"):
            return
        if isinstance(thing, Bound) and self.chance(0.4):
            self.vary_bound(thing)
        if isinstance(thing, Between) and self.chance(0.3):
            thing.word = "与"
        if isinstance(thing, Act) and self.has("vague", 0.03):
            thing.vague = self.pick("及时", "按时", "定期")
        for f in thing.__dataclass_fields__:
            if f != "band":                              # a band begins with no 至少 or 至多
                self.vary(getattr(thing, f))

    def vary_bound(self, b):
        is_number = isinstance(b.value, Quantity)
        if isinstance(b.value, Name):                    # 高中 以上
            if self.chance(0.3):
                b.inclusive, b.behind = self.pick("含", "不含"), self.chance(0.5)
            return
        for words, suffixes in ((AT_LEAST, ["以上"]), (AT_MOST, ["以下", "以内"]), (MORE, ["以外"]), (LESS, [])):
            if b.word in words + suffixes and not b.inclusive:
                b.word = self.pick(*(words + (suffixes if is_number else [])))
                if self.chance(0.15):
                    b.inclusive, b.behind = "不含" if words in (MORE, LESS) else "含", self.chance(0.5)
                return
