"""评分表: what a row of a record scores, item by item: Grammar/README.md, section 3."""
import amounts
from days import period_of
from expressions import all_hold, value
from model import *
from world import Who
from coverage import mark


def score_of(w, sheet, row, who):
    """The sum of the items of a sheet; None where a cell that an item asks is empty."""
    scores = [score_of_item(w, item, row, who) for item in sheet.items]
    mark("sheet" + (": open" if None in scores else ""))
    return None if None in scores else sum(scores)


def score_of_period(w, sheet, subject, day):
    """每月 满分 100分: what all rows about the subject of the month lose together; None where there is none."""
    span = period_of(sheet.every.period, day)
    here = [r for r in w.data.records[sheet.record] if span.start <= r.day <= min(span.end, day)]
    rows = [r for r in here if w.about(r, subject.table) == subject.key and r.day >= w.in_force]
    if not rows and not (sheet.full_without and here):
        return None
    scores = [score_of_rows(w, item, [(r, Who(r.day, subject, r)) for r in rows], False) for item in sheet.items]
    mark("sheet of a period" + ("" if rows else " without a row") + (": open" if None in scores else ""))
    return None if None in scores else sum(scores)


def score_of_item(w, item, row, who):
    return score_of_rows(w, item, [(row, who)], True)


def score_of_rows(w, item, rows, is_one):
    taken, nothing = [], []                              # what is lost, and whether all is, each None where that is not known
    for row, who in rows:
        for part in item.parts:
            if part.word:
                continue
            holds = all_hold(w, part.conditions, who)
            if part.nothing:
                nothing.append(holds)
            elif holds is not False:
                number = deduction(w, part.amount, item, row, who, is_one)
                certain = number is not None and (holds or number <= 0)      # nothing is taken either way
                taken.append(max(0, number) if certain else None)
    gravest = any(part.word.startswith("只计") for part in item.parts)
    if True in nothing:
        mark("an item of a sheet scores nothing")
        return 0
    known = [x for x in taken if x is not None]
    left = max(0, item.marks.number - (max(known, default=0) if gravest else sum(known)))
    if None in taken and (left or is_one):               # of a period the other rows may have taken all
        return None
    return None if None in nothing and left else left    # it is 0 either way


def deduction(w, a, item, row, who, is_one):
    match a:
        case PerPiece(_, column, each):
            named = w.column(row.table, column or item.name)
            if not is_one and (named is None or named.kind != "单位"):
                return each.number                       # each row is one
            number = row.values[column or item.name]
            return None if number is None else number * each.number // ONE
        case Quantity(number, _):
            return number
        case PerUnit():
            return amounts.per_unit(w, a, None, who)
        case ByClass():
            return amounts.by_class(w, a, who)
    return value(w, a, who)
