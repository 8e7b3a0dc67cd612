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
