#!/usr/bin/env python3
"""The yardstick for Scripts/rules/红黑榜与最美清洁家庭: its six tables and that of objections, worked out slowly from the text of the rules and
Grammar/README.md. It knows this one regulation and nothing of 乡约's program.

    红黑榜与最美清洁家庭.py DATA OUT [--as-of 2022-09-30]

Standard library only; all arithmetic exact.
"""
import datetime
from fractions import Fraction
from typing import NamedTuple, Optional

from common import (Calendar, COMPLIANT, Measure, NOT_DUE, ONE_DAY, Occasion, Stay, UNKNOWN, Unusable, VIOLATION, arguments,
                    bounded, if_filled, mean, number, parse_choice, parse_date, parse_key, parse_reference, parse_text,
                    periods_until, places, read_table, rows_in_a_row, write_table, write_tables)

IN_FORCE = datetime.date(2022, 1, 1)                       # 第十条
CLEAN = ["院内净", "门前净", "厕所净"]                       # 第二条
MESS = ["乱倒垃圾", "乱堆乱放", "乱搭乱建"]                   # 第三条
RESULTS = {"合格": COMPLIANT, "√": COMPLIANT, "不合格": VIOLATION, "×": VIOLATION, "未检": None}
KINDS = ["居民", "商户", "党员中心户", "空置户"]
GRADES = [(100, "五星"), (95, "四星"), (85, "三星"), (60, "两星")]
DAYS_TO_PUT_RIGHT = {2: 3, 3: 15}                          # by 条
OFFICE = "灵源街道办事处"
NOTICE_DAYS = 7                                            # 公示
TARGETS = ["红榜", "黑榜", "最美清洁家庭", "检查"]
OPEN, STRUCK, STANDS = "复核中", "撤销", "维持"


class Inspection(NamedTuple):
    row: int
    day: datetime.date
    household: str
    item: str
    verdict: Optional[str]                                 # None: 未检
    fixed: Optional[datetime.date]


class Objection(NamedTuple):
    row: int
    day: datetime.date
    community: str
    household: str
    target: str
    reviewed: Optional[datetime.date]
    upheld: Optional[bool]

    def outcome(self, as_of):
        """第五条: 撤销, 维持, or 复核中 as long as it is not decided."""
        if self.reviewed is None or self.reviewed > as_of or self.upheld is None:
            return OPEN
        return STRUCK if self.upheld else STANDS


class Data:
    def __init__(self, folder):
        self.set_aside, self.communities, self.households = [], [], {}
        self.inspections, self.objections = [], []

        def community(row, v):
            self.communities.append(parse_key(v["社区名"], self.communities, "社区名"))

        def household(row, v):
            key = parse_key(v["户号"], self.households, "户号")
            parse_text(v["户主"], "户主")
            of = parse_reference(v["社区"], self.communities, "社区")
            kind = if_filled(parse_choice, v["类型"], KINDS, "类型")
            self.households[key] = of, kind is not None and kind != "空置户"

        def inspection(row, v):
            day = parse_date(v["日期"], "日期")
            key = parse_reference(v["户号"], self.households, "户号")
            parse_text(v["网格员"], "网格员")
            item = parse_choice(v["项目"], CLEAN + MESS, "项目")
            verdict = RESULTS[parse_choice(v["结果"], RESULTS, "结果")]
            fixed = if_filled(parse_date, v["整改日期"], "整改日期")
            if fixed is not None and fixed < day:
                raise Unusable("整改日期", "整改日期早于日期")
            self.inspections.append(Inspection(row, day, key, item, verdict, fixed))

        def objection(row, v):
            day = parse_date(v["日期"], "日期")
            of = parse_reference(v["社区"], self.communities, "社区")
            key = parse_reference(v["户号"], self.households, "户号")
            target = parse_choice(v["对象"], TARGETS, "对象")
            reviewed = if_filled(parse_date, v["复核"], "复核")
            if reviewed is not None and reviewed < day:
                raise Unusable("复核", "复核早于日期")
            upheld = if_filled(parse_choice, v["复核结果"], ["成立", "不成立"], "复核结果")
            self.objections.append(Objection(row, day, of, key, target, reviewed, None if upheld is None else upheld == "成立"))

        for name, columns, optional, make in [
                ("社区", ["社区名"], [], community), ("住户", ["户号", "户主", "社区"], ["类型"], household),
                ("巡查", ["日期", "户号", "网格员", "项目", "结果"], ["整改日期", "备注"], inspection),
                ("异议", ["日期", "社区", "户号", "对象"], ["事由", "复核", "复核结果"], objection)]:
            read_table(folder / f"{name}.csv", columns, optional, make, self.set_aside)


def fifth_working_day(calendar, day):
    """The last day of 5个工作日内: the day itself is not counted."""
    for _ in range(5):
        day += ONE_DAY
        while calendar.is_day_of_rest(day):
            day += ONE_DAY
    return day


def a_year_later(day):
    """The corresponding day, that day included; of 29 February the 28th."""
    return day.replace(year=day.year + 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


class Objections:
    """What objections make of entries on one board. An entry lies in a 季度 or 年, with its 公示."""

    def __init__(self, board, world, periods):
        self.board, self.world, self.periods = board, world, periods
        self.rows = sorted((o for o in world.data.objections if o.target == board and IN_FORCE <= o.day <= world.as_of),
                           key=lambda o: (o.day, o.row))
        self.entries = {}                                  # household: days, the struck ones too

    def period_of(self, day):
        return next(p for p in self.periods if p.contains(day))

    def notice_end(self, period):
        day = period.end + ONE_DAY
        while self.world.calendar.is_day_of_rest(day):
            day += ONE_DAY
        return self.world.calendar.last_day_of_limit(day, NOTICE_DAYS)

    def to(self, household, entry):
        """The objections to an entry of that day."""
        end = self.notice_end(self.period_of(entry))
        return [o for o in self.rows if o.household == household and entry <= o.day <= end]

    def enter(self, household, day):
        """Notes the entry; what becomes of it."""
        days = self.entries.setdefault(household, [])
        if day not in days:
            days.append(day)
        outcomes = {o.outcome(self.world.as_of) for o in self.to(household, day)}
        return STRUCK if STRUCK in outcomes else OPEN if OPEN in outcomes else STANDS

    def list_rows(self):
        """The board's part of 异议.csv."""
        for o in self.rows:
            reviewed = o.reviewed if o.reviewed is not None and o.reviewed <= self.world.as_of else ""
            periods = []
            for day in sorted(self.entries.get(o.household, [])):
                if day <= o.day and self.period_of(day) not in periods:
                    periods.append(self.period_of(day))
            heard = [p for p in periods if o.day <= self.notice_end(p)]
            for p in heard:
                yield self.board, p.name, o.household, o.day, reviewed, o.outcome(self.world.as_of), "", f"异议.csv:{o.row}"
            if not heard:
                yield (self.board, periods[-1].name if periods else "", o.household, o.day, reviewed, "不受理",
                       "逾期" if periods else "未列入", f"异议.csv:{o.row}")


class Household:
    """Everything about one household that lives there (常住户) or not."""

    def __init__(self, key, community, is_bound, inspections, world):
        self.key, self.community, self.is_bound, self.world = key, community, is_bound, world
        self.rows = [r for r in inspections if r.day <= world.as_of]
        self.occasions, self.measures, self.stays = [], [], []
        self.amounts, self.praise = [], []                 # (day, points); praise: of 遵守, capped by the month
        self.vetoed = []                                   # 第七条: days
        if not is_bound:
            return
        self.judge()
        self.violations = sorted((o for o in self.occasions if o.verdict == VIOLATION), key=Occasion.order)
        self.fixed = {o: self.fixed_by_row[o.row] for o in self.violations}
        self.follow_clean()
        self.follow_mess()
        self.enter_and_leave()
        self.veto()

    violations = ()

    def judge(self):
        """第二条第一款, 第三条第一款: each record is an occasion; each matter never seen is one 待查."""
        as_of = self.world.as_of
        self.fixed_by_row = {}
        for r in self.rows:
            if r.verdict is None or r.day < IN_FORCE:
                continue
            article, items = (2, CLEAN) if r.item in CLEAN else (3, MESS)
            deadline, state = None, ""
            if r.verdict == VIOLATION:
                deadline = self.world.calendar.last_day_of_limit(r.day, DAYS_TO_PUT_RIGHT[article])
                fixed = r.fixed if r.fixed is not None and r.fixed <= as_of else None
                self.fixed_by_row[r.row] = fixed
                in_time = fixed is not None and fixed <= deadline
                state = "按期" if in_time else "逾期" if deadline < as_of else "未到期"
            self.occasions.append(Occasion(article, 1, items.index(r.item), r.item, self.key, r.day, r.verdict, "巡查.csv", r.row,
                                           deadline, state))
        seen = {o.item for o in self.occasions}
        for article, items in ((2, CLEAN), (3, MESS)):
            for place, item in enumerate(items):
                if item not in seen:
                    self.occasions.append(Occasion(article, 1, place, item, self.key, None, UNKNOWN))

    def of(self, article):
        return [v for v in self.violations if v.article == article]

    def overdue(self, article):
        """逾期: an event on the day after the last."""
        return [v.deadline + ONE_DAY for v in self.of(article) if v.rectified == "逾期"]

    def follow_clean(self):
        """第二条第二款, 第三款."""
        for v in self.of(2):
            self.amounts.append((v.day, -3 if v.item == "厕所净" else -2))
        self.amounts += [(day, -3) for day in self.overdue(2)]
        self.praise = [(o.day, Fraction(1, 2)) for o in self.occasions if o.article == 2 and o.verdict == COMPLIANT]

    def follow_mess(self):
        """第三条第二款, 第三款."""
        for count, v in enumerate(self.of(3), start=1):
            if count == 1:
                self.measures.append(Measure(3, 2, self.key, v.day, "批评教育", "", 0, v.row))
            else:
                self.amounts.append((v.day, -4))
        for item in MESS:
            occasions = sorted((o for o in self.occasions if o.item == item and o.day is not None), key=Occasion.order)
            for o in rows_in_a_row(occasions, VIOLATION, COMPLIANT, 2):
                self.measures.append(Measure(3, 2, self.key, o.day, "上报", self.community, 1, o.row))
        self.amounts += [(day, -6) for day in self.overdue(3)]

    def enter_and_leave(self):
        """第四条. The reason is the first 项 in the text that held on the day of entry."""
        triggers = {}
        for position, v in enumerate(self.violations):
            so_far = self.violations[:position + 1]
            quarter = self.world.quarter_of(v.day)
            if sum(1 for w in so_far if quarter.contains(w.day)) >= 5:
                triggers.setdefault(v.day, set()).add("（三）")
            if sum(1 for w in so_far if w.item == v.item and w.day >= v.day - 30 * ONE_DAY) >= 3:
                triggers.setdefault(v.day, set()).add("（一）")
        for day in self.overdue(3):
            triggers.setdefault(day, set()).add("（二）")
        order = ["（一）", "（二）", "（三）"]
        entry = reason = mark = None
        day = min(triggers, default=None)
        while day is not None and day <= self.world.as_of:
            if entry is not None and day > entry and self.all_put_right(day):
                self.stays.append(Stay(entry, day, reason))
                self.measures.append(Measure(4, 2, self.key, day, "移出", "黑榜" + mark, 2))
                entry = None
            if entry is None and day in triggers:
                outcome = self.world.black_objections.enter(self.key, day)
                if outcome != STRUCK:
                    entry, reason = day, min(triggers[day], key=order.index)
                    mark = "（复核中）" if outcome == OPEN else ""
                    self.measures.append(Measure(4, 1, self.key, day, "列入", "黑榜" + mark))
                if outcome == STANDS:
                    self.measures.append(Measure(4, 2, self.key, day, "取消资格", "红榜", 0))
                    self.measures.append(Measure(4, 2, self.key, day, "取消资格", "最美清洁家庭", 1))
                elif outcome == OPEN:
                    reason += OPEN
            day += ONE_DAY
        if entry is not None:
            self.stays.append(Stay(entry, None, reason))

    def all_put_right(self, day):
        """全部 改正 满 30日."""
        return all(self.fixed[v] is not None and self.fixed[v] <= day - 30 * ONE_DAY for v in self.violations if v.day <= day)

    def veto(self):
        """第七条: at each violation of 第三条 at which the year has three of them or more."""
        for position, v in enumerate(self.of(3)):
            if sum(1 for w in self.of(3)[:position + 1] if w.day.year == v.day.year) >= 3:
                self.vetoed.append(v.day)
                self.measures.append(Measure(7, 1, self.key, v.day, "取消资格", "最美清洁家庭 1年", 0, v.row))

    # ---- figures

    def score(self, quarter):
        """第二条第三款: 每月 至多 1分; 附件: 最低 0分, once, at the end."""
        total = 100 + sum(points for day, points in self.amounts if quarter.contains(day))
        by_month = {}
        for day, points in self.praise:
            if quarter.contains(day):
                by_month[day.month] = by_month.get(day.month, 0) + points
        return bounded(Fraction(total) + sum(min(points, 1) for points in by_month.values()), 0)

    def violations_between(self, first, last):
        return sum(1 for v in self.violations if first <= v.day <= last)

    def rows_between(self, first, last, verdicts):
        return sum(1 for r in self.rows if first <= r.day <= last and r.verdict in verdicts)

    def stays_with_a_day_in(self, first, last):
        """取消 资格 for as long as he is on 黑榜; not while that is under review."""
        return any(s.shares_a_day_with(first, last) for s in self.stays if not s.reason.endswith(OPEN))


def grade(score):
    return next((name for least, name in GRADES if score >= least), "一星")


class World:
    def __init__(self, data, calendar, as_of):
        self.data, self.calendar, self.as_of = data, calendar, as_of
        self.quarters = periods_until(3, IN_FORCE, as_of)
        self.years = periods_until(12, IN_FORCE, as_of)
        self.red_objections = Objections("红榜", self, self.quarters)
        self.black_objections = Objections("黑榜", self, self.quarters)
        self.finest_objections = Objections("最美清洁家庭", self, self.years)
        rows = {key: [] for key in data.households}
        for r in data.inspections:
            rows[r.household].append(r)
        self.households = [Household(key, *data.households[key], rows[key], self) for key in sorted(data.households)]
        self.scores = {q.name: {h.key: h.score(q) for h in self.households} for q in self.quarters}
        self.red = {q.name: list(self.red_rows(q)) for q in self.quarters}
        self.finest = {y.name: list(self.finest_rows(y)) for y in self.years}

    def quarter_of(self, day):
        return next(q for q in self.quarters if q.contains(day))

    def groups(self):
        for community in sorted(self.data.communities):
            yield community, [h for h in self.households if h.community == community and h.is_bound]

    def red_rows(self, quarter):
        """第五条第一款: (community, place, key, score, what objections have left of it)."""
        end = quarter.seen_from(self.as_of)
        year = datetime.date(end.year, 1, 1)
        for community, group in self.groups():
            entries = []
            for h in group:
                if h.rows_between(quarter.start, end, (COMPLIANT, VIOLATION)) < 2:
                    continue
                if h.violations_between(quarter.start, end) or h.stays_with_a_day_in(quarter.start, end):
                    continue
                score = self.scores[quarter.name][h.key]
                entries.append(((-score, h.violations_between(year, end), -h.rows_between(quarter.start, end, (COMPLIANT,))),
                                h.key, score))
            for place, key, score in places(entries, max(1, len(group) * 5 // 100)):
                outcome = self.red_objections.enter(key, end) if quarter.is_over(self.as_of) else STANDS
                if outcome != STRUCK:
                    yield community, place, key, score, outcome

    def finest_rows(self, year):
        """第六条第一款, 第四条第二款, 第七条."""
        end = year.seen_from(self.as_of)
        quarters = [q for q in self.quarters if year.contains(q.start)]
        times = {}
        for q in quarters:
            for _, _, key, _, outcome in self.red[q.name]:
                times[key] = times.get(key, 0) + (outcome == STANDS)   # of those under review it is not known
        for community, group in self.groups():
            entries = []
            for h in group:
                if times.get(h.key, 0) < 2 or h.stays_with_a_day_in(year.start, end):
                    continue
                if any(day <= end and a_year_later(day) >= year.start for day in h.vetoed):
                    continue
                average = mean([self.scores[q.name][h.key] for q in quarters])
                entries.append(((-average, h.violations_between(year.start, end)), h.key, average))
            for place, key, average in places(entries, 3):
                outcome = self.finest_objections.enter(key, end) if year.is_over(self.as_of) else STANDS
                if outcome != STRUCK:
                    yield community, place, key, average, outcome

    def unobjected(self):
        """第五条第三款: who stood on 红榜 when its 公示 had ended, or when the last objection was rejected."""
        for q in self.quarters:
            end = self.red_objections.notice_end(q)
            if end > self.as_of:
                continue
            for _, _, key, _, outcome in self.red[q.name]:
                if outcome == STANDS:
                    yield Measure(5, 3, key, max([end] + [o.reviewed for o in self.red_objections.to(key, q.end)]), "奖", "50元")

    def review(self):
        """第八条: of each objection, whether it was reviewed within five working days. 社区 answers."""
        occasions, measures = [], []
        for o in self.data.objections:
            if not IN_FORCE <= o.day <= self.as_of:
                continue
            last = fifth_working_day(self.calendar, o.day)
            reviewed = o.reviewed if o.reviewed is not None and o.reviewed <= self.as_of else None
            if reviewed is not None and reviewed <= last:
                verdict, day = COMPLIANT, max(reviewed, o.day)
            elif reviewed is not None:
                verdict, day = VIOLATION, last + ONE_DAY
                measures.append(Measure(8, 2, o.community, day, "上报", OFFICE, 0, o.row))
            else:
                verdict, day = (NOT_DUE if self.as_of <= last else UNKNOWN), o.day
            occasions.append(Occasion(8, 1, 0, "复核", o.community, day, verdict, "异议.csv", o.row, last))
        return occasions, measures

    def score_rows(self):
        for q in self.quarters:
            for h in self.households:
                score = self.scores[q.name][h.key]
                yield "环境分", q.shown_name(self.as_of), h.key, number(score), grade(score)

    def board_rows(self):
        """榜 as declared: 红榜, 黑榜, 最美清洁家庭."""
        for q in self.quarters:
            for community, place, key, score, outcome in self.red[q.name]:
                mark = OPEN if outcome == OPEN else ""
                yield "红榜", q.shown_name(self.as_of), community, place, key, number(score), "", mark
        for q in self.quarters:
            day = q.seen_from(self.as_of)
            for h in self.households:
                for s in h.stays:
                    if s.covers(day):
                        yield "黑榜", q.shown_name(self.as_of), "", "", h.key, "", s.entry, s.reason
        for y in self.years:
            for community, place, key, average, outcome in self.finest[y.name]:
                mark = OPEN if outcome == OPEN else ""
                yield "最美清洁家庭", y.shown_name(self.as_of), community, place, key, number(average), "", mark

    def tables(self, folder):
        occasions, measures = self.review()
        for h in self.households:
            occasions += h.occasions
            measures += h.measures
        for y in self.years:                               # 第六条第二款, on the last day of a year that is over
            if y.is_over(self.as_of):
                measures += [Measure(6, 2, key, y.end, "奖", "500元" if place == 1 else "300元", 0 if place == 1 else 1)
                             for _, place, key, _, outcome in self.finest[y.name] if outcome == STANDS]
        measures += self.unobjected()
        write_tables(folder, occasions, measures, self.score_rows(), self.board_rows(), self.data.set_aside)
        write_table(folder / "异议.csv", ["榜", "期间", "主体", "异议日", "复核日", "状态", "原因", "证据"],
                    [row for o in (self.red_objections, self.black_objections, self.finest_objections) for row in o.list_rows()])


def main():
    a = arguments(__doc__, "2022-09-30")
    World(Data(a.data), Calendar(a.holidays), a.as_of).tables(a.out)


if __name__ == "__main__":
    main()
