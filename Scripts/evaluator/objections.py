"""异议 and 复核 of entries on boards: Grammar/README.md, section 4.19 and 4.20."""
from dataclasses import dataclass
from datetime import date
from typing import Optional

from days import ONE_DAY, period_of, periods_between
from expressions import all_hold
from model import *
from rows import Moment
from world import Who
import events
import lists
from coverage import mark

STRUCK, REVIEW, STANDS = "撤销", "复核中", "维持"


@dataclass(eq=False)
class Objection:
    """A row of the record, as far as it goes by itself."""
    row: object
    subject: object
    state: str
    reviewed: Optional[date]                             # the day of the review, if it is by T
    decided: Optional[date]


def day_of(value):
    return value.day if isinstance(value, Moment) else value


def objections(w, board):
    """The rows that may be about this board, in the order of days and rows."""
    return w.once(("objections", board.name), lambda: read(w, board))


def read(w, board):
    said, found = board.objection, []
    if said is None:
        return []
    table, about = w.tables[said.record], w.base(board.set.name)
    days = [c.name for c in table.columns if c.kind in ("日期", "时间")]
    for row in w.data.records[said.record]:
        if not w.in_force <= row.day <= w.as_of:
            continue
        key = w.about(row, about)
        subject = None if key is None else w.data.subjects[about.name].get(key)
        who = Who(w.as_of, subject, row)
        here, upheld = all_hold(w, said.filter, who), all_hold(w, said.conditions, who)
        if here is False:
            continue
        reviewed = day_of(row.values[days[1]]) if days[1:] else None
        reviewed = reviewed if reviewed is not None and reviewed <= w.as_of else None
        is_decided = upheld is not None and (reviewed is not None or not days[1:]) and (here is True or upheld is False)
        state = REVIEW if not is_decided else STRUCK if upheld else STANDS
        mark("objection " + state)
        found.append(Objection(row, subject, state, reviewed, (reviewed or row.day) if is_decided else None))
    return sorted(found, key=lambda o: (o.row.day, o.row.place))


def notice_end(w, board, day):
    """1.21: the last day of the 公示 of the period in which a day lies."""
    first = w.calendar.working_day_from(period_of(board.every.period, day).end + ONE_DAY)
    return w.calendar.last_day_within(first, board.posted.number // ONE, board.posted.unit)


def to_entry(w, board, subject, day):
    """The objections to an entry of this day."""
    return [o for o in objections(w, board) if o.subject is subject and day <= o.row.day <= notice_end(w, board, day)]


def state(w, board, subject, day):
    states = {o.state for o in to_entry(w, board, subject, day)}
    return STRUCK if STRUCK in states else REVIEW if REVIEW in states else STANDS


def entry_days(w, board, subject):
    """The days of all entries of somebody by T, struck ones too."""
    if lists.is_entered(w, board):
        return [m.entry for m in events.stays(w, board.name, subject)]
    return [span.end for span in periods_between(board.every.period, w.in_force, w.as_of) if span.end <= w.as_of
            and any(e.subject is subject for e in lists.entries(w, board, span, span.end))]


def unopposed(w, board, subject):
    """公示 无 异议: [(day)] one for each period with an entry that stands."""
    found, periods = [], {}
    for day in entry_days(w, board, subject):
        periods.setdefault(period_of(board.every.period, day), []).append(day)
    for days in periods.values():
        states = [state(w, board, subject, day) for day in days]
        if REVIEW in states:
            continue
        ends = [max([notice_end(w, board, day)] + [o.decided for o in to_entry(w, board, subject, day)])
                for day, now in zip(days, states) if now == STANDS]
        if ends and max(ends) <= w.as_of:
            mark("unopposed")
            found.append(max(ends))
    return sorted(found)


def table(w):
    """The rows of 异议.csv."""
    for board in w.boards.values():
        for o in objections(w, board):
            if w.first is not None and o.row.day < w.first:
                continue
            head = (o.subject.key if o.subject else "", o.row.day, o.reviewed)
            days = entry_days(w, board, o.subject) if o.subject else []
            spans = sorted({period_of(board.every.period, d) for d in days if d <= o.row.day <= notice_end(w, board, d)}, key=lambda s: s.start)
            for span in spans:
                yield (board.name, span.name, *head, o.state, "", o.row.evidence)
            if not spans:
                before = [d for d in days if d <= o.row.day]
                last = period_of(board.every.period, max(before)).name if before else ""
                reason = "未写明" if o.subject is None else "逾期" if before else "未列入"
                mark("objection refused: " + reason)
                yield (board.name, last, *head, "不受理", reason, o.row.evidence)
