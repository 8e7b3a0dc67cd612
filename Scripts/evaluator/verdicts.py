"""One verdict for each occasion: Grammar/README.md, section 2."""
from dataclasses import dataclass, replace
from datetime import date
from typing import Optional

from coverage import mark
from days import ONE_DAY, days_of, periods_between
from expressions import all_hold, belongs, both, either, order_of, truth
from model import *
from rows import Moment
from world import Who
import events

COMPLIANT, VIOLATED, UNPROVEN, NOT_DUE, EXEMPT, UNHEEDED = "合规", "违规", "待查", "未到期", "豁免", "未达倡导"
VERDICTS = [COMPLIANT, VIOLATED, UNPROVEN, NOT_DUE, EXEMPT, UNHEEDED]
DONE, NOT_DONE, UNKNOWN, NEITHER = "done", "not done", "unknown", "neither"


@dataclass(eq=False)
class Verdict:
    duty: object
    subject: object                                      # a Row, or None: a case that names nobody
    day: Optional[date]                                  # None: a subject never seen
    verdict: str
    row: object = None                                   # the evidence
    corrected: Optional[date] = None                     # 改正日, as known by T
    until: Optional[date] = None                         # the last day of the occasion's period
    due: Optional[date] = None                           # of a duty in time: its last day
    done: Optional[date] = None                          # and the day it was done, late

    @property
    def order(self):
        """3.1: day, article, 款, matter, row."""
        d = self.duty
        return (self.day, d.version.article.number, d.paragraph, d.place, self.row.place if self.row else ())

    @property
    def who(self):
        if self.subject is not None:
            return self.subject.key
        return self.row.evidence


def shown(w, v):
    """F chooses what is shown."""
    if w.first is None or v.day is None:
        return True
    if v.until is not None and v.verdict != VIOLATED:
        return v.until >= w.first
    return v.day >= w.first


def all_verdicts(w):
    for d in w.duties:
        yield from verdicts_of(w, d)


def verdicts_of(w, d):
    def make():
        if d.modal == "可以":
            return []
        return {"standing": standing, "scheduled": scheduled, "periodic": periodic, "by-day": by_day, "value": of_value,
                 "case": case, "in-time": in_time, "order": in_order, "follows": follows}[d.kind](w, d)
    return w.once(("verdicts", d), make)


# ---- who is bound, who is exempt ----------------------------------------------------------------------------------

def bound_subjects(w, d, day):
    """2.11: who is not known to belong does not belong."""
    for table in w.tables.values():
        if table.word != "主体" or not any(w.base(s.name) is table for s in d.sets):
            continue
        for subject in w.subjects(table):
            who = Who(day, subject)
            if both([either(belongs(w, s, who) for s in d.sets), all_hold(w, d.conditions, who)]) is True:
                yield subject


def is_bound(w, d, subject, day):
    return any(s is subject for s in bound_subjects(w, d, day))


def exemption(w, d, day, subject, row=None):
    """True, False or None: not known (2.12, 2.23)."""
    who = Who(day, subject, row)
    truths = [all_hold(w, e, who) for e in d.exceptions]
    for x in w.exemptions:
        if x.version.in_force(day) and d in w.cited(x.cites, x.version, x.paragraph):
            truths.append(all_hold(w, x.conditions, who))
    return either(truths)


def judged(w, d, subject, day, verdict, row=None, corrected=None, until=None, looked_at=None, case_row=None):
    if d.modal == "鼓励" and verdict in (VIOLATED, UNPROVEN):
        verdict = UNHEEDED                               # 2.9: what is not shown to be done
        day = case_row.day if case_row is not None else day
    exempt = exemption(w, d, looked_at or day, subject, case_row)
    mark(f"duty {d.kind}: {verdict}")
    if exempt is not False:
        mark("exempt" if exempt else "perhaps exempt")
    if exempt is not False:
        verdict = EXEMPT if exempt else UNPROVEN
        if case_row is not None and until is None:
            day = case_row.day                           # what is no violation is of the day of its occasion
    if day is not None:
        day = max(day, w.in_force)                       # a violation's day is never before the rules began
    return Verdict(d, subject, day, verdict, row, corrected, until)


# ---- what a row shows ---------------------------------------------------------------------------------------------

def outcome(w, matter_name, row):
    """2.10: the first line whose condition holds decides. Unknown where a line before it may hold and would say otherwise."""
    matter = w.matters[matter_name]
    possible = []
    who = Who(row.day, w.subject_of(row), row, matter_name)
    matches = all_hold(w, matter.filter, who)
    if matches is False:
        return None
    for m in matter.mappings:
        if m.kind == "改正日" or m.kind == "无":
            continue
        holds = True if m.kind == "有" else all_hold(w, m.conditions, who)
        shows = DONE if m.outcome in ("做到", "发生") else NOT_DONE
        if holds is not False:
            possible.append(shows)
        if holds is True:
            break
    else:
        if possible:
            possible.append(NEITHER)
    if not possible:
        return NEITHER if matches is True else None
    if matches is None:
        return UNKNOWN
    return possible[0] if all(p == possible[0] for p in possible) else UNKNOWN


def rows_of(w, matter_name, subject, first, last, since_in_force=True):
    """The usable rows about this subject from day to day that are about the matter, each with what it shows."""
    if since_in_force:
        first = max(first, w.in_force)
    return [(r, shows) for r, shows in all_rows_of(w, matter_name, subject) if first <= r.day <= min(last, w.as_of)]


def all_rows_of(w, matter_name, subject):
    def make():
        found = []
        for row in rows_about(w, w.matters[matter_name].record, subject):
            shows = outcome(w, matter_name, row)
            if shows is not None:
                found.append((row, shows))
        return sorted(found, key=lambda r: (r[0].day, r[0].place))
    return w.once(("rows", matter_name, id(subject)), make)


def rows_about(w, record, subject):
    def make():
        found = {}
        for row in w.data.records[record]:
            found.setdefault(w.about(row, subject.table), []).append(row)
        return found
    return w.once(("about", record, subject.table.name), make).get(subject.key, [])


def corrected(w, matter_name, row):
    """1.3: a 改正 after T is not seen."""
    for m in w.matters[matter_name].mappings:
        if m.kind == "改正日" and row is not None:
            day = row.values[m.column]
            return day if day is not None and day <= w.as_of else None
    return None


def absence_counts(w, matter_name):
    return any(m.kind == "无" for m in w.matters[matter_name].mappings)


def somebody_has_a_row(w, matter_name, first, last):
    """2.5: a usable row, of anybody, that the matter's own filter lets in: a sheet for something else accuses nobody."""
    matter = w.matters[matter_name]
    return any(max(first, w.in_force) <= r.day <= min(last, w.as_of)
               and all_hold(w, matter.filter, Who(r.day, w.subject_of(r), r, matter_name)) is True
               for r in w.data.records[matter.record])


def ledger_is_whole(w, matter_name, subject, first, last):
    """2.5: absence shows something where somebody has a row, and no row may be anybody's."""
    return somebody_has_a_row(w, matter_name, first, last) and not may_be_anybodys(
        w, matter_name, subject, max(first, w.in_force), min(last, w.as_of))


def may_be_anybodys(w, matter_name, subject, first, last):
    """2.5: a row that names nobody and does not show it not done."""
    return any(first <= r.day <= last and w.about(r, subject.table) is None and outcome(w, matter_name, r) not in (None, NOT_DONE)
               for r in w.data.records[w.matters[matter_name].record])


def is_of_matter(w, matter_name, row):
    return all_hold(w, w.matters[matter_name].filter, Who(row.day, w.subject_of(row), row, matter_name)) is True


def verdict_on(d, shows):
    """What a demand or a prohibition makes of it."""
    if shows == UNKNOWN:
        return UNPROVEN
    return COMPLIANT if (shows == DONE) != (d.modal == "不得") else VIOLATED


# ---- duties of a matter -------------------------------------------------------------------------------------------

def standing(w, d):
    found = []
    first = max(w.in_force, d.version.first)
    last = min(w.as_of, d.version.last)
    span_first = max(first, w.first or first)
    for subject in bound_subjects(w, d, last):
        for row, shows in rows_of(w, d.matter, subject, first, last):
            if shows != NEITHER and is_of_matter(w, d.matter, row):
                found.append(judged(w, d, subject, row.day, verdict_on(d, shows), row, corrected(w, d.matter, row)))
        if span_first <= last and not was_seen(w, d, subject) and not is_asked_later(w, d, subject):
            found.append(judged(w, d, subject, None, UNPROVEN, looked_at=last))
    return found


def was_seen(w, d, subject):
    """Whether the subject has an occasion of this duty in the span, under whatever version of its article."""
    for other in versions_of(w, d):
        first = max(w.in_force, other.version.first, w.first or w.in_force)
        last = min(w.as_of, other.version.last)
        if is_bound(w, other, subject, last) and any(
                shows != NEITHER and is_of_matter(w, d.matter, row) for row, shows in rows_of(w, d.matter, subject, first, last)):
            return True
    return False


def versions_of(w, d):
    """2.25: the same duty, under the same 条, 款 and 项, in whatever version of its article."""
    place = lambda x: (x.version.article.number, x.paragraph, x.point, x.kind, x.matter)
    return [other for other in w.duties if place(other) == place(d)]


def is_asked_later(w, d, subject):
    """2.25: who was never seen in any version has one 待查: here, in the last that binds in the span."""
    for other in versions_of(w, d):
        last = min(w.as_of, other.version.last)
        span_first = max(w.in_force, other.version.first, w.first or w.in_force)
        mark("versions")
        if other.version.first > d.version.first and span_first <= last and is_bound(w, other, subject, last):
            return True
    return False


def scheduled(w, d):
    schedule = w.schedules[d.every.schedule] if d.every.schedule else Schedule("", d.every, [])
    found = []
    mark("schedule " + form_of(schedule))
    for start, day in w.calendar.scheduled(schedule, put_off(w, schedule), w.in_force, w.as_of):
        if not d.version.in_force(min(day, w.as_of)):
            continue
        for subject in bound_subjects(w, d, min(day, w.as_of)):
            if day > w.as_of:                            # 1.13: a window under way
                found.append(judged(w, d, subject, day, NOT_DUE, looked_at=w.as_of))
                continue
            rows = rows_of(w, d.matter, subject, start, day)
            shown_by = {shows: row for row, shows in reversed(rows)}      # the first row that shows it
            if DONE in shown_by:
                shows, row = DONE, shown_by[DONE]
            elif UNKNOWN in shown_by:
                shows, row = UNKNOWN, None
            elif NOT_DONE in shown_by:
                shows, row = NOT_DONE, shown_by[NOT_DONE]
            elif not rows and absence_counts(w, d.matter) and ledger_is_whole(w, d.matter, subject, start, day):
                shows, row = NOT_DONE, None
            else:
                shows, row = UNKNOWN, None
            verdict = verdict_on(d, shows)
            row = row if verdict in (VIOLATED, COMPLIANT) else None
            found.append(judged(w, d, subject, day, verdict, row, corrected(w, d.matter, row)))
    return found


def form_of(schedule):
    """What kind of days a schedule names."""
    if schedule.dates:
        return "dates"
    if schedule.lunar:
        return "lunar window" if any(a != b for d in schedule.lunar for a, b in d.days) else "lunar"
    first = schedule.every.days[0] if schedule.every.days else None
    kind = type(first).__name__ if not isinstance(first, DayPoint) else first.kind
    return f"每 {'N' if schedule.every.number > 1 else ''}{schedule.every.period} {kind}"


def put_off(w, schedule):
    """1.15: {day: where a record says that it is instead}."""
    moves = {}
    for _, record in schedule.causes:
        table = w.tables[record]
        was, now = [c.name for c in table.columns if c.kind == "日期"][:2]
        about = w.column(table, "日程")
        for row in w.data.records[record]:
            name = row.values["日程"] if about is not None and about.kind in ("文字", "之一") else ""
            if row.values[was] is None or name and name != schedule.name:
                continue
            if min(row.values[was], row.values[now] or row.values[was]) <= w.as_of:      # known by then
                moves[row.values[was]] = row.values[now]
    return moves


def periodic(w, d):
    return of_periods(w, d, lambda span: (span.end, span.end))


def by_day(w, d):
    """2.16: 在 每月 D 前."""
    days = d.within.every

    def limit(span):
        day = days_of(days.days[0], span)[0]
        return day, day + ONE_DAY
    return of_periods(w, d, limit)


def of_periods(w, d, limit_of):
    found = []
    for span in periods_between(d.every.period, w.in_force, w.as_of):
        limit, lacking_on = limit_of(span)
        looked_at = min(limit, w.as_of)
        if limit < w.in_force or not d.version.in_force(looked_at):
            continue
        for subject in bound_subjects(w, d, looked_at):
            rows = rows_of(w, d.matter, subject, span.start, limit)
            done = [r for r, shows in rows if shows == DONE]
            unknown = [r for r, shows in rows if shows == UNKNOWN]
            not_done = [r for r, shows in rows if shows == NOT_DONE]
            neither = any(shows == NEITHER for _, shows in rows)
            over = limit <= w.as_of if limit == span.end and d.kind == "periodic" else limit < w.as_of
            complete = absence_counts(w, d.matter) and ledger_is_whole(w, d.matter, subject, span.start, span.end)
            day, row = looked_at, None
            if d.at_most is not None:
                if len(done) > d.at_most:
                    verdict, row = VIOLATED, done[d.at_most]
                    day = row.day
                elif not over:
                    verdict = NOT_DUE
                elif len(done) + len(unknown) > d.at_most:
                    verdict = UNPROVEN
                elif complete or (d.modal == "不得" and not_done):
                    verdict, day = COMPLIANT, span.end
                else:
                    verdict = UNPROVEN
            else:
                late = [r for r, shows in rows_of(w, d.matter, subject, span.start, span.end)
                        if shows == NOT_DONE or (shows == DONE and r.day > limit)]
                if len(done) >= d.at_least:
                    verdict, day = COMPLIANT, done[d.at_least - 1].day
                elif not over:
                    verdict = NOT_DUE
                elif len(done) + len(unknown) >= d.at_least:
                    verdict = UNPROVEN
                elif d.kind == "by-day" and late:
                    verdict, day, row = VIOLATED, lacking_on, late[0]
                elif not_done:
                    verdict, row = VIOLATED, not_done[0]
                    day = row.day
                elif complete and not neither:
                    verdict, day = VIOLATED, lacking_on
                else:
                    verdict = UNPROVEN
            found.append(judged(w, d, subject, day, verdict, row, corrected(w, d.matter, row), span.end, looked_at))
    return found


# ---- duties of values and of cases --------------------------------------------------------------------------------

def verdict_of_truth(d, holds):
    if holds is None:
        return UNPROVEN
    return COMPLIANT if holds != (d.modal == "不得") else VIOLATED


def of_value(w, d):
    """2.17."""
    found = []
    spans = [(w.as_of, True)]
    if d.every is not None:
        spans = [(min(s.end, w.as_of), s.end <= w.as_of) for s in periods_between(d.every.period, w.in_force, w.as_of)]
    for day, over in spans:
        if not d.version.in_force(day):
            continue
        for subject in bound_subjects(w, d, day):
            verdict = verdict_of_truth(d, truth(w, d.truth, Who(day, subject))) if over else NOT_DUE
            found.append(judged(w, d, subject, day, verdict, until=day))
    return found


def cases(w, d):
    """The rows for which the conditions hold, each with its subject."""
    table = w.base(d.sets[0].name)
    for row in w.data.records[table.name]:
        subject = w.subject_of(row)
        who = Who(row.day, subject, row)
        if not w.in_force <= row.day <= w.as_of or not d.version.in_force(row.day):
            continue
        if both([either(belongs(w, s, who) for s in d.sets), all_hold(w, d.conditions, who)]) is True:
            yield row, subject, who


def case(w, d):
    return [judged(w, d, subject, row.day, verdict_of_truth(d, truth(w, d.truth, who)), row, case_row=row)
            for row, subject, who in cases(w, d)]


def in_order(w, d):
    """2.21."""
    found = []
    for row, subject, who in cases(w, d):
        steps = [row.values[s] for s in d.steps]         # as known by T
        steps = [None if s is not None and day_of(s) > w.as_of else s for s in steps]
        before = [order_of(later, earlier, lambda a, b: a < b)
                  for i, earlier in enumerate(steps) for later in steps[i + 1:]]
        wrong = either(before)
        verdict = VIOLATED if wrong is True else COMPLIANT if wrong is False else UNPROVEN
        found.append(judged(w, d, subject, row.day, verdict, row, case_row=row))
    return found


def day_of(value):
    return value.day if isinstance(value, Moment) else value


def base_of(w, d, row):
    thing = row
    for name in d.within.base:
        if thing is None:
            return None
        column = w.column(thing.table, name)
        thing = thing.values[name]
        if column.kind == "主体" and thing is not None:
            thing = w.data.subjects[column.target].get(thing)
    return row.day if not d.within.base else thing


def limits(w, within, base):
    """(first, last): the days that are in time; first is None where none is too early."""
    if within.form == "前":
        return None, base
    number, unit = within.length.number // ONE, within.length.unit
    if within.form == "N前":
        return None, w.calendar.days_before(base, number, unit)
    if within.form == "前N内":
        return w.calendar.days_before(base, number, unit), base - ONE_DAY
    return base, w.calendar.last_day_within(base, number, unit)


def in_time(w, d):
    if not d.column:
        return served(w, d, [(row, subject, base_of(w, d, row)) for row, subject, _ in cases(w, d)])
    found = []
    for row, subject, _ in cases(w, d):
        base, done = base_of(w, d, row), row.values[d.column]
        if done is not None and day_of(done) > w.as_of:
            done = None
        if base is None:
            found.append(judged(w, d, subject, row.day, UNPROVEN, row, case_row=row))
            continue
        if d.within.length is not None and d.within.length.unit in ("小时", "分钟"):
            day, verdict, due = in_minutes(w, d, row, base, done)
        else:
            first, last = limits(w, d.within, day_of(base))
            too_early = d.within.form == "前N内"
            day, due = row.day, last
            if done is not None and day_of(done) <= last and not (too_early and day_of(done) < first):
                verdict, day = COMPLIANT, max(day, day_of(done))
            elif done is not None and last < w.as_of:
                verdict, day = VIOLATED, last + ONE_DAY  # too late, or too early for 前 N日内
            else:
                verdict = NOT_DUE if w.as_of <= last else UNPROVEN
        found.append(judged(w, d, subject, day, verdict, row, looked_at=row.day, case_row=row))
        found[-1].due, found[-1].done = due, None if done is None else day_of(done)
    return found


def in_minutes(w, d, row, base, done):
    """1.19, 2.20."""
    minutes = d.within.length.number // ONE * (60 if d.within.length.unit == "小时" else 1)
    base = base if isinstance(base, Moment) else Moment(base, None)
    earliest, latest = base.first() + minutes, base.last() + minutes
    due = date.fromordinal(latest // 1440)
    if done is not None:
        done = done if isinstance(done, Moment) else Moment(done, None)
        if done.last() <= earliest:
            return max(row.day, done.day), COMPLIANT, due
        if done.first() > latest:
            return date.fromordinal((latest + 1) // 1440), VIOLATED, due
        return row.day, UNPROVEN, due
    end_of_check = w.as_of.toordinal() * 1440 + 1439
    return row.day, NOT_DUE if end_of_check <= latest else UNPROVEN, due


def served(w, d, cases_):
    """2.19: the subject's rows of the matter, each serving one case."""
    found = []
    by_subject = {}
    for row, subject, base in cases_:
        if base is None or subject is None:              # of a case that names nobody no row can show it
            due = base is not None and w.as_of <= limits(w, d.within, day_of(base))[1]
            found.append(judged(w, d, subject, row.day, NOT_DUE if due else UNPROVEN, row, case_row=row))
        else:
            first, last = limits(w, d.within, day_of(base))
            takes = exemption(w, d, row.day, subject, None if d.kind == "follows" else row) is False
            by_subject.setdefault(id(subject), []).append((last, row.place, row, subject, day_of(base), first, takes))
    for list_ in by_subject.values():
        list_.sort(key=lambda c: c[:2])
        left = rows_of(w, d.matter, list_[0][3], date.min, w.as_of, since_in_force=False)
        waiting = []
        for last, _, row, subject, base, first, takes in list_:    # each takes the earliest row that lies in its time
            done = [entry for entry in left if takes and entry[1] == DONE and entry[0].day <= last
                    and (first is None or entry[0].day >= first)]
            if done:
                left.remove(done[0])
            waiting.append(None if not done else done[0][0])
        for index, (last, _, row, subject, base, first, takes) in enumerate(list_):
            next_base = list_[index + 1][4] if index + 1 < len(list_) else None
            day, evidence = row.day, None
            late = [entry for entry in left if entry[1] == DONE and entry[0].day > last
                    and (d.within.form != "内" or next_base is None or entry[0].day < next_base)]
            may_have = any(shows == UNKNOWN and r.day <= last and (first is None or r.day >= first) for r, shows in left)
            if waiting[index] is not None:
                verdict, day = COMPLIANT, max(day, waiting[index].day)
            elif w.as_of <= last:
                verdict = NOT_DUE
            elif may_have:
                verdict = UNPROVEN
            elif late:
                if takes:
                    left.remove(late[0])
                verdict, day, evidence = VIOLATED, last + ONE_DAY, late[0][0]
            elif (absence_counts(w, d.matter) and somebody_shows_it(w, d.matter)
                  and not may_be_anybodys(w, d.matter, subject, date.min, w.as_of)):
                verdict, day = VIOLATED, last + ONE_DAY
            else:
                verdict = UNPROVEN
            follows_ = d.kind == "follows"
            if follows_:
                row.shown_by = evidence
            found.append(judged(w, d, subject, day, verdict, row, looked_at=row.day, case_row=None if follows_ else row))
            found[-1].due, found[-1].done = last, None if evidence is None else evidence.day
    return found


def somebody_shows_it(w, matter_name):
    """2.19: a row by T shows it done or may, of anybody: a ledger in which nobody wrote a line accuses nobody."""
    return any(outcome(w, matter_name, r) in (DONE, UNKNOWN) for r in w.data.records[w.matters[matter_name].record] if r.day <= w.as_of)


def follows(w, d):
    """2.24: an occasion at each event of its clause."""
    class Occasion:
        def __init__(self, event):
            self.day, self.place, self.shown_by = event.day, event.order, None
    found = []
    for subject in events.possible_subjects(w, d.consequence):
        firings = [e for e in events.firings(w, d.consequence, subject)]
        occasions = [(Occasion(e), subject, e.day) for e in firings]
        for v in served(w, d, occasions):
            v.row = v.row.shown_by                       # the row that came late, or none
            found.append(v)
    return found
