"""The six tables of a check, as Grammar/tables.md says."""
from datetime import date

from days import periods_between
from expressions import Range
from model import *
import printing
from printing import han, number
import amounts
import events
import exchanges
import lists
import objections
import verdicts
from rows import read_data
from world import World, predicates_in

HEADERS = {"判定汇总": "条,款,事项,判定,数", "违规": "条,款,事项,主体,日期,证据,限期,整改", "措施": "条,款,主体,日期,措施,内容",
           "积分": "积分,期间,主体,分,等级", "榜": "榜,期间,组,名次,主体,值,列入日期,事由", "搁置": "文件,行,列,原因",
           "异议": "榜,期间,主体,异议日,复核日,状态,原因,证据"}


def check(program, folder, as_of, first=None):
    """{table: its text}."""
    data = read_data(program, folder)
    w = World(program, data, as_of, first)
    rows = {"判定汇总": verdict_rows(w), "违规": violation_rows(w), "措施": measure_rows(w), "积分": score_rows(w),
            "榜": board_rows(w), "搁置": set_aside_rows(w)}
    if any(b.objection for b in w.boards.values()):
        rows["异议"] = objections.table(w)
    return {name: HEADERS[name] + "\n" + "".join(",".join(cell(c) for c in row) + "\n" for row in list_) for name, list_ in rows.items()}


def cell(value):
    text = "" if value is None else str(value)
    if any(sign in text for sign in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def shown_value(value):
    if value is None or isinstance(value, (str, date)):
        return value
    if isinstance(value, bool):
        return "是" if value else "否"
    return number(value)


def place_of(d):
    return d.version.article.number, d.paragraph


def listed_order(w):
    """条, 款, matter as listed; the versions of an article, one after the other."""
    order = {}
    for d in sorted(w.duties, key=lambda d: (place_of(d), d.version.first, d.place)):
        order.setdefault((place_of(d), d.label), len(order))
    return order


def verdict_rows(w):
    counts, order = {}, listed_order(w)
    for v in verdicts.all_verdicts(w):
        if verdicts.shown(w, v):
            key = (order[place_of(v.duty), v.duty.label], verdicts.VERDICTS.index(v.verdict), place_of(v.duty), v.duty.label)
            counts[key] = counts.get(key, 0) + 1
    return [(*place, label, verdicts.VERDICTS[verdict], counts[_, verdict, place, label])
            for _, verdict, place, label in sorted(counts)]


def violation_rows(w):
    order = listed_order(w)
    found = [v for v in verdicts.all_verdicts(w) if v.verdict == verdicts.VIOLATED and verdicts.shown(w, v)]
    found.sort(key=lambda v: (v.day, place_of(v.duty), order[place_of(v.duty), v.duty.label], v.who, v.row.place if v.row else ()))
    return [(*place_of(v.duty), v.duty.label, v.who, v.day, v.row.evidence if v.row else "", events.last_day_of(w, v),
             events.correction(w, v)) for v in found]


def measure_rows(w):
    found = []

    def add(c, index, subject, day, row, word, content):
        if w.first is None or day >= w.first:
            found.append(((day, c.version.article.number, c.paragraph, subject.key, c.place, index, row.place if row else ()),
                          (c.version.article.number, c.paragraph, subject.key, day, word, content)))

    for c in w.consequences:
        for index, effect in enumerate(c.effects):
            if effect.kind in ("列入", "移出"):
                for subject in events.possible_subjects(w, c):
                    for m in events.memberships(w, effect.to, subject):
                        by, day = (m.entered_by, m.entry) if effect.kind == "列入" else (m.removed_by, m.removal)
                        if by is c:
                            add(c, index, subject, day, None, effect.kind, effect.to + ("（复核中）" if m.review else ""))
            elif effect.kind in ("予以", "取消", "取消兑换", "暂停", "恢复", "定为", "上报", "奖", "记", "升", "降"):
                for subject in events.possible_subjects(w, c):
                    for e in events.firings(w, c, subject):
                        if not events.applies(w, c, effect, e):
                            continue
                        for word, content in contents(w, effect, subject, e) if effect.kind != "奖" else [("奖", awarded(w, c, index, e))]:
                            add(c, index, subject, e.day, e.row, word, content)
            if effect.kind in ("扣", "加", "奖"):
                for subject in events.possible_subjects(w, c):
                    for e, _ in amounts.happenings(w, c, effect, subject):
                        if effect.kind == "奖" and not amounts.parts_of(c, index):
                            continue
                        of_whom = amounts.recipients(w, effect, e)
                        if of_whom is None:
                            add(c, index, subject, e.day, e.row, "无人可记", amounts.accounts_of(w, effect, c)[0])
                            continue
                        is_open = amounts.how_much(w, effect, e, c)[0] is None
                        shared = sum(part.amount.number for _, part in amounts.parts_of(c, index))
                        for s in of_whom[:1] if is_open and shared < 10000 else []:
                            add(c, index, subject, e.day, e.row, "待定", amounts.goes_to(w, effect, s, c))
                        for place, part in amounts.parts_of(c, index):
                            unit = w.accounts[amounts.goes_to(w, effect, subject, c)].unit
                            whose = amounts.recipients(w, part, e)
                            if whose is None:
                                add(c, place, subject, e.day, e.row, "无人可记", amounts.account_told(w, part, unit, subject))
                            for s in whose or [] if is_open else []:
                                add(c, place, subject, e.day, e.row, "待定", amounts.account_of_part(w, part, unit, s))
    return [row for _, row in sorted(found, key=lambda x: x[0])]


def contents(w, effect, subject, event):
    match effect.kind:
        case "取消兑换":
            return [("取消资格", f"兑换 至 {exchanges.barred_through(effect, event.day)}")]
        case "予以":
            return [(effect.to, "")]
        case "定为":
            length = " " + printing.quantity(effect.amount) if effect.amount else " 至 改正 为止" if effect.until else ""
            return [("直接定为", effect.to + length)]
        case "取消" | "暂停" | "恢复":
            length = " " + printing.quantity(effect.amount) if effect.amount else ""
            return [(effect.kind + "资格", board + length) for board in effect.names]
        case "上报":
            if effect.quoted:
                return [("上报", effect.to)]
            column = w.reference_to(subject.table, w.tables[effect.to])
            return [("上报", subject.values[column.name])]
        case "记":
            return [("记", effect.to)]
        case "升" | "降":
            return [(effect.kind + "级", next(iter(w.grades)))]
    raise TypeError(effect)


def awarded(w, c, index, event):
    """20000元，其中 16000元 归 张三."""
    amount = c.effects[index].amount
    parts = amounts.parts_of(c, index)
    text = number(amount.number) + amount.unit
    for (_, part), much in zip(parts, amounts.parted(amount.number, [p.amount.number for _, p in parts])):
        whose = amounts.recipients(w, part, event)
        text += f"，其中 {number(much)}{amount.unit} 归 " + (whose[0].key if whose else "（无人）")
    return text


def shown_periods(w, unit):
    return [s for s in periods_between(unit, w.in_force, w.as_of) if w.first is None or s.end >= w.first]


def known(figure):
    return None if isinstance(figure, Range) else figure


def score_rows(w):
    for account in w.accounts.values():
        for grade in lists.grades_of_account(w, account.name) or [None]:
            for span in shown_periods(w, account.every.period):
                day = min(span.end, w.as_of)
                for subject in w.subjects(w.tables[account.table]):
                    yield (account.name, span.shown_name(w.as_of), subject.key,
                           shown_value(known(lists.score(w, account.name, subject, span, day))),
                           grade and lists.grade_in(w, grade, subject, span, day))


def set_aside_rows(w):
    order = [t.name for t in w.tables.values() if t.word == "主体"] + [t.name for t in w.tables.values() if t.word == "记录"]
    table_of = {name: place for place, table in enumerate(order) for name in w.tables[table].sources or [table + ".csv"]}
    return sorted(w.data.set_aside + exchanges.set_aside(w), key=lambda x: (table_of[x[0]], x[1]))


def board_rows(w):
    for board in w.boards.values():
        for span in shown_periods(w, board.every.period):
            for e in lists.entries(w, board, span, min(span.end, w.as_of)):
                standing = lists.standing(w, board, span, e.subject)
                if standing != objections.STRUCK:
                    yield (board.name, span.shown_name(w.as_of), e.group, e.place, e.subject.key, shown_value(e.value), e.entered,
                           (f"（{han(e.reason)}）" if e.reason else "") + ("复核中" if e.review or standing == objections.REVIEW else ""))
