"""What a condition or a figure is, looked at on a day: Grammar/README.md, section 4, sentences 9 - 16.
Truths are True, False or None (unknown); figures are integers of ten-thousandths, None where missing."""
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from coverage import mark
from days import ONE_DAY, Span, add_months, move, named_period
from model import *
from rows import Moment, Row
from world import Who, names_in

REST = ["次数", "个数", "合计", "平均", "中位数", "去极值平均", "最大", "最小", "占比"]


# ---- truth ------------------------------------------------------------------------------------------------------

def both(truths):
    truths = list(truths)
    if False in truths:
        return False
    return None if None in truths else True


def either(truths):
    truths = list(truths)
    if True in truths:
        return True
    return None if None in truths else False


def negation(truth):
    return None if truth is None else not truth


def all_hold(w, conditions, who):
    return both(truth(w, e, who) for e in conditions)


def truth(w, e, who):
    match e:
        case Or(parts):
            return either(truth(w, p, who) for p in parts)
        case And(parts):
            return both(truth(w, p, who) for p in parts)
        case Not(inside):
            return negation(truth(w, inside, who))
        case Predicates():
            if e.period and e.period.word.startswith("上"):
                before, now = as_of_period(who, e.period), replace(e, period=Period("本" + e.period.word[1:]))
                return both(events.holds(w, p, now, before) for p in e.predicates)
            return both(events.holds(w, p, e, who) for p in e.predicates)
        case Compare():
            return compare(w, e, who)
    raise TypeError(e)


def lone(sum_):
    """The single name, quantity … that a Sum is, or None."""
    if len(sum_.products) == 1 and len(sum_.products[0].refs) == 1 and not sum_.products[0].refs[0].steps:
        return sum_.products[0].refs[0].primary
    return None


def compare(w, e, who):
    primary = lone(e.sum)
    if e.comparison is not None:
        who = replace(who, between=True)                 # what hangs on figures (4.11)
    who = looking_back(w, as_of_period(who, e.period), e.period)
    if e.comparison is None:
        if isinstance(primary, Paren):
            return truth(w, primary.inside, who)
        if isinstance(primary, Name) and (primary.name in w.subsets or primary.name in w.tables):
            return belongs(w, Set(primary.name, primary.bracket.conditions if primary.bracket else []), who)
        return value(w, e.sum, who)                      # a field 是否 by its name
    if isinstance(primary, ViolationCount):
        left = events.violation_count(w, who.subject, "本" + e.period.word[1:] if e.period else "", who)
    else:
        left = value(w, e.sum, who)
    column = column_of(w, e.sum, who)
    mark(f"{type(e.comparison).__name__}" + (": unknown" if left is None else " of a figure between two" if isinstance(left, Range) else ""))
    match e.comparison:
        case Empty(negated):
            return (left is None) != negated
        case Is(values, negated):
            found = either(same(left, literal(w, v, who, column)) for v in values)
            return negation(found) if negated else found
        case Bounds(bounds):
            return both(within_bound(w, left, b, who, column) for b in bounds)
        case Contains(text):
            return None if left is None else text in left
        case In(what, negated):
            if left is None:
                return None
            if not isinstance(what, str):                # 中心户 在 黑榜 (4.3)
                on = events.is_on(w, lone(what).name, replace(who, subject=left, row=None))
                return negation(on) if negated else on
            span = named_period(what, who.day)
            return span.has(left) != negated
        case Between(low, high, _):
            from_, to = value(w, low, who), value(w, high, who)
            if isinstance(from_, Clock) and from_.minute > to.minute and isinstance(left, Moment):     # past midnight
                truths = {m >= from_.minute or m <= to.minute for m in (range(1440) if left.minute is None else [left.minute])}
                return truths.pop() if len(truths) == 1 else None
            return both([order_of(left, from_, lambda a, b: a >= b), order_of(left, to, lambda a, b: a <= b)])
    raise TypeError(e.comparison)


def looking_back(w, who, period):
    """近 30日 before a figure of rows."""
    if period is None or not period.length:
        return who
    mark("rows of the last days")
    return replace(who, window=Span("", *window(w, period, who.day)))


def as_of_period(who, period):
    """4.18: 上季度 is the same as of the last day of the period before."""
    if period is None or not period.word.startswith("上"):
        return who
    mark("in the period before")
    return replace(who, day=named_period(period.word, who.day).end, event=None)


def belongs(w, set_, who):
    """Whether who.subject (or who.row) is of this set."""
    if set_.name in w.tables:
        thing = who.row if w.tables[set_.name].word == "记录" else who.subject
        if thing is None:
            return None                                  # of a case that names nobody nothing is known
        own = thing.table.name == set_.name
    else:
        own = truth_of_subset(w, w.subsets[set_.name], who)
    return both([own, all_hold(w, set_.filter, who)])


def truth_of_subset(w, e, who):
    """所称 商户，是指 住户（类型 为 商户）."""
    return compare(w, e, who) if isinstance(e, Compare) else truth(w, e, who)


def is_truth(w, sum_, who):
    """A subset in brackets is asked, not read."""
    name = lone(sum_)
    return isinstance(name, Name) and (name.name in w.subsets or name.name in w.tables)


def column_of(w, sum_, who):
    """The declared column that a figure is read from, where it is one."""
    if len(sum_.products) != 1 or len(sum_.products[0].refs) != 1:
        return None
    ref = sum_.products[0].refs[0]
    if not isinstance(ref.primary, Name) or ref.primary.reach:
        return None
    names = [ref.primary.name] + [s.name for s in ref.steps]
    tables = [t.table for t in (who.row, who.subject) if t is not None]
    for table in tables:
        column = w.column(table, names[0])
        if column is None:
            continue
        for name in names[1:]:
            if column is None or column.kind != "主体":
                return None
            column = w.column(w.tables[column.target], name)
        return column
    return None


def literal(w, v, who, column):
    """A value beside 为: a member of the column's enumeration is meant as written."""
    if isinstance(v, Truth):
        return v.value
    primary = lone(v)
    if isinstance(primary, Name) and column is not None and column.kind in ("之一", "文字", "主体"):
        is_member = column.kind == "之一" and any(primary.name == m for m, _ in column.members)
        if is_member or column_of(w, v, who) is None:
            return primary.name
    if isinstance(primary, Name) and primary.name not in w.parameters and any(
            primary.name == line for g in w.grades.values() for line, _ in g.lines):
        return primary.name
    return value(w, v, who)


def same(left, right):
    if left is None or right is None:
        return None
    if isinstance(left, Row):
        left = left.key
    if isinstance(right, Row):
        right = right.key
    return order_of(left, right, lambda a, b: a == b)


def order_of(left, right, test):
    if left is None or right is None:
        return None
    if isinstance(left, Range) or isinstance(right, Range):
        return order_between(Range.of(left), Range.of(right), test)
    if isinstance(right, Clock) and isinstance(left, Moment):
        results = {test(m, right.minute) for m in (range(1440) if left.minute is None else [left.minute])}
        return results.pop() if len(results) == 1 else None
    if isinstance(left, Moment) and isinstance(right, Moment):
        lefts, rights = range(left.first(), left.last() + 1), range(right.first(), right.last() + 1)
        if len(lefts) > 1 and len(rights) > 1 and left.day == right.day:
            return None                                  # any minute of the day against any
        results = {test(a, b) for a in lefts for b in (rights if left.day == right.day else rights[:1])}
        return results.pop() if len(results) == 1 else None
    if isinstance(left, Moment):
        left = left.day
    if isinstance(right, Moment):
        right = right.day
    return test(left, right)


def order_between(left, right, test):
    """4.11: so, or not, where it is for everything between."""
    if test(1, 1) and not test(1, 2) and not test(2, 1):     # equality
        if left.low == left.high == right.low == right.high:
            return True
        return False if left.high < right.low or right.high < left.low else None
    results = {test(a, b) for a in left for b in right}
    return results.pop() if len(results) == 1 else None


class Range(NamedTuple):
    """A figure of which it is only known between which two it lies."""
    low: int
    high: int

    @staticmethod
    def of(figure):
        return figure if isinstance(figure, Range) else Range(figure, figure)

    @staticmethod
    def from_ends(ends):
        ends = list(ends)
        if None in ends:
            return None
        return min(ends) if min(ends) == max(ends) else Range(min(ends), max(ends))


TESTS = {}
for words, inclusive_test, exclusive_test, is_inclusive in [
        ("达到 至少 不少于 不低于 以上 满 届满", lambda a, b: a >= b, lambda a, b: a > b, True),
        ("至多 不超过 不高于 以下 以内", lambda a, b: a <= b, lambda a, b: a < b, True),
        ("超过 高于 以外", lambda a, b: a >= b, lambda a, b: a > b, False),
        ("不满 不足 低于 少于", lambda a, b: a <= b, lambda a, b: a < b, False)]:
    for bound_word in words.split():
        TESTS[bound_word] = (inclusive_test, exclusive_test, is_inclusive)


def within_bound(w, left, bound, who, column=None):
    if isinstance(bound.value, Quantity):
        limit = bound.value.number
    else:
        limit = value(w, bound.value, who) if isinstance(bound.value, Sum) else bound.value.name
        if isinstance(limit, str) and (column is None or column.kind != "之一"):
            lines = next((names for g in w.grades.values() if limit in (names := [n for n, _ in g.lines])), None)
            if lines:                                    # 4.16: of a grade the first line is the best
                limit, left = -lines.index(limit), None if left is None else -lines.index(left)
        member = lone(bound.value).name if isinstance(bound.value, Sum) and isinstance(lone(bound.value), Name) else None
        if column is not None and column.kind == "之一":
            members = [m for m, _ in column.members]
            limit = members.index(member or limit)
            left = None if left is None else members.index(left)
    inclusive_test, exclusive_test, is_inclusive = TESTS[bound.word]
    if bound.inclusive:
        is_inclusive = bound.inclusive == "含"
    return order_of(left, limit, inclusive_test if is_inclusive else exclusive_test)


# ---- figures ----------------------------------------------------------------------------------------------------

def rounded(numerator, denominator):
    """4.10, 4.14: to the ten-thousandth, half away from zero. Division by zero is missing."""
    if denominator == 0:
        return None
    negative = (numerator < 0) != (denominator < 0)
    numerator, denominator = abs(numerator), abs(denominator)
    result = (2 * numerator + denominator) // (2 * denominator)
    return -result if negative else result


def value(w, sum_, who):
    total = product(w, sum_.products[0], who)
    for sign, p in zip(sum_.signs, sum_.products[1:]):
        other = product(w, p, who)
        if total is None or other is None:
            total = None
        else:
            total = of_ends(total, other, lambda a, b: a + b if sign == "+" else a - b)
    return total


def product(w, p, who):
    result = reference(w, p.refs[0], who)
    for sign, r in zip(p.signs, p.refs[1:]):
        other = reference(w, r, who)
        mark(sign + (" missing" if result is None or other is None else ""))
        if result is None or other is None:
            result = None
        elif sign == "×":
            result = of_ends(result, other, lambda a, b: rounded(a * b, ONE))
        elif isinstance(other, Range) and other.low <= 0 <= other.high:
            result = None                                # it may be a division by zero
        else:
            result = of_ends(result, other, lambda a, b: rounded(a * ONE, b))
    return result


def of_ends(left, right, operation):
    """Of a figure between two, what comes of its ends."""
    return Range.from_ends(operation(a, b) for a in Range.of(left) for b in Range.of(right))


class Clock:
    """22:00: a minute of a day."""
    def __init__(self, minute):
        self.minute = minute


class Group:
    """所辖 住户, 巡查（…）: things, of which those `chosen` fulfil the condition and those in `perhaps` may; after 的 X, each with a figure."""
    def __init__(self, things, chosen, perhaps, record="", figure_of=None):
        self.things, self.chosen, self.perhaps, self.record, self.figure_of = things, chosen, perhaps, record, figure_of

    def of_nothing(self, w, span, day):
        """4.11: of no rows 0 where somebody has one in the window, else missing; of no subjects 0."""
        if not self.record:
            return 0
        first, last = (w.in_force, day) if span is None else (span.start, min(span.end, day))
        return 0 if any(first <= r.day <= last for r in w.data.records[self.record]) else None


class Series:
    """环境分, of which a figure over periods is wanted."""
    def __init__(self, account, subject):
        self.account, self.subject = account, subject


def reference(w, ref, who):
    current = primary(w, ref.primary, ref.steps, who)
    for index, s in enumerate(ref.steps):
        if isinstance(current, (Group, Series)) and s.name in REST:
            current = aggregate(w, current, s, who)
        elif isinstance(current, Group):
            figure = (lambda t, s=s: events.violation_count(w, t, s.period, who)) if s.name == "违反次数" else (
                lambda t, s=s: of_thing(w, t, s.name, replace(who, between=False)))
            current = Group(current.things, current.chosen, current.perhaps, current.record, figure)
        elif s.name == "违反次数":
            current = events.violation_count(w, current, s.period, who)
        elif current is not None:
            account = s.name in w.accounts and index + 1 < len(ref.steps)
            current = Series(s.name, current) if account else of_thing(w, current, s.name, who)
    return current


def primary(w, p, steps, who):
    match p:
        case Quantity(number, _):
            return number
        case Day(day):
            return day
        case TimeOfDay(minute):
            return Clock(minute)
        case Text(text):
            return text
        case ThisMatter():
            return who.matter
        case ViolationCount():
            return events.violation_count(w, who.subject, "", who)
        case Paren(inside):
            is_figure = isinstance(inside, Compare) and inside.comparison is None
            if is_figure and not is_truth(w, inside.sum, who):
                return value(w, inside.sum, as_of_period(who, inside.period))
            return truth(w, inside, who)
        case Name():
            return named(w, p, steps, who)
    raise TypeError(p)


def named(w, p, steps, who):
    via = p.bracket.via if p.bracket else ""
    conditions = p.bracket.conditions if p.bracket else []
    here = who.subject or (who.row and w.subject_of(who.row))
    if p.reach:
        mark(p.reach + (" 经" if via else ""))
    if p.reach == "所辖":
        things = []
        for subject in w.subjects(w.base(p.name)):
            for c in subject.table.columns:
                if c.kind == "主体" and c.target == here.table.name and (not via or c.name == via):
                    if subject.values[c.name] == here.key and subject not in things:
                        things.append(subject)
        asked = lambda t: replace(who, subject=t, row=None)
        truths = [(t, belongs(w, Set(p.name), asked(t)), all_hold(w, conditions, asked(t))) for t in things]
        return Group([t for t, of_set, _ in truths if of_set], [t for t, of_set, holds in truths if of_set and holds],
                     [t for t, of_set, holds in truths if both([of_set, holds]) is None])
    if p.reach == "所联":
        thing = who.row if who.row and w.reference_to(who.row.table, w.base(p.name), via) else who.subject
        c = w.reference_to(thing.table, w.base(p.name), via)
        key = thing.values[c.name]
        return None if key is None else w.data.subjects[c.target][key]
    for thing in (who.row, who.subject):
        if thing is not None and (w.column(thing.table, p.name) or (thing.table.name, p.name) in w.values):
            return of_thing(w, thing, p.name, who)
    if p.name in w.sheets and steps and not w.sheets[p.name].every:                     # 村庄环境 的 本月 平均 is 考评 的 村庄环境 的 …
        group = named(w, replace(p, name=w.sheets[p.name].record), steps, who)
        return Group(group.things, group.chosen, group.perhaps, group.record,
                     lambda t: of_thing(w, t, p.name, replace(who, between=False)))
    if p.name in w.tables and w.tables[p.name].word == "记录":
        rows = [r for r in w.data.records[p.name]
                if here is not None and w.about(r, here.table) == here.key and r.day <= who.day]
        truths = [(r, all_hold(w, conditions, replace(who, row=r))) for r in rows]
        return Group(rows, [r for r, holds in truths if holds], [r for r, holds in truths if holds is None], p.name)
    if p.name in w.parameters:
        return parameter(w, w.parameters[p.name], who)
    if p.name in w.accounts or p.name in w.grades or (here is not None and (here.table.name, p.name) in w.values):
        if here is None:
            return None
        if p.name in w.accounts and steps and steps[0].name in REST:
            return Series(p.name, here)
        return of_thing(w, here, p.name, who)
    if any(c.name == p.name for t in w.tables.values() for c in t.columns):
        return None                                      # a field that this subject has not
    return p.name                                        # a member of an enumeration, or a key such as A1


def of_thing(w, thing, name, who):
    """X 的 Y: a field, a derived value, a score, a grade."""
    column = w.column(thing.table, name)
    if column is not None:
        cell = thing.values[name]
        if column.kind == "主体" and cell is not None:
            return w.data.subjects[column.target].get(cell)
        return cell
    if (thing.table.name, name) in w.values:
        e = w.values[thing.table.name, name]
        if isinstance(e, Sheet) and e.every:
            return w.once(("sheet", name, id(thing), who.day), lambda: sheets.score_of_period(w, e, thing, who.day))
        if isinstance(e, Sheet):
            return w.once(("sheet", name, thing.file, thing.place), lambda: sheets.score_of(
                w, e, thing, Who(thing.day, w.subject_of(thing), thing)))
        inner = replace(who, row=thing, subject=w.subject_of(thing), window=None) if thing.table.word == "记录" else replace(
            who, subject=thing, row=None, window=None)
        return w.once(("value", thing.table.name, name, thing.place, thing.file, inner.day, inner.between),
                      lambda: value(w, e.sum, looking_back(w, inner, e.period)) if isinstance(e, Compare) else truth(w, e, inner))
    if name in w.accounts:
        return lists.score_on(w, name, thing, who.day)
    if name in w.grades:
        return lists.grade_on(w, w.grades[name], thing, who.day)
    raise KeyError(name)


def parameter(w, p, who):
    """4.13: on a row, its value on the row's day; elsewhere on the day looked at. The last line whose day has come counts, of one day that
    of the class. Where the class is not known, it is what the line for all and every class would say, if that is the same."""
    day = who.row.day if who.row is not None else who.day
    lines, unset = ([(since or date.min, name, e) for since, name, e in said if since is None or since <= day] for said in (p.lines, p.unset))
    known = {name: is_of_class(w, name, who) for _, name, _ in lines + unset if name}
    holding = [name for name, holds in known.items() if holds]
    mark("a parameter " + ("of a class" if holding else "of an unknown class" if None in known.values() else "for all"))
    mark("a parameter of several days" if len({since for since, _, _ in lines}) > 1 else "a parameter of one day")
    said = lambda classes: line_of(w, lines if any(not name or name in classes for _, name, _ in lines) else unset, classes, who)
    if holding or None not in known.values():
        return said(holding)
    values = {said([name]) for name, holds in known.items() if holds is None}
    values.add(said([]))                                 # and where it is none of them
    return values.pop() if len(values) == 1 else None


def line_of(w, lines, classes, who):
    best = None
    for since, name, e in lines:
        if (not name or name in classes) and (best is None or (since, bool(name)) >= best[0]):
            best = ((since, bool(name)), e)
    return None if best is None else value(w, best[1], who)


def is_of_class(w, name, who):
    """Whether the row at hand, or the subject, is of this class; None where its field is empty."""
    subject = who.subject or (who.row and w.subject_of(who.row))
    if name in w.subsets:
        return belongs(w, Set(name), replace(who, subject=subject)) if subject is not None else None
    for thing in (who.row, subject):
        for c in thing.table.columns if thing is not None else []:
            if c.kind == "之一" and any(name == m for m, _ in c.members):
                return None if thing.values[c.name] is None else thing.values[c.name] == name
    return None


def aggregate(w, group, s, who):
    span = named_period(s.period, who.day) if s.period else who.window
    mark(f"figure {s.name}" + (" of scores" if isinstance(group, Series) else ""))
    if isinstance(group, Series):
        scores = lists.series(w, group.account, group.subject, span, who.day)
        return of_scores(s, scores, None, who.between)
    inside = lambda t: t.table.word == "主体" or (t.day >= w.in_force if span is None else span.has(t.day))
    chosen, things = [t for t in group.chosen if inside(t)], [t for t in group.things if inside(t)]
    perhaps = [t for t in group.perhaps if inside(t)] if who.between else []
    of_nothing = group.of_nothing(w, span, who.day)
    if group.figure_of is not None:
        figures, more = [group.figure_of(t) for t in chosen], [group.figure_of(t) for t in perhaps]
        if any(isinstance(f, Range) for f in figures + more):
            return None if more else of_scores(s, [f for f in figures if f is not None], of_nothing, who.between)
        return of_figures(s, figures, more, of_nothing, who.between, bool(group.record))
    low, high = len(chosen), len(chosen) + len(perhaps)
    if s.name in ("次数", "个数"):
        return of_nothing if high == 0 else Range.from_ends([low * ONE, high * ONE])
    if s.name == "占比":
        return Range.from_ends([rounded(low * ONE, len(things)), rounded(high * ONE, len(things))])
    raise TypeError(s)


def of_figures(s, figures, perhaps, of_nothing, is_truth, of_rows):
    """4.11: a sum lies between leaving out and counting in those that may count; of any other figure nothing is known then, nor where a
    row lacks its value. Of subjects those without a value are left out, but for a sum of which it is asked whether it holds."""
    if is_truth and (of_rows or s.name == "合计") and None in figures + perhaps:
        return None
    if s.name == "合计" and figures and not of_rows and not any(f is not None for f in figures):
        return None
    figures, perhaps = [f for f in figures if f is not None], [f for f in perhaps if f is not None]
    if not perhaps:
        return figure(s, figures, of_nothing)
    if s.name == "合计":
        return Range.from_ends([sum(figures) + sum(f for f in perhaps if f < 0), sum(figures) + sum(f for f in perhaps if f > 0)])
    if s.name in ("次数", "个数"):
        return Range.from_ends([len(figures) * ONE, (len(figures) + len(perhaps)) * ONE])
    return None


def of_scores(s, figures, of_nothing, between):
    """3.37: of scores of which one is open: between what comes of the ends where it is asked whether it holds, else missing."""
    if not any(isinstance(f, Range) for f in figures):
        return figure(s, figures, of_nothing)
    if not between:
        return None
    return Range.from_ends(figure(s, list(ends), of_nothing) for ends in zip(*map(Range.of, figures)))


def figure(s, figures, of_nothing):
    if s.name in ("次数", "个数"):
        return len(figures) * ONE if figures else of_nothing
    if s.name == "合计":
        return sum(figures) if figures else of_nothing
    if not figures:
        return None
    figures = sorted(figures)
    if s.name == "平均":
        return rounded(sum(figures), len(figures))
    if s.name == "最大":
        return figures[-1]
    if s.name == "最小":
        return figures[0]
    if s.name == "中位数":
        half = len(figures) // 2
        return figures[half] if len(figures) % 2 else rounded(figures[half - 1] + figures[half], 2)
    if s.name == "去极值平均":
        drop = len(figures) * s.bracket.quantity.number // ONE
        kept = figures[drop:len(figures) - drop]
        return rounded(sum(kept), len(kept)) if kept else None
    raise TypeError(s)


def window(w, period, day):
    """The days that a period before a predicate speaks of, looked back from `day`."""
    if period is None:
        return w.in_force, day
    if period.word:
        span = named_period(period.word, day)
        return span.start, min(span.end, day)
    number, unit = period.length.number // ONE, period.length.unit
    first = w.calendar.days_before(day, number, unit)
    while unit != "个工作日" and move(first, number, unit) < day:    # 3.10: the days from which so many months run through this one
        first += ONE_DAY
    return first, day


import events                                            # they ask this for truths and figures, and are asked here: at the end, so that
import lists                                             # either may be imported first
import sheets
