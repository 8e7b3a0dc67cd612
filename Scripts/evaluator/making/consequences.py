"""What follows from a duty: clauses, their effects, caps."""
from generate import FORBIDDEN, INSPECTED, name, plain, q
from making.pieces import breach
from model import *


def plain_name(text):
    return plain(Name(text))


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
        shapes += [getattr(self, form) for form in ("again", "doubled", "cleared") if form not in self.without]
        shape = self.r.choice(shapes)
        if shape is None:
            found = super().consequence(matters, can_limit, verb)
            for c in found.clauses:
                for e in c.effects:
                    if e.kind == "限" and self.chance(0.3):
                        e.amount = self.pick(q(2, "个工作日"), q(1, "个月"), q(1, "周"))
                if self.graded and any(e.kind == "限" for e in c.effects) and self.has("until_right", 0.3):
                    c.effects.append(Effect("定为", to=self.pick("五星", "三星"), until=True))
            return found
        return Clauses(shape([cite or Cite("前款")], inspected))

    def for_a_time(self, cites, inspected):
        good = self.chance(0.4)
        return [Clause([breach(cites, "遵守" if good else "违反")], None, [self.points(word="加" if good else "扣"),
                                                                       Effect("有效", amount=self.pick(q(30, "日"), q(1, "个月"), q(7, "日")))])]

    def repetition(self):
        """A duty with what follows where it is broken again."""
        shape = self.pick(*[f for f in (self.again, self.doubled, self.doubled, self.cleared) if f.__name__ not in self.without])
        kind = self.r.randrange(4)
        matters = self.pick(["养犬"], ["养犬", "排污"], ["晾晒"])
        norm, inspected = Norm(self.set(), [[Duty("应当", Act(matters))]]), True
        if kind == 0:
            norm, inspected, matters = Norm(self.case_set(), [[ValueDuty("不得", name("桌数"), Bounds([Bound("超过", q(18, "桌"))]))]]), False, []
        elif kind == 1:
            norm, matters = Norm(self.set(), [[Duty("不得", Act(["占道"]))]]), ["占道"]
        self.about = matters
        body = [norm, Clauses(shape([Cite("前款")], inspected))]
        if self.chance(0.2):
            body.append(Clauses([Clause([], None, [Effect("至多", every=Every(self.pick("月", "年")), amount=q(self.r.randrange(5, 20), "分"))])]))
        self.duties.append((self.article(body), 1, matters))

    def a_while(self):
        return self.pick(Period(length=q(1, "年")), Period(length=q(self.pick(1, 2), "个月")), Period(length=q(self.pick(7, 30), "日")),
                         Period(length=q(1, "周")), Period("本年"), Period("本季度"), Period("本月"))

    def number_of_time(self):
        return self.pick((2, True), (2, True), (1, False), (2, False), (3, True), (3, False))

    def again(self, cites, inspected):
        """1年内 第2次 违反 前款 规定 的; 违反 前款 规定 的，初次 …；1年内 第2次，…"""
        verb = self.pick("违反", "违反", "遵守")
        if self.chance(0.5):
            said = Predicates([Breach(verb, cites, nth=self.number_of_time())], self.a_while() if self.chance(0.9) else None,
                              self.pick([], [], ["事项"]))
            return [Clause([said], None, [self.effect(), self.other_effect()])]
        return [Clause([breach(cites, verb)], self.pick(None, (1, False)), [self.effect()]),
                Clause([], (*self.number_of_time(), self.a_while()), [self.points(per="次")])]

    def doubled(self, cites, inspected):
        verb = self.pick("违反", "违反", "遵守")
        word = "扣" if verb == "违反" else "加"
        to = "环境分" if self.second or self.villages or self.money else ""
        amount = q(self.r.randrange(1, 9), "分")
        if inspected and self.chance(0.3):
            amount = self.pick(Discretion(q(3, "分"), q(8, "分"), "扣分"),
                               ByClass(plain_name("情节"), [(plain_name("严重"), q(4, "分"))], self.pick(None, q(1, "分"))))
        conditions = [breach(cites, verb)] + ([self.row_condition()] if inspected and self.chance(0.3) else [])
        effects = [Effect(word, amount=amount, to=to)]
        if self.centred and self.chance(0.3):
            effects.append(Effect(word, amount=q(1, "分"), along=["中心户"], to="环境分"))
        if self.chance(0.2):
            effects.append(Effect("有效", amount=q(30, "日")))
        if self.chance(0.3):
            effects.append(Effect("至多", every=Every(self.pick("月", "年")), amount=q(self.r.randrange(5, 15), "分")))
        again = Effect("加倍", to=word + "分")
        if self.chance(0.5):
            clauses = [Clause(conditions, None, effects),
                       Clause([Predicates([Breach(verb, [], nth=self.number_of_time())], self.a_while(), self.pick([], [], ["事项"]))], None, [again])]
        else:
            clauses = [Clause(conditions, self.pick(None, (1, False)), effects), Clause([], (*self.number_of_time(), self.a_while()), [again])]
        if self.chance(0.3):
            clauses.append(Clause([], None, [Effect("只计", same=["日"], to="最高")]) if not self.second else
                           Clause([], None, [Effect("至多", every=Every(self.unit), amount=q(self.r.randrange(5, 20), "分"))]))
        if self.chance(0.2):
            clauses[1].effects.append(self.other_effect())
        return clauses

    def cleared(self, cites, inspected):
        """清零 环境分; what it has never to be above is made so in the appendix."""
        account = self.pick("环境分", "环境分", *["文明分"] * self.second)
        self.emptied.add(account)
        only = account == "环境分" and not (self.second or self.money or self.villages)
        empty = Effect("清零", to="" if only and self.chance(0.5) else account)
        head = self.pick([breach(cites)], [Predicates([Breach("违反", cites, Bound("满", q(2, "次")))], None)],
                         [Predicates([Breach("违反", cites, nth=(3, True))], Period("本年"))])
        return [Clause(head, None, [empty] + ([self.points()] if self.chance(0.4) else []))]

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
        period = self.pick(Period(length=q(self.pick(7, 30), "日")), Period(length=q(self.pick(1, 2), "个月"), near=self.chance(0.3)), Period("本季度"), Period("本年"), Period("本月"), Period("本周"), None,
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
