"""Amounts that are more than one fixed number, and to whom else they go; one method a form."""
from generate import is_, name, plain, q
from making.pieces import breach, sum_of
from model import *


def decimal(tenths):
    return plain(Quantity(tenths * ONE // 10))


class Amounts:
    def amount_effect(self, kind, amount, **more):
        to = more.pop("to", "") or ("环境分" if self.second or self.villages or self.money else "")
        return Effect(kind, amount=amount, to=to, **more)

    def capped_now_and_then(self, effects):
        if self.chance(0.25):
            effects.append(Effect("至多", every=Every(self.pick("月", "季度", "年")), amount=q(self.r.randrange(3, 12), "分")))
        return effects

    def amount_article(self, norm, clauses):
        body = [norm, Clauses(clauses)]
        if norm.sets[0].name == "社区":
            self.article(body)
        else:
            on_cases = norm.sets[0].name == "红白事"
            self.duties.append((self.article(body if on_cases else self.exempt(body, [])), 1, []))

    # ---- a figure of the case, the row or the subject

    def per_unit(self):
        sets = self.case_set()
        part, word, size = self.pick(
            (ValueDuty("不得", name("桌数"), Bounds([Bound("超过", q(20, "桌"))])), "每超", q(self.pick(1, 3), "桌")),
            (ValueDuty("应当", name("桌数"), Bounds([Bound("不超过", q(18, "桌"))])), "每超", q(self.pick(1, 2), "桌")),
            (ValueDuty("应当", name("费用"), Bounds([Bound("低于", q(5000, "元"))])), "每超", q(self.pick(100, 1000), "元")),
            (ValueDuty("应当", name("桌数"), Bounds([Bound("不少于", q(5, "桌"))])), "每少", q(1, "桌")),
            (ValueDuty("不得", name("桌数"), Bounds([Bound("超过", sum_of("宴席上限"))])), "每超", q(1, "桌")))
        amount = PerUnit(word, size, q(self.pick(1, 2), "分"))
        if word == "每超" and size.unit == "桌" and self.chance(0.3):
            amount.over, amount.up_to = q(self.pick(0, 1, 5), "桌"), self.pick(None, q(10, "桌"))
        self.amount_article(Norm(sets, [[part]]), [Clause([breach([Cite("前款")])], None, self.capped_now_and_then(
            [self.amount_effect("扣", amount)]))])

    def per_unit_of(self):
        part = self.pick(Duty("应当", Act(["公开"])), ValueDuty("不得", name("桌数"), Bounds([Bound("超过", q(20, "桌"))])))
        verb = self.pick("违反", "遵守")
        amount = self.pick(PerUnit("每满", q(1000, "元"), q(1, "分"), sum_of("费用")), PerUnit("每增", q(5, "桌"), q(2, "分"), sum_of("桌数")),
                           PerUnit("每满", q(100, "元"), q(1, "分"), sum_of("费用", "-", "礼金")),
                           PerUnit("每超", q(2, "桌"), q(1, "分"), sum_of("桌数"), q(10, "桌"), self.pick(None, q(20, "桌"))))
        self.amount_article(Norm(self.case_set(), [[part]]), [Clause([breach([Cite("前款")], verb)], None, self.capped_now_and_then(
            [self.amount_effect("扣" if verb == "违反" else "加", amount)]))])

    def by_class(self):
        kind, column, lines = self.pick(("case", "种类", ["婚", "丧"]), ("case", "公开", [True, False]), ("row", "情节", ["严重", "一般"]),
                                        ("row", "类型", ["居民", "商户"]), ("case", "关系", ["直系"]))
        amount = ByClass(name(column), [(Truth(x) if isinstance(x, bool) else name(x), q(self.r.randrange(1, 9), "分")) for x in lines],
                         self.pick(None, q(1, "分")))
        norm = Norm(self.case_set(), [[ValueDuty("不得", name("桌数"), Bounds([Bound("超过", q(20, "桌"))]))]]) if kind == "case" else Norm(
            self.set(), [[Duty("应当", Act(["养犬"]))]])
        self.amount_article(norm, [Clause([breach([Cite("前款")])], None, self.capped_now_and_then([self.amount_effect("扣", amount)]))])

    def figured(self):
        """扣 得分 × 0.1: a figure of the row, the subject, or another account."""
        choices = [sum_of("得分", "×", Quantity(ONE // 10)), sum_of(q(100, "分"), "-", "得分"), sum_of("得分", "÷", q(3))]
        amount = self.pick(*choices)
        verb = self.pick("违反", "违反", "遵守")
        self.amount_article(Norm(self.set(), [[Duty("应当", Act(["排污"]))]]), [Clause([breach([Cite("前款")], verb)], None,
                            self.capped_now_and_then([self.amount_effect("扣" if verb == "违反" else "加", amount)]))])

    def of_score(self):
        if not self.second:
            return
        amount = self.pick(sum_of("环境分", "×", Quantity(ONE // 10)), sum_of("环境分", "-", q(60, "分")))
        self.article([Clauses([Clause([self.number_bound("环境分", [60, 90, 100], "分")], None, [Effect("加", amount=amount, to="文明分")])])])

    def discretion(self):
        low = self.pick(0, 3, 5)
        amount = Discretion(q(low, "分"), q(low + self.pick(5, 12), "分"), "扣分")
        self.amount_article(Norm(self.set(), [[Duty("应当", Act(["晾晒"]))]]), [Clause([breach([Cite("前款")])], None,
                            self.capped_now_and_then([self.amount_effect("扣", amount)]))])

    # ---- bands

    def bands(self):
        kind = self.r.randrange(3)
        limits = sorted(self.r.sample([21, 25, 30, 59, 80], self.pick(2, 3)), reverse=True)
        if kind == 0:
            norm = Norm(self.case_set(), [[ValueDuty("不得", name("桌数"), Bounds([Bound("超过", q(20, "桌"))]))]])
            first = [breach([Cite("前款")]), Compare(name("桌数"), Bounds([Bound("以上", q(limits[0], "桌"))]))]
            effect, unit = lambda n: self.amount_effect("扣", q(n, "分")), "桌"
        else:
            norm, unit = None, "分"
            account = "文明分" if self.second else "环境分"
            limits = [100, 95, 90][:len(limits)]
            first = [Compare(name("环境分"), Bounds([Bound("以上", q(limits[0], "分"))]))]
            effect = lambda n: Effect("加", amount=q(n, "分"), to="文明分") if account == "文明分" else Effect("记", to=f"第{n}档")
            if kind == 2:
                first = [Compare(name("走访数"), Bounds([Bound("以上", q(3, "个"))])), Predicates([Has("无", "违反")], Period("本季度"))]
                first, unit, limits = first[::-1], "个", [3, 2, 1][:len(limits)]
        clauses = [Clause(first, None, [effect(9)])]
        for place, limit in enumerate(limits[1:]):
            clauses.append(Clause([], None, [effect(6 - 2 * place)], band=[Bound("以上", q(limit, unit))]))
        if self.chance(0.6):
            clauses.append(Clause([], None, [self.pick(effect(1), Effect("不扣分" if kind == 0 else "不加分"))], otherwise=self.pick("其余", "其余 的")))
        if norm:
            self.amount_article(norm, clauses)
        else:
            self.article([Clauses(clauses)])

    # ---- to whom else

    def to_the_one_referred_to(self):
        if not self.centred:
            return
        kind = self.r.randrange(2)
        word = self.pick("扣", "加")
        own = self.amount_effect(word, q(self.r.randrange(1, 6), "分"))
        if kind == 0:
            other = Effect(word, amount=q(self.pick(1, 2), "分"), along=["中心户"], to="文明分" if self.second and self.chance(0.5) else "环境分")
        else:
            other = self.amount_effect(word, q(self.pick(1, 2), "分"), whom="中心户")
        self.amount_article(Norm(self.set(), [[Duty("应当", Act(["包秩序"]))]]), [Clause([breach([Cite("前款")], "违反" if word == "扣" else "遵守")],
                            None, self.capped_now_and_then([own, other][self.pick(0, 0, 1):]))])

    def shared(self):
        """扣 10分，其中 80% 归 中心户."""
        word = self.pick("扣", "加")
        ways = []
        if self.centred:
            ways += [(["中心户"], "文明分" if self.second and self.chance(0.5) else "环境分")]
            ways += [(["中心户"], "")] * (not self.second and not self.money)
        if self.villages:
            ways += [(["社区"], "社区分")]
            ways += [(["中心户", "社区"], "社区分")] * self.centred
        ways += [([], "文明分")] * self.second
        if not ways:
            return
        amount = self.pick(q(self.r.randrange(1, 12), "分"), Quantity(3333), Discretion(q(3, "分"), q(8, "分"), "扣分"),
                           sum_of("得分", "÷", q(3)))
        if isinstance(amount, Quantity):
            amount.unit = "分"
        shares = self.pick([80], [50], [33], [50, 50], [30, 45], [100])
        effects = [Effect(word, amount=amount, to="环境分")]
        for share in shares:
            along, to = self.r.choice(ways)
            effects.append(Effect("其中", amount=Quantity(share * 100, "%"), along=along, to=to))
        clauses = [Clause([breach([Cite("前款")], "违反" if word == "扣" else "遵守")], self.pick(None, None, (1, False)),
                          self.capped_now_and_then(effects))]
        if self.chance(0.3):
            clauses.append(Clause([], (2, True, Period("本年")), [Effect("加倍", to=word + "分")]))
        self.amount_article(Norm(self.set(), [[Duty("应当", Act(["包秩序"]))]]), clauses)

    def late(self):
        """每逾期 1日 扣 1分: of what is to be put right, or of a duty in time."""
        each = self.amount_effect("扣", PerUnit("每逾期", self.pick(q(1, "日"), q(3, "日"), q(1, "周"), q(1, "个月")), q(self.pick(1, 2), "分")))
        if self.chance(0.5):
            norm = Norm(self.set(), [[Duty("应当", Act([self.pick("养犬", "晾晒")]))]])
            clauses = [Clause([breach([Cite("前款")])], None, [Effect("限", amount=self.pick(q(1, "日"), q(5, "日"), q(2, "个工作日")))]),
                       Clause([breach([Cite("前款")])], None, self.capped_now_and_then([each]))]
        else:
            what = self.pick("报备日期", "报备")
            within = self.pick(Within("内", q(3, "日"), ["办理日期"], "自"), Within("N前", q(3, "日"), ["办理日期"]), Within("前", None, ["办理日期"]))
            norm = Norm(self.case_set(), [[Duty("应当", Act([what], within))]])
            clauses = [Clause([breach([Cite("前款")])], None, self.capped_now_and_then([each]))]
        self.amount_article(norm, clauses)

    def barred(self):
        """取消 兑换 资格 1年; 至 次年 12月31日."""
        if not self.exchanging:
            return
        length = self.pick(q(10, "日"), q(1, "个月"), q(1, "年"), Through(self.chance(0.5), self.pick((12, 31), (6, 30), (2, 29))))
        head = self.pick([breach([Cite("前款")])], [Predicates([Breach("违反", [Cite("前款")], Bound("满", q(2, "次")))], None)])
        self.amount_article(Norm(self.set(), [[Duty("应当", Act(["修路"]))]]), [Clause(head, None, [self.points(), Effect("取消兑换", amount=length)])])

    def to_each(self):
        kind = self.r.randrange(2)
        if kind and self.centred:
            each = self.amount_effect("扣", q(self.pick(1, 2), "分"), each="住户")
            self.amount_article(Norm(self.set(), [[Duty("应当", Act(["包秩序"]))]]), [Clause([breach([Cite("前款")])], None,
                                self.capped_now_and_then([self.amount_effect("扣", q(3, "分")), each]))])
        elif self.villages and not self.hung:
            each = Effect(self.pick("扣", "加"), amount=q(self.pick(1, 2), "分"), each="住户", to="环境分")
            verb = "违反" if each.kind == "扣" else "遵守"
            self.amount_article(Norm([Set("社区")], [[Duty("应当", Act(["清淤"]), self.pick(None, Every("月")))]]),
                                [Clause([breach([Cite("前款")], verb)], None, self.capped_now_and_then([each]))])
