"""A program and its data together: what a name means, which duties there are, what each clause cites.
Nothing is worked out here; verdicts.py, events.py and lists.py do that, and ask this."""
import datetime
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Optional

import days
from days import ONE_DAY, Calendar
from model import *
import printing

NEVER = date(2999, 12, 31)


@dataclass(eq=False)
class Version:
    """An article as it stands from a day to a day (2.25)."""
    article: Article
    first: date
    last: date

    def in_force(self, day):
        return self.first <= day <= self.last


@dataclass(eq=False)
class JudgedDuty:
    """One thing that one 款 demands: a matter, or a condition, or an act in time."""
    version: Version
    paragraph: int
    place: int                                           # as listed in the 款
    point: int                                           # its 项, 0 where it has none
    label: str                                           # 事项 in the tables
    modal: str
    kind: str                                            # standing scheduled periodic by-day value case in-time order follows
    sets: list                                           # [Set]
    conditions: list                                     # C 的: what must hold for it to bind
    exceptions: list                                     # … 除外, in the norm itself: lists of expressions
    matter: str = ""
    every: Optional[Every] = None
    at_least: int = 1
    at_most: Optional[int] = None
    truth: object = None                                 # of a value or case: the comparison, as an expression
    within: Optional[Within] = None
    column: str = ""                                     # of a case: what is to be done is a column
    steps: list = field(default_factory=list)
    consequence: object = None                           # of a duty that follows


@dataclass(eq=False)
class Consequence:
    """One clause of a consequence, with the citation it stands under."""
    version: Version
    paragraph: int
    place: tuple                                         # as the clauses stand in the text
    conditions: list
    items: list                                          # (number, [expressions]); of 有 下列 情形 之一, 同时 符合 …
    verb: str                                            # 违反, 遵守 or ""
    cites: list
    occasion: Optional[tuple]
    effects: list
    item: int = 0                                        # its own 项, under 按 下列 规定 处理


@dataclass(eq=False)
class Exemption:
    """X 不适用 Y 规定."""
    version: Version
    paragraph: int
    conditions: list
    cites: list


@dataclass
class Who:
    """Where an expression is looked at."""
    day: date
    subject: object = None                               # a Row of a 主体
    row: object = None                                   # a Row of a 记录
    matter: str = ""                                     # 本事项
    event: object = None
    place: object = None                                 # the Consequence it stands in
    window: object = None                                # 近 30日: the Span that rows are counted in
    between: bool = False                                # whether a figure may be a Range (4.11): in comparisons


class World:
    def __init__(self, program, data, as_of, first=None, calendar=None):
        self.program, self.data, self.as_of = program, data, as_of
        self.calendar = calendar or Calendar()
        self.in_force = next(b.day for a in program.articles for b in a.body if isinstance(b, InForce))
        days.since = self.in_force
        self.first = max(first, self.in_force) if first else None
        self.memo = {}
        declared = program.declarations
        self.tables = {d.name: d for d in declared if isinstance(d, Table)}
        self.subsets = {d.name: d.expression for d in declared if isinstance(d, Definition) and not d.value}
        self.values = {(d.name, d.value): d.expression for d in declared if isinstance(d, Definition) and d.value}
        self.exchanges = [d for d in declared if isinstance(d, Exchange)]
        self.sheets = {d.name: d for d in declared if isinstance(d, Sheet)}
        self.values |= {(self.sheet_table(d) if d.every else d.record, d.name): d for d in self.sheets.values()}
        self.matters = {name: d for d in declared if isinstance(d, Matter) for name in d.names}
        self.schedules = {d.name: d for d in declared if isinstance(d, Schedule)}
        self.accounts = {d.name: replace(d, every=d.every or Every("年"), base_once=d.every is None)
                         for d in declared if isinstance(d, Points)}
        self.grades = {d.name: d for d in declared if isinstance(d, Grade)}
        self.boards = {d.name: d for d in declared if isinstance(d, Board)}
        self.parameters = {}
        for d in (d for d in declared if isinstance(d, Parameter)):      # one leaves it open, another says what it is
            whole = self.parameters.setdefault(d.name, Parameter(d.name, [], []))
            whole.lines, whole.unset = whole.lines + d.lines, whole.unset + d.unset
        self.versions = self.find_versions()
        self.duties, self.consequences, self.exemptions, self.caps = [], [], [], []
        for version in self.versions:
            for paragraph, body in enumerate(version.article.body, start=1):
                if isinstance(body, Norm):
                    self.add_norm(version, paragraph, body)
                elif isinstance(body, Clauses):
                    self.add_clauses(version, paragraph, body)

    def sheet_table(self, d):
        """Whose a sheet of a period is: 按 村 计, else of the first reference declared."""
        return d.table or next(c.target for c in self.tables[d.record].columns if c.kind == "主体")

    def once(self, key, make):
        """The answer to a question that was asked before is not worked out again."""
        if key not in self.memo:
            self.memo[key] = make()
        return self.memo[key]

    # ---- names

    def base(self, name):
        """The table behind a set: 商户 is a part of 住户."""
        while name not in self.tables:
            expression = self.subsets[name]
            name = expression.sum.products[0].refs[0].primary.name
        return self.tables[name]

    def column(self, table, name):
        return next((c for c in table.columns if c.name == name), None)

    def reference_to(self, table, target, via=""):
        """The column of `table` that refers to `target`: the one named, else the first."""
        for c in table.columns:
            if c.kind == "主体" and c.target == target.name and (not via or c.name == via):
                return c
        return None

    def subject_of(self, row):
        """The subject of a case: the first reference declared."""
        for c in row.table.columns:
            if c.kind == "主体":
                key = row.values[c.name]
                return None if key is None else self.data.subjects[c.target][key]
        return None

    def about(self, row, table):
        """The key of the subject of this table whom a record is about, or None."""
        c = self.reference_to(row.table, table)
        return None if c is None else row.values[c.name]

    def subjects(self, table):
        return [self.data.subjects[table.name][key] for key in sorted(self.data.subjects[table.name])]

    def may_concern(self, d, table):
        """Whether a verdict of this duty may be about a subject of this table."""
        bases = [self.base(s.name) for s in d.sets]
        targets = [next((c.target for c in t.columns if c.kind == "主体"), "") if t.word == "记录" else t.name for t in bases]
        return not targets or table.name in targets

    def account_of(self, table_name):
        return next((a.name for a in self.accounts.values() if a.table == table_name), None)

    # ---- articles

    def find_versions(self):
        found = []
        for number in sorted({a.number for a in self.program.articles}):
            texts = [a for a in self.program.articles if a.number == number]
            texts.sort(key=lambda a: a.revised or a.repealed or date.min)
            for index, article in enumerate(texts):
                if article.repealed:
                    continue
                first = article.revised or self.in_force
                last = NEVER
                if index + 1 < len(texts):
                    last = (texts[index + 1].revised or texts[index + 1].repealed) - ONE_DAY
                found.append(Version(article, first, last))
        return found

    def add_norm(self, version, paragraph, norm):
        exceptions, place = [], 0
        for section in norm.sections:
            exceptions += [p.expression for p in section if isinstance(p, Condition) and p.exception]
        for section in norm.sections:
            conditions, obey, every = [], None, None
            for part in section:
                if isinstance(part, Condition):
                    if not part.exception:
                        conditions += part.expression
                elif isinstance(part, Duty) and isinstance(part.act, ObeyItems):
                    obey = part
                else:
                    if isinstance(part, ValueDuty):      # 每年 governs the values behind it, up to the next ；
                        every = part.every or every
                    place = self.add_duty(version, paragraph, place, 0, norm, conditions, exceptions, part, every=every)
            if obey is None:
                continue
            for item in norm.items:
                own, item_exceptions, every = list(conditions), list(exceptions), obey.every
                for part in item.parts:
                    if isinstance(part, Condition) and part.exception:
                        item_exceptions.append(part.expression)
                for part in item.parts:
                    if isinstance(part, Condition):
                        own += [] if part.exception else part.expression
                        continue
                    of_item = isinstance(part, ItemValue)
                    if of_item:
                        part = ValueDuty(obey.modal, part.sum, part.comparison, obey.every)
                    elif isinstance(part, (Act, InOrder)):
                        part = Duty(obey.modal, part, obey.every)
                    if isinstance(part, ValueDuty):
                        every = part.every or every
                    place = self.add_duty(version, paragraph, place, item.number, norm, own, item_exceptions, part, of_item, every)

    def add_duty(self, version, paragraph, place, point, norm, conditions, exceptions, part, of_item=False, every=None):
        is_case = self.base(norm.sets[0].name).word == "记录"

        def add(label, kind, **more):
            nonlocal place
            self.duties.append(JudgedDuty(version, paragraph, place, point, label, part.modal, kind, norm.sets,
                                          list(conditions), list(exceptions), **more))
            place += 1

        if isinstance(part, ValueDuty):
            label = printing.norm_part(ItemValue(part.sum, part.comparison) if of_item else part)
            truth = Compare(part.sum, part.comparison)
            add(label, "case" if is_case else "value", every=part.every or every, truth=truth)
            return place
        act = part.act
        if isinstance(act, InOrder):
            add(printing.act(act), "order", steps=act.steps)
            return place
        for name in act.names:
            if is_case and act.within is not None:
                is_column = self.column(self.base(norm.sets[0].name), name) is not None
                add(name, "in-time",
                    within=act.within, column=name if is_column else "", matter="" if is_column else name)
            elif is_case:
                truth = Compare(plain_name(name), Is([Truth(True)]))
                add(name, "case", truth=truth)
            elif name not in self.matters:               # a column 是否 of a 主体 (2.17)
                add(name, "value", every=part.every, truth=Compare(plain_name(name), Is([Truth(True)])))
            else:
                kind, every = self.kind_of_duty(part)
                more = {}
                if act.bound == "至多":
                    more["at_most"] = act.times.number // ONE
                elif act.bound == "至少":
                    more["at_least"] = act.times.number // ONE
                if kind in ("periodic", "by-day") and part.modal == "不得" and not act.bound:
                    more["at_most"] = 0
                add(name, kind, matter=name, every=every, within=act.within, **more)
        return place

    def kind_of_duty(self, part):
        every = part.every
        if part.act.within is not None:
            return "by-day", Every(unit=part.act.within.every.unit)
        if every is None:
            return "standing", None
        if every.schedule or every.weekdays or every.days:
            return "scheduled", every
        if every.unit == "日" and not part.act.bound:
            return "scheduled", every                    # 2.4 names 每日 among the days named on the spot
        return "periodic", every

    def add_clauses(self, version, paragraph, clauses):
        verb, cites = "", []
        bands = []                                       # what the clauses of a row of bands say of their value, so far
        beside = []                                      # and what must hold beside it

        def banded(clause):
            """The conditions of a clause: of a band, that its bounds hold of the value and those of no clause before it do."""
            nonlocal bands, beside
            if bands and (clause.band or clause.otherwise):
                first = bands[0]
                own = [Compare(first.sum, Bounds(clause.band), first.period)] if clause.band else []
                found = beside + [Not(b) for b in bands] + own
                bands = bands + own
                return found
            if clause.conditions:
                bands = [e for e in clause.conditions if isinstance(e, Compare)][-1:]
                beside = [e for e in clause.conditions if e not in bands]
            return clause.conditions

        def add(clause, place, before, item):
            nonlocal verb, cites
            for p in breaches(clause.conditions):
                if p.cites:
                    verb, cites = p.verb or "违反", p.cites
            if clause.exempts:
                self.exemptions.append(Exemption(version, paragraph, before + clause.conditions, clause.exempts))
                return
            consequence = Consequence(version, paragraph, place, before + clause.conditions, [], verb, cites,
                                      clause.occasion, clause.effects, item)
            self.consequences.append(consequence)
            for index, effect in enumerate(clause.effects):
                if effect.kind == "应当":
                    # Its place is behind all that the 款 lists before it.
                    for name in effect.duty.act.names:
                        self.duties.append(JudgedDuty(
                            version, paragraph, 100 * place[0] + 10 * place[1] + index, 0, name, effect.duty.modal, "follows",
                            [], [], [], matter=name, within=effect.duty.act.within, consequence=consequence))
            return consequence

        before = []
        for index, clause in enumerate(clauses.clauses):
            if clause.joined:                            # behind a ， what was asked holds on
                clause = replace(clause, conditions=before + clause.conditions)
            before = [e for e in clause.conditions if not any(isinstance(p, Placed) for p in predicates_in([e]))]
            clause = replace(clause, conditions=banded(clause))
            last = index == len(clauses.clauses) - 1
            if clause.by_rule and last and clauses.items:
                for p in breaches(clause.conditions):
                    if p.cites:
                        verb, cites = p.verb or "违反", p.cites
                for number, inner in clauses.items:
                    bands = []
                    for k, c in enumerate(inner):
                        c = replace(c, conditions=banded(c))
                        merged = Clause(c.conditions, c.occasion, clause.effects + c.effects, False, c.exempts)
                        add(merged, (index, number, k), clause.conditions, number)
                continue
            consequence = add(clause, (index, 0, 0), [], 0)
            if last and clauses.items and consequence is not None:
                consequence.items = [(number, inner[0].conditions) for number, inner in clauses.items]

    # ---- citations

    def cited(self, cites, version, paragraph):
        """The duties that these words cite, from a 款 of an article (3.3, 2.25)."""
        found = []
        for c in cites:
            for d in self.duties:
                if self.is_cited(d, c, version, paragraph) and d not in found:
                    found.append(d)
        return found

    def is_cited(self, d, c, version, paragraph):
        if c.word == "本规约":
            return True
        if c.article:
            right = d.version.article.number == c.article
        elif c.word == "前条":
            right = d.version.article.number == version.article.number - 1
        else:
            right = d.version is version
        if c.word == "前款":
            right = right and d.paragraph == paragraph - 1
        if c.word == "本款":
            right = right and d.paragraph == paragraph
        if c.paragraph:
            right = right and d.paragraph == c.paragraph
        if c.point:
            right = right and d.point == c.point
        return right


def plain_name(name):
    return Sum([Product([Ref(Name(name), [])], [])], [])


def breaches(expressions):
    """Every 违反 … and 遵守 … in some conditions, in the order of the text."""
    return [p for p in predicates_in(expressions) if isinstance(p, Breach) or isinstance(p, InARow) and not p.name]


def predicates_in(expressions):
    found = []
    for e in expressions:
        match e:
            case Or(parts) | And(parts):
                found += predicates_in(parts)
            case Not(inside) | Paren(inside):
                found += predicates_in([inside])
            case Predicates(predicates):
                found += predicates
    return found


def names_in(e):
    """Every name that an expression speaks of."""
    found = []
    if isinstance(e, (list, tuple)):
        for part in e:
            found += names_in(part)
    elif isinstance(e, Name):
        found += [e.name] + names_in(e.bracket)
    elif isinstance(e, Step):
        found += [e.name] + names_in(e.bracket)
    elif hasattr(e, "__dataclass_fields__"):
        for f in e.__dataclass_fields__:
            found += names_in(getattr(e, f))
    return found
