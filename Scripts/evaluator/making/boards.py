"""Boards, how one gets on and off them, and what follows from that."""
from generate import is_, name, plain, q
from making.pieces import breach
from model import *


class Boards:
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

    def places(self):
        """第1名 奖 600元，…: of the one board of the article, or of one that is named."""
        boards = [b for b in self.articles[-1].body if isinstance(b, Board)]
        ranked = [b for b in boards if b.take or b.keys]
        if not ranked or len(boards) < len(self.articles[-1].body):
            return
        board = self.r.choice(ranked)
        named = self.chance(0.5) or len(boards) > 1
        give = lambda n: self.pick(Effect("奖", amount=q(100 * n, "元")), Effect("记", to="表态发言"),
                                   Effect("予以", to="提醒") if board.name == "竞比" or not self.second else
                                   Effect(self.pick("扣", "加"), amount=q(n, "分"), to="文明分"))
        first = [dict(first=1), dict(first=2, last=self.pick(0, 3)), dict(side="前", amount=q(2, "名"))]
        last = [dict(side="后", amount=q(self.pick(1, 2), "名")), dict(side="倒数", first=self.pick(1, 2), last=self.pick(0, 3))]
        places = {"前": first, "后": last, "": first + last}[board.take]
        chosen = []
        for place in self.r.sample(places, self.pick(1, 2)):
            head = Placed(board.name if named and (not chosen or self.chance(0.5)) else "", de=self.chance(0.3), **place)
            chosen.append(Clause([Predicates([head])], None, [give(3)], joined=bool(chosen) and self.chance(0.5)))
        if named and self.chance(0.5):
            self.article([Clauses(chosen)])
        else:
            self.articles[-1].body.append(Clauses(chosen))

    def sanctions(self):
        """取消, 暂停, 恢复 资格 by what somebody does or leaves undone."""
        if not self.duties:
            return
        length = lambda: self.pick(None, q(1, "个月"), q(1, "年"), q(45, "日"), q(2, "个月"))
        for _ in range(self.pick(1, 2)):
            number, _, _ = self.r.choice(self.duties)
            kind = self.pick("取消", "暂停", "暂停", "恢复")
            effect = Effect(kind, names=["红榜"], amount=None if kind == "恢复" else length())
            verb = "遵守" if kind == "恢复" else "违反"
            self.article([Clauses([Clause([breach([Cite(article=number)], verb)], self.pick(None, None, (2, True)), [effect])])])

    def attained(self):
        """评为 五星 的, 连续 2个月 评为 五星 的, 连续 2次 列入 红榜 的."""
        give = self.pick(Effect("奖", amount=q(100, "元")), Effect("记", to="喜报"),
                         Effect("加", amount=q(2, "分"), to="文明分") if self.second else Effect("予以", to="提醒"))
        times = lambda unit: q(self.pick(2, 3), self.pick("次", {"月": "个月", "季度": "个季度"}.get(unit, unit)))
        board = next((b for a in self.articles for b in a.body if isinstance(b, Board) and b.name == "红榜"), None)
        line = self.pick("五星", "三星")
        choices = []
        if self.graded:
            choices += [Graded(line), InARow(times(self.unit), "评为", [], line)]
        if board:
            choices += [InARow(times(board.every.unit), "列入", [], "红榜")] * 2
        if choices:
            self.article([Clauses([Clause([Predicates([self.r.choice(choices)])], None, [give])])])

    def objections(self):
        """公示 7日；异议 以 异议登记 为据，…: of the boards of the last article."""
        for b in self.articles[-1].body:
            if b.name == "竞比" or self.objecting and self.chance(0.4):
                continue
            b.posted = b.posted or self.pick(q(7, "日"), q(15, "日"), q(60, "日"))
            b.objection = Objecting("异议登记", self.pick([], [is_("榜名", b.name)]), [is_("复核结果", "成立")])
            self.objecting = (self.objecting or []) + [b.name]

    def no_objections(self):
        give = self.pick(Effect("奖", amount=q(100, "元")), Effect("记", to="喜报"),
                         Effect("加", amount=q(2, "分"), to="文明分") if self.second else Effect("予以", to="提醒"))
        self.article([Clauses([Clause([Predicates([Unopposed(self.r.choice(self.objecting))])], None, [give])])])

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
            if self.centred and self.has("centre_on_board", 0.4):
                b.conditions.append(self.pick(Compare(name("中心户"), In(name("黑榜"), self.chance(0.5))) if self.black else
                                              Compare(name("中心户"), Empty(True)),
                                              Compare(name("中心户", Step("环境分")), Bounds([Bound("以上", q(90, "分"))]))))
            if self.centred and self.chance(0.3):
                b.keys.insert(0, Key(name("带动数"), None, "从高到低"))
            if self.has("period_before", 0.1):
                b.keys.insert(0, Key(name("进步"), None, "从高到低"))
            if self.chance(0.15):
                b.conditions.append(Predicates([Has("有", "走访记录", [is_("内容", "走访")], self.pick(None, Bound("以上", q(2, "次"))))],
                                               Period("本" + b.every.unit)))
        if self.contest:
            for b in self.articles[-1].body:
                if b.name == "竞比" and self.has("villages_violations", 0.2):
                    b.keys.insert(0, Key(name("违规数"), None, self.pick("从低到高", "从高到低")))
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
        if self.black and self.has("least", 0.3):
            own = next(a for a in reversed(self.articles) if a.title == "黑榜")
            own.body[0].clauses[-1].effects[-1].amount = self.pick(q(7, "日"), q(1, "个月"), q(40, "日"))
        if self.black and self.has("terms", 0.2):
            for e in (e for a in self.articles for b in a.body if isinstance(b, Clauses) for c in b.clauses for e in c.effects):
                if e.kind == "取消":
                    e.amount = self.pick(q(1, "个月"), q(1, "年"), q(20, "日"))
        own = next((a for a in reversed(self.articles) if a.title == "黑榜"), None)
        if self.black and self.has("all_right", 0.3):
            leave = own.body[-1].clauses[-1]
            leave.conditions[0].predicates[0].length = self.pick(None, q(10, "日"), q(3, "日"))
