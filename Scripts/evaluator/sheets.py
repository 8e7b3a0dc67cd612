"""评分表: what a row of a record scores, item by item: Grammar/README.md, section 3."""
import amounts
import days
from expressions import Who, all_hold, value
from model import *
from coverage import mark


def score_of(w, sheet, row, who):
    """The sum of the items of a sheet; None where a cell that an item asks is empty."""
    scores = [score_of_item(w, item, row, who) for item in sheet.items]
    mark("sheet" + (": open" if None in scores else ""))
    return None if None in scores else sum(scores)


def score_of_period(w, sheet, subject, day):
    """Of the rows about a subject in the period around a day, up to it."""
    span = days.period_of(sheet.each, day)
    seen = [r for r in w.data.records[sheet.record] if span.start <= r.day <= day]
    own = [r for r in seen if w.about(r, subject.table) == subject.key and r.day >= w.in_force]
    if not own:
        mark("a sheet of a period without a row" + (": full" if sheet.absent and seen else ""))
        return sum(item.marks.number for item in sheet.items) if sheet.absent and seen else None
    scores = [score_of_rows(w, item, own) for item in sheet.items]
    mark("a sheet of a period" + (": open" if None in scores else ""))
    return None if None in scores else sum(scores)


def score_of_rows(w, item, rows):
    lost = [number for row in rows for part in item.parts if not part.word for number in [lost_by(w, part, item, row)]]
    known = [number for number in lost if number is not None]
    gravest = any(part.word.startswith("只计") for part in item.parts)
    left = max(0, item.marks.number - (max(known, default=0) if gravest else sum(known)))
    return None if None in lost and left else left


def lost_by(w, part, item, row):
    """What a row loses for one thing; None where that is not known."""
    who = Who(row.day, w.subject_of(row), row)
    holds = all_hold(w, part.conditions, who)
    if holds is False:
        return 0
    if part.nothing:
        number = item.marks.number
    elif isinstance(part.amount, PerPiece) and not part.amount.column and part.conditions:
        number = part.amount.each.number                 # each row is one
    else:
        number = deduction(w, part.amount, item, row, who)
        number = None if number is None else max(0, number)
    return number if holds or number == 0 else None


def score_of_item(w, item, row, who):
    taken, nothing = [], []                              # what is lost, and whether all is, each None where that is not known
    for part in item.parts:
        if part.word:
            continue
        holds = all_hold(w, part.conditions, who)
        if part.nothing:
            nothing.append(holds)
        elif holds is not False:
            number = deduction(w, part.amount, item, row, who)
            taken.append(None if holds is None or number is None else max(0, number))
    gravest = any(part.word.startswith("只计") for part in item.parts)
    if True in nothing:
        mark("an item of a sheet scores nothing")
        return 0
    if None in taken:
        return None
    left = max(0, item.marks.number - (max(taken, default=0) if gravest else sum(taken)))
    return None if None in nothing and left else left    # it is 0 either way


def deduction(w, a, item, row, who):
    match a:
        case PerPiece(_, column, each):
            number = row.values[column or item.name]
            return None if number is None else number * each.number // ONE
        case Quantity(number, _):
            return number
        case PerUnit():
            return amounts.per_unit(w, a, None, who)
        case ByClass():
            return amounts.by_class(w, a, who)
    return value(w, a, who)
