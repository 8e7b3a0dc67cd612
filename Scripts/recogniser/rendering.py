"""Trees as rule files: names, figures and days for the classes, and the blanks, line ends, widths and comments between them."""

from derivation import leaves_of
from parser import Node

HAN_DIGITS = "〇一二三四五六七八九"
WIDE = {chr(c): chr(c + 0xFEE0) for c in range(0x21, 0x7F)}
SIGNS = {
  "，": "，,", "；": "；;", "：": "：:", "（": "（(", "）": "）)", "。": "。。。.", "×": "×*＊", "+": "+＋", "-": "-－", "÷": "÷", "、": "、",
}
# Names as staff would choose them, and names that lie across the words of the language.
NAMES = (
  "住户 商户 网格 社区 村民小组 党员 户号 户主 类型 负责人 门牌号 包卫生 包绿化 门前三包 红榜 黑榜 环境分 星级 巡查 签到 考评 红白事 宴席上限 桌数 办理日期 走访率 村庄清洁日 "
  "五星 四星 居民 五保户 合格 不合格 参加清洁日 报备 结账 整改日期 准确率 家庭成员 监委会审核 "
  "日期 时间 积分 记录 单位 次数 公示 数据 资格 排名 主体 事项 等级 榜 参数 例 规定 遇 自 以 合计 平均 文字 数 再生资源 项目 每项目 目的 分数 前台 内务 满意度 限高杆 是非 在册 "
  "不在册 无违建户 未成年人 扣分项 加班 记事 同一住户 月报表 年度 周转房 后勤 先进 至善 近邻 应当分 三包 十户长 百分表 两委 半亩 第一书记 起点 取暖 至今 户户通 "
  "再次 清零日 其中户 未定 定额 归口 撤销单 异议 满分 无记录 "
  "A1 B_2 x C3号 3#楼 12栋 Q3 ｖ１"
).split()
STATEMENTS = "为保护环境制定本规约 根据《规定》制定本公约 依据法律和本村实际制定本办法".split()
TITLES = "灵水社区居规民约 门前三包 总则 附则 环境卫生 红白事（移风易俗） 台账与评分口径 奖励和处罚 凡事商量 违反规定的处理 每月评比 2024年版 A组".split()
BODIES = "灵水社区居民会议 村民会议 灵源街道办事处 居民代表会议 3组户代表会".split()
TEXTS = ["灵水", "优", "√", "×", "警示书", "公共/街道总则.yue", "整改 完成时间", "第五条 规定", "a，b；c。", "# 3", "//", "", "凡（", "１２"]
COMMENTS = ["# 说明", "# 第二条 凡 住户，应当。", "// 未完 “", "#", "//", "# “没有合上", "// 附件 台账"]
# Production → the word before which all its own NAMEs are declared by it.
DECLARES = {
  "Units": "。", "Table": "：", "Column": "为", "Member": "（", "Definition": "，", "Matter": "以", "Schedule": "：", "Points": "：", "Grade": "：", "Board": "：",
  "Parameter": "：", "GradeLine": "", "Sheet": "：", "SheetItem": "，",
}


LINE_BEGINS = ("事项", "凡", "主体", "记录", "所称", "日程", "积分", "等级", "榜", "参数", "兑换", "评分表", "单位", "例", "规约", "引用")  # no line is broken before these


class Style:
  """How one program looks: the chance that a blank between two words is left out, and the like."""

  def __init__(self, random):
    kind = random.choice(["spaced", "spaced", "mixed", "mixed", "tight", "tight", "reckless"])
    self.tight = {"spaced": 0.0, "mixed": 0.5, "tight": 1.0, "reckless": 1.0}[kind]
    self.reckless = kind == "reckless"
    self.sign_blank = random.choice([0.0, 0.0, 0.3])
    self.wide = random.choice([0.0, 0.0, 0.1, 0.5])
    self.half = random.choice([0.0, 0.0, 0.1, 0.5])
    self.newline = random.choice([0.0, 0.0, 0.05])
    self.comment = random.choice([0.0, 0.0, 0.15])
    self.odd = random.choice([0.0, 0.0, 0.0, 0.02])
    self.literate = random.random() < 0.15
    self.crlf = random.random() < 0.05
    self.undeclared = 0.1 if random.random() < 0.1 else 0.0


class Rendering:
  """One program's names and looks."""

  def __init__(self, grammar, random):
    self.random, self.grammar = random, grammar
    self.style = Style(random)
    usable = [n for n in NAMES if n not in grammar.words["RESERVED"] and n not in grammar.words["PERIOD"]]
    self.names = random.sample(usable, random.randint(4, 14))
    self.units = random.sample(["车次", "锅", "桶", "张", "人次"], 2)
    self.used, self.declared = set(), set()

  def file(self, node):
    """The text of a File, with what declares the names that it only uses."""
    self.declaring = set(declaring(node))
    body = self.text(leaves_of(node))
    missing = sorted(self.used - self.declared)
    self.random.shuffle(missing)
    if missing:
      body = f"事项 {'、'.join(missing)}：以 {missing[0]} 为据。\n{body}"
    if self.style.crlf:
      body = body.replace("\n", "\r\n")
    return self.in_markdown(body) if self.style.literate else body

  # ---- leaves ----

  def text(self, leaves):
    pieces, at_line_start = [], True
    before = None
    for i, leaf in enumerate(leaves):
      after = leaves[i + 1] if i + 1 < len(leaves) else None
      word = self.word(leaf, before, after)
      if before is not None:
        pieces.append(self.gap(before, leaf, pieces[-1], word))
      pieces.append(word)
      before = leaf
    return "".join(pieces) + "\n"

  def word(self, leaf, before, after):
    terminal = leaf.terminal
    if terminal[0] == "'":
      word = terminal[1:-1]
      if word in SIGNS:
        if word == "。" and before is not None and before.terminal in ("NUM", "DATE", "MONTHDAY", "TIME"):
          return word
        return self.random.choice(SIGNS[word]) if self.chance(self.style.half) else word
      return word
    if terminal == "NAME":
      return self.name(leaf)
    word = getattr(self, terminal.lower())(leaf, after)
    if terminal not in ("STRING", "TITLE", "UNLAWFUL") and self.chance(self.style.wide):
      word = "".join(WIDE.get(c, c) for c in word)
    return word

  def name(self, leaf):
    if leaf.rule == "Units":
      word = self.random.choice(self.units)
    elif self.chance(self.style.undeclared):
      return self.random.choice(["未曾声明", "甲乙丙", "Z9", "新名字", "王某某", "其他"])
    else:
      word = self.random.choice(self.names)
    (self.declared if self.declares(leaf) else self.used).add(word)
    return word

  def declares(self, leaf):
    return leaf in self.declaring

  def number(self, low=0, high=40):
    return self.random.randint(low, high)

  def han(self, n):
    """A number below 100 in Han numerals."""
    if n < 10:
      return "零一二三四五六七八九"[n]
    tens, ones = divmod(n, 10)
    return ("" if tens == 1 else HAN_DIGITS[tens]) + "十" + (HAN_DIGITS[ones] if ones else "")

  def count(self, low=1, high=30):
    """N of 第N条 and the like."""
    n = self.number(low, high)
    return self.random.choice([self.han(n), self.han(n), str(n)])

  def num(self, leaf, after):
    unit = after is not None and after.terminal in ("UNIT", "'月'", "'日'", "'个'")
    choices = [str(self.number()), str(self.number()), "1.5", "0.25", "20万", "100", "2.0000", "12亿"]
    if unit or self.chance(0.02):
      choices += [self.han(self.number(1, 99)), "两", "半", "一百零五", "三千", "十万", "一万零五"]
    return self.random.choice(choices)

  def unit(self, leaf, after):
    return self.random.choice(self.grammar.words["UNIT"] + self.units[:1] * (self.units[0] in self.declared))

  def pct(self, leaf, after):
    return self.random.choice(["5%", "12.5%", "百分之五", "三分之二", "百分之二十", "100%", "百分之5", "百分之2.5"])

  def date(self, leaf, after):
    y, m, d = self.number(2020, 2025), self.number(1, 12), self.number(1, 31)
    return self.random.choice([f"{y}年{m}月{d}日", f"{y}年{m}月{d}日", f"{y}-{m:02}-{d:02}", f"{y}/{m}/{d}", f"{y}.{m}.{d}"])

  def monthday(self, leaf, after):
    return f"{self.number(1, 12)}月{self.number(1, 31)}日"

  def time(self, leaf, after):
    h, m = self.number(0, 23), self.number(0, 59)
    return self.random.choice([f"{h}时", f"{h}时{m}分", f"{h}:{m:02}", f"{h}：{m:02}"])

  def period(self, leaf, after):
    y = self.number(2019, 2026)
    return self.random.choice([*self.grammar.words["PERIOD"], f"{y}年", f"{y}年{self.number(1, 12)}月", f"{y}年第{self.number(1, 4)}季度", f"{y}年第{self.number(1, 52)}周"])

  def weekday(self, leaf, after):
    return self.random.choice(["周", "星期"]) + self.random.choice("一二三四五六日")

  def nth(self, leaf, after):
    return f"第{self.count(1, 12)}次"

  def place(self, leaf, after):
    return f"第{self.count(1, 9)}名"

  def article(self, leaf, after):
    return f"第{self.count()}条"

  def para(self, leaf, after):
    return f"第{self.count(1, 9)}款"

  def point(self, leaf, after):
    n = self.han(self.number(1, 15))
    return self.random.choice([f"第（{n}）项", f"第{n}项", f"第{self.number(1, 9)}项"])

  def item(self, leaf, after):
    return f"（{self.han(self.number(1, 15))}）"

  def chapter(self, leaf, after):
    return f"第{self.count()}{self.random.choice('章章节')}"

  def appendix(self, leaf, after):
    return "附件" + self.random.choice(["", "", "一", "2", "十"])

  def ordinal(self, leaf, after):
    return f"第{self.random.choice('一二三四五12345')}个"

  def lunarmonth(self, leaf, after):
    return self.random.choice("正月 二月 三月 九月 十月 十一月 十二月 冬月 腊月".split())

  def lunarday(self, leaf, after):
    return self.random.choice("初一 初五 初十 十五 二十 三十 廿三 二十三 末日".split())

  def string(self, leaf, after):
    opening, closing = self.random.choice(["“”", "“”", '""', "「」", "《》", "””"])
    return opening + self.random.choice(TEXTS) + closing

  def unlawful(self, leaf, after):
    return self.random.choice(["没收 物品", "没收物品", "停水 3日", "取消 低保 资格", "取消低保", "不予办理", "土地承包 收回", "公布身份证", "处罚款 200元", "连带 家庭成员"])

  def title(self, leaf, after):
    return self.random.choice({"Adoption": BODIES, "Statement": STATEMENTS}.get(leaf.rule, TITLES))

  def listed(self, leaf, after):
    return self.random.choice(self.grammar.words[leaf.terminal])

  aggregate = type = verdict = cause = term = listed

  # ---- what stands between ----

  def gap(self, before, leaf, left, right):
    """The blanks between two leaves."""
    if before.terminal in ("CHAPTER", "APPENDIX", "TITLE") and before.rule == "Heading" and leaf.rule != "Heading":
      return self.line_end() if leaf.terminal != "ARTICLE" or self.chance(0.9) else " "
    if before.terminal == "'。'":
      return self.line_end() if self.chance(0.8) else self.random.choice(["", " "])
    if leaf.terminal in ("ARTICLE", "CHAPTER", "APPENDIX") and leaf.rule in ("Article", "Heading"):
      return self.line_end()
    blank = " " if right in LINE_BEGINS else self.blank()
    if left in SIGNS["，"] + SIGNS["；"] + "：:（(）)、。." or right in "，,；;：:（(）)、。.":
      return blank if self.chance(self.style.sign_blank) else ""
    if self.style.reckless and self.chance(0.97):
      return ""
    if self.needs_blank(before, leaf, left, right):
      return blank
    return "" if self.chance(self.style.tight) else blank

  def needs_blank(self, before, leaf, left, right):
    if self.declares(leaf):
      return before.terminal[0] != "'" or before.number != 0 or self.chance(0.5)
    if self.declares(before):
      return True
    if before.terminal in ("NUM", "NAME") and leaf.terminal == "NAME" or before.terminal == "NUM" and leaf.terminal != "UNIT":
      return True
    return left[-1:].isalnum() and left[-1:].isascii() and right[:1].isalnum() and right[:1].isascii()

  def blank(self):
    if self.chance(self.style.newline):
      return self.line_end()
    if self.chance(self.style.odd):
      return self.random.choice(["\u3000", "\u00a0", "\t", "\u2003", "\u200b", "\ufeff", " \u200d ", "  "])
    return " "

  def line_end(self):
    comment = self.random.choice(COMMENTS) if self.chance(self.style.comment) else ""
    gap = self.random.choice([" ", "  "])
    return (gap + comment if comment else "") + self.random.choice(["\n", "\n", "\n\n", "\n  "])

  def chance(self, share):
    return share > 0 and self.random.random() < share

  def in_markdown(self, body):
    """A literate file: the program in one or two blocks, prose and other blocks around them."""
    lines = body.split("\n")
    cut = self.random.randint(0, len(lines))
    fence = self.random.choice(["```", "```", "~~~", "````"])
    prose = ["# 灵水社区居规民约", "", "第一条 凡 住户，应当。", "", "```", "凡 （", "```", "", "- “没有合上"]
    result = prose[: self.random.randint(0, len(prose))]
    if "```" in result and result.count("```") == 1:
      result.append("```")
    for part in (lines[:cut], lines[cut:]):
      if part or self.chance(0.2):
        result += [fence + self.random.choice(["乡约", "乡约", " 乡约"]), *part, fence, self.random.choice(["", "说明：凡 住户，"])]
    return "\n".join(result) + self.random.choice(["", "\n"])


def declaring(node):
  """The leaves under a node whose names are declared there."""
  todo = [node]
  while todo:
    node = todo.pop()
    stop = DECLARES.get(node.rule)
    for part in node.children:
      if isinstance(part, Node):
        todo.append(part)
      elif stop is not None:
        if part[0] == f"'{stop}'":
          stop = None
        elif part[0] == "NAME":
          yield part[1]
