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
  """X ， or X 的 Y ，; unspaced, X的Y."""
  runs = []
  for item in rest:
    if item.kind != "RUN":
      break
    runs.append(item.text)
  if len(runs) == 1 and "的" in runs[0][1:-1]:
    first, second = runs[0].split("的", 1)
    names.update((runs[0], first, second))
  else:
    names.update(run for run in runs if run != "的")


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
      at = run.rindex("为") if run.endswith("为") else run.index("为", 1)
      names.add(run[:at])
      if run.endswith("为"):
        members([part[0], *following], names)
      else:
        members(part, names)


def members(items, names):
  """The members of an enumeration that stand between blanks or signs, from the run with 为 on."""
  value = []
  for item in items:
    if item.kind == "SIGN" and item.text == "，":
      break
    value.append(item)
  if not any(item.kind == "RUN" and item.text.endswith("之一") for item in value):
    return
  depth = 0
  for item in value[1:]:
    if item.text == "（" and item.kind == "SIGN":
      depth += 1
    elif item.text == "）" and item.kind == "SIGN":
      depth -= 1
    elif item.kind == "RUN" and not depth and item.text != "之一":
      names.add(item.text)


def grade(rest, names):
  names.add(rest[0].text)
  for index, part in enumerate(parts(rest)):
    if index and part and part[-1].kind == "RUN":
      last = part[-1].text
      if "为" in last[:-1]:
        names.add(last[last.rindex("为") + 1 :])
      else:
        names.add(last)


KINDS = {"Matter": listed, "Units": listed, "Definition": definition, "Table": table, "Grade": grade}


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
      theirs = scanner.sentences(Source(other.read_bytes(), other.suffix == ".md"))
    except Fault:
      continue
    more, more_units = of_file(other, theirs, seen)
    names |= more
    units |= more_units
  return names, units
