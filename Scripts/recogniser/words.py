"""Words that are known by their shape (Lexical 5): numbers, days, times, citations."""

import re

DIGIT = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
PLACE = {"十": 10, "百": 100, "千": 1000}
HAN = "零〇一二两三四五六七八九十百千万亿"
N = rf"(?:[0-9]+|[{HAN}]+)"

# Class → shape. A match is the longest from its place; digits and Latin letters are never begun or left in the middle.
SHAPES = {
  "DATE": r"[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}([-/.])[0-9]{1,2}\1[0-9]{1,2}",
  "MONTHDAY": r"[0-9]{1,2}月[0-9]{1,2}日",
  "PERIOD": r"(?:19|20|21)[0-9]{2}年(?:第[0-9]{1,2}(?:季度|周)|[0-9]{1,2}月)?",
  "TIME": r"[0-9]{1,2}时(?:[0-9]{1,2}分)?|[0-9]{1,2}：[0-9]{2}",
  "PCT": rf"[0-9]+(?:\.[0-9]+)?%|百分之{N}|{N}分之{N}",
  "NUM": r"[0-9]+(?:\.[0-9]+)?[十百千万亿]*",
  "HANNUM": rf"[{HAN}]+|半",
  "WEEKDAY": r"周[一二三四五六日]|星期[一二三四五六日]",
  "NTH": rf"第{N}次",
  "PLACE": rf"第{N}名",
  "ARTICLE": rf"第{N}条",
  "PARA": rf"第{N}款",
  "POINT": rf"第(?:（[{HAN}]+）|{N})项",
  "CHAPTER": rf"第{N}[章节]",
  "ORDINAL": r"第[一二三四五1-5]个",
  "LUNARMONTH": r"[正二三四五六七八九十冬腊]月|十[一二]月",
  "LUNARDAY": r"初[一二三四五六七八九十]|[一二]?十[一二三四五六七八九]|廿[一二三四五六七八九]|[二三]?十|末日",
  "LATIN": r"[A-Za-z][A-Za-z0-9_]*",
}
SHAPES = {name: re.compile(shape) for name, shape in SHAPES.items()}
NUMERAL = re.compile(rf"[{HAN}]+")


def han_number(text):
  """The value of a Han numeral in ten-thousandths' wholes, or None where it is not well formed: 十二, 一百零五, 二〇二二 are, 二二十 is not."""
  if not text:
    return None
  if len(text) > 1 and all(c in DIGIT for c in text):
    return int("".join(str(DIGIT[c]) for c in text))
  for sign, size in (("亿", 10**8), ("万", 10**4)):
    if sign in text:
      left, right = text.split(sign, 1)
      high = han_number(left)
      low = 0 if not right else han_number(right.lstrip("零"))
      return None if high is None or low is None or low >= size else high * size + low
  total, digit, last = 0, None, 10**4
  for index, c in enumerate(text):
    if c in PLACE:
      if PLACE[c] >= last or digit == 0 or digit is None and not (c == "十" and (index == 0 or text[index - 1] in "零〇")):
        return None
      total += (1 if digit is None else digit) * PLACE[c]
      last, digit = PLACE[c], None
    else:
      if digit not in (None, 0) or digit == 0 and DIGIT[c] == 0:
        return None
      digit = DIGIT[c]
  return total + (digit or 0)


def number(text):
  """The number that a numeral means as (whole, scale): the value is whole / 10**scale; None where it is none."""
  if text == "半":
    return 5, 1
  found = re.fullmatch(r"([0-9]+)(?:\.([0-9]+))?([十百千万亿]*)", text)
  if not found:
    value = han_number(text)
    return None if value is None else (value, 0)
  whole, part, sizes = found.group(1), found.group(2) or "", found.group(3)
  value, scale = int(whole + part), len(part)
  for sign in sizes:
    value *= {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}[sign]
  while scale and value % 10 == 0:
    value, scale = value // 10, scale - 1
  return value, scale


def plain(value):
  """A (whole, scale) as decimal text."""
  whole, scale = value
  digits = str(whole).rjust(scale + 1, "0")
  return digits if not scale else f"{digits[:-scale]}.{digits[-scale:]}"


def ordinal(text):
  """N of 第N条, 第（二）项 and the like; None where the numeral is not well formed."""
  found = re.search(rf"[0-9]+|[{HAN}]+", text)
  return None if not found else int(found.group()) if found.group().isascii() else han_number(found.group())
