"""兑换: what points are exchanged for: Grammar/README.md, section 3.42."""
from dataclasses import dataclass, field

from datetime import date

from days import ONE_DAY, month_end, move, period_of
from expressions import Range
from model import *
from rows import SetAside
import amounts
import events
import lists
from coverage import mark


@dataclass(eq=False)
class Book:
    """The exchanges of a subject from one account: (day, price), what was used of each amount, rows for which there was not enough."""
    taken: list = field(default_factory=list)
    used: dict = field(default_factory=dict)             # id of an amount: how much of it
    refused: list = field(default_factory=list)
    barred: list = field(default_factory=list)           # rows in a time of 取消 兑换 资格


def book(w, account, subject):
    """Of an account under way: a later row sees what the rows before it took."""
    key = ("exchanges", account, subject.table.name, subject.key)
    if key not in w.memo:
        w.memo[key] = Book()
        fill(w, account, subject, w.memo[key])
    return w.memo[key]


def fill(w, account, subject, own):
    for d in (d for d in w.exchanges if d.account == account):
        rows = [r for r in w.data.records[d.record] if w.in_force <= r.day <= w.as_of and w.about(r, subject.table) == subject.key]
        for row in sorted(rows, key=lambda r: (r.day, r.place)):
            price = price_of(d, row)
            if price is None:
                continue
            if is_barred(w, subject, row.day):
                own.barred.append(row)
                continue
            span = period_of(w.accounts[account].every.period, row.day)
            there_is = Range.of(lists.score(w, account, subject, span, row.day, before_clearing=True)).low
            mark("an exchange" + (" refused" if there_is < price else ""))
            if there_is < price:
                own.refused.append(row)
                continue
            use(w, account, subject, span, row.day, price, own, lists.cleared_on(w, account, subject, span, row.day - ONE_DAY))
            own.taken.append((row.day, price))


def is_barred(w, subject, day):
    """3.47: from the day after an event through the last."""
    found = any(x.day < day <= barred_through(e, x.day) for c in w.consequences for e in c.effects if e.kind == "取消兑换"
                for x in events.firings(w, c, subject) if events.applies(w, c, e, x))
    mark("an exchange is barred" if found else "an exchange is not barred")
    return found


def barred_through(effect, day):
    if isinstance(effect.amount, Quantity):
        return move(day, effect.amount.number // ONE, effect.amount.unit)
    year, (month, number) = day.year + effect.amount.next_year, effect.amount.day
    return date(year, month, min(number, month_end(year, month).day))


def price_of(d, row):
    price = next((p.number for p, what in d.prices if what == row.values[item_column(d, row.table)]), None)
    times = row.values[d.by] if d.by else ONE
    return None if price is None or times is None else price * times // ONE


def item_column(d, table):
    return next(c.name for c in table.columns if any(m == what for m, _ in c.members for _, what in d.prices))


def use(w, account, subject, span, day, price, own, cleared):
    """What counts for a time only is used first where it ends first."""
    for a in sorted(amounts.amounts(w, account, subject), key=lambda a: a.through):
        counts = a.event.day <= day <= a.through and (span.has(a.event.day) or w.accounts[account].goes_on)
        counts = counts and (cleared is None or a.event.day > cleared)
        left = max(0, a.credited[0]) - own.used.get(id(a), 0) if counts else 0
        own.used[id(a)] = own.used.get(id(a), 0) + min(left, price)
        price -= min(left, price)


def taken(w, account, subject, span, day, cleared=None):
    """What exchanges by a day have taken since the account was cleared, less what has run out of it since."""
    if not any(d.account == account for d in w.exchanges):
        return 0
    own, goes_on = book(w, account, subject), w.accounts[account].goes_on
    total = sum(price for when, price in own.taken
                if when <= day and (goes_on or span.has(when)) and (cleared is None or when > cleared))
    for a in amounts.amounts(w, account, subject):
        if a.through < day and (goes_on or span.has(a.event.day)) and (cleared is None or a.event.day > cleared):
            total -= own.used.get(id(a), 0)
    return total


def set_aside(w):
    found = []
    for d in w.exchanges:
        table = w.tables[d.record]
        column = item_column(d, table)
        heading = column
        for row in w.data.records[d.record]:
            if w.in_force <= row.day <= w.as_of and price_of(d, row) is None:
                found.append(SetAside(row.file, row.place[1], heading, "缺值"))
        for subject in w.subjects(w.tables[w.accounts[d.account].table]):
            own = book(w, d.account, subject)
            found += [SetAside(r.file, r.place[1], heading, d.account + "不足") for r in own.refused]
            found += [SetAside(r.file, r.place[1], heading, d.account + "兑换资格已取消") for r in own.barred]
    return found
