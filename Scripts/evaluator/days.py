"""Days, periods, schedules and time limits: Grammar/README.md, section 1."""
import calendar
import datetime
import pathlib
from datetime import date
from typing import NamedTuple

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

    def scheduled(self, every, shifts, first, last):
        """1.13 - 1.16: the days of a schedule from `first` to `last`, after they were moved."""
        found = set()
        day = first - 40 * ONE_DAY
        while day <= last + 40 * ONE_DAY:
            if falls_on(every, day):
                moved = self.moved(day, shifts)
                if first <= moved <= last:
                    found.add(moved)
            day += ONE_DAY
        return sorted(found)

    def moved(self, day, shifts):
        for what, direction in shifts:
            is_off = self.is_rest if what == "休息日" else lambda d: d in self.days_off
            while is_off(day):
                day += ONE_DAY if direction == "顺延" else -ONE_DAY
        return day


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
    """Whether a schedule names this day. A day that the month lacks is its last."""
    if every.unit == "日":
        return True
    if every.unit == "周":
        return day.isoweekday() in every.weekdays
    end = month_end(day.year, day.month)
    for named in every.days:
        if every.unit == "月":
            wanted = end if named == "末日" else date(day.year, day.month, min(named, end.day))
        elif every.unit == "季度":
            wanted = end if named == "末日" and day.month % 3 == 0 else None
        else:
            if named == "末日":
                wanted = date(day.year, 12, 31)
            else:
                month, number = named
                wanted = date(day.year, month, min(number, month_end(day.year, month).day))
        if day == wanted:
            return True
    return False


class Span(NamedTuple):
    """A period of the calendar."""
    name: str
    start: date
    end: date

    def has(self, day):
        return self.start <= day <= self.end

    def shown_name(self, as_of):
        return self.name if self.end <= as_of else self.name + "（暂计）"


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
    if unit == "年":
        return Span(f"{day.year}年", date(day.year, 1, 1), date(day.year, 12, 31))
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
    """本季度, 上月 … as seen from `day`."""
    unit = word[1:]
    span = period_of(unit, day)
    return span if word[0] == "本" else period_of(unit, span.start - ONE_DAY)
