"""Random programs over the whole language: generate.py's, and all that the first version did not know. One method a form; `Maker.forms`
names them, so that a form can be left out (compare --without)."""
from datetime import timedelta

from generate import FORBIDDEN, INSPECTED, KINDS, Maker, is_, more, name, plain, q
from model import *

SCHOOLS = ["小学", "初中", "高中", "大学"]
EXTRA = ["包秩序", "晾晒", "养犬", "排污", "修路"]


def bare(field):
    return Compare(name(field))


def bounds(sum_, *pairs):
    return Compare(sum_, Bounds([Bound(word, value) for word, value in pairs]))


def sum_of(*parts):
    """sum_of("费用", "÷", "桌数", "+", Quantity): left to right, × and ÷ before + and -."""
    ref = lambda x: Ref(Name(x) if isinstance(x, str) else x, [])
    products, signs, at = [Product([ref(parts[0])], [])], [], 1
    while at < len(parts):
        sign, operand = parts[at], ref(parts[at + 1])
        if sign in "×÷":
            products[-1].refs.append(operand)
            products[-1].signs.append(sign)
        else:
            signs.append(sign)
            products.append(Product([operand], []))
        at += 2
    return Sum(products, signs)


def breach(cites, verb="违反", bound=None, total=False):
    return Predicates([Breach(verb, cites, bound, total)])


class FullMaker(Maker):
    forms = ["periodic", "by_day", "items", "case_items", "value_duty", "own_fields", "in_time", "served", "ordered", "by_rule",
             "period_end", "follow_up", "revised", "parameters", "totals", "listed", "linked", "arithmetic", "times",
             "all_items", "heaviest", "scheduled", "sections", "several_cites", "repairs", "may", "before", "before", "everything_exempt"]

    def __init__(self, seed, without=()):
        super().__init__(seed, False)
        self.without = set(without)
        self.two_files = self.has("two_files", 0.2)
        self.second = self.has("second_account", 0.5)    # 文明分
        self.second_unit = self.pick("月", "季度", "年")
        self.graded = self.has("grades", 0.6)
        self.hung = self.has("via", 0.4)                 # a second reference to 社区
        self.villages = self.has("village", 0.15)
        self.titles = {"黑榜": False, "红榜": False}
        self.follows = False
        self.used = set()

    def has(self, form, p):
        return self.chance(p) and form not in self.without

    def program(self):
        self.articles, self.black, self.limited, self.duties = [], False, [], []
        self.schedules = [self.schedule("清洁日")]
        if self.chance(0.3):
            self.schedules.append(self.schedule("例会日"))
        core = [self.standing, self.waste, self.sign_in, self.forbidden, self.cases]
        for make in self.r.sample(core, self.r.randrange(1, 4)):
            make()
        forms = [f for f in self.forms if f not in self.without and (f not in ("totals", "all_items") or not self.villages)]
        if self.villages:
            self.village()
        for form in self.r.sample(forms, min(len(forms), self.r.randrange(1, 6))):
            getattr(self, form)()
        if self.with_boards:
            self.black_board()
            self.boards()
            if self.has("board_events", 0.6):
                self.board_events()
        self.article([InForce(self.in_force)])
        appendix = [Heading("附件 口径")] + self.appendix()
        cut = [Include("附/口径.yue")] if self.two_files else []
        return Program([Covenant("甲村公约")] + self.articles + cut + appendix)

    # ---- conditions

    def number_bound(self, column, numbers, unit):
        word = self.pick("以上", "不满", "超过", "不超过", "低于", "至少", "以下", "达到")
        return more(column, word, self.r.choice(numbers), unit)

    def subject_atom(self):
        atoms = [lambda: is_("类型", *self.r.sample(KINDS, self.r.randrange(1, 3)), negated=False),
                 lambda: is_("类型", self.pick(*KINDS), negated=True),
                 lambda: self.number_bound("年龄", [18, 20, 59, 60, 70], "人"),
                 lambda: Compare(name("年龄"), Between(plain(q(18, "人")), plain(q(self.pick(59, 60), "人")))),
                 lambda: Compare(name(self.pick("年龄", "收入", "学历")), Empty(self.chance(0.7))),
                 lambda: bare("党员户"),
                 lambda: Compare(name("学历"), Bounds([Bound(self.pick("以上", "以下"), Name(self.pick(*SCHOOLS)))])),
                 lambda: self.number_bound("收入", [0, 5000, 20000, 60000], "元"),
                 lambda: Compare(name("备注"), Contains(self.pick("困", "困难", "A1"))),
                 lambda: bounds(name("社区", Step("人口")), (self.pick("以上", "不满"), q(1000, "人")))]
        if "linked" not in self.without and not self.hung:
            atoms.append(lambda: bounds(Sum([Product([Ref(Name("社区", "所联"), [Step("人口")])], [])], []), ("以上", q(1000, "人"))))
        if "arithmetic" not in self.without:
            atoms.append(lambda: Compare(plain(Paren(bounds(sum_of("收入", "÷", "年龄"), (self.pick("以上", "低于"), q(500, "元")))))))
        return self.r.choice(atoms)()

    def case_atom(self):
        atoms = [lambda: is_("种类", self.pick("婚", "丧")), lambda: self.number_bound("桌数", [5, 18, 20, 21, 30], "桌"), lambda: bare("公开"),
                 lambda: Compare(name("关系"), Is([name("直系")], self.chance(0.3))),
                 lambda: Compare(name("关系"), Empty(self.chance(0.5))), lambda: self.number_bound("费用", [0, 5000, 8000], "元"),
                 lambda: bounds(name("主办", Step("年龄")), (self.pick("以上", "不满"), q(60, "人")))]
        if "arithmetic" not in self.without:
            atoms += [lambda: Compare(plain(Paren(bounds(sum_of("费用", "÷", "桌数"), (self.pick("超过", "不超过"), q(400, "元")))))),
                      lambda: Compare(plain(Paren(bounds(sum_of("费用", "-", "礼金", "×", q(2)), (self.pick("超过", "不超过"), q(400, "元"))))))]
        if "times" not in self.without:
            atoms += [lambda: bounds(name("散席"), (self.pick("超过", "不超过"), plain(TimeOfDay(self.pick(22 * 60, 20 * 60 + 30))))),
                      lambda: Compare(name("散席"), Between(plain(TimeOfDay(22 * 60)), plain(TimeOfDay(6 * 60))))]
        return self.r.choice(atoms)()

    def condition(self, atom, depth=2):
        if depth and self.chance(0.35):
            inner = [self.condition(atom, depth - 1) for _ in range(2)]
            joined = self.pick(Or, And)(inner)
            for i, e in enumerate(inner):
                if isinstance(e, (Or, And)) or isinstance(e, Compare) and e.comparison is None:
                    inner[i] = Compare(plain(Paren(e)))
            if self.chance(0.2):
                return Not(Compare(plain(Paren(joined))))
            return joined
        return Not(atom()) if self.chance(0.1) else atom()

    def subject_condition(self):
        return self.condition(self.subject_atom)

    def case_condition(self):
        return self.condition(self.case_atom)

    def set(self):
        if self.chance(0.5):
            return super().set()
        return [Set(self.pick("住户", "住户", "商户"), [self.subject_condition() for _ in range(self.pick(1, 1, 2))])]

    def exempt(self, body, matters):
        if self.chance(0.3):
            who = bare(self.pick("五保户", "老人户", "困难户")) if self.chance(0.6) else self.subject_condition()
            number = self.number + 1
            cites = self.pick([Cite("本条")], [Cite("本条")], [Cite(article=number)], [Cite(article=number, paragraph=1)], [Cite(paragraph=1)],
                              [Cite("本条", paragraph=1)])
            body.append(Clauses([Clause([who], None, [], False, cites)]))
        return body

    def excepted(self, part, atom):
        """A duty with … 除外 behind it, now and then."""
        if not self.has("exceptions", 0.3):
            return [part]
        return [part, Condition([self.condition(atom, 1)], True)]

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

    def several_cites(self):
        if len(self.duties) < 2:
            return
        one, two = self.r.sample(self.duties, 2)
        cites = [Cite(article=one[0]), Cite(article=two[0])]
        clauses = self.pick([Clause([breach(cites)], None, [self.points()])],
                            [Clause([breach(cites, "违反", Bound(self.pick("以上", "满"), q(2, "次")))], None, [self.effect()])],
                            [Clause([breach(cites)], (1, False), [self.other_effect()]), Clause([], (2, True), [self.points()])])
        self.article([Clauses(clauses)])

    # ---- effects

    def points(self, number=None, word=None, to="", **more_):
        to = to or ("环境分" if self.second or self.villages else "")
        if self.second and to == "环境分" and self.chance(0.3):
            to = "文明分"
        return Effect(word or "扣", amount=q(number or self.r.randrange(1, 12), "分"), to=to, **more_)

    def other_effect(self):
        choices = [Effect("予以", to=self.pick("批评教育", "劝导", "提醒", "警告", "通报批评")), Effect("记", to=self.pick("谈话", "警示书")),
                   Effect("上报", to="街道办事处", quoted=True), Effect("奖", amount=q(100, "元"))]
        if self.graded:
            choices += [Effect(self.pick("升", "降"), amount=q(self.pick(1, 1, 2), "级"))] * 2
        return self.r.choice(choices)

    def effect(self):
        return self.points() if self.chance(0.5) else self.other_effect()

    def row_condition(self):
        return self.pick(is_("情节", "严重"), is_("情节", "一般", negated=True), Compare(name("情节"), Empty(False)),
                         self.number_bound("得分", [60, 80, 90], "分"))

    def consequence(self, matters, can_limit, verb="违反", cite=None):
        inspected = bool(set(matters) & set(INSPECTED + EXTRA + FORBIDDEN))
        shapes = [None, None, self.in_a_row, self.counted, self.with_condition, self.moved, self.mixed, self.occasions, self.of_matter]
        self.about = matters
        if can_limit and self.chance(0.3):
            return Clauses(self.limits([cite or Cite("前款")], inspected))
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
        period = self.pick(Period(length=q(self.pick(7, 30), "日")), Period("本季度"), Period("本年"), Period("本月"), None,
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

    # ---- duties

    def cite_of(self, paragraph=1):
        return self.pick(Cite("前款"), Cite(paragraph=paragraph), Cite("本条"))

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

    def unused(self, *matters):
        """A matter of which no other duty speaks: two of them might contradict each other (约0503)."""
        left = [m for m in matters if m not in self.used]
        chosen = self.r.choice(left) if left else ""
        self.used.add(chosen)
        return chosen

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

    def may(self):
        """可以 binds nobody; what is about the article before, or one 项."""
        body = [Norm(self.set(), [[Duty("可以", Act(["晾晒"]))]])]
        self.article(body)

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

    def scheduled(self):
        matter = self.pick("参加清洁日", "占道")
        every = self.pick(Every(schedule=self.schedules[-1].name), Every("月", days=[self.pick(15, "末日", DayPoint("ends", digits=[3, 8]))]),
                          Every("年", days=[DayPoint("term", term=self.pick("清明", "冬至"))]), Every("周", weekdays=[1, 4]))
        self.duty_article(Duty("不得" if matter == "占道" else "应当", Act([matter]), every), [matter], False)

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
        period = self.pick(Period("本年"), Period("本季度"), None)
        clauses = [Clause([Predicates([Breach("", [], Bound("以上", q(self.pick(2, 3), "次")), True)], period)], None, [self.effect()])]
        if self.chance(0.5):
            clauses[0].conditions[0].predicates[0].verb = "违反"
        self.article([Clauses(clauses)])

    def listed(self):
        pass                                             # in board_events: boards come later

    def period_end(self):
        effects = [self.pick(Effect("记", to="谈话"), Effect("奖", amount=q(100, "元")), Effect("予以", to="提醒"))]
        kind = self.r.randrange(7)
        if kind == 5:
            unit = self.pick("月", "季度", "年")
            conditions = [self.pick(Compare(plain(ViolationCount()), Bounds([Bound("以上", q(2, "次"))]), Period("上" + unit)),
                                    Predicates([Has("无", "违反")], Period("上" + unit)))]
            effects.append(Effect("加", amount=q(1, "分"), to="文明分" if self.second else "环境分"))
        elif kind == 6:
            conditions = [self.number_bound("环境分", [95, 100], "分"), self.number_bound("环境分", [95, 100], "分")]
            conditions[1].period = Period("上" + self.unit)
        elif kind == 0:
            conditions = [self.number_bound("环境分", [90, 95, 100], "分")]
        elif kind == 1:
            conditions = [Predicates([Has("无", "违反")], Period("本" + self.pick("月", "季度", "年")))]
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

    # ---- boards

    def board_events(self):
        clauses = []
        to = "文明分" if self.second else ""
        reward = lambda: self.pick(Effect("奖", amount=q(100, "元")), Effect("记", to="喜报"),
                                   Effect("加", amount=q(3, "分"), to=to) if to else Effect("予以", to="提醒"))
        choices = [Clause([Predicates([Listed("列入", "红榜")])], None, [reward()]),
                   Clause([Predicates([Listed("列入", "红榜", Bound("以上", q(2, "次")))], Period("本年"))], None, [reward()]),
                   Clause([Predicates([Listed("列入", "红榜", Bound("以上", q(2, "次")), True)])], None, [reward()])]
        if self.black:
            choices += [Clause([Predicates([Listed("移出", "黑榜")])], None, [reward()]),
                        Clause([Predicates([Listed("列入", "黑榜", Bound("以上", q(2, "次")))], Period("本年"))], None, [reward()]),
                        Clause([Predicates([Listed("列入", "黑榜")])], None, [Effect("上报", to="社区")])]
        for c in self.r.sample(choices, self.pick(1, 2)):
            self.article([Clauses([c])])

    def boards(self):
        super().boards()
        for b in self.articles[-1].body:
            if b.name != "红榜":
                continue
            if self.has("behind", 0.2):
                b.take, b.amount = "后", q(self.pick(1, 2), "户")
            if self.chance(0.2):
                b.take, b.amount, b.group = "", None, ""
            if self.chance(0.2):
                b.conditions.append(self.subject_condition())
            if self.graded and self.chance(0.2):
                b.conditions.append(Compare(name("星级"), Bounds([Bound("以上", Name("三星"))])))
            if self.chance(0.2):
                b.keys.insert(1, Key(name("走访数"), None, self.pick("从高到低", "从低到高")))
            if self.chance(0.1):
                b.keys = [Key(name("户号"))]
            if self.chance(0.1):
                b.keys = [Key(plain(ViolationCount()), Period("本" + b.every.unit), self.pick("从低到高", "从高到低"))]
            if self.chance(0.1):
                b.conditions.append(Compare(plain(ViolationCount()), Bounds([Bound(self.pick("以下", "不满"), q(2, "次"))]),
                                            Period(self.pick("本年", "本" + b.every.unit))))
            if self.has("period_before", 0.15):
                unit = self.pick("月", "季度", "年")
                b.conditions.append(self.pick(Predicates([Has("无", "违反")], Period("上" + unit)),
                                              Predicates([Has("有", "巡查", [], self.pick(None, Bound("以上", q(2, "次"))))], Period("上" + unit)),
                                              Compare(plain(ViolationCount()), Bounds([Bound("不满", q(2, "次"))]), Period("上" + unit)),
                                              Compare(name("环境分"), Bounds([Bound("以上", q(90, "分"))]), Period("上" + self.unit))))
            if self.has("period_before", 0.1):
                b.keys.insert(0, Key(name("进步"), None, "从高到低"))
            if self.chance(0.15):
                b.conditions.append(Predicates([Has("有", "走访记录", [is_("内容", "走访")], self.pick(None, Bound("以上", q(2, "次"))))],
                                               Period("本" + b.every.unit)))
        if self.contest:
            for b in self.articles[-1].body:
                if b.name == "竞比" and self.chance(0.3):
                    b.keys = [Key(Sum([Product([Ref(Name("住户", "所辖", Bracket("社区" if self.hung else "", None, [is_("类型", "商户")])),
                                                    [Step("个数")])], [])], []), None, "从高到低"), Key(name("社区名"))]

    def black_board(self):
        super().black_board()
        if self.black and self.duties and self.chance(0.3):
            number, _, _ = self.r.choice(self.duties)
            effects = [Effect("移出", to="黑榜")] if self.chance(0.4) else [self.other_effect()]
            conditions = [breach([Cite(article=number)], "遵守")]
            if effects[0].kind != "移出":
                conditions = [breach([Cite(article=number)]), Predicates([OnBoard("黑榜", self.chance(0.3))])]
            self.article([Clauses([Clause(conditions, None, effects)])])
        own = next((a for a in reversed(self.articles) if a.title == "黑榜"), None)
        if self.black and self.has("all_right", 0.3):
            leave = own.body[-1].clauses[-1]
            leave.conditions[0].predicates[0].length = self.pick(None, q(10, "日"), q(3, "日"))

    # ---- the appendix

    def day_point(self, unit):
        if unit == "月":
            return self.pick(self.r.randrange(1, 32), "末日", DayPoint("last"), DayPoint("nth", None, -1, 5), DayPoint("nth", None, 2, 3),
                             DayPoint("nth", None, 5, 6), DayPoint("ends", digits=self.pick([0], [3, 8], [5])))
        if unit == "季度":
            return self.pick("末日", DayPoint("day", "首月", 1), DayPoint("day", "末月", 31), DayPoint("nth", "首月", -1, 5),
                             DayPoint("last", "末月"))
        return self.pick((3, 5), (10, 1), (2, 29), DayPoint("nth", 5, 2, 7), DayPoint("term", term="清明"), DayPoint("term", term="冬至"),
                         "末日")

    def schedule(self, schedule_name):
        s = Schedule(schedule_name, None, [])
        kind = self.r.randrange(9) if "schedules" not in self.without else 0
        if kind in (0, 1):
            unit = self.pick("月", "月", "季度", "年")
            s.every = Every(unit, days=[self.day_point(unit) for _ in range(1 if unit == "季度" else self.pick(1, 1, 2))])
        elif kind == 2:
            s.every = Every("周", weekdays=sorted(self.r.sample(range(1, 8), self.pick(1, 2))))
        elif kind in (3, 4):
            start = self.r.randrange(1, 20)
            s.every = Every("月", days=[DayWindow(start, start + self.r.randrange(1, 9))])
        elif kind == 5:
            s.every = self.pick(Every("周", 2, days=[DayPoint("weekday", weekday=6)]), Every("周", 2), Every("日", self.pick(3, 10)),
                                Every("月", 2, days=[15]))
            s.since = self.in_force + timedelta(days=self.r.randrange(-40, 20))
        elif kind in (6, 7):
            s.lunar = self.pick([LunarDate(0, [(1, 1), (15, 15)])], [LunarDate(0, [(30, 30)])], [LunarDate(self.r.randrange(1, 13), [(1, 1)])],
                                [LunarDate(12, [(23, 29)]), LunarDate(1, [(15, 15)])], [LunarDate(0, [(3, 6)])],
                                [LunarDate(self.r.randrange(1, 13))])
        else:
            span = (self.as_of - self.in_force).days
            s.dates = sorted({self.in_force + timedelta(days=self.r.randrange(span + 5)) for _ in range(3)})
        if self.chance(0.5):
            s.shifts = self.pick([("节假日", "顺延")], [("休息日", "提前")], [("休息日", "顺延")], [("节假日", "取消")], [("休息日", "取消")],
                                 [("休息日", "顺延"), ("节假日", "不变")], [("节假日", "顺延"), ("休息日", "提前")], [("节假日", "提前")])
        span = (self.as_of - self.in_force).days
        window = any(isinstance(d, DayWindow) for d in s.every.days) if s.every else any(a != b for l in s.lunar for a, b in l.days)
        if self.chance(0.2) and not s.since and not s.dates:
            if self.chance(0.7):
                s.since = self.in_force + timedelta(days=self.r.randrange(-40, span + 1))
            if self.chance(0.6):
                s.until = (s.since or self.in_force) + timedelta(days=self.r.randrange(10, 120))
        if self.chance(0.2):
            s.added = [self.in_force + timedelta(days=self.r.randrange(-2, span + 3))]
        if self.has("put_off", 0.3):
            s.causes = [(self.pick("雨", "大风", "“停电”"), "改期登记")]
        if self.chance(0.25):
            from days import Calendar
            days = [end for _, end in Calendar().scheduled(s, {}, self.in_force, self.as_of) if end not in s.added]
            if days:
                s.called_off = [self.r.choice(days)]
        return s

    def appendix(self):
        found = super().appendix()
        out = []
        for d in found:
            if isinstance(d, Grade) or (isinstance(d, Schedule)):
                continue
            out.append(d)
        out += self.schedules
        if self.graded:
            lines = [("五星", [Bound("以上", q(95, "分"))]), ("三星", [Bound("以上", q(80, "分"))]), ("一星", [])]
            if self.chance(0.3):
                lines = [("五星", [Bound("以上", q(95, "分"))]), ("三星", [Bound("以上", q(80, "分")), Bound("不满", q(95, "分"))]),
                         ("二星", [Bound("低于", q(80, "分"))])]
            out.insert(1, Grade("星级", Every(self.unit), name("环境分"), lines))
        if self.second:
            out.insert(1, Points("文明分", "住户", Every(self.second_unit), self.pick(0, 100) * ONE, self.pick(None, 0, 50 * ONE),
                                 self.pick(None, 110 * ONE)))
        if self.villages:
            out.insert(1, Points("社区分", "社区", Every(self.pick("季度", "年")), 100 * ONE))
        for i, d in enumerate(out):
            if isinstance(d, Definition) and d.value == "均分" and self.hung:
                d.expression.sum.products[0].refs[0].primary.bracket = Bracket("社区")
            if isinstance(d, Table):
                self.more_columns(d)
            if isinstance(d, Definition) and d.value == "走访数":
                d.expression = Compare(name("走访记录", Step("次数", self.pick("本月", "本季度", "本年", "", "上月"))))
                if self.chance(0.4):
                    d.expression.sum.products[0].refs[0].primary.bracket = Bracket(conditions=[is_("内容", "走访")])
            if isinstance(d, Matter) and d.record == "签到":
                d.mappings = self.pick(
                    [Mapping("有", outcome="做到")],
                    [Mapping("条件", conditions=[is_("情况", "到")], outcome="做到"), Mapping("条件", conditions=[is_("情况", "缺")], outcome="未做到")],
                    [Mapping("条件", conditions=[is_("情况", "到")], outcome="做到")])
                if self.chance(0.7):
                    d.mappings.append(Mapping("无", outcome="未做到"))
            if isinstance(d, Matter) and d.names[0] in ("交方案", "报备") and self.chance(0.5):
                d.mappings[0] = Mapping("条件", conditions=[is_("状态", "办妥")], outcome="做到")
                if self.chance(0.5):
                    d.mappings.insert(1, Mapping("条件", conditions=[is_("状态", "未妥")], outcome="未做到"))
            if isinstance(d, Matter) and d.names[0] in ("走访", "开会") and self.chance(0.4):
                d.mappings.insert(1, Mapping("条件", conditions=[is_("内容", "请假")], outcome="未做到"))
        bracket = lambda *conditions: Bracket(conditions=list(conditions))
        rows = lambda steps, *conditions: Compare(Sum([Product([Ref(
            Name("走访记录", "", bracket(*conditions) if conditions else None), steps)], [])], []))
        out += [Definition("困难户", "", Compare(plain(Name("住户", bracket=bracket(Compare(name("备注"), Contains("困"))))))),
                Definition("住户", "走访费", rows([Step("费用"), Step("合计", self.pick("本月", "本季度", "本年"))],
                                               *self.pick([], [is_("内容", "走访")]))),
                Definition("住户", "进步", Compare(sum_of("环境分", "-", Paren(Compare(name("环境分"), None, Period("上" + self.unit)))))),
                Definition("住户", "到会率", rows([Step("占比", self.pick("本月", "本年"))], is_("内容", self.pick("开会", "走访")))),
                Definition("住户", "均费", rows([Step("费用"), self.pick(Step("平均", "本季度"), Step("最大", "本年"), Step("最小", "本月"),
                                                                  Step("中位数", "本年"))])),
                Definition("社区", "户数", Compare(Sum([Product([Ref(Name("住户", "所辖", Bracket(
                    "社区" if self.hung else "", None, [is_("类型", "居民", negated=self.chance(0.5))])), [Step("个数")])], [])], []))),
                Parameter("宴席上限", self.parameter_lines("桌", [15, 18, 20, 25], self.pick([], ["婚", "丧"], ["居民", "商户"]))),
                Parameter("年龄线", self.parameter_lines("人", [18, 20, 60], self.pick([], ["居民", "商户"])))]
        out += [Table("记录", "改期登记", [Column("原定日期", "日期"), Column("改期日期", "日期", optional=True),
                                      Column("日程", "文字", optional=True)]),
                Table("记录", "报修单", [Column("报修", "时间"), Column("户号", "主体", target="住户", optional=self.chance(0.2)),
                                     Column("办结", "时间", optional=True), Column("满意", "是否", optional=True)]),
                Table("记录", "督查", [Column("日期", "日期"), Column("社区", "主体", target="社区"),
                                    Column("结果", "之一", members=[("合格", []), ("不合格", []), ("未检", [])], optional=True)]),
                Matter(["清淤"], "督查", [], [Mapping("条件", conditions=[is_("结果", "合格")], outcome="做到"),
                                          Mapping("条件", conditions=[is_("结果", "不合格")], outcome="未做到")]),
                Matter(["整院"], "登记", [], [Mapping("条件", conditions=[is_("状态", "办妥")], outcome="做到"), Mapping("无", outcome="未做到")]),
                Matter(["闹事"], "走访记录", [], [Mapping("条件", conditions=[is_("内容", "闹事")], outcome="发生"),
                                            Mapping("条件", conditions=[is_("内容", "走访")], outcome="未发生")])]
        return out

    def parameter_lines(self, unit, numbers, classes):
        lines = []
        span = (self.as_of - self.in_force).days
        days = sorted({self.in_force + timedelta(days=self.r.randrange(-5, span + 1)) for _ in range(self.pick(0, 1, 2))})
        for day in [None] * self.chance(0.7) + days or [None]:
            if classes and self.chance(0.7):
                lines += [(day, c, plain(q(self.r.choice(numbers), unit))) for c in classes]
                if self.chance(0.3):
                    lines.append((day, "", plain(q(self.r.choice(numbers), unit))))
            else:
                lines.append((day, "", plain(q(self.r.choice(numbers), unit))))
        return lines

    def more_columns(self, t):
        if t.name == "社区":
            t.columns += [Column("人口", "单位", unit="人", optional=True), Column("有网", "是否", optional=True)]
        elif t.name == "住户":
            if self.hung:
                t.columns.insert(2, Column("挂点", "主体", target="社区", optional=True))
            t.columns += [Column("学历", "之一", members=[(s, []) for s in SCHOOLS], optional=True, ordered=True),
                          Column("党员户", "是否", optional=True), Column("收入", "单位", unit="元", optional=True),
                          Column("备注", "文字", optional=True)]
        elif t.name == "巡查":
            t.columns[2].optional = self.has("no_matter", 0.15)
            t.columns.append(Column("得分", "单位", unit="分", optional=True))
        if t.name in ("签到", "走访记录", "登记"):
            t.columns[1].optional = self.has("nameless", 0.15)
        if t.name == "签到":
            t.columns.append(Column("情况", "之一", members=[("到", []), ("缺", []), ("请假", [])], optional=True))
        elif t.name == "走访记录":
            t.columns[2].members.append(("闹事", []))
            t.columns.append(Column("费用", "单位", unit="元", optional=True))
        elif t.name == "登记":
            t.columns.append(Column("状态", "之一", members=[("办妥", []), ("未妥", []), ("待办", [])], optional=True))
        elif t.name == "红白事":
            if self.chance(0.3):
                t.columns[1].optional = True
            t.columns += [Column("费用", "单位", unit="元", optional=True), Column("礼金", "单位", unit="元", optional=True),
                          Column("关系", "之一", members=[("直系", []), ("旁系", [])], optional=True), Column("散席", "时间", optional=True),
                          Column("系数", "数", optional=True)]

    # ---- data

    def cell(self, column):
        if column.optional and self.chance(0.2):
            return ""
        if column.kind == "文字":
            return self.pick("困难", "困", "", "普通", "A1,B2") if column.name == "备注" else self.pick("清洁日", "例会日", "")
        if column.kind == "数":
            return self.pick("0", "1", "3", "0.5", "2.25", "-1")
        if column.unit == "元":
            return str(self.r.choice([0, 10, 50, 80, 400, 499, 500, 5000, 7200, 8000, 20000, 60000])) + self.pick("", "", "", "元")
        if column.unit == "分":
            return str(self.r.choice([59, 60, 79.5, 80, 90, 95]))
        if column.name == "人口":
            return str(self.r.choice([0, 499, 500, 999, 1000, 1500]))
        if column.kind == "时间":
            return self.day().isoformat() + (f" {self.r.choice([0, 5, 6, 7, 20, 21, 22, 23])}:{self.pick('00', '01', '30', '59')}"
                                             if self.chance(0.85) else "")
        return super().cell(column)

    def data(self, program):
        self.program_ = program
        files = super().data(program)
        villages = [["社区名", "人口", "有网"]]
        for key in self.keys["社区"]:
            if key.startswith("社"):
                villages.append([key, self.pick("", "0", "499", "500", "1000", "1500"), self.pick("是", "否", "")])
        files["社区.csv"] = self.text(villages)
        tables = {t.name: t for t in program.declarations if isinstance(t, Table)}
        rows = [[c.name for c in tables["住户"].columns]]
        for h in self.keys["住户"]:
            if h != "H99":
                rows.append([h] + [self.cell(c) for c in tables["住户"].columns[1:]])
        files["住户.csv"] = self.text(rows)
        return files

    def record(self, table):
        rows = super().record(table)
        if table.name == "签到":
            return self.sign_ins(table)
        if table.name == "改期登记":
            return self.put_offs(rows[0])
        if table.name == "报修单":
            return [rows[0]] + [self.repair(row) for row in rows[1:]]
        if table.name == "红白事":
            for row in rows[1:]:
                self.near(row)
        return rows

    def near(self, row):
        """Days of a case near one another, so that limits decide."""
        from rows import read_day
        day = read_day(row[0]) if row and row[0] else None
        if day is None or len(row) < 10:
            return
        done = day + timedelta(days=self.r.randrange(-8, 9))
        for place, base, spread in ((5, day, 8), (6, done, 7), (7, done, 12)):
            if row[place] and self.chance(0.85):
                row[place] = (done if place == 5 else base + timedelta(days=self.r.randrange(-spread, spread + 1))).isoformat()
        if row[8] and row[9] and self.chance(0.8):
            hour = self.r.randrange(24)
            row[8] = f"{done.isoformat()} {hour}:{self.pick('00', '30')}" if self.chance(0.85) else done.isoformat()
            later = hour + self.r.choice([0, 1, 2, 11, 12, 13, 23, 24, 25, 40])
            end = done + timedelta(days=later // 24)
            row[9] = f"{end.isoformat()} {later % 24}:{self.pick('00', '30', '31')}" if self.chance(0.85) else end.isoformat()

    def repair(self, row):
        from rows import read_moment
        start = read_moment(row[0]) if row and row[0] else None
        if start is None or len(row) < 4 or not row[2]:
            return row
        minute = start.first() + self.r.choice([-20, 0, 29, 30, 31, 600, 1439, 1440, 1441, 2880, 4400])
        day = self.as_of.fromordinal(minute // 1440)
        return [row[0], row[1], f"{day.isoformat()} {minute % 1440 // 60}:{minute % 60:02}" if self.chance(0.85) else day.isoformat(), row[3]]

    def occasion_days(self):
        from days import Calendar
        calendar = Calendar()
        found = []
        for s in self.schedules:
            found += [(s.name, start, end) for start, end in calendar.scheduled(s, {}, self.in_force, self.as_of)]
        return found

    def sign_ins(self, table):
        rows = [[c.name for c in table.columns]]
        states = ["到", "到", "到", "缺", "请假", ""]
        for _, start, end in self.r.sample(self.occasion_days(), min(len(self.occasion_days()), 15)):
            if self.chance(0.15):
                continue
            for h in self.keys["住户"]:
                if self.chance(0.6):
                    day = start + timedelta(days=self.r.randrange((end - start).days + 1))
                    nobody = table.columns[1].optional and self.chance(0.05)
                    rows.append([day.isoformat(), "" if nobody else h, self.r.choice(states)])
        for _ in range(self.r.choice([0, 10, 40])):
            rows.append([self.cell_of_day(self.day()), self.pick(*self.keys["住户"]), self.r.choice(states)])
        self.r.shuffle(rows[1:])
        return rows

    def put_offs(self, header):
        rows = [header]
        for schedule_name, _, end in self.occasion_days():
            if self.chance(0.3):
                new = end + timedelta(days=self.r.randrange(1, 9))
                rows.append([end.isoformat(), "" if self.chance(0.25) else new.isoformat(),
                             self.pick("", schedule_name, schedule_name, "清洁日", "例会日")])
        return rows
