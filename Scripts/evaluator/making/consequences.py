"""What follows from a duty: clauses, their effects, caps."""
from generate import FORBIDDEN, INSPECTED, plain, q
from making.pieces import breach
from model import *

EXTRA = ["包秩序", "晾晒", "养犬", "排污", "修路"]


class Consequences:
    def cite_of(self, paragraph=1):
        return self.pick(Cite("前款"), Cite(paragraph=paragraph), Cite("本条"), Cite("本条", paragraph=paragraph))

    def points(self, number=None, word=None, to="", **more_):
        to = to or ("环境分" if self.second or self.villages else "")
        if self.second and to == "环境分" and self.chance(0.3):
            to = "文明分"
        return Effect(word or "扣", amount=q(number or self.r.randrange(1, 12), "分"), to=to, **more_)

    def other_effect(self):
        choices = [Effect("予以", to=self.pick("批评教育", "劝导", "提醒", "警告", "通报批评")), Effect("记", to=self.pick("谈话", "警示书")),
                   Effect("上报", to="街道办事处", quoted=True), Effect("奖", amount=q(100, "元"))]
        if self.has("fine", 0.1):
            choices.append(Effect("罚款", amount=self.pick(None, q(200, "元"))))
        if self.graded and self.has("set_directly", 0.2):
            choices.append(Effect("定为", to=self.pick("五星", "三星"), amount=self.pick(None, q(1, "个月"), q(1, "年"))))
        if self.graded:
            choices += [Effect(self.pick("升", "降"), amount=q(self.pick(1, 1, 2), "级"))] * 2
        return self.r.choice(choices)

    def effect(self):
        return self.points() if self.chance(0.5) else self.other_effect()

    def consequence(self, matters, can_limit, verb="违反", cite=None):
        inspected = bool(set(matters) & set(INSPECTED + EXTRA + FORBIDDEN))
        shapes = [None, None, self.in_a_row, self.counted, self.with_condition, self.moved, self.mixed, self.occasions, self.of_matter]
        self.about = matters
        if can_limit and self.chance(0.3):
            return Clauses(self.limits([cite or Cite("前款")], inspected))
        if "for_a_time" not in self.without:
            shapes.append(self.for_a_time)
        if "heaviest" not in self.without:
            shapes.append(self.capped)
        shape = self.r.choice(shapes)
        if shape is None:
            found = super().consequence(matters, can_limit, verb)
            for c in found.clauses:
                for e in c.effects:
                    if e.kind == "限" and self.chance(0.3):
                        e.amount = self.pick(q(2, "个工作日"), q(1, "个月"), q(1, "周"))
            return found
        return Clauses(shape([cite or Cite("前款")], inspected))

    def for_a_time(self, cites, inspected):
        good = self.chance(0.4)
        return [Clause([breach(cites, "遵守" if good else "违反")], None, [self.points(word="加" if good else "扣"),
                                                                       Effect("有效", amount=self.pick(q(30, "日"), q(1, "个月"), q(7, "日")))])]

    def in_a_row(self, cites, inspected):
        verb = self.pick("违反", "遵守")
        times = q(self.pick(2, 2, 3), "次")
        word = "扣" if verb == "违反" else "加"
        if self.chance(0.5):
            return [Clause([Predicates([InARow(times, verb, cites)])], None, [self.points(word=word), self.other_effect()])]
        return [Clause([breach(cites, verb)], None, [self.points(word=word)]),
                Clause([Predicates([InARow(times, verb if verb == "遵守" else "", cites if verb == "遵守" else [])])], None, [self.effect()])]

    def counted(self, cites, inspected):
        verb = self.pick("违反", "违反", "遵守")
        bound = Bound(self.pick("以上", "满", "超过", "达到"), q(self.pick(2, 3), "次"))
        period = self.pick(Period(length=q(self.pick(7, 30), "日")), Period("本季度"), Period("本年"), Period("本月"), Period("本周"), None,
                           Period(length=q(30, "日"), near=True))
        total = self.has("totals", 0.3)
        if total and period is not None and not period.word:
            period = Period("本年")
        if total:
            bound.word = "以上"
        same = [] if period is None and total else self.pick([], [], ["事项"])
        return [Clause([Predicates([Breach(verb, cites, bound, total)], period, same)], None, [self.effect(), self.other_effect()])]

    def with_condition(self, cites, inspected):
        second = self.row_condition() if inspected and self.chance(0.7) else self.subject_atom()
        clauses = [Clause([breach(cites), second], None, [self.effect()])]
        if self.chance(0.5):
            clauses.append(Clause([breach(cites)], None, [self.points()]))
        return clauses

    def limits(self, cites, inspected):
        length = self.pick(q(1, "日"), q(3, "日"), q(10, "日"), q(30, "日"), q(2, "个工作日"), q(1, "个月"), q(1, "周"))
        head = [breach(cites)] + ([self.row_condition()] if inspected and self.chance(0.3) else [])
        late = Clause([Predicates([Overdue()])], None, [self.effect(), self.other_effect()])
        return [Clause(head, None, [self.points(), Effect("限", amount=length)]), late]

    def of_matter(self, cites, inspected):
        if not inspected:
            return self.moved(cites, inspected)
        matter = self.pick(*self.about)
        word = "有" if matter in FORBIDDEN else "未"
        clauses = [Clause([breach(cites), Predicates([Has(word, matter)])], None, [self.effect()])]
        if self.chance(0.5):
            clauses.append(Clause([], (2, True), [self.other_effect()]))
        return clauses

    def moved(self, cites, inspected):
        good = self.chance(0.4)
        return [Clause([breach(cites, "遵守" if good else "违反")], None, [self.effect(), self.other_effect()])]

    def mixed(self, cites, inspected):
        return [Clause([breach(cites)], None, [self.points(), self.points(word="加")]), Clause([], None, [self.effect()])]

    def occasions(self, cites, inspected):
        verb = self.pick("违反", "违反", "遵守")
        return [Clause([breach(cites, verb)], self.pick((1, False), (2, False)), [self.effect()]),
                Clause([], (3, self.chance(0.7)), [self.points(per="次")])]

    def capped(self, cites, inspected):
        best = Effect("只计", same=self.pick([], ["日"], ["日", "事项"]), to="最高") if self.chance(0.6) else Effect("只计", to="最重")
        # points without 文明分: which account a 只计 looks at is plain only where there is one
        to = "环境分" if self.second or self.villages else ""
        amount = lambda: Effect("扣", amount=q(self.r.randrange(1, 12), "分"), to=to)
        clauses = [Clause([breach(cites)], None, [amount()])]
        if inspected:
            clauses.append(Clause([self.row_condition()], None, [amount()]))
        else:
            clauses.append(Clause([], (2, True), [amount()]))
        if self.chance(0.5):
            clauses[-1].effects.append(best)
        else:
            clauses.append(Clause([], None, [best]))
        return clauses
