"""Characters (Lexical 1 and 11): bytes become folded characters, each with its place; comments and prose become blanks."""

import re
import unicodedata

INVISIBLE = set("\u200b\u200c\u200d\u2060\ufeff\u00ad")
SIGN_OF = {",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "*": "×", "?": "？", "!": "！", "–": "—", "~": "—", "｡": "。", "､": "、"}
OPENERS = {"“": "“”\"", "”": "“”\"", '"': "“”\"", "「": "」", "《": "》"}


class Fault(Exception):
  """Why a file is no sentence of the language, and the character at which that shows."""

  def __init__(self, at, why):
    super().__init__(why)
    self.at, self.why = at, why


class Source:
  """A file: `raw` as written, `text` folded, character for character; comments and what is no program are blanks in `text`.

  `strings` maps the first character of each quoted text to the one behind it. `offsets[i]` is the byte at which character i begins.
  """

  def __init__(self, data, literate=False):
    self.raw, self.offsets = decode(data)
    self.text = "".join(map(fold, only_fenced(self.raw) if literate else self.raw))
    self.strings = {}
    self.text = self.without_comments(self.text)

  def place(self, at):
    """Line and column, from 1, of a character."""
    return self.raw.count("\n", 0, at) + 1, at - (self.raw.rfind("\n", 0, at) + 1) + 1

  @staticmethod
  def place_in(data, at):
    """The same, of a file whose characters could not be told apart into text and program."""
    raw = decode(data)[0]
    return raw.count("\n", 0, at) + 1, at - (raw.rfind("\n", 0, at) + 1) + 1

  def without_comments(self, text):
    result, at = list(text), 0
    for hit in re.finditer(r"[“”\"「《」》#]|//", text):
      if hit.start() < at:
        continue
      at, what = hit.start(), hit.group()
      if what in OPENERS:
        end = at + 1
        while end < len(text) and text[end] not in OPENERS[what]:
          if text[end] == "\n":
            raise Fault(at, "a quotation mark that nothing closes on its line")
          end += 1
        if end == len(text):
          raise Fault(at, "a quotation mark that nothing closes")
        self.strings[at] = at = end + 1
      elif what == "//" or what == "#" and text[:at].rstrip("".join(INVISIBLE))[-1:] in ("", " ", "\n"):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        result[at:end] = " " * (end - at)
        at = end
    return "".join(result)


def decode(data):
  """The characters of UTF-8 bytes and the offset of each; a byte that is no UTF-8 becomes one surrogate character."""
  text = data.decode("utf-8", "surrogateescape")
  offsets, at = [], 0
  for c in text:
    offsets.append(at)
    at += 1 if "\udc80" <= c <= "\udcff" else len(c.encode("utf-8"))
  offsets.append(at)
  return text, offsets


def fold(c):
  """One character as the language reads it."""
  if c < "\x80":
    return "\n" if c == "\r" else " " if c in "\t" else SIGN_OF.get(c, c)
  if c in "\u3000\u00a0" or "\u2000" <= c <= "\u200a":
    return " "
  if "\uff01" <= c <= "\uff5e":
    c = chr(ord(c) - 0xFEE0)
  elif "\u2f00" <= c <= "\u2fd5":
    c = unicodedata.normalize("NFKC", c)
  return SIGN_OF.get(c, c)


FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
COMMENT = re.compile(r" {0,3}<!--")


def only_fenced(text):
  """A literate file as written, all but what stands in fenced blocks marked 乡约 made blank; places stay."""
  result, fence, ours, hidden, blocks = [], None, False, False, 0
  for line in re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z", text):
    words = line.rstrip("\r\n").removeprefix("\ufeff" if not result else "")
    shown = False
    opening, comment = FENCE.fullmatch(words), COMMENT.match(words)
    if fence:
      closing = opening and opening.group(1)[0] == fence[0] and len(opening.group(1)) >= len(fence) and not opening.group(2).strip(" \t")
      fence, shown = (None, False) if closing else (fence, ours)
    elif hidden:
      hidden = "-->" not in words
    elif opening and not (words.lstrip()[0] == "`" and "`" in opening.group(2)):
      fence, ours = opening.group(1), opening.group(2).lstrip(" \t").startswith("乡约")
      blocks += ours
    elif comment:
      hidden = "-->" not in words[comment.end() :]
    result.append(line if shown else re.sub(r"[^\r\n]", " ", line))
  if not blocks:
    raise Fault(0, "no block that is marked 乡约")
  return "".join(result)
