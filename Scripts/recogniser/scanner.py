"""Sentences and what stands in them before runs are cut (Lexical 2, 3, 4, 10): titles, quoted text, signs, runs."""

import re

import words
from grammar import SIGNS
from source import INVISIBLE, Fault

B = r"[ \n" + "".join(sorted(INVISIBLE)) + "]*"
BLANK = re.compile(B)
ITEM = re.compile(rf"（{B}([{words.HAN}]+){B}）")
DATE = words.SHAPES["DATE"]
# What keeps a sign inside a run: a date, a time, a decimal, 第（二）项.
WHOLE = re.compile(
  rf"[0-9]{{4}}([-/.])[0-9]{{1,2}}\1[0-9]{{1,2}}(?![0-9])|(?:2[0-4]|[01]?[0-9])：[0-5][0-9](?![0-9])|[0-9]+\.[0-9]+|第（[{words.HAN}]+）项"
)
# Declaration word → the kind of sentence, which is the name of its production.
DECLARATIONS = {
  "主体": "Table", "记录": "Table", "所称": "Definition", "事项": "Matter", "日程": "Schedule", "积分": "Points",
  "等级": "Grade", "榜": "Board", "参数": "Parameter", "兑换": "Exchange", "评分表": "Sheet",
}


# What a regulation calls itself.
THIS = "(?:本规约|本公约|本章程|本办法|本守则|本总则)"
STATEMENT_BEGINS = re.compile(rf"为|根据|依据|按照|各|{THIS}")
STATEMENT = re.compile(rf"(?:为|根据|依据|按照).*制定{THIS}|{THIS}由.*解释|{THIS}未尽事宜.*|各.*(?:严于|宽于).*")

NAMED = rf"[^，；：。、（） \n]+(?:{B}、{B}[^，；：。、（） \n]+)*"
DECLARING = re.compile(rf"(?:{'|'.join(w for w in DECLARATIONS if w != '所称')})[ \n]+{NAMED}{B}")


# How a declaration begins a line.
HEADS = [
  re.compile(rf"(?:{'|'.join(w for w in DECLARATIONS if w != '所称')})[ \n]+{NAMED}{B}："),
  re.compile(r"规约[ \n]+[^。 \n]"), re.compile(rf"单位[ \n]+{NAMED}{B}。"), re.compile(rf"引用{B}[“”\"「《]"),
  re.compile(rf"所称(?:[ \n]+[^，；：。、（） \n]+){{1,4}}{B}，"), re.compile(r"例[ \n]+[^，；：。]*："),
]
CITING = ("违反", "遵守", "累计", "不适用", "对")  # a citation can stand behind these


AMENDED = re.compile(rf"{B}（{B}(?:{DATE.pattern})[^，；：。、（）“”\"「」《》+×÷=≠>≥<≤？！—-]*）")


class Item:
  """A piece of a sentence. kind: RUN, or the class of a token (SIGN, STRING, TITLE, ITEM, ARTICLE, CHAPTER, APPENDIX).

  `chars` are the places of its characters; `seams` are the indexes in `text` before which an invisible character stands.
  """

  __slots__ = ("kind", "text", "chars", "seams", "blank_before")

  def __init__(self, kind, text, chars, seams=()):
    self.kind, self.text, self.chars, self.seams = kind, text, chars, seams
    self.blank_before = True

  def __repr__(self):
    return f"{self.kind}:{self.text}"


class Sentence:
  """Items up to and with 。, or a heading, or the head of an article. `kind` names its own production."""

  __slots__ = ("kind", "lead", "items")

  def __init__(self, kind, items, lead=""):
    self.kind, self.items, self.lead = kind, items, lead


def sentences(source):
  """All sentences of a file, in order."""
  return Scanner(source).file()


class Scanner:
  def __init__(self, source):
    self.source = source
    text = source.text
    self.text = re.sub(r"(?<![0-9])\.|\.(?![0-9])", "。", text)
    self.end = len(text)

  def file(self):
    result = []
    at = self.begin = self.skip(0)
    while at < self.end:
      sentence, at = self.sentence(at)
      result.append(sentence)
      at = self.skip(at)
    return result

  def written_on(self, at):
    """Whether a run goes on here; an invisible character is passed over."""
    while at < self.end and self.text[at] in INVISIBLE:
      at += 1
    return at < self.end and at not in self.source.strings and self.text[at] not in " \n" and self.text[at] not in SIGNS

  def skip(self, at):
    return BLANK.match(self.text, at).end()

  def slice(self, kind, start, end):
    return Item(kind, self.text[start:end], range(start, end))

  def sentence(self, at):
    text = self.text
    for shape, kind in (("CHAPTER", "CHAPTER"), ("ARTICLE", "ARTICLE")):
      found = words.SHAPES[shape].match(text, at)
      if found and words.ordinal(found.group()) is not None and not (shape == "ARTICLE" and self.is_cited(found.end())):
        head = self.slice(kind, at, found.end())
        return self.article(head, found.end()) if kind == "ARTICLE" else self.heading(head, found.end())
    if text.startswith("附件", at):
      end = re.compile(rf"附件(?:[0-9]+|[{words.HAN}]+)?").match(text, at).end()
      return self.heading(self.slice("APPENDIX", at, end), end)
    if text.startswith("规约", at) and (at == self.begin or not self.written_on(at + 2)):
      return self.covenant(at)
    if text.startswith("例", at):
      written_on = self.written_on(at + 1)
      stop = self.first_of("，：；。" if written_on else "：。", at)
      if stop < self.end and text[stop] == "：" and not ITEM.match(text, self.skip(stop + 1)) and (not written_on or text.startswith(("设", "截至", "则"), self.skip(stop + 1))):
        word = self.slice("RUN", at, at + 1)
        title = self.title(at + 1, stop)
        items, end = self.items(stop, example=True)
        return Sentence("Example", [word, *title, *items], "例"), end
    statement = self.statement(at)
    if statement:
      return statement
    adoption = re.compile(rf"{THIS}{B}由").match(text, at)
    if adoption:
      return self.adoption(at, adoption.end())
    items, end = self.items(at)
    kind, lead = classify(items)
    return Sentence(kind, items, lead), end

  def statement(self, at):
    """为 …，制定 本规约。 and what else binds nobody: a TITLE between its signs; None where it is another sentence."""
    stop = self.first_of("。：", at)
    if stop >= self.end or self.text[stop] != "。":
      return None
    plain, place = "", at
    while place < stop:
      if place in self.source.strings:
        plain, place = plain + "、", self.source.strings[place]
      else:
        plain, place = plain + ("" if self.text[place] in " \n" or self.text[place] in INVISIBLE else self.text[place]), place + 1
    lines = [found.end() for found in re.compile(rf"\n{B}").finditer(self.text, at, stop)]
    begins = at not in self.source.strings and self.text[at] not in SIGNS and STATEMENT_BEGINS.match(self.run(at, stop).text)
    if not begins or not STATEMENT.fullmatch(plain) or any(self.begins_something(line, stop) for line in lines):
      return None
    items = []
    while at <= stop:
      sign = self.first_of("，；。", at)
      items += [*self.title(at, sign), self.slice("SIGN", sign, sign + 1)]
      at = sign + 1
    return Sentence("Clauses", items), at

  def is_cited(self, end):
    """Whether the 第N条 that ends here goes on as a citation: with 规定, 第N款 or 第N项 written on to it."""
    while end < self.end and self.text[end] in INVISIBLE:
      end += 1
    parts = (words.SHAPES[shape].match(self.text, end) for shape in ("PARA", "POINT"))
    return self.text.startswith("规定", end) or any(part and words.ordinal(part.group()) is not None for part in parts)

  # ---- titles ----

  def title(self, start, end):
    """The TITLE that stands between, as a list of none or one."""
    start = self.skip(start)
    while end > start and (self.text[end - 1] in " \n" or self.text[end - 1] in INVISIBLE):
      end -= 1
    return [self.slice("TITLE", start, end)] if start < end else []

  def heading(self, head, at):
    line = self.text.find("\n", at)
    line = self.end if line < 0 else line
    found = (m for m in words.SHAPES["ARTICLE"].finditer(self.text, at, line) if words.ordinal(m.group()) is not None and not self.is_cited(m.end()))
    end = next((m.start() for m in found if not any(start < m.start() < stop for start, stop in self.source.strings.items())), line)
    return Sentence("heading", [head, *self.title(at, end)]), end

  def covenant(self, at):
    line = self.text.find("\n", self.skip(at + 2))
    stop = min(self.first_of("。", at), self.end if line < 0 else line)
    more, end = self.items(stop)
    return Sentence("Covenant", [self.slice("RUN", at, at + 2), *self.title(at + 2, stop), *more], "规约"), end

  def article(self, head, at):
    items = [head]
    amended = AMENDED.match(self.text, at)
    if amended:
      more, at = self.items(at, until="）")
      items += more
    stop = self.first_of("：，；。（", at)
    if stop < self.end and self.text[stop] == "：" and self.is_title(at, stop):
      items += [*self.title(at, stop), self.slice("SIGN", stop, stop + 1)]
      at = stop + 1
    elif re.compile(rf"{B}自{B}(?:{DATE.pattern})").match(self.text, at):
      more, at = self.items(self.skip(at))
      items += more
    return Sentence("head", items), at

  def is_title(self, start, stop):
    """Whether what stands between 第N条 and ： is the title of the article."""
    inside = self.text[self.skip(start) : stop]
    if re.match(rf"自{B}(?:{DATE.pattern})", inside) or ITEM.match(self.text, self.skip(stop + 1)):
      return False
    lines = [found.end() for found in re.compile(rf"\n{B}").finditer(self.text, self.skip(start), stop)]
    return not (DECLARING.fullmatch(inside) or inside.startswith(("例 ", "例\n")) or any(self.begins_something(at, stop) for at in lines))

  def begins_another(self, item, before):
    """Whether a line that begins with this run inside a sentence is the beginning of another (约0102)."""
    at = item.chars[0]
    article = words.SHAPES["ARTICLE"].match(item.text)
    if article and words.ordinal(article.group()) is not None:
      cited = self.is_cited(item.chars[article.end() - 1] + 1)
      cites = before.text in ("、", "（") if before.kind == "SIGN" else before.kind == "RUN" and before.text.endswith(CITING)
      return not cited and not cites
    chapter = words.SHAPES["CHAPTER"].match(item.text)
    if chapter and words.ordinal(chapter.group()) is not None or item.text.startswith(("附件", "凡")):
      return True
    if re.match(THIS, item.text):
      return item.text[3:4] in ("自", "由") if item.text[3:] else self.text.startswith(("自", "由"), self.skip(item.chars[-1] + 1))
    return any(pattern.match(self.text, at) for pattern in HEADS)

  def begins_something(self, at, stop):
    """Whether a line that begins here begins a heading, 第N条, 凡, 本规约 自, 本规约 由 or a declaration."""
    chapter, article = (words.SHAPES[shape].match(self.text, at) for shape in ("CHAPTER", "ARTICLE"))
    return (
      bool(chapter and words.ordinal(chapter.group()) is not None)
      or bool(article and words.ordinal(article.group()) is not None and not self.is_cited(article.end()))
      or self.text.startswith(("附件", "凡"), at)
      or bool(re.compile(rf"{THIS}{B}[自由]").match(self.text, at))
      or any(pattern.match(self.text, at) for pattern in HEADS)
    )

  def adoption(self, start, after):
    """本规约 由 TITLE DATE … ，报 TITLE 备案。"""
    items, _ = self.items(start, end=after)
    date = re.compile(rf"(?<![0-9A-Za-z_])(?:{DATE.pattern})").search(self.text, after)
    stop = self.first_of("。", after)
    if not date or date.start() > self.first_of("，；。", after):
      more, end = self.items(after)
      return Sentence("Adoption", items + more), end
    items += self.title(after, date.start())
    report = re.compile(rf"，{B}报").search(self.text, date.start(), stop)
    filed = self.text.rfind("备案", report.end(), stop) if report else -1
    if filed < 0:
      more, end = self.items(date.start())
      return Sentence("Adoption", items + more), end
    items += self.items(date.start(), end=report.end())[0] + self.title(report.end(), filed)
    more, end = self.items(filed)
    return Sentence("Adoption", items + more), end

  def first_of(self, signs, at):
    """The place of the first of these signs outside quoted text and times; the end of the file where there is none."""
    while at < self.end:
      if at in self.source.strings:
        at = self.source.strings[at]
        continue
      if self.text[at] in signs:
        return at
      whole = WHOLE.match(self.text, at) if self.text[at].isdigit() and not words.is_latin_or_digit(self.text[at - 1 : at] or " ") else None
      at = whole.end() if whole else at + 1
    return self.end

  # ---- items ----

  def items(self, at, until="。", end=None, example=False):
    """Items from `at` to the first sign `until`, with it, or to `end`; and the place behind them."""
    result, stop = [], self.end if end is None else end
    text, strings = self.text, self.source.strings
    blank = True
    while at < stop:
      c = text[at]
      if c in " \n" or c in INVISIBLE:
        at, blank = at + 1, blank or c not in INVISIBLE
        continue
      if at in strings:
        item = Item("STRING", self.source.raw[at + 1 : strings[at] - 1], range(at, strings[at]))
      elif c in SIGNS or c in "」》":
        item = self.slice("SIGN", at, at + 1)
        before = result[-1] if result else None
        if c == "（" and not example and (before is None or before.kind == "SIGN" and before.text in "：；"):
          found = ITEM.match(text, at)
          if found and words.han_number(found.group(1)) is not None:
            item = self.slice("ITEM", at, found.end())
      else:
        item = self.run(at, stop)
        if result and "\n" in text[result[-1].chars[-1] + 1 : at] and self.begins_another(item, result[-1]):
          raise Fault(at, "a sentence without its 。 before this line")
      item.blank_before, blank = blank, False
      result.append(item)
      at = item.chars[-1] + 1
      if item.kind == "SIGN" and item.text == until:
        break
    return result, at

  def run(self, at, stop):
    text, strings = self.text, self.source.strings
    chars, seams, seam = [], [], False
    while at < stop:
      c = text[at]
      if c in INVISIBLE:
        seam, at = bool(chars), at + 1
        continue
      if c in " \n" or at in strings:
        break
      end = at + 1
      if c.isdigit() or c == "第":
        whole = WHOLE.match(text, at, stop)
        if whole and (c == "第" or not chars or not words.is_latin_or_digit(text[chars[-1]])):
          end = whole.end()
      if end == at + 1 and (c in SIGNS or c in "」》"):
        break
      if seam:
        seams.append(len(chars))
        seam = False
      chars.extend(range(at, end))
      at = end
    if not chars:
      raise Fault(at, "a sign that nothing opens")
    return Item("RUN", "".join(text[i] for i in chars), chars, tuple(seams))


def classify(items):
  """The kind of a sentence and the declaration word it begins with, if it does."""
  first = items[0]
  if first.kind != "RUN":
    return "Clauses", ""
  if first.text == "引用" and len(items) > 1 and items[1].kind == "STRING":
    return "Include", "引用"
  for word, kind in (*DECLARATIONS.items(), ("单位", "Units")):
    if first.text.startswith(word) and declares(kind, names_behind(word, items)):
      return kind, word
  return ("Norm" if first.text.startswith("凡") else "Clauses"), ""


def names_behind(word, items):
  """What follows a declaration word: the rest of its own run, then the other items."""
  rest = items[0].text[len(word) :]
  return ([Item("RUN", rest, items[0].chars[len(word) :])] if rest else []) + items[1:]


def declares(kind, rest):
  """Whether what follows a declaration word is a name (several) and the sign that goes with it."""
  at = 0
  while at < len(rest) and rest[at].kind == "RUN":
    at += 1
    if kind in ("Matter", "Units") and at < len(rest) and rest[at].text == "、":
      at += 1
      continue
    break
  if not at or at >= len(rest):
    return False
  if kind == "Definition":
    while at < len(rest) and rest[at].kind == "RUN":
      at += 1
    return (
      at + 1 < len(rest) and rest[at].text == "，" and rest[at + 1].kind == "RUN" and rest[at + 1].text.startswith("是指")
    )
  sign = "。" if kind == "Units" else "："
  return rest[at].kind == "SIGN" and rest[at].text == sign and not (sign == "：" and at + 1 < len(rest) and rest[at + 1].kind == "ITEM")
