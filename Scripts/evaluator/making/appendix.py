"""What stands in the appendix: tables, matters, schedules, values, parameters."""
from datetime import timedelta

from generate import is_, name, plain, q
from making.pieces import sum_of
from model import *

SCHOOLS = ["小学", "初中", "高中", "大学"]


class Appendix:
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
        if self.money:
            once = self.chance(0.3)
            out.insert(1, Points("奖金", "住户", None if once else self.pick(Every("季度"), Every("年")), self.pick(0, 0, 5) * ONE,
                                 self.pick(None, 0), self.pick(None, 600 * ONE), unit="元", goes_on=once or self.chance(0.5)))
        for d in out:
            if isinstance(d, Points) and self.has("validity", 0.2):
                for what in self.r.sample(["扣分", "加分"], self.pick(1, 2)):
                    d.valid[what] = self.pick(q(30, "日"), q(1, "个月"), q(1, "年"), q(10, "日"))
            if isinstance(d, Points) and self.has("goes_on", 0.15):
                d.goes_on = True
                if self.chance(0.4) and d.name == "文明分":
                    d.every = None
            if isinstance(d, Points) and d.name in ("文明分", "奖金") and d.every and self.has("long_periods", 0.3):
                d.every = self.pick(Every("半年"), Every("年", 2), Every("届", self.pick(2, 3)))
        for d in out:
            if isinstance(d, Points) and d.name in self.emptied and d.lowest:
                d.lowest = 0
        if self.villages:
            out.insert(1, Points("社区分", "社区", Every(self.pick("季度", "年")), 100 * ONE))
        for i, d in enumerate(out):
            if isinstance(d, Definition) and d.value == "均分" and self.hung:
                d.expression.sum.products[0].refs[0].primary.bracket = Bracket("社区")
            if isinstance(d, Table):
                self.more_columns(d)
            if isinstance(d, Definition) and d.value == "走访数":
                d.expression = Compare(name("走访记录", Step("次数", self.pick("本月", "本季度", "本年", "", "上月", "本周", "上周"))))
                if self.has("last_days", 0.25):
                    d.expression = Compare(name("走访记录", Step("次数")), None, Period(
                        length=self.pick(q(30, "日"), q(1, "个月"), q(2, "个月"), q(1, "年"), q(2, "周")), near=True))
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
                Definition("社区", "违规数", Compare(Sum([Product([Ref(Name("住户", "所辖", Bracket("社区") if self.hung else None), [
                    Step("违反次数", self.pick("", "本年", "本季度")), self.pick(Step("合计"), Step("最大"), Step("平均"))])], [])], []))),
                Parameter("宴席上限", self.parameter_lines("桌", [15, 18, 20, 25], self.pick([], ["婚", "丧"], ["居民", "商户"]))),
                Parameter("年龄线", self.parameter_lines("人", [18, 20, 60], self.pick([], ["居民", "商户"])))]
        if self.centred:
            out.append(Definition("住户", "带动数", Compare(Sum([Product([Ref(Name("住户", "所辖", Bracket("中心户")), [
                *self.pick([Step("个数")], [Step("年龄"), Step("平均")], [Step("环境分"), Step("最小")])])], [])], []))))
        if self.sheet_declared:
            out += self.sheet_tables()
        if self.exchanging:
            prices = [(q(self.pick(5, 20, 60, 95), "分"), "洗发水"), (q(self.pick(0, 3, 35), "分"), "牙膏")][:self.pick(1, 2)]
            out += [Exchange("文明分" if self.second else "环境分", "兑换登记", prices, self.pick("", "数量"), self.chance(0.5)),
                    Table("记录", "兑换登记", [
                        Column("日期", "日期"), Column("户号", "主体", target="住户"),
                        Column("物品", "之一", members=[("洗发水", []), ("牙膏", []), ("肥皂", [])], optional=self.chance(0.2)),
                        Column("数量", "单位", unit="件", optional=self.chance(0.2))])]
        if self.objecting:
            columns = [Column("异议日", "日期"), Column("户号", "主体", target="住户", optional=self.chance(0.2)),
                       Column("榜名", "之一", members=[("红榜", []), ("黑榜", [])], optional=self.chance(0.4)),
                       Column("复核结果", "之一", members=[("成立", []), ("不成立", [])], optional=self.chance(0.7))]
            if self.chance(0.7):
                columns.insert(3, Column("复核日", "日期", optional=True))
            out.append(Table("记录", "异议登记", columns))
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
            t.columns += [Column("人口", "单位", unit="人", optional=True), Column("有网", "是否", optional=True),
                          Column("席数", "单位", unit="桌", optional=True)]
        elif t.name == "住户":
            if self.hung:
                t.columns.insert(2, Column("挂点", "主体", target="社区", optional=True))
            if self.centred:
                t.columns.append(Column("中心户", "主体", target="住户", optional=True))
            t.columns += [Column("学历", "之一", members=[(s, []) for s in SCHOOLS], optional=True, ordered=True),
                          Column("党员户", "是否", optional=True), Column("收入", "单位", unit="元", optional=True),
                          Column("备注", "文字", optional=True)]
        elif t.name == "巡查":
            t.columns[2].optional = self.has("no_matter", 0.15)
            t.columns.append(Column("得分", "单位", unit="分", optional=True))
            t.columns.append(Column("扣分", "单位", unit="分", optional=True))
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
