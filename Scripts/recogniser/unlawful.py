"""Stretches of a 款 that say what no village rule may provide for (Lexical 13): one UNLAWFUL token each."""

import re

import words

ENDS = "，；：。"
NEVER = "违反 遵守 逾期未改 不适用 除外 前款 前条 本款 本条".split()
NOT_FIRST = tuple("上报 列入 移出 应当 可以 鼓励 再".split())
AMOUNT = re.compile(rf"[扣加升降奖限][0-9{words.HAN}半]")


def stretches(sentence):
  """(first, last + 1) of the items between ， ； ： 。 and ITEMs."""
  if sentence.kind != "Clauses" or sentence.items[0].text.startswith(tuple("本规约 本公约 本章程 本办法 本守则 本总则".split())):
    return
  start = 0
  for index, item in enumerate(sentence.items):
    if item.kind == "ITEM" or item.kind == "SIGN" and item.text in ENDS:
      if start < index:
        yield start, index
      start = index + 1
  if start < len(sentence.items):
    yield start, len(sentence.items)


def is_unlawful(items, groups, names):
  """Whether these items are such a stretch."""
  if any(item.kind not in ("RUN", "SIGN") for item in items):
    return False
  text = "".join(item.text for item in items)
  found = [at for group, beside in groups for word in group for at in places(word, text, names) if not beside or any(w in text for w in beside)]
  if not found or text.endswith("的") or "的" in text[: min(found)]:
    return False
  return not (any(word in text for word in NEVER) or text.startswith(NOT_FIRST) or AMOUNT.search(text))


def places(word, text, names):
  """Where a word stands and is not inside a declared name that stands there."""
  at = text.find(word)
  while at >= 0:
    end = at + len(word)
    if not any(text.startswith(name, start) for name in names if word in name for start in range(max(0, end - len(name)), at + 1)):
      yield at
    at = text.find(word, at + 1)
