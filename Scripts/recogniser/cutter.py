"""Cuts the runs of a sentence into known words (Lexical 5, 6, 8, 9): tokens, each with every terminal that it can stand for."""

import re

import unlawful
import words
from grammar import leaves
from scanner import Item
from source import Fault

LONGEST = 32  # longer words are known only as whole runs
# The productions whose quoted words a kind of sentence has, and the words that begin it and are words only there.
KINDS = {
  "Covenant": (["Covenant"], ["规约"]), "Include": (["Include"], ["引用"]), "Units": (["Units"], ["单位"]),
  "Table": (["Table"], ["主体", "记录"]), "Definition": (["Definition"], ["所称"]), "Matter": (["Matter"], ["事项"]),
  "Schedule": (["Schedule"], ["日程"]), "Points": (["Points"], ["积分"]), "Grade": (["Grade"], ["等级"]),
  "Board": (["Board"], ["榜"]), "Parameter": (["Parameter"], ["参数"]), "Exchange": (["Exchange"], ["兑换"]), "Sheet": (["Sheet"], ["评分表"]), "Example": (["Example"], ["例"]),
  "Norm": (["Norm"], []), "Clauses": (["InForce", "Clauses"], []), "Adoption": (["Adoption"], []), "head": (["Article"], []), "heading": ([], []),
}
FIGURES = {"NUM", "HANNUM", "PCT", "DATE", "MONTHDAY", "TIME", "WEEKDAY", "NTH", "PLACE", "ARTICLE", "PARA", "POINT", "YEAR"}  # never right behind a NUM
VALUES = ("DATE", "MONTHDAY", "TIME", "PCT", "NUM", "HANNUM")  # what a Datum of 例 can be besides a name


DECLARED = "declared"  # beside NAME
HEADING = "of a heading"  # beside TITLE, and beside the ARTICLE that is the head of one
CONTEXTUAL = {"AGGREGATE", "TYPE", "VERDICT", "CAUSE", "TERM", "ORDINAL", "LUNARMONTH", "LUNARDAY"}  # classes of words that may be names


class Uncuttable(Fault):
  """A run that cannot be cut."""


class Token:
  """One word, sign, title or text. `kinds`: the terminals it can be: "NAME", "'的'". `start`, `end`: characters of the file."""

  __slots__ = ("kinds", "text", "start", "end")

  def __init__(self, kinds, text, start, end):
    self.kinds, self.text, self.start, self.end = frozenset(kinds), text, start, end

  def __repr__(self):
    return f"{self.text}<{','.join(sorted(self.kinds))}>"


class Edge:
  """A known word laid on a run: from, to, its terminal; `shape` is the class that the neighbours ask for."""

  __slots__ = ("start", "end", "terminal", "shape", "cost")

  def __init__(self, start, end, terminal, shape, cost):
    self.start, self.end, self.terminal, self.shape, self.cost = start, end, terminal, shape, cost


class Cutter:
  """Knows the words of the grammar and the names and units of one file."""

  def __init__(self, grammar, names, units):
    self.grammar = grammar
    self.reserved = frozenset(grammar.words["RESERVED"])
    self.periods = frozenset(grammar.words["PERIOD"])
    self.names = {n for n in names if n not in self.reserved and n not in self.periods}
    self.units = set(grammar.words["UNIT"]) | {u for u in units if u not in self.reserved and u not in self.periods}
    self.tables = {}
    self.everyday = everyday(grammar, self.names)

  def keywords(self, kind):
    """The words of a kind of sentence, from the productions that it leads to."""
    if kind == "head":
      return {w for w in (e[1] for e in leaves(self.grammar.rules["Article"]) if e[0] == "word")}
    starts, leading = KINDS[kind]
    found = set()
    for name in self.grammar.reachable(*starts):
      for leaf in leaves(self.grammar.rules[name]):
        if leaf[0] == "word" and not (name in starts and leaf[1] in leading):
          found.add(leaf[1])
    return found

  def table(self, kind, lead):
    """Word → its terminals and shapes, for a kind of sentence and the word it begins with."""
    if (kind, lead) in self.tables:
      return self.tables[kind, lead]
    table = {}
    def add(word, terminal, shape):
      table.setdefault(word, []).append((terminal, shape))
    for word in (self.keywords(kind) | self.reserved | {lead} - {""}) - self.units:  # 日 月 个 are UNITs wherever they are quoted
      if "\u4e00" <= word[0] <= "\u9fff":
        add(word, f"'{word}'", f"'{word}'")
    for word in self.periods:
      add(word, "PERIOD", "PERIOD")
    for word in self.units:
      add(word, "UNIT", "UNIT")
    if kind == "Table":
      for word in self.grammar.words["TYPE"]:
        add(word, "TYPE", "TYPE")
    if kind == "Example":
      for word in self.grammar.words["VERDICT"]:
        add(word, "VERDICT", "VERDICT")
    reached = self.grammar.reachable(*KINDS[kind][0])
    for shape, rule in (("CAUSE", "SchedulePart"), ("TERM", "DayPoint"), ("AGGREGATE", "Ref")):
      for word in self.grammar.words[shape] if rule in reached else ():
        add(word, shape, shape)
    for word in self.names:  # the names of the file
      add(word, "NAME", "NAME")
    longest = min(LONGEST, max(map(len, table), default=0))
    self.tables[kind, lead] = table, longest
    return table, longest

  # ---- a sentence ----

  def sentence(self, sentence):
    """The tokens of a sentence."""
    tokens, self.lead = [], sentence.lead
    self.tokens = tokens
    values, columns, uncut_columns = value_runs(sentence) if sentence.kind == "Example" else (set(), set(), set())
    uncut = {}
    for first, behind in unlawful.stretches(sentence):
      if unlawful.is_unlawful(sentence.items[first:behind], self.grammar.unlawful, self.names):
        uncut[first] = behind
    end = 0
    depth = 0
    self.lunar = False  # whether 农历 has been said in this 日程
    for index, item in enumerate(sentence.items):
      before = tokens[-1].kinds if tokens else frozenset()
      if index < end:
        continue
      if index in uncut:
        end = uncut[index]
        text = "".join(" " * (i.blank_before and i is not item) + i.text for i in sentence.items[index:end])
        tokens.append(Token({"UNLAWFUL"}, text, item.chars[0], sentence.items[end - 1].chars[-1] + 1))
      elif item.kind == "SIGN":
        depth += {"（": 1, "）": -1}.get(item.text, 0)
        if depth > 64:
          raise Fault(item.chars[0], "more than 64 brackets in one another")
        tokens.append(Token({f"'{item.text}'"}, item.text, item.chars[0], item.chars[0] + 1))
      elif item.kind != "RUN":
        heading = {HEADING} if sentence.kind == "heading" and item.kind == "TITLE" or sentence.kind == "head" and item.kind == "ARTICLE" else set()
        tokens.append(Token({item.kind} | heading, item.text, item.chars[0], item.chars[-1] + 1))
      elif index in values:
        tokens += self.value(item, sentence.items[index + 1 : index + 2])
      else:
        after = sentence.items[index + 1] if index + 1 < len(sentence.items) else None
        lead = sentence.lead if index == 0 else ""
        if lead:
          tokens.append(self.token(f"'{lead}'", item, 0, len(lead)))
          item, before = rest_of(item, len(lead)), tokens[-1].kinds
          if not item.text:
            continue
        try:
          made = self.run(item, sentence.kind, before, after)
        except Uncuttable:
          if index not in uncut_columns:
            raise
          made = [Token({"NAME"}, item.text, item.chars[0], item.chars[-1] + 1)]
        if index in columns:
          self.free(made[:1])
        tokens += made
    if sentence.kind == "Definition":
      self.free(tokens[1:2])
    return tokens

  def free(self, tokens):
    """A contextual word is free as the name of a column in 设 and as X of 所称 X 的 Y."""
    for token in tokens:
      if token.text not in self.reserved | self.periods and any(k[0] == "'" or k in ("AGGREGATE", "VERDICT") for k in token.kinds):
        token.kinds |= {"NAME"}

  def value(self, item, after):
    """A value that 例 gives to a column is a whole run: a name, unless it is a day, a time or a quantity."""
    text, start, end = item.text, item.chars[0], item.chars[-1] + 1
    if item.seams and (text in self.names or text in ("是", "否", "空") or text in self.units):
      raise Fault(start, "an invisible character inside a word")
    if text in self.names:
      return [Token({"NAME"}, text, start, end)]
    if text in ("是", "否", "空"):
      return [Token({f"'{text}'", "NAME"}, text, start, end)]
    for kind in VALUES:
      found = words.SHAPES[kind].match(text)
      if not found or not found.group() or not words.means(kind, found.group()):
        continue
      at = found.end()
      time = words.SHAPES["TIME"].fullmatch(text, at) if kind == "DATE" else None
      if time:
        return [self.token("DATE", item, 0, at), self.token("TIME", item, at, len(text))]
      if at == len(text) and (kind != "HANNUM" or after and after[0].text in self.units):
        return [self.token(kind, item, 0, at)]
      if kind in ("NUM", "HANNUM") and text[at:] in self.units:
        return [self.token("NUM", item, 0, at), self.token("UNIT", item, at, len(text))]
    if text in self.units:
      return [Token({"UNIT", "NAME"}, text, start, end)]
    return [Token({"NAME"}, text, start, end)]

  def token(self, kind, item, start, end):
    text = item.text[start:end]
    if any(start < seam < end for seam in item.seams):
      raise Fault(item.chars[start], "an invisible character inside a word")
    self.in_range(kind, text, item.chars[start])
    return Token({"NUM" if kind == "HANNUM" else kind} | ({f"'{text}'"} if kind == "UNIT" else set()), text, item.chars[start], item.chars[end - 1] + 1)

  # ---- a run ----

  def run(self, item, kind, before, after):
    """The tokens of a run; `before` are the kinds of the token before it, `after` the item behind it."""
    text, size = item.text, len(item.text)
    edges = self.lay(text, kind)
    unit_follows = after is not None and after.kind == "RUN" and self.begins_with_unit(after.text)
    self.seams = set(item.seams)
    pieces = self.cut(text, edges, kind, before, unit_follows)
    if pieces is None:
      self.only_whole(item, edges, kind, before, unit_follows)
      if text in self.everyday.get(kind, ()):
        raise Fault(item.chars[0], f"an everyday word for one of the language: {text}")
      return [Token({"NAME"}, text, item.chars[0], item.chars[-1] + 1)]
    tokens = []
    for start, end, found in pieces:
      if not found:
        raise Uncuttable(item.chars[start], f"words overlap in {text[start:end]}")
      if any(start < seam < end for seam in item.seams):
        raise Fault(item.chars[start], "an invisible character inside a word")
      if found[0].shape == "EVERY_TENTH":
        tokens.append(Token({"'逢'"}, "逢", item.chars[start], item.chars[start] + 1))
        tokens.append(Token({"NUM"}, text[start + 1], item.chars[end - 1], item.chars[end - 1] + 1))
        continue
      terminals = {e.terminal for e in found}
      word = text[start:end]
      for numeral in terminals & {"NUM", "PCT"}:
        self.in_range(numeral, word, item.chars[start])
      if word in self.names and any(t[0] == "'" or t in CONTEXTUAL for t in terminals):
        terminals.add("NAME")  # the word may stand where the name alone could not: behind a NUM, beside a NAME
      if "UNIT" in terminals:
        terminals.add(f"'{word}'")
      if word in self.names and "NAME" in terminals:
        terminals.add(DECLARED)
      self.lunar = self.lunar or "'农历'" in terminals
      tokens.append(Token(terminals, word, item.chars[start], item.chars[end - 1] + 1))
    return tokens

  def begins_with_unit(self, text):
    return any(text.startswith(unit) for unit in self.units)

  def lay(self, text, kind):
    """All known words on a run."""
    table, longest = self.table(kind, self.lead)
    edges, size = [], len(text)
    for start in range(size):
      swallowed = False
      for shape, pattern in words.SHAPES.items():
        if shape == "CHAPTER" or shape in ("LUNARMONTH", "LUNARDAY") and not (kind == "Schedule" and (self.lunar or "农历" in text[:start])):
          continue
        found = self.shape(pattern, shape, text, start, swallowed)
        if found:
          swallowed = swallowed or shape == "DATE"
          terminal = {"HANNUM": "NUM", "LATIN": "NAME"}.get(shape, shape)
          if shape == "HANNUM" and found - start == size and self.is_behind_every_tenth():
            shape = "NUM"  # 逢 三、八: the one Han numeral that no UNIT follows
          cost = 1 if shape in ("NUM", "HANNUM") else None  # a figure
          edges.append(edge(start, found, terminal, {"LATIN": "NAME", "PERIOD": "YEAR"}.get(shape, shape), cost=cost))
      for end in range(start + 1, min(size, start + longest) + 1):
        for terminal, shape in table.get(text[start:end], ()):
          edges.append(edge(start, end, terminal, shape, text[start:end]))
    if size > LONGEST and text in self.names:
      edges.append(edge(0, size, "NAME", "NAME"))
    if "逢" in table:
      edges += [edge(m.start(), m.end(), "NUM", "EVERY_TENTH") for m in re.finditer("逢[零一二三四五六七八九十]", text)]
    return edges

  def is_behind_every_tenth(self):
    """Whether the tokens so far end in 逢 or in its list up to a 、."""
    back = len(self.tokens) - 1
    while back > 0 and "'、'" in self.tokens[back].kinds and "NUM" in self.tokens[back - 1].kinds:
      back -= 2
    return back >= 0 and "'逢'" in self.tokens[back].kinds

  def shape(self, pattern, shape, text, start, swallowed):
    """The end of a word of this shape that begins here, or None."""
    c = text[start]
    before = text[start - 1 : start]
    if c.isascii() and c.isdigit() and (before.isascii() and before.isdigit()):
      return None
    if before.isascii() and (before.isalpha() or before == "_") and (c.isascii() and c.isalnum() or shape == "LATIN"):
      return None
    if shape == "LATIN" and before.isascii() and before.isdigit():
      return None
    found = pattern.match(text, start)
    if not found or found.end() == start:
      return None
    end = found.end()
    if shape == "NUM" and swallowed or shape == "PCT" and words.percentage(found.group()) is None:
      return None
    if shape == "HANNUM":
      return next((e for e in range(end, start, -1) if words.number(text[start:e]) is not None), None)
    if text[end - 1].isdigit() and text[end - 1].isascii() and text[end : end + 1].isascii() and text[end : end + 1].isdigit():
      return None
    if shape == "PCT" and text[end - 1] in words.HAN + "半" and text[end : end + 1] and text[end] in words.HAN + "半":
      return None
    if shape in ("NTH", "PLACE", "ARTICLE", "PARA", "POINT", "CHAPTER") and words.ordinal(found.group()) is None:
      return None
    return end

  def cut(self, text, edges, kind, before, unit_follows):
    """The pieces (start, end, the words that are just that), or None where there is no complete way."""
    size = len(text)
    at = [[] for _ in range(size + 1)]
    for e in edges:
      at[e.start].append(e)
    ahead = []  # edges that some way from the beginning reaches, with those that may precede them
    reached = [[] for _ in range(size + 1)]
    for start in range(size):
      for e in at[start]:
        if start == 0:
          if self.begins(before, e, kind):
            reached[e.end].append(e)
            ahead.append(e)
        elif any(self.follows(p, e, kind) for p in reached[start]):
          reached[e.end].append(e)
          ahead.append(e)
    good = {}
    left = set()
    for e in sorted(ahead, key=lambda e: -e.start):
      if e.end == size:
        ok = e.shape != "HANNUM" or unit_follows
      else:
        ok = any(self.follows(e, n, kind) for n in good.get(e.end, ()))
      if ok:
        good.setdefault(e.start, []).append(e)
        left.add(e)
    left = {e for e in left}
    if not any(e.start == 0 for e in left):
      return None
    spanned = set()
    for e in left:
      spanned.update(range(e.start + 1, e.end))
    bounds = [p for p in range(size + 1) if p not in spanned]
    return [(a, b, [e for e in left if e.start == a and e.end == b]) for a, b in zip(bounds, bounds[1:])]

  def begins(self, before, e, kind):
    """Whether a word may begin a run behind a token of these kinds."""
    if e.shape == "UNIT":
      return not before.isdisjoint(self.before_units(kind))
    return True

  @staticmethod
  def before_units(kind):
    """What a UNIT may stand behind."""
    return {"NUM", "HANNUM", "'每'", "'同一'"} | {"Table": {"'为'"}, "Points": {"'以'"}}.get(kind, set())

  def follows(self, p, e, kind):
    """Whether word e may stand right behind word p in one run."""
    if p.shape == "HANNUM" and e.shape != "UNIT":
      return False
    if e.shape == "UNIT":
      return p.shape in self.before_units(kind)
    if e.shape in FIGURES:
      return p.shape != "NUM"
    if "STRETCH" in (p.shape, e.shape) and {p.shape, e.shape} <= {"STRETCH", "NAME"}:
      return False
    if e.shape in ("NAME", "STRETCH"):
      return p.shape not in ("NUM", "HANNUM", "EVERY_TENTH") and (p.shape != "NAME" or kind == "Example" or p.end in self.seams)
    return True

  def only_whole(self, item, edges, kind, before, unit_follows):
    """A run that no way cuts is one name, unless some stretch of it, taken as a name, lets the rest be cut more cheaply."""
    text, size = item.text, len(item.text)
    if size <= LONGEST and self.is_row(text):
      raise Uncuttable(item.chars[0], f"names with nothing between them: {text}")
    at = [[] for _ in range(size + 1)]
    for e in edges:
      at[e.start].append(e)
    for start in range(size):
      for end in range(start + 1, size + 1):
        if (start, end) != (0, size) and not (start and all(words.is_latin_or_digit(c) for c in text[start - 1 : start + 1])):
          at[start].append(edge(start, end, "NAME", "STRETCH", cost=15 + 10 * (end - start)))
    best = [{} for _ in range(size + 1)]  # by place: the cheapest way for each shape of the last word
    for start in range(size):
      for e in at[start]:
        if start == 0:
          costs = [0] if self.begins(before, e, kind) else []
        else:
          costs = [c for shape, (c, p) in best[start].items() if self.follows(p, e, kind)]
        if costs and (e.shape != "HANNUM" or e.end < size or unit_follows):
          cost = min(costs) + e.cost
          if cost < best[e.end].get(e.shape, (10**9,))[0]:
            best[e.end][e.shape] = cost, e
    if best[size] and min(c for c, _ in best[size].values()) < 15 + 10 * size:
      raise Uncuttable(item.chars[0], f"an undeclared name in the run {text}")

  def is_row(self, text):
    """Whether a text is a row of declared names, each of two characters or more (约0116)."""
    rows = [0]
    for end in range(2, len(text) + 1):
      if any(text[start:end] in self.names for start in rows if end - start > 1):
        rows.append(end)
    return len(text) in rows and text not in self.names

  def in_range(self, kind, text, at):
    """约0114."""
    if kind == "PCT":
      fits = words.in_range(words.parts_of_percentage(text)[0], words.LARGEST_PERCENTAGE)
    else:
      fits = kind not in ("NUM", "HANNUM") or words.in_range(text)
    if not fits:
      raise Fault(at, "a number with too many digits")


def edge(start, end, terminal, shape, word=None, cost=None):
  if cost is None:
    cost = 11 if end - start == 1 and word not in ("的", "凡") else 1
  return Edge(start, end, terminal, shape, cost)


def rest_of(item, count):
  """A run without its first characters."""
  return Item("RUN", item.text[count:], item.chars[count:], tuple(seam - count for seam in item.seams if seam > count))


def everyday(grammar, names):
  """Kind of sentence → the runs that are no names there, but everyday words for those of the language (约0115)."""
  joining, spared, others = ({w for w, meant in grammar.everyday.items() if test(meant) and w not in names} for test in (
    lambda meant: meant == "、", lambda meant: not meant, lambda meant: meant not in ("、", "")))
  found = dict.fromkeys(("Norm", "Clauses", "Board", "Matter", "Schedule", "Grade", "Adoption", "Sheet", "head"), others)
  return found | {"Norm": others | joining | spared, "Clauses": others | joining | spared, "Matter": others | joining}


def value_runs(sentence):
  """The indexes of the items of an 例 that are values (behind the column in 设 X：列 值，…, and all in a bracketed row), and of
  those that begin with a column, and of those of them that are one NAME where nothing cuts them."""
  result, columns, uncut, items = set(), set(), set(), sentence.items
  at = next((i for i, item in enumerate(items) if item.text == "：" and item.kind == "SIGN"), len(items)) + 1
  while at < len(items):
    end = at
    while end < len(items) and items[end].text not in ("；", "。"):
      end += 1
    step = items[at:end]
    if step and step[0].kind == "RUN" and step[0].text.startswith("设"):
      signs = [i for i, item in enumerate(step) if item.kind == "SIGN"]
      if signs and step[signs[0]].text == "：":
        fresh = True
        for i in range(signs[0] + 1, len(step)):
          if step[i].kind == "SIGN":
            fresh = step[i].text == "，"
            continue
          if step[i].kind == "RUN" and fresh:
            columns.add(at + i)
            uncut.add(at + i)
          elif step[i].kind == "RUN" and step[i - 1].kind == "RUN":
            result.add(at + i)
          fresh = False
      elif signs and step[signs[0]].text == "（":
        colon = next((i for i in signs if step[i].text == "："), len(step))
        columns.update(at + i for i in range(signs[0], colon) if step[i].kind == "RUN")
        result.update(at + i for i in range(colon + 1, len(step)) if step[i].kind == "RUN")
    at = end + 1
  return result, columns, uncut
