"""What is asked of a subject, of a case and of an inspection's row."""
from datetime import timedelta

from generate import KINDS, is_, is_thing, more, name, plain, q
from making.pieces import bare, bounds, sum_of
from model import *

SCHOOLS = ["小学", "初中", "高中", "大学"]


class Conditions:
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
                 lambda: Compare(name("党员户"), Is([Truth(self.chance(0.5))], self.chance(0.3))),
                 lambda: Compare(name("备注"), Is([plain(Text("困难"))], self.chance(0.3))),
                 lambda: Compare(name("学历"), Bounds([Bound(self.pick("以上", "以下"), Name(self.pick(*SCHOOLS)))])),
                 lambda: self.number_bound("收入", [0, 5000, 20000, 60000], "元"),
                 lambda: Compare(name("备注"), Contains(self.pick("困", "困难", "A1"))),
                 lambda: bounds(name("社区", Step("人口")), (self.pick("以上", "不满"), q(1000, "人")))]
        if self.centred:
            atoms += [lambda: is_("中心户", "H01", negated=self.chance(0.3)), lambda: Compare(name("中心户"), Empty(self.chance(0.5))),
                      lambda: bounds(name("中心户", Step("年龄")), (self.pick("以上", "不满"), q(60, "人"))),
                      lambda: is_thing(name("中心户", Step("类型")), self.pick(*KINDS))]
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
        if "paths" not in self.without:
            atoms += [lambda: bounds(name("主办", Step("社区"), Step("人口")), (self.pick("以上", "不满"), q(1000, "人"))),
                      lambda: bounds(name("桌数"), (self.pick("超过", "不超过"), name("主办", Step("社区"), Step("席数")))),
                      lambda: Compare(name("主办", Step("备注")), Contains("困"))]
        if "arithmetic" not in self.without:
            atoms += [lambda: Compare(plain(Paren(bounds(sum_of("费用", "÷", "桌数"), (self.pick("超过", "不超过"), q(400, "元")))))),
                      lambda: Compare(plain(Paren(bounds(sum_of("费用", "-", "礼金", "×", q(2)), (self.pick("超过", "不超过"), q(400, "元"))))))]
        if "dates" not in self.without:
            near = plain(Day(self.in_force + timedelta(days=self.r.randrange(0, 150))))
            atoms += [lambda: Compare(name(self.pick("办理日期", "报备日期")), In(self.named_period(near), self.chance(0.3))),
                      lambda: bounds(name("办理日期"), (self.pick("超过", "不超过", "达到", "低于"), near)),
                      lambda: bounds(name("报备日期"), (self.pick("超过", "不超过"), name("办理日期"))),
                      lambda: Compare(name("报备日期"), Between(name("日期"), name("办理日期"))),
                      lambda: Compare(name("公开"), Is([Truth(self.chance(0.5))], self.chance(0.3)))]
        if "times" not in self.without:
            atoms += [lambda: bounds(name("散席"), (self.pick("超过", "不超过"), plain(TimeOfDay(self.pick(22 * 60, 20 * 60 + 30))))),
                      lambda: Compare(name("散席"), Between(plain(TimeOfDay(22 * 60)), plain(TimeOfDay(6 * 60))))]
        return self.r.choice(atoms)()

    def named_period(self, near):
        day = near.products[0].refs[0].primary.day
        return self.pick(f"{day.year}年", f"{day.year}年{day.month}月", f"{day.year}年第{(day.month + 2) // 3}季度",
                         "{0}年第{1}周".format(*day.isocalendar()))

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

    def row_condition(self):
        if self.has("paths", 0.15):
            return self.pick(bounds(name("户号", Step("社区"), Step("席数")), (self.pick("以上", "不满"), q(18, "桌"))),
                             Compare(name("户号", Step("备注")), Contains("困")), bounds(name("户号", Step("收入")), ("以上", q(5000, "元"))))
        return self.pick(is_("情节", "严重"), is_("情节", "一般", negated=True), Compare(name("情节"), Empty(False)),
                         self.number_bound("得分", [60, 80, 90], "分"))

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
