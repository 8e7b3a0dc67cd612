#!/usr/bin/env python3
"""The yardstick for Scripts/rules/党员中心户/党员中心户.yue: its six tables, worked out slowly from the text of the rules and
Grammar/README.md. It knows this one regulation and nothing of 乡约's program.

    党员中心户.py DATA OUT [--as-of 2022-09-30]

Standard library only; all arithmetic exact.
"""
import datetime
import types
from fractions import Fraction

from common import (Calendar, COMPLIANT, EXEMPT, Measure, NOT_DUE, ONE_DAY, Occasion, Stay, UNKNOWN, VIOLATION, arguments,
                    bounded, divide, if_filled, mean, number, parse_choice, parse_date, parse_key,
                    parse_quantity, parse_reference, parse_text, parse_yes_no, periods_until, places, read_table, rows_in_a_row,
                    write_tables, Unusable)

IN_FORCE = datetime.date(2022, 1, 1)
COMMUNITIES = ["灵水", "林格", "曾林", "英塘", "大山后", "林口", "第七", "第八", "第九", "第十"]
RESULTS = {"合格": True, "√": True, "不合格": False, "×": False, "未检": None}
GRADES = [(105, "五星"), (100, "四星"), (95, "三星"), (85, "二星"), (None, "一星")]
VALUE_LIMIT = "每月 群众评分 应当 达到 80分"
VISIT_LIMIT = "每季度 走访率 应当 达到 90%"
LINKED_LIMIT = "联户数 应当 在 15户 至 25户 之间"


class Data:
    def __init__(self, folder):
        self.set_aside = []
        self.street, self.centres, self.households = {}, {}, {}
        self.centre_of = {}                                # of 联户 alone: 联系 不为 迁出

        def street(row, v):
            self.street[parse_key(v["街道名"], self.street, "街道名")] = True

        def centre(row, v):
            key = parse_key(v["户号"], self.centres, "户号")
            parse_text(v["户主"], "户主")
            of = parse_reference(v["街道"], self.street, "街道")
            parse_choice(v["社区"], COMMUNITIES, "社区")
            age, marked = parse_quantity(v["年龄"], "岁", "年龄"), parse_yes_no(v["挂牌"], "挂牌")
            self.centres[key] = types.SimpleNamespace(key=key, street=of, age=age, marked=marked, linked=[])

        def household(row, v):
            key = parse_key(v["户号"], self.households, "户号")
            parse_text(v["户主"], "户主")
            of = parse_reference(v["中心户"], self.centres, "中心户")
            if parse_choice(v["联系"], ["正常", "迁出"], "联系") == "正常":
                self.centre_of[key] = of
                self.centres[of].linked.append(key)
            self.households[key] = True

        self.ratings, self.visits, self.signed, self.deeds, self.checks = [], [], [], [], []

        def rating(row, v):
            self.ratings.append((parse_date(v["日期"], "日期"), parse_reference(v["户号"], self.households, "户号"),
                                 parse_quantity(v["分数"], "分", "分数")))

        def visit(row, v):
            self.visits.append((parse_date(v["日期"], "日期"), parse_reference(v["户号"], self.households, "户号")))

        def sign(row, v):
            self.signed.append((parse_date(v["日期"], "日期"), parse_reference(v["户号"], self.centres, "户号"), row))

        def deed(row, v):
            day, of = parse_date(v["日期"], "日期"), parse_reference(v["户号"], self.centres, "户号")
            parse_text(v["内容"], "内容")
            self.deeds.append((day, of, row))

        def check(row, v):
            day, of = parse_date(v["日期"], "日期"), parse_reference(v["户号"], self.households, "户号")
            result = RESULTS[parse_choice(v["结果"], RESULTS, "结果")]
            fixed = if_filled(parse_date, v["整改日期"], "整改日期")
            if fixed is not None and fixed < day:
                raise Unusable("整改日期", "整改日期早于日期")
            self.checks.append((day, of, result, fixed, row))

        for name, columns, optional, make in [
                ("街道", ["街道名"], [], street), ("中心户", ["户号", "户主", "街道", "社区", "年龄", "挂牌"], [], centre),
                ("住户", ["户号", "户主", "中心户", "联系"], [], household), ("评分", ["日期", "户号", "分数"], [], rating),
                ("走访", ["日期", "户号"], ["事由"], visit), ("签到", ["日期", "户号"], [], sign),
                ("实事", ["日期", "户号", "内容"], [], deed), ("检查", ["日期", "户号", "结果"], ["整改日期"], check)]:
            read_table(folder / f"{name}.csv", columns, optional, make, self.set_aside)


def trimmed(values):
    """去极值平均（10%）; of nothing there is none."""
    values = sorted(values)
    drop = len(values) * 10 // 100
    kept = values[drop:len(values) - drop]
    return mean(kept) if kept else None


class World:
    def __init__(self, data, calendar, as_of):
        self.data, self.calendar, self.as_of = data, calendar, as_of
        self.months = periods_until(1, IN_FORCE, as_of)
        self.quarters = periods_until(3, IN_FORCE, as_of)
        self.occasions, self.measures = [], []
        self.points = {}                                   # (key, quarter name) → sum, of both accounts
        self.bonus = {}                                    # 群众评分 达到 95分: 每季度 至多 2分
        self.steps = {}                                    # 升, 降
        self.ratings_by = self.by_household(data.ratings)
        self.visits_by = self.by_household(data.visits)

    @staticmethod
    def by_household(rows):
        result = {}
        for row in rows:
            result.setdefault(row[1], []).append(row)
        return result

    def quarter_of(self, day):
        return next(q for q in self.quarters if q.contains(day))

    def give(self, key, day, amount, table=None):
        table = self.points if table is None else table
        name = self.quarter_of(day).name
        table[key, name] = table.get((key, name), 0) + amount

    # ---- figures

    def household_mean(self, household, first, last):
        points = [p for day, _, p in self.ratings_by.get(household, []) if first <= day <= last]
        return mean(points) if points else None

    def centre_rating(self, centre, first, last):
        means = [self.household_mean(h, first, last) for h in centre.linked]
        return trimmed([m for m in means if m is not None])

    def raters(self, centre, first, last):
        """评分户数, None where the 评分 of these days was kept by nobody."""
        if not any(first <= day <= last for day, _, _ in self.data.ratings):
            return None
        return sum(1 for h in centre.linked if any(first <= r[0] <= last for r in self.ratings_by.get(h, [])))

    def visit_rate(self, centre, first, last):
        if not centre.linked or not any(first <= day <= last for day, _ in self.data.visits):
            return None
        seen = sum(1 for h in centre.linked if any(first <= v[0] <= last for v in self.visits_by.get(h, [])))
        return divide(seen, len(centre.linked))

    def household_score(self, household, quarter):
        return bounded(100 + self.points.get((household, quarter.name), 0), 0)

    # ---- 条 by 条

    def judge(self):
        data, as_of = self.data, self.as_of
        for street in data.street:                         # 第一条第一款
            centres = [c for c in data.centres.values() if c.street == street and c.marked]
            linked = sum(len(c.linked) for c in centres)
            self.add(1, 1, 0, "中心户数 应当 为 27户", street, as_of, COMPLIANT if len(centres) == 27 else VIOLATION)
            self.add(1, 1, 1, "联户总数 应当 为 563户", street, as_of, COMPLIANT if linked == 563 else VIOLATION)
        self.judge_checks()
        for centre in data.centres.values():
            self.judge_centre(centre)

    def add(self, *parts, **more):
        o = Occasion(*parts, **more)
        self.occasions.append(o)
        return o

    def judge_checks(self):
        """第五条 第一款 and 第二款, of 联户."""
        as_of, seen = self.as_of, set()
        for day, household, good, fixed, row in self.data.checks:
            if household not in self.data.centre_of or good is None or not IN_FORCE <= day <= as_of:
                continue
            seen.add(household)
            if good:
                self.add(5, 1, 0, "打扫门前", household, day, COMPLIANT, file="检查.csv", row=row)
                continue
            last = self.calendar.last_day_of_limit(day, 7)
            if fixed is not None and fixed <= as_of and fixed <= last:
                state = "按期"
            else:
                state = "逾期" if last < as_of else "未到期"
            self.add(5, 1, 0, "打扫门前", household, day, VIOLATION, file="检查.csv", row=row, deadline=last, rectified=state)
            self.give(household, day, -10)
            if state == "逾期":
                self.give(household, last + ONE_DAY, -10)
        for household in self.data.centre_of:
            if household not in seen:
                self.add(5, 1, 0, "打扫门前", household, None, UNKNOWN)

    def judge_centre(self, centre):
        key, as_of = centre.key, self.as_of
        self.add(1, 2, 0, LINKED_LIMIT, key, as_of, COMPLIANT if 15 <= len(centre.linked) <= 25 else VIOLATION)
        negligence = []                                    # violations of 第二条, 第三条, 第四条
        for quarter in self.quarters:                      # 第二条
            over = quarter.is_over(as_of)
            rate = self.visit_rate(centre, quarter.start, quarter.end) if over else None
            verdict = NOT_DUE if not over else UNKNOWN if rate is None else COMPLIANT if rate >= Fraction(9, 10) else VIOLATION
            o = self.add(2, 1, 0, VISIT_LIMIT, key, quarter.end, verdict)
            if verdict == VIOLATION:
                self.give(key, quarter.end, -5)
                negligence.append(o)
        came = {day for day, of, _ in self.data.signed if of == key}
        sheets = {day for day, _, _ in self.data.signed}
        for day in self.party_days():                      # 第三条
            verdict = (EXEMPT if centre.age >= 80 else COMPLIANT if day in came else VIOLATION if day in sheets else UNKNOWN)
            o = self.add(3, 1, 0, "参加主题党日", key, day, verdict)
            if verdict == VIOLATION:
                self.give(key, day, -2)
                negligence.append(o)
        for quarter in self.quarters:                      # 第四条
            end = quarter.seen_from(as_of)
            done = sorted(day for day, of, _ in self.data.deeds if of == key and quarter.start <= day <= end)
            if done:
                self.add(4, 1, 0, "办实事", key, done[0], COMPLIANT)
                self.give(key, done[0], 2)
            elif not quarter.is_over(as_of):
                self.add(4, 1, 0, "办实事", key, quarter.end, NOT_DUE)
            elif any(quarter.contains(day) for day, _, _ in self.data.deeds):
                negligence.append(self.add(4, 1, 0, "办实事", key, quarter.end, VIOLATION))
                self.give(key, quarter.end, -4)
            else:
                self.add(4, 1, 0, "办实事", key, quarter.end, UNKNOWN)
        for quarter in self.quarters:                      # 第五条第三款, at the end of a quarter that is over
            if quarter.is_over(as_of) and centre.linked:
                average = mean([self.household_score(h, quarter) for h in centre.linked])
                self.give(key, quarter.end, divide(average, 20) if average >= 80 else -5)
        rated = self.judge_ratings(centre)
        for o in rows_in_a_row(rated, COMPLIANT, VIOLATION, 3):    # 第七条
            self.give(key, o.day, 1, self.steps)
            self.measures.append(Measure(7, 1, key, o.day, "升级", "星级"))
        for o in rows_in_a_row(rated, VIOLATION, COMPLIANT, 2):
            self.give(key, o.day, -1, self.steps)
            self.measures.append(Measure(7, 1, key, o.day, "降级", "星级", 1))
        centre.stays = self.stays(centre, rated, negligence)

    def judge_ratings(self, centre):
        """第六条: the months' occasions in order."""
        key, as_of, rated = centre.key, self.as_of, []
        for month in self.months:
            end = month.seen_from(as_of)
            raters = self.raters(centre, month.start, end)
            rating = self.centre_rating(centre, month.start, end)
            if raters is None:
                verdict = UNKNOWN if len(centre.linked) >= 5 else EXEMPT
            elif raters < 5:
                verdict = EXEMPT
            elif not month.is_over(as_of):
                verdict = NOT_DUE
            else:
                verdict = COMPLIANT if rating >= 80 else VIOLATION
            rated.append(self.add(6, 1, 0, VALUE_LIMIT, key, month.end, verdict))
            if verdict == VIOLATION:
                self.give(key, month.end, -3)
                self.measures.append(Measure(6, 2, key, month.end, "提醒"))
            elif verdict == COMPLIANT and rating >= 95:
                self.give(key, month.end, 1, self.bonus)
        return rated

    def party_days(self):
        """日程 主题党日：每月 5日；遇 节假日 顺延."""
        days = []
        for month in self.months:
            day = month.start + 4 * ONE_DAY
            while day in self.calendar.days_off:
                day += ONE_DAY
            if day <= self.as_of:
                days.append(day)
        return days

    def stays(self, centre, rated, negligence):
        """第八条: 退出名单. On one day 移出 comes before 列入."""
        key = centre.key
        entries = {}
        for o in negligence:                               # （二）90日内 违反 第二条、第三条、第四条 规定 5次以上
            since = o.day - 90 * ONE_DAY
            if sum(1 for n in negligence if since <= n.day and n.order() <= o.order()) >= 5:
                entries[o.day] = "（二）"
        for o in rows_in_a_row(rated, VIOLATION, COMPLIANT, 3):
            entries[o.day] = "（一）"
        leaving = {o.day for o in rows_in_a_row(rated, COMPLIANT, VIOLATION, 3)}
        stays, entry, due = [], None, None                 # 不少于 120日: what asks to leave before waits until then
        day = min(entries, default=self.as_of + ONE_DAY)
        while day <= self.as_of:
            if entry is not None and day > entry:
                if day in leaving:
                    due = max(day, entry + 120 * ONE_DAY) if due is None else due
                if due == day:
                    stays.append(Stay(entry, day, entries[entry]))
                    self.measures.append(Measure(8, 3, key, day, "移出", "退出名单"))
                    entry = due = None
            if entry is None and day in entries:
                entry = day
                self.measures.append(Measure(8, 1, key, day, "列入", "退出名单"))
                self.measures.append(Measure(8, 2, key, day, "取消资格", "示范中心户"))
                self.measures.append(Measure(8, 2, key, day, "上报", centre.street, 1))
            day += ONE_DAY
        if entry is not None:
            stays.append(Stay(entry, None, entries[entry]))
        return stays

    # ---- scores and boards

    def centre_score(self, key, quarter):
        bonus = min(self.bonus.get((key, quarter.name), 0), 2)
        return bounded(100 + self.points.get((key, quarter.name), 0) + bonus, 0)

    def grade(self, key, quarter):
        score = self.centre_score(key, quarter)
        line = next(i for i, (least, _) in enumerate(GRADES) if least is None or score >= least)
        line -= self.steps.get((key, quarter.name), 0)
        return GRADES[min(max(line, 0), len(GRADES) - 1)][1]

    def score_rows(self):
        for quarter in self.quarters:
            for key in sorted(self.data.centres):
                score = number(Fraction(self.centre_score(key, quarter)))
                yield "中心户分", quarter.shown_name(self.as_of), key, score, self.grade(key, quarter)
        for quarter in self.quarters:
            for key in sorted(self.data.households):
                yield "户环境分", quarter.shown_name(self.as_of), key, self.household_score(key, quarter), ""

    def model_rows(self, quarter):
        """榜 示范中心户 of a quarter: (place, key, score)."""
        day = quarter.seen_from(self.as_of)
        entries = []
        for key, centre in self.data.centres.items():
            if self.grade(key, quarter) not in ("五星", "四星"):
                continue
            if any(s.covers(day) or s.shares_a_day_with(quarter.start, day) for s in centre.stays):
                continue
            rating = self.centre_rating(centre, quarter.start, day)
            rate = self.visit_rate(centre, quarter.start, day)
            if rating is None or rate is None:
                continue
            score = self.centre_score(key, quarter)
            entries.append(((-score, -rating, -rate), key, score))
        return places(entries, max(1, len(self.data.centres) // 10))

    def board_rows(self):
        for quarter in self.quarters:
            day = quarter.seen_from(self.as_of)
            for key in sorted(self.data.centres):
                for stay in self.data.centres[key].stays:
                    if stay.covers(day):
                        yield "退出名单", quarter.shown_name(self.as_of), "", "", key, "", stay.entry, stay.reason
        for quarter in self.quarters:
            for place, key, score in self.model_rows(quarter):
                yield "示范中心户", quarter.shown_name(self.as_of), "", place, key, number(Fraction(score)), "", ""

    def award(self):
        """第九条第五款, on the last day of a quarter that is over: 列入 示范中心户 的; 连续 2个季度 评为 五星 的, then anew."""
        in_a_row = dict.fromkeys(self.data.centres, 0)
        for quarter in self.quarters:
            if not quarter.is_over(self.as_of):
                continue
            for _, key, _ in self.model_rows(quarter):
                self.measures.append(Measure(9, 5, key, quarter.end, "奖", "300元"))
            for key in self.data.centres:
                in_a_row[key] = in_a_row[key] + 1 if self.grade(key, quarter) == "五星" else 0
                if in_a_row[key] == 2:
                    in_a_row[key] = 0
                    self.measures.append(Measure(9, 5, key, quarter.end, "奖", "500元", 1))


def main():
    a = arguments(__doc__, "2022-09-30")
    data = Data(a.data)
    world = World(data, Calendar(a.holidays), a.as_of)
    world.judge()
    world.award()
    write_tables(a.out, world.occasions, world.measures, world.score_rows(), world.board_rows(), data.set_aside)


if __name__ == "__main__":
    main()
