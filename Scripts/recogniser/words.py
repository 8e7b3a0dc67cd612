"""Words that are known by their shape (Lexical 5): numbers, days, times, citations."""

import re

DIGITS = "零一二三四五六七八九"
DIGIT = {c: n for n, c in enumerate(DIGITS)} | {"〇": 0, "两": 2}
PLACE = {"十": 10, "百": 100, "千": 1000}
LARGEST = 2**63 - 1  # ten-thousandths
LARGEST_PERCENTAGE = 2**60 - 1
HAN = "零〇一二两三四五六七八九十百千万亿"
N = rf"(?:[0-9]+|[{HAN}]+)"
PART = rf"(?:[0-9]+(?:\.[0-9]+)?|[{HAN}]+|半)"

# Class → shape. A match is the longest from its place; digits and Latin letters are never begun or left in the middle.
SHAPES = {
  "DATE": r"(?:19|20|21)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}([-/.])[0-9]{1,2}\1[0-9]{1,2}",
  "MONTHDAY": r"[0-9]{1,2}月[0-9]{1,2}日",
  "PERIOD": r"(?:19|20|21)[0-9]{2}年(?:第[0-9]+(?:季度|周)|[0-9]{1,2}月)?",
  "TIME": r"[0-9]{1,2}时(?:[0-9]{1,2}分)?|(?:2[0-4]|[01]?[0-9])：[0-5][0-9]",
  "PCT": rf"[0-9]+(?:\.[0-9]+)?%|百分之{PART}|[{HAN}]+分之{PART}",
  "NUM": r"[0-9]+(?:\.[0-9]+)?[万亿]?",
  "HANNUM": rf"[{HAN}]+|半",
  "WEEKDAY": r"周[一二三四五六日天]|星期[一二三四五六日天]",
  "NTH": rf"第{N}次",
  "PLACE": rf"第{N}名",
  "ARTICLE": rf"第{N}条",
  "PARA": rf"第{N}款",
  "POINT": rf"第(?:（[{HAN}]+）|{N})项",
  "CHAPTER": rf"第{N}[章节]",
  "ORDINAL": r"第[一二三四五1-5]个",
  "LUNARMONTH": r"[正二三四五六七八九十冬腊]月|十[一二]月",
  "LUNARDAY": r"初[一二三四五六七八九十]|二?十[一二三四五六七八九]|廿[一二三四五六七八九]|[二三]十|末日",
  "LATIN": r"[A-Za-z][A-Za-z0-9_]*",
}
SHAPES = {name: re.compile(shape) for name, shape in SHAPES.items()}
NUMERAL = re.compile(rf"[{HAN}]+")


def spoken(n, first=True):
  """A number below 万亿 as it is spoken; 十 alone stands for 一十 only where it comes first."""
  for size, sign in ((10**8, "亿"), (10**4, "万")):
    if n >= size:
      high, low = divmod(n, size)
      return spoken(high, first) + sign + ("" if not low else ("零" if low < size // 10 else "") + spoken(low, False))
  text, skipped = "", False
  for size, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
    digit, n = divmod(n, size)
    if not digit:
      skipped = bool(text)
      continue
    text += ("零" if skipped else "") + ("" if digit == 1 and size == 10 and first and not text else DIGITS[digit]) + sign
    skipped = False
  return text or "零"


def han_number(text):
  """The value of a Han numeral, or None where it is not written as it is spoken."""
  total, section, digit = 0, 0, 0
  for c in text:
    if c in DIGIT:
      digit = DIGIT[c]
    elif c in PLACE:
      section, digit = section + (digit or 1) * PLACE[c], 0
    elif c in "万亿":
      total, section, digit = total + (section + digit) * (10**4 if c == "万" else 10**8), 0, 0
    else:
      return None
  total += section + digit
  written = text.replace("〇", "零").replace("两", "二")
  return total if text and total < 10**12 and written in (spoken(total), spoken(total, False)) else None


def number(text):
  """The number that a numeral means as (whole, scale): the value is whole / 10**scale; None where it is none."""
  if text == "半":
    return 5, 1
  found = re.fullmatch(r"([0-9]+)(?:\.([0-9]+))?([万亿]?)", text)
  if not found:
    value = han_number(text)
    return None if value is None else (value, 0)
  whole, part, size = found.group(1), found.group(2) or "", found.group(3)
  value, scale = int(whole + part) * {"": 1, "万": 10**4, "亿": 10**8}[size], len(part)
  while scale and value % 10 == 0:
    value, scale = value // 10, scale - 1
  return value, scale


def in_range(text, most=LARGEST):
  """Whether a numeral has at most four decimals, as written, and is not too great (约0114)."""
  found = re.fullmatch(r"[0-9]+\.([0-9]+?)0*[万亿]?", text)
  whole, scale = number(text)
  return (not found or len(found.group(1)) <= 4) and whole * 10000 <= most * 10**scale


def parts_of_percentage(text):
  """The numerals of a PCT, (above, below): of 三分之二, and with 百 of 百分之五 and 5%."""
  if text.endswith("%"):
    return text[:-1], "百"
  below, above = text.split("分之")
  return above, below


def percentage(text):
  """The value of a PCT as decimal text or as a fraction a/b; None where it is none."""
  above, below = parts_of_percentage(text)
  value = number(above)
  if value is None:
    return None
  if below == "百":
    return plain((value[0], value[1] + 2))
  divisor = han_number(below)
  return f"{plain(value)}/{divisor}" if divisor else None


def plain(value):
  """A (whole, scale) as decimal text."""
  whole, scale = value
  digits = str(whole).rjust(scale + 1, "0")
  return digits if not scale else f"{digits[:-scale]}.{digits[-scale:]}"


def ordinal(text):
  """N of 第N条, 第（二）项 and the like; None where the numeral is not well formed."""
  found = re.search(rf"[0-9]+|[{HAN}]+", text)
  if not found:
    return None
  numeral = found.group()
  if numeral.isascii():
    return int(numeral) if int(numeral) < 10**9 else None
  digits = [DIGIT.get(c) for c in numeral]
  if None not in digits and 2 <= len(digits) <= 9 and digits[0] and (len(digits) > 3 or 0 in digits):
    return int("".join(map(str, digits)))
  value = han_number(numeral)
  return value if value is not None and value < 10**4 else None


def is_latin_or_digit(c):
  return c.isascii() and (c.isalnum() or c == "_")


def means(kind, text):
  """Whether what looks like a number or a percentage is one."""
  return number(text) is not None if kind in ("NUM", "HANNUM") else kind != "PCT" or percentage(text) is not None
