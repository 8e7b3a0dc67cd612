#!/usr/bin/env python3
"""The yardstick for Scripts/rules/灵源/人居环境.yue: every figure of the check, worked out slowly, one record and one
household at a time, straight from Grammar/README.md. It knows this one rule program and nothing else.

    oracle.py DATA OUT [--as-of 2022-12-31] [--from 2022-01-01] [--holidays FILE]

Reads 社区.csv 网格.csv 住户.csv 巡查.csv 签到.csv in DATA; writes 判定汇总.csv 违规.csv 措施.csv 积分.csv 榜.csv and
搁置.csv (Grammar/README.md §5) to OUT. Standard library only; all arithmetic exact. Where the page leaves a choice, a comment
says "Chosen".
"""
import argparse
import csv
import datetime
import pathlib
import re
import sys
import unicodedata
from fractions import Fraction
from typing import NamedTuple, Optional

ONE_DAY = datetime.timedelta(days=1)


# ---------------------------------------------------------------------------------------------------------------
# The rule program, as a table.  款 1 of 第一条–第四条 is the duty, 款 2 the consequence, 第三条 款 3 the exception.
# ---------------------------------------------------------------------------------------------------------------

IN_FORCE = datetime.date(2022, 1, 1)                     # 第八条 本规约 自 2022年1月1日 起 施行


class Duty(NamedTuple):
    """A 款 that binds: 凡 S 应当 / 不得 …"""
    article: int
    clause: int
    only_kind: Optional[str]                             # 凡 商户 binds only 类型 商户; None: every 住户
    items: tuple                                         # 事项 as listed in the 款
    days_to_correct: Optional[int]                       # 限 N日内 整改


FRONT = Duty(1, 1, "商户", ("包卫生", "包绿化", "包秩序"), 3)      # 第一条
WASTE = Duty(2, 1, None, ("垃圾分类", "污水入管"), None)          # 第二条
CLEANING = Duty(3, 1, None, ("参加清洁日",), None)               # 第三条
BUILDING = Duty(4, 1, None, ("违建",), 30)                       # 第四条
DUTIES = [FRONT, WASTE, CLEANING, BUILDING]
STANDING_DUTIES = [FRONT, WASTE, BUILDING]               # judged on each record of 巡查; 不得 违建 "as a standing duty"
EXEMPT_KIND = "五保户"                                   # 第三条第三款: 五保户 不适用 本条 规定
CLEANING_DAY_OF_MONTH = 5                                # 日程 村庄清洁日：每月 5日；遇 节假日 顺延

COMPLIANT, VIOLATION, UNKNOWN, NOT_DUE, EXEMPT = "合规", "违规", "待查", "未到期", "豁免"
VERDICTS = [COMPLIANT, VIOLATION, UNKNOWN, NOT_DUE, EXEMPT]
IN_TIME, OVERDUE = "按期", "逾期"

INSPECTION_ITEMS = ["包卫生", "包绿化", "包秩序", "垃圾分类", "污水入管", "违建"]
RESULTS = {"合格": "合格", "√": "合格", "优": "合格", "良": "合格",
           "不合格": "不合格", "×": "不合格", "差": "不合格", "未检": "未检"}
HOUSEHOLD_KINDS = ["居民", "商户", "党员中心户", "五保户"]
GRID_LEVELS = ["一级", "二级", "三级"]

START_SCORE, LOWEST_SCORE, HIGHEST_SCORE = 100, 0, 120
CLEANING_BONUS_CAP = 2                                   # 每季度 至多 2分
GRADES = [(95, "五星"), (90, "四星"), (80, "三星"), (60, "两星")]   # 以上 includes the number; 其余 为 一星
LOWEST_GRADE = "一星"


# ---------------------------------------------------------------------------------------------------------------
# §1 Time
# ---------------------------------------------------------------------------------------------------------------

class Calendar:
    """§1: "Days of rest: Saturdays and Sundays that are not make-up workdays, and the days off of the year's notice.
    遇 节假日 in a schedule: the days off of the notice only"."""

    def __init__(self, path):
        self.days_off = set()                            # 休: 节假日
        self.make_up_workdays = set()                    # 班
        files = sorted(path.glob("*.tsv")) if path.is_dir() else [path]
        for line in [line for file in files for line in file.read_text(encoding="utf-8-sig").splitlines()]:
            cells = line.split("\t")
            if len(cells) < 2 or not re.fullmatch(r"\d{4}-\d\d-\d\d", cells[0]):
                continue                                 # the header, or an empty line
            day = datetime.date.fromisoformat(cells[0])
            if cells[1] == "休":
                self.days_off.add(day)
            elif cells[1] == "班":
                self.make_up_workdays.add(day)

    def is_day_of_rest(self, day):
        if day in self.days_off:
            return True
        return day.isoweekday() in (6, 7) and day not in self.make_up_workdays

    def working_day_from(self, day):
        """`day` itself, or where it is a day of rest the next working day."""
        while self.is_day_of_rest(day):
            day += ONE_DAY
        return day

    def last_day_of_limit(self, day, n):
        """§1 "N日内 from day d": "d itself is not counted; last day = d + N; where that is a day of rest it runs to the
        next working day"."""
        return self.working_day_from(day + n * ONE_DAY)

    def cleaning_days(self, first, last):
        """日程 村庄清洁日：每月 5日；遇 节假日 顺延 - those that fall into first … last. "顺延 goes to the first later day
        that is none": a Saturday that is no 节假日 stays."""
        days = []
        year, month = IN_FORCE.year, IN_FORCE.month
        while datetime.date(year, month, 1) <= last:
            day = datetime.date(year, month, CLEANING_DAY_OF_MONTH)
            while day in self.days_off:
                day += ONE_DAY
            if first <= day <= last:
                days.append(day)
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        return days


class Period(NamedTuple):
    name: str
    start: datetime.date
    end: datetime.date

    def contains(self, day):
        return self.start <= day <= self.end

    def seen_from(self, as_of):
        """§4 "At the end of each period that ends by T, and as of T for the one under way"."""
        return min(self.end, as_of)

    def shown_name(self, as_of):
        """§5 "期间 of a period under way ends in （暂计）"."""
        return self.name if self.end <= as_of else self.name + "（暂计）"


def quarters_until(as_of):
    """§1 "季度 are 1–3, 4–6, 7–9, 10–12月. Period names: … 2022年第3季度"; whole or begun, since 施行."""
    periods = []
    for year in range(IN_FORCE.year, as_of.year + 1):
        for number in (1, 2, 3, 4):
            start = datetime.date(year, 3 * number - 2, 1)
            next_start = datetime.date(year, 3 * number + 1, 1) if number < 4 else datetime.date(year + 1, 1, 1)
            if start <= as_of and next_start > IN_FORCE:
                periods.append(Period(f"{year}年第{number}季度", start, next_start - ONE_DAY))
    return periods


def years_until(as_of):
    return [Period(f"{year}年", datetime.date(year, 1, 1), datetime.date(year, 12, 31))
            for year in range(IN_FORCE.year, as_of.year + 1)]


# ---------------------------------------------------------------------------------------------------------------
# Reading (§2, §5): a row that cannot be used is set aside with file, row, column and reason, "its first fault in the
# order of the declaration"
# ---------------------------------------------------------------------------------------------------------------

TOO_FEW_COLUMNS, EMPTY, OUT_OF_RANGE, KEY_TWICE = "列数不足", "缺值", "取值不在范围", "编号重复"
NO_SUCH_DAY = "日期不存在"                               # Chosen: in 整改日期 too
NOT_THERE = "不存在"                                     # 户号不存在, 社区不存在, …: the column's name comes before
CORRECTED_TOO_EARLY = "整改日期早于日期"


class Unusable(Exception):
    def __init__(self, column, reason):
        super().__init__(column, reason)
        self.column, self.reason = column, reason


class SetAside(NamedTuple):
    file: str
    row: int
    column: str
    reason: str


class Household(NamedTuple):
    key: str
    community: str
    kind: str


class Inspection(NamedTuple):
    row: int
    day: datetime.date
    household: str
    item: str
    result: str
    corrected: Optional[datetime.date]                   # 整改日期


class SignIn(NamedTuple):
    row: int
    day: datetime.date
    household: str


def parse_text(text, column):
    if text == "":
        raise Unusable(column, EMPTY)
    return text


def parse_key(text, used, column):
    if parse_text(text, column) in used:
        raise Unusable(column, KEY_TWICE)
    return text


def parse_reference(text, known, column):
    if parse_text(text, column) not in known:
        raise Unusable(column, column + NOT_THERE)
    return text


def parse_date(text, column):
    """2022-08-01, 2022/8/1, 2022.8.1, 2022年8月1日, with half- or full-width digits and signs."""
    plain = unicodedata.normalize("NFKC", parse_text(text, column)).strip()
    found = (re.fullmatch(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})", plain)
             or re.fullmatch(r"([0-9]{4})(年)([0-9]{1,2})月([0-9]{1,2})日", plain))
    if not found:
        raise Unusable(column, NO_SUCH_DAY)
    try:
        return datetime.date(int(found[1]), int(found[3]), int(found[4]))
    except ValueError:
        raise Unusable(column, NO_SUCH_DAY)


def parse_choice(text, choices, column):
    if parse_text(text, column) not in choices:
        raise Unusable(column, OUT_OF_RANGE)
    return text


def parse_people(text, column):
    if not re.fullmatch(r"[0-9]+人?", unicodedata.normalize("NFKC", parse_text(text, column))):
        raise Unusable(column, OUT_OF_RANGE)


def if_filled(parse, text, *rest):
    """可空: an empty cell is no fault and has no value."""
    return None if text == "" else parse(text, *rest)


def read_table(path, columns, optional_columns, make, set_aside):
    """Reads one CSV file. `make(row number, {column: cell})` builds a record or raises Unusable.
    Returns the records and the number of data rows read. §5: "the row as a spreadsheet shows it (the header is 1)"."""
    records, rows_read = [], 0
    with open(path, encoding="utf-8-sig", newline="") as f:
        reader = csv.reader(f)
        header = [name.strip() for name in next(reader, [])]
        missing = [name for name in columns if name not in header]
        if missing:
            print(f"{path.name}：缺少列 {'、'.join(missing)}", file=sys.stderr)
            sys.exit(4)                                  # §2 "the run ends with exit 4, all such columns named"
        place = {name: header.index(name) for name in columns + optional_columns if name in header}
        for row, cells in enumerate(reader, start=2):
            if all(cell.strip() == "" for cell in cells):
                continue                                 # "Empty lines are no rows but keep their number"
            rows_read += 1
            try:
                if len(cells) < len(header):             # Chosen: before every other fault
                    raise Unusable(header[len(cells)], TOO_FEW_COLUMNS)
                values = {name: "" for name in optional_columns}
                values.update((name, cells[i].strip()) for name, i in place.items())
                records.append(make(row, values))
            except Unusable as fault:
                set_aside.append(SetAside(path.name, row, fault.column, fault.reason))
    return records, rows_read


class Data:
    def __init__(self, folder):
        self.set_aside = []
        self.communities = []
        self.grids = []
        self.households = {}
        all_grids = keys_in(folder / "网格.csv", "网格号")
        all_households = keys_in(folder / "住户.csv", "户号")

        def make_community(row, v):
            self.communities.append(parse_key(v["社区名"], self.communities, "社区名"))

        read_table(folder / "社区.csv", ["社区名"], [], make_community, self.set_aside)

        def make_grid(row, v):
            key = parse_key(v["网格号"], self.grids, "网格号")
            parse_reference(v["社区"], self.communities, "社区")
            parse_choice(v["级别"], GRID_LEVELS, "级别")
            if_filled(parse_reference, v["上级"], all_grids, "上级")
            self.grids.append(key)

        read_table(folder / "网格.csv", ["网格号", "社区", "级别"], ["上级"], make_grid, self.set_aside)

        def make_household(row, v):
            key = parse_key(v["户号"], self.households, "户号")
            parse_text(v["户主"], "户主")
            community = parse_reference(v["社区"], self.communities, "社区")
            parse_reference(v["网格"], self.grids, "网格")
            kind = parse_choice(v["类型"], HOUSEHOLD_KINDS, "类型")
            if_filled(parse_reference, v["党员联户"], all_households, "党员联户")
            parse_people(v["人口"], "人口")
            self.households[key] = Household(key, community, kind)

        read_table(folder / "住户.csv", ["户号", "户主", "社区", "网格", "类型", "人口"], ["党员联户"],
                   make_household, self.set_aside)

        def make_inspection(row, v):
            day = parse_date(v["日期"], "日期")
            household = parse_reference(v["户号"], self.households, "户号")
            parse_text(v["网格员"], "网格员")
            item = parse_choice(v["项目"], INSPECTION_ITEMS, "项目")
            result = RESULTS[parse_choice(v["结果"], RESULTS, "结果")]
            corrected = if_filled(parse_date, v["整改日期"], "整改日期")
            if corrected is not None and corrected < day:    # "a 改正日 before its own day", whatever the 结果
                raise Unusable("整改日期", CORRECTED_TOO_EARLY)
            return Inspection(row, day, household, item, result, corrected)

        self.inspections, inspection_rows = read_table(
            folder / "巡查.csv", ["日期", "户号", "网格员", "项目", "结果"], ["整改日期"], make_inspection, self.set_aside)

        def make_sign_in(row, v):
            day = parse_date(v["日期"], "日期")
            return SignIn(row, day, parse_reference(v["户号"], self.households, "户号"))

        self.sign_ins, sign_in_rows = read_table(
            folder / "签到.csv", ["日期", "户号"], [], make_sign_in, self.set_aside)

        self.rows_read = inspection_rows + sign_in_rows  # 巡查 and 签到 only


def keys_in(path, column):
    """Every key that a subject's file mentions, for references within the file (上级, 党员联户). Chosen: a row that was set
    aside is somebody here, so that one bad row does not set aside those who refer to it."""
    with open(path, encoding="utf-8-sig", newline="") as f:
        return {(line.get(column) or "").strip() for line in csv.DictReader(f)}


# ---------------------------------------------------------------------------------------------------------------
# §2 Verdicts
# ---------------------------------------------------------------------------------------------------------------

class Occasion(NamedTuple):
    """§2 "One verdict is about one occasion: a 款, a subject, an item …, and a time"."""
    duty: Duty
    item: str
    household: str
    day: Optional[datetime.date]                         # None: 待查 because there was no occasion in the span
    row: Optional[int]                                   # row of 巡查.csv; None: nothing was recorded, or a sign-in sheet
    verdict: str
    corrected: Optional[datetime.date]                   # 整改日期 为 改正日, as it is known at the end of day T


class Overdue(NamedTuple):
    """§3 逾期: "an event on day last + 1, whether or not it was put right later"."""
    day: datetime.date
    violation: Occasion


class Effect(NamedTuple):
    """扣分 / 加分. capped: 加 1分，每季度 至多 2分."""
    day: datetime.date
    points: int
    capped: bool


class Measure(NamedTuple):
    """A row of 措施.csv, with what it is ordered by."""
    day: datetime.date
    article: int
    clause: int
    household: str
    place_in_text: int
    row: int
    measure: str
    content: str


class Membership(NamedTuple):
    """One stay on 黑榜: a member on every day E with entry ≤ E < removal."""
    entry: datetime.date
    removal: Optional[datetime.date]
    reason: str

    def covers(self, day):
        return self.entry <= day and (self.removal is None or day < self.removal)

    def shares_a_day_with(self, first, last):
        last_day_of_stay = last if self.removal is None else self.removal - ONE_DAY
        return self.entry <= last and last_day_of_stay >= first


def duty_that_binds(household, item):
    """The standing 款 under which a record of `item` binds this household, or None: "A record about a subject that
    the 款 does not bind binds nobody" (§2)."""
    for duty in STANDING_DUTIES:
        if item in duty.items and (duty.only_kind is None or household.kind == duty.only_kind):
            return duty
    return None


def is_visible(day, as_of):
    """§1 "A record dated after T is not seen …; one dated before the 施行 day of the article binds nobody"."""
    return IN_FORCE <= day <= as_of


def standing_occasions(household, inspections, as_of):
    """§2 standing: "each record that is evidence for the item, at its day". "A record that is neither (结果 未检) is
    no evidence"."""
    occasions = []
    for record in inspections:
        duty = duty_that_binds(household, record.item)
        if duty is None or record.result == "未检" or not is_visible(record.day, as_of):
            continue
        verdict = COMPLIANT if record.result == "合格" else VIOLATION
        corrected = record.corrected
        if corrected is not None and corrected > as_of:
            corrected = None                             # §1 "nor is a 改正 after T"
        occasions.append(Occasion(duty, record.item, household.key, record.day, record.row, verdict, corrected))
    return occasions


def scheduled_occasions(household, signed_days, cleaning_days, days_with_a_sheet):
    """§2 scheduled: "evidence on that day; in a complete record (无 记录 的，视为 未做到) its absence is 违规, but only if
    the record has at least one usable row for that day, of anybody: a sheet that nobody handed in accuses nobody and
    gives 待查"; and "豁免 replaces the verdict where an exception applies (on every occasion, sheet or no sheet)"."""
    occasions = []
    for day in cleaning_days:
        if household.kind == EXEMPT_KIND:
            verdict = EXEMPT
        elif day in signed_days:
            verdict = COMPLIANT
        elif day in days_with_a_sheet:
            verdict = VIOLATION
        else:
            verdict = UNKNOWN
        occasions.append(Occasion(CLEANING, "参加清洁日", household.key, day, None, verdict, None))
    return occasions


def items_without_an_occasion(household, occasions, first, as_of):
    """§2 standing: "and one 待查 for each bound subject and item with no occasion in the span"."""
    unknown = []
    for duty in STANDING_DUTIES:
        for item in duty.items:
            if duty_that_binds(household, item) is not duty:
                continue
            if not any(o.item == item and first <= o.day <= as_of for o in occasions):
                unknown.append(Occasion(duty, item, household.key, None, None, UNKNOWN, None))
    return unknown


# ---------------------------------------------------------------------------------------------------------------
# §3 Events and effects
# ---------------------------------------------------------------------------------------------------------------

def event_order(occasion):
    """§3 "A subject's events are ordered by day, article, 款, item (as listed in the 款), row"."""
    return (occasion.day, occasion.duty.article, occasion.duty.clause,
            occasion.duty.items.index(occasion.item), occasion.row or 0)


def last_day_to_correct(violation, calendar):
    if violation.duty.days_to_correct is None:
        return None
    return calendar.last_day_of_limit(violation.day, violation.duty.days_to_correct)


def state_of_correction(violation, last, as_of):
    """§3 "Put right on a day c ≤ last: 按期. Otherwise, once last < T: 逾期 … While last ≥ T and not put right: 未到期"."""
    if last is None:
        return ""
    if violation.corrected is not None and violation.corrected <= last:
        return IN_TIME
    if last < as_of:
        return OVERDUE
    return NOT_DUE


def overdue_events(violations, calendar, as_of):
    events = []
    for violation in violations:
        last = last_day_to_correct(violation, calendar)
        if state_of_correction(violation, last, as_of) == OVERDUE:
            events.append(Overdue(last + ONE_DAY, violation))
    return events


def front_effects(violations, overdue):
    """第一条第二款: 违反 前款 规定 的，包卫生 扣 2分，其余 每项 扣 1分，限 3日内 整改；逾期未改 的，再 扣 3分."""
    effects = []
    for v in violations:
        if v.duty is FRONT:
            effects.append(Effect(v.day, -2 if v.item == "包卫生" else -1, False))
    for o in overdue:
        if o.violation.duty is FRONT:
            effects.append(Effect(o.day, -3, False))
    return effects


def waste_effects(violations):
    """第二条第二款: 违反 前款 规定 的，初次 予以 批评教育；第二次 起，每次 扣 2分. §3 "counted over the subject's violations of
    the referenced 款, all its items together, since the 施行 day"."""
    effects, measures = [], []
    count = 0
    for v in violations:
        if v.duty is WASTE:
            count += 1
            if count == 1:
                measures.append(Measure(v.day, 2, 2, v.household, 0, v.row, "批评教育", ""))
            else:
                effects.append(Effect(v.day, -2, False))
    return effects, measures


def cleaning_effects(scheduled):
    """第三条第二款: 遵守 前款 规定 的，加 1分，每季度 至多 2分；违反 前款 规定 的，扣 1分. "An exempt occasion has no
    effects" (§2)."""
    effects = []
    for o in scheduled:
        if o.verdict == COMPLIANT:
            effects.append(Effect(o.day, +1, True))
        elif o.verdict == VIOLATION:
            effects.append(Effect(o.day, -1, False))
    return effects


def building_effects(household, occasions):
    """第四条第二款: 违反 前款 规定 的，扣 10分，限 30日内 整改；连续 2次 的，上报 社区. §3 连续 M次: "M violations in a row for
    the 款 and item, in the order of occasions, a 合规 between ends the row, …; counting starts anew after it fires"."""
    effects, measures = [], []
    in_a_row = 0
    for o in sorted((o for o in occasions if o.duty is BUILDING), key=event_order):
        if o.verdict == COMPLIANT:
            in_a_row = 0
        elif o.verdict == VIOLATION:
            effects.append(Effect(o.day, -10, False))
            in_a_row += 1
            if in_a_row == 2:
                measures.append(Measure(o.day, 4, 2, o.household, 0, o.row, "上报", household.community))
                in_a_row = 0
    return effects, measures


def blacklist_triggers(violations, overdue):
    """第五条第一款: {day: the item}, "the first item in the text that held on the day" (§5): （一） is entered last."""
    triggers = {}
    for o in overdue:                                    # （二）违反 第四条 规定，逾期未改 的
        if o.violation.duty is BUILDING:
            triggers[o.day] = "（二）"
    for v in violations:                                 # （一）30日内 同一 事项 违反 3次以上 的
        since = v.day - 30 * ONE_DAY                     # §1 "Looking back, N日内 at day d means days d − N … d"
        count = 0
        for earlier in violations:
            if earlier.item == v.item and since <= earlier.day <= v.day and event_order(earlier) <= event_order(v):
                count += 1
        if count >= 3:
            triggers[v.day] = "（一）"
    return triggers


def all_put_right_for_30_days(violations, day):
    """§3 "every violation of the subject dated ≤ t whose 事项 knows a 改正日 was put right on a day ≤ t − 30"."""
    for v in violations:
        if v.duty is CLEANING or v.day > day:            # 参加清洁日 knows no 改正日
            continue
        if v.corrected is None or v.corrected > day - 30 * ONE_DAY:
            return False
    return True


def blacklist_memberships(violations, triggers, as_of):
    """§3 "列入 a board: a member from the day of the first trigger, until 移出. … the first day t after entry on which
    … Later triggers may enter it again. On one day 移出 comes before 列入". Walks through the days one by one."""
    memberships = []
    entry = reason = None
    if not triggers:
        return memberships
    day = min(triggers)
    while day <= as_of:
        if entry is not None and day > entry and all_put_right_for_30_days(violations, day):
            memberships.append(Membership(entry, day, reason))
            entry = reason = None
        if entry is None and day in triggers:
            entry, reason = day, triggers[day]
        day += ONE_DAY
    if entry is not None:
        memberships.append(Membership(entry, None, reason))
    return memberships


def blacklist_measures(household, memberships):
    """第五条: 列入 under 第一款; 取消资格 ("on the day of each entry") and 移出 under 第二款."""
    measures = []
    for m in memberships:
        measures.append(Measure(m.entry, 5, 1, household.key, 0, 0, "列入", "黑榜"))
        measures.append(Measure(m.entry, 5, 2, household.key, 0, 0, "取消资格", "最美清洁家庭"))
        if m.removal is not None:
            measures.append(Measure(m.removal, 5, 2, household.key, 1, 0, "移出", "黑榜"))
    return measures


class Judgement:
    """Everything about one household: occasions, violations, effects, measures, stays on 黑榜."""

    def __init__(self, household, inspections, signed_days, world):
        self.household = household
        self.inspections = inspections
        as_of, calendar = world.as_of, world.calendar
        standing = standing_occasions(household, inspections, as_of)
        scheduled = scheduled_occasions(household, signed_days, world.cleaning_days, world.days_with_a_sheet)
        self.occasions = standing + scheduled
        self.never_seen = items_without_an_occasion(household, standing, world.first, as_of)
        self.violations = sorted((o for o in self.occasions if o.verdict == VIOLATION), key=event_order)
        overdue = overdue_events(self.violations, calendar, as_of)

        waste, warnings = waste_effects(self.violations)
        building, reports = building_effects(household, self.occasions)
        self.effects = front_effects(self.violations, overdue) + waste + cleaning_effects(scheduled) + building

        self.memberships = blacklist_memberships(self.violations, blacklist_triggers(self.violations, overdue), as_of)
        self.measures = warnings + reports + blacklist_measures(household, self.memberships)

    def score(self, quarter):
        """§3 "a period's score = 基础分 + its effects, then bounded by 最低 and 最高, once, at the end. A clause's own cap
        (每季度 至多 2分) bounds the sum of that effect for the subject in that period"."""
        bonus = sum(e.points for e in self.effects if e.capped and quarter.contains(e.day))
        others = sum(e.points for e in self.effects if not e.capped and quarter.contains(e.day))
        score = START_SCORE + min(bonus, CLEANING_BONUS_CAP) + others
        return min(max(score, LOWEST_SCORE), HIGHEST_SCORE)

    def violations_between(self, first, last):
        return sum(1 for v in self.violations if first <= v.day <= last)

    def was_inspected_between(self, first, last):
        """本季度 有 巡查（结果 不为 未检）. Chosen: of any 项目, also one that does not bind the household."""
        return any(r.result != "未检" and first <= r.day <= last for r in self.inspections)

    def membership_on(self, day):
        for m in self.memberships:
            if m.covers(day):
                return m
        return None


# ---------------------------------------------------------------------------------------------------------------
# §4 Scores, grades, boards
# ---------------------------------------------------------------------------------------------------------------

def grade(score):
    for least, name in GRADES:
        if score >= least:
            return name
    return LOWEST_GRADE


def divide(total, count):
    """§4 "平均 and every division: four decimals, half away from zero; the rounded value is the value" - an exact Fraction
    of ten-thousandths."""
    exact = Fraction(total) / count * 10000
    rounded = (abs(exact) + Fraction(1, 2)).__floor__()
    return Fraction(rounded if exact >= 0 else -rounded, 10000)


def mean(values):
    return divide(sum(values), len(values))


def trimmed_mean(values):
    """§4 "去极值平均（5%）: floor(n × 5%) values dropped at each end, the mean of the rest"."""
    values = sorted(values)
    drop = len(values) * 5 // 100
    return mean(values[drop:len(values) - drop])


def places(entries, limit=None):
    """entries: (order, subject's key, value), the lowest order first. §4 "Where the ordering leaves a tie, ties share a
    place (1, 1, 3) and all in a shared place within the limit enter; they are shown by key"."""
    result = []
    place, order_before = 0, None
    for position, (order, key, value) in enumerate(sorted(entries), start=1):
        if order != order_before:
            place, order_before = position, order
        if limit is None or place <= limit:
            result.append((place, key, value))
    return result


class Entry(NamedTuple):
    """A row of 榜.csv."""
    list_name: str
    period: Period
    group: str
    place: Optional[int]
    subject: str
    value: Optional[Fraction]
    entered: Optional[datetime.date]
    reason: str


class World:
    """The whole check."""

    def __init__(self, data, calendar, first, as_of):
        self.data, self.calendar, self.as_of = data, calendar, as_of
        self.first = max(first, IN_FORCE)
        self.cleaning_days = calendar.cleaning_days(IN_FORCE, as_of)
        self.days_with_a_sheet = {record.day for record in data.sign_ins}      # usable rows only
        inspections_of = {key: [] for key in data.households}
        for record in data.inspections:
            inspections_of[record.household].append(record)
        signed_days_of = {key: set() for key in data.households}
        for record in data.sign_ins:
            signed_days_of[record.household].add(record.day)
        self.judgements = {}
        for key in sorted(data.households):              # §5 "Text order is by Unicode scalar"
            self.judgements[key] = Judgement(data.households[key], inspections_of[key], signed_days_of[key], self)
        self.quarters = quarters_until(as_of)
        self.years = years_until(as_of)
        self.scores = {quarter: {key: j.score(quarter) for key, j in self.judgements.items()}
                       for quarter in self.quarters}

    # ---- rows

    def count_rows(self):
        """§2 "rows read = rows that were evidence + rows not concerned (不涉及) + rows set aside (搁置)", of 巡查 and 签到. Rows
        after T or before 施行 are not concerned; a row between 施行 and F is evidence, for "F only chooses what is shown"."""
        evidence = 0
        for record in self.data.inspections:
            bound_by = duty_that_binds(self.data.households[record.household], record.item)
            if bound_by is not None and record.result != "未检" and is_visible(record.day, self.as_of):
                evidence += 1
        for record in self.data.sign_ins:
            if record.day in self.cleaning_days:         # also of a 五保户: "its record counts as evidence"
                evidence += 1
        aside = sum(1 for s in self.data.set_aside if s.file in ("巡查.csv", "签到.csv"))
        usable = len(self.data.inspections) + len(self.data.sign_ins)
        assert usable + aside == self.data.rows_read
        return self.data.rows_read, evidence, usable - evidence, aside

    # ---- §5 tables; every one shows the span F … T only

    def in_span(self, day):
        return self.first <= day <= self.as_of

    def shown(self, period):
        return period.end >= self.first

    def verdict_rows(self):
        counts = {}
        for j in self.judgements.values():
            for o in [o for o in j.occasions if self.in_span(o.day)] + j.never_seen:
                counts[o.duty, o.item, o.verdict] = counts.get((o.duty, o.item, o.verdict), 0) + 1
        for duty in DUTIES:
            for item in duty.items:
                for verdict in VERDICTS:
                    if counts.get((duty, item, verdict), 0) > 0:
                        yield duty.article, duty.clause, item, verdict, counts[duty, item, verdict]

    def violation_rows(self):
        violations = [v for j in self.judgements.values() for v in j.violations if self.in_span(v.day)]

        def order(v):
            return v.day, v.duty.article, v.duty.clause, v.duty.items.index(v.item), v.household, v.row or 0

        for v in sorted(violations, key=order):
            last = last_day_to_correct(v, self.calendar)
            yield (v.duty.article, v.duty.clause, v.item, v.household, v.day,
                   "" if v.row is None else f"巡查.csv:{v.row}",
                   "" if last is None else last, state_of_correction(v, last, self.as_of))

    def measure_rows(self):
        measures = [m for j in self.judgements.values() for m in j.measures if self.in_span(m.day)]

        def order(m):
            return m.day, m.article, m.clause, m.household, m.place_in_text, m.row

        for m in sorted(measures, key=order):
            yield m.article, m.clause, m.household, m.day, m.measure, m.content

    def score_rows(self):
        for quarter in filter(self.shown, self.quarters):
            for key in sorted(self.judgements):
                score = self.scores[quarter][key]
                yield "环境分", quarter.shown_name(self.as_of), key, score, grade(score)

    def households_of(self, community):
        return [j for j in self.judgements.values() if j.household.community == community]

    def blacklist(self, quarter):
        """榜 黑榜：每季度 公布，列 住户. §4 "A member on day E: entry ≤ E < removal"."""
        day = quarter.seen_from(self.as_of)
        entries = []
        for key, j in sorted(self.judgements.items()):
            m = j.membership_on(day)
            if m is not None:
                entries.append(Entry("黑榜", quarter, "", None, key, None, m.entry, m.reason))
        return entries

    def redlist(self, quarter):
        """榜 红榜：每季度 评选，每 社区 取 住户 前 5%；须 本季度 有 巡查（结果 不为 未检）、无 违反、不在 黑榜；按 环境分 从高到低
        排名，同分 的 依次 比 本年 违反次数 从低到高、户号. §4 "Everything in it is as of that day E: 本年 is 1 January to E"."""
        day = quarter.seen_from(self.as_of)
        year_start = datetime.date(quarter.start.year, 1, 1)
        entries = []
        for community in sorted(self.data.communities):
            group = self.households_of(community)
            limit = max(1, len(group) * 5 // 100)        # §4 "of all subjects of the group, rounded down, at least one"
            eligible = []
            for j in group:
                if not j.was_inspected_between(quarter.start, day):
                    continue
                if j.violations_between(quarter.start, day) > 0:
                    continue
                if j.membership_on(day) is not None:     # §3 "在 and 不在 a board are states and always looked at on day E"
                    continue
                key, score = j.household.key, self.scores[quarter][j.household.key]
                eligible.append(((-score, j.violations_between(year_start, day), key), key, Fraction(score)))
            for place, key, score in places(eligible, limit):
                entries.append(Entry("红榜", quarter, community, place, key, score, None, ""))
        return entries

    def finest_families(self, year):
        """榜 最美清洁家庭：每年 评选，每 社区 取 住户 前 10户；须 本年 列入 红榜 2次以上；按 环境分 的 本年 平均 从高到低 排名，同分
        的 依次 比 本年 违反次数 从低到高、户号. §3 "列入 X 的，取消 Y 资格: not eligible for a Y whose period shares a day with a
        membership of X"; §4 "a mean over the quarters begun by E"."""
        day = year.seen_from(self.as_of)
        quarters = [q for q in self.quarters if year.contains(q.start)]
        times_on_redlist = {}
        for quarter in quarters:
            for entry in self.redlist(quarter):
                times_on_redlist[entry.subject] = times_on_redlist.get(entry.subject, 0) + 1
        entries = []
        for community in sorted(self.data.communities):
            eligible = []
            for j in self.households_of(community):
                key = j.household.key
                if times_on_redlist.get(key, 0) < 2:
                    continue
                if any(m.shares_a_day_with(year.start, day) for m in j.memberships):
                    continue
                average = mean([self.scores[quarter][key] for quarter in quarters])
                eligible.append(((-average, j.violations_between(year.start, day), key), key, average))
            for place, key, average in places(eligible, 10):
                entries.append(Entry("最美清洁家庭", year, community, place, key, average, None, ""))
        return entries

    def contest(self, quarter):
        """榜 人居环境竞比：每季度 评选，列 社区；按 环境均分 从高到低 排名."""
        entries = []
        for community in self.data.communities:
            scores = [self.scores[quarter][j.household.key] for j in self.households_of(community)]
            if scores:                                   # §4 "Of nothing: missing; what has no value is in no ordering"
                value = trimmed_mean(scores)
                entries.append((-value, community, value))
        return [Entry("人居环境竞比", quarter, "", place, community, value, None, "")
                for place, community, value in places(entries)]

    def list_rows(self):
        """§5 "榜 as declared": 第六条, 第七条."""
        for make, periods in [(self.redlist, self.quarters), (self.blacklist, self.quarters),
                              (self.finest_families, self.years), (self.contest, self.quarters)]:
            for period in filter(self.shown, periods):
                for e in make(period):
                    yield (e.list_name, e.period.shown_name(self.as_of), e.group,
                           "" if e.place is None else e.place, e.subject,
                           "" if e.value is None else number(e.value),
                           "" if e.entered is None else e.entered, e.reason)


# ---------------------------------------------------------------------------------------------------------------
# §5 Writing
# ---------------------------------------------------------------------------------------------------------------

def number(value):
    """§5 "numbers without trailing zeros"; value has at most four decimals."""
    ten_thousandths = value * 10000
    assert ten_thousandths.denominator == 1
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(ten_thousandths.numerator), 10000)
    return f"{sign}{whole}.{rest:04}".rstrip("0").rstrip(".")


def csv_cell(value):
    """RFC 4180; a day prints as 2022-08-31."""
    text = str(value)
    if any(sign in text for sign in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def write_table(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as f:
        for row in [header, *rows]:
            f.write(",".join(csv_cell(value) for value in row) + "\n")


def check(data_folder, out_folder, first, as_of, holidays):
    """Runs the whole check and returns the line of row counts."""
    data = Data(data_folder)
    world = World(data, Calendar(holidays), first, as_of)
    out_folder.mkdir(parents=True, exist_ok=True)
    write_table(out_folder / "判定汇总.csv", ["条", "款", "事项", "判定", "数"], world.verdict_rows())
    write_table(out_folder / "违规.csv", ["条", "款", "事项", "主体", "日期", "证据", "限期", "整改"], world.violation_rows())
    write_table(out_folder / "措施.csv", ["条", "款", "主体", "日期", "措施", "内容"], world.measure_rows())
    write_table(out_folder / "积分.csv", ["积分", "期间", "主体", "分", "等级"], world.score_rows())
    write_table(out_folder / "榜.csv", ["榜", "期间", "组", "名次", "主体", "值", "列入日期", "事由"], world.list_rows())
    write_table(out_folder / "搁置.csv", ["文件", "行", "列", "原因"], data.set_aside)
    return "读入 {} 行，采用 {} 行，不涉及 {} 行，搁置 {} 行".format(*world.count_rows())


def main(arguments=None):
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("data", type=pathlib.Path)
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--as-of", type=datetime.date.fromisoformat, default=datetime.date(2022, 12, 31))
    ap.add_argument("--from", dest="first", type=datetime.date.fromisoformat, default=IN_FORCE)
    ap.add_argument("--holidays", type=pathlib.Path,
                    default=pathlib.Path(__file__).resolve().parent.parent / "holidays")
    a = ap.parse_args(arguments)
    if a.as_of < a.first:
        sys.exit("截至日早于起始日")
    print(check(a.data, a.out, a.first, a.as_of, a.holidays))


if __name__ == "__main__":
    main()
