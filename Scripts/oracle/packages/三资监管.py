#!/usr/bin/env python3
"""The yardstick for Scripts/rules/三资监管/三资监管.yue: its six tables, worked out slowly from the text of the rules and
Grammar/README.md. It knows this one regulation and nothing of 乡约's program.

    三资监管.py DATA OUT [--as-of 2021-12-31]

Standard library only; all arithmetic exact.
"""
import datetime
import types

from common import (Calendar, COMPLIANT, EXEMPT, Measure, NOT_DUE, ONE_DAY, Occasion, Stay, UNKNOWN, VIOLATION, arguments,
                    bounded, first_of_month, if_filled, number, parse_choice, parse_date, parse_key, parse_quantity,
                    parse_reference, parse_text, parse_yes_no, periods_until, places, read_table, rows_in_a_row,
                    write_tables, Unusable)

IN_FORCE = datetime.date(2021, 1, 1)
LONGEST = {"店面": 5, "厂房": 10, "市场": 8, "土地": 20, "房屋": 10}           # 参数 年限上限
TENDER_FROM = [(datetime.date(2021, 7, 1), 10000), (IN_FORCE, 20000)]         # 参数 竞投起点
EXPENSES = ["办公费", "维修费", "保洁费", "慰问费", "工程款", "招待费"]
GOALS = [("二十万社区数", 200000, 10), ("五十万社区数", 500000, 3), ("百万社区数", 1000000, 1)]


class Row(types.SimpleNamespace):
    """A row of a record: its number, its day, and its columns by name."""


class Data:
    def __init__(self, folder):
        self.set_aside = []
        self.streets, self.communities, self.assets = {}, {}, {}

        def street(row, v):
            self.streets[parse_key(v["街道名"], self.streets, "街道名")] = True

        def community(row, v):
            key = parse_key(v["社区名"], self.communities, "社区名")
            self.communities[key] = parse_reference(v["街道"], self.streets, "街道")

        def asset(row, v):
            key = parse_key(v["资产号"], self.assets, "资产号")
            parse_text(v["名称"], "名称")
            of = parse_reference(v["社区"], self.communities, "社区")
            kind = parse_choice(v["类别"], LONGEST, "类别")
            self.assets[key] = Row(community=of, kind=kind, floor=parse_quantity(v["底价"], "元", "底价"),
                                   rebuilt=parse_yes_no(v["改造"], "改造"))

        read_table(folder / "街道.csv", ["街道名"], [], street, self.set_aside)
        read_table(folder / "社区.csv", ["社区名", "街道"], [], community, self.set_aside)
        read_table(folder / "资产.csv", ["资产号", "名称", "社区", "类别", "底价", "改造"], [], asset, self.set_aside)

        def day(column):
            return column, lambda text: parse_date(text, column), False

        def day_or_none(column):
            return column, lambda text: if_filled(parse_date, text, column), True

        def yes(column):
            return column, lambda text: parse_yes_no(text, column), False

        def yes_or_none(column):
            return column, lambda text: if_filled(parse_yes_no, text, column), True

        def money(column):
            return column, lambda text: parse_quantity(text, "元", column), False

        def one_of(column, *members):
            return column, lambda text: parse_choice(text, members, column), False

        of_community = ("社区", lambda text: parse_reference(text, self.communities, "社区"), False)
        of_asset = ("资产", lambda text: parse_reference(text, self.assets, "资产"), False)

        def table(name, *columns, check=None):
            rows = []

            def make(number_, v):
                row = Row(row=number_)
                for column, parse, _ in columns:
                    setattr(row, column, parse(v[column]))
                if check:
                    check(row)
                row.day = getattr(row, columns[0][0])
                rows.append(row)

            read_table(folder / f"{name}.csv", [c for c, _, optional in columns if not optional],
                       [c for c, _, optional in columns if optional], make, self.set_aside)
            return rows

        def cleared_after(row):
            if row.清退日期 is not None and row.清退日期 < row.日期:
                raise Unusable("清退日期", "清退日期早于日期")

        self.stock = table(
            "盘点", day("日期"), of_asset,
            ("状态", lambda text: if_filled(parse_choice, text, ["出租", "自用", "闲置", "占用"], "状态"), True),
            day_or_none("清退日期"), check=cleared_after)
        self.idle = table("闲置", day("闲置日期"), of_asset)
        self.again = table("启用", day("日期"), of_asset, one_of("方式", "出租", "自用", "拍卖"))
        self.contracts = table(
            "合同", day("签订"), of_community, of_asset, ("承租方", lambda text: parse_text(text, "承租方"), False),
            day_or_none("立项"), day_or_none("表决"), yes_or_none("公开竞投"),
            ("年限", lambda text: parse_quantity(text, "年", "年限"), False), money("年租金"))
        self.expenses = table(
            "支出", day("支付"), of_community, one_of("类别", *EXPENSES), money("金额"), yes("应急"), yes_or_none("财务负责人审批"),
            yes_or_none("两委研究"), day_or_none("监委会审核"), day_or_none("代表会通过"), day_or_none("报账"))
        self.posted = table("公开", day("日期"), of_community, one_of("地点", "公示栏", "微信群"))
        self.income = table(
            "收入", day("日期"), of_community,
            ("资产", lambda text: if_filled(parse_reference, text, self.assets, "资产"), True), money("金额"),
            one_of("来源", "租金", "承包款", "分红", "补助"))


class World:
    def __init__(self, data, calendar, as_of):
        self.data, self.calendar, self.as_of = data, calendar, as_of
        self.months, self.quarters, self.years = (periods_until(n, IN_FORCE, as_of) for n in (1, 3, 12))
        self.occasions, self.measures = [], []
        self.points = {}                                   # (community, year name) → sum
        self.late_filing = {}                              # 报账: 每年 至多 10分
        self.stays = {key: [] for key in data.assets}

    def seen(self, rows):
        return [r for r in rows if IN_FORCE <= r.day <= self.as_of]

    def known(self, day):
        """A day of a cell that lies after T is not seen."""
        return day if day is not None and day <= self.as_of else None

    def add(self, *parts, **more):
        o = Occasion(*parts, **more)
        self.occasions.append(o)
        return o.verdict == VIOLATION

    def give(self, key, day, amount, table=None):
        table = self.points if table is None else table
        name = f"{day.year}年"
        table[key, name] = table.get((key, name), 0) + amount

    def judge(self):
        self.judge_assets()
        self.judge_idle()
        self.judge_contracts()
        self.judge_expenses()
        self.judge_postings()
        self.judge_income()

    # ---- 第二条, 第三条

    def judge_assets(self):
        of = {key: [] for key in self.data.assets}
        for row in self.seen(self.data.stock):
            of[row.资产].append(row)
        for key in self.data.assets:
            for quarter in self.quarters:
                rows = sorted((r.day, r.row) for r in of[key] if quarter.contains(r.day))
                if rows:
                    self.add(2, 1, 0, "盘点登记", key, rows[0][0], COMPLIANT)
                elif not quarter.is_over(self.as_of):
                    self.add(2, 1, 0, "盘点登记", key, quarter.end, NOT_DUE)
                elif any(quarter.contains(r.day) for r in self.seen(self.data.stock)):
                    self.add(2, 1, 0, "盘点登记", key, quarter.end, VIOLATION)
                    self.give(self.data.assets[key].community, quarter.end, -1)
                    self.measures.append(Measure(2, 2, key, quarter.end, "记", "补盘"))
                else:
                    self.add(2, 1, 0, "盘点登记", key, quarter.end, UNKNOWN)
            self.judge_occupation(key, of[key])

    def judge_occupation(self, key, rows):
        if not rows:
            self.add(3, 1, 0, "无合同占用", key, None, UNKNOWN)
        taken, overdue = [], set()
        for row in rows:
            if row.状态 != "占用":
                self.add(3, 1, 0, "无合同占用", key, row.day, UNKNOWN if row.状态 is None else COMPLIANT, file="盘点.csv", row=row.row)
                continue
            last = self.calendar.last_day_of_limit(row.day, 30)
            cleared = self.known(row.清退日期)
            state = "按期" if cleared is not None and cleared <= last else "逾期" if last < self.as_of else "未到期"
            self.add(3, 1, 0, "无合同占用", key, row.day, VIOLATION, file="盘点.csv", row=row.row, deadline=last, rectified=state)
            taken.append((row.day, cleared))
            if state == "逾期":
                self.give(self.data.assets[key].community, last + ONE_DAY, -3)
                overdue.add(last + ONE_DAY)
        entry = None                                       # 督办名单, day by day; 移出 comes before 列入
        day = min(overdue, default=self.as_of + ONE_DAY)
        while day <= self.as_of:
            if entry is not None and day > entry and all(
                    cleared is not None and cleared <= day - 30 * ONE_DAY for d, cleared in taken if d <= day):
                self.stays[key].append(Stay(entry, day, ""))
                self.measures.append(Measure(3, 3, key, day, "移出", "督办名单"))
                entry = None
            if entry is None and day in overdue:
                entry = day
                self.measures.append(Measure(3, 2, key, day, "列入", "督办名单"))
            day += ONE_DAY
        if entry is not None:
            self.stays[key].append(Stay(entry, None, ""))

    # ---- 第四条: each 启用 serves one 闲置

    def judge_idle(self):
        again = self.seen(self.data.again)
        ledger = any(r.day <= self.as_of for r in self.data.again)
        for key, asset in self.data.assets.items():
            cases = [(self.calendar.last_day_of_limit(r.day, 90), r.row, r) for r in self.seen(self.data.idle) if r.资产 == key]
            cases.sort(key=lambda c: (c[0], c[1]))
            left = sorted((r for r in self.data.again if r.资产 == key and r.day <= self.as_of), key=lambda r: (r.day, r.row))
            served = {}
            for last, _, case in cases:
                row = next((r for r in left if case.day <= r.day <= last), None)
                if row is not None:
                    left.remove(row)
                    served[case.row] = row
            for last, _, case in cases:
                if case.row in served:
                    self.add(4, 1, 0, "盘活", key, max(case.day, served[case.row].day), COMPLIANT)
                elif self.as_of <= last:
                    self.add(4, 1, 0, "盘活", key, case.day, NOT_DUE)
                elif ledger or again:
                    day = last + ONE_DAY
                    self.add(4, 1, 0, "盘活", key, day, VIOLATION, file="闲置.csv", row=case.row, deadline=last)
                    self.give(asset.community, day, -5)
                    self.measures.append(Measure(4, 2, key, day, "上报", asset.community, 0, case.row))
                    self.measures.append(Measure(4, 2, key, day, "记", "限期盘活", 1, case.row))
                else:
                    self.add(4, 1, 0, "盘活", key, case.day, UNKNOWN)

    # ---- 第五条 to 第七条

    def in_order(self, *steps):
        """先 … 再 … 后 …: a later step dated before an earlier one; all known and none before its turn; else unknown."""
        days = [self.known(d) for d in steps]
        for i, earlier in enumerate(days):
            if earlier is not None and any(later is not None and later < earlier for later in days[i + 1:]):
                return VIOLATION
        return UNKNOWN if None in days else COMPLIANT

    def judge_contracts(self):
        for r in self.seen(self.data.contracts):
            where = {"file": "合同.csv", "row": r.row}
            if self.add(5, 1, 0, "先 立项，再 表决，后 签订", r.社区, r.day, self.in_order(r.立项, r.表决, r.签订), **where):
                self.give(r.社区, r.day, -10)
                self.measures.append(Measure(5, 2, r.社区, r.day, "记", "约谈", 0, r.row))
            if r.年租金 >= next(value for since, value in TENDER_FROM if since <= r.day):
                verdict = UNKNOWN if r.公开竞投 is None else COMPLIANT if r.公开竞投 else VIOLATION
                if self.add(6, 1, 0, "公开竞投", r.社区, r.day, verdict, **where):
                    self.give(r.社区, r.day, -10)
            asset = self.data.assets[r.资产]
            for place, (name, holds) in enumerate([("年限 不超过 年限上限", r.年限 <= LONGEST[asset.kind]),
                                                   ("年租金 不低于 资产 的 底价", r.年租金 >= asset.floor)]):
                if self.add(7, 1, place, name, r.社区, r.day, COMPLIANT if holds else VIOLATION, **where):
                    self.give(r.社区, r.day, -5)

    # ---- 第八条, 第九条

    def judge_expenses(self):
        steps = "先 监委会审核，再 代表会通过，后 支付"
        for r in self.seen(self.data.expenses):
            where = {"file": "支出.csv", "row": r.row}

            def by(answer):
                return UNKNOWN if answer is None else COMPLIANT if answer else VIOLATION

            if r.金额 <= 1000:
                if self.add(8, 1, 0, "财务负责人审批", r.社区, r.day, by(r.财务负责人审批), **where):
                    self.give(r.社区, r.day, -3)
            elif r.金额 <= 10000:
                if self.add(8, 2, 0, "两委研究", r.社区, r.day, by(r.两委研究), **where):
                    self.give(r.社区, r.day, -3)
            else:
                verdict = EXEMPT if r.应急 else self.in_order(r.监委会审核, r.代表会通过, r.支付)
                if self.add(8, 3, 0, steps, r.社区, r.day, verdict, **where):
                    self.give(r.社区, r.day, -8)
            if self.add(8, 4, 0, "类别 不得 为 招待费", r.社区, r.day, VIOLATION if r.类别 == "招待费" else COMPLIANT, **where):
                self.give(r.社区, r.day, -8)
            last = self.two_months_later(r.day)
            filed = self.known(r.报账)
            if filed is not None:
                verdict = COMPLIANT if filed <= last else VIOLATION
            else:
                verdict = NOT_DUE if self.as_of <= last else UNKNOWN
            day = last + ONE_DAY if verdict == VIOLATION else r.day
            if self.add(9, 1, 0, "报账", r.社区, day, verdict, deadline=last if verdict == VIOLATION else None, **where):
                self.give(r.社区, day, -1, self.late_filing)

    def two_months_later(self, day):
        """N个月内: the corresponding day, else the month's last, then the next working day."""
        month = first_of_month(day.year, day.month + 2)
        last = first_of_month(day.year, day.month + 3) - ONE_DAY
        return self.calendar.working_day_from(month.replace(day=min(day.day, last.day)))

    # ---- 第十条

    def judge_postings(self):
        posted = self.seen(self.data.posted)
        for key, street in self.data.communities.items():
            judged = []
            for month in self.months:
                due = month.start + 9 * ONE_DAY
                rows = sorted((r.day, r.row) for r in posted if r.社区 == key and month.contains(r.day))
                late = next((row for day, row in rows if day > due), 0)
                if rows and rows[0][0] <= due:
                    o = Occasion(10, 1, 0, "公开收支", key, rows[0][0], COMPLIANT)
                elif self.as_of <= due:
                    o = Occasion(10, 1, 0, "公开收支", key, due, NOT_DUE)
                elif late or any(month.contains(r.day) for r in posted):
                    o = Occasion(10, 1, 0, "公开收支", key, due + ONE_DAY, VIOLATION, file="公开.csv", row=late)
                    self.give(key, o.day, -2)
                else:
                    o = Occasion(10, 1, 0, "公开收支", key, due, UNKNOWN)
                self.occasions.append(o)
                judged.append(o)
            for o in rows_in_a_row(judged, VIOLATION, COMPLIANT, 2):
                self.measures.append(Measure(10, 2, key, o.day, "上报", street))

    # ---- 第一条, 第十一条

    def sum_of(self, rows, first, last):
        """合计; of nothing 0 where the record was kept in these days, else missing."""
        if not any(first <= r.day <= last for r in self.data.income):
            return None
        return sum(r.金额 for r in rows if first <= r.day <= last)

    def year_sum(self, community, year):
        return self.sum_of([r for r in self.data.income if r.社区 == community], year.start, year.seen_from(self.as_of))

    def judge_income(self):
        limit, growth = "每年 年收入 应当 达到 20万元", "每年 年收益 应当 超过 上年收益"
        for year in self.years:
            over = year.is_over(self.as_of)
            sums = {c: self.year_sum(c, year) for c in self.data.communities}
            for street in self.data.streets:
                own = [sums[c] for c, of in self.data.communities.items() if of == street]
                unknown = not own or any(s is None for s in own)
                held = [(f"{name} 达到 {count}个", not unknown and sum(1 for s in own if s >= least) >= count)
                        for name, least, count in GOALS]
                held.append(("总收入 达到 450万元", not unknown and sum(own) >= 4500000))
                for place, (name, holds) in enumerate(held):
                    verdict = NOT_DUE if not over else UNKNOWN if unknown else COMPLIANT if holds else VIOLATION
                    self.add(1, 1, place, name, street, year.end, verdict)
            for key, total in sums.items():
                verdict = NOT_DUE if not over else UNKNOWN if total is None else COMPLIANT if total >= 200000 else VIOLATION
                if self.add(11, 1, 0, limit, key, year.end, verdict):
                    self.give(key, year.end, -10)
                if over and total is not None:             # 第四款
                    self.give(key, year.end, 10 if total >= 1000000 else 5 if total >= 500000 else 0)
            for key, asset in self.data.assets.items():
                if asset.rebuilt:
                    rows = [r for r in self.data.income if r.资产 == key]
                    now = self.sum_of(rows, year.start, year.end)
                    before = self.sum_of(rows, year.start.replace(year=year.start.year - 1), year.start - ONE_DAY)
                    verdict = (NOT_DUE if not over else UNKNOWN if now is None or before is None
                               else COMPLIANT if now > before else VIOLATION)
                    self.add(11, 2, 0, growth, key, year.end, verdict)

    # ---- 第十二条

    def score(self, key, year):
        filing = max(self.late_filing.get((key, year.name), 0), -10)
        return bounded(100 + self.points.get((key, year.name), 0) + filing, 0)

    def score_rows(self):
        for year in self.years:
            for key in sorted(self.data.communities):
                score = self.score(key, year)
                yield ("三资分", year.shown_name(self.as_of), key, score,
                       "规范" if score >= 90 else "基本规范" if score >= 70 else "不规范")

    def board_rows(self):
        for year in self.years:
            entries = [((-total,), key, total) for key, total in self.sums(year) if total >= 500000]
            for place, key, total in places(entries):
                yield "五十万以上社区", year.shown_name(self.as_of), "", place, key, number(total), "", ""
        for year in self.years:
            for place, key, score in self.exemplary(year):
                yield "三资规范社区", year.shown_name(self.as_of), "", place, key, score, "", ""
        for quarter in self.quarters:
            for key in sorted(self.stays):
                for stay in self.stays[key]:
                    if stay.covers(quarter.seen_from(self.as_of)):
                        yield "督办名单", quarter.shown_name(self.as_of), "", "", key, "", stay.entry, stay.reason

    def sums(self, year):
        sums = [(key, self.year_sum(key, year)) for key in self.data.communities]
        return [(key, total) for key, total in sums if total is not None]

    def exemplary(self, year):
        entries = [((-self.score(key, year), -total), key, self.score(key, year)) for key, total in self.sums(year)
                   if self.score(key, year) >= 90 and total >= 200000]
        return places(entries, 3)

    def award(self):
        """第十二条第五款: 奖 3000元, on the last day of a year that is over."""
        for year in self.years:
            if year.is_over(self.as_of):
                for _, key, _ in self.exemplary(year):
                    self.measures.append(Measure(12, 5, key, year.end, "奖", "3000元"))


def main():
    a = arguments(__doc__, "2021-12-31")
    data = Data(a.data)
    world = World(data, Calendar(a.holidays), a.as_of)
    world.judge()
    world.award()
    write_tables(a.out, world.occasions, world.measures, world.score_rows(), world.board_rows(), data.set_aside)


if __name__ == "__main__":
    main()
