"""A program of model.py as text, one blank between words."""
from model import *

HAN = "零一二三四五六七八九十"


def han(number):
    """1 … 99 as 一 … 九十九."""
    if number <= 10:
        return HAN[number]
    tens, ones = divmod(number, 10)
    return ("" if tens == 1 else HAN[tens]) + "十" + (HAN[ones] if ones else "")


def number(value):
    """Ten-thousandths without trailing zeros."""
    whole, rest = divmod(abs(value), ONE)
    return ("-" if value < 0 else "") + f"{whole}.{rest:04}".rstrip("0").rstrip(".")


def day(value):
    return f"{value.year}年{value.month}月{value.day}日"


def quantity(q):
    if q.text:
        return q.text + (q.unit if q.unit != "%" else "")
    return number(q.number * 100) + "%" if q.unit == "%" else number(q.number) + q.unit


def quoted(text):
    return f"“{text}”"


# ---- expressions ------------------------------------------------------------------------------------------------

def conditions(list_):
    return "，".join(expression(e) for e in list_)


def filter_(list_):
    return f"（{conditions(list_)}）" if list_ else ""


def bracket(b):
    if b is None:
        return ""
    parts = []
    if b.via:
        parts.append("经 " + b.via)
    if b.quantity:
        parts.append(quantity(b.quantity))
    if b.conditions:
        parts.append(conditions(b.conditions))
    return f"（{'，'.join(parts)}）"


def expression(e):
    match e:
        case Or(parts):
            return " 或 ".join(expression(p) for p in parts)
        case And(parts):
            return " 且 ".join(expression(p) for p in parts)
        case Not(inside):
            return "非 " + expression(inside)
        case Compare():
            words = [period(e.period)] if e.period else []
            words.append(expression(e.sum))
            if e.comparison is not None:
                words.append(comparison(e.comparison))
            return " ".join(words)
        case Predicates():
            words = [period(e.period)] if e.period else []
            words += ["同一 " + s for s in e.same]
            words.append("、".join(predicate(p) for p in e.predicates))
            return " ".join(words)
        case Sum(products, signs):
            return chain(products, signs)
        case Product(refs, signs):
            return chain(refs, signs)
        case Ref(primary, steps):
            return " ".join([expression(primary)] + [step(s) for s in steps])
        case Quantity():
            return quantity(e)
        case Day(value):
            return day(value)
        case TimeOfDay(minute):
            return f"{minute // 60}:{minute % 60:02}"
        case Text(text):
            return quoted(text)
        case Truth(value):
            return "是" if value else "否"
        case Name():
            return (e.reach + " " if e.reach else "") + e.name + bracket(e.bracket)
        case ViolationCount():
            return "违反次数"
        case ThisMatter():
            return "本事项"
        case Paren(inside):
            return f"（{expression(inside)}）"
    raise TypeError(e)


def chain(operands, signs):
    text = expression(operands[0])
    for sign, operand in zip(signs, operands[1:]):
        text += f"{sign}{expression(operand)}"
    return text


def step(s):
    return "的 " + (s.period + " " if s.period else "") + s.name + bracket(s.bracket)


def period(p):
    if p.word:
        return p.word
    return f"近 {quantity(p.length)}" if p.near else f"{quantity(p.length)}内"


def bound(b):
    value = quantity(b.value) if isinstance(b.value, Quantity) else expression(b.value)
    mark = f"（{b.inclusive}）" if b.inclusive else ""
    if b.word in ("以上", "以下", "以内", "以外"):
        blank = " " if not isinstance(b.value, Quantity) else ""
        return value + blank + ("" if b.behind else mark) + b.word + (mark if b.behind else "")
    return f"{b.word} {value}{mark}"


def bounds(list_):
    joints = {"": " ", "且": " 且 ", "、": "、"}
    return bound(list_[0]) + "".join(joints[b.joint] + bound(b) for b in list_[1:])


def comparison(c):
    match c:
        case Is(values, negated):
            text = "、".join(expression(v) for v in values)
            return ("不为 " if negated else "为 ") + text + (" 之一" if len(values) > 1 else "")
        case Bounds(list_):
            return bounds(list_)
        case Contains(text):
            return "含有 " + quoted(text)
        case Empty(negated):
            return "不为空" if negated else "为空"
        case In(what, negated):
            return ("不在 " if negated else "在 ") + (what if isinstance(what, str) else expression(what))
        case Between(low, high, word):
            return f"在 {expression(low)} {word} {expression(high)} 之间"
    raise TypeError(c)


def cite(c):
    text = c.word or ""
    if c.article:
        text += f"第{han(c.article)}条"
    if c.paragraph:
        text += f"第{han(c.paragraph)}款"
    if c.point:
        text += f"第（{han(c.point)}）项"
    return text


def cites(list_, ending=" 规定"):
    return "、".join(cite(c) for c in list_) + ending if list_ else ""


def predicate(p):
    match p:
        case Breach():
            words = ["累计"] if p.total else []
            if p.nth:
                words.append(nth(*p.nth))
            if p.verb:
                words.append(p.verb)
            if p.cites:
                words.append(cites(p.cites))
            if p.bound:
                words.append(bound(p.bound))
            return " ".join(words)
        case Listed():
            words = (["累计"] if p.total else []) + [p.verb, p.board] + ([bound(p.bound)] if p.bound else [])
            return " ".join(words)
        case InARow():
            words = ["连续", quantity(p.times)] + ([p.verb] if p.verb else []) + ([cites(p.cites)] if p.cites else []) + ([p.name] if p.name else [])
            return " ".join(words)
        case Unopposed(board):
            return (board + " " if board else "") + "公示 无 异议"
        case Graded(line):
            return "评为 " + line
        case Placed():
            words = [p.board] if p.board else []
            if p.amount:
                return " ".join(words + [p.side, quantity(p.amount)])
            return " ".join(words + ["倒数"] * bool(p.side) + [f"第{p.first}名"] + ([f"至 第{p.last}名"] if p.last > p.first else []))
        case Overdue():
            return "逾期未改"
        case AllRight(length):
            return "全部 改正" + (f" 满 {quantity(length)}" if length else "")
        case AnyItem():
            return "有 下列 情形 之一"
        case AllItems():
            return "同时 符合 下列 条件"
        case Has():
            return f"{p.word} {p.name}{filter_(p.filter)}" + (" " + bound(p.bound) if p.bound else "")
        case OnBoard(board, negated):
            return ("不在 " if negated else "在 ") + board
    raise TypeError(p)


# ---- declarations -----------------------------------------------------------------------------------------------

WEEKDAYS = "一二三四五六日"


def every(e):
    if e.schedule:
        return "每逢 " + e.schedule
    if e.weekdays:
        return "每" + "、".join("周" + WEEKDAYS[w - 1] for w in e.weekdays)
    if e.unit == "届":
        return f"每届（{e.number}年）"
    text = "每" + (f" {e.number}" if e.number > 1 else "") + e.unit
    if e.days:
        text += " " + "、".join(named_day(d) for d in e.days)
    return text


def named_day(d):
    if isinstance(d, DayWindow):
        return f"{named_day(d.first)} 至 {named_day(d.last)}"
    if d == "末日":
        return d
    if isinstance(d, int):
        return f"{d}日"
    if isinstance(d, tuple):
        return f"{d[0]}月{d[1]}日"
    month = f"{d.month}月 " if isinstance(d.month, int) else d.month + " " if d.month else ""
    day_of_week = "周" + WEEKDAYS[d.weekday - 1] if d.weekday else ""
    match d.kind:
        case "term":
            return d.term
        case "day":
            return month + f"{d.number}日"
        case "last":
            return month + ("末日" if d.month else "最后 一日")
        case "ends":
            return month + "逢 " + "、".join(str(x) for x in d.digits)
        case "weekday":
            return month + day_of_week
        case "nth":
            return month + ("最后 一个 " if d.number < 0 else f"第{'一二三四五'[d.number - 1]}个 ") + day_of_week
    raise TypeError(d)


LUNAR_MONTHS = "正 二 三 四 五 六 七 八 九 十 冬 腊".split()


def lunar_day(n):
    if n == 30:
        return "三十"
    if n == 20:
        return "二十"
    return ("初" if n <= 10 else "十" if n < 20 else "廿") + " 一二三四五六七八九十"[n if n <= 10 else n % 10]


def lunar_date(d):
    days = "、".join(lunar_day(a) if a == b else f"{lunar_day(a)} 至 {lunar_day(b)}" for a, b in d.days)
    return ((LUNAR_MONTHS[d.month - 1] + "月" if d.month else "每月") + (" " + days if days else ""))


def schedule(d):
    if d.dates:
        days = "、".join(day(x) for x in d.dates)
    elif d.lunar:
        days = "农历 " + "、".join(lunar_date(x) for x in d.lunar)
    else:
        days = every(d.every)
    parts = [days] + [f"遇 {what} {where}" for what, where in d.shifts]
    if d.since:
        parts.append(f"自 {day(d.since)} 起" + (f" 至 {day(d.until)} 止" if d.until else ""))
    elif d.until:
        parts.append(f"至 {day(d.until)} 止")
    if d.added:
        parts.append(f"另 在 {'、'.join(day(x) for x in d.added)} 办")
    if d.called_off:
        parts.append("、".join(day(x) for x in d.called_off) + " 不办")
    parts += [f"遇 {cause} 顺延，以 {record} 为据" for cause, record in d.causes]
    return f"日程 {d.name}：" + "；".join(parts) + "。"


def column(c):
    kind = {"单位": c.unit, "主体": c.target}.get(c.kind, c.kind)
    if c.kind == "之一":
        kind = "、".join(m + (f"（{'、'.join(quoted(a) for a in aliases)}）" if aliases else "") for m, aliases in c.members) + " 之一"
    marks = [word for word, on in [("编号", c.key), ("可空", c.optional), ("不公开", c.hidden), ("公示同意", c.consent),
                                   ("从低到高", c.ordered)] if on]
    if c.headings:
        marks.append("列名 " + "、".join(quoted(h) for h in c.headings))
    return "，".join([f"{c.name} 为 {kind}"] + marks)


def mapping(m):
    if m.kind == "改正日":
        return m.column + " 为 改正日"
    if m.kind in ("有", "无"):
        return f"{m.kind} 记录 的，视为 {m.outcome}"
    return f"{conditions(m.conditions)} 的，视为 {m.outcome}"


def set_(s):
    return s.name + filter_(s.filter)


def key(k):
    return " ".join(([period(k.period)] if k.period else []) + [expression(k.sum)] + ([k.direction] if k.direction else []))


def points_parts(d):
    parts = []
    if d.start is not None or d.every:
        parts.append((every(d.every) + " " if d.every else "") + f"基础分 {number(d.start or 0)}{d.unit}")
    if d.lowest is not None:
        parts.append(f"最低 {number(d.lowest)}{d.unit}")
    if d.highest is not None:
        parts.append(f"最高 {number(d.highest)}{d.unit}")
    if d.unit != "分":
        parts.insert(0, f"以 {d.unit} 计")
    if d.goes_on:
        parts.append("不清零")
    return parts + [f"{what} {quantity(length)}内 有效" for what, length in d.valid.items()]


def board(d):
    parts = []
    if d.take:
        parts.append((f"每 {d.group} " if d.group else "") + f"取 {set_(d.set)} {d.take} {quantity(d.amount)}")
    elif d.set:
        parts.append("列 " + set_(d.set))
    if d.conditions:
        parts.append("须 " + conditions(d.conditions))
    if d.keys:
        text = f"按 {key(d.keys[0])} 排名"
        if d.keys[1:]:
            text += "，同分 的 依次 比 " + "、".join(key(k) for k in d.keys[1:])
        parts.append(text)
    if d.posted:
        parts.append("公示 " + quantity(d.posted))
    if d.objection:
        parts.append(f"异议 以 {d.objection.record}{filter_(d.objection.filter)} 为据，{conditions(d.objection.conditions)} 的，撤销")
    return f"榜 {d.name}：{every(d.every)} {d.word}" + ("，" + "；".join(parts) if parts else "") + "。"


def sheet_part(p):
    if p.word:
        return p.word
    text = conditions(p.conditions) + " 的，" if p.conditions else ""
    if p.nothing:
        return text + "本项 不得分"
    if isinstance(p.amount, PerPiece):
        named = f" {p.amount.column}" if p.amount.column else ""
        return text + f"每{p.amount.unit}{named} 扣 {quantity(p.amount.each)}"
    return text + " ".join(amount("扣", p.amount))


def sheet(d):
    head = [f"按 {d.table} 计"] if d.table else []
    head += [f"以 {d.record} 为据"] + ([f"{every(d.every) if d.every else '每次'} 满分 {quantity(d.full)}"] if d.full else [])
    head += ["无 记录 的，计 满分"] * d.full_without
    items = [f"（{han(i.number)}）{i.name}，{quantity(i.marks)}：" + "；".join(sheet_part(p) for p in i.parts) for i in d.items]
    return f"评分表 {d.name}：" + "；".join(head) + "：\n  " + "；\n  ".join(items) + "。"


def declaration(d):
    match d:
        case Sheet():
            return sheet(d)
        case Exchange():
            parts = [f"{quantity(price)} 换 {what}" for price, what in d.prices] + ([f"按 {d.by} 计"] if d.by else [])
            return f"兑换 {d.account}：以 {d.record} 为据；" + "；".join(parts + ["不足 的，不得 兑换"] * d.plain) + "。"
        case Covenant(name):
            return f"规约 {name}。"
        case Units(names):
            return "单位 " + "、".join(names) + "。"
        case Table():
            parts = [column(c) for c in d.columns]
            if d.sources:
                parts.append("取自 " + "、".join(quoted(s) for s in d.sources))
            return f"{d.word} {d.name}：\n  " + "；\n  ".join(parts) + "。"
        case Definition(name, value, e):
            return f"所称 {name}" + (f" 的 {value}" if value else "") + f"，是指 {expression(e)}。"
        case Matter():
            return (f"事项 {'、'.join(d.names)}：以 {d.record}{filter_(d.filter)} 为据；"
                    + "；".join(mapping(m) for m in d.mappings) + "。")
        case Schedule():
            return schedule(d)
        case Include(path):
            return f"引用 {quoted(path)}。"
        case Points():
            return f"积分 {d.name}：按 {d.table} 计" + "".join("；" + p for p in points_parts(d)) + "。"
        case Grade():
            lines = [(bounds(b) if b else "其余") + f" 为 {name}" for name, b in d.lines]
            return f"等级 {d.name}：{every(d.every)} 按 {expression(d.sum)} 评定；" + "；".join(lines) + "。"
        case Board():
            return board(d)
        case Parameter():
            lines = [(f"自 {day(since)} 起 " if since else "") + (name + " " if name else "") + f"为 {expression(e)}"
                     for since, name, e in d.lines]
            return f"参数 {d.name}：" + "；".join(lines) + "。"
    raise TypeError(d)


# ---- paragraphs -------------------------------------------------------------------------------------------------

def within(w):
    base = " 的 ".join(w.base)
    match w.form:
        case "内":
            if w.word == "自":
                return f"自 {base} 起 {quantity(w.length)}内"
            if w.word == "后":
                return f"在 {base} 后 {quantity(w.length)}内"
            return f"在 {quantity(w.length)}内"
        case "N前":
            return f"在 {base} {quantity(w.length)}前"
        case "前":
            return f"在 {base} 前"
        case "前N内":
            return f"在 {base} 前 {quantity(w.length)}内"
        case "每":
            return f"在 {every(w.every)} 前"
    raise TypeError(w)


def act(a):
    match a:
        case Act():
            words = ([a.vague] if a.vague else []) + ([within(a.within)] if a.within else []) + (["做到"] if a.did else []) + ["、".join(a.names)]
            if a.bound:
                words += [a.bound, quantity(a.times)]
            return " ".join(words)
        case InOrder(steps):
            return "，".join([f"先 {steps[0]}"] + [f"再 {s}" for s in steps[1:-1]] + [f"后 {steps[-1]}"])
        case ObeyItems(word):
            return f"{word} 下列 {'规定' if word == '遵守' else '条件'}"
    raise TypeError(a)


def norm_part(p):
    match p:
        case Duty(modal, what, e):
            return (every(e) + " " if e else "") + f"{modal} {act(what)}"
        case ValueDuty(modal, sum_, compared, e):
            return (every(e) + " " if e else "") + f"{expression(sum_)} {modal} {comparison(compared)}"
        case Condition(list_, exception, plain):
            if exception:
                return conditions(list_) + (" 除外" if plain else " 的 除外")
            return conditions(list_) + " 的"
        case ItemValue(sum_, compared):
            return f"{expression(sum_)} {comparison(compared)}"
        case Act() | InOrder() | ObeyItems():
            return act(p)
    raise TypeError(p)


def norm(n):
    text = "凡 " + "、".join(set_(s) for s in n.sets) + "，" + "；".join("，".join(norm_part(p) for p in s) for s in n.sections)
    if n.items:
        text += "：\n  " + "；\n  ".join(f"（{han(i.number)}）" + "，".join(norm_part(p) for p in i.parts) for i in n.items)
    return text + "。"


def amount(verb, a, whom=""):
    """扣 2分 and the longer ways to say how much."""
    verb = " ".join([verb, whom]) if whom else verb
    match a:
        case PerUnit():
            words = [expression(a.sum)] if a.sum else []
            words += (["超过", quantity(a.over)] if a.over else []) + (["不超过", quantity(a.up_to)] if a.up_to else [])
            words += ["的", "部分"] if a.over or a.up_to else []
            return words + [a.word, quantity(a.size), verb, quantity(a.each)]
        case ByClass():
            lines = [f"{expression(v)} {quantity(q)}" for v, q in a.lines] + ([f"其余 {quantity(a.rest)}"] if a.rest else [])
            return ["按", expression(a.sum), verb + "：" + "，".join(lines)]
        case Discretion():
            return [verb, quantity(a.low), "至", quantity(a.high) + "，以", "记录", "的", a.column, "为准"]
        case Quantity():
            return [verb, quantity(a)]
    return [verb, expression(a)]


def effect(e):
    words = []
    if e.each:
        words += ["其", e.each, "各"]
    if e.rest:
        words.append("其余")
    if e.names and e.kind not in ("取消", "暂停", "恢复"):
        words.append("、".join(e.names))
    if e.per:
        words.append("每" + e.per)
    if e.again:
        words.append("再")
    match e.kind:
        case "扣" | "加":
            words += amount(e.kind, e.amount, e.whom) + (["计入 " + " 的 ".join(e.along + [e.to])] if e.to else [])
        case "定为":
            words += ["直接 定为", e.to + ("，至 改正 为止" if e.until else "")] + ([quantity(e.amount)] if e.amount else [])
        case "有效":
            words += [quantity(e.amount) + "内", "有效"]
        case "不加分" | "不扣分":
            words.append(e.kind)
        case "予以":
            words += ["予以", e.to]
        case "限":
            words.append(f"限 {quantity(e.amount)}内 整改")
        case "列入" | "移出":
            words += [e.kind, e.to] + (["不少于", quantity(e.amount)] if e.amount else [])
        case "取消" | "暂停" | "恢复":
            words += [e.kind, "、".join(e.names), "资格"] + ([quantity(e.amount)] if e.amount else [])
        case "上报":
            words += ["上报", quoted(e.to) if e.quoted else e.to]
        case "奖":
            words += amount("奖", e.amount)
        case "升" | "降":
            words += [e.kind, quantity(e.amount)]
        case "记":
            words += ["记", quoted(e.to)]
        case "罚款":
            words += ["罚款"] + ([quantity(e.amount)] if e.amount else [])
        case "至多":
            words += [every(e.every), "至多", quantity(e.amount)]
        case "只计":
            words += ["同一 " + s for s in e.same] + ["只计", "最重 一项" if e.to == "最重" else "最高"]
        case "应当":
            words.append(norm_part(e.duty))
        case "其中":
            words += ["其中", quantity(e.amount)]
            words += [("计入 " + " 的 ".join(e.along + [e.to])) if e.to else "归 " + " 的 ".join(e.along)]
        case "取消兑换":
            until = e.amount
            words += ["取消 兑换 资格", quantity(until) if isinstance(until, Quantity) else
                      "至 " + "次年 " * until.next_year + f"{until.day[0]}月{until.day[1]}日"]
        case "加倍":
            words += ["加倍", e.to]
        case "清零":
            words += ["清零"] + ([e.to] if e.to else [])
        case _:
            raise TypeError(e)
    return " ".join(words)


def nth(n, since):
    return "初次" if n == 1 and not since else "再次" if n == 2 and since else f"第{han(n)}次" + (" 起" if since else "")


def clause(c):
    text = ""
    placed = next((p for e in c.conditions if isinstance(e, Predicates) for p in e.predicates if isinstance(p, Placed)), None)
    if c.conditions:
        text = conditions(c.conditions) + ("" if placed and not placed.de else " 的")
    if c.band:
        text = bounds(c.band) + " 的"
    if c.exempts:
        return (conditions(c.conditions) + " " if c.conditions else "") + "不适用 " + cites(c.exempts)
    rest = []
    if c.by_rule:
        rest.append("按 下列 规定 处理")
    for index, e in enumerate(c.effects):
        prefix = ""
        if index == 0 and c.occasion:
            n, since, *within = c.occasion
            word = nth(n, since) if within else "初次" if n == 1 and not since else f"第{han(n)}次" + (" 起" if since else "")
            prefix = "".join(period(p) + " " for p in within) + word + ("，" if since or within else " ")
        rest.append(prefix + effect(e))
    if c.otherwise == "其余":
        rest[0] = "其余 " + rest[0]
    elif c.otherwise:
        text = c.otherwise
    if placed and not placed.de:
        return f"{text} {'，'.join(rest)}"
    return "，".join(([text] if text else []) + rest)


def clauses(p):
    text = "".join(("，" if c.joined else "；" if i else "") + clause(c) for i, c in enumerate(p.clauses))
    if p.items:
        lines = []
        for n, list_ in p.items:
            lines.append(f"（{han(n)}）" + "；".join(clause(c) for c in list_))
        text += "：\n  " + "；\n  ".join(lines)
    return text + "。"


def paragraph(p):
    match p:
        case Norm():
            return norm(p)
        case Clauses():
            return clauses(p)
        case InForce(d):
            return f"本规约 自 {day(d)} 起 施行。"
        case Other(text):
            return text
    return declaration(p)


def article(a):
    head = f"第{han(a.number)}条"
    if a.repealed:
        return f"{head} 自 {day(a.repealed)} 起 废止。\n"
    if a.revised:
        head += f"（{day(a.revised)} 修订）"
    head += f" {a.title}：" if a.title else ""
    return head + "\n" + "".join(f"  {paragraph(p)}\n" for p in a.body)


def files(p):
    """{file: text}: what stands behind 引用 at the file's own level is the file that is cited."""
    place = next((i for i, part in enumerate(p.parts) if isinstance(part, Include)), None)
    if place is None:
        return {"规约.yue": program(p)}
    return {"规约.yue": program(Program(p.parts[:place + 1])), p.parts[place].path: program(Program(p.parts[place + 1:]))}


def program(p):
    lines = []
    for part in p.parts:
        match part:
            case Heading(words):
                lines.append(words + "\n")
            case Article():
                lines.append(article(part))
            case _:
                lines.append(declaration(part) + "\n")
    return "\n".join(lines)
