"""Articles that lay down no duty, or one for the sake of what follows from it; one method a form."""
from generate import is_, plain, q
from making.pieces import bare, breach
from model import *


class Articles:
    def several_cites(self):
        if len(self.duties) < 2:
            return
        one, two = self.r.sample(self.duties, 2)
        cites = [Cite(article=one[0]), Cite(article=two[0])]
        clauses = self.pick([Clause([breach(cites)], None, [self.points()])],
                            [Clause([breach(cites, "违反", Bound(self.pick("以上", "满"), q(2, "次")))], None, [self.effect()])],
                            [Clause([breach(cites)], (1, False), [self.other_effect()]), Clause([], (2, True), [self.points()])])
        self.article([Clauses(clauses)])

    def by_rule(self):
        items = [(1, [Clause([is_("情节", "严重")], None, [self.points(), Effect("记", to="警示书")])]),
                 (2, [Clause([self.row_condition()], None, [self.effect()])])]
        general = [self.other_effect()] if self.chance(0.3) else []
        head = [breach([Cite("前款")])]
        body = [Norm(self.set(), [[Duty("应当", Act(["养犬"]))]]), Clauses([Clause(head, None, general, True)], items)]
        self.duties.append((self.article(body), 1, ["养犬"]))

    def heaviest(self):
        body = [Norm(self.set(), [[Duty("应当", Act(["养犬", "排污"]))]]), Clauses(self.capped([Cite("前款")], True))]
        if self.chance(0.4):
            body.append(Clauses([Clause([], None, [Effect("只计", same=["日"], to="最高")])]))
        self.duties.append((self.article(body), 1, ["养犬", "排污"]))

    def all_items(self):
        if not self.duties:
            return
        number, _, matters = self.r.choice(self.duties)
        pool = [[Predicates([Breach("违反", [Cite(article=number)], Bound("以上", q(2, "次")))], Period("本年"))],
                [Predicates([Breach("违反", [], Bound("以上", q(self.pick(2, 3), "次")))], Period(length=q(60, "日")))],
                [self.subject_atom()], [breach([Cite(article=number)])]]
        chosen = self.r.sample(pool[:3], 2)
        if all(isinstance(c[0], Compare) for c in chosen) or self.chance(0.3):
            chosen.append(pool[3])
        head = self.pick(AllItems(), AnyItem())
        if isinstance(head, AnyItem):
            chosen = [c for c in chosen if isinstance(c[0], Predicates)]
            if len(chosen) < 2:
                chosen = [pool[0], pool[1]]
        items = [(i, [Clause(c)]) for i, c in enumerate(chosen, start=1)]
        self.article([Clauses([Clause([Predicates([head])], None, [self.points(), self.other_effect()])], items)])

    def totals(self):
        period = self.pick(Period("本年"), Period("本季度"), Period("本周"), None)
        clauses = [Clause([Predicates([Breach("", [], Bound("以上", q(self.pick(2, 3), "次")), True)], period)], None, [self.effect()])]
        if self.chance(0.5):
            clauses[0].conditions[0].predicates[0].verb = "违反"
        self.article([Clauses(clauses)])

    def period_end(self):
        effects = [self.pick(Effect("记", to="谈话"), Effect("奖", amount=q(100, "元")), Effect("予以", to="提醒"))]
        kind = self.r.randrange(7)
        if kind == 5:
            unit = self.pick("周", "月", "季度", "年")
            conditions = [self.pick(Compare(plain(ViolationCount()), Bounds([Bound("以上", q(2, "次"))]), Period("上" + unit)),
                                    Predicates([Has("无", "违反")], Period("上" + unit)))]
            effects.append(Effect("加", amount=q(1, "分"), to="文明分" if self.second else "环境分"))
        elif kind == 6:
            conditions = [self.number_bound("环境分", [95, 100], "分"), self.number_bound("环境分", [95, 100], "分")]
            conditions[1].period = Period("上" + self.unit)
        elif kind == 0:
            conditions = [self.number_bound("环境分", [90, 95, 100], "分")]
        elif kind == 1:
            conditions = [Predicates([Has("无", "违反")], Period("本" + self.pick("周", "月", "季度", "年")))]
            effects = [self.points(word="加", to="文明分" if self.second else "环境分")]
        elif kind == 2:
            conditions = [Predicates([Has("有", "巡查", self.pick([], [is_("结果", "合格")]), self.pick(None, Bound("以上", q(2, "次"))))],
                                     Period("本" + self.pick("月", "季度")))]
            effects.append(Effect("加", amount=q(1, "分"), to="文明分" if self.second else "环境分"))
        elif kind == 3 and self.second:
            conditions = [self.number_bound("环境分", [90, 100], "分")]
            effects = [Effect("加", amount=q(5, "分"), to="文明分")]
        else:
            conditions = [Predicates([Has("无", "违反")], Period("本" + self.pick("月", "季度"))), self.number_bound("走访数", [1, 2], "个")]
        self.article([Clauses([Clause(conditions, None, effects)])])

    def before(self):
        """前条, 第N条第一款, 本款."""
        if not self.duties or self.duties[-1][0] != self.number:
            return
        number, paragraph, matters = self.duties[-1]
        cite = self.pick(Cite("前条"), Cite("前条", paragraph=paragraph), Cite(article=number, paragraph=paragraph))
        verb = self.pick("违反", "违反", "遵守")
        self.article([Clauses([Clause([breach([cite], verb)], None, [self.points(word="扣" if verb == "违反" else "加"), self.other_effect()])])])

    def everything_exempt(self):
        cites = self.pick([Cite("本规约")], [Cite(article=self.r.choice(self.duties)[0])] if self.duties else [Cite("本规约")])
        self.article([Clauses([Clause([bare("困难户")], None, [], False, cites)])])
