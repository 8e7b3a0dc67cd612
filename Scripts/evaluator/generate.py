"""Random programs that are right, and data for them. The same seed gives the same pair.

`core` leaves out what the first version of the language had not: duties by period, of values and in time, order, amendments, 参数 …"""
import os
import random
from datetime import date, timedelta

from model import *

KINDS = ["居民", "商户", "五保户"]
INSPECTED = ["包卫生", "包绿化", "垃圾分类"]
FORBIDDEN = ["违建", "占道"]


def name(text, *steps):
    return Sum([Product([Ref(Name(text), list(steps))], [])], [])


def plain(thing):
    return Sum([Product([Ref(thing, [])], [])], [])


def q(number, unit=""):
    return Quantity(number * ONE, unit)


def is_(column, *values, negated=False):
    return Compare(name(column), Is([name(v) for v in values], negated))


def is_thing(thing, value):
    return Compare(thing, Is([name(value)]))


def more(column, word, number, unit):
    return Compare(name(column), Bounds([Bound(word, q(number, unit))]))


class Maker:
    def __init__(self, seed, core):
        self.r = random.Random(seed)
        self.core = core
        self.as_of = date(2022, 1, 1) + timedelta(days=self.r.randrange(60, 1400))
        self.in_force = self.as_of - timedelta(days=self.r.choice([10, 40, 90, 150, 200]))
        if self.chance(0.5):
            self.in_force = self.in_force.replace(day=1)
        self.first = None
        if self.chance(0.3):
            self.first = self.in_force + timedelta(days=self.r.randrange((self.as_of - self.in_force).days + 1))
        self.number = 0
        self.result_optional = self.chance(0.3)
        self.with_boards = self.chance(0.8)
        self.unit = self.r.choice(["月", "季度", "年", "季度", "月"] + ["周"] * self.chance(0.3))

    def chance(self, p):
        return self.r.random() < p

    def pick(self, *things):
        return self.r.choice(things)

    # ---- programs

    def program(self):
        self.articles, self.black, self.limited = [], False, []
        self.duties = []                                 # (article number, paragraph, [matters]) that may be cited
        for make in self.r.sample([self.standing, self.waste, self.sign_in, self.forbidden, self.cases], self.r.randrange(1, 6)):
            make()
        if not self.core:
            for make in self.r.sample(self.new_articles(), self.r.randrange(1, 4)):
                make()
        if self.with_boards:
            self.black_board()
            self.boards()
        self.article([InForce(self.in_force)])
        return Program([Covenant("甲村公约")] + self.articles + [Heading("附件 口径")] + self.appendix())

    def new_articles(self):
        return [self.periodic, self.items, self.value_duty, self.in_time, self.ordered, self.by_rule, self.period_end,
                self.follow_up, self.repeal_and_revise]

    def article(self, body, title="", **more):
        self.number += 1
        self.articles.append(Article(self.number, title or f"第{self.number}事", body=body, **more))
        return self.number

    def points(self, number=None, word=None, **more):
        return Effect(word or "扣", amount=q(number or self.r.randrange(1, 12), "分"), **more)

    def consequence(self, matters, can_limit, verb="违反"):
        """违反 前款 规定 的，…"""
        cite = [Cite("前款")]
        shape = self.r.randrange(6)
        head = [Predicates([Breach(verb, cite)])]
        if shape == 0:
            effects = [self.points()]
            if len(matters) > 1 and self.chance(0.6):
                effects = [self.points(names=[matters[0]]), self.points(rest=True, per="项")]
            clauses = [Clause(head, None, effects)]
            if can_limit and self.chance(0.8):
                effects.append(Effect("限", amount=q(self.r.choice([1, 3, 5, 10, 30]), "日")))
                clauses.append(Clause([Predicates([Overdue()])], None, [self.points(again=True)]))
        elif shape == 1:
            clauses = [Clause(head, (1, False), [Effect("予以", to=self.pick("批评教育", "劝导", "提醒"))]),
                       Clause([], (self.pick(2, 3), True), [self.points(per="次")])]
        elif shape == 2:
            clauses = [Clause(head, None, [self.points()]),
                       Clause([Predicates([InARow(q(self.pick(2, 3), "次"))])], None, [Effect("上报", to="社区")])]
        elif shape == 3:
            clauses = [Clause([Predicates([Breach("遵守", cite)])], None,
                              [self.points(word="加"), Effect("至多", every=Every(self.unit), amount=q(self.r.randrange(1, 12), "分"))]),
                       Clause(head, None, [self.points()])]
        elif shape == 4:
            bound = Bound(self.pick("以上", "以上", "满"), q(self.pick(2, 3), "次"))
            period = self.pick(Period(length=q(self.pick(7, 30), "日")), Period("本季度"), Period("本年"), Period("本月"))
            clauses = [Clause([Predicates([Breach(verb, cite, bound)], period, self.pick([], ["事项"]))], None,
                              [self.points(), Effect("予以", to="提醒")])]
        else:
            clauses = [Clause(head, None, [self.points(), Effect("上报", to="社区")])]
            if self.chance(0.5):
                clauses.append(Clause([], None, [Effect("至多", every=Every(self.unit), amount=q(self.r.randrange(5, 20), "分"))]))
        return Clauses(clauses)

    def set(self):
        return self.pick([Set("住户")], [Set("住户")], [Set("商户")], [Set("住户", [is_("类型", "商户", "五保户")])],
                         [Set("住户", [more("年龄", "以上", 60, "人")])], [Set("商户"), Set("五保户")],
                         [Set("住户", [Or([is_("类型", "商户"), more("年龄", "不满", 60, "人")])])],
                         [Set("住户", [And([Not(is_("类型", "商户")), more("年龄", "超过", 18, "人")])])],
                         [Set("住户", [Compare(name("年龄"), Empty(True))])],
                         [Set("住户", [Compare(name("年龄"), Bounds([Bound("以上", q(18, "人")), Bound("不满", q(60, "人"))]))])])

    def exempt(self, body, matters):
        if self.chance(0.3):
            body.append(Clauses([Clause([Compare(name(self.pick("五保户", "老人户")))], None, [], False, [Cite("本条")])]))
        return body

    def duty_article(self, duty, matters, can_limit, sets=None):
        body = [Norm(sets or self.set(), [[duty]])]
        if self.chance(0.85) and duty.modal != "鼓励":
            body.append(self.consequence(matters, can_limit))
            if self.chance(0.2):
                body.append(Clauses([Clause([], None, [Effect("至多", every=Every(self.unit), amount=q(self.r.randrange(3, 15), "分"))])]))
        number = self.article(self.exempt(body, matters))
        if any(isinstance(b, Clauses) and any(e.kind == "限" for c in b.clauses for e in c.effects) for b in body):
            self.limited.append(number)
        if set(matters) & set(FORBIDDEN) and self.chance(0.4):
            self.article([Clauses([Clause([Predicates([Has("有", matters[0])])], None, [self.points()])])])
        if duty.modal != "鼓励":
            self.duties.append((number, 1, matters))
        return number

    def standing(self):
        matters = self.r.sample(INSPECTED[:2], self.r.randrange(1, 3))
        self.duty_article(Duty(self.pick("应当", "应当", "应当", "鼓励"), Act(matters, did=self.chance(0.5))), matters, True)

    def waste(self):
        self.duty_article(Duty("应当", Act(["垃圾分类"])), ["垃圾分类"], True)

    def forbidden(self):
        matters = self.r.sample(FORBIDDEN, self.r.randrange(1, 3))
        self.duty_article(Duty("不得", Act(matters)), matters, True)

    def sign_in(self):
        every = self.pick(Every(schedule="清洁日"), Every("周", weekdays=[self.r.randrange(1, 8)]), Every("日"))
        self.duty_article(Duty("应当", Act(["参加清洁日"]), every), ["参加清洁日"], False)

    def cases(self):
        part = self.pick(ValueDuty("不得", name("桌数"), Bounds([Bound("超过", q(20, "桌"))])),
                         ValueDuty("应当", name("桌数"), Bounds([Bound("不超过", q(20, "桌"))])),
                         Duty("应当", Act(["公开"])))
        sets = [Set("红白事", self.pick([], [is_("种类", "婚")]))]
        section = [part]
        if self.chance(0.3):
            section = [Condition([more("桌数", "以上", 5, "桌")])] + section
        self.number += 1
        body = [Norm(sets, [section])]
        if self.chance(0.7):
            body.append(Clauses([Clause([Predicates([Breach("违反", [Cite("前款")])])], None, [self.points(), Effect("予以", to="劝导")])]))
        self.articles.append(Article(self.number, "红白事", body=body))
        self.duties.append((self.number, 1, []))

    def black_board(self):
        if not self.duties:
            return
        self.black = True
        items = []
        number, _, matters = self.r.choice(self.duties)
        options = [[Predicates([Breach("违反", [], Bound("以上", q(self.pick(2, 3), "次")))], Period(length=q(30, "日")), ["事项"])],
                   [Predicates([Breach("违反", [Cite(article=number)], Bound("以上", q(2, "次")))], self.pick(Period("本季度"), Period("本年")))],
                   [Predicates([Breach("违反", [], Bound("以上", q(4, "次")))], Period(length=q(60, "日")))]]
        if self.limited:
            options.append([Predicates([Breach("违反", [Cite(article=self.pick(*self.limited))])]), Predicates([Overdue()])])
        chosen = self.r.sample(options, self.r.randrange(1, len(options) + 1))
        out = Clauses([])
        if len(chosen) == 1:
            out.clauses.append(Clause(chosen[0], None, [Effect("列入", to="黑榜")]))
            body = [out]
        else:
            out.clauses.append(Clause([Predicates([AnyItem()])], None, [Effect("列入", to="黑榜")]))
            out.items = [(i, [Clause(c)]) for i, c in enumerate(chosen, start=1)]
            body = [out]
        leave = [Clause([Predicates([AllRight(q(self.pick(5, 30), "日"))])], None, [Effect("移出", to="黑榜")])]
        if self.chance(0.6):
            leave.insert(0, Clause([Predicates([Listed("列入", "黑榜")])], None, [Effect("取消", names=["红榜"])]))
        body.append(Clauses(leave))
        self.article(body, "黑榜")

    def boards(self):
        unit = self.pick("月", "季度", "年")
        score = self.pick(name("环境分"), name("环境分", Step("平均", "本年"))) if self.unit in ("月", "季度") else name("环境分")
        conditions = self.r.sample([Predicates([Has("有", "巡查", self.pick([], [is_("结果", "未检", negated=True)])), Has("无", "违反")],
                                               Period("本" + unit)),
                                    Predicates([Has("无", "违反")], Period("本年")), more("年龄", "以上", 18, "人"),
                                    more("环境分", "以上", 80, "分")], self.r.randrange(0, 3))
        if self.black and self.chance(0.5):
            conditions.append(Predicates([OnBoard("黑榜", True)]))
        keys = [Key(score, None, "从高到低")]
        keys += self.r.sample([Key(plain(ViolationCount()), Period("本年"), "从低到高"), Key(name("户号")),
                               Key(name("年龄"), None, "从高到低")], self.r.randrange(0, 3))
        amount = self.pick(q(1, "户"), q(3, "户"), Quantity(2000, "%"))
        body = [Board("红榜", Every(unit), "评选", self.pick("", "社区"), Set(self.pick("住户", "住户", "商户")), "前", amount, conditions, keys,
                      q(7, "日") if self.chance(0.3) else None)]
        if self.black:
            body.append(Board("黑榜", Every(self.pick("月", "季度", "年")), "公布", "", Set("住户")))
        self.contest = self.chance(0.5)
        if self.contest:
            body.append(Board("竞比", Every(unit), "评选", "", Set("社区"), "", None, [], [Key(name("均分"), None, "从高到低")]))
        self.r.shuffle(body)
        self.article(body, "榜单")

    # ---- what the first version did not know

    def periodic(self):
        every = Every(self.pick("月", "季度", "周", "年"))
        matter = "走访" if self.chance(0.5) else "开会"
        shape = self.r.randrange(4)
        if shape == 0:
            duty = Duty("应当", Act([matter], bound="至少", times=q(self.pick(1, 2, 3), "次")), every)
        elif shape == 1:
            duty = Duty("应当", Act([matter], bound="至多", times=q(self.pick(1, 2), "次")), every)
        elif shape == 2:
            every = Every(self.pick("月", "月", "季度"))
            day = "末日" if every.unit != "月" else self.pick("末日", 5, 15, 31)
            duty = Duty("应当", Act([matter], Within("每", every=Every(every.unit, days=[day]))), self.pick(every, None))
        else:
            duty = Duty(self.pick("应当", "鼓励"), Act([matter]), every)
        self.duty_article(duty, [matter], False)

    def items(self):
        matters = ["包秩序", "晾晒"]
        norm = Norm([Set("住户")], [[Duty("应当", ObeyItems())]],
                    [NormItem(i, [Act([m], did=True)]) for i, m in enumerate(matters, start=1)])
        cite = self.pick(Cite("前款"), Cite("前款", point=1))
        body = [norm, Clauses([Clause([Predicates([Breach("违反", [cite])])], None, [self.points()])])]
        self.duties.append((self.article(body), 1, matters))

    def value_duty(self):
        part = self.pick(ValueDuty("应当", name("走访数"), Bounds([Bound("达到", q(self.pick(1, 2), "个"))]), Every(self.pick("月", "季度"))),
                         ValueDuty("不得", name("走访数"), Bounds([Bound("超过", q(2, "个"))]), Every("月")),
                         ValueDuty("应当", name("年龄"), Bounds([Bound("达到", q(20, "人"))])))
        body = [Norm([Set("住户")], [[part]])]
        if self.chance(0.7):
            body.append(Clauses([Clause([Predicates([Breach("违反", [Cite("前款")])])], None, [Effect("予以", to="提醒")])]))
        self.article(body)

    def in_time(self):
        within = self.pick(Within("N前", q(self.pick(3, 5), self.pick("日", "个工作日")), ["办理日期"]),
                           Within("内", q(self.pick(3, 10), "日"), ["办理日期"], "自"),
                           Within("内", q(self.pick(1, 3), "个工作日"), ["办理日期"], "后"),
                           Within("前", None, ["办理日期"]), Within("前N内", q(5, "日"), ["办理日期"]),
                           Within("内", q(self.pick(12, 24), "小时"), ["报修时间"], "自"))
        what = "办结时间" if within.length and within.length.unit == "小时" else self.pick("报备日期", "报备")
        body = [Norm([Set("红白事")], [[Duty("应当", Act([what], within))]])]
        if self.chance(0.6):
            body.append(Clauses([Clause([Predicates([Breach("违反", [Cite("前款")])])], None, [self.points(), Effect("予以", to="提醒")])]))
        self.duties.append((self.article(body), 1, []))

    def ordered(self):
        body = [Norm([Set("红白事")], [[Duty("应当", InOrder(["报备日期", "办理日期", "公示日期"]))]])]
        if self.chance(0.4):
            body[0].sections[0].append(Condition([is_("种类", "丧")], True))
        self.article(body)

    def by_rule(self):
        items = [(1, [Clause([is_("情节", "严重")], None, [self.points(), Effect("记", to="警示书")])]),
                 (2, [Clause([is_("情节", "一般")], None, [self.points()])])]
        body = [Norm([Set("住户")], [[Duty("应当", Act(["养犬"]))]]),
                Clauses([Clause([Predicates([Breach("违反", [Cite("前款")])])], by_rule=True)], items)]
        if self.chance(0.5):
            body[1] = Clauses([Clause([Predicates([Breach("违反", [Cite("前款")])]), is_("情节", "严重")], None,
                                      [self.points(), Effect("只计", same=self.pick([], ["日"], ["日", "事项"]), to="最高")])])
        self.duties.append((self.article(body), 1, ["养犬"]))

    def period_end(self):
        effects = [self.pick(Effect("记", to="谈话"), Effect("奖", amount=q(100, "元")), Effect("予以", to="提醒"))]
        body = [Clauses([Clause([more("环境分", self.pick("低于", "以上"), self.pick(90, 100), "分")], None, effects)])]
        self.article(body)

    def follow_up(self):
        duty = Duty("应当", Act(["交方案"], Within("内", q(self.pick(3, 7), "日"))))
        body = [Norm([Set("住户")], [[Duty("应当", Act(["排污"]))]]),
                Clauses([Clause([Predicates([Breach("违反", [Cite("前款")])])], None, [Effect("应当", duty=duty)])])]
        if self.chance(0.6):
            body.append(Clauses([Clause([Predicates([Breach("违反", [Cite("前款")])])], None, [self.points()])]))
        self.duties.append((self.article(body), 1, ["排污"]))

    def repeal_and_revise(self):
        number = self.duty_article(Duty("应当", Act(["修路"])), ["修路"], True, [Set("住户")])
        day = self.in_force + timedelta(days=self.r.randrange(1, 60))
        if self.chance(0.4):
            self.articles.append(Article(number, repealed=day))
        else:
            body = [Norm([Set("住户")], [[Duty("应当", Act(["修路"]))]]), self.consequence(["修路"], True)]
            self.articles.append(Article(number, "修路", revised=day, body=body))

    # ---- what stands in the appendix

    def shown(self, good="做到", bad="未做到"):
        lines = [Mapping("条件", conditions=[is_("结果", "合格")], outcome=good),
                 Mapping("条件", conditions=[is_("结果", "不合格")], outcome=bad)]
        return lines + [Mapping("改正日", "整改日期")]

    def appendix(self):
        low = self.chance(0.5)
        found = [Points("环境分", "住户", Every(self.unit), 100 * ONE, (self.pick(0, 60) * ONE) if low else None,
                        (self.pick(100, 120) * ONE) if self.chance(0.5) else None)]
        if self.chance(0.6):
            lines = [("五星", [Bound("以上", q(95, "分"))]), ("三星", [Bound("以上", q(80, "分"))]), ("一星", [])]
            found.append(Grade("星级", Every(self.unit), name("环境分"), lines))
        shifts = self.pick([], [("节假日", "顺延")], [("休息日", "提前")], [("休息日", "顺延")])
        found.append(Schedule("清洁日", self.pick(Every("月", days=[5]), Every("月", days=["末日"]), Every("周", weekdays=[5]),
                                                 Every("月", days=[1, 31])), shifts))
        found.append(Definition("商户", "", Compare(plain(Name("住户", bracket=Bracket(conditions=[is_("类型", "商户")]))))))
        found.append(Definition("五保户", "", Compare(plain(Name("住户", bracket=Bracket(conditions=[is_("类型", "五保户")]))))))
        found.append(Definition("老人户", "", Compare(plain(Name("住户", bracket=Bracket(
            conditions=[more("年龄", "以上", 70, "人")]))))))
        figure = self.pick(Step("平均"), Step("中位数"), Step("最大"), Step("去极值平均", bracket=Bracket(quantity=Quantity(1000, "%"))),
                           Step("合计"))
        found.append(Definition("社区", "均分", Compare(Sum([Product([Ref(Name("住户", "所辖"), [Step("环境分"), figure])], [])], []))))
        inspected = list(INSPECTED)
        extra = ["包秩序", "晾晒", "养犬", "排污", "修路"]
        if not self.core:
            inspected += extra
            found.append(Definition("住户", "走访数", Compare(name("走访记录", Step("次数", "本月")))))
        about = [is_("项目", "本事项")]
        about[0].comparison.values = [plain(ThisMatter())]
        found.append(Matter(inspected, "巡查", about, self.shown()))
        found.append(Matter(list(FORBIDDEN), "巡查", about, self.shown("发生", "未发生")))
        sign = [Mapping("有", outcome="做到"), Mapping("无", outcome="未做到")]
        found.append(Matter(["参加清洁日"], "签到", [], sign if self.chance(0.7) else sign[:1]))
        items = inspected + FORBIDDEN
        found.append(Table("主体", "社区", [Column("社区名", "文字", key=True)]))
        found.append(Table("主体", "住户", [
            Column("户号", "文字", key=True), Column("社区", "主体", target="社区"),
            Column("类型", "之一", members=[(k, []) for k in KINDS]), Column("年龄", "单位", unit="人", optional=True)]))
        found.append(Table("记录", "巡查", [
            Column("日期", "日期"), Column("户号", "主体", target="住户"), Column("项目", "之一", members=[(i, []) for i in items]),
            Column("结果", "之一", members=[("合格", ["√"]), ("不合格", ["×"]), ("未检", [])], optional=self.result_optional),
            Column("整改日期", "日期", optional=True, headings=["整改完成"]),
            Column("情节", "之一", members=[("严重", []), ("一般", [])], optional=True)]))
        found.append(Table("记录", "签到", [Column("日期", "日期"), Column("户号", "主体", target="住户")]))
        columns = [Column("日期", "日期"), Column("主办", "主体", target="住户", optional=True), Column("桌数", "单位", unit="桌", optional=True),
                   Column("公开", "是否", optional=True), Column("种类", "之一", members=[("婚", []), ("丧", [])], optional=True)]
        if not self.core:
            columns[1].optional = False
            columns += [Column(c, "日期", optional=True) for c in ("办理日期", "报备日期", "公示日期")]
            columns += [Column(c, "时间", optional=True) for c in ("报修时间", "办结时间")]
            found.append(Table("记录", "走访记录", [Column("日期", "日期"), Column("户号", "主体", target="住户"),
                                                Column("内容", "之一", members=[("走访", []), ("开会", []), ("请假", [])], optional=True)]))
            found.append(Table("记录", "登记", [Column("日期", "日期"), Column("户号", "主体", target="住户")]))
            absence = [Mapping("无", outcome="未做到")]
            for matter in ("走访", "开会"):
                lines = [Mapping("条件", conditions=[is_("内容", matter)], outcome="做到")]
                found.append(Matter([matter], "走访记录", [], lines + (absence if self.chance(0.6) else [])))
            for matter in ("交方案", "报备"):
                found.append(Matter([matter], "登记", [], [Mapping("有", outcome="做到")] + (absence if self.chance(0.5) else [])))
        found.append(Table("记录", "红白事", columns))
        return found

    # ---- data

    def day(self):
        span = (self.as_of - self.in_force).days
        if self.chance(0.08):
            return self.in_force - timedelta(days=self.r.randrange(1, 6))
        if self.chance(0.08):
            return self.as_of + timedelta(days=self.r.randrange(0, 6))
        day = self.in_force + timedelta(days=self.r.randrange(span + 1))
        if self.chance(0.2):
            day = day.replace(day=self.pick(1, 5, 28))
        return day

    def cell_of_day(self, day):
        if self.dirty and self.chance(0.02):
            return self.pick("2022-02-30", "昨天", "2022/13/1", "")
        return self.pick(day.isoformat(), day.isoformat(), f"{day.year}/{day.month}/{day.day}", f"{day.year}年{day.month}月{day.day}日",
                         f"{day.year}.{day.month}.{day.day}")

    def cell(self, column):
        if column.optional and self.chance(0.25):
            return ""
        if self.dirty and self.chance(0.01):
            return self.pick("", "？", "  ")
        if column.kind == "日期":
            return self.cell_of_day(self.day())
        if column.kind == "时间":
            return self.day().isoformat() + (f" {self.r.randrange(24)}:{self.r.randrange(60):02}" if self.chance(0.8) else "")
        if column.kind == "之一":
            return self.pick(*[x for m, aliases in column.members for x in [m] + aliases])
        if column.kind == "单位":
            number = str(self.r.choice([0, 1, 5, 18, 20, 21, 30, 59, 60, 70, 80]))
            return number + (column.unit if self.chance(0.1) else "")
        if column.kind == "是否":
            return self.pick("是", "否")
        if column.kind == "主体":
            return self.pick(*self.keys[column.target])
        raise ValueError(column)

    def data(self, program):
        self.dirty = self.chance(0.4)
        villages = [f"社{i}" for i in range(self.r.randrange(1, 4))]
        houses = [f"H{i:02}" for i in range(self.r.randrange(3, 12))]
        self.keys = {"社区": villages + ["无此社"] * (self.dirty and self.chance(0.3)),
                     "住户": houses + ["H99"] * (self.dirty and self.chance(0.3))}
        tables = {t.name: t for t in program.declarations if isinstance(t, Table)}
        files = {"社区.csv": [["社区名"]] + [[v] for v in villages]}
        rows = [["户号", "社区", "类型", "年龄"]]
        for h in houses:
            rows.append([h] + [self.cell(c) for c in tables["住户"].columns[1:]])
        if self.dirty and self.chance(0.3):
            rows.append(list(rows[-1]))
        files["住户.csv"] = rows
        for table in tables.values():
            if table.word == "记录":
                files[table.name + ".csv"] = self.record(table)
        return {name: self.text(rows) for name, rows in files.items()}

    def record(self, table):
        header = [(c.headings or [c.name])[0] for c in table.columns]
        rows = [header]
        for _ in range(self.r.choice([0, 5, 20, 40, 80, 120])):
            row = [self.cell(c) for c in table.columns]
            if table.name == "巡查" and row[4] and self.chance(0.9):
                row[4] = self.corrected(row[0])
            if self.dirty and self.chance(0.01):
                row = row[:-1]
            if self.dirty and self.chance(0.01):
                row = [""] * len(row)
            rows.append(row)
        if table.name == "签到":
            days = sorted({r[0] for r in rows[1:]})[:8]
            for day in days:
                rows += [[day, h] for h in self.keys["住户"] if self.chance(0.6)]
        return rows

    def corrected(self, cell):
        from rows import read_day
        day = read_day(cell)
        return "" if day is None else (day + timedelta(days=self.r.choice([0, 1, 2, 3, 4, 5, 6, 9, 12, 30, 33]))).isoformat()

    def text(self, rows):
        lines = []
        for row in rows:
            lines.append(",".join('"' + c + '"' if self.dirty and c and self.chance(0.02) else c for c in row))
        end = "\r\n" if self.dirty and self.chance(0.2) else "\n"
        return ("\ufeff" if self.dirty and self.chance(0.2) else "") + end.join(lines) + end


def without_backtrace():
    """The environment in which 乡约 runs: one that crashes says so at once."""
    return {**os.environ, "SWIFT_BACKTRACE": "enable=no"}


def pair(seed, core=True, without=(), wanted=()):
    """(program, {file: text}, as of, from)."""
    from full import FullMaker
    m = Maker(seed, True) if core else FullMaker(seed, without, wanted)
    program = m.program()
    return program, m.data(program), m.as_of, m.first
