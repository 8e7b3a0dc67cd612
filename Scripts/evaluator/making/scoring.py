"""Score sheets, and what hangs on what a sheet scores."""
from generate import is_, name, plain, q
from making.pieces import bare, breach, sum_of
from model import *


class Scoring:
    def sheet(self):
        """评分表 村庄环境: of a record 考评 about 社区."""
        pieces = [
            SheetPart(amount=PerPiece("户", "坏厕", q(self.pick(1, 2), "分"))), SheetPart(amount=PerPiece("处", "垃圾点", q(1, "分"))),
            SheetPart([bare("焚烧")], nothing=True), SheetPart([is_("制度", "未执行")], q(5, "分")), SheetPart([is_("制度", "未按时")], q(4, "分")),
            SheetPart(amount=ByClass(name("制度"), [(name("未执行"), q(6, "分")), (name("未按时"), q(2, "分"))], self.pick(None, q(1, "分")))),
            SheetPart(amount=PerUnit("每满", q(10, "户"), q(2, "分"), sum_of("坏厕"))),
            SheetPart([Compare(name("垃圾点"), Bounds([Bound("以上", q(10, "处"))]))], q(3, "分"))]
        monthly = self.has("sheet_of_a_period", 0.5)
        if monthly:
            pieces += [SheetPart([is_("制度", "未按时")], PerPiece("次", "", q(self.pick(1, 2), "分"))),
                       SheetPart([bare("焚烧")], PerPiece("次", "", q(2, "分")))]
        if self.has("each_where", 0.5):
            pieces.append(SheetPart([is_("制度", "未执行")], PerPiece("户", "坏厕", q(1, "分"))))
        items, total = [], 0
        for number in range(1, self.pick(2, 3, 4)):
            marks = self.pick(3, 5, 10, 20)
            parts = self.r.sample(pieces, self.pick(1, 2, 3))
            if self.chance(0.3):
                parts.append(SheetPart(word="扣完 为止"))
            elif self.chance(0.3):
                parts.append(SheetPart(word="只计 最重 一项"))
            items.append(SheetItem(number, "户厕 垃圾 制度 其他".split()[number - 1], q(marks, "分"), parts))
            total += marks
        every = Every(self.pick("月", "月", "季度", "年", "周")) if monthly else None
        self.monthly = monthly
        return Sheet("村庄环境", "考评", items, q(total, "分") if monthly or self.chance(0.6) else None, "社区" if self.chance(0.3) else "",
                     every, monthly and self.chance(0.4))

    def sheet_duty(self):
        part = self.pick(ValueDuty("应当", name("村庄环境"), Bounds([Bound("达到", q(self.pick(5, 10), "分"))])),
                         ValueDuty("不得", name("村庄环境"), Bounds([Bound("低于", q(self.pick(3, 8), "分"))])))
        body = [Norm([Set("考评")], [[part]])]
        if self.monthly:
            part.every = Every(self.pick("月", "季度"))
            body = [Norm([Set("社区")], [[part]])]
        if self.chance(0.7):
            body.append(Clauses([Clause([breach([Cite("前款")])], None, [Effect("予以", to="提醒")])]))
        self.article(body)

    def sheet_figure(self):
        every = Every(self.pick("月", "季度"))
        part = ValueDuty("应当", name("考评分"), Bounds([Bound("达到", q(self.pick(5, 10), "分"))]), every)
        self.article([Norm([Set("社区")], [[part]])])

    def sheet_tables(self):
        return [self.sheet_declared, Table("记录", "考评", [
            Column("日期", "日期"), Column("社区", "主体", target="社区"), Column("坏厕", "单位", unit="户", optional=True),
            Column("垃圾点", "单位", unit="处", optional=self.chance(0.5)), Column("焚烧", "是否", optional=True),
            Column("制度", "之一", members=[("未执行", []), ("未按时", []), ("齐全", [])], optional=True)]),
            Definition("社区", "考评分", Compare(
                sum_of(q(2), "×", "村庄环境", "-", q(1, "分")) if self.monthly else
                name("村庄环境", Step(self.pick("平均", "最小", "合计"), self.pick("本月", "本季度", "本年")))))]
