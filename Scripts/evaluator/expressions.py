"""What a condition or a figure is, looked at on a day: Grammar/README.md, section 4, sentences 9 - 16.
Truths are True, False or None (unknown); figures are integers of ten-thousandths, None where missing."""
from dataclasses import replace
from datetime import date

from coverage import mark
from days import ONE_DAY, add_months, move, named_period
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
    """What hangs on figures is asked twice: leaving out what may or may not count, and counting it in (4.11)."""
    if who.counting_in is not None or e.comparison is None:
        return compare_once(w, e, who)
    leaving_out = compare_once(w, e, replace(who, counting_in=False))
    counting_in = compare_once(w, e, replace(who, counting_in=True))
    if leaving_out != counting_in:
        mark("a figure of what is unknown")
    mark(f"{type(e.comparison).__name__}: {'unknown' if leaving_out is None else 'known'}")
    return leaving_out if leaving_out == counting_in else None


def compare_once(w, e, who):
    primary = lone(e.sum)
    if e.comparison is None:
        if isinstance(primary, Paren):
            return truth(w, primary.inside, who)
        if isinstance(primary, Name) and (primary.name in w.subsets or primary.name in w.tables):
            return belongs(w, Set(primary.name, primary.bracket.conditions if primary.bracket else []), who)
        return value(w, e.sum, who)                      # a field 是否 by its name
    if isinstance(primary, ViolationCount):
        left = events.violation_count(w, who.subject, e.period.word if e.period else "", who)
    else:
        left = value(w, e.sum, who)
    column = column_of(w, e.sum, who)
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
            span = named_period(what, who.day)
            return span.has(left) != negated
        case Between(low, high, _):
            from_, to = value(w, low, who), value(w, high, who)
            if isinstance(from_, Clock) and from_.minute > to.minute and isinstance(left, Moment):     # past midnight
                truths = {m >= from_.minute or m <= to.minute for m in (range(1440) if left.minute is None else [left.minute])}
                return truths.pop() if len(truths) == 1 else None
            return both([order_of(left, from_, lambda a, b: a >= b), order_of(left, to, lambda a, b: a <= b)])
    raise TypeError(e.comparison)


def belongs(w, set_, who):
    """Whether who.subject (or who.row) is of this set."""
    if set_.name in w.tables:
        thing = who.row if w.tables[set_.name].word == "记录" else who.subject
        own = thing is not None and thing.table.name == set_.name
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
        total = None if total is None or other is None else total + other if sign == "+" else total - other
    return total


def product(w, p, who):
    result = reference(w, p.refs[0], who)
    for sign, r in zip(p.signs, p.refs[1:]):
        other = reference(w, r, who)
        mark(sign + (" missing" if result is None or other is None else ""))
        if result is None or other is None:
            result = None
        elif sign == "×":
            result = rounded(result * other, ONE)
        else:
            result = rounded(result * ONE, other)
    return result


class Clock:
    """22:00: a minute of a day."""
    def __init__(self, minute):
        self.minute = minute


class Group:
    """所辖 住户, 巡查（…）: things, of which those `chosen` fulfil the condition (or may, when those are counted in); after 的 X, each
    with a figure."""
    def __init__(self, things, chosen, figures=None, record=""):
        self.things, self.chosen, self.figures, self.record = things, chosen, figures, record

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
            current = Group(current.things, current.chosen,
                            [(t, of_thing(w, t, s.name, who)) for t in current.chosen], current.record)
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
            return value(w, inside.sum, who) if is_figure and not is_truth(w, inside.sum, who) else truth(w, inside, who)
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
        count = lambda truth_: truth_ is True or who.counting_in and truth_ is None
        asked = lambda t: replace(who, subject=t, row=None, counting_in=None)
        of_set = [t for t in things if count(belongs(w, Set(p.name), asked(t)))]
        chosen = [t for t in of_set if count(all_hold(w, conditions, asked(t)))]
        return Group(of_set, chosen)
    if p.reach == "所联":
        thing = who.row if who.row and w.reference_to(who.row.table, w.base(p.name), via) else who.subject
        c = w.reference_to(thing.table, w.base(p.name), via)
        key = thing.values[c.name]
        return None if key is None else w.data.subjects[c.target][key]
    for thing in (who.row, who.subject):
        if thing is not None and (w.column(thing.table, p.name) or (thing.table.name, p.name) in w.values):
            return of_thing(w, thing, p.name, who)
    if p.name in w.tables and w.tables[p.name].word == "记录":
        rows = [r for r in w.data.records[p.name]
                if here is not None and w.about(r, here.table) == here.key and r.day <= who.day]
        truths = [(r, all_hold(w, conditions, replace(who, row=r, counting_in=None))) for r in rows]
        chosen = [r for r, holds in truths if holds is True or who.counting_in and holds is None]
        return Group(rows, chosen, None, p.name)
    if p.name in w.parameters:
        return parameter(w, w.parameters[p.name], who)
    if p.name in w.accounts or p.name in w.grades or (here is not None and (here.table.name, p.name) in w.values):
        if here is None:
            return None
        if p.name in w.accounts and steps and steps[0].name in REST:
            return Series(p.name, here)
        return of_thing(w, here, p.name, who)
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
        inner = replace(who, row=thing, subject=w.subject_of(thing)) if thing.table.word == "记录" else replace(
            who, subject=thing, row=None)
        return w.once(("value", thing.table.name, name, thing.place, thing.file, inner.day, inner.counting_in),
                      lambda: value(w, e.sum, inner) if isinstance(e, Compare) else truth(w, e, inner))
    if name in w.accounts:
        return lists.score_on(w, name, thing, who.day)
    if name in w.grades:
        return lists.grade_on(w, w.grades[name], thing, who.day)
    raise KeyError(name)


def parameter(w, p, who):
    """4.13: on a row, its value on the row's day; elsewhere on the day looked at. The last line whose day has come counts, of one day that
    of the class. Where the class is not known, it is what the line for all and every class would say, if that is the same."""
    day = who.row.day if who.row is not None else who.day
    lines = [(since or date.min, name, e) for since, name, e in p.lines if since is None or since <= day]
    known = {name: is_of_class(w, name, who) for _, name, _ in lines if name}
    holding = [name for name, holds in known.items() if holds]
    mark("a parameter " + ("of a class" if holding else "of an unknown class" if None in known.values() else "for all"))
    mark("a parameter of several days" if len({since for since, _, _ in lines}) > 1 else "a parameter of one day")
    if holding or None not in known.values():
        return line_of(w, lines, holding, who)
    values = {line_of(w, lines, [name], who) for name, holds in known.items() if holds is None}
    values.add(line_of(w, lines, [], who))               # and where it is none of them
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
    span = named_period(s.period, who.day) if s.period else None
    mark(f"figure {s.name}" + (" of scores" if isinstance(group, Series) else ""))
    if isinstance(group, Series):
        return figure(s, lists.series(w, group.account, group.subject, span, who.day), None)
    inside = lambda t: t.table.word == "主体" or (t.day >= w.in_force if span is None else span.has(t.day))
    if group.figures is not None:
        if who.counting_in and s.name == "合计" and any(f is None for t, f in group.figures if inside(t)):
            return None
        figures = [f for t, f in group.figures if f is not None and inside(t)]
        return figure(s, figures, group.of_nothing(w, span, who.day))
    chosen, things = [t for t in group.chosen if inside(t)], [t for t in group.things if inside(t)]
    if s.name in ("次数", "个数"):
        return len(chosen) * ONE if chosen else group.of_nothing(w, span, who.day)
    if s.name == "占比":
        return rounded(len(chosen) * ONE, len(things))
    raise TypeError(s)


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
    number = period.length.number // ONE
    return w.calendar.days_before(day, number, period.length.unit), day


import events                                            # they ask this for truths and figures, and are asked here: at the end, so that
import lists                                             # either may be imported first
