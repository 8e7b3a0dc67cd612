"""Seeded slips: characters, words and lines of a rule file dropped, doubled, swapped, moved or replaced by what looks or sounds alike."""

import re

from grammar import SIGNS

# What stands in texts in place of a sign or a word: by another keyboard, another program, another habit.
ALIKE = {
  "，": ",、；。 ﹐､", "、": "，,､﹑", "；": ";，。：", "。": ".；，．｡", "：": ":；﹕", "（": "([〔", "）": ")]〕", "“": "\"”‘'「", "”": "\"“’'」", '"': "“”＂", "「": "『“", "」": "』”",
  "《": "〈", "》": "〉", "×": "*xX", "÷": "/", "-": "—–~－", "—": "-至", "日": "⽇曰", "月": "⽉", "人": "⼈入", "一": "⼀—", "十": "⼗", "二": "⼆", "口": "⼝", "大": "⼤", "户": "⼾戶",
  "未": "末", "末": "未", "已": "己", "1": "１lI一", "0": "０O〇", "3": "３三", "不": "⼀不", "应": "應", "当": "當", "的": "地得", "违": "違", "分": "份", "两": "二", "凡": "几", "#": "＃", "/": "／",
}
WORDS = {
  "应当": "应该 必须 须 要 应", "不得": "禁止 严禁 不准 不可 不能", "可以": "可 能够", "鼓励": "提倡 倡导", "为": "是 等于 =", "日": "天 号", "以上": "之上 及以上", "以下": "之下",
  "超过": "大于 多于", "不超过": "小于等于", "之一": "中 其中之一", "违反": "违返 未遵守", "至": "到 - — ~", "扣": "减 罚", "加": "增加", "列入": "列 纳入", "除外": "以外 除外的", "或": "或者", "且": "并且 和",
  "除": "除", "每": "每个 各", "的": "得 地", "内": "以内 之内", "凡": "所有 几 凡是", "个月": "月 個月", "年": "⽲ 周年", "次": "回", "规定": "规訂 之规定", "不适用": "不适用于", "其余": "其他", "初次": "首次 第一次",
  "再次": "又 再一次", "加倍": "翻倍 双倍", "清零": "归零 作废", "其中": "当中 内", "归": "给 归于", "定": "决定 制定", "未定": "没定", "撤销": "取消 撤消", "异议": "意见 申诉",
}
INVISIBLE = "\u200b\ufeff\u200d\u00ad\u2060"
BLANKS = " \u3000\u00a0\t\n"
PIECE = re.compile(r"\s+|[0-9A-Za-z_.]+|[\u4e00-\u9fff]{1,2}|.", re.S)
SENTENCE = re.compile(r"[^。；\n]*[。；\n]|[^。；\n]+$")


class Mutations:
  """Makes one to three slips in a text. `vocabulary`: the words of the grammar."""

  def __init__(self, grammar, random):
    self.random = random
    quoted = grammar.quoted("File")
    self.vocabulary = sorted(quoted | set(SIGNS) | {w for list_ in grammar.words.values() for w in list_})
    self.vocabulary += "12 3 二 第二条 第一款 第（一）项 （一） （二） 第3次 2022年8月1日 8:30 5% 3月5日 本年 第一章 附件 周一 “灵水” 凡 的， 。 # // “ ”".split()

  def spoil(self, text, pieces=None):
    """A text with slips in it; `pieces`: where its words begin and end, if that is known."""
    for _ in range(self.random.choice([1, 1, 1, 2, 2, 3])):
      kind = self.random.choice([self.character, self.character, self.word, self.word, self.word, self.alike, self.alike, self.line, self.sentence])
      text = kind(text, pieces) if kind == self.word else kind(text)
      pieces = None
    return text

  def at(self, text):
    return self.random.randrange(len(text)) if text else 0

  def character(self, text):
    """A character dropped, doubled, swapped with the next, or a blank, an invisible one or any other put in."""
    if not text:
      return text
    at = self.at(text)
    way = self.random.randrange(6)
    if way == 0:
      return text[:at] + text[at + 1 :]
    if way == 1:
      return text[:at] + text[at] + text[at:]
    if way == 2:
      return text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]
    new = self.random.choice([BLANKS, BLANKS, INVISIBLE, "，；：。、（）“”+-×—", text][way - 3 if way < 5 else self.random.randrange(1, 5)])
    return text[:at] + new + text[at + (way == 5) :]

  def word(self, text, pieces):
    """A word dropped, doubled, moved, replaced by another of the text or of the grammar, or one put in."""
    spans = pieces or [m.span() for m in PIECE.finditer(text)]
    if not spans:
      return text
    start, end = self.random.choice(spans)
    other = self.random.choice(spans)
    taken = text[other[0] : other[1]]
    way = self.random.randrange(7)
    if way == 0:
      return text[:start] + text[end:]
    if way == 1:
      return text[:end] + self.random.choice(["", " "]) + text[start:end] + text[end:]
    if way == 2:
      return text[:start] + taken + text[end:]
    if way == 3:
      (a, b), (c, d) = sorted([(start, end), other])
      return text if b > c else text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:]
    new = self.random.choice(self.vocabulary)
    if way == 4:
      return text[:start] + self.random.choice(["", " "]) + new + self.random.choice(["", " "]) + text[start:]
    return text[:start] + new + text[end:]

  def alike(self, text):
    """A sign or a word replaced by what looks, sounds or is used alike."""
    places = [(m.start(), m.end(), self.random.choice(list(ALIKE[m.group()]))) for m in re.finditer("|".join(map(re.escape, ALIKE)), text)]
    if self.random.random() < 0.6:
      words = [(m.start(), m.end(), self.random.choice(WORDS[m.group()].split())) for m in re.finditer("|".join(sorted(WORDS, key=len, reverse=True)), text)]
      places = words or places
    if not places:
      return text
    start, end, new = self.random.choice(places)
    return text[:start] + new + text[end:]

  def line(self, text):
    """A line dropped, doubled, moved, joined to the next, or the text cut off."""
    lines = text.split("\n")
    at = self.random.randrange(len(lines))
    way = self.random.randrange(6)
    if way == 0:
      del lines[at]
    elif way == 1:
      lines.insert(at, lines[at])
    elif way == 2:
      lines.insert(self.random.randrange(len(lines)), lines.pop(at))
    elif way == 3:
      lines[at : at + 2] = ["".join(lines[at : at + 2])]
    elif way == 4:
      place = self.at(lines[at] + " ")
      lines[at : at + 1] = [lines[at][:place], lines[at][place:]]
    else:
      return text[: self.at(text)]
    return "\n".join(lines)

  def sentence(self, text):
    """A sentence, or a part of one up to its ；, dropped, doubled or moved."""
    parts = SENTENCE.findall(text)
    if not parts:
      return text
    at, to = self.random.randrange(len(parts)), self.random.randrange(len(parts))
    way = self.random.randrange(3)
    if way == 0:
      del parts[at]
    elif way == 1:
      parts.insert(to, parts[at])
    else:
      parts.insert(to, parts.pop(at))
    return "".join(parts)
