"""A rule file as this evaluator holds it: the sentences of Grammar/xiangyue.ebnf, one class a production, names as written.
Nothing is looked up here; `world.py` looks names up when it needs them. Numbers are integers of ten-thousandths."""
from dataclasses import dataclass, field
from datetime import date
from typing import Optional

ONE = 10000                                              # 1 in ten-thousandths


# ---- expressions ------------------------------------------------------------------------------------------------

@dataclass
class Quantity:                                          # 20桌, 5%, 90分
    number: int                                          # ten-thousandths; of a percentage, of the share it is (5% is 500)
    unit: str = ""                                       # "" where none is written, "%" for a percentage
    text: str = field(default="", compare=False)         # the number as it was written: 5万


@dataclass
class Day:                                               # 2022年8月1日
    day: date


@dataclass
class TimeOfDay:                                         # 22时
    minute: int


@dataclass
class Text:                                              # “灵水”
    text: str


@dataclass
class Truth:                                             # 是, 否
    value: bool


@dataclass
class Bracket:                                           # （经 网格，…）（5%）（结果 为 合格）
    via: str = ""
    quantity: Optional[Quantity] = None
    conditions: list = field(default_factory=list)


@dataclass
class Name:                                              # 环境分; 所辖 住户（经 网格）
    name: str
    reach: str = ""                                      # 所辖, 所联 or nothing
    bracket: Optional[Bracket] = None


@dataclass
class ViolationCount:                                    # 违反次数
    pass


@dataclass
class ThisMatter:                                        # 本事项
    pass


@dataclass
class Paren:                                             # （ Expr ）
    inside: object


@dataclass
class Step:                                              # 的 [本年] 平均（5%）
    name: str
    period: str = ""
    bracket: Optional[Bracket] = None


@dataclass
class Ref:
    primary: object
    steps: list


@dataclass
class Product:
    refs: list
    signs: list                                          # × ÷, one fewer


@dataclass
class Sum:
    products: list
    signs: list                                          # + -, one fewer


@dataclass
class Period:                                            # 本季度; 30日内; 近 30日
    word: str = ""
    length: Optional[Quantity] = None
    near: bool = False                                   # 近 30日, not 30日内


@dataclass
class Bound:                                             # 超过 20桌; 3次以上; 满 3次
    word: str
    value: object                                        # Sum, Quantity, or Name of an ordered enumeration's member
    inclusive: str = ""                                  # 含, 不含
    behind: bool = False                                 # （含） stood behind the suffix
    joint: str = ""                                      # 且, 、 before it, behind another bound


@dataclass
class Is:                                                # 为 A、B 之一
    values: list                                         # Truth or Sum
    negated: bool = False


@dataclass
class Bounds:
    bounds: list


@dataclass
class Contains:
    text: str


@dataclass
class Empty:                                             # 为空, 不为空
    negated: bool = False


@dataclass
class In:                                                # 日期 在 本月; A1 在 黑榜
    what: object                                         # str (a period word) or Sum
    negated: bool = False


@dataclass
class Between:
    low: object
    high: object
    word: str = "至"


@dataclass
class Compare:
    sum: object
    comparison: object = None
    period: Optional[Period] = None


@dataclass
class Cite:                                              # 第五条第一款第（二）项, 前款
    word: str = ""                                       # 前款 前条 本款 本条 本规约, or ""
    article: int = 0
    paragraph: int = 0
    point: int = 0


@dataclass
class Breach:                                            # 违反 前款 [3次以上]; 累计 违反 3次以上
    verb: str = "违反"                                   # 违反, 遵守, or "" behind 累计
    cites: list = field(default_factory=list)
    bound: Optional[Bound] = None
    total: bool = False                                  # 累计
    nth: Optional[tuple] = None                          # 第2次 违反, 再次 违反: (n, 起?)


@dataclass
class Listed:                                            # 列入 红榜 [2次以上], 移出 黑榜
    verb: str
    board: str
    bound: Optional[Bound] = None
    total: bool = False


@dataclass
class Placed:                                            # [红榜] 第1名 [至 第3名]; 后 3名; 倒数 第1名
    board: str = ""
    first: int = 0
    last: int = 0
    side: str = ""                                       # 前, 后, 倒数
    amount: Optional[Quantity] = None
    de: bool = False                                     # 的 ， stood behind it


@dataclass
class Unopposed:                                         # [红榜] 公示 无 异议
    board: str


@dataclass
class InARow:                                            # 连续 3次 [遵守 前款]; 连续 4个季度 评为 优秀; 连续 3次 列入 红榜
    times: Quantity
    verb: str = ""
    cites: list = field(default_factory=list)
    name: str = ""                                       # the line of a grade, or the board


@dataclass
class Graded:                                            # 评为 优秀
    line: str


@dataclass
class Overdue:                                           # 逾期未改
    pass


@dataclass
class AllRight:                                          # 全部 改正 [满 30日]
    length: Optional[Quantity] = None


@dataclass
class AnyItem:                                           # 有 下列 情形 之一
    pass


@dataclass
class AllItems:                                          # 同时 符合 下列 条件
    pass


@dataclass
class Has:                                               # 有 巡查（…）3次以上; 无 违反; 未 包卫生
    word: str
    name: str                                            # "违反" for violations at large
    filter: list = field(default_factory=list)
    bound: Optional[Bound] = None


@dataclass
class OnBoard:                                           # 在 黑榜, 不在 黑榜
    board: str
    negated: bool = False


@dataclass
class Predicates:
    predicates: list
    period: Optional[Period] = None
    same: list = field(default_factory=list)             # 事项, a unit or a name behind 同一


@dataclass
class Not:
    inside: object


@dataclass
class And:
    parts: list


@dataclass
class Or:
    parts: list


# ---- declarations -----------------------------------------------------------------------------------------------

@dataclass
class DayPoint:                                          # of a year or quarter: 首月 1日; 5月 第二个 周日; 清明
    kind: str                                            # day last weekday nth ends term
    month: object = None                                 # None, 首月, 末月 or 1 … 12
    number: int = 0                                      # the day; of nth: 1 … 5, -1 for 最后 一个
    weekday: int = 0
    digits: list = field(default_factory=list)           # 逢 3、8
    term: str = ""


@dataclass
class DayWindow:                                         # 3日 至 10日: one occasion
    first: object
    last: object


@dataclass
class Every:                                             # 每周一、周四; 每月 5日; 每逢 清洁日
    unit: str = ""                                       # 日 周 月 季度 半年 年 届
    number: int = 1                                      # 每 2周
    weekdays: list = field(default_factory=list)         # 1 … 7
    days: list = field(default_factory=list)             # 5, (3, 5), "末日", DayPoint or DayWindow
    schedule: str = ""

    @property
    def period(self):
        """Of periods that are counted in: 2年 for 每两年 and 每届（2年）."""
        return f"{self.number}年" if self.number > 1 and self.unit in ("年", "届") else self.unit


@dataclass
class Column:
    name: str
    kind: str                                            # 文字 日期 时间 数 是否 单位 之一 主体
    unit: str = ""
    target: str = ""                                     # of a reference
    members: list = field(default_factory=list)          # (name, [aliases])
    key: bool = False
    optional: bool = False
    hidden: bool = False
    consent: bool = False
    ordered: bool = False
    headings: list = field(default_factory=list)         # 列名


@dataclass
class Table:
    word: str                                            # 主体, 记录
    name: str
    columns: list
    sources: list = field(default_factory=list)


@dataclass
class Definition:                                        # 所称 商户，是指 …; 所称 社区 的 均分，是指 …
    name: str
    value: str                                           # "" for a subset
    expression: object


@dataclass
class Mapping:
    kind: str                                            # 改正日 有 无 条件
    column: str = ""
    conditions: list = field(default_factory=list)
    outcome: str = ""


@dataclass
class Matter:
    names: list
    record: str
    filter: list
    mappings: list


@dataclass
class LunarDate:                                         # 农历 每月 初一; 正月 十五; 七月
    month: int = 0                                       # 0: 每月
    days: list = field(default_factory=list)             # (first, last), each 1 … 30; none: every day of the month


@dataclass
class Schedule:
    name: str
    every: Optional[Every]
    shifts: list                                         # (节假日 | 休息日, 顺延 | 提前 | 取消 | 不变)
    lunar: list = field(default_factory=list)            # LunarDate
    dates: list = field(default_factory=list)            # 2022年10月30日
    since: Optional[date] = None                         # 自 D 起
    until: Optional[date] = None                         # 至 D 止
    added: list = field(default_factory=list)            # 另 在 D 办
    called_off: list = field(default_factory=list)       # D 不办
    causes: list = field(default_factory=list)           # (雨 or “…”, the record): 遇 雨 顺延，以 R 为据


@dataclass
class Points:
    name: str
    table: str
    every: Optional[Every] = None
    start: Optional[int] = None
    lowest: Optional[int] = None
    highest: Optional[int] = None
    unit: str = "分"                                     # 以 元 计
    goes_on: bool = False                                # 不清零
    base_once: bool = False                              # 基础分 without 每
    valid: dict = field(default_factory=dict)            # 扣分, 加分: how long it counts


@dataclass
class Grade:
    name: str
    every: Every
    sum: object
    lines: list                                          # (name, [Bound]); no bounds: 其余


@dataclass
class Key:
    sum: object
    period: Optional[Period] = None
    direction: str = ""


@dataclass
class Set:
    name: str
    filter: list = field(default_factory=list)


@dataclass
class Objecting:                                         # 异议 以 异议登记（…）为据，复核结果 为 成立 的，撤销
    record: str
    filter: list
    conditions: list


@dataclass
class Board:
    name: str
    every: Every
    word: str                                            # 评选, 公布
    group: str = ""
    set: Optional[Set] = None
    take: str = ""                                       # 前, 后, or "" for 列
    amount: Optional[Quantity] = None
    conditions: list = field(default_factory=list)
    keys: list = field(default_factory=list)
    posted: Optional[Quantity] = None
    objection: object = None                             # Objecting


@dataclass
class Exchange:                                          # 兑换 可兑分：以 兑换登记 为据；35分 换 洗发水；按 数量 计
    account: str
    record: str
    prices: list                                         # (Quantity, what for)
    by: str = ""                                         # the field that says how often
    plain: bool = False                                  # 不足 的，不得 兑换 was written


@dataclass
class PerPiece:                                          # 每户 不能用 扣 2分; 每处 扣 1分
    unit: str
    column: str
    each: Quantity


@dataclass
class SheetPart:
    conditions: list = field(default_factory=list)       # C 的
    amount: object = None                                # PerPiece, Quantity, Sum, PerUnit, ByClass
    nothing: bool = False                                # 本项 不得分
    word: str = ""                                       # 扣完 为止, 只计 最重 一项


@dataclass
class SheetItem:
    number: int
    name: str
    marks: Quantity
    parts: list


@dataclass
class Sheet:                                             # 评分表 村庄环境：以 考评 为据；每次 满分 100分：（一）…
    name: str
    record: str
    items: list
    full: Optional[Quantity] = None
    table: str = ""                                      # 按 村 计
    every: Optional[Every] = None                        # 每月 满分 100分: the rows of a month are one sheet
    full_without: bool = False                           # 无 记录 的，计 满分


@dataclass
class Parameter:
    name: str
    lines: list                                          # (date or None, class name or "", Sum)
    unset: list = field(default_factory=list)            # 由 社区 定；未定 的，为 20桌: where nothing else says it


# ---- paragraphs -------------------------------------------------------------------------------------------------

@dataclass
class InForce:
    day: date


@dataclass
class Within:
    form: str                                            # 内: within after; N前: at the latest N before; 前: by; 前N内; 每: 在 每月 D 前
    length: Optional[Quantity] = None
    base: list = field(default_factory=list)             # names of a path; empty: the case's own day
    word: str = "内"                                     # how it was said: 内 自 后
    every: Optional[Every] = None


@dataclass
class Act:                                               # [在 7日内] [做到] A、B [至少 2次]
    names: list
    within: Optional[Within] = None
    bound: str = ""                                      # 至少, 至多
    times: Optional[Quantity] = None
    did: bool = False                                    # 做到 was written
    vague: str = ""                                      # 及时: no effect


@dataclass
class InOrder:                                           # 先 A，再 B，后 C
    steps: list


@dataclass
class ObeyItems:                                         # 遵守 下列 规定
    word: str = "遵守"


@dataclass
class Duty:                                              # [每月] 应当 Act
    modal: str
    act: object
    every: Optional[Every] = None


@dataclass
class ValueDuty:                                         # [每月] 桌数 不得 超过 20桌
    modal: str
    sum: object
    comparison: object
    every: Optional[Every] = None


@dataclass
class Condition:                                         # C 的，   C 的 除外
    expression: list
    exception: bool = False
    plain: bool = False                                  # 除外 without 的


@dataclass
class NormItem:
    number: int
    parts: list                                          # Act, (Sum, Comparison) as ItemValue, Duty, ValueDuty, Condition


@dataclass
class ItemValue:
    sum: object
    comparison: object


@dataclass
class Norm:
    sets: list
    sections: list                                       # lists of Duty, ValueDuty, Condition: parted by ；
    items: list = field(default_factory=list)


@dataclass
class PerUnit:                                           # 每超 1桌 扣 2分; 费用 每满 100元 加 1分
    word: str                                            # 每超 每少 每满 每增
    size: Quantity
    each: Quantity
    sum: object = None                                   # a Sum; None: what the norm that was broken speaks of
    over: Optional[Quantity] = None                      # 超过 A [不超过 B] 的 部分
    up_to: Optional[Quantity] = None


@dataclass
class ByClass:                                           # 按 层级 加：国家 50分，省 30分，其余 5分
    sum: object
    lines: list                                          # (Truth or Sum, Quantity)
    rest: Optional[Quantity] = None


@dataclass
class Discretion:                                        # 扣 3分 至 15分，以 记录 的 扣分 为准
    low: Quantity
    high: Quantity
    column: str


@dataclass
class Through:                                           # 至 [次年] 12月31日
    next_year: bool
    day: tuple


@dataclass
class Effect:
    kind: str                                            # 扣 加 予以 限 列入 移出 取消 暂停 恢复 上报 奖 记 升 降 罚款 至多 只计 应当 不加分 不扣分 有效 加倍 清零 其中 取消兑换
    names: list = field(default_factory=list)            # the matters it is of; the boards of 取消, 暂停, 恢复
    rest: bool = False                                   # 其余
    per: str = ""                                        # 每项
    again: bool = False                                  # 再
    amount: object = None                                # Quantity (of 列入: 不少于; of 取消, 暂停: for how long); of points also Sum, PerUnit, ByClass, Discretion
    along: list = field(default_factory=list)            # 计入 中心户 的 党员分: the references on the way
    each: str = ""                                       # 其 家庭成员 各
    whom: str = ""                                       # 扣 户主 10分: a reference
    to: str = ""                                         # 计入, 上报, the board, the word of 予以, the text of 记
    quoted: bool = False                                 # 上报 “…”
    every: Optional[Every] = None                        # of a cap
    same: list = field(default_factory=list)             # 日, 事项: of 只计
    duty: Optional[Duty] = None
    until: bool = False                                  # 直接 定为 丁级，至 改正 为止


@dataclass
class Clause:
    conditions: list = field(default_factory=list)
    occasion: Optional[tuple] = None                     # (n, 起?) and, where 1年内 or 本年 stands before it, the Period
    effects: list = field(default_factory=list)
    by_rule: bool = False
    exempts: list = field(default_factory=list)          # 不适用 Cites
    band: list = field(default_factory=list)             # [Bound]: of the same value as the clause before
    joined: bool = False                                 # behind a ，: 第1名 奖 600元，第2名 奖 400元
    otherwise: str = ""                                  # 其余, 其余 的: where no clause of the row of bands holds


@dataclass
class Clauses:
    clauses: list
    items: list = field(default_factory=list)            # (number, [Clause])


@dataclass
class Other:                                             # a 款 that has no meaning of its own here: how the rules were made
    text: str = ""


@dataclass
class Article:
    number: int
    title: str = ""
    revised: Optional[date] = None
    repealed: Optional[date] = None
    body: list = field(default_factory=list)


@dataclass
class Covenant:
    name: str


@dataclass
class Include:
    path: str


@dataclass
class Units:
    names: list


@dataclass
class Heading:                                           # 附件 口径
    words: str


@dataclass
class Program:
    """All files together, in the order of the text."""
    parts: list

    @property
    def articles(self):
        return [p for p in self.parts if isinstance(p, Article)]

    @property
    def declarations(self):
        found = []
        for part in self.parts:
            if isinstance(part, Article):
                found += [b for b in part.body if not isinstance(b, (Norm, Clauses, InForce, Other))]
            elif not isinstance(part, Heading):
                found.append(part)
        return found
