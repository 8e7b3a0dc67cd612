"""The tables of the data: which rows can be used, which are set aside and why. Grammar/README.md, section 2, "Rows"."""
import csv
import datetime
import re
import unicodedata
from dataclasses import dataclass, field
from typing import NamedTuple, Optional

from model import ONE

COUNTED = ["户", "人", "名", "个", "项", "处", "件", "桌", "辆", "次", "棵", "份", "车次"]   # whole and not negative


class SetAside(NamedTuple):
    file: str
    row: int
    column: str
    reason: str


class Unusable(Exception):
    pass


class Moment(NamedTuple):
    """A cell of a column 时间: a day, and the minute of it unless the cell gives the day alone."""
    day: datetime.date
    minute: Optional[int]

    def first(self):
        return self.day.toordinal() * 1440 + (0 if self.minute is None else self.minute)

    def last(self):
        return self.day.toordinal() * 1440 + (1439 if self.minute is None else self.minute)


@dataclass
class Row:
    """A usable row of a 主体 or 记录."""
    table: object                                        # model.Table
    file: str
    number: int                                          # as a spreadsheet shows it
    place: tuple                                         # (file as declared, number): the order of rows
    values: dict
    key: str = ""                                        # of a 主体
    day: Optional[datetime.date] = None                  # of a 记录

    @property
    def evidence(self):
        return f"{self.file}:{self.number}"


@dataclass
class Data:
    subjects: dict = field(default_factory=dict)         # table name -> {key: Row}
    records: dict = field(default_factory=dict)          # table name -> [Row]
    set_aside: list = field(default_factory=list)
    missing: list = field(default_factory=list)          # (file, column) that a file lacks


def plain(text):
    return unicodedata.normalize("NFKC", text).strip()


def read_day(text):
    found = (re.fullmatch(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})", plain(text))
             or re.fullmatch(r"([0-9]{4})(年)([0-9]{1,2})月([0-9]{1,2})日", plain(text)))
    if not found:
        return None
    try:
        return datetime.date(int(found[1]), int(found[3]), int(found[4]))
    except ValueError:
        return None


def read_moment(text):
    text = plain(text)
    day = read_day(text)
    if day is not None:
        return Moment(day, None)
    found = re.fullmatch(r"(.*?)(?:\s+|T)([0-9]{1,2})(?::([0-9]{1,2})(?::([0-9]{1,2}))?|时([0-9]{1,2})分)", text)
    if not found:
        return None
    day = read_day(found[1])
    hour, minute = int(found[2]), int(found[3] or found[5])
    if day is None or hour > 23 or minute > 59 or int(found[4] or 0) > 59:
        return None
    return Moment(day, hour * 60 + minute)


def read_number(text, unit):
    """2.33: the unit may stand behind; what is counted is whole and not negative."""
    text = plain(text)
    for word in [unit, "天"] if unit == "日" else [unit]:
        if word and text.endswith(word):
            text = text[:-len(word)].strip()
            break
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]{1,4})?", text):
        return None
    whole, _, part = text.lstrip("-").partition(".")
    number = int(whole) * ONE + int((part + "0000")[:4])
    if text.startswith("-"):
        number = -number
    if unit in COUNTED and (number < 0 or number % ONE != 0):
        return None
    return number


def read_cell(column, heading, text, data, own_keys, table):
    """The value of a cell, or Unusable(reason)."""
    if text == "":
        if column.optional:
            return None
        raise Unusable("缺值")
    if column.kind == "文字":
        return text
    if column.kind == "日期":
        day = read_day(text)
        if day is None:
            raise Unusable("日期不存在")
        return day
    if column.kind == "时间":
        moment = read_moment(text)
        if moment is None:
            raise Unusable("取值不在范围")
        return moment
    if column.kind == "是否":
        if text not in ("是", "否"):
            raise Unusable("取值不在范围")
        return text == "是"
    if column.kind in ("数", "单位"):
        number = read_number(text, column.unit)
        if number is None:
            raise Unusable("取值不在范围")
        return number
    if column.kind == "之一":
        for member, aliases in column.members:
            if text == member or text in aliases:
                return member
        raise Unusable("取值不在范围")
    if column.kind == "主体":
        known = own_keys if column.target == table.name else data.subjects[column.target]
        if text not in known:
            raise Unusable(heading + "不存在")
        return text
    raise ValueError(column.kind)


def heading_of(column, header):
    """The name by which the file calls a column, or None."""
    for name in [column.name] + column.headings:
        if name in header:
            return name
    return None


def read_table(program, table, folder, corrections, data):
    usable, used_keys, set_aside = [], set(), []
    files = []
    names = table.sources or [table.name + ".csv"]
    for index, name in enumerate([n for n in names if (folder / n).exists()] or names):      # names under which the file may lie
        with open(folder / name, encoding="utf-8-sig", newline="") as f:
            lines = [[cell.strip() for cell in line] for line in csv.reader(f)]
        files.append((index, name, lines))
    key_column = next((c for c in table.columns if c.key), None)
    own_keys = set()
    for _, _, lines in files:
        heading = key_column and heading_of(key_column, lines[0])
        if heading:
            place = lines[0].index(heading)
            own_keys.update(cells[place] for cells in lines[1:] if len(cells) > place and cells[place])
    for index, name, lines in files:
        header = lines[0]
        places = {}
        for column in table.columns:
            heading = heading_of(column, header)
            if heading is not None:
                places[column.name] = (header.index(heading), heading)
            elif not column.optional:
                data.missing.append((name, column.name))
        if any(file == name for file, _ in data.missing):
            continue
        for number, cells in enumerate(lines[1:], start=2):
            if all(cell == "" for cell in cells):
                continue
            if len(cells) < len(header):
                set_aside.append(SetAside(name, number, header[len(cells)], "列数不足"))
                continue
            row = Row(table, name, number, (index, number), {})
            heading = ""
            try:
                for column in table.columns:
                    place, heading = places.get(column.name, (None, column.name))
                    text = "" if place is None else cells[place]
                    value = read_cell(column, heading, text, data, own_keys, table)
                    if column.key:
                        if value in used_keys:
                            raise Unusable("编号重复")
                        row.key = value
                    row.values[column.name] = value
                    if row.day is None and column.kind in ("日期", "时间") and value is not None:
                        row.day = value if column.kind == "日期" else value.day
                        day_heading = heading
                    if column.name in corrections and value is not None and value < row.day:
                        raise Unusable(f"{heading}早于{day_heading}")
            except Unusable as fault:
                set_aside.append(SetAside(name, number, heading, fault.args[0]))
                continue
            used_keys.add(row.key)
            usable.append(row)
    return usable, set_aside


def keys_in(program, table, folder):
    """The keys that stand in a table, of usable rows or not."""
    key = next(c for c in table.columns if c.key)
    for name in [n for n in table.sources or [table.name + ".csv"] if (folder / n).exists()]:
        with open(folder / name, encoding="utf-8-sig", newline="") as f:
            lines = [[cell.strip() for cell in line] for line in csv.reader(f)]
        heading = heading_of(key, lines[0])
        if heading:
            place = lines[0].index(heading)
            yield from (cells[place] for cells in lines[1:] if len(cells) > place and cells[place])


def read_data(program, folder):
    """Subjects are read before those who refer to them; the table 搁置 has files as declared, 主体 before 记录."""
    data = Data()
    tables = [d for d in program.declarations if hasattr(d, "columns")]
    subjects = [t for t in tables if t.word == "主体"]
    records = [t for t in tables if t.word == "记录"]
    set_aside_of = {}
    waiting = list(subjects)
    while waiting:
        for table in waiting:
            if all(c.target == table.name or c.target in data.subjects for c in table.columns if c.kind == "主体"):
                usable, set_aside_of[table.name] = read_table(program, table, folder, set(), data)
                data.subjects[table.name] = {row.key: row for row in usable}
                waiting.remove(table)
                break
        else:                                            # in a circle: it is enough that the key stands there
            for table in waiting:
                data.subjects[table.name] = dict.fromkeys(keys_in(program, table, folder))
            for table in waiting:
                usable, set_aside_of[table.name] = read_table(program, table, folder, set(), data)
                data.subjects[table.name] = {row.key: row for row in usable}
            waiting = []
    for table in records:
        corrections = {m.column for d in program.declarations if type(d).__name__ == "Matter" and d.record == table.name
                       for m in d.mappings if m.kind == "改正日"}
        days = [c for c in table.columns if c.kind in ("日期", "时间")]
        if len(days) > 1 and days[0].kind == days[1].kind == "日期" and any(
                type(d).__name__ == "Board" and d.objection is not None and d.objection.record == table.name
                for d in program.declarations):
            corrections.add(days[1].name)                # the day of a review
        usable, set_aside_of[table.name] = read_table(program, table, folder, corrections, data)
        data.records[table.name] = usable
    for table in subjects + records:
        data.set_aside += set_aside_of[table.name]
    return data
