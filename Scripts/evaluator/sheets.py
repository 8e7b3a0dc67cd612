"""评分表: what a row of a record scores, item by item: Grammar/README.md, section 3."""
import amounts
from expressions import all_hold, value
from model import *
from coverage import mark


def score_of(w, sheet, row, who):
    """The sum of the items of a sheet; None where a cell that an item asks is empty."""
    scores = [score_of_item(w, item, row, who) for item in sheet.items]
    mark("sheet" + (": open" if None in scores else ""))
    return None if None in scores else sum(scores)


def score_of_item(w, item, row, who):
    taken, nothing = [], False
    for part in item.parts:
        if part.word:
            continue
        holds = all_hold(w, part.conditions, who)
        if holds is None:
            return None
        if not holds:
            continue
        if part.nothing:
            nothing = True
            continue
        number = deduction(w, part.amount, item, row, who)
        if number is None:
            return None
        taken.append(max(0, number))
    gravest = any(part.word.startswith("只计") for part in item.parts)
    total = (max(taken, default=0) if gravest else sum(taken))
    if nothing or total >= item.marks.number:
        mark("an item of a sheet scores nothing")
    return 0 if nothing else max(0, item.marks.number - total)


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
