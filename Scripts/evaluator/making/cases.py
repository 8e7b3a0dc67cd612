"""Duties on cases, one method a form."""
from generate import name, plain, q
from making.pieces import bare, bounds, breach, sum_of
from model import *


class Cases:
    def case_set(self):
        return [Set("红白事", [self.case_condition()] if self.chance(0.4) else [])]

    def case_conditions(self):
        return [Condition([self.case_condition()])] if self.chance(0.2) else []

    def case_article(self, part, title=""):
        body = [Norm(self.case_set(), [self.case_conditions() + self.excepted(part, self.case_atom)])]
        if self.chance(0.7) and part.modal != "鼓励":
            effects = [self.points(), self.other_effect()]
            clauses = [Clause([breach([self.cite_of()])], None, effects)]
            if self.chance(0.3):
                clauses = [Clause([breach([Cite("前款")], "违反", Bound(self.pick("以上", "满"), q(2, "次")))],
                                  None, effects)]
            elif self.chance(0.3):
                clauses = [Clause([breach([Cite("前款")]), self.case_atom()], None, effects)]
            body.append(Clauses(clauses))
        number = self.article(body, title)
        if part.modal != "鼓励":
            self.duties.append((number, 1, []))

    def case_items(self):
        parts = [ItemValue(name("桌数"), Bounds([Bound("不超过", q(20, "桌"))])), ItemValue(name("礼金"), Bounds([Bound("低于", q(500, "元"))])),
                 Act(["公开"])]
        parts = self.r.sample(parts, self.pick(2, 3))
        items = [NormItem(i, [p] + ([Condition([self.case_atom()], True)] if self.has("exceptions", 0.2) else []))
                 for i, p in enumerate(parts, start=1)]
        norm = Norm([Set("红白事", [self.case_atom()] if self.chance(0.4) else [])], [[Duty("应当", ObeyItems(self.pick("遵守", "符合")))]], items)
        if norm.sections[0][0].act.word == "符合":
            norm.sections[0][0].act.word = "遵守"
        cite = self.pick(Cite("前款"), Cite("前款", point=1))
        self.duties.append((self.article([norm, Clauses([Clause([breach([cite])], None, [self.points()])])]), 1, []))

    def in_time(self):
        base = self.pick(["办理日期"], ["办理日期"], ["日期"])
        within = self.pick(Within("N前", q(self.pick(3, 5), self.pick("日", "个工作日")), base),
                           Within("内", q(self.pick(3, 10), "日"), base, "自"), Within("内", q(self.pick(1, 3), "个工作日"), base, "后"),
                           Within("内", q(1, "个月"), base, "自"), Within("前", None, base), Within("前N内", q(5, "日"), base),
                           Within("内", q(3, "日")))
        self.case_article(Duty(self.pick("应当", "应当", "应当", "鼓励"), Act(["报备日期"], within)))

    def served(self):
        base = ["办理日期"]
        within = self.pick(Within("N前", q(self.pick(3, 5), self.pick("日", "个工作日")), base),
                           Within("内", q(self.pick(3, 10), "日"), base, "自"), Within("内", q(self.pick(1, 3), "个工作日"), base, "后"),
                           Within("前", None, base), Within("前N内", q(5, "日"), base), Within("内", q(3, "日")))
        self.case_article(Duty("应当", Act(["报备"], within)))

    def times(self):
        within = Within("内", self.pick(q(12, "小时"), q(24, "小时"), q(90, "分钟")), self.pick(["报修时间"], ["报修时间"], ["办理日期"]), "自")
        self.case_article(Duty("应当", Act(["办结时间"], within)))

    def repairs(self):
        """A record whose day is that of its first 时间."""
        part = self.pick(Duty("应当", Act(["办结"], Within("内", self.pick(q(24, "小时"), q(30, "分钟"), q(2, "日"), q(1, "个工作日")), ["报修"], "自"))),
                         Duty("应当", InOrder(["报修", "办结"])), Duty("应当", Act(["满意"])),
                         Duty("应当", Act(["报备"], Within("内", q(self.pick(1, 3), "日")))))
        conditions = []
        if self.chance(0.4):
            conditions = [self.pick(bounds(name("报修"), ("超过", plain(TimeOfDay(18 * 60)))), bounds(name("办结"), ("不超过", plain(TimeOfDay(12 * 60)))),
                                    Compare(name("报修"), Between(plain(TimeOfDay(22 * 60)), plain(TimeOfDay(7 * 60)))), bare("满意"),
                                    Compare(name("办结"), Empty(self.chance(0.5))))]
        body = [Norm([Set("报修单", conditions)], [[part]])]
        if self.chance(0.7):
            body.append(Clauses([Clause([breach([self.cite_of()])], None, [self.effect(), self.other_effect()])]))
        self.duties.append((self.article(body), 1, []))

    def ordered(self):
        steps = ["报备日期", "办理日期", "公示日期"] if self.chance(0.6) else ["报备日期", self.pick("报修时间", "办理日期")]
        self.case_article(Duty("应当", InOrder(steps)))

    def arithmetic(self):
        part = self.pick(
            ValueDuty("不得", name("费用"), Bounds([Bound("超过", sum_of("礼金", "×", q(3), "+", q(1000, "元")))])),
            ValueDuty("不得", name("桌数"), Bounds([Bound("超过", sum_of(q(20, "桌"), "+", "系数", "×", q(5, "桌")))])),
            ValueDuty("应当", name("费用"), Bounds([Bound("不超过", sum_of("礼金", "÷", "系数", "×", "系数"))])),
            ValueDuty("应当", sum_of("费用", "÷", "桌数"), Bounds([Bound("不超过", q(400, "元"))])),
            ValueDuty("应当", sum_of("费用", "-", "礼金"), Bounds([Bound("低于", q(5000, "元"))])),
            ValueDuty("不得", name("桌数"), Bounds([Bound("超过", name("主办", Step("社区"), Step("席数")))])),
            ValueDuty("应当", name("费用"), Between(sum_of("礼金"), sum_of("礼金", "×", q(10)))))
        self.case_article(part)

    def parameters(self):
        self.used_parameters = True
        self.case_article(self.pick(ValueDuty("不得", name("桌数"), Bounds([Bound("超过", sum_of("宴席上限"))])),
                                    ValueDuty("应当", name("桌数"), Bounds([Bound("不超过", sum_of("宴席上限", "+", q(2, "桌")))]))))
        if self.chance(0.4):
            self.article([Norm(self.set(), [[ValueDuty("应当", name("年龄"), Bounds([Bound("不低于", sum_of("年龄线"))]))]])])

    def linked(self):
        if self.hung:
            return
        part = ValueDuty("应当", Sum([Product([Ref(Name("社区", "所联"), [Step("人口")])], [])], []), Bounds([Bound("达到", q(1000, "人"))]))
        self.article([Norm(self.set(), [[part]])])
