"""A program from the trees of Scripts/recogniser: one function a production."""
import pathlib
import sys
from datetime import date
from fractions import Fraction

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "recogniser"))
import recogniser
import words

from model import *

WEEKDAY = {c: i for i, c in enumerate("一二三四五六日", start=1)}


class Node:
    """A production or a token, with its parts read from left to right."""
    def __init__(self, json):
        self.json = json
        self.rule = json.get("rule") or ("word" if json["token"] == "word" else json["token"])
        self.text = json.get("text", "")
        self.value = json.get("value")
        self.parts = [Node(c) for c in json.get("children", [])]
        self.at = 0

    def peek(self, ahead=0):
        place = self.at + ahead
        return self.parts[place] if place < len(self.parts) else None

    def is_word(self, *texts):
        p = self.peek()
        return p is not None and p.rule == "word" and p.text in texts

    def is_rule(self, *rules):
        p = self.peek()
        return p is not None and p.rule in rules

    def take(self):
        self.at += 1
        return self.parts[self.at - 1]

    def word(self, *texts):
        """Takes one of these words if it is next; says which."""
        if self.is_word(*texts):
            return self.take().text
        return ""

    def skip(self, *texts):
        while self.is_word(*texts):
            self.at += 1

    def need(self, rule):
        assert self.is_rule(rule), f"{self.rule}: {rule} expected, not {self.peek() and self.peek().json}"
        return self.take()

    def all(self, rule):
        return [p for p in self.parts if p.rule == rule]


def ten_thousandths(value):
    """三分之二 is 0.6667: half away from zero."""
    exact = Fraction(value) * 2 * ONE
    return (abs(exact) + 1) // 2 * (1 if exact >= 0 else -1)


def read_program(paths):
    """The files and those that they cite, each once, where it is first cited."""
    parts, seen = [], set()

    def add(path):
        path = pathlib.Path(path).resolve()
        if path in seen:
            return
        seen.add(path)
        answer = recogniser.read(path)
        if not answer.accepted:
            raise SyntaxError(f"{path}: {answer}")
        cited = []
        for part in read_file(answer.json()):
            if isinstance(part, Article):
                cited += [b for b in part.body if isinstance(b, Include)]
                part.body = [b for b in part.body if not isinstance(b, Include)]
            if isinstance(part, Include):
                cited.append(part)
            else:
                parts.append(part)
        for include in cited:
            add(path.parent / include.path)
    for path in paths:
        add(path)
    return Program(parts)


def read_file(json):
    import json as codec
    root = Node(codec.loads(json) if isinstance(json, str) else json)
    parts = []
    for n in root.parts:
        if n.rule == "Declaration":
            parts += one(read_declaration(n))
        elif n.rule == "Heading":
            parts.append(Heading(" ".join(p.text for p in n.parts)))
        elif n.rule == "Article":
            parts.append(read_article(n))
        elif n.rule == "Statement":
            continue                                     # text that binds nobody
        else:
            raise SyntaxError(n.json)
    return parts


def one(thing):
    return [] if thing is None else [thing]


def read_article(n):
    a = Article(n.take().value)
    if n.word("自"):
        a.repealed = day(n.take())
        return a
    if n.word("（"):
        a.revised = day(n.take())
        n.skip("修订", "）")
    if n.is_rule("TITLE"):
        a.title = n.take().text
        n.skip("：")
    for body in n.parts[n.at:]:
        inner = body.parts[0]
        a.body += one(read_declaration(inner) if inner.rule == "Declaration" else read_paragraph(inner))
    return a


def day(n):
    return date.fromisoformat(n.value)


# ---- declarations -----------------------------------------------------------------------------------------------

def read_declaration(outer):
    n = outer.parts[0]
    return {"Covenant": lambda: Covenant(n.all("TITLE")[0].text), "Include": lambda: Include(n.all("STRING")[0].text),
            "Units": lambda: Units([p.text for p in n.all("NAME")]), "Table": lambda: read_table(n),
            "Definition": lambda: read_definition(n), "Matter": lambda: read_matter(n), "Schedule": lambda: read_schedule(n),
            "Points": lambda: read_points(n), "Grade": lambda: read_grade(n), "Board": lambda: read_board(n),
            "Parameter": lambda: read_parameter(n), "Exchange": lambda: read_exchange(n), "Sheet": lambda: read_sheet(n),
            "Example": lambda: None}[n.rule]()


def read_table(n):
    t = Table(n.take().text, n.take().text, [])
    for p in n.parts[n.at:]:
        if p.rule == "Source":
            t.sources += [s.text for s in p.all("STRING")]
        elif p.rule == "Column":
            t.columns.append(read_column(p))
    return t


def read_column(n):
    c = Column(n.take().text, "")
    n.skip("为")
    kind = n.need("Type")
    if kind.is_rule("TYPE"):
        c.kind = kind.take().text
    elif kind.is_rule("UNIT"):
        c.kind, c.unit = "单位", kind.take().text.replace("天", "日")
    else:
        members = [(m.parts[0].text, [s.text for s in m.all("STRING")]) for m in kind.all("Member")]
        if kind.parts[-1].text == "之一" and kind.parts[-1].rule == "word":
            c.kind, c.members = "之一", members
        else:
            c.kind, c.target = "主体", members[0][0]
    for m in n.all("Mark"):
        word = m.parts[0].text
        if word == "列名":
            c.headings += [s.text for s in m.all("STRING")]
        else:
            setattr(c, {"编号": "key", "可空": "optional", "不公开": "hidden", "公示同意": "consent", "从低到高": "ordered"}[word], True)
    return c


def read_definition(n):
    n.skip("所称")
    name, value = n.take().text, ""
    if n.word("的"):
        value = n.take().text
    n.skip("，", "是指")
    return Definition(name, value, read_expr(n.take()))


def read_matter(n):
    n.skip("事项")
    names = []
    while n.is_rule("NAME"):
        names.append(n.take().text)
        n.skip("、")
    n.skip("：", "以")
    m = Matter(names, n.take().text, [], [])
    if n.is_rule("Filter"):
        m.filter = read_filter(n.take())
    for p in n.all("Mapping"):
        m.mappings.append(read_mapping(p))
    return m


def read_mapping(n):
    outcome = n.all("Outcome")
    if not outcome:
        return Mapping("改正日", n.take().text)
    outcome = outcome[0].parts[0].text
    if n.is_word("有", "无"):
        return Mapping(n.take().text, outcome=outcome)
    return Mapping("条件", conditions=read_conditions(n.take()), outcome=outcome)


def read_schedule(n):
    n.skip("日程")
    s = Schedule(n.take().text, None, [])
    n.skip("：")
    days = n.take()
    if days.is_rule("Every"):
        s.every = read_every(days.take())
    s.lunar = [read_lunar(x) for x in days.all("LunarDate")]
    s.dates = [day(x) for x in days.all("DATE")]
    for p in n.all("SchedulePart"):
        dates = [day(x) for x in p.all("DATE")]
        if p.is_word("遇") and any(x.text == "以" for x in p.parts):
            s.causes.append((p.parts[1].text, p.parts[5].text))
        elif p.is_word("遇"):
            s.shifts.append((p.parts[1].text, p.parts[2].text))
        elif p.is_word("另"):
            s.added += dates
        elif p.parts[-1].text == "不办":
            s.called_off += dates
        elif p.is_word("自"):
            s.since = dates[0]
            s.until = dates[1] if dates[1:] else s.until
        else:
            s.until = dates[0]
    return s


MONTHS = {m: i for i, m in enumerate("正 二 三 四 五 六 七 八 九 十 十一 十二".split(), start=1)} | {"一": 1, "冬": 11, "腊": 12}
ONES = " 一二三四五六七八九十"


def read_lunar(n):
    found = LunarDate(MONTHS[n.parts[0].text[:-1]] if n.is_rule("LUNARMONTH") else 0)
    for d in n.all("LunarDay"):
        days = [lunar_day(x.text) for x in d.all("LUNARDAY")]
        found.days.append((days[0], days[-1]))
    return found


def lunar_day(text):
    """初一 … 初十, 十一 … 二十, 廿一 or 二十一 …, 三十; 末日 is what 三十 is."""
    if text in ("末日", "三十", "卅"):
        return 30
    if text == "二十":
        return 20
    if text[0] == "廿" or text.startswith("二十"):
        return 20 + ONES.index(text[-1])
    if text[0] == "初":
        return ONES.index(text[-1])
    return 10 + ONES.index(text[-1]) if len(text) > 1 else 10


def read_every(n):
    if n.word("每逢"):
        return Every(schedule=n.take().text)
    n.skip("每")
    e = Every()
    if n.is_rule("WEEKDAY"):
        e.unit = "周"
        e.weekdays = [WEEKDAY[p.text[-1]] for p in n.all("WEEKDAY")]
        return e
    number = ten_thousandths(n.take().value) if n.is_rule("NUM") else ONE
    e.number, e.unit = number // ONE, n.take().text
    if number < ONE:
        e.number, e.unit = 1, "半年"
    if n.word("（"):
        e.number = ten_thousandths(n.take().value) // ONE
    e.days = [read_days(p) for p in n.all("Day")]
    return e


def read_days(n):
    points = [read_day_point(p) for p in n.all("DayPoint")]
    return points[0] if len(points) == 1 else DayWindow(*points)


def read_day_point(n):
    if n.is_rule("MONTHDAY"):
        return tuple(int(x) for x in n.take().value.split("-"))
    if n.is_rule("TERM"):
        return DayPoint("term", term=n.take().text)
    month = n.word("首月", "末月") or None
    if n.is_rule("NUM"):
        month = int(n.take().value)
        n.skip("月")
    d = n.take()
    numbers = [int(x.value) for x in d.all("NUM")]
    weekday = next((WEEKDAY[x.text[-1]] for x in d.all("WEEKDAY")), 0)
    if d.is_word("末日"):
        return DayPoint("last", month) if month else "末日"
    if d.is_word("最后"):
        assert numbers == [1], d.json
        return DayPoint("nth", month, -1, weekday) if weekday else DayPoint("last", month)
    if d.is_word("逢"):
        return DayPoint("ends", month, digits=[x % 10 for x in numbers])
    if d.is_rule("ORDINAL"):
        return DayPoint("nth", month, "一二三四五".find(d.parts[0].text[1]) + 1 or int(d.parts[0].text[1]), weekday)
    if weekday:
        return DayPoint("weekday", month, weekday=weekday)
    return DayPoint("day", month, numbers[0]) if month else numbers[0]


def read_points(n):
    n.skip("积分")
    d = Points(n.take().text, "")
    n.skip("：", "按")
    d.table = n.take().text
    for p in n.all("PointsPart"):
        if p.is_rule("Every"):
            d.every = read_every(p.take())
        word = p.take().text
        if word == "以":
            d.unit = p.take().text
            continue
        if word == "不清零":
            d.goes_on = True
            continue
        if word in ("扣分", "加分"):
            d.valid[word] = read_quantity(p.take())
            continue
        amount = read_quantity(p.take()).number
        setattr(d, {"基础分": "start", "最低": "lowest", "最高": "highest"}[word], amount)
    return d


def read_grade(n):
    n.skip("等级")
    name = n.take().text
    n.skip("：")
    e = read_every(n.take())
    n.skip("按")
    g = Grade(name, e, read_sum(n.take()), [])
    for line in n.all("GradeLine"):
        g.lines.append((line.parts[-1].text, read_bounds(line)))
    return g


def read_board(n):
    n.skip("榜")
    name = n.take().text
    n.skip("：")
    b = Board(name, read_every(n.take()), n.take().text)
    for p in n.all("BoardPart"):
        if p.word("每"):
            b.group = p.take().text
        word = p.take().text
        if word == "取":
            b.set = read_set(p.take())
            b.take, b.amount = p.take().text, read_quantity(p.take())
        elif word == "列":
            b.set = read_set(p.take())
        elif word == "须":
            b.conditions = read_conditions(p.take())
        elif word == "异议":
            p.skip("以")
            b.objection = Objecting(p.take().text, read_filter(p.take()) if p.is_rule("Filter") else [], [])
            b.objection.conditions = read_conditions(p.all("Conditions")[0])
        elif word == "公示":
            b.posted = read_quantity(p.take())
        else:
            b.keys = [read_key(k) for k in p.all("Key")]
    return b


def read_key(n):
    period = read_period(n.take()) if n.is_rule("Period") else None
    return Key(read_sum(n.take()), period, n.word("从高到低", "从低到高"))


def read_sheet(n):
    n.skip("评分表")
    d = Sheet(n.take().text, "", [])
    n.skip("：")
    if n.word("按"):
        d.table = n.take().text
        n.skip("计", "；")
    n.skip("以")
    d.record = n.take().text
    d.full = next((read_quantity(p) for p in n.all("Quantity")), None)
    d.full_without = any(p.text == "满分" for p in n.parts[[p.rule for p in n.parts].index("Quantity") + 1:]) if d.full else False
    unit = [p.text for p in n.all("UNIT")]
    if unit and unit[0] != "次":
        number = [ten_thousandths(p.value) // ONE for p in n.all("NUM")]
        d.every = Every(unit[0], number[0] if number else 1)
    for item in n.all("SheetItem"):
        number, name = item.take().value, item.take().text
        item.skip("，")
        d.items.append(SheetItem(number, name, read_quantity(item.take()), [read_sheet_part(p) for p in item.all("SheetPart")]))
    return d


def read_sheet_part(n):
    part = SheetPart()
    if n.is_rule("Conditions"):
        part.conditions = read_conditions(n.take())
        n.skip("的", "，")
    if n.is_rule("EachLoss") or n.is_word("每"):
        p = n.take() if n.is_rule("EachLoss") else n
        p.skip("每")
        unit = p.take().text
        column = p.take().text if p.is_rule("NAME") else ""
        p.skip("扣")
        part.amount = PerPiece(unit, column, read_quantity(p.take()))
    elif n.word("扣完"):
        part.word = "扣完 为止"
    elif n.word("只计"):
        part.word = "只计 最重 一项"
    elif n.word("本项"):
        part.nothing = True
    elif n.is_rule("PerUnit"):
        part.amount = read_per_unit(n.take(), Effect("")).amount
    elif n.is_rule("ByClass"):
        part.amount = read_by_class(n.take(), Effect("")).amount
    else:
        n.skip("扣")
        part.amount = read_amount(n.take())
    return part


def read_exchange(n):
    n.skip("兑换")
    names = [p.text for p in n.all("NAME")]
    d = Exchange(names[0], names[1], [])
    for p in n.all("ExchangePart"):
        if p.is_rule("Quantity"):
            price = read_quantity(p.take())
            p.skip("换")
            d.prices.append((price, p.take().text))
        elif p.word("按"):
            d.by = p.take().text
    return d


def read_parameter(n):
    n.skip("参数")
    d = Parameter(n.take().text, [])
    opened = n.all("LeftOpen")
    lines = d.unset if opened else d.lines
    for p in (opened[0] if opened else n).all("Dated"):
        since, name = None, ""
        if p.word("自"):
            since = day(p.take())
            p.skip("起")
        if p.is_rule("NAME"):
            name = p.take().text
        p.skip("为")
        lines.append((since, name, read_sum(p.take())))
    return d


# ---- paragraphs -------------------------------------------------------------------------------------------------

def read_paragraph(n):
    p = n.parts[0] if n.rule == "Paragraph" else n
    if p.rule == "InForce":
        return InForce(day(p.all("DATE")[0]))
    if p.rule in ("Adoption", "Statement"):
        return Other()
    return read_norm(p) if p.rule == "Norm" else read_clauses(p)


def read_norm(n):
    n.skip("凡")
    sets = [read_set(s) for s in n.take().all("Set")]
    norm = Norm(sets, [[]])
    n.skip("，")
    while n.is_rule("NormPart"):
        norm.sections[-1].append(read_norm_part(n.take()))
        if n.word("；"):
            norm.sections.append([])
        n.skip("，")
    for item in n.all("NormItem"):
        number, parts = item.take().value, []
        while item.peek() is not None:
            if item.is_rule("Act"):
                parts.append(item_of(read_act(item.take())))
            elif item.is_rule("Sum"):
                sum_ = read_sum(item.take())
                parts.append(ItemValue(sum_, read_comparison(item.take())))
            elif item.is_rule("NormPart"):
                parts.append(read_norm_part(item.take()))
            item.skip("，")
        norm.items.append(NormItem(number, parts))
    return norm


def item_of(act):
    """A NAME with 至少 or 至多 is an Act of an item only with a number of 次: （二）桌数 至多 20桌 is a value and its bound."""
    if not isinstance(act, Act) or not act.bound or act.times.unit == "次" or act.within or act.did:
        return act
    def plain(value):
        return Sum([Product([Ref(value, [])], [])], [])
    return ItemValue(plain(Name(act.names[0])), Bounds([Bound(act.bound, plain(act.times))]))


def read_set(n):
    return Set(n.parts[0].text, read_filter(n.parts[1]) if len(n.parts) > 1 else [])


def read_norm_part(n):
    if n.is_rule("Conditions"):
        conditions = read_conditions(n.take())
        de = n.word("的")
        return Condition(conditions, bool(n.word("除外")), not de)
    every = read_every(n.take()) if n.is_rule("Every") else None
    if n.is_rule("Sum"):
        sum_ = read_sum(n.take())
        modal = n.take().parts[0].text
        return ValueDuty(modal, sum_, read_comparison(n.take()), every)
    modal = n.take().parts[0].text
    return Duty(modal, read_act(n.take()), every)


def read_act(n):
    n = n.all("Deed")[0] if n.all("Deed") else n
    n.parts = [p for p in n.parts if p.rule != "Vague"]      # 及时 has no effect
    if n.is_word("先"):
        return InOrder([p.text for p in n.all("NAME")])
    if n.is_word("遵守", "符合"):
        return ObeyItems(n.take().text)
    a = Act([])
    if n.is_rule("Within"):
        a.within = read_within(n.take())
    a.did = bool(n.word("做到"))
    while n.is_rule("NAME"):
        a.names.append(n.take().text)
        n.skip("、")
    a.bound = n.word("至少", "至多")
    if a.bound:
        a.times = read_quantity(n.take())
    return a


def read_within(n):
    if n.word("自"):
        base = [p.text for p in n.take().all("NAME")]
        n.skip("起")
        return Within("内", read_quantity(n.take()), base, "自")
    n.skip("在")
    if n.is_rule("Quantity"):
        return Within("内", read_quantity(n.take()))
    if n.word("每"):
        every = Every(unit=n.take().text)
        every.days = [read_days(n.take())]
        return Within("每", every=every)
    base = [p.text for p in n.take().all("NAME")]
    if n.is_rule("Quantity"):
        return Within("N前", read_quantity(n.take()), base)
    if n.word("后"):
        return Within("内", read_quantity(n.take()), base, "后")
    n.skip("前")
    if n.is_rule("Quantity"):
        return Within("前N内", read_quantity(n.take()), base)
    return Within("前", None, base)


def read_clauses(n):
    c = Clauses([])
    current = c.clauses
    while n.peek() is not None:
        p = n.take()
        if p.rule in ("Clause", "Ranked"):
            current.append(read_clause(p))
            current[-1].joined = p.rule == "Ranked"
            tell_rest(current)
        elif p.rule == "ITEM":
            c.items.append((p.value, []))
            current = c.items[-1][1]
    return c


def tell_rest(clauses):
    """其余 扣 1分 behind a comparison and where no matters were named is the rest of a row of bands."""
    c, before = clauses[-1], clauses[-2:-1]
    if c.conditions or c.band or c.occasion or not c.effects or not c.effects[0].rest or not before:
        return
    compares = before[0].band or before[0].conditions and isinstance(before[0].conditions[-1], Compare)
    if compares and not any(e.names for e in before[0].effects):
        c.otherwise, c.effects[0].rest = "其余", False


def read_clause(n):
    c = Clause()
    if n.rule == "Ranked":
        return read_effects(n, c)
    while n.peek() is not None:
        if n.is_rule("Conditions"):
            c.conditions = read_conditions(n.take())
        elif n.is_rule("Cites"):
            c.exempts = read_cites(n.take())
        elif n.is_rule("ByRule"):
            c.by_rule = True
            c.effects = [read_effect(e) for e in n.take().all("Effect")]
        elif n.is_rule("Band"):
            p = n.take()
            c.band = read_bounds(p)
            c.otherwise = "" if c.band else "其余 的"
        elif n.is_rule("Effects"):
            read_effects(n.take(), c)
        else:
            n.take()
    return c


def read_effects(n, c):
    for occasion in n.all("Occasion"):
        within = [read_period(occasion.take())] if occasion.is_rule("Period") else []
        c.occasion = (*read_nth(occasion), *within)
    for rank in n.all("Rank"):
        c.conditions = c.conditions + [Predicates([read_rank(rank)])]
    c.effects = [read_effect(e) for e in n.all("Effect")]
    return c


def read_nth(n):
    """初次, 再次, 第2次 [起]: (n, 起?)."""
    word = n.word("初次", "再次")
    number = 0 if word else n.take().value
    since = bool(n.word("起"))
    return (1, False) if word == "初次" else (2, True) if word else (number, since)


def read_rank(n):
    p = Placed(n.take().text if n.is_rule("NAME") else "")
    p.side = n.word("倒数", "前", "后")
    if n.is_rule("Quantity"):
        p.amount = read_quantity(n.take())
    else:
        places = [words.ordinal(x.text) for x in n.all("PLACE")]
        p.first, p.last = places[0], places[-1] if places[1:] else 0
    p.de = any(x.text == "的" for x in n.parts)
    return p


def read_effect(n):
    e = Effect("")
    while n.is_rule("Scope"):
        scope = n.take()
        if scope.word("其余"):
            e.rest = True
        elif scope.word("每"):
            e.per = scope.take().text
        else:
            e.names = [p.text for p in scope.all("NAME")]
    if n.is_rule("Every"):
        e.kind, e.every = "至多", read_every(n.take())
        n.skip("至多", "不超过")
        e.amount = read_quantity(n.take())
        return e
    if n.parts[-1].text == "有效":
        e.kind = "有效"
        e.amount = read_quantity(n.take() if n.is_rule("Quantity") else n)
        return e
    if n.is_rule("Modal"):
        e.kind = "应当"
        modal = n.take().parts[0].text
        e.duty = Duty(modal, read_act(n.take()))
        return e
    if n.is_rule("PerUnit", "ByClass"):
        return read_per_unit(n.take(), e) if n.is_rule("PerUnit") else read_by_class(n.take(), e)
    if n.word("其中"):
        e.kind, e.amount = "其中", Quantity(ten_thousandths(n.take().value), "%")
        if n.word("归"):
            e.along = [p.text for p in n.all("NAME")]
        return read_account(n, e)
    if n.word("其"):
        e.each = n.take().text
        n.skip("各")
        e.kind = n.take().text
        e.amount = read_amount(n.take())
        return read_account(n, e)
    if not n.is_rule("Action"):
        e.kind = "只计"
        while n.word("同一"):
            e.same.append(n.take().text)
        n.skip("只计")
        e.to = n.take().text
        return e
    a = n.take()
    if a.is_rule("UNLAWFUL"):
        e.kind = "罚款"
        return e
    e.again = bool(a.word("再"))
    e.kind = {"取消": "取消", "罚": "罚款"}.get(a.peek().text, a.peek().text)
    a.take()
    if e.kind == "取消" and a.is_word("兑换"):
        e.kind = "取消兑换"
        length = [read_quantity(p) for p in a.all("Quantity")]
        day_ = [tuple(int(x) for x in p.value.split("-")) for p in a.all("MONTHDAY")]
        e.amount = length[0] if length else Through(any(p.text == "次年" for p in a.parts), day_[0])
        return e
    if e.kind == "加倍":
        e.to = a.take().text
        return e
    if e.kind == "清零":
        e.to, e.names = a.take().text if a.is_rule("NAME") else "".join(e.names), []
        return e
    if e.kind == "直接":
        e.kind = a.take().text
        e.to = a.take().text
        e.amount = next((read_quantity(p) for p in a.all("Quantity")), None)
        a.skip("，")
        e.until = bool(a.word("至"))
        return e
    if e.kind == "予以":
        e.to = a.take().text
    elif e.kind in ("列入", "移出"):
        e.to = a.take().text
        e.amount = next((read_quantity(p) for p in a.all("Quantity")), None)
    elif e.kind in ("取消", "暂停", "恢复"):
        e.names = [p.text for p in a.all("NAME")]
        e.amount = next((read_quantity(p) for p in a.all("Quantity")), None)
    elif e.kind in ("上报", "记"):
        e.quoted = a.is_rule("STRING")
        e.to = a.take().text
    elif e.kind in ("扣", "加"):
        if a.is_rule("NAME"):
            e.whom = a.take().text
        e.amount = read_amount(a.take())
        read_account(a, e)
    elif a.is_rule("Quantity"):
        e.amount = read_quantity(a.take())
    return e


def read_account(n, e):
    if n.is_rule("Account"):
        names = [p.text for p in n.take().all("NAME")]
        e.along, e.to = names[:-1], names[-1]
    return e


def read_amount(n):
    if n.is_rule("Sum"):
        return read_sum(n.take())
    quantities = [read_quantity(p) for p in n.all("Quantity")]
    if len(quantities) == 1:
        return quantities[0]
    return Discretion(*quantities, n.all("NAME")[0].text)


def read_per_unit(n, e):
    sum_ = read_sum(n.take()) if n.is_rule("Sum") else None
    over = up_to = None
    if n.word("超过"):
        over = read_quantity(n.take())
    n.skip("且")
    if n.word("不超过"):
        up_to = read_quantity(n.take())
    n.skip("的", "部分")
    word, size = n.take().text, read_quantity(n.take())
    e.kind = n.take().text
    e.amount = PerUnit(word, size, read_quantity(n.take()), sum_, over, up_to)
    return read_account(n, e)


def read_by_class(n, e):
    n.skip("按")
    e.amount = ByClass(read_sum(n.take()), [])
    e.kind = n.take().text
    n.skip("：")
    while n.is_rule("Class"):
        p = n.take().take()
        value = Truth(p.text == "是") if p.rule == "word" else Sum([Product([Ref(Text(p.text) if p.rule == "STRING" else Name(p.text), [])], [])], [])
        e.amount.lines.append((value, read_quantity(n.take())))
        n.skip("，")
    if n.word("其余"):
        e.amount.rest = read_quantity(n.take())
    return read_account(n, e)


def read_cites(n):
    return [read_cite(c) for c in n.all("Cite")]


def read_cite(n):
    c = Cite()
    for p in n.parts:
        if p.rule == "ARTICLE":
            c.article = p.value
        elif p.rule == "PARA":
            c.paragraph = p.value
        elif p.rule == "POINT":
            c.point = p.value
        else:
            c.word = "本规约" if p.rule == "This" else p.text
    return c


# ---- expressions ------------------------------------------------------------------------------------------------

def read_conditions(n):
    return [read_expr(e) for e in n.all("Expr")]


def read_filter(n):
    return read_conditions(n.all("Conditions")[0])


def read_expr(n):
    parts = [read_and(p) for p in n.all("And")]
    return parts[0] if len(parts) == 1 else Or(parts)


def read_and(n):
    parts = [read_not(p) for p in n.all("Not")]
    return parts[0] if len(parts) == 1 else And(parts)


def read_not(n):
    if n.word("非"):
        return Not(read_not(n.take()))
    return read_compare(n.take())


def read_compare(n):
    period = read_period(n.take()) if n.is_rule("Period") else None
    p = n.take()
    if p.rule == "Predicates":
        found = Predicates([], period)
        while p.word("同一"):
            found.same.append(p.take().text)
        found.predicates = [read_predicate(x) for x in p.all("Predicate")]
        return found
    return Compare(read_sum(p), read_comparison(n.take()) if n.is_rule("Comparison") else None, period)


def read_period(n):
    if n.is_rule("PERIOD"):
        return Period(n.take().text)
    near = bool(n.word("近"))
    return Period(length=read_quantity(n.take()), near=near)


def read_predicate(n):
    if n.parts[-1].text == "异议":
        return Unopposed(n.take().text if n.is_rule("NAME") else "")
    total = bool(n.word("累计"))
    nth = read_nth(n) if n.is_word("初次", "再次") or n.is_rule("NTH") else None
    word = n.word("违反", "遵守", "列入", "移出", "连续", "逾期未改", "全部", "有", "无", "未", "同时", "在", "不在", "评为")
    if word == "评为":
        return Graded(n.take().text)
    if word in ("违反", "遵守") or (total and not word):
        cites = read_cites(n.take()) if n.is_rule("Cites") else []
        return Breach(word, cites, read_bound(n.take()) if n.is_rule("Bound") else None, total, nth)
    if word in ("列入", "移出"):
        return Listed(word, n.take().text, read_bound(n.take()) if n.is_rule("Bound") else None, total)
    if word == "连续":
        times = read_quantity(n.take())
        verb = n.word("违反", "遵守", "列入", "评为")
        if verb in ("列入", "评为"):
            return InARow(times, verb, [], n.take().text)
        return InARow(times, verb, read_cites(n.take()) if n.is_rule("Cites") else [])
    if word == "逾期未改":
        return Overdue()
    if word == "全部":
        n.skip("改正", "满")
        return AllRight(read_quantity(n.take()) if n.is_rule("Quantity") else None)
    if word == "同时":
        return AllItems()
    if word in ("在", "不在"):
        return OnBoard(n.take().text, word == "不在")
    if n.is_word("下列"):
        return AnyItem()
    name = n.take().text
    filter_ = read_filter(n.take()) if n.is_rule("Filter") else []
    return Has(word, name, filter_, read_bound(n.take()) if n.is_rule("Bound") else None)


def read_comparison(n):
    word = n.word("为", "不为", "含有", "为空", "不为空", "在", "不在")
    if word in ("为", "不为"):
        return Is([read_value(v) for v in n.all("Value")], word == "不为")
    if word == "含有":
        return Contains(n.take().text)
    if word in ("为空", "不为空"):
        return Empty(word == "不为空")
    if word:
        if n.is_rule("PERIOD"):
            return In(n.take().text, word == "不在")
        low = read_sum(n.take())
        joint = n.word("至", "与")
        return Between(low, read_sum(n.take()), joint) if joint else In(low, word == "不在")
    return Bounds(read_bounds(n))


def read_bounds(n):
    found, joint = [], ""
    for p in n.parts:
        if p.rule == "Bound":
            found.append(read_bound(p))
            found[-1].joint = joint if len(found) > 1 else ""
        joint = p.text if p.rule == "word" else ""
    return found


def read_value(n):
    word = n.word("是", "否")
    return Truth(word == "是") if word else read_sum(n.take())


def read_bound(n):
    inclusive, behind, word, value = "", False, "", None
    for p in n.parts:
        if p.rule == "Inclusive":
            inclusive = next(x.text for x in p.parts if x.text in ("含", "不含"))
            behind = bool(word)
        elif p.rule in ("Prefix", "Suffix"):
            word = p.parts[0].text
        elif p.rule == "Quantity":
            value = read_quantity(p)
        elif p.rule == "Sum":
            value = read_sum(p)
        elif p.rule == "NAME":
            value = Name(p.text)
        else:
            word = p.text
    if isinstance(value, Sum):
        single = value.products[0].refs[0]
        if len(value.products) == 1 and len(value.products[0].refs) == 1 and not single.steps and isinstance(
                single.primary, Quantity):
            value = single.primary
    return Bound(word, value, inclusive, behind)


def read_sum(n):
    return Sum([read_product(p) for p in n.all("Product")], [p.text for p in n.parts if p.rule == "word"])


def read_product(n):
    return Product([read_ref(p) for p in n.all("Ref")], [p.text for p in n.parts if p.rule == "word"])


def read_ref(n):
    ref = Ref(read_primary(n.take()), [])
    while n.word("的"):
        period = n.take().text if n.is_rule("PERIOD") else ""
        name = n.take().text
        ref.steps.append(Step(name, period, read_bracket(n.take()) if n.is_rule("Bracket") else None))
    return ref


def read_primary(n):
    p = n.take()
    if p.rule == "Quantity":
        return read_quantity(p)
    if p.rule == "DATE":
        return Day(day(p))
    if p.rule == "TIME":
        return TimeOfDay(int(p.value))
    if p.rule == "STRING":
        return Text(p.text)
    if p.rule == "word":
        if p.text == "违反次数":
            return ViolationCount()
        if p.text == "本事项":
            return ThisMatter()
        if p.text == "（":
            return Paren(read_expr(n.take()))
        name = n.take().text
        return Name(name, p.text, read_bracket(n.take()) if n.is_rule("Bracket") else None)
    return Name(p.text, "", read_bracket(n.take()) if n.is_rule("Bracket") else None)


def read_bracket(n):
    b = Bracket()
    n.skip("（")
    if n.word("经"):
        b.via = n.take().text
        n.skip("，")
    if n.is_rule("Quantity"):
        b.quantity = read_quantity(n.take())
    if n.is_rule("Conditions"):
        b.conditions = read_conditions(n.take())
    return b


def read_quantity(n):
    p = n.take()
    if p.rule == "PCT":
        return Quantity(ten_thousandths(p.value), "%", p.text)
    unit = n.take().text if n.is_rule("UNIT") else ""
    return Quantity(ten_thousandths(p.value), "日" if unit == "天" else unit, p.text)
