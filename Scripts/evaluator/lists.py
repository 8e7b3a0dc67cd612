"""Scores, grades and boards: Grammar/README.md, section 4."""
from dataclasses import dataclass
from datetime import date
from typing import Optional

from days import ONE_DAY, move, period_of, periods_between
from expressions import Range, all_hold, as_of_period, belongs, value, window, within_bound
from model import *
from rows import Row
from world import Who
import amounts
import events
import exchanges
import objections
from coverage import mark


# ---- scores and grades ---------------------------------------------------------------------------------------------

def score(w, account, subject, span, day, before_clearing=False):
    """3.15: 基础分 and the effects of the period by `day`, bounded once; 3.37: between two numbers where an amount is not known."""
    declared = w.accounts[account]
    cleared = cleared_on(w, account, subject, span, day - ONE_DAY if before_clearing else day)
    times = 0 if cleared else 1
    if declared.goes_on and not declared.base_once:      # 3.40
        times = sum(cleared is None or p.start > cleared for p in periods_between(declared.every.period, w.in_force, day))
    ends = [(declared.start or 0) * times] * 2
    for a in amounts.amounts(w, account, subject):
        if (span.has(a.event.day) or declared.goes_on) and a.event.day <= day <= a.through and (cleared is None or a.event.day > cleared):
            ends = [end + credited for end, credited in zip(ends, a.credited)]
    gone = exchanges.taken(w, account, subject, span, day, cleared)
    ends = [end - gone for end in ends]
    if declared.lowest is not None:
        ends = [max(end, declared.lowest) for end in ends]
    if declared.highest is not None:
        ends = [min(end, declared.highest) for end in ends]
    return Range.from_ends(ends)


def cleared_on(w, account, subject, span, day):
    """3.45: the last day by `day` at whose end what was in the account became 0, or None."""
    found = []
    for c in w.consequences:
        for e in c.effects:
            if e.kind == "清零" and (e.to or w.account_of(subject.table.name)) == account:
                found += [x.day for x in events.firings(w, c, subject) if x.day <= day
                          and (w.accounts[account].goes_on or span.has(x.day)) and events.applies(w, c, e, x)]
    if found:
        mark("cleared")
    return max(found, default=None)


def score_on(w, account, subject, day):
    declared = w.accounts[account]
    if subject.table.name != declared.table or day < w.in_force:
        return None
    return score(w, account, subject, period_of(declared.every.period, day), day)


def series(w, account, subject, span, day):
    """The scores of the periods begun by `day`, in `span` if one is named."""
    declared = w.accounts[account]
    if subject.table.name != declared.table:
        return []
    first = w.in_force if span is None else max(span.start, w.in_force)
    return [score(w, account, subject, p, min(p.end, day)) for p in periods_between(declared.every.period, first, day)
            if span is None or span.has(p.start)]


def grade_in(w, grade, subject, span, day):
    """4.2, 3.31: the first line whose bounds hold, moved by 升 and 降, and what 直接 定为 makes of it. A score between two numbers has a grade
    where both ends have it."""
    figure = value(w, grade.sum, Who(day, subject))
    places = {None} if figure is None else {
        next((i for i, (_, bounds) in enumerate(grade.lines)
              if all(within_bound(w, end, b, Who(day, subject)) for b in bounds)), None) for end in Range.of(figure)}
    moved = 0
    for c in w.consequences:
        for effect in c.effects:
            if effect.kind in ("升", "降"):
                for e in events.firings(w, c, subject):
                    if span.has(e.day) and e.day <= day and events.applies(w, c, effect, e):
                        moved += (effect.amount.number // ONE) * (-1 if effect.kind == "升" else 1)
    said = set_directly(w, grade, subject, span, day)
    if not said and len(places) > 1:
        return None
    if moved and None not in places:
        mark("a grade is moved")
    ends = set()
    for place in places:
        if place is not None:
            place = max(0, min(place + moved, len(grade.lines) - 1))
        ends.add(directly(place, said))
    if len(ends) > 1:
        mark("a grade is set directly, and not known")
        return None
    place = ends.pop()
    return None if place is None else grade.lines[place][0]


def directly(place, said):
    """3.31: what follows from a violation never lifts, what follows from 合规 never lowers; anything else is as it says."""
    of = lambda kinds: [line for line, kind in said if kind in kinds]
    plain, worse, better = of(("listed", "removed", "period", "placed", "attained", "unopposed")), of(("violation", "overdue")), of(("compliance",))
    assert len(plain) + len(worse) + len(better) == len(said), said
    if said:
        mark("a grade is set directly" + (", which makes it no better" if place is not None and worse and max(worse) < place else ""))
    if plain:
        place = max(plain)
    if better:
        place = min(better) if place is None else min(place, min(better))
    if worse:
        place = max(worse) if place is None else max(place, max(worse))
    return place


def set_directly(w, grade, subject, span, day):
    """直接 定为 丁级 [2年 or 至 改正 为止]: the lines that are said of this period, each with what it follows from."""
    names, found = [name for name, _ in grade.lines], []
    for c in w.consequences:
        for effect in c.effects:
            if effect.kind == "定为" and effect.to in names:
                for e in events.firings(w, c, subject):
                    if e.day > day or not events.applies(w, c, effect, e):
                        continue
                    last = e.day if effect.amount is None else move(e.day, effect.amount.number // ONE, effect.amount.unit)
                    right = e.verdict.corrected if effect.until else None
                    if (right is None or right > day) if effect.until else last >= span.start:
                        found.append((names.index(effect.to), e.kind))
                        mark("a grade is set" + (" until it is put right" if effect.until else ""))
    return found


def grade_on(w, grade, subject, day):
    if day < w.in_force:
        return None
    return grade_in(w, grade, subject, period_of(grade.every.period, day), day)


def grades_of_account(w, account):
    return [g for g in w.grades.values() if g.sum.products[0].refs[0].primary == Name(account)]


# ---- boards --------------------------------------------------------------------------------------------------------

@dataclass
class Entry:
    group: str
    place: Optional[int]
    subject: object
    value: object = None
    entered: Optional[date] = None
    reason: int = 0
    review: bool = False


def is_entered(w, board):
    """4.17: a board that articles enter lists its members."""
    return any(e.kind == "列入" and e.to == board.name for c in w.consequences for e in c.effects)


def is_on_list(w, board, span, day, subject):
    """True, False, or None: under review (4.19)."""
    if not any(e.subject is subject for e in entries(w, board, span, day)):
        return False
    return {objections.STRUCK: False, objections.REVIEW: None}.get(standing(w, board, span, subject), True)


def standing(w, board, span, subject):
    """What objections make of an entry on the list of an ended period."""
    if board.objection is None or is_entered(w, board) or span.end > w.as_of:
        return objections.STANDS
    return objections.state(w, board, subject, span.end)


def is_on_list_of(w, board, day, subject):
    return is_on_list(w, board, period_of(board.every.period, day), day, subject)


def entries(w, board, span, day):
    return w.once(("board", board.name, span, day), lambda: make_board(w, board, span, day))


def make_board(w, board, span, day):
    group_table = w.base(board.set.name)
    if is_entered(w, board):
        found = []
        for subject in w.subjects(group_table):
            for m in events.memberships(w, board.name, subject):
                if m.covers(day):
                    found.append(Entry("", None, subject, None, m.entry, m.reason, m.review))
        return found
    members = [s for s in w.subjects(group_table) if belongs(w, board.set, Who(day, s)) is True]
    groups = {"": members}
    if board.group:
        groups = {}
        for s in members:
            column = w.reference_to(group_table, w.tables[board.group])
            if s.values[column.name] is not None:
                groups.setdefault(s.values[column.name], []).append(s)
    found = []
    for name in sorted(groups):
        limit = None
        if board.take:
            limit = board.amount.number // ONE
            if board.amount.unit == "%":
                limit = max(1, len(groups[name]) * board.amount.number // ONE)
        eligible = [s for s in groups[name] if is_eligible(w, board, span, day, s)]
        found += ranked(w, board, name, eligible, day, limit)
    return found


def is_eligible(w, board, span, day, subject):
    if all_hold(w, board.conditions, Who(day, subject)) is not True:
        return False
    for kind, first, last in lost_times(w, board, subject, day):
        if kind == "暂停" and first <= day <= last or kind == "取消" and first <= span.end and last >= span.start:
            mark("a title is lost" if kind == "取消" else "a title is suspended")
            return False
    return True


def lost_times(w, board, subject, day):
    """3.21 and what follows it: (取消 or 暂停, its first day, its last), as of a day."""
    found = []                                           # [kind, the event's order, first, last]
    for c in w.consequences:
        for effect in c.effects:
            if effect.kind not in ("取消", "暂停", "恢复") or board.name not in effect.names:
                continue
            entered = entered_board(c)
            if effect.kind == "取消" and effect.amount is None and entered and is_entered(w, w.boards[entered]):
                for m in events.memberships(w, entered, subject):
                    if m.review:
                        continue
                    last = date.max if m.removal is None or m.removal > day else m.removal - ONE_DAY
                    found.append(["取消", (m.entry, 1, m.order), m.entry, last])     # what follows from an entry is last of its day
                continue
            for e in events.firings(w, c, subject):
                last = e.day
                if effect.kind == "取消" and effect.amount is None:
                    last = period_of(board.every.period, e.day).end
                elif effect.kind != "恢复":
                    last = date.max if effect.amount is None else move(e.day, effect.amount.number // ONE, effect.amount.unit)
                found.append([effect.kind, (e.day, int(e.kind == "listed"), e.order), e.day, last])
    found = sorted((x for x in found if x[2] <= day), key=lambda x: x[1])
    for place, (kind, _, restored, _) in enumerate(found):
        if kind == "恢复":
            for earlier in found[:place]:
                earlier[3] = min(earlier[3], restored - ONE_DAY)
    return [(kind, first, last) for kind, _, first, last in found if kind != "恢复" and first <= last]


def entered_board(c):
    """X of 列入 X 的."""
    from world import predicates_in
    return next((p.board for p in predicates_in(c.conditions) if isinstance(p, Listed) and p.verb == "列入" and not p.bound), None)


class Backwards:
    """Orders from high to low."""
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value

    def __eq__(self, other):
        return self.value == other.value


def key_value(w, key, subject, day):
    who = Who(day, subject)
    who = as_of_period(who, key.period)
    if isinstance(key.sum.products[0].refs[0].primary, ViolationCount):
        return events.violation_count(w, subject, "本" + key.period.word[1:] if key.period else "", who)
    result = value(w, key.sum, who)
    if isinstance(result, Range):
        return None                                      # 4.8: of what is not known there is no ordering
    return result.key if isinstance(result, Row) else result


def ranked(w, board, group, eligible, day, limit):
    ordered = []
    for s in eligible:
        values = [key_value(w, k, s, day) for k in board.keys]
        if None in values:
            continue                                     # 4.8: what has no value is in no ordering
        directed = [Backwards(v) if k.direction == "从高到低" else v for k, v in zip(board.keys, values)]
        shown = values[0] if values and isinstance(values[0], int) else None
        ordered.append((directed, s, shown))
    ordered.sort(key=lambda x: x[0])
    found, place, before = [], 0, None
    for position, (directed, s, first) in enumerate(ordered, start=1):
        if before is None or directed != before:
            place, before = position, directed
        behind = sum(directed < other for other, _, _ in ordered)        # of 后 N户: how many stand behind
        if limit is not None and board.take:
            mark(f"取 {board.take}")
        if before is not None and place < position:
            mark("a place is shared")
        if limit is None or (behind if board.take == "后" else place - 1) < limit:
            found.append(Entry(group, place, s, first))
    found.sort(key=lambda e: (e.place, e.subject.key))
    return found
