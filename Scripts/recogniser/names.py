"""The names that a file and all it 引用s declare (Lexical 7), found before anything is cut."""

import pathlib

import scanner
from source import Fault, Source


def declared(sentences):
  """Names, and units of 单位 among them: (names, units)."""
  names, units = set(), set()
  for sentence in sentences:
    if sentence.kind in scanner.DECLARATIONS.values() or sentence.kind == "Units":
      rest = scanner.names_behind(sentence.lead, sentence.items)
      KINDS.get(sentence.kind, first_name)(rest, names)
      if sentence.kind == "Units":
        KINDS["Units"](rest, units)
  return names, units


def first_name(rest, names):
  names.add(rest[0].text)


def listed(rest, names):
  """X、Y、Z up to another sign."""
  for index, item in enumerate(rest):
    if index % 2 == 0 and item.kind == "RUN":
      names.add(item.text)
    elif item.text != "、":
      return


def definition(rest, names):
  """X of X ，, Y of X 的 Y ，."""
  runs = []
  for item in rest:
    if item.kind != "RUN":
      break
    runs.append(item.text)
  names.add(runs[-1])


def parts(rest):
  """What stands between ： and ； (。), part by part."""
  start = next((i for i, item in enumerate(rest) if item.text == "："), len(rest)) + 1
  part = []
  for item in rest[start:]:
    if item.kind == "SIGN" and item.text in "；。":
      yield part
      part = []
    else:
      part.append(item)
  if part:
    yield part


def table(rest, names):
  names.add(rest[0].text)
  for part in parts(rest):
    if not part or part[0].kind != "RUN":
      continue
    run, following = part[0].text, part[1:]
    if following and following[0].kind == "RUN" and following[0].text.startswith("为"):
      names.add(run)
      members(following, names)
    elif "为" in run[1:]:
      at = run.rindex("为")
      names.add(run[:at])
      members([scanner.Item("RUN", run[at:], part[0].chars[at:]), *following], names)


def members(items, names):
  """The members of an enumeration, from the run that begins with 为 to the one that ends in 之一."""
  value, depth = [], 0
  for item in items:
    if item.kind == "SIGN":
      depth += {"（": 1, "）": -1}.get(item.text, 0)
      if item.text == "，" and not depth:
        break
    elif item.kind == "RUN" and not depth:
      value.append(item.text)
  if not value or not value[-1].endswith("之一"):
    return
  value[0], value[-1] = value[0][1:], value[-1].removesuffix("之一") if len(value) > 1 else value[0][1:].removesuffix("之一")
  names.update(filter(None, value))


def grade(rest, names):
  names.add(rest[0].text)
  for index, part in enumerate(parts(rest)):
    if index and part and part[-1].kind == "RUN":
      last = part[-1].text
      if "为" in last[:-1]:
        names.add(last[last.rindex("为") + 1 :])
      else:
        names.add(last)


def nothing(rest, names):
  """兑换 names an account that something else declares."""


def sheet(rest, names):
  """What stands behind an item, up to the ，."""
  names.add(rest[0].text)
  for item, name, sign in zip(rest, rest[1:], rest[2:]):
    if item.kind == "ITEM" and name.kind == "RUN" and sign.text == "，":
      names.add(name.text)


KINDS = {"Sheet": sheet, "Exchange": nothing, "Matter": listed, "Units": listed, "Definition": definition, "Table": table, "Grade": grade}


def of_file(path, sentences, seen=None):
  """The names and units that hold in a file: its own and those of the files it 引用s, whose paths are from it."""
  names, units = declared(sentences)
  seen = {pathlib.Path(path).resolve()} if seen is None else seen
  for sentence in sentences:
    if sentence.kind != "Include":
      continue
    other = (pathlib.Path(path).parent / sentence.items[1].text).resolve()
    if other in seen or not other.is_file():
      continue
    seen.add(other)
    try:
      theirs = scanner.sentences(Source(other.read_bytes(), other.suffix.lower() == ".md"))
    except Fault:
      continue
    more, more_units = of_file(other, theirs, seen)
    names |= more
    units |= more_units
  return names, units
