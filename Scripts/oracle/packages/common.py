"""What the oracles of the rule packages share: periods, amounts in cells, events in their order, and the six tables. Reading,
days of rest and rounding are those of oracle.py beside this folder. From Grammar/README.md and Grammar/tables.md alone."""
import argparse
import datetime
import pathlib
import re
import sys
import unicodedata
from fractions import Fraction
from typing import NamedTuple

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import oracle  # noqa: E402
from oracle import (Calendar, ONE_DAY, OUT_OF_RANGE, Unusable, divide, if_filled, mean, number,  # noqa: E402, F401
                    parse_choice, parse_date, parse_key, parse_reference, parse_text, read_table, write_table)

COMPLIANT, VIOLATION, UNKNOWN, NOT_DUE, EXEMPT = "合规", "违规", "待查", "未到期", "豁免"
VERDICTS = [COMPLIANT, VIOLATION, UNKNOWN, NOT_DUE, EXEMPT]


class Period(oracle.Period):
    def is_over(self, as_of):
        return self.end <= as_of


def first_of_month(year, month):
    """Months may run beyond 12."""
    return datetime.date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def periods_until(months, in_force, as_of):
    """The 月 (1), 季度 (3) or 年 (12), whole or begun, from the 施行 day to T."""
    result = []
    for year in range(in_force.year, as_of.year + 1):
        for number_ in range(1, 12 // months + 1):
            start = first_of_month(year, (number_ - 1) * months + 1)
            end = first_of_month(year, number_ * months + 1) - ONE_DAY
            if start <= as_of and end >= in_force:
                name = {1: f"{year}年{number_}月", 3: f"{year}年第{number_}季度", 12: f"{year}年"}[months]
                result.append(Period(name, start, end))
    return result


def parse_quantity(text, unit, column):
    """A number of at most four decimals with its unit or none."""
    plain = unicodedata.normalize("NFKC", parse_text(text, column))
    found = re.fullmatch(r"(-?[0-9]+(?:\.[0-9]{1,4})?)" + f"(?:{unit})?", plain)
    if not found:
        raise Unusable(column, OUT_OF_RANGE)
    return Fraction(found[1])


def parse_yes_no(text, column):
    return parse_choice(text, ["是", "否"], column) == "是"


class Occasion(NamedTuple):
    """One verdict. `item` stands at `place` among those of its 款; `row` is in `file`, 0 where no row shows it."""
    article: int
    clause: int
    place: int
    item: str
    subject: str
    day: datetime.date
    verdict: str
    file: str = ""
    row: int = 0
    deadline: datetime.date = None
    rectified: str = ""

    def order(self):
        """Grammar §3.1: by day, article, 款, matter, row."""
        return self.day, self.article, self.clause, self.place, self.row


class Measure(NamedTuple):
    """A row of 措施.csv; `text` is the place of its clause in the 款."""
    article: int
    clause: int
    subject: str
    day: datetime.date
    measure: str
    content: str = ""
    text: int = 0
    row: int = 0


class Stay(NamedTuple):
    """On a board that articles enter, on every day E with entry ≤ E < removal."""
    entry: datetime.date
    removal: datetime.date
    reason: str

    def covers(self, day):
        return self.entry <= day and (self.removal is None or day < self.removal)

    def shares_a_day_with(self, first, last):
        return self.entry <= last and (self.removal is None or self.removal - ONE_DAY >= first)


def rows_in_a_row(occasions, counted, breaking, n):
    """The occasions at which `counted` has come N times in a row; `breaking` ends the row, others do not; then anew."""
    fired, so_far = [], 0
    for o in occasions:
        if o.verdict == breaking:
            so_far = 0
        elif o.verdict == counted:
            so_far += 1
            if so_far == n:
                fired.append(o)
                so_far = 0
    return fired


def places(entries, limit=None):
    """entries: (order, key, value), the lowest order first; ties share a place, and those in a shared place within the limit enter."""
    result, place, before = [], 0, None
    for position, (order, key, value) in enumerate(sorted(entries), start=1):
        if order != before:
            place, before = position, order
        if limit is None or place <= limit:
            result.append((place, key, value))
    return result


def bounded(value, lowest, highest=None):
    value = max(value, lowest)
    return value if highest is None else min(value, highest)


def write_tables(folder, occasions, measures, scores, boards, set_aside):
    """occasions: all verdicts; scores and boards: finished rows in their order."""
    folder.mkdir(parents=True, exist_ok=True)
    counts = {}
    for o in occasions:
        key = (o.article, o.clause, o.place, o.item, VERDICTS.index(o.verdict))
        counts[key] = counts.get(key, 0) + 1
    write_table(folder / "判定汇总.csv", ["条", "款", "事项", "判定", "数"],
                [(a, c, item, VERDICTS[v], n) for (a, c, _, item, v), n in sorted(counts.items())])
    violations = [o for o in occasions if o.verdict == VIOLATION]
    violations.sort(key=lambda o: (o.day, o.article, o.clause, o.place, o.subject, o.row))
    write_table(folder / "违规.csv", ["条", "款", "事项", "主体", "日期", "证据", "限期", "整改"],
                [(o.article, o.clause, o.item, o.subject, o.day, f"{o.file}:{o.row}" if o.row else "",
                  o.deadline or "", o.rectified) for o in violations])
    measures = sorted(measures, key=lambda m: (m.day, m.article, m.clause, m.subject, m.text, m.row))
    write_table(folder / "措施.csv", ["条", "款", "主体", "日期", "措施", "内容"],
                [(m.article, m.clause, m.subject, m.day, m.measure, m.content) for m in measures])
    write_table(folder / "积分.csv", ["积分", "期间", "主体", "分", "等级"], scores)
    write_table(folder / "榜.csv", ["榜", "期间", "组", "名次", "主体", "值", "列入日期", "事由"], boards)
    write_table(folder / "搁置.csv", ["文件", "行", "列", "原因"], set_aside)


def arguments(doc, default_day):
    ap = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("data", type=pathlib.Path)
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--as-of", type=datetime.date.fromisoformat, default=datetime.date.fromisoformat(default_day))
    ap.add_argument("--holidays", type=pathlib.Path,
                    default=pathlib.Path(__file__).resolve().parents[2] / "holidays")
    return ap.parse_args()
