"""What an effect gives or takes, of whom, and what caps leave of it: Grammar/README.md, section 3 (14 - 16, 30 and what follows it)."""
from dataclasses import dataclass
from datetime import date
from typing import Optional

from days import move, period_of
from expressions import TESTS, Range, all_hold, column_of, literal, of_ends, rounded, same, value
from model import *
from world import Who
import events
from coverage import mark

WITHOUT_END = 10 ** 18                                   # what nothing bounds


@dataclass(eq=False)
class Amount:
    """What one effect gives to an account of somebody at one event: the two numbers that it lies between. `credited` is what is left of
    them after 只计 and the caps."""
    event: object
    clause: object
    number: Optional[int]
    place: tuple
    account: str
    subject: object
    ends: tuple
    through: date                                        # the last day on which it counts
    credited: tuple = (0, 0)


def amounts(w, account, subject):
    """Every amount that goes to an account of a subject, in the order of its events, after caps (3.14, 3.16, 3.30)."""
    own = [c for c in w.consequences
           if any((gives(e) or e.kind == "其中") and account in accounts_of(w, e, c) for e in c.effects)]
    more = True
    while more:                                          # what a cap bounds together is worked out together, whatever the account
        reached = [c for c in w.consequences if c in own or any(reach(c) and any(reach(o) for o in own) for _, reach in caps(w))]
        more, own = len(reached) > len(own), reached
    found = w.once(("amounts", tuple(map(id, own))), lambda: work_out_amounts(w, own))
    return found.get((account, subject.table.name, subject.key), [])


def gives(effect):
    return effect.kind in ("扣", "加", "奖")


def counts_through(w, account, effect, c, day):
    """3.41: the last day on which an amount counts."""
    own = next((e.amount for e in c.effects if e.kind == "有效"), None)
    length = own or w.accounts[account].valid.get("扣分" if effect.kind == "扣" else "加分")
    return date.max if length is None else move(day, length.number // ONE, length.unit)


# ---- parts of it ------------------------------------------------------------------------------------------------------

def parts_of(c, index):
    """3.46: what stands behind an amount as 其中, each with its place among the effects."""
    found = []
    for place in range(index + 1, len(c.effects)):
        if c.effects[place].kind != "其中":
            break
        found.append((place, c.effects[place]))
    return found


def parted(number, shares):
    """The parts of a number, rounded together, and behind them what is left."""
    ends = [0] + [rounded(number * sum(shares[:k + 1]), ONE) for k in range(len(shares))]
    return [b - a for a, b in zip(ends, ends[1:])] + [number - ends[-1]]


def account_of_part(w, part, unit, subject):
    if part.to:
        return part.to
    own = [a.name for a in w.accounts.values() if a.table == subject.table.name and a.unit == unit]
    return own[0] if len(own) == 1 else None


def account_told(w, part, unit, subject):
    """Whose account it would have been: 无人可记."""
    if part.to:
        return part.to
    table = subject.table
    for name in part.along:
        table = w.tables[w.column(table, name).target]
    return next(a.name for a in w.accounts.values() if a.table == table.name and a.unit == unit)


# ---- of whom -------------------------------------------------------------------------------------------------------

def accounts_of(w, effect, c):
    """The accounts that an effect may go to, whoever it is of."""
    if effect.kind == "奖":                              # 3.40: the one account of its unit
        found = [a for a in w.accounts.values() if a.unit == effect.amount.unit]
        return [a.name for a in found if sum(a.table == b.table for b in found) == 1]
    if effect.to:
        return [effect.to]
    if effect.kind == "其中":
        main = [e for e in c.effects[:c.effects.index(effect)] if gives(e)][-1]
        unit = getattr(main.amount, "unit", "") if main.kind == "奖" or not main.to else w.accounts[main.to].unit
        targets = {x.target for t in w.tables.values() for x in t.columns if x.name == effect.along[-1] and x.kind == "主体"}
        return [a.name for a in w.accounts.values() if a.table in targets and (not unit or a.unit == unit)]
    if effect.each:
        return [w.account_of(w.base(effect.each).name)]
    if effect.whom:
        targets = {x.target for t in w.tables.values() for x in t.columns if x.name == effect.whom and x.kind == "主体"}
        return [w.account_of(t) for t in targets]
    return list(w.accounts)


def recipients(w, effect, event):
    """The subjects to whom an effect of an event goes; None where a reference on the way is empty."""
    if effect.each:
        base = w.base(effect.each)
        columns = [x.name for x in base.columns if x.kind == "主体" and x.target == event.subject.table.name]
        return [s for s in w.subjects(base) if any(s.values[x] == event.subject.key for x in columns)]
    found = event.subject
    for name in effect.along + ([effect.whom] if effect.whom else []):
        column = None
        for thing in (event.row if found is event.subject else None, found):
            column = w.column(thing.table, name) if thing is not None else None
            if column is not None:
                key = thing.values[name]
                break
        if column is None or key is None:
            return None
        found = w.data.subjects[column.target].get(key)      # None where its row was set aside
        if found is None:
            return None
    return [found]


def goes_to(w, effect, subject, c):
    if effect.kind == "奖":
        return next((a for a in accounts_of(w, effect, c) if w.accounts[a].table == subject.table.name), None)
    own = [a for a in w.accounts.values() if a.table == subject.table.name]
    counted = [a for a in own if a.unit == getattr(effect.amount, "unit", "")]
    return effect.to or next((a.name for a in counted or own), None)


# ---- when -----------------------------------------------------------------------------------------------------------

def happenings(w, c, effect, origin):
    """3.44: the events at which an effect of a clause gives or takes, each with how many times its amount."""
    if isinstance(effect.amount, PerUnit) and effect.amount.word == "每逾期":
        return [(e, 1) for e in late_days(w, c, effect, origin)]
    times = {e: 1 for e in events.firings(w, c, origin) if events.applies(w, c, effect, e)}
    asked = [x for x in c.conditions if not isinstance(x, Predicates)]
    for d in w.consequences:
        if any(x.kind == "加倍" and x.to == effect.kind + "分" for x in d.effects) and doubled_by(w, d, effect.kind) is c:
            for e in events.firings(w, d, origin):
                if events.applies(w, c, effect, e) and all_hold(w, asked, Who(e.day, origin, e.row, e.matter, e, c)) is True:
                    mark("doubled" + (" of what had its own" if e in times else ""))
                    times[e] = 2
    return sorted(times.items(), key=lambda x: x[0].order)


def late_days(w, c, effect, origin):
    """3.48: the days on which so much more time is full since the last day, through the day it was done, or T."""
    size, unit = effect.amount.size.number // ONE, effect.amount.size.unit
    found = []
    for e in events.candidates(w, c, c.conditions, origin):
        last = events.last_day_of(w, e.verdict)
        if last is None or not events.applies(w, c, effect, e):
            continue
        done = e.verdict.corrected if events.limit_of(w, e.verdict) else e.verdict.done
        steps = 1
        while (day := move(last, steps * size, unit)) <= min(w.as_of, done or w.as_of):
            late = w.once(("late", e, day), lambda: events.Event(e.kind, origin, day, (day,) + e.order[1:], e.verdict, e.row, e.matter))
            if day >= e.day and c.version.in_force(day) and all_hold(
                    w, c.conditions, Who(day, origin, e.row, e.matter, late, c)) is True:
                mark("a day late")
                found.append(late)
            steps += 1
    return sorted(found, key=lambda e: e.order)


def doubled_by(w, d, word):
    """The last clause before it in the 款 that takes (gives) any and is no 加倍."""
    before = [c for c in w.consequences if c.version is d.version and c.paragraph == d.paragraph and c.place < d.place
              and any(e.kind == word for e in c.effects) and not any(e.kind == "加倍" for e in c.effects)]
    return max(before, key=lambda c: c.place, default=None)


# ---- how much ------------------------------------------------------------------------------------------------------

def how_much(w, effect, event, c):
    """The amount, never below 0; None where it is not known; then the two that it lies between."""
    a, who = effect.amount, Who(event.day, event.subject, event.row, event.matter, None, c, between=True)
    match a:
        case Quantity(number, _):
            return number, number, number
        case PerUnit():
            number = per_unit(w, a, event, who)
        case ByClass():
            number = by_class(w, a, who)
        case Discretion(low, high, column):
            number = event.row.values[column] if event.row is not None else None
            if number is None or not low.number <= number <= high.number:
                return None, low.number, high.number
        case _:
            number = value(w, a, who)
    if number is None:
        return None, 0, WITHOUT_END
    low, high = (max(0, end) for end in Range.of(number))
    return low if low == high else None, low, high


def per_unit(w, a, event, who):
    if a.word == "每逾期":
        return a.each.number
    if a.sum is not None:
        figure = value(w, a.sum, who)
    else:
        figure = beyond(w, a.word, event, who)
    if figure is not None and (a.over is not None or a.up_to is not None):
        ends = [end if a.up_to is None else min(end, a.up_to.number) for end in Range.of(figure)]
        figure = Range.from_ends(end - (a.over.number if a.over else 0) for end in ends)
    if figure is None:
        return None
    return Range.from_ends(max(0, end) // a.size.number * a.each.number for end in Range.of(figure))


def beyond(w, word, event, who):
    """每超, 每少 without a figure: what the value of the norm that was broken is beyond its bound."""
    duty = event.verdict.duty
    compared = duty.truth.comparison
    left = value(w, duty.truth.sum, who)
    if isinstance(compared, Between):
        upper, lower = value(w, compared.high, who), value(w, compared.low, who)
    else:
        upper = lower = None
        for b in compared.bounds:
            limit = b.value.number if isinstance(b.value, Quantity) else value(w, b.value, who)
            is_upper = TESTS[b.word][0](1, 2)            # 1 is within a bound of 2
            if (duty.modal == "不得") != is_upper:
                upper = limit
            else:
                lower = limit
    limit = lower if word == "每少" else upper
    if left is None or limit is None:
        return None
    return of_ends(limit, left, lambda a, b: a - b) if word == "每少" else of_ends(left, limit, lambda a, b: a - b)


def by_class(w, a, who):
    left, column = value(w, a.sum, who), column_of(w, a.sum, who)
    for v, quantity in a.lines:
        equal = same(left, literal(w, v, who, column))
        if equal is None:                                # what every class would say, if that is the same
            outcomes = {q.number for _, q in a.lines} | {a.rest.number if a.rest else 0}
            return outcomes.pop() if len(outcomes) == 1 else None
        if equal:
            return quantity.number
    return a.rest.number if a.rest else 0


# ---- what is left of it ---------------------------------------------------------------------------------------------

def work_out_amounts(w, clauses):
    """{(account, table, key): amounts}."""
    found = []
    for c in clauses:
        for index, effect in enumerate(c.effects):
            if not gives(effect):
                continue
            sign = -1 if effect.kind == "扣" else 1
            for origin in events.possible_subjects(w, c):
                for event, times in happenings(w, c, effect, origin):
                    for subject in recipients(w, effect, event) or []:
                        account = goes_to(w, effect, subject, c)
                        if account is None:
                            continue
                        number, low, high = how_much(w, effect, event, c)
                        parts = parts_of(c, index)
                        shares = [p.amount.number for _, p in parts]
                        lows, highs = ([part * times for part in parted(sign * end, shares)] for end in (low, high))
                        unit = w.accounts[account].unit

                        def add(place, account, subject, low, high):
                            found.append(Amount(event, c, low if number is not None else None, events.text_place(c) + (place,), account,
                                                subject, sorted([low, high]), counts_through(w, account, effect, c, event.day)))
                        add(index, account, subject, lows[-1], highs[-1])
                        for (place, part), least, most in zip(parts, lows, highs):
                            for whose in recipients(w, part, event) or []:
                                mark("a part")
                                add(place, account_of_part(w, part, unit, whose), whose, least, most)
                        mark_amount(effect, number)
    found.sort(key=lambda a: (a.event.order, a.place, a.event.subject.key))
    by_end = []
    for end in (0, 1):
        left = {id(a): a.ends[end] for a in found}
        for cap, reach in caps(w):
            within = [a for a in found if reach(a.clause)]
            if cap.kind == "只计":
                keep_highest(w, cap, within, left)
            else:
                bound_sums(w, cap, within, left)
        by_end.append(left)
    for a in found:
        a.credited = tuple(left[id(a)] for left in by_end)
    result = {}
    for a in found:
        result.setdefault((a.account, a.subject.table.name, a.subject.key), []).append(a)
    return result


def mark_amount(effect, number):
    if not isinstance(effect.amount, Quantity):
        kind = type(effect.amount).__name__ + (" " + effect.amount.word if isinstance(effect.amount, PerUnit) else "")
        mark(f"amount {kind}" + (": open" if number is None else ": 0" if number == 0 else ""))
    if effect.each or effect.along or effect.whom:
        mark("amount to " + ("其 各" if effect.each else "a reference on the way" if effect.along else "the one referred to"))


def caps(w):
    """(cap, which clauses it bounds): those in clauses first, then those of a 款, then those of an article."""
    in_clause, in_paragraph, in_article = [], [], []
    for c in w.consequences:
        own = [e for e in c.effects if e.kind in ("至多", "只计")]
        alone = len(own) == len(c.effects) and not c.conditions
        paragraph = [x for x in w.consequences if x.version is c.version and x.paragraph == c.paragraph]
        for cap in own:
            if not alone:
                in_clause.append((cap, lambda x, c=c: x is c))
            elif len(paragraph) > 1:
                in_paragraph.append((cap, lambda x, c=c: x.version is c.version and x.paragraph == c.paragraph
                                     and x.place < c.place))
            else:
                in_article.append((cap, lambda x, c=c: x.version is c.version))
    return in_clause + in_paragraph + in_article


def keep_highest(w, cap, within, left):
    groups = {}
    for a in within:
        if cap.to == "最重":
            group = (id(a.event), id(a.subject))
        else:
            group = (a.account, id(a.subject), a.event.day, a.event.same_matter(w) if "事项" in cap.same else "")
        groups.setdefault(group, []).append(a)
    for list_ in groups.values():
        best = max(list_, key=lambda a: abs(left[id(a)]))    # of equal ones the first
        if len(list_) > 1:
            mark(f"只计 {cap.to} leaves out")
        for a in list_:
            if a is not best:
                left[id(a)] = 0


def bound_sums(w, cap, within, left):
    """The sum of a period is bounded, of what is given and of what is taken each by itself: "not the balance with others".
    What one amount adds is what the bounded sum grows by."""
    limit, sums = cap.amount.number, {}
    for a in within:
        if w.accounts[a.account].unit != cap.amount.unit:
            continue                                     # 每年 至多 4分 says nothing of 奖 100元
        number = left[id(a)]
        span = (period_of(cap.every.period, a.event.day), id(a.subject), number > 0)
        before = sums.get(span, 0)
        after = before + number
        sums[span] = after
        left[id(a)] = max(-limit, min(limit, after)) - max(-limit, min(limit, before))
        if left[id(a)] != number:
            mark("a cap bounds")
