"""Reads Grammar/xiangyue.ebnf: the productions, and the word lists that stand in its lexical section.

An expression is a tuple:
  ("word", "凡")            a quoted keyword or sign
  ("class", "NAME")         a token class
  ("rule", "Norm")          another production
  ("seq", [e, …])  ("any", [e, …])  ("option", e)  ("many", e)
"""

import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
GRAMMAR = HERE.parent.parent / "Grammar" / "xiangyue.ebnf"
KEYWORDS = GRAMMAR.parent / "keywords.tsv"
SIGNS = set("，；：。、（）+-×÷=≠>≥<≤？！—")


class Grammar:
  """The productions by name, in order, and the lists of words."""

  def __init__(self, text):
    self.rules = read_productions(text)
    lists = {
      "RESERVED": r"never a name:\s*(.*?), and the PERIODs",
      "UNIT": r"\n\s+UNIT\s+(元 .*?), and those of",
      "PERIOD": r"PERIOD (本日[^;]*);",
      "AGGREGATE": r"AGGREGATE \([^:]*: ([^.]*)\.",
      "TYPE": r"TYPE \([^:]*: ([^.]*)\.",
      "VERDICT": r"VERDICT \([^:]*: ([^.]*)\.",
      "CAUSE": r"CAUSE ([^:]*): only in 日程",
      "TERM": r"TERM ([^:]*): where a Day",
    }
    self.words = {}
    for name, pattern in lists.items():
      found = re.search(pattern, text, re.S)
      if not found:
        raise ValueError(f"the lexical section of the grammar has no list of {name} where it used to stand")
      self.words[name] = found.group(1).split()

    self.unlawful = read_unlawful(text)
    self.everyday = read_everyday(KEYWORDS.read_text(encoding="utf-8"))

  def reachable(self, *starts):
    """The names of the productions that these lead to, themselves included."""
    seen, todo = set(), list(starts)
    while todo:
      name = todo.pop()
      if name in seen:
        continue
      seen.add(name)
      todo += [e[1] for e in leaves(self.rules[name]) if e[0] == "rule"]
    return seen

  def quoted(self, *starts):
    """The quoted words (no signs) of all productions that these lead to."""
    return {
      e[1] for name in self.reachable(*starts) for e in leaves(self.rules[name]) if e[0] == "word" and e[1] not in SIGNS
    }


def leaves(expression):
  """The words, classes and rules in an expression."""
  kind, inner = expression
  if kind in ("seq", "any"):
    for part in inner:
      yield from leaves(part)
  elif kind in ("option", "many"):
    yield from leaves(inner)
  else:
    yield expression


def read_productions(text):
  """Name → expression, for every `Name = … ;` outside the comments."""
  plain = strip_comments(text)
  tokens = re.findall(r"'[^']*'|[A-Za-z]+|[=;|()\[\]{}]|\S", plain)
  rules, at = {}, 0
  while at < len(tokens):
    name = tokens[at]
    if not name[0].isupper() or tokens[at + 1] != "=":
      raise ValueError(f"a production is expected at {' '.join(tokens[at:at + 6])}")
    rules[name], at = read_choice(tokens, at + 2)
    if tokens[at] != ";":
      raise ValueError(f"production {name} does not end at {' '.join(tokens[at:at + 6])}")
    at += 1
  for name, expression in rules.items():
    for leaf in leaves(expression):
      if leaf[0] == "rule" and leaf[1] not in rules:
        raise ValueError(f"{name} needs {leaf[1]}, which has no production")
  return rules


def read_unlawful(text):
  """Lexical 13: [(words, words of which one must stand beside them, or nothing)]."""
  section = re.search(r"right before a figure or Han numeral\.\n(.*?)\n ?=====", text, re.S)
  if not section:
    raise ValueError("the lexical section of the grammar has no list of UNLAWFUL where it used to stand")
  lines, groups = section.group(1).split("\n"), []
  while lines:
    words, colon, beside = lines.pop(0).partition(":")
    if colon and not beside.strip():
      beside = lines.pop(0)
    groups.append((words.split(), beside.split()))
  return groups


def read_everyday(table):
  """Everyday word → the word of the language it stands for (nothing where it may be left out), of those that are no words themselves."""
  rows = (line.split("\t") for line in table.splitlines())
  return {row[0]: (re.findall("写作“(.*)”", row[3]) or [""])[0] for row in rows if row[1] == "俗称" and row[2] == "—"}


def strip_comments(text):
  """The text without its (* … *), which may stand in one another."""
  result, depth, at = [], 0, 0
  while at < len(text):
    if text[at] == "'" and not depth:
      end = text.index("'", at + 1)
      result.append(text[at : end + 1])
      at = end + 1
    elif text.startswith("(*", at):
      depth, at = depth + 1, at + 2
    elif text.startswith("*)", at):
      depth, at = depth - 1, at + 2
      result.append(" ")
    else:
      if not depth:
        result.append(text[at])
      at += 1
  return "".join(result)


def read_choice(tokens, at):
  branches = []
  while True:
    branch, at = read_sequence(tokens, at)
    branches.append(branch)
    if tokens[at] != "|":
      return (branches[0] if len(branches) == 1 else ("any", branches)), at
    at += 1


def read_sequence(tokens, at):
  parts = []
  close = {"(": ")", "[": "]", "{": "}"}
  while tokens[at] not in "|;)]}":
    token = tokens[at]
    if token in close:
      inner, end = read_choice(tokens, at + 1)
      if tokens[end] != close[token]:
        raise ValueError(f"{token} is not closed at {' '.join(tokens[at:at + 8])}")
      parts.append({"(": inner, "[": ("option", inner), "{": ("many", inner)}[token])
      at = end + 1
    else:
      if token[0] == "'":
        parts.append(("word", token[1:-1]))
      elif token.isupper():
        parts.append(("class", token))
      elif token[0].isalpha():
        parts.append(("rule", token))
      else:
        raise ValueError(f"the grammar has a sign that is not of its notation: {token}")
      at += 1
  return (parts[0] if len(parts) == 1 else ("seq", parts)), at


def load(path=GRAMMAR):
  """The grammar of the project."""
  return Grammar(pathlib.Path(path).read_text(encoding="utf-8"))
