"""Duties on subjects, one method a form."""
from datetime import timedelta

from generate import FORBIDDEN, INSPECTED, more, name, q
from making.pieces import breach, sum_of
from model import *


class Duties:
    def sign_in(self):
        every = self.pick(Every(schedule="清洁日"), Every(schedule="清洁日"), Every(schedule="清洁日"),
                          Every("周", weekdays=[self.r.randrange(1, 8)]), Every("日"))
        self.duty_article(Duty("应当", Act(["参加清洁日"]), every), ["参加清洁日"], False)

    def sections(self):
        """Several duties in one sentence, each part behind a ； with its own condition."""
        duty = lambda m: Duty("不得" if m in FORBIDDEN else "应当", Act([m]))
        matters = self.r.sample(INSPECTED[:2] + FORBIDDEN[1:], 2)
        sections = [[Condition([self.subject_condition()])] * self.chance(0.6) + [duty(m)] for m in matters]
        if self.chance(0.3):
            sections = [sections[0] + sections[1][-1:]]
        body = [Norm(self.set(), sections), self.consequence(matters, True)]
        if self.chance(0.4):
            body.append(Clauses([Clause([breach([self.pick(Cite(paragraph=1), Cite("本条"))])], None, [self.other_effect()])]))
        self.duties.append((self.article(self.exempt(body, matters)), 1, matters))

    def unused(self, *matters):
        """A matter of which no other duty speaks: two of them might contradict each other (约0503)."""
        left = [m for m in matters if m not in self.used]
        chosen = self.r.choice(left) if left else ""
        self.used.add(chosen)
        return chosen

    def periodic(self):
        every = Every(self.pick("月", "季度", "周", "年"))
        matter = self.unused("走访", "开会", "闹事")
        if not matter:
            return
        act = Act([matter])
        modal = "应当"
        if matter == "闹事":
            modal = "不得"
        elif self.chance(0.6):
            act.bound, act.times = self.pick("至少", "至多"), q(self.pick(1, 2, 3), "次")
        else:
            modal = self.pick("应当", "鼓励")
        self.duty_article(Duty(modal, act, every), [matter], False)

    def by_day(self):
        every = Every(self.pick("月", "月", "季度", "年"))
        day = {"月": ["末日", 5, 15, 25, 31], "季度": ["末日"],
               "年": [(3, 5), (6, 30), "末日"]}[every.unit]
        matter = self.unused("走访", "开会")
        if not matter:
            return
        act = Act([matter], Within("每", every=Every(every.unit, days=[self.r.choice(day)])))
        if self.chance(0.2):
            act.bound, act.times = "至少", q(2, "次")
        self.duty_article(Duty("应当", act, self.pick(every, None)), [matter], False)

    def items(self):
        matters = ["包秩序", "晾晒"]
        parts = [[Act([m], did=self.chance(0.5))] for m in matters]
        if self.chance(0.3):
            parts[0].append(Condition([self.subject_atom()], True))
        every = None
        norm = Norm(self.set(), [[Duty("应当", ObeyItems(), every)]], [NormItem(i, p) for i, p in enumerate(parts, start=1)])
        cite = self.pick(Cite("前款"), Cite("前款", point=1), Cite("前款", point=2))
        body = [norm, Clauses([Clause([breach([cite])], None, [self.points(), self.other_effect()])])]
        self.duties.append((self.article(body), 1, matters))

    def value_duty(self):
        unit = self.pick("月", "季度", "年")
        part = self.pick(
            ValueDuty("应当", name("走访数"), Bounds([Bound("达到", q(self.pick(1, 2), "个"))]), Every(unit)),
            ValueDuty("不得", name("走访数"), Bounds([Bound("超过", q(2, "个"))]), Every(unit)),
            ValueDuty("鼓励", name("走访数"), Bounds([Bound("达到", q(2, "个"))]), Every(unit)),
            ValueDuty("应当", name("走访费"), Bounds([Bound("达到", q(100, "元"))]), Every(unit)),
            ValueDuty("应当", name("到会率"), Bounds([Bound("达到", Quantity(self.pick(5000, 3333), "%"))]), Every(unit)),
            ValueDuty("不得", name("均费"), Bounds([Bound("超过", q(50, "元"))]), Every(unit)),
            ValueDuty("应当", name("年龄"), Bounds([Bound("达到", q(20, "人"))])),
            ValueDuty("不得", name("类型"), Is([name("商户")])),
            ValueDuty("应当", name("收入"), Bounds([Bound("以上", q(5000, "元"))])))
        body = [Norm(self.set(), [self.excepted(part, self.subject_atom)])]
        if self.chance(0.7) and part.modal != "鼓励":
            body.append(Clauses([Clause([breach([Cite("前款")])], None, [self.effect()])]))
        self.article(body)

    def own_fields(self):
        every = Every(self.pick("月", "季度")) if self.chance(0.3) else None
        body = [Norm(self.set(), [[Duty(self.pick("应当", "不得", "鼓励"), Act(["党员户"]), every)]])]
        if self.chance(0.5) and body[0].sections[0][0].modal != "鼓励":
            body.append(Clauses([Clause([breach([Cite("前款")])], None, [self.effect()])]))
        self.article(body)

    def scheduled(self):
        matter = self.pick("参加清洁日", "占道")
        every = self.pick(Every(schedule=self.schedules[-1].name), Every("月", days=[self.pick(15, "末日", DayPoint("ends", digits=[3, 8]))]),
                          Every("年", days=[DayPoint("term", term=self.pick("清明", "冬至"))]), Every("周", weekdays=[1, 4]))
        self.duty_article(Duty("不得" if matter == "占道" else "应当", Act([matter]), every), [matter], False)

    def follow_up(self):
        self.follows = True
        duty = Duty("应当", Act(["交方案"], Within("内", q(self.pick(3, 7), self.pick("日", "日", "个工作日")))))
        head = Clause([breach([Cite("前款")])], self.pick(None, None, (1, False), (2, True)), [Effect("应当", duty=duty)])
        if self.chance(0.3):
            head.effects.insert(0, self.points())
        body = [Norm([Set("住户")], [[Duty("应当", Act(["排污"]))]]), Clauses([head])]
        if self.chance(0.6):
            body.append(Clauses([Clause([breach([Cite("前款")])], None, [self.points(), self.other_effect()])]))
        self.duties.append((self.article(body), self.pick(1, 2), ["排污"]))

    def revised(self):
        number = self.duty_article(Duty("应当", Act(["修路"])), ["修路"], True, self.set())
        days = sorted(self.in_force + timedelta(days=d) for d in self.r.sample(range(1, 90), 2))
        for day in days[:self.pick(1, 1, 2)]:
            if self.chance(0.3):
                self.articles.append(Article(number, repealed=day))
                return
            duty = self.pick(Duty("应当", Act(["修路"])), Duty("应当", Act(["修路", "晾晒"])), Duty("应当", Act(["整院"]), Every("月")))
            body = [Norm(self.set(), [[duty]]), self.consequence(duty.act.names, duty.every is None)]
            self.articles.append(Article(number, "修路", revised=day, body=body))

    def village(self):
        part = self.pick(Duty("应当", Act(["清淤"])), Duty("应当", Act(["清淤"]), Every(self.pick("月", "季度"))),
                         ValueDuty("应当", name("均分"), Bounds([Bound("达到", q(95, "分"))]), Every(self.pick("月", "季度"))),
                         ValueDuty("应当", name("户数"), Bounds([Bound("达到", sum_of("人口", "÷", q(500)))])),
                         Duty("应当", Act(["有网"])))
        effects = [Effect("扣", amount=q(5, "分"), to="社区分")]
        body = [Norm([Set("社区", self.pick([], [more("人口", "以上", 500, "人")]))], [[part]]),
                Clauses([Clause([breach([Cite("前款")])], None, effects)])]
        self.article(body)

    def may(self):
        """可以 binds nobody; what is about the article before, or one 项."""
        body = [Norm(self.set(), [[Duty("可以", Act(["晾晒"]))]])]
        self.article(body)
