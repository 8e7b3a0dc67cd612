"""Days, periods, schedules and time limits: Grammar/README.md, section 1."""
import bisect
import calendar
import datetime
import functools
import pathlib
import re
from datetime import date
from typing import NamedTuple

from coverage import mark
from model import DayPoint, DayWindow

ONE_DAY = datetime.timedelta(days=1)
UNITS = ["日", "周", "月", "季度", "年"]


def month_end(year, month):
    return date(year, month, calendar.monthrange(year, month)[1])


def add_months(day, months):
    """The corresponding day, else the month's last (民法典 第202条)."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


class Calendar:
    def __init__(self, path=None):
        path = path or pathlib.Path(__file__).resolve().parent.parent / "holidays"
        self.days_off, self.make_up = set(), set()
        files = sorted(path.glob("*.tsv")) if path.is_dir() else [path]
        for line in [line for file in files for line in file.read_text(encoding="utf-8-sig").splitlines()[1:]]:
            cells = line.split("\t")
            if len(cells) < 2:
                continue
            (self.days_off if cells[1] == "休" else self.make_up).add(date.fromisoformat(cells[0]))

    def is_rest(self, day):
        return day in self.days_off or (day.isoweekday() > 5 and day not in self.make_up)

    def working_day_from(self, day):
        while self.is_rest(day):
            day += ONE_DAY
        return day

    def last_day_within(self, day, number, unit):
        """1.8, 1.10: the last day of N日内 from `day`."""
        if unit == "个工作日":
            return self.working_days_on(day, number)
        return self.working_day_from(move(day, number, unit))

    def working_days_on(self, day, number):
        step = ONE_DAY if number > 0 else -ONE_DAY
        left = abs(number)
        while left > 0:
            day += step
            if not self.is_rest(day):
                left -= 1
        return day

    def days_before(self, day, number, unit):
        """1.18: N日前, nothing is shifted."""
        if unit == "个工作日":
            return self.working_days_on(day, -number)
        return move(day, -number, unit)

    def scheduled(self, schedule, moves, first, last):
        """1.13 - 1.16: the occasions (first day, last day) of a schedule whose last day is not before `first` and whose first is not
        after `last`. `moves` says what the records tell: {day: the day instead, None: it does not take place}."""
        found = {}
        for start, end in self.named(schedule, first - 400 * ONE_DAY, last + 400 * ONE_DAY):
            moved = self.moved(start, end, schedule.shifts)
            if first <= end <= last:
                if moved != (start, end):
                    mark("a day is called off by a holiday" if moved is None else "a day is moved")
                elif any(where == "不变" and self.is_off(end, what) for what, where in schedule.shifts):
                    mark("a day stays")
                if end in schedule.called_off:
                    mark("a day is called off by date")
            if moved is None or schedule.until is not None and start > schedule.until or schedule.since is not None and end < schedule.since:
                continue
            if end not in schedule.called_off and moved[1] not in schedule.called_off:
                found[moved[1]] = min(found.get(moved[1], date.max), moved[0])
        for day in schedule.added:
            mark("a day is added")
            found[day] = min(found.get(day, date.max), day)
        told = {}
        for end, start in found.items():
            single, seen = start == end, set()
            if end in moves and first <= end <= last:
                mark("a day is put off by the record" if moves[end] else "a day is called off by the record")
            while end in moves and end not in seen:
                seen.add(end)
                end = moves[end]
            start = end if single else start
            if end is not None:
                told[end] = min(told.get(end, date.max), start, end)
        return sorted((start, end) for end, start in told.items() if first <= end and start <= last)

    def named(self, schedule, first, last):
        """The occasions that the rule itself names, one after the other."""
        if schedule.dates:
            return [(d, d) for d in schedule.dates]
        found, day = [], first
        while day <= last:
            if schedule.lunar:
                found += lunar_windows(schedule.lunar, day)
            else:
                found += windows_on(schedule.every, day, schedule.since)
            day += ONE_DAY
        return found

    def is_off(self, day, what):
        return self.is_rest(day) if what == "休息日" else day in self.days_off

    def moved(self, start, end, shifts):
        """Where shifts move an occasion that is due on `end`; None where it is called off."""
        if any(where == "不变" and self.is_off(end, what) for what, where in shifts):
            return start, end
        single = start == end
        for what, where in shifts:
            if where == "取消":
                days = [start + i * ONE_DAY for i in range((end - start).days + 1)]
                if all(self.is_off(d, what) for d in days):
                    return None
            elif where in ("顺延", "提前"):
                while self.is_off(end, what):
                    end += ONE_DAY if where == "顺延" else -ONE_DAY
                start = end if single else min(start, end)
        return start, end


def move(day, number, unit):
    if unit == "日":
        return day + number * ONE_DAY
    if unit == "周":
        return day + 7 * number * ONE_DAY
    if unit in ("个月", "月"):
        return add_months(day, number)
    if unit in ("季度", "个季度"):
        return add_months(day, 3 * number)
    if unit == "年":
        return add_months(day, 12 * number)
    raise ValueError(f"a length in {unit}")


def falls_on(every, day):
    """Whether 每月 5日 … names this day. A day that the month lacks is its last."""
    return any(end == day for _, end in windows_on(every, day, None))


def windows_on(every, day, since):
    """The occasions (first day, last day) that a rule names with their last day on `day`."""
    if every.unit == "日":
        if every.number > 1 and (day < since or (day - since).days % every.number):
            return []
        return [(day, day)]
    weekdays = every.weekdays + [p.weekday for p in every.days if isinstance(p, DayPoint) and p.kind == "weekday"]
    if every.unit == "周":
        if every.number > 1:
            if day < since:
                return []
            monday = [d - (d.isoweekday() - 1) * ONE_DAY for d in (day, since)]
            if (monday[0] - monday[1]).days // 7 % every.number:
                return []
            return [(day, day)] if day.isoweekday() in (weekdays or [since.isoweekday()]) else []
        return [(day, day)] if day.isoweekday() in weekdays else []
    size = {"月": 1, "个月": 1, "季度": 3, "个季度": 3, "年": 12}[every.unit]
    if every.number > 1:
        place = [(d.year * 12 + d.month - 1) // size for d in (day, since)]
        steps, beside = divmod(place[0] - place[1], every.number)
        if day < since or beside:
            return []
        if not every.days:
            return [(day, day)] if day == add_months(since, steps * every.number * size) else []
    found = []
    span = period_of(every.unit.replace("个", ""), day)
    for named in every.days:
        if isinstance(named, DayWindow):
            last, month = named.last, getattr(named.first, "month", None)
            if isinstance(last, int) and month:          # 末月 1日 至 23日: of the same month
                last = DayPoint("day", month, last)
            for end in days_of(last, span):
                if end == day:
                    found += [(start, end) for start in days_of(named.first, span)]
        else:
            found += [(d, d) for d in days_of(named, span) if d == day]
    return found


def days_of(point, span):
    """The days of a period that 5日, 末日, 首月 1日, 第二个 周三 … name."""
    if point == "末日":
        return [span.end]
    if isinstance(point, int):
        return [date(span.start.year, span.start.month, min(point, month_end(span.start.year, span.start.month).day))]
    if isinstance(point, tuple):
        month, number = point
        return [date(span.start.year, month, min(number, month_end(span.start.year, month).day))]
    if point.kind == "term":
        return [solar_terms()[span.start.year, point.term]]
    month = span.start.month
    if point.month == "末月":
        month = span.end.month
    elif isinstance(point.month, int):
        month = point.month
    last = month_end(span.start.year, month)
    if point.kind == "last" and point.month is None:
        return [span.end]
    days = [last.replace(day=n) for n in range(1, last.day + 1)]
    if point.kind == "last":
        return [last]
    if point.kind == "day":
        return [days[min(point.number, last.day) - 1]]
    if point.kind == "ends":
        return [d for d in days if d.day % 10 in point.digits]
    chosen = [d for d in days if d.isoweekday() == point.weekday]
    if point.number < 0:
        return chosen[-1:]
    return chosen[point.number - 1:point.number]


def table(name):
    path = pathlib.Path(__file__).resolve().parent.parent.parent / "Tests/XiangyueCalendarTests/data" / name
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]


@functools.cache
def solar_terms():
    return {(int(year), term): date.fromisoformat(day) for year, *days in table("solarterms.tsv")
            for term, day in zip(("清明", "冬至"), days)}


@functools.cache
def lunar_months():
    """(first day, days, month, whether it is a leap month), one after the other."""
    found = []
    for _, month, leap, first, days in table("lunar.tsv"):
        found.append((date.fromisoformat(first), int(days), int(month), bool(leap.strip() not in ("", "0"))))
    return found


def lunar_windows(dates, day):
    """The occasions of 农历 … that are due on `day`. 三十 of a month of 29 days is its 廿九."""
    months = lunar_months()
    place = bisect.bisect_right(months, (day, 99)) - 1
    first, length, month, leap = months[place]
    found = []
    for d in dates:
        if d.month and (d.month != month or leap):
            continue
        if not d.days:
            found.append((day, day))
        for start, end in d.days:
            if first + (min(end, length) - 1) * ONE_DAY == day:
                found.append((first + (min(start, length) - 1) * ONE_DAY, day))
    return found


class Span(NamedTuple):
    """A period of the calendar."""
    name: str
    start: date
    end: date

    def has(self, day):
        return self.start <= day <= self.end

    def shown_name(self, as_of):
        return self.name if self.end <= as_of else self.name + "（暂计）"


since = date(1900, 1, 1)                                # 施行, from which several years are counted


def period_of(unit, day):
    """The day, week, month, quarter or year in which a day lies."""
    if unit == "日":
        return Span(f"{day.year}年{day.month}月{day.day}日", day, day)
    if unit == "周":
        year, week, weekday = day.isocalendar()
        start = day - (weekday - 1) * ONE_DAY
        return Span(f"{year}年第{week}周", start, start + 6 * ONE_DAY)
    if unit == "月":
        return Span(f"{day.year}年{day.month}月", date(day.year, day.month, 1), month_end(day.year, day.month))
    if unit == "季度":
        number = (day.month - 1) // 3 + 1
        return Span(f"{day.year}年第{number}季度", date(day.year, 3 * number - 2, 1), month_end(day.year, 3 * number))
    if unit == "半年":
        first = 1 if day.month < 7 else 7
        return Span(f"{day.year}年{'上' if first == 1 else '下'}半年", date(day.year, first, 1), month_end(day.year, first + 5))
    if unit == "年":
        return Span(f"{day.year}年", date(day.year, 1, 1), date(day.year, 12, 31))
    if unit.endswith("年"):                              # 1.23: counted from the year of 施行
        size = int(unit[:-1])
        year = day.year - (day.year - since.year) % size
        return Span(f"{year}—{year + size - 1}年", date(year, 1, 1), date(year + size - 1, 12, 31))
    raise ValueError(f"a period of {unit}")


def periods_between(unit, first, last):
    """Every period, whole or begun, that has a day from `first` to `last`."""
    found, day = [], first
    while day <= last:
        span = period_of(unit, day)
        found.append(span)
        day = span.end + ONE_DAY
    return found


def named_period(word, day):
    """本季度, 上月 … as seen from `day`; 2022年8月, 2022年第3季度, 2022年第34周 whenever."""
    named = re.fullmatch(r"([0-9]{4})年(?:([0-9]{1,2})月|第([0-9]{1,2})(季度|周))?", word)
    if named:
        year, month, number, unit = int(named[1]), named[2], named[3], named[4]
        if unit == "周":
            return period_of("周", date.fromisocalendar(year, int(number), 1))
        if unit == "季度":
            return period_of("季度", date(year, 3 * int(number), 1))
        return period_of("月", date(year, int(month), 1)) if month else period_of("年", date(year, 1, 1))
    unit = word[1:]
    span = period_of(unit, day)
    return span if word[0] == "本" else period_of(unit, span.start - ONE_DAY)
