"""What follows from what: Grammar/README.md, section 3. An event is a violation, a 合规, a time limit that was missed, an entry on a
board or a removal, or the end of a period at which a condition was looked at."""
from dataclasses import dataclass, replace
from datetime import date
from typing import Optional

from days import ONE_DAY, move, periods_between
from expressions import Range, all_hold, both, negation, truth, window, within_bound
from model import *
from world import Consequence, Who, names_in, predicates_in
import lists
import objections
import verdicts
from coverage import mark


@dataclass(eq=False)
class Event:
    kind: str                                            # violation compliance overdue listed removed period
    subject: object
    day: date
    order: tuple
    verdict: object = None
    row: object = None
    matter: str = ""
    board: str = ""

    def same_matter(self, w):
        """3.10: a 事项 is one in whatever article; a condition or a column of cases is a matter of its own 款."""
        if self.matter in w.matters or self.verdict is None:
            return self.matter
        duty = self.verdict.duty
        return (self.matter, duty.version.article.number, duty.paragraph)


# ---- events of a subject ------------------------------------------------------------------------------------------

def of_verdicts(w, duties, subject, wanted):
    """The violations (or 合规) of these duties, in the order of 3.1."""
    found = []
    for d in duties:
        if not w.may_concern(d, subject.table):
            continue
        for v in verdicts.verdicts_of(w, d):
            if v.subject is subject and v.day is not None and v.verdict == wanted:
                kind = "violation" if wanted == verdicts.VIOLATED else "compliance"
                found.append(w.once(("event", v, kind), lambda: Event(kind, subject, v.day, v.order, v, v.row, v.duty.label)))
    return sorted(found, key=lambda e: e.order)


def violations(w, subject, duties=None):
    return of_verdicts(w, w.duties if duties is None else duties, subject, verdicts.VIOLATED)


def violation_count(w, subject, period, who):
    first, last = window(w, Period(word=period) if period else None, who.day)
    if who.event is not None or not period:
        last = who.day
    if last < w.in_force:
        return None                                      # 4.18: there were none to count
    return sum(first <= e.day <= last for e in violations(w, subject)) * ONE


def last_day_of(w, verdict):
    """限期 of the tables: of putting it right, else of a duty in time its own."""
    return limit_of(w, verdict) or verdict.due


def limit_of(w, verdict):
    """限 N日内 整改: the last day, or None."""
    def make():
        for c in w.consequences:
            for effect in c.effects:
                if effect.kind == "限" and verdict.subject is not None:
                    if any(e.verdict is verdict and applies(w, c, effect, e) for e in firings(w, c, verdict.subject)):
                        return w.calendar.last_day_within(verdict.day, effect.amount.number // ONE, effect.amount.unit)
        return None
    return w.once(("limit", verdict), make)


def correction(w, verdict):
    """3.13."""
    last = limit_of(w, verdict)
    if last is None:
        return ""
    if verdict.corrected is not None and verdict.corrected <= last:
        return "按期"
    return "逾期" if last < w.as_of else "未到期"


def overdue(w, duties, subject):
    found = []
    for e in violations(w, subject, duties):
        if correction(w, e.verdict) == "逾期":
            day = limit_of(w, e.verdict) + ONE_DAY
            found.append(w.once(("event", e.verdict, "overdue"), lambda: Event(
                "overdue", subject, day, (day,) + e.order[1:], e.verdict, e.row, e.matter)))
    return sorted(found, key=lambda e: e.order)


# ---- which events a clause may follow from ------------------------------------------------------------------------

def own_duties(w, c, p):
    """The duties that a predicate cites, or the citation it stands under, or all."""
    cites = getattr(p, "cites", None) or c.cites
    return w.cited(cites, c.version, c.paragraph) if cites else w.duties


def candidates(w, c, conditions, subject):
    """The events at which these conditions may hold (3.12)."""
    own = predicates_in(conditions)
    verb = c.verb
    for p in own:
        if isinstance(p, Breach) and p.cites:
            verb = p.verb or "违反"

    def of_verb(duties, said=""):
        wanted = verdicts.COMPLIANT if (said or verb) == "遵守" else verdicts.VIOLATED
        return of_verdicts(w, duties, subject, wanted)

    cited = next((p for p in own if isinstance(p, Breach) and p.cites), None)
    if any(isinstance(p, Overdue) for p in own):
        return overdue(w, own_duties(w, c, cited), subject)
    for p in own:
        if isinstance(p, Unopposed):
            return unopposed_events(w, c, p, subject)
        if isinstance(p, Graded) or isinstance(p, InARow) and p.name:
            return attained(w, p, subject)
        if isinstance(p, Placed):
            return placed_events(w, c, p, subject)
    for p in own:
        if isinstance(p, InARow):
            return of_verb(own_duties(w, c, p if p.cites else cited), p.verb)
    for p in own:
        if isinstance(p, Breach) and p.bound is None:
            return of_verb(own_duties(w, c, p), p.verb)
    for p in own:
        if isinstance(p, Has) and p.word != "无" and p.name in w.matters:
            return [e for e in of_verb(own_duties(w, c, cited)) if e.matter == p.name]
    for p in own:
        if isinstance(p, Listed):
            return board_events(w, p, subject)
    counted = []
    for p in own:
        if isinstance(p, Breach):
            counted += [e for e in of_verb(own_duties(w, c, p), p.verb) if e not in counted]
    if counted or any(isinstance(p, Breach) for p in own):
        return sorted(counted, key=lambda e: e.order)
    if c.cites:
        return of_verb(own_duties(w, c, None))
    return ends_of_periods(w, c, conditions, subject)


def board_events(w, p, subject):
    board = w.boards[p.board]
    if lists.is_entered(w, board):
        found = []
        for m in memberships(w, p.board, subject):
            day, order = (m.entry, m.order) if p.verb == "列入" else (m.removal, None)
            if day is not None and not m.review:
                found.append(Event("listed" if p.verb == "列入" else "removed", subject, day, order or (day,), board=p.board))
        return found
    if p.verb == "移出":
        return []
    return [Event("listed", subject, span.end, (span.end,), board=p.board)
            for span in periods_between(board.every.period, w.in_force, w.as_of)
            if span.end <= w.as_of and lists.is_on_list(w, board, span, span.end, subject)]


def meant_board(w, c):
    named = [q.board for o in w.consequences if o.version is c.version and o.paragraph == c.paragraph and o.place <= c.place
             for q in predicates_in(o.conditions) if isinstance(q, (Placed, Listed, Unopposed)) and q.board]
    return w.boards[named[-1]] if named else next(b for b in c.version.article.body if isinstance(b, Board))


def unopposed_events(w, c, p, subject):
    board = meant_board(w, c)
    if subject.table is not w.base(board.set.name):
        return []
    return [w.once(("unopposed", board.name, day, id(subject)), lambda: Event("unopposed", subject, day, (day,), board=board.name))
            for day in objections.unopposed(w, board, subject)]


def placed_events(w, c, p, subject):
    """第1名, 后 3名: at the end of each period in whose list the subject has this place."""
    board, found = meant_board(w, c), []
    for span in periods_between(board.every.period, w.in_force, w.as_of):
        for e in lists.entries(w, board, span, span.end) if span.end <= w.as_of else []:
            if e.subject is subject and lists.is_on_list(w, board, span, span.end, subject) and is_at(p, e, lists.entries(w, board, span, span.end)):
                found.append(w.once(("placed", board.name, span, id(subject)), lambda: Event(
                    "placed", subject, span.end, (span.end,), board=board.name)))
    return found


def attained(w, p, subject):
    """评为 优秀, 连续 4个季度 评为 优秀, 连续 3次 列入 红榜: at the ends of periods."""
    listed = isinstance(p, InARow) and p.verb == "列入"
    name = p.line if isinstance(p, Graded) else p.name
    of = w.boards[name] if listed else next(g for g in w.grades.values() if any(line == name for line, _ in g.lines))
    times, rows, found = p.times.number // ONE if isinstance(p, InARow) else 1, {0}, []
    for span in periods_between(of.every.period, w.in_force, w.as_of):
        if span.end > w.as_of:
            break
        good = lists.is_on_list(w, of, span, span.end, subject) if listed else lists.grade_in(w, of, subject, span, span.end) == name
        rows = {row + 1 for row in rows if good is not False} | {0 for _ in rows if good is not True}      # an entry under review may stand
        follows, rows = rows == {times}, {0 if row == times else row for row in rows}
        if follows:
            found.append(w.once(("attained", name, times, span, id(subject)), lambda: Event(
                "attained", subject, span.end, (span.end,), board=name)))
    return found


def is_at(p, entry, entries):
    from_end = 1 + sum(e.group == entry.group and e.place > entry.place for e in entries)
    place = from_end if p.side in ("后", "倒数") else entry.place
    first, last = (1, p.amount.number // ONE) if p.amount else (p.first, max(p.first, p.last))
    return first <= place <= last


def ends_of_periods(w, c, conditions, subject):
    """3.26: a condition alone is looked at on the last day of each ended period."""
    unit = period_unit(w, c, conditions)
    if subject.table.name not in tables_of(w, c, conditions):
        return []
    return [Event("period", subject, s.end, (s.end,)) for s in periods_between(unit, w.in_force, w.as_of) if s.end <= w.as_of]


def period_unit(w, c, conditions):
    for e in conditions:
        if getattr(e, "period", None) and e.period.word:
            return e.period.word[1:]
    for name in names_in(conditions):
        if name in w.accounts:
            return w.accounts[name].every.period
        if name in w.grades:
            return w.grades[name].every.period
    words = period_words(w, conditions)
    if words:
        return words[0][1:]
    for p in predicates_in(conditions):
        if isinstance(p, OnBoard):
            return w.boards[p.board].every.period
    for effect in c.effects:
        if effect.kind in ("扣", "加"):
            return w.accounts[effect.to or next(iter(w.accounts))].every.period
        if effect.kind in ("列入", "移出"):
            return w.boards[effect.to].every.period
        if effect.kind in OF_BOARDS:
            return w.boards[effect.names[0]].every.period
    return "年"


def period_words(w, e):
    """本月 of 走访 的 本月 次数, in what is said or in the values that it names."""
    if isinstance(e, (list, tuple)):
        return [word for part in e for word in period_words(w, part)]
    if isinstance(e, Step) and e.period:
        return [e.period]
    found = []
    if isinstance(e, (Name, Step)):
        for (_, value), expression in w.values.items():
            if value == e.name:
                found += ["本" + expression.every.period] if getattr(expression, "every", None) else period_words(w, expression)
    for f in getattr(e, "__dataclass_fields__", {}):
        found += period_words(w, getattr(e, f))
    return found


def tables_of(w, c, conditions):
    for name in names_in(conditions):
        if name in w.accounts:
            return [w.accounts[name].table]
        for table, value in w.values:
            if value == name:
                return [table]
    for p in predicates_in(conditions):
        if isinstance(p, OnBoard):
            return [w.base(w.boards[p.board].set.name).name]
    for effect in c.effects:
        if effect.kind in ("扣", "加"):
            return [w.accounts[effect.to or next(iter(w.accounts))].table]
    return [t.name for t in w.tables.values() if t.word == "主体"]


# ---- whether a predicate holds --------------------------------------------------------------------------------------

def matches_now(event, kinds, duties):
    return event is not None and event.kind in kinds and event.verdict is not None and event.verdict.duty in duties


def holds(w, p, whole, who):
    """A predicate of a Predicates `whole`, at an event or, where there is none, on a day."""
    if who.event is None and who.day < w.in_force and not (isinstance(p, Has) and p.name in w.tables):
        return None                                      # 4.18: before the rules there are no violations and no boards
    c, event = who.place, who.event
    match p:
        case Breach():
            duties = own_duties(w, c, p) if c else w.duties
            verb = p.verb or (c.verb if c and not p.total else "") or "违反"
            if p.bound is None:
                if event is None:
                    return count(w, p, whole, who, duties, verb) > 0
                kinds = ("compliance",) if verb == "遵守" else ("violation", "overdue")
                if p.nth and matches_now(event, kinds, duties):
                    return is_nth(count(w, p, whole, who, duties, verb), *p.nth)
                return matches_now(event, kinds, duties)
            if p.bound.word in ("满", "届满"):
                return event in reached(w, p, whole, who, duties, verb)
            return within_bound(w, count(w, p, whole, who, duties, verb) * ONE, p.bound, who)
        case Overdue():
            return event is not None and event.kind == "overdue"
        case Placed():
            return event is not None and event.kind == "placed"
        case Unopposed():
            return event is not None and event.kind == "unopposed"
        case Graded():
            return event is not None and event.kind == "attained"
        case InARow() if p.name:
            return event is not None and event.kind == "attained"
        case InARow():
            return event in in_a_row(w, p, who)
        case Listed():
            if p.bound is None and event is not None:
                return event.kind in ("listed", "removed", "placed") and event.board == p.board
            return within_bound(w, times_listed(w, p, whole, who), p.bound or Bound("以上", Quantity(ONE)), who)
        case Has():
            return has(w, p, whole, who)
        case OnBoard(board, negated):
            on = is_on(w, board, who)
            return negation(on) if negated else on
        case AllRight():
            return event is not None and event.kind == "all-right"
        case AnyItem() | AllItems():
            return True                                  # its 项 are asked in `firings`
    raise TypeError(p)


def counted(w, whole, who, duties, verb):
    """The events that a count counts: up to this one, in the window, of the same matter if that is said."""
    first, last = window(w, whole.period, who.day)
    found = of_verdicts(w, duties, who.subject, verdicts.COMPLIANT if verb == "遵守" else verdicts.VIOLATED)
    found = [e for e in found if first <= e.day <= last]
    if who.event is not None:
        found = [e for e in found if e.order <= who.event.order]
        if "事项" in whole.same:
            found = [e for e in found if e.same_matter(w) == who.event.same_matter(w)]
    return found


def count(w, p, whole, who, duties, verb):
    return len(counted(w, whole, who, duties, verb))


def reached(w, p, whole, who, duties, verb):
    """3.11 满 M次: the events at which the count reaches M; counting starts anew."""
    times = p.bound.value.number // ONE
    found, since = [], {}
    wanted = verdicts.COMPLIANT if verb == "遵守" else verdicts.VIOLATED
    for e in of_verdicts(w, duties, who.subject, wanted):
        matter = e.same_matter(w) if "事项" in whole.same else ""
        inner = replace(who, day=e.day, event=e)
        so_far = [x for x in counted(w, whole, inner, duties, verb) if matter not in since or x.order > since[matter]]
        if len(so_far) >= times:
            found.append(e)
            since[matter] = e.order
    return found


def in_a_row(w, p, who):
    """3.8, 3.9, 3.29: the events at which a row of N is full."""
    c = who.place
    duties = own_duties(w, c, p)
    verb = p.verb or c.verb or "违反"
    good = verdicts.COMPLIANT if verb == "遵守" else verdicts.VIOLATED
    bad = verdicts.VIOLATED if verb == "遵守" else verdicts.COMPLIANT
    both_kinds = of_verdicts(w, duties, who.subject, good) + of_verdicts(w, duties, who.subject, bad)
    found, rows = [], {}
    for e in sorted(both_kinds, key=lambda e: e.order):
        place = (e.verdict.duty.version.article.number, e.verdict.duty.paragraph, e.matter)
        rows[place] = rows.get(place, 0) + 1 if e.verdict.verdict == good else 0
        if rows[place] == p.times.number // ONE:
            found.append(e)
            rows[place] = 0
    return found


def times_listed(w, p, whole, who):
    first, last = window(w, whole.period, who.day)
    board = w.boards[p.board]
    if lists.is_entered(w, board):
        days = [(m.entry if p.verb == "列入" else m.removal, m.review) for m in memberships(w, p.board, who.subject)]
        on = [None if review else True for d, review in days if d is not None and first <= d <= last]
    else:
        on = [lists.is_on_list(w, board, span, min(span.end, who.day), who.subject)
              for span in periods_between(board.every.period, max(first, w.in_force), last)]
    if who.event is not None and who.event.kind == "listed":
        on = [x for x in on if x is not None]            # 4.19: events that count entries count without those under review
    return Range.from_ends([on.count(True) * ONE, (on.count(True) + on.count(None)) * ONE])


def has(w, p, whole, who):
    first, last = window(w, whole.period, who.day)
    if p.name in w.tables and w.tables[p.name].word == "记录":
        rows = [r for r in w.data.records[p.name]
                if w.about(r, who.subject.table) == who.subject.key and first <= r.day <= last]
        truths = [all_hold(w, p.filter, replace(who, row=r)) for r in rows]
        if p.bound is not None:
            known, perhaps = truths.count(True), truths.count(None)
            leaving_out = within_bound(w, known * ONE, p.bound, who)
            return leaving_out if leaving_out == within_bound(w, (known + perhaps) * ONE, p.bound, who) else None
        found = True if True in truths else None if None in truths else False
        return negation(found) if p.word == "无" else found
    if p.name == "违反":
        happened = [e for e in violations(w, who.subject) if first <= e.day <= last]
    else:
        if who.event is not None and p.word != "无":
            return who.event.matter == p.name
        happened = [e for e in violations(w, who.subject) if first <= e.day <= last and e.matter == p.name]
    if p.bound is not None:
        return within_bound(w, len(happened) * ONE, p.bound, who)
    return (len(happened) > 0) != (p.word == "无")


def is_on(w, board, who):
    if lists.is_entered(w, w.boards[board]):
        covering = [None if m.review else True for m in memberships(w, board, who.subject) if m.covers(who.day)]
        return True if True in covering else None if covering else False
    return lists.is_on_list_of(w, w.boards[board], who.day, who.subject)


# ---- when a clause has its effects -----------------------------------------------------------------------------------

def possible_subjects(w, c):
    return [s for t in w.tables.values() if t.word == "主体" for s in w.subjects(t)]


def firings(w, c, subject):
    """The events of a subject at which a clause has its effects."""
    return w.once(("firings", c, id(subject)), lambda: work_out_firings(w, c, subject))


def said_tables(w, c):
    """Of whom the effects say they are (3.10): whom an account, a grade or a board is about."""
    certain = {w.base(w.boards[e.to].set.name).name for e in c.effects if e.kind in ("列入", "移出")}
    possible = [own for own in (of_effect(w, e) for e in c.effects) if own is not None]
    graded = [e.to for e in c.effects if e.kind in ("升", "降", "定为")]
    certain |= {w.accounts[n].table for g in w.grades.values() if "" in graded or any(line in graded for line, _ in g.lines)
                for n in names_in(g.sum) if n in w.accounts}
    return certain or (set.intersection(*possible) if possible else set())


def of_effect(w, e):
    """Of whom points are: of those who have the account, or one in the unit, or the reference to whom they go; None: nothing is said."""
    subjects = [t for t in w.tables.values() if t.word == "主体"]
    if e.kind not in ("扣", "加"):
        return None
    if e.each:
        return {t.name for t in subjects if w.reference_to(w.base(e.each), t)}
    if e.along or e.whom:
        return {t.name for t in subjects if w.column(t, (e.along + [e.whom])[0])}
    if e.to:
        return {w.accounts[e.to].table}
    return {a.table for a in w.accounts.values() if a.unit == getattr(e.amount, "unit", a.unit)}


def is_of(w, c, conditions, subject):
    """3.10, 3.12: whether conditions that cite nothing are about this subject: of whom the effects say, else the other items."""
    if c.cites or any(getattr(p, "cites", None) for p in predicates_in(conditions)):
        return True
    others = [d for _, item in c.items for p in predicates_in(item) if getattr(p, "cites", None)
              for d in w.cited(p.cites, c.version, c.paragraph)]
    said = said_tables(w, c) or {t.name for d in others for t in w.tables.values() if t.word == "主体" and w.may_concern(d, t)}
    return not said or subject.table.name in said


def work_out_firings(w, c, subject):
    found = []
    any_item = any(isinstance(p, AnyItem) for p in predicates_in(c.conditions))
    all_items = any(isinstance(p, AllItems) for p in predicates_in(c.conditions))
    if any_item:
        groups = [c.conditions + conditions for _, conditions in c.items]
    elif all_items:
        groups = [c.conditions + [e for _, conditions in c.items for e in conditions]]
    else:
        groups = [c.conditions]
    for conditions in groups:
        for e in candidates(w, c, conditions, subject) if is_of(w, c, conditions, subject) else []:
            if not c.version.in_force(e.day) or e in found:
                continue
            who = Who(e.day, subject, e.row, e.matter, e, c)
            if all_hold(w, conditions, who) is True and is_occasion(w, c, e):
                found.append(e)
                mark_firing(c, conditions, e)
    return sorted(found, key=lambda e: e.order)


def mark_firing(c, conditions, event):
    mark("event " + event.kind)
    for p in predicates_in(conditions):
        more = (" 累计" if getattr(p, "total", False) else "") + (" " + p.bound.word if getattr(p, "bound", None) else "")
        mark(f"when {type(p).__name__} {getattr(p, 'verb', '')}{getattr(p, 'word', '')}{more}")
    for e in conditions:
        if isinstance(e, Predicates):
            if e.same:
                mark("when 同一 事项")
            if e.period:
                mark("when in a window of days" if e.period.length else "when in a period")
        else:
            mark("when a condition holds")
    if c.occasion:
        mark(f"occasion {'起' if c.occasion[1] else '第N次'}")
    if c.item:
        mark("item of 按 下列 规定")
    for effect in c.effects:
        mark("effect " + effect.kind)


def is_occasion(w, c, event):
    """3.7: 初次, 第N次, 第N次 起."""
    if c.occasion is None:
        return True
    n, and_after, *within = c.occasion
    own = w.cited(c.cites, c.version, c.paragraph) if c.cites else w.duties
    if event.kind == "overdue":
        series = overdue(w, own, event.subject)
    else:
        series = of_verdicts(w, own, event.subject,
                             verdicts.COMPLIANT if event.kind == "compliance" else verdicts.VIOLATED)
    named = [p.name for p in predicates_in(c.conditions) if isinstance(p, Has) and p.word != "无" and p.name in w.matters]
    series = [e for e in series if not named or e.matter in named]      # 3.5
    first, _ = window(w, within[0] if within else None, event.day)
    return is_nth(sum(first <= e.day and e.order <= event.order for e in series), n, and_after)


def is_nth(number, n, and_after):
    mark(f"第N次: {'起 ' if and_after else ''}{number >= n if and_after else number == n}")
    return number >= n if and_after else number == n


OF_BOARDS = ("取消", "暂停", "恢复")                    # what they name are boards


def applies(w, c, effect, event):
    """3.6: the matters that an effect speaks of."""
    if effect.rest:
        named = {n for e in c.effects for n in e.names if e.kind not in OF_BOARDS}
        return event.matter not in named
    if effect.names and effect.kind not in OF_BOARDS:
        return event.matter in effect.names
    return True


# ---- boards that articles enter --------------------------------------------------------------------------------------

@dataclass(eq=False)
class Membership:
    entry: date
    order: tuple
    entered_by: object
    reason: int                                          # the 项, 0 where there is none
    removal: Optional[date] = None
    removed_by: object = None
    review: bool = False                                 # somebody has objected, and it is not decided
    struck: bool = False
    least: Optional[date] = None                         # 不少于 7日: the first day on which it may end

    def covers(self, day):
        return self.entry <= day and (self.removal is None or day < self.removal)


def memberships(w, board, subject):
    """The stays that were not struck (4.19)."""
    return [m for m in stays(w, board, subject) if not m.struck]


def stays(w, board, subject):
    return w.once(("memberships", board, id(subject)), lambda: walk(w, board, subject))


def walk(w, board, subject):
    if subject.table is not w.base(w.boards[board].set.name):
        return []                                        # a board of 住户 has no 社区 on it
    entering = {}                                        # day -> [(place in the text, 项, clause, event)]
    for c in w.consequences:
        if any(e.kind == "列入" and e.to == board for e in c.effects):
            for event in firings(w, c, subject):
                entering.setdefault(event.day, []).append((text_place(c), first_item(w, c, event.day, subject), c, event))
    leaving = {}
    waiting = []
    for c in w.consequences:
        if any(e.kind == "移出" and e.to == board for e in c.effects):
            rights = [p for p in predicates_in(c.conditions) if isinstance(p, AllRight)]
            if rights:
                waiting.append((c, rights[0]))
            else:
                for event in firings(w, c, subject):
                    leaving.setdefault(event.day, []).append(c)
    found, current, asked = [], None, []
    if not entering:
        return found
    day = min(entering)
    while day <= w.as_of:
        if current is not None and day > current.entry:
            asked += leaving.get(day, [])
            if day >= current.least:
                ready = asked + [c for c, right in waiting if c.version.in_force(day) and all_put_right(w, subject, right, day)]
                by = min(ready, key=text_place, default=None)        # of several the first in the text
                if by is not None:
                    mark("a member leaves a board" + (" when the least time is full" if asked and day == current.least else ""))
                    current.removal, current.removed_by, current = day, by, None
        if current is None and day in entering:
            list_ = sorted(entering[day], key=lambda x: x[:2])
            _, reason, c, event = list_[0]
            least = next(e.amount for e in c.effects if e.kind == "列入" and e.to == board)
            current = Membership(day, event.order, c, reason, least=day + ONE_DAY if least is None else move(
                day, least.number // ONE, least.unit))
            asked = []
            found.append(current)
            state = objections.state(w, w.boards[board], subject, day)
            current.review, current.struck = state == objections.REVIEW, state == objections.STRUCK
            if current.struck:
                current = None
        day += ONE_DAY
    return found


def text_place(c):
    return (c.version.article.number, c.version.first, c.paragraph, c.place)


def first_item(w, c, day, subject):
    """3.18: the first item in the text that held on that day."""
    if c.item:
        return c.item
    if not any(isinstance(p, AnyItem) for p in predicates_in(c.conditions)):
        return 0
    for number, conditions in c.items:
        for e in candidates(w, c, c.conditions + conditions, subject):
            if e.day == day and all_hold(w, c.conditions + conditions, Who(day, subject, e.row, e.matter, e, c)) is True:
                return number
    return 0


def all_put_right(w, subject, right, day):
    """3.19: every violation dated by `day` whose 事项 knows a 改正日 was put right N days ago or before."""
    number = right.length.number // ONE if right.length else 0
    unit = right.length.unit if right.length else "日"
    for e in violations(w, subject):
        matter = w.matters.get(e.matter)
        if e.day > day or matter is None or not any(m.kind == "改正日" for m in matter.mappings):
            continue
        if e.verdict.corrected is None or e.verdict.corrected > w.calendar.days_before(day, number, unit):
            return False
    return True
